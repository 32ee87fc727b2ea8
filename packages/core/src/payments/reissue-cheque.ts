import { chequeNumber } from '../bank/stale-cheques.ts'
import type { Fact } from '../daybook/fact.ts'
import type { Cheque } from '../daybook/payment-facts.ts'
import type { Allocation, Settlement } from '../daybook/trade-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { ok, type Result, refuse } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import { type ChequeSeries, chequeId, isNumberFree, nextNumber } from './cheque-series.ts'

/**
 * The number of a cheque that is written anew: the one that is given, else the next of the series. Refuses
 * `cheque-number-used` and `cheque-number-missing`.
 */
export function reissueNumber(
  series: ChequeSeries,
  account: Account,
  given: string | undefined,
): Result<string> {
  const next = nextNumber(series)
  const text = given ?? (next === undefined ? undefined : String(next))
  if (text === undefined) return refuse('cheque-number-missing', { account: account.code }, 'ref')
  const number = chequeNumber(text)
  const free = number === undefined ? ok(undefined) : isNumberFree(series, account, Number(number))
  return free.ok ? ok(text) : free
}

/**
 * What a cheque written anew does to the series: the old one is void from that day, the new one stands in its
 * place. `root` is the entry that wrote the old one. Nothing where the books did not write it as a cheque.
 */
export function reissueFacts(
  { cheques }: ChequeSeries,
  root: number,
  planned: readonly Fact[],
  { on, language }: { readonly on: CivilDate; readonly language: Language },
): readonly Fact[] {
  const was = cheques.find(({ entry, voided }) => entry === root && voided === undefined)
  const [reversal, fresh] = planned.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : []))
  const number = Number(chequeNumber(fresh?.ref) ?? '0')
  if (was === undefined || reversal === undefined || fresh === undefined || number === 0) return []
  const { printed: _printed, replaces: _replaces, ...rest } = was
  const cheque: Cheque = {
    ...rest,
    id: chequeId({ id: was.account }, number),
    number,
    date: on,
    entry: fresh.number,
    replaces: was.number,
  }
  const reason = language === 'fr' ? `remplacé par ${number}` : `replaced by ${number}`
  return [
    { kind: 'cheque.voided', v: 1, cheque: { ...was, voided: { on, reason, entry: reversal.number } }, was },
    { kind: 'cheque.issued', v: 1, cheque },
  ]
}

/**
 * What the old cheque had settled is settled by the new one: each settlement of its entry (`root`, or the one
 * that corrected it) stands again under the entry of the new cheque, from that day on. The old one falls away
 * with the entry that was reversed.
 *
 *   payment/12 of bill/7, reissued as J41 → payment/41 of bill/7
 */
export function reissuedSettlements(
  settlements: readonly Settlement[],
  old: readonly number[],
  planned: readonly Fact[],
  on: CivilDate,
): readonly Fact[] {
  const fresh = planned.flatMap((fact) => (fact.kind === 'entry.posted' ? [fact.entry] : [])).at(-1)
  if (fresh === undefined) return []
  const { number, ref } = fresh
  const own = settlements.filter(({ entry }) => entry !== undefined && old.includes(entry))
  return own.map((was) => {
    const id = `${was.kind}/${number}`
    const renamed = (item: string) => (item === was.id ? id : item)
    const allocations: readonly Allocation[] = was.allocations.map((each) => ({
      ...each,
      debit: renamed(each.debit),
      credit: renamed(each.credit),
    }))
    const reference = ref === undefined ? {} : { reference: ref }
    const settlement: Settlement = { ...was, id, date: on, entry: number, ...reference, allocations }
    return { kind: 'settlement.made', v: 1, settlement }
  })
}

/**
 * The number of a cheque whose payment was written back is void: nobody may cash it any more. Nothing where
 * the books did not write it as a cheque. `entry` is the one that wrote it back.
 */
export function writtenBackFacts(
  { cheques }: Pick<ChequeSeries, 'cheques'>,
  root: number,
  entry: { readonly number: number; readonly date: CivilDate },
  language: Language,
): readonly Fact[] {
  const was = cheques.find((each) => each.entry === root && each.voided === undefined)
  if (was === undefined) return []
  const reason = language === 'fr' ? 'périmé, réintégré' : 'stale-dated, written back'
  const voided = { on: entry.date, reason, entry: entry.number }
  return [{ kind: 'cheque.voided', v: 1, cheque: { ...was, voided }, was }]
}
