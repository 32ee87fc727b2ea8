import { formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import type { Language } from '../kit/refusal-text.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { Account } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import type { UnnumberedEntry } from '../ledger/new-entry.ts'
import type { ChargeSplit } from './card-charge.ts'

/** A charge on a card to be posted: accounts by id, the split, and the words of its entry. */
export type CardCharge = {
  readonly card: Account
  readonly to: string
  readonly feeTo: string
  readonly date: CivilDate
  readonly split: ChargeSplit
  readonly kind: 'purchase' | 'refund' | 'interest' | 'annual-fee'
  readonly isRefund: boolean
  readonly language: Language
  readonly dims: Readonly<Record<string, string>>
  readonly payee?: string
  readonly memo?: string
  readonly ref?: string
  readonly line?: string
}

/** A card is a liability: `card-account-unfit`. */
export function cardRefusals({ type }: Account, code: string): readonly Refusal[] {
  return type === 'liability' ? [] : [refusal('card-account-unfit', { account: code }, 'card')]
}

/**
 * The entry of a charge on a card: what was bought with its foreign amount and rate, the fee, and the card,
 * in this order. A refund stands the other way round. The memo says the foreign amount and the rate too,
 * since reports show the memo.
 *
 *   USD 50.00 @ 1.3712: 6430 Dr 68.56     6040 Dr 1.71     2050 Cr 70.27
 */
export function cardEntry(charge: CardCharge): UnnumberedEntry {
  const { card, to, feeTo, date, split, isRefund, language, dims, payee, ref, line } = charge
  const sign = isRefund ? -1n : 1n
  const words = [charge.memo ?? kindWords[charge.kind][language], foreignText(split)].filter(
    (each) => each !== undefined && each !== '',
  )
  const foreign = split.foreign
  const bought: Posting = {
    account: to,
    amount: sign * split.base,
    ...(Object.keys(dims).length === 0 ? {} : { dims }),
    ...(foreign === undefined ? {} : { foreign: { ...foreign, amount: sign * foreign.amount } }),
  }
  const feeWords = language === 'fr' ? 'Frais d’opération en devise' : 'Foreign transaction fee'
  const fee: readonly Posting[] =
    split.fee === 0n ? [] : [{ account: feeTo, amount: sign * split.fee, memo: feeWords }]
  return {
    date,
    memo: words.join(', '),
    ...(payee === undefined ? {} : { payee }),
    ...(ref === undefined ? {} : { ref }),
    journal: isRefund ? 'receipts' : 'disbursements',
    because: line === undefined ? { kind: 'payment', id: '' } : { kind: 'statement', id: line },
    postings: [bought, ...fee, { account: card.id, amount: -sign * split.total }],
  }
}

const kindWords = {
  purchase: { en: '', fr: '' },
  refund: { en: 'Refund', fr: 'Remboursement' },
  interest: { en: 'Card interest', fr: 'Intérêts de la carte' },
  'annual-fee': { en: 'Annual fee of the card', fr: 'Frais annuels de la carte' },
} as const

/** `USD 50.00 @ 1.3712`, the amount and rate of a charge in another currency. */
function foreignText({ foreign }: ChargeSplit): string | undefined {
  return foreign === undefined
    ? undefined
    : `${foreign.currency} ${formatCents(foreign.amount)} @ ${foreign.rate}`
}
