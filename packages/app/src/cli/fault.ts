import { type Globals, languageOf } from './globals.ts'

/**
 * A mistake of ours reaches the outermost door: the user is told that nothing more was recorded and how to
 * tell us; what went wrong inside is shown only to those who ask with `DAYBOOK_DEBUG`. The exit code is 1.
 */
export function sayFault(error: unknown, globals: Globals): number {
  // The reader of our output went away (`daybook … | head`): nobody is left to be told.
  if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0
  const inside = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  if (process.env.DAYBOOK_DEBUG !== undefined) process.stderr.write(`${inside}\n`)
  else if (languageOf(globals) === 'fr') {
    process.stderr.write(
      `Daybook a commis une erreur; rien d’inachevé n’a été inscrit.\n  ${message}\n  Relancez avec DAYBOOK_DEBUG=1 et envoyez-nous ce qui s’affiche.\n`,
    )
  } else {
    process.stderr.write(
      `Daybook made a mistake; nothing half done was recorded.\n  ${message}\n  Run it again with DAYBOOK_DEBUG=1 and send us what it says.\n`,
    )
  }
  return 1
}
