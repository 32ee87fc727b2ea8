import { chequeNumber } from '../bank/stale-cheques.ts'
import type { Fact } from '../daybook/fact.ts'
import type { Cheque } from '../daybook/payment-facts.ts'
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
