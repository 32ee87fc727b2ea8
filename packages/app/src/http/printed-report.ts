import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Page } from '@daybook/core/reports/page.ts'
import type { Command, Context } from '../commands/command.ts'
import { type PrintFormat, printFormats, printPage } from '../print/print-page.ts'
import { type Answer, jsonText, refusedAs } from './answers.ts'
import { fieldsOf, withoutPaths } from './input.ts'
import { isListing, listedPages } from './listed-pages.ts'

/** What a report is sent as: its media type, and whether the browser shows it or keeps it. */
const papers: Readonly<
  Record<PrintFormat, { readonly type: string; readonly ending: string; readonly shown: boolean }>
> = {
  table: { type: 'text/plain; charset=utf-8', ending: 'txt', shown: true },
  json: { type: 'application/json; charset=utf-8', ending: 'json', shown: true },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv', shown: false },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    shown: false,
  },
  pdf: { type: 'application/pdf', ending: 'pdf', shown: true },
}

/** What a report can be asked for as: `page` is the page itself as JSON, with the ids of its figures. */
const formatNames = ['page', ...printFormats] as const

/** A format as it is asked for over HTTP. */
export type ReportFormat = (typeof formatNames)[number]

/** The media types in which a report can be had besides JSON. */
export const paperTypes: readonly string[] = Object.values(papers).map(
  ({ type }) => type.split(';')[0] ?? type,
)

/** The format that a query names. Refuses `input-malformed` for one that there is not. */
export function formatNamed(name: unknown): Result<ReportFormat> {
  const format = formatNames.find((each) => each === name)
  if (format !== undefined) return { ok: true, value: format }
  const list = formatNames.join(', ')
  return refuse(
    'input-malformed',
    { what: `format: it is one of ${list}`, whatFr: `format : c’est l’un de ${list}` },
    'format',
  )
}

const noPaper = {
  what: 'format: it is no report and no list, so it comes as JSON only',
  whatFr: 'format : ce n’est ni un rapport ni une liste; cela ne vient qu’en JSON',
}

/**
 * A report or a list as a table, a spreadsheet or a paper: `?format=page|csv|xlsx|pdf|table`; `json` is what
 * it answers without a format. Refuses `path-over-http`.
 */
export async function printedReport(
  command: Command,
  ctx: Context,
  input: unknown,
  asked: ReportFormat,
): Promise<Answer> {
  const { language } = ctx
  const allowed = withoutPaths(command.name, { ...Object(input) }, fieldsOf(command))
  if (!allowed.ok) return refusedAs(allowed, language)
  const name = command.name.replace(/^report\./, '')
  const about = { name, language, today: ctx.today }
  if (asked === 'json' && command.effect === 'read') {
    const made = await command.run(ctx, input)
    return made.ok ? jsonText(JSON.stringify(made.value)) : refusedAs(made, language)
  }
  if (command.effect === 'read' && isListing(command)) {
    const listed = await listedPages(command, isKeptAs(asked) ? { ...ctx, isKept: true } : ctx, input)
    return listed.ok ? printedPages(listed.value, asked, about) : refusedAs(listed, language)
  }
  // Only reading commands over books make reports.
  const result = command.effect === 'program' ? undefined : await command.report?.(ctx, input)
  if (result === undefined) return refusedAs(refuse('input-malformed', noPaper, 'format'), language)
  if (!result.ok) return refusedAs(result, language)
  return printedPages(result.value.pages(), asked, about)
}

/** Whether a format is one to keep rather than to read at once: such a list has all its rows. */
function isKeptAs(format: ReportFormat): boolean {
  return format === 'csv' || format === 'xlsx' || format === 'pdf'
}

/** What the file of a report is called, in which language it is and on which day it is made. */
export type PaperAbout = { readonly name: string; readonly language: Language; readonly today: CivilDate }

/** Pages as a table, a spreadsheet or a paper. */
export async function printedPages(
  pages: readonly Page[],
  asked: ReportFormat,
  { name: report, language, today }: PaperAbout,
): Promise<Answer> {
  const format = asked === 'page' ? 'json' : asked
  const printed = await printPage(pages, format, { language, generatedOn: today })
  if (!printed.ok) return refusedAs(printed, language)
  const { type, ending, shown } = papers[format]
  const name = `${report}-${today}.${ending}`
  const headers = {
    'content-type': type,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="${name}"`,
    'cache-control': 'no-store',
  }
  return { status: 200, headers, body: printed.value }
}
