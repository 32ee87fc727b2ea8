import type { GivenSlip, Slip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import type { Figure, Source } from '@daybook/core/filings/figure.ts'
import { sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { figureOf, rateLeaf } from '../remittances/levy-figures.ts'
import { boxLabel } from './slip-figure.ts'
import { addedTo, wholeDrafts, withGiven } from './slip-given.ts'
import { amountIn, type SlipDraft, slipsOf } from './slip-made.ts'
import { type DividendRule, dividendRules, investmentSlips } from './slip-rules.ts'

/**
 * A payment that a slip reports: what to open it by (an entry, a dividend), its day, in words what it was
 * for, the box it goes into and its amount there.
 */
export type SlipPayment = {
  readonly id: string
  readonly date: CivilDate
  readonly what: Label
  readonly box: string
  readonly amount: Cents
}

/**
 * What one recipient was paid in a period, and whether it is enough for a slip; `part` and `codes` are those
 * of the slip, where a recipient has several or the books know its words.
 */
export type PaidRecipient = {
  readonly recipient: SlipRecipient
  readonly payments: readonly SlipPayment[]
  readonly isEnough: boolean
  readonly part?: string
  readonly codes?: Readonly<Record<string, string>>
}

/** A recipient of less than what a slip is made for. */
export type LeftOut = { readonly recipient: SlipRecipient; readonly paid: Cents }

/** The slips of a period, and who was paid too little for one. */
export type PaidSlips = { readonly slips: readonly Slip[]; readonly leftOut: readonly LeftOut[] }

/**
 * What slips of payments are made of: a T4A of fees, a T5018 of construction, a T5 of dividends, an NR4 of
 * what went to non-residents, a T3 of what a trust allocates (which is given, not paid).
 */
export type PaidSlipsAsked = {
  readonly kind: 'T4A' | 'T5' | 'T5018' | 'T3' | 'NR4'
  readonly year: number
  readonly paid: readonly PaidRecipient[]
  readonly given: readonly GivenSlip[]
}

/**
 * The slips of payments, one a recipient: those who were paid enough, those with something given for them,
 * and those that are given whole. On a T5 and a T3 the taxable amounts and the credits follow from the
 * dividends; a T5 is made from the least amount of the guide on. Refuses years beyond the rule tables.
 *
 *   T5, 1,000.00 other than eligible: 10 1,000.00, 11 1,150.00, 12 103.85
 */
export function paidSlips({ kind, year, paid, given }: PaidSlipsAsked): Result<PaidSlips> {
  const drafts: SlipDraft[] = []
  const leftOut: LeftOut[] = []
  for (const { recipient, payments, isEnough, part = '', codes = {} } of paid) {
    const amounts = new Map<string, Cents>()
    for (const { box, amount } of payments) amounts.set(box, (amounts.get(box) ?? 0n) + amount)
    const draft: SlipDraft = { kind, year, recipient, part, amounts, codes }
    const isGiven = addedTo(draft, given) !== undefined
    const total = sumOf(
      payments.flatMap(({ box, amount }) => (withheldBoxes.has(`${kind} ${box}`) ? [] : [amount])),
    )
    if (isEnough || isGiven) drafts.push(draft)
    else if (total !== 0n) leftOut.push({ recipient, paid: total })
  }
  const own = drafts.map((draft) => withGiven(draft, given))
  const all = [...own, ...wholeDrafts(kind, year, given, own)]
  const boxes = dividendBoxes[kind]
  if (boxes === undefined) return ok({ slips: all.flatMap(slipsOf), leftOut })
  const rule = inForce(dividendRules, `${year}-12-31`)
  if (!rule.ok) return rule
  return ok({
    slips: all.map((draft) => withCredits(draft, boxes, rule.value.value)).flatMap(slipsOf),
    leftOut,
  })
}

/** Boxes of what was withheld, which is part of what was paid. */
const withheldBoxes: ReadonlySet<string> = new Set(['NR4 17', 'NR4 27'])

/** Whether investment income of a year is enough for a T5. Refuses years beyond the rule table. */
export function isEnoughForT5(year: number, payments: readonly SlipPayment[]): Result<boolean> {
  const rule = inForce(investmentSlips, `${year}-12-31`)
  if (!rule.ok) return rule
  return ok(sumOf(payments.map(({ amount }) => amount)) >= rule.value.value)
}

type DividendBoxes = {
  readonly actual: string
  readonly taxable: string
  readonly credit: string
  readonly rule: keyof DividendRule
}

/** The boxes that follow from others: from the dividend its taxable amount, from that the credit. */
const dividendBoxes: { readonly [K in PaidSlipsAsked['kind']]?: readonly DividendBoxes[] } = {
  T5: [
    { actual: '24', taxable: '25', credit: '26', rule: 'eligible' },
    { actual: '10', taxable: '11', credit: '12', rule: 'other' },
  ],
  T3: [
    { actual: '49', taxable: '50', credit: '51', rule: 'eligible' },
    { actual: '23', taxable: '32', credit: '39', rule: 'other' },
  ],
}

function withCredits(draft: SlipDraft, boxes: readonly DividendBoxes[], rules: DividendRule): SlipDraft {
  const amounts = new Map(draft.amounts)
  for (const { actual, taxable, credit, rule } of boxes) {
    const paid = amounts.get(actual) ?? 0n
    // What was typed for the box stands.
    if (paid === 0n || amounts.has(taxable) || amounts.has(credit)) continue
    const grossed = taxableOf(paid, rules[rule].grossUp)
    amounts.set(taxable, grossed)
    amounts.set(credit, percentOf(grossed, rate(rules[rule].credit), 'half-up'))
  }
  return { ...draft, amounts }
}

/** The dividend with its gross-up, to the cent, half up. */
function taxableOf(paid: Cents, grossUp: string): Cents {
  return paid + percentOf(paid, rate(grossUp), 'half-up')
}

/**
 * A box of a slip of payments as a figure: its payments, what a person gave; on a T5 or T3 the dividend and
 * the rates that a taxable amount or a credit follows from. Refuses years beyond the rule tables.
 */
export function paidBoxFigure(asked: PaidSlipsAsked, slip: Slip, box: string): Result<Figure> {
  const id = `slip:${slip.id}:${box}`
  const label = boxLabel(slip.kind, box)
  const value = amountIn(slip, box)
  const parts = partsOf(asked, slip, box)
  const sum = sumFigure(id, label, parts)
  if (sum.value === value) return ok(sum)
  const follows = dividendBoxes[asked.kind]?.find(({ taxable, credit }) => box === taxable || box === credit)
  if (follows === undefined) return ok(figureOf(id, label, value, 'input', parts))
  const rule = inForce(dividendRules, `${asked.year}-12-31`)
  if (!rule.ok) return rule
  const { grossUp, credit } = rule.value.value[follows.rule]
  const isCredit = box === follows.credit
  const base = isCredit ? follows.taxable : follows.actual
  const under = paidBoxFigure(asked, slip, base)
  if (!under.ok) return under
  const printed = isCredit ? credit : grossUp
  const { source } = rule.value
  return ok({
    id,
    label,
    value,
    how: 'rate',
    source,
    parts: [under.value, rateFigure(`${id}:rate`, isCredit, printed, source)],
  })
}

function rateFigure(id: string, isCredit: boolean, printed: string, source: Source): Figure {
  return rateLeaf(id, isCredit ? words.credit : words.grossUp, printed, source)
}

function partsOf({ paid, given }: PaidSlipsAsked, slip: Slip, box: string): readonly Figure[] {
  const { kind, id: who } = slip.recipient
  const own = paid.find(
    ({ recipient, part = '' }) => recipient.kind === kind && recipient.id === who && part === slip.part,
  )
  const payments = (own?.payments ?? []).filter((each) => each.box === box)
  const typed = addedTo(slip, given)?.boxes.find((each) => each.id === box)?.amount ?? 0n
  return [
    ...payments.map(({ id, what, amount }) => figureOf(id, what, amount, 'copy')),
    ...(typed === 0n ? [] : [figureOf(`slip:${slip.id}:${box}:given`, words.given, typed, 'input')]),
  ]
}

const words = {
  given: { en: 'Entered for the slip', fr: 'Inscrit pour le feuillet' },
  grossUp: { en: 'gross-up', fr: 'majoration' },
  credit: { en: 'credit, share of the taxable amount', fr: 'crédit, part du montant imposable' },
} as const
