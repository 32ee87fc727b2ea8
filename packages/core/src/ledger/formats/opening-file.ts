import type { CivilDate } from '../../kit/civil-date.ts'
import { ok, type Result, refuse } from '../../kit/result.ts'
import { foldedHeading } from './csv-headings.ts'
import { putTogether, type SidedLine } from './general-ledger-entries.ts'
import { type LedgerSection, ledgerSections } from './general-ledger-sections.ts'
import { amountSigns, balanceSigns, type Signs } from './general-ledger-signs.ts'
import { type ReportAccount, type ReportRow, type ReportSpan, reportSpan } from './opening-cells.ts'
import {
  type OpeningAccount,
  type OpeningNotice,
  type OpeningOptions,
  type OpeningProgram,
  onSides,
  type TakeOver,
} from './opening-model.ts'
import { type ReportColumn, reportColumns, reportKind } from './opening-words.ts'
import { type ReportTable, trialBalanceRows } from './trial-balance-rows.ts'

/** A report as it lies in rows: what it is, the lines above its table, and the table. */
type Report = {
  readonly kind: TakeOver['kind']
  readonly above: readonly string[]
  readonly table: ReportTable
}

/** Whether rows look like a trial balance or general ledger that another program printed. */
export function looksLikeOpeningFile(rows: readonly (readonly string[])[]): boolean {
  return reportIn(rows, '') !== undefined
}

/**
 * Reads a trial balance or general ledger as QuickBooks (Online and Desktop) and Sage 50 export them, given
 * as rows of cells: company, title and day above the table, headings in English or French, one account a
 * row, or one account a section with its beginning balance, rows and sums. The sums that the report states
 * are compared with its rows.
 *
 * Refuses `opening-unknown`, `opening-total`, `rows-amount`, `rows-account`, `rows-date-unclear`.
 */
export function readOpeningFile(
  rows: readonly (readonly string[])[],
  options: OpeningOptions,
): Result<TakeOver> {
  const { file, dateOrder } = options
  const report = reportIn(rows, file)
  if (report === undefined) return refuse('opening-unknown', { file }, file)
  const span = reportSpan(report.above, dateOrder)
  const notices: OpeningNotice[] = span.isUnclear === true ? [unclearDay()] : []
  const program = programOf(report, rows)
  const company = report.above.find(
    (line) => reportKind(line) === undefined && reportSpan([line], 'ymd').asOf === undefined,
  )
  const head = {
    kind: report.kind,
    ...(program === undefined ? {} : { program }),
    ...(company === undefined ? {} : { company }),
  }
  if (report.kind === 'general-ledger') return ledgerTakeOver(report, head, span, notices, options)
  const balances = trialBalanceRows(report.table)
  if (!balances.ok) return balances
  const { totals } = balances.value
  if (totals.debit !== totals.credit) notices.push(unequal())
  const asOf = span.asOf === undefined ? {} : { asOf: span.asOf }
  return ok({ ...head, ...asOf, rows: balances.value.rows, totals, notices })
}

/** The report in the rows: its table begins with the first row of headings that it can have. */
function reportIn(rows: readonly (readonly string[])[], file: string): Report | undefined {
  const limit = Math.min(rows.length, 40)
  for (let at = 0; at < limit; at += 1) {
    const columns = reportColumns(rows[at] ?? [])
    const above = rows.slice(0, at).map((cells) =>
      cells
        .filter((cell) => cell.trim() !== '')
        .join(' ')
        .trim(),
    )
    const kind = kindOf(columns, above)
    if (kind === undefined) continue
    const body = rows.slice(at + 1).map((cells, index): ReportRow => ({ row: at + 2 + index, cells }))
    const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    return { kind, above: above.filter((line) => line !== ''), table: { file, columns, rows: filled } }
  }
  return undefined
}

function kindOf(
  columns: ReadonlyMap<ReportColumn, number>,
  above: readonly string[],
): TakeOver['kind'] | undefined {
  const hasSides = columns.has('debit') && columns.has('credit')
  const said = above.map(reportKind).find((kind) => kind !== undefined)
  if (columns.has('date')) return hasSides || columns.has('amount') ? 'general-ledger' : undefined
  if (hasSides) return said === 'general-ledger' ? undefined : 'trial-balance'
  return said === 'trial-balance' && (columns.has('balance') || columns.has('amount'))
    ? 'trial-balance'
    : undefined
}

/** Which program printed a report, by what only it does; nothing where it could be any. */
function programOf(
  { kind, above, table }: Report,
  rows: readonly (readonly string[])[],
): OpeningProgram | undefined {
  const texts = rows.flat()
  if (
    table.columns.has('journal') ||
    texts.some((cell) => /^(generated on|généré le|imprimé le|printed on)\b/i.test(cell.trim()))
  ) {
    return 'Sage 50'
  }
  if (above.some((line) => /\bas at\b/i.test(line))) return 'Sage 50'
  if (texts.some((cell) => /\d · \S/.test(cell))) return 'QuickBooks Desktop'
  const isOnline = texts.some(
    (cell) =>
      /^total (for|pour) /i.test(cell.trim()) ||
      /(accrual|cash) basis|comptabilité (d.exercice|de caisse)/i.test(cell),
  )
  if (isOnline) return 'QuickBooks Online'
  const first = above.map(foldedHeading)
  return kind === 'trial-balance' && first.some((line) => /^(as of|en date du)/.test(line))
    ? 'QuickBooks Online'
    : undefined
}

type Head = Pick<TakeOver, 'kind' | 'program' | 'company'>

function ledgerTakeOver(
  { table }: Report,
  head: Head,
  span: ReportSpan,
  notices: OpeningNotice[],
  { dateOrder }: OpeningOptions,
): Result<TakeOver> {
  const read = ledgerSections(table, dateOrder)
  if (!read.ok) return read
  const { sections, hasSides } = read.value
  const signs = hasSides ? balanceSigns(sections) : amountSigns(read.value)
  notices.push(...signs.guessed.map((section) => guessedSide(section)))
  const lines: SidedLine[] = []
  const opening: OpeningAccount[] = []
  const closing: OpeningAccount[] = []
  let last: CivilDate | undefined
  for (const section of sections) {
    const begun = beginningOf(section, signs)
    let balance = begun
    for (const line of section.lines) {
      const amount = hasSides ? line.amount : line.amount * BigInt(signs.of.get(section) ?? 1)
      balance += amount
      lines.push({ account: nameOf(section.account), line, amount })
      if (last === undefined || line.date > last) last = line.date
    }
    if (section.beginning !== undefined) opening.push(openingRow(section, begun))
    closing.push(openingRow(section, balance))
  }
  const together = putTogether(lines)
  const sum = (side: 'debit' | 'credit') => closing.reduce((total, each) => total + each[side], 0n)
  const totals = { debit: sum('debit'), credit: sum('credit') }
  if (totals.debit !== totals.credit) notices.push(unequal())
  const asOf = span.asOf ?? last
  return ok({
    ...head,
    ...(span.from === undefined ? {} : { from: span.from }),
    ...(asOf === undefined ? {} : { asOf }),
    rows: closing,
    opening,
    ...(together.entries === undefined ? {} : { entries: together.entries }),
    totals,
    notices: [...notices, ...together.notices],
  })
}

function beginningOf(section: LedgerSection, signs: Signs): bigint {
  const { beginning } = section
  if (beginning === undefined) return 0n
  return beginning.sided ? beginning.amount : beginning.amount * BigInt(signs.of.get(section) ?? 1)
}

/** How an account of a ledger is called in its entries: by its number where it has one. */
function nameOf({ code, name }: ReportAccount): string {
  return code ?? name
}

function openingRow({ account, row }: LedgerSection, balance: bigint): OpeningAccount {
  return { ...account, ...onSides(balance), row }
}

function unclearDay(): OpeningNotice {
  return {
    text: {
      en: 'the day of the report can be read two ways; say on which day the balances are',
      fr: 'le jour du rapport se lit de deux façons; indiquez à quelle date sont les soldes',
    },
  }
}

function unequal(): OpeningNotice {
  return {
    text: {
      en: 'debits and credits of the report are not equal',
      fr: 'les débits et les crédits du rapport ne sont pas égaux',
    },
  }
}

function guessedSide({ title, row }: LedgerSection): OpeningNotice {
  return {
    row,
    text: {
      en: `${title}: whether its amounts are debits or credits is taken from its name or number; check it`,
      fr: `${title} : le sens de ses montants est déduit de son nom ou de son numéro; vérifiez-le`,
    },
  }
}
