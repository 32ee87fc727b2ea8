import { writeSync } from 'node:fs'
import { extname } from 'node:path'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Refusal, refuse } from '@daybook/core/kit/result.ts'
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
  const { json, output } = globals
  const named = globals.format ?? (output === undefined ? undefined : extname(output).slice(1))
  const format = json
    ? 'json'
    : (formats.find((each) => each === named) ??
      (named === undefined || named === 'txt' ? 'table' : undefined))
  if (format === undefined)
    return refusedLate(refuse('input-malformed', formatWords).refusals, language, json)
  if (format === 'json') return put(`${JSON.stringify(report.json)}\n`, globals, language)
  if ((format === 'xlsx' || format === 'pdf') && output === undefined && process.stdout.isTTY) {
    return refusedLate(refuse('input-missing', { what: `--output FILE.${format}` }).refusals, language, json)
  }
  const { printPage } = await import('../print/print-page.ts')
  const terminal = terminalOf(output)
  const printed = await printPage(report.pages(), format, { language, generatedOn: today, ...terminal })
  return printed.ok ? put(printed.value, globals, language) : refusedLate(printed.refusals, language, json)
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
