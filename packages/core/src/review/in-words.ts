import { type Cents, formatCents } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { accountLabel, accountName, type Chart } from '../ledger/chart.ts'
import { entryName } from '../ledger/entry.ts'
import type { Act, Evidence } from './finding.ts'
import type { ReviewEntry } from './review-parts.ts'

/** An amount as people read it, in both languages: `1,234.50` and `1 234,50`. */
export function money(amount: Cents): Label {
  const text = formatCents(amount)
  return { en: decimalText(text, 'en'), fr: decimalText(text, 'fr') }
}

/** An account’s number and name in both languages. */
export function accountWords(chart: Chart, id: string): Label {
  const account = chart.get(id)
  return account === undefined ? { en: id, fr: id } : accountLabel(account)
}

/** An account’s number as it is now. */
export function codeOf(chart: Chart, id: string): string {
  return chart.get(id)?.code ?? id
}

/** An account as evidence, with its balance or what moved on it. */
export function accountEvidence(chart: Chart, id: string, amount?: Cents): Evidence {
  const account = chart.get(id)
  return {
    kind: 'account',
    id: account?.code ?? id,
    ...(amount === undefined ? {} : { amount }),
    ...(account === undefined ? {} : { note: accountName(account, 'en') }),
  }
}

/** An entry as evidence: its day, what it comes to, whom it names. */
export function entryEvidence({ number, date, total, payee, memo }: ReviewEntry): Evidence {
  return { kind: 'entry', id: entryName(number), date, amount: total, note: payee ?? memo }
}

/** The act that shows an entry whole. */
export function showEntry(number: number): Act {
  return { command: 'entry.show', input: { number: entryName(number) } }
}

/** The act that reverses an entry. */
export function reverseEntry(number: number): Act {
  return { command: 'entry.reverse', input: { number: entryName(number) } }
}

/** The act that corrects an entry in one step. */
export function correctEntry(number: number): Act {
  return { command: 'entry.correct', input: { number: entryName(number) } }
}

/** The act that shows an account’s postings over some days. */
export function showAccount(chart: Chart, id: string, from: string, through: string): Act {
  return { command: 'account.postings', input: { account: codeOf(chart, id), from, through } }
}

/** A number of things: `1 entry`, `2 entries`; the French plural begins at two. */
export function counted(count: number, one: Label, many: Label): Label {
  return {
    en: `${count} ${count === 1 ? one.en : many.en}`,
    fr: `${count} ${count < 2 ? one.fr : many.fr}`,
  }
}

/** `3 entries`, `3 écritures`. */
export function entriesWords(count: number): Label {
  return counted(count, { en: 'entry', fr: 'écriture' }, { en: 'entries', fr: 'écritures' })
}
