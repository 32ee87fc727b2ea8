import { existsSync } from 'node:fs'
import { afterEach, expect, test, vi } from 'vitest'
import { rootFolder, sharedFolder } from './shared.ts'

afterEach(() => vi.unstubAllEnvs())

test('the shared folder is the one that DAYBOOK_SHARED names', () => {
  vi.stubEnv('DAYBOOK_SHARED', rootFolder)
  expect(sharedFolder()).toBe(rootFolder)
})

test('without DAYBOOK_SHARED it lies beside the project, or is not there', () => {
  vi.stubEnv('DAYBOOK_SHARED', '')
  vi.stubEnv('CI', '')
  const folder = sharedFolder()
  expect(folder === undefined || existsSync(folder)).toBe(true)
})

test('a missing shared folder is no matter at home and a failure in CI', () => {
  vi.stubEnv('DAYBOOK_SHARED', `${rootFolder}/no-such-folder`)
  vi.stubEnv('CI', '')
  expect(sharedFolder()).toBeUndefined()
  vi.stubEnv('CI', 'true')
  expect(sharedFolder).toThrow('DAYBOOK_SHARED')
})
