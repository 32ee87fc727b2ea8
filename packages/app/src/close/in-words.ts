import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type Account, accountLabel, type Chart } from '@daybook/core/ledger/chart.ts'
import { amountText } from '@daybook/core/reports/amount-text.ts'
import { counted } from '@daybook/core/review/in-words.ts'

/** An amount of an account on its normal side, in parentheses on the other one; debit is positive. */
export function onItsSide(account: Account | undefined, debit: Cents): Label {
  const isCredit = account !== undefined && creditTypes.has(account.type)
  const cents = isCredit ? -debit : debit
  return { en: amountText(cents, 'en'), fr: amountText(cents, 'fr') }
}

const creditTypes: ReadonlySet<Account['type']> = new Set(['liability', 'equity', 'revenue'])

/** An account with what it holds: `1090 Suspense 900.00`. */
export function heldWords(account: Account, debit: Cents): Label {
  const amount = onItsSide(account, debit)
  const name = accountLabel(account)
  return { en: `${name.en} ${amount.en}`, fr: `${name.fr} ${amount.fr}` }
}

/**
 * An account held against what it must be: `1100 Accounts receivable 762.75 = 762.75`, with `≠` where the two
 * differ. Both amounts are debit positive and shown on the account’s normal side.
 */
export function againstWords(chart: Chart, id: string, debit: Cents, wanted: Cents): Label {
  const account = chart.get(id)
  const held = account === undefined ? { en: id, fr: id } : heldWords(account, debit)
  const other = onItsSide(account, wanted)
  const sign = debit === wanted ? '=' : '≠'
  return { en: `${held.en} ${sign} ${other.en}`, fr: `${held.fr} ${sign} ${other.fr}` }
}

/** Things one after the other; a semicolon between them, since French amounts hold commas. */
export function listed(labels: readonly Label[]): Label {
  return {
    en: labels.map(({ en }) => en).join('; '),
    fr: labels.map(({ fr }) => fr).join('; '),
  }
}

/** Something with its day in parentheses, in the words before the day: `T2 return (was due 2026-12-31)`. */
export function withDay(what: Label, before: Label, day: CivilDate): Label {
  return { en: `${what.en} (${before.en} ${day})`, fr: `${what.fr} (${before.fr} ${day})` }
}

/** A number of capital assets, schedules and the like that are up to date. */
export function upToDate(count: number, one: Label, many: Label): Label {
  const { en, fr } = counted(count, one, many)
  return { en: `${en} up to date`, fr: `${fr} à jour` }
}
