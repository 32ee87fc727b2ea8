import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

/**
 * The user’s folder for data: the sample, books made in the browser, what is kept of a practice. Where
 * nothing is named by `DAYBOOK_HOME` or by a whole path in `XDG_DATA_HOME`, `.local/share` at home.
 */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { DAYBOOK_HOME: own = '', XDG_DATA_HOME: shared = '' } = environment
  if (own !== '') return resolve(own, 'daybook')
  return join(isAbsolute(shared) ? shared : join(homedir(), '.local', 'share'), 'daybook')
}
