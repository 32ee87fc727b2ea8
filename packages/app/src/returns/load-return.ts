import { type FilingDates, filingDates, filingTermsOn, periodWith } from '@daybook/canada/returns/periods.ts'
import { bcCommission, commissionOn } from '@daybook/canada/returns/pst.ts'
import { type ReturnForm, returnForm } from '@daybook/canada/returns/return-form.ts'
import type {
  Filing,
  FilingLine,
  FilingTerms,
  Registration,
  TaxProgram,
} from '@daybook/core/daybook/filing-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { figureId, type ReportKey } from '@daybook/core/filings/figure-id.ts'
import { fillForm, type LedgerLine } from '@daybook/core/filings/form.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { isInstalment, isOfLine, ledgerFigure, type TaxSum } from '@daybook/core/filings/tax-sums.ts'
import { readingsFor } from '@daybook/core/filings/uncounted.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { addDays, addMonths, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { entriesPosting, taxSums } from '../store/queries-returns.ts'
import { filerOf } from './filer.ts'
import { filingsAsOf, isOnOther, registrationFor, registrationsOf } from './load-filings.ts'
import { entriesThroughSeq, recordedDays } from './recorded-days.ts'

/** Which return is wanted: of a program, over the period that a day falls in, with what a person gives. */
export type ReturnAsked = {
  readonly program: TaxProgram
  readonly period?: Span
  readonly inputs: ReadonlyMap<string, Cents>
  readonly amends?: Filing
  readonly asOfSeq?: number
  readonly today: CivilDate
}

/** A return filled in from the books, with all that filing it needs. */
export type FilledReturn = {
  readonly registration: Registration
  readonly terms: FilingTerms
  readonly form: ReturnForm
  readonly key: ReportKey
  readonly period: Span
  readonly dates: FilingDates
  readonly figures: ReadonlyMap<string, Figure>
  readonly inputs: readonly FilingLine[]
  readonly sums: readonly TaxSum[]
  /** The ids of the accounts that filing clears. */
  readonly cleared: ReadonlySet<string>
  readonly late: readonly number[]
  readonly filed: readonly Filing[]
}

/** The name by which ids of figures name a sales tax return. */
export const returnReport = 'sales-tax-return'

/**
 * Fills a return in. Without a period it is the first that has ended and is not filed. Refuses
 * `registration-unknown`, `return-line-unknown` for an input that the form does not ask for, and what
 * `returnForm` refuses.
 */
export async function filledReturn(view: View, asked: ReturnAsked): Promise<Result<FilledReturn>> {
  const { program, today, amends } = asked
  const found = await registrationFor(view, program)
  if (!found.ok) return found
  const registration = found.value
  if (isOnOther(registration, await registrationsOf(view))) return refuse('return-on-other', {}, 'program')
  const asOfSeq = asked.asOfSeq ?? view.head.seq
  const filed = await filingsAsOf(view, program, asOfSeq)
  const { fiscalYearEnd, province } = view.profile
  const period = amends?.span ?? asked.period ?? nextPeriod(registration, filed, fiscalYearEnd, today)
  const terms = filingTermsOn(registration, period.from)
  if (terms === undefined) return refuse('registration-unknown', { program, tax: program, taxFr: program })
  const combined = await combinedWith(view, terms, program, period.from)
  if (!combined.ok) return combined
  const isCombined = combined.value
  const form = returnForm({ program, method: terms.method, isCombined, home: province, on: period.through })
  if (!form.ok) return form
  const said = enteredOn(form.value, asked.inputs)
  if (!said.ok) return said
  const isYearly = (span: Span) => filingTermsOn(registration, span.from)?.frequency === 'annual'
  const sums = await sumsOf(view, form.value, { filed, period, asOfSeq, isYearly })
  const dates = filingDates(program, terms.frequency, period, filerOf(view, registration))
  const given = { ...asked, inputs: said.value }
  const inputs = await inputsOf(view, given, form.value, { filed, period, sums, dates })
  const key = keyOf(asked, inputs, period, asOfSeq)
  const figures = fillForm(form.value.form, {
    id: (line) => figureId(key, line),
    input: (line) => inputs.get(line) ?? 0n,
    ledger: (name, line) => withFiled(ledgerFigure(key, name, line, view.chart, sums), name, key, amends),
  })
  return ok({
    registration,
    terms,
    form: form.value,
    key,
    period,
    dates,
    figures,
    inputs: [...inputs].map(([line, amount]) => ({ line, amount })),
    sums,
    cleared: clearedBy(view, form.value),
    late: await lateEntries(view, sums, asOfSeq),
    filed,
  })
}

/**
 * What a person gave, by the line that takes it: `204` of the QST is entered on the line under it (`204I`).
 * Refuses `return-line-unknown`.
 */
function enteredOn(
  { form }: ReturnForm,
  inputs: ReadonlyMap<string, Cents>,
): Result<ReadonlyMap<string, Cents>> {
  const said = new Map<string, Cents>()
  for (const [key, amount] of inputs) {
    const taking = [key, `${key}I`].find((each) => form.lines[each]?.kind === 'input')
    if (taking === undefined) return refuse('return-line-unknown', { line: key, form: form.name }, 'input')
    said.set(taking, amount)
  }
  return ok(said)
}

function clearedBy({ chart }: View, { clears }: ReturnForm): ReadonlySet<string> {
  const accounts = [...chart.values()].filter(({ role }) => role !== undefined && clears.includes(role))
  return new Set(accounts.map(({ id }) => id))
}

/**
 * Whether GST/HST is filed with QST on one return, which is worked out by one method. Refuses
 * `combined-methods-differ`.
 */
async function combinedWith(
  view: View,
  { method }: FilingTerms,
  program: TaxProgram,
  on: CivilDate,
): Promise<Result<boolean>> {
  if (program !== 'GST') return ok(false)
  const all = await registrationsOf(view)
  const qst = all.find(({ id, isCombined }) => id === 'QST' && isCombined === true)
  if (qst === undefined) return ok(false)
  const other = filingTermsOn(qst, on)?.method ?? 'regular'
  return other === method
    ? ok(true)
    : refuse('combined-methods-differ', { gst: method, qst: other }, 'program')
}

/** The first period that is not filed: the one after the last filed one, else the registration's first. */
function nextPeriod(
  registration: Registration,
  filed: readonly Filing[],
  end: string,
  today: CivilDate,
): Span {
  const last = filed.reduce((most, { span }) => (span.through > most ? span.through : most), '')
  const first = periodWith(registration, registration.from, end)
  if (last === '') return first
  const after = periodWith(registration, addDays(last, 1), end)
  return after.from > today ? periodWith(registration, today, end) : after
}

/** The key with all that was entered or taken as entered, so that the same figures are made again later. */
function keyOf(
  asked: ReturnAsked,
  entered: ReadonlyMap<string, Cents>,
  period: Span,
  asOfSeq: number,
): ReportKey {
  const inputs = [...entered].map(([line, amount]) => `${line}=${formatCents(amount)}`).join(';')
  const options = {
    program: asked.program,
    ...(inputs === '' ? {} : { inputs }),
    ...(asked.amends === undefined ? {} : { amends: asked.amends.id }),
  }
  return { report: returnReport, span: period, asOfSeq, options }
}

type Around = {
  readonly filed: readonly Filing[]
  readonly period: Span
  readonly asOfSeq: number
  isYearly(span: Span): boolean
}

/**
 * What stands on the accounts of a form's lines. Instalments of annual filers count for a month more: the
 * last one is due a month after the year, and who then files more often does not count it again.
 */
async function sumsOf(view: View, { form, clears }: ReturnForm, around: Around): Promise<readonly TaxSum[]> {
  const { reader, chart } = view
  const lines = Object.values(form.lines).filter((line): line is LedgerLine => line.kind === 'ledger')
  const accounts = [...chart.values()].filter(
    (account) =>
      lines.some((line) => isOfLine(account, line)) ||
      (account.role !== undefined && clears.includes(account.role)),
  )
  const last = await entriesThroughSeq(view, around.asOfSeq)
  const sums: TaxSum[] = []
  const usual = readingsFor(around.filed, around.period)
  const reach = (span: Span) => (around.isYearly(span) ? reachingSpan(span) : span)
  const stretched = readingsFor(
    around.filed.map((filing) => ({ ...filing, span: reach(filing.span) })),
    reach(around.period),
  )
  const recorded = recordedDays(reader, last)
  const readings = [
    ...usual.map((reading) => ({ reading, isStretched: false })),
    ...stretched.map((reading) => ({ reading, isStretched: true })),
  ]
  for (const account of accounts) {
    const hasInstalments = account.role === 'tax.gst.instalments' || account.role === 'tax.qst.collected'
    for (const { reading, isStretched } of readings) {
      if (isStretched && !hasInstalments) continue
      if (reading.kind === 'earlier' && isSales(account)) continue
      const after = reading.afterSeq === 0 ? 0 : await entriesThroughSeq(view, reading.afterSeq)
      const span = await recorded(after, reading.span)
      if (span === undefined) continue
      const { from, through } = span
      for (const row of await reader.read(taxSums, account.id, from, through, after, last))
        if (isInstalment(account, row.tags) === isStretched)
          sums.push({ account: account.id, reading, ...row })
    }
  }
  return sums
}

/** Sales before the first return were another return's; taxes that still stand there are not yet filed. */
function isSales({ type }: Account): boolean {
  return type === 'revenue'
}

function reachingSpan({ from, through }: Span): Span {
  return { from, through: addMonths(through, 1) }
}

/** The numbers of entries recorded after a return had been filed for their day. */
async function lateEntries(view: View, sums: readonly TaxSum[], asOfSeq: number): Promise<readonly number[]> {
  const last = await entriesThroughSeq(view, asOfSeq)
  const numbers = new Set<number>()
  for (const { account, reading } of sums.filter((sum) => sum.reading.kind === 'late')) {
    const after = await entriesThroughSeq(view, reading.afterSeq)
    const { from, through } = reading.span
    for (const number of await view.reader.read(entriesPosting, account, from, through, after, last))
      numbers.add(number)
  }
  return [...numbers].sort((left, right) => left - right)
}

/** A line of an amended return: what was filed, and what was posted since. */
function withFiled(figure: Figure, line: string, key: ReportKey, amends: Filing | undefined): Figure {
  const before = amends?.lines.find((each) => each.line === line)
  if (before === undefined || before.amount === 0n) return figure
  const copied: Figure = {
    id: figureId(key, `${line}:filed`),
    label: { en: 'As it was filed', fr: 'Tel qu’il a été déclaré' },
    value: before.amount,
    how: 'copy',
    parts: [],
  }
  return { ...figure, value: figure.value + before.amount, parts: [copied, ...figure.parts] }
}

type Known = {
  readonly filed: readonly Filing[]
  readonly period: Span
  readonly sums: readonly TaxSum[]
  readonly dates: FilingDates
}

/**
 * What a person gave, over what was given before in an amended return, over what follows from the books: the
 * commission of British Columbia on a return in time, supplies of earlier periods by the quick method.
 */
async function inputsOf(
  view: View,
  { program, inputs, amends, today }: ReturnAsked,
  { form }: ReturnForm,
  { filed, period, sums, dates }: Known,
): Promise<ReadonlyMap<string, Cents>> {
  const all = new Map<string, Cents>()
  const { fiscalYearEnd } = view.profile
  for (const [line, supplies] of suppliesLines)
    if (form.lines[line]?.kind === 'input')
      all.set(line, suppliesBefore(filed, period, fiscalYearEnd, supplies))
  if (program === 'PST-BC' && today <= dates.file) {
    const line = form.lines.collected
    const steps = inForce(bcCommission, period.through)
    if (steps.ok && line?.kind === 'ledger') {
      const key = { report: returnReport, span: period, asOfSeq: 0, options: {} }
      const tax = ledgerFigure(key, 'collected', line, view.chart, sums).value
      all.set('commission', commissionOn(tax, steps.value.value))
    }
  }
  for (const { line, amount } of amends?.inputs ?? []) all.set(line, amount)
  for (const [line, amount] of inputs) all.set(line, amount)
  return all
}

/** Lines of supplies of earlier periods, with the line of theirs that they add up. */
const suppliesLines = [
  ['before', 'eligible'],
  ['Qbefore', 'Qeligible'],
] as const

function suppliesBefore(filed: readonly Filing[], period: Span, end: string, wanted: string): Cents {
  const year = fiscalYearOf(period.from, end)
  return filed
    .filter(
      ({ span, amends }) => span.from >= year.from && span.through < period.from && amends === undefined,
    )
    .flatMap(({ lines }) => lines.filter(({ line }) => line === wanted))
    .reduce((sum, { amount }) => sum + amount, 0n)
}
