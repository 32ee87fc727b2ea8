import { extname } from 'node:path'
import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refuse } from '@daybook/core/kit/result.ts'
import type { Command, PaperFormat, ProgramContext } from '../commands/command.ts'
import { sayRefusals } from './exit.ts'
import type { Globals } from './globals.ts'
import { printed } from './printed.ts'
import { putFile } from './put-file.ts'

/** A command that looks up what comes with the program. */
export type Lookup = Extract<Command, { readonly effect: 'lookup' }>

const papers: readonly PaperFormat[] = ['md', 'pdf']

/**
 * Runs a lookup and writes its answer: words to read, JSON for `--json`, or the paper that `--format` or the
 * ending of `--output` names. A PDF is never written to a terminal.
 */
export async function runLookup(
  command: Lookup,
  ctx: ProgramContext,
  input: unknown,
  globals: Globals,
): Promise<number> {
  const { output, json } = globals
  const { language } = ctx
  const named = json ? 'json' : (globals.format ?? (output === undefined ? 'table' : endingOf(output)))
  const paper = command.paper === undefined ? undefined : papers.find((each) => each === named)
  if (paper === undefined && named !== 'json' && named !== 'table')
    return sayRefusals(refuse('input-malformed', formatWords(command)).refusals, language, json)
  if (paper === 'pdf' && output === undefined && process.stdout.isTTY)
    return sayRefusals(refuse('input-missing', { what: '--output FILE.pdf' }).refusals, language, json)
  if (paper !== undefined) {
    const made = await command.paper?.(ctx, input, paper)
    if (made === undefined) return 0
    return made.ok ? put(made.value, globals, language) : sayRefusals(made.refusals, language, json)
  }
  const result = await command.run(ctx, input)
  if (!result.ok) return sayRefusals(result.refusals, language, json)
  const isRead = named === 'table' && command.shown !== undefined
  const text = isRead
    ? unbroken(command.shown?.(result.value, ctx, input) ?? '', language)
    : printed(result.value, asJson(globals, named), language)
  return put(text, globals, language)
}

/** What the ending of a file names; `.txt` or none is text to read. */
function endingOf(output: string): string {
  const ending = extname(output).slice(1).toLowerCase()
  return ending === '' || ending === 'txt' ? 'table' : ending
}

function asJson(globals: Globals, named: string): Globals {
  return named === 'json' ? { ...globals, json: true } : globals
}

function formatWords(command: Lookup): { readonly what: string; readonly whatFr: string } {
  const list = ['table', 'json', ...(command.paper === undefined ? [] : papers)].join(', ')
  return { what: `--format is one of ${list}`, whatFr: `--format est l’un de ${list}` }
}

function put(content: string | Uint8Array, { output, json }: Globals, language: Language): number {
  if (output === undefined) {
    process.stdout.write(content)
    return 0
  }
  const written = putFile(output, content)
  return written.ok ? 0 : sayRefusals(written.refusals, language, json)
}
