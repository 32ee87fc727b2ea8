import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Cheque, EftFile } from '@daybook/core/daybook/payment-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { entryName, type Posting } from '@daybook/core/ledger/entry.ts'
import type { Recorded } from '../record.ts'

/** The cheques that an act wrote, in order. */
export function chequesIn(recorded: Recorded): readonly Cheque[] {
  return recorded.facts.flatMap(({ fact }) => (fact.kind === 'cheque.issued' ? [fact.cheque] : []))
}

/** The file for the bank that an act made. */
export function fileIn(facts: readonly Fact[]): EftFile | undefined {
  return facts.flatMap((fact) => (fact.kind === 'eft.made' ? [fact.file] : []))[0]
}

/** A cheque in the words of `chequeOut`. */
export function chequeAnswer({ number, account, date, payee, amount, entry }: Cheque, chart: Chart) {
  return {
    cheque: number,
    account: chart.get(account)?.code ?? account,
    date,
    payee: payee ?? '',
    amount: formatCents(amount),
    entry: entryName(entry),
  }
}

/** A file in the words of `eftOut`. */
export function eftAnswer(file: EftFile, chart: Chart) {
  const { entry, number, account, date, code, items, amount } = file
  return {
    eft: entryName(entry),
    number,
    account: chart.get(account)?.code ?? account,
    date,
    code,
    payments: items.length,
    amount: formatCents(amount),
  }
}

/**
 * Accounts and amounts as they were typed, as debits: one without an amount takes what is left of the whole.
 * Refuses `input-missing` for several without an amount.
 */
export function debitsTyped(
  typed: readonly { readonly account: string; readonly amount?: Cents }[],
  whole: Cents,
  party: string | undefined,
): Result<readonly Posting[]> {
  const open = typed.filter(({ amount }) => amount === undefined)
  if (open.length > 1) return refuse('input-missing', { what: '--to ACCOUNT=AMOUNT' }, 'to')
  const rest = whole - sumOf(typed.map(({ amount }) => amount ?? 0n))
  return ok(
    typed.map(({ account, amount }) => ({
      account,
      amount: amount ?? rest,
      ...(party === undefined ? {} : { party }),
    })),
  )
}
