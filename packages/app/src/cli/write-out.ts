import { writeSync } from 'node:fs'
import { extname } from 'node:path'
import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import type { PrintFormat } from '../print/print-page.ts'
import type { ReportResult } from '../reports/report.ts'
import type { Globals } from './globals.ts'
import { putFile } from './put-file.ts'

const formats = ['table', 'json', 'csv', 'xlsx', 'pdf'] as const

const formatWords = {
  what: `--format is one of ${formats.join(', ')}`,
  whatFr: `--format est l’un de ${formats.join(', ')}`,
}

/**
 * Writes a report where and as it was asked for: JSON for `--json`, else a table, or what `--format` or the
 * ending of `--output` names. Papers for the disk are never written to a terminal.
 */
export async function writeOut(
  report: ReportResult,
  globals: Globals,
  language: Language,
  today: string,
): Promise<number> {
  const { json } = globals
  const wanted = formatOf(globals, { isStrict: true })
  if (!wanted.ok) return refusedLate(wanted.refusals, language, json)
  const format = wanted.value
  if (format === 'json') return put(`${JSON.stringify(report.json)}\n`, globals, language)
  return writePages(report.pages(), format, globals, { language, generatedOn: today })
}

/**
 * The format that `--format` or the ending of `--output` names; a table when neither does. An ending that is
 * no format is refused where it must be one (`isStrict`), and is else a table. Refuses `input-malformed`, and
 * `input-missing` for a spreadsheet or PDF on a terminal.
 */
export function formatOf(
  { json, format, output }: Globals,
  { isStrict }: { readonly isStrict: boolean },
): Result<(typeof formats)[number]> {
  if (json) return ok('json')
  const ending = output === undefined ? undefined : extname(output).slice(1)
  const named = format ?? ending
  const found = formats.find((each) => each === named)
  if (found === undefined) {
    const isTable = named === undefined || named === 'txt' || (format === undefined && !isStrict)
    return isTable ? ok('table') : refuse('input-malformed', formatWords)
  }
  const isBinary = found === 'xlsx' || found === 'pdf'
  return isBinary && output === undefined && process.stdout.isTTY
    ? refuse('input-missing', { what: `--output FILE.${found}` })
    : ok(found)
}

/** Writes pages as a paper where it was asked for; text goes to a terminal as it is. */
export async function writePages(
  pages: readonly Page[],
  format: PrintFormat,
  globals: Globals,
  { language, generatedOn }: { readonly language: Language; readonly generatedOn: string },
): Promise<number> {
  const { printPage } = await import('../print/print-page.ts')
  const made = await printPage(pages, format, { language, generatedOn, ...terminalOf(globals.output) })
  if (!made.ok) return refusedLate(made.refusals, language, globals.json)
  const isShown = format === 'table' && typeof made.value === 'string'
  return put(isShown ? unbroken(made.value, language) : made.value, globals, language)
}

function terminalOf(output: string | undefined) {
  const { stdout } = process
  if (output !== undefined || !stdout.isTTY) return {}
  const colour = (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'
  return { terminal: { columns: stdout.columns, colour } }
}

async function put(
  content: string | Uint8Array,
  { output, json }: Globals,
  language: Language,
): Promise<number> {
  if (output === undefined) {
    say(typeof content === 'string' ? Buffer.from(content) : content)
    return 0
  }
  const written = putFile(output, content)
  return written.ok ? 0 : refusedLate(written.refusals, language, json)
}

/** Whether the program runs as it is shipped, where a start is cold, and not from its sources as in tests. */
const isBundled = !import.meta.url.endsWith('.ts')

/**
 * Writes to standard output; by itself where that counts, since Node's stream for it takes longer than most
 * reports.
 */
function say(bytes: Uint8Array): void {
  let written = 0
  try {
    while (isBundled && written < bytes.length) written += writeSync(1, bytes, written)
  } catch (error) {
    // A pipe that takes no more for now: the stream waits for it.
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
  }
  if (written < bytes.length) process.stdout.write(bytes.subarray(written))
}

/** Says refusals as `sayRefusals` does; their words are loaded only now. */
export async function refusedLate(
  refusals: readonly Refusal[],
  language: Language,
  json: boolean,
): Promise<number> {
  const { sayRefusals } = await import('./exit.ts')
  return sayRefusals(refusals, language, json)
}
