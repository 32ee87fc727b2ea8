import { homedir } from 'node:os'
import { join } from 'node:path'

/** The user’s folder for data: the sample, books made in the browser, what is kept of a practice. */
export function dataFolder(): string {
  const base = process.env.DAYBOOK_HOME ?? process.env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share')
  return join(base, 'daybook')
}
