import { isCivilDate, type Span } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/** The first day that books can have: a balance adds up from here. */
export const firstDay = '1900-01-01'

/** The last day that books can have: a report without a day takes all postings up to here. */
export const lastDay = '2199-12-31'

/**
 * What a report was made of: its name, its days, the fact up to which the books were read, and the options
 * that change its numbers (`basis`, `dims`, `compare`, `layout`, ...). A report of one day, a balance sheet,
 * has a span from the first day.
 */
export type ReportKey = {
  readonly report: string
  readonly span: Span
  readonly asOfSeq: number
  readonly options: Readonly<Record<string, string>>
}

/**
 * The id of a figure taken apart: the report's key and the line of the figure in it, with its column if it
 * has one.
 */
export type FigureId = ReportKey & { readonly line: string }

/**
 * A span as it stands in an id: `all`, one day for all that happened through it, or both ends.
 *
 *   1900-01-01 .. 2026-06-30   2026-06-30
 *   2025-07-01 .. 2026-06-30   2025-07-01..2026-06-30
 */
export function spanText(span: Span): string {
  if (span.from !== firstDay) return `${span.from}..${span.through}`
  return span.through === lastDay ? 'all' : span.through
}

/**
 * The span that `spanText` wrote. Refuses `span-malformed` for other text, days that do not exist and spans
 * that run backwards.
 */
export function parseSpanText(text: string, at?: string): Result<Span> {
  if (text === 'all') return ok({ from: firstDay, through: lastDay })
  const [from = '', through = from] = text.split('..')
  const span = text.includes('..') ? { from, through } : { from: firstDay, through: from }
  const isWhole = text === spanText(span) || text === `${span.from}..${span.through}`
  if (!isWhole || !isCivilDate(span.from) || !isCivilDate(span.through) || span.from > span.through) {
    return refuse('span-malformed', { span: text }, at)
  }
  return ok(span)
}

/**
 * The id of a figure: report, days, fact, options in order of their names, and line. Names of accounts and
 * options are written so that they cannot be mistaken for the signs between the parts.
 *
 *   trial-balance@2026-06-30#812:1010:debit
 *   income-statement@2025-07-01..2026-06-30#812?basis=cash:revenue.total
 */
export function figureId(key: ReportKey, line: string): string {
  return `${reportId(key)}:${line}`
}

/** The part of a figure's id that all figures of one report share. */
export function reportId(key: ReportKey): string {
  const options = Object.keys(key.options)
    .sort()
    .map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(key.options[name] ?? '')}`)
  const asked = options.length === 0 ? '' : `?${options.join('&')}`
  return `${key.report}@${spanText(key.span)}#${key.asOfSeq}${asked}`
}

const shape = /^([A-Za-z][A-Za-z0-9-]*)@([^#]+)#(\d{1,15})(?:\?([^:]*))?:(.+)$/

/**
 * Takes a figure's id apart. Refuses `figure-malformed` when it is not one, `span-malformed` when its days
 * are not.
 */
export function parseFigureId(id: string): Result<FigureId> {
  const match = shape.exec(id)
  if (match === null) return refuse('figure-malformed', { figure: id })
  const [, report = '', days = '', seq = '', asked = '', line = ''] = match
  const span = parseSpanText(days)
  if (!span.ok) return span
  const options = parseOptions(asked)
  if (options === undefined) return refuse('figure-malformed', { figure: id })
  return ok({ report, span: span.value, asOfSeq: Number(seq), options, line })
}

function parseOptions(text: string): Record<string, string> | undefined {
  const options: Record<string, string> = {}
  for (const each of text === '' ? [] : text.split('&')) {
    const [name, value, more] = each.split('=').map(decoded)
    if (name === undefined || name === '' || value === undefined || more !== undefined) return undefined
    options[name] = value
  }
  return options
}

/**
 * Percent signs that stand for nothing make `decodeURIComponent` throw; here they only mean that this is no
 * id of ours.
 */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
