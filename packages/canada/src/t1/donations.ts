import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import { dollars, floored, percentHalfUp, printedRate, smaller } from '../payroll/exact.ts'
import { donationRule } from '../rates/ca/donations.ts'
import { topUpCredit } from '../rates/ca/top-up-credit.ts'
import type { DonationRule, TopUpRule } from '../rates/personal-tax-rules.ts'
import { notice } from './notices.ts'
import {
  addNotice,
  answered,
  cents,
  hasRule,
  put,
  readLine,
  ruleOf,
  type Sheet,
  step,
  versionOf,
} from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'

/** What Schedule 9 comes to: what counts, its part above the first dollars, and the credit of each part. */
export type DonationCredit = {
  readonly allowed: Cents
  readonly above: Cents
  readonly first: Cents
  readonly middle: Cents
  readonly top: Cents
}

/**
 * Schedule 9: donations up to a share of net income; the first dollars at the lowest rate, what stands
 * against income in the top bracket at the top rate, the rest between. Each part to the nearest cent.
 */
export function donationCredit(
  donated: Cents,
  income: { readonly net: Cents; readonly taxable: Cents },
  rule: DonationRule,
  isLastYear = false,
): DonationCredit {
  const limit = isLastYear ? floored(income.net) : percentHalfUp(floored(income.net), printedRate(rule.limit))
  const allowed = smaller(donated, limit)
  const firstPart = smaller(allowed, dollars(rule.firstPart))
  const above = allowed - firstPart
  const atTop = smaller(above, floored(income.taxable - dollars(rule.topFrom)))
  return {
    allowed,
    above,
    first: percentHalfUp(firstPart, printedRate(rule.firstRate)),
    middle: percentHalfUp(above - atTop, printedRate(rule.rate)),
    top: percentHalfUp(atTop, printedRate(rule.topRate)),
  }
}

/** The top-up credit: a share of credits above what the first bracket can bear. */
export function topUpFor(credits: Cents, rule: TopUpRule): Cents {
  return percentHalfUp(floored(credits - dollars(rule.from)), printedRate(rule.rate))
}

/** Lines 34000, 34200 and 34900. In the year of death donations count up to all of net income. */
export function putDonations(sheet: Sheet, slips: SlipAmounts): DonationCredit | undefined {
  const { died } = sheet.facts.person
  const parts = [
    ...slipFigures(slips, 'donations'),
    ...[answered(sheet, 'donations'), answered(sheet, 'donations-carried')].filter(
      (each) => each !== undefined,
    ),
  ]
  if (parts.length === 0) return undefined
  const { value, source } = ruleOf(sheet, donationRule)
  const income = { net: cents(sheet, '23600'), taxable: cents(sheet, '26000') }
  const donated = sumOf(parts.map((part) => part.value))
  const found = donationCredit(donated, income, value, died !== undefined)
  put(sheet, '34000', 'limit', [...parts, readLine(sheet, '23600')], found.allowed, source)
  put(sheet, '34200', 'calc', [readLine(sheet, '34000')], found.above, source)
  const labels = {
    first: { en: 'First part at the lowest rate', fr: 'Première tranche au taux le plus bas' },
    middle: { en: 'Rest at the middle rate', fr: 'Reste au taux intermédiaire' },
    top: { en: 'Against income in the top bracket', fr: 'En regard du revenu de la tranche supérieure' },
  } as const
  const credits = (['first', 'middle', 'top'] as const).map((part) =>
    step(sheet, `S9/${part}`, labels[part], 'rate', [readLine(sheet, '34000')], found[part], source),
  )
  put(sheet, '34900', 'sum', credits, found.first + found.middle + found.top)
  if (donated > found.allowed) {
    const en = 'Donations above the limit of the year can be carried forward five years.'
    addNotice(sheet, notice('reduced-claim', en, 'Les dons au-delà de la limite se reportent cinq ans.'))
  }
  return found
}

/** Line 34990, in the years that have it. */
export function putTopUp(sheet: Sheet, donations: DonationCredit | undefined): void {
  const low = donations?.first ?? 0n
  const credits = cents(sheet, '33800') + low
  const isPossible = hasRule(sheet, topUpCredit) && credits > 0n
  if (!isPossible || credits <= topUpFrom(sheet)) return
  const { value, source } = ruleOf(sheet, topUpCredit)
  const label = { en: 'Donations at the lowest rate', fr: 'Dons au taux le plus bas' }
  const parts = [readLine(sheet, '33800'), step(sheet, '34990/donations', label, 'copy', [], low)]
  const amount = topUpFor(credits, value)
  if (amount > 0n) put(sheet, '34990', 'rate', parts, amount, source)
}

/** The credits from which the top-up begins, without asking whether its amounts are confirmed. */
function topUpFrom(sheet: Sheet): Cents {
  return dollars(versionOf(sheet, topUpCredit).value.from)
}
