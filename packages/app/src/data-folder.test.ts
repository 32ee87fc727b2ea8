import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'

// The XDG Base Directory Specification: an empty variable is as one that is not set, and a relative path in
// it is to be ignored.
const usual = join(homedir(), '.local', 'share', 'daybook')

test.each([
  [{}, usual],
  [{ XDG_DATA_HOME: '' }, usual],
  [{ XDG_DATA_HOME: 'share' }, usual],
  [{ XDG_DATA_HOME: resolve('elsewhere') }, resolve('elsewhere', 'daybook')],
  [{ DAYBOOK_HOME: '', XDG_DATA_HOME: resolve('elsewhere') }, resolve('elsewhere', 'daybook')],
  [{ DAYBOOK_HOME: 'here', XDG_DATA_HOME: resolve('elsewhere') }, resolve('here', 'daybook')],
])('data lie in the folder that %j names', (environment, folder) => {
  expect(dataFolder(environment)).toBe(folder)
})
