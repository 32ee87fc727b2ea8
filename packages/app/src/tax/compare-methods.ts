import { quickLimit } from '@daybook/canada/returns/quick-rates.ts'
import { returnForm } from '@daybook/canada/returns/return-form.ts'
import { type SpecialBody, specialBodies } from '@daybook/canada/returns/special-rates.ts'
import type { NetTaxMethod, Registration } from '@daybook/core/daybook/filing-facts.ts'
import { type Form, fillForm, type LedgerLine } from '@daybook/core/filings/form.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { isOfLine, ledgerFigure, type TaxSum } from '@daybook/core/filings/tax-sums.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Refusal, type Result } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { registrationsOf } from '../returns/load-filings.ts'
import { returnReport } from '../returns/load-return.ts'
import { taxSums } from '../store/queries-returns.ts'

/** What a method comes to over a span: net GST/HST and net QST, or why it cannot be worked out. */
export type MethodNet =
  | { readonly method: NetTaxMethod; readonly gst: Cents; readonly qst: Cents }
  | { readonly method: NetTaxMethod; readonly refusal: Refusal }

/**
 * The methods side by side; `supplies` are the taxable ones with their GST/HST, `limit` what quick ones may
 * be.
 */
export type MethodsCompared = {
  readonly isCombined: boolean
  readonly nets: readonly MethodNet[]
  readonly supplies: Cents
  readonly limit: Cents
}

/** The methods of a book that is no public service body. */
const ofBusiness = ['regular', 'quick-services', 'quick-goods'] as const

/**
 * What the postings of a span would come to by the regular and by both quick methods, whatever was filed for
 * it: sales at other rates than the own one count at the own one, and the credit on the first supplies is
 * given once. A public service body, as `body` or the terms of its registration say, may not use the quick
 * method of businesses: its special one stands beside the regular one, and so does the net tax of a charity.
 * Refuses days outside the table of the limit.
 */
export async function compareMethods(
  view: View,
  span: Span,
  body?: SpecialBody,
): Promise<Result<MethodsCompared>> {
  const limit = inForce(quickLimit, span.through)
  if (!limit.ok) return limit
  const all = await registrationsOf(view)
  const isCombined = all.some(({ id, isCombined: both }) => id === 'QST' && both === true)
  const sums = new Map<string, readonly TaxSum[]>()
  const nets: MethodNet[] = []
  let supplies = 0n
  const home = view.profile.province
  const compared = methodsFor(all, body)
  // Supplies with their tax are those of the quick method, also where it is not among the methods.
  for (const method of new Set<NetTaxMethod>([...compared, 'quick-services'])) {
    const made = returnForm({ program: 'GST', method, isCombined, home, on: span.through })
    if (!made.ok) {
      const [refusal] = made.refusals
      if (refusal !== undefined && compared.includes(method)) nets.push({ method, refusal })
      continue
    }
    const lines = await linesOf(view, made.value.form, span, sums)
    const [gst, qst] = [lines.get('109') ?? 0n, lines.get('209') ?? 0n]
    if (compared.includes(method)) nets.push({ method, gst, qst })
    supplies = lines.get('supplies') ?? supplies
  }
  return ok({ isCombined, nets, supplies, limit: limit.value.value })
}

/** The methods to choose among: those of a public service body or a charity, else those of a business. */
function methodsFor(
  registrations: readonly Registration[],
  body: SpecialBody | undefined,
): readonly NetTaxMethod[] {
  const used = new Set(registrations.flatMap(({ terms }) => terms.map(({ method }) => method)))
  const bodies = specialBodies.filter((each) => each === body || (body === undefined && used.has(each)))
  const own: readonly NetTaxMethod[] = used.has('charity') ? ['charity', ...bodies] : bodies
  return own.length === 0 ? ofBusiness : ['regular', ...own]
}

async function linesOf(
  view: View,
  form: Form,
  span: Span,
  known: Map<string, readonly TaxSum[]>,
): Promise<ReadonlyMap<string, Cents>> {
  const ledger = Object.values(form.lines).filter((line): line is LedgerLine => line.kind === 'ledger')
  const accounts = [...view.chart.values()].filter((account) =>
    ledger.some((line) => isOfLine(account, line)),
  )
  for (const { id } of accounts) if (!known.has(id)) known.set(id, await sumsOf(view, id, span))
  const sums = accounts.flatMap(({ id }) => known.get(id) ?? [])
  const key = { report: returnReport, span, asOfSeq: view.head.seq, options: {} }
  const figures = fillForm(form, {
    id: (line) => line,
    input: () => 0n,
    ledger: (name, line) => ledgerFigure(key, name, line, view.chart, sums),
  })
  return new Map([...figures].map(([line, { value }]) => [line, value]))
}

async function sumsOf({ reader, head }: View, account: string, span: Span): Promise<readonly TaxSum[]> {
  const rows = await reader.read(taxSums, account, span.from, span.through, 0, head.entries)
  const reading = { kind: 'own', span, afterSeq: 0 } as const
  return rows.map((row) => ({ account, reading, ...row }))
}
