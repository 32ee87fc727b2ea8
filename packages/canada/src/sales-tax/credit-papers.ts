import { inForce, lastKnown, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { claimMonths } from './credit-rules.ts'
import { generalGuide } from './tax-sources.ts'

/** The amounts, tax included, from which a bill must show more for its tax to be claimed. */
export type PaperSteps = { readonly more: Cents; readonly all: Cents }

/** From which amounts a bill must show more; both were raised on 2021-04-20. */
export const paperSteps: RuleTable<PaperSteps> = {
  name: 'ca/input-tax-credit-papers',
  unit: 'dollars, tax included',
  checkedThrough: '2026-12-31',
  versions: [
    {
      from: '2008-01-01',
      value: { more: 3000n, all: 15_000n },
      source: {
        ...generalGuide('information for input tax credits, before 2021-04-20'),
        confidence: 'medium',
      },
    },
    {
      from: '2021-04-20',
      value: { more: 10_000n, all: 50_000n },
      source: generalGuide('information for input tax credits'),
    },
  ],
}

/** What a bill can show, in the order in which it is asked for. */
export const paperItems = [
  'supplier',
  'date',
  'total',
  'number',
  'tax',
  'buyer',
  'terms',
  'description',
] as const

/** One thing that a bill shows: `number` is the supplier’s GST/HST number, `tax` the tax or its rate. */
export type PaperItem = (typeof paperItems)[number]

/** What each thing is called. */
export const paperWords: Readonly<Record<PaperItem, Label>> = {
  supplier: { en: 'the supplier’s name', fr: 'le nom du fournisseur' },
  date: { en: 'the date', fr: 'la date' },
  total: { en: 'the total', fr: 'le total' },
  number: { en: 'the supplier’s GST/HST number', fr: 'le numéro de TPS/TVH du fournisseur' },
  tax: { en: 'the tax or its rate', fr: 'la taxe ou son taux' },
  buyer: { en: 'the buyer’s name', fr: 'le nom de l’acheteur' },
  terms: { en: 'the terms of payment', fr: 'les modalités de paiement' },
  description: { en: 'what was bought', fr: 'la description des achats' },
}

/**
 * What a bill must show for its tax to be claimed back: under 100.00 with tax the supplier, date and total;
 * under 500.00 also the supplier’s number and the tax; from 500.00 also the buyer, the terms and what was
 * bought (30.00 and 150.00 before 2021-04-20). Takes the total with tax; a credit note is judged by its size.
 * Refuses days outside the table.
 */
export function paperNeeds(total: Cents, on: CivilDate): Result<readonly PaperItem[]> {
  const version = inForce(paperSteps, on)
  if (!version.ok) return version
  const { more, all } = version.value.value
  const size = total < 0n ? -total : total
  if (size < more) return ok(paperItems.slice(0, 3))
  return ok(size < all ? paperItems.slice(0, 5) : paperItems)
}

/** What a bill should show and does not; see `paperNeeds`. */
export function paperLacks({
  total,
  date,
  shows,
}: {
  readonly total: Cents
  readonly date: CivilDate
  readonly shows: ReadonlySet<PaperItem>
}): Result<readonly PaperItem[]> {
  const needs = paperNeeds(total, date)
  return needs.ok ? ok(needs.value.filter((item) => !shows.has(item))) : needs
}

/**
 * The last day on which a credit can still be claimed: four years after the return was due for the period in
 * which it could first be claimed; two years for listed financial institutions and for those with more than
 * 6,000,000 of sales in both of the last two years (unless 90 % of them are taxable, and not charities).
 *
 * Source: RC4022, time limits. A return due after the last day that was looked up gets the limit known last.
 */
export function lastDayToClaim(
  returnDue: CivilDate,
  { isTwoYears }: { readonly isTwoYears: boolean },
): CivilDate {
  const { usual, short } = lastKnown(claimMonths, returnDue).value
  return addMonths(returnDue, isTwoYears ? short : usual)
}

/** Whether a credit came too late for a return that is filed on a day. */
export function isTooLate(returnDue: CivilDate, filedOn: CivilDate, isTwoYears: boolean): boolean {
  return filedOn > lastDayToClaim(returnDue, { isTwoYears })
}
