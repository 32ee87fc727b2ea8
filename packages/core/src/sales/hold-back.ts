import type { Holdback, TradeDocument } from '../daybook/trade-facts.ts'
import { type Cents, percentOf, rate, sumOf } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import { type Account, accountWithRole, type Chart } from '../ledger/chart.ts'
import type { DecidedLine } from './line-taxes.ts'

/** The roles of the accounts on which holdbacks wait, by side of trade. */
export const holdbackRoles = { sale: 'ar.holdback', purchase: 'ap.holdback' } as const

/** The account of holdbacks of a side: receivable or payable. Refuses `account-role-missing`. */
export function holdbackAccount(chart: Chart, side: 'sale' | 'purchase'): Result<Account> {
  const role = holdbackRoles[side]
  const account = accountWithRole(chart, role)
  if (account !== undefined) return ok(account)
  const what = side === 'sale' ? 'Holdbacks receivable' : 'Holdbacks payable'
  return refuse('account-role-missing', { role, what }, 'holdback')
}

/**
 * The lines below zero that hold a share of a document back: one for all lines whose taxes are alike, because
 * the tax on what is held back by law or by a contract in writing is payable only when it is paid or when the
 * period for holding it back ends (Excise Tax Act, 168(7); Act respecting the Québec sales tax, 90). The
 * share is rounded half up to the cent.
 *
 * Refuses `holdback-tax` where a provincial sales tax or a purchase with a ceiling is among them: on which
 * day that is due on a holdback is in neither of those rules.
 *
 *   Work 10,000.00 with HST 13 %, 10 % held back: Holdback -1,000.00 with HST, so 9,000.00 + 1,170.00 are due
 */
export function heldBack(
  lines: readonly DecidedLine[],
  { percent }: Holdback,
  { account, language }: { readonly account: Account; readonly language: Language },
): Result<readonly DecidedLine[]> {
  const { numerator, denominator } = rate(percent)
  const share = { numerator, denominator: denominator * 100n }
  for (const { supply } of lines) {
    const other = supply.taxes.find(
      ({ tax, ceiling }) => !/^(?:GST|HST|QST)/.test(tax) || ceiling !== undefined,
    )
    if (other !== undefined) return refuse('holdback-tax', { tax: other.tax }, 'holdback')
  }
  const alike = Map.groupBy(lines, ({ supply, isIncluded }) => JSON.stringify([supply, isIncluded]))
  const held = [...alike.values()].flatMap((own): readonly DecidedLine[] => {
    const [first] = own
    const amount = -percentOf(sumOf(own.map((each) => each.amount)), share, 'half-up')
    if (first === undefined || amount === 0n) return []
    const { supply, isIncluded } = first
    const text = textOf(percent, language)
    return [{ account, amount, supply, isIncluded, words: { text }, heldFor: first.account.id }]
  })
  return ok(held)
}

function textOf(percent: string, language: Language): string {
  const shown = decimalText(percent, language)
  return language === 'fr' ? `Retenue de ${shown}\u00a0%` : `Holdback of ${shown}%`
}

/** How much a document holds back without its taxes; below zero for one that releases what others held. */
export function heldOf({ lines }: Pick<TradeDocument, 'lines'>): Cents {
  return -sumOf(lines.map(({ heldFor, amount }) => (heldFor === undefined ? 0n : amount)))
}

/** What a document comes to without taxes and without what it holds back: the work that it bills. */
export function workOf({ lines }: Pick<TradeDocument, 'lines'>): Cents {
  return sumOf(lines.map(({ heldFor, amount }) => (heldFor === undefined ? amount : 0n)))
}

/** The taxes of what a document holds back, which are not yet collected or claimed. */
export function heldTaxOf({ lines }: Pick<TradeDocument, 'lines'>): Cents {
  const taxes = lines.flatMap((line) => (line.heldFor === undefined ? [] : line.taxes))
  return -sumOf(taxes.map(({ amount }) => amount))
}
