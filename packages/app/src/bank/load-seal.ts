import { placeIn } from '@daybook/core/bank/sealed-day.ts'
import type { Seal } from '@daybook/core/daybook/bank-facts.ts'
import { factFrom, recordFrom } from '@daybook/core/daybook/body.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { card, cards, type FactRow, factsAfter } from '../store/queries.ts'
import { clearedOfAccount } from '../store/queries-bank.ts'
import type { Reader } from '../store/store.ts'

/** A seal as its card has it: without the lists of its postings, with how many it held when it was made. */
export type SealCard = Omit<Seal, 'cleared' | 'cancelled' | 'outstanding'> & { readonly count: number }

/** A second person's signature under a seal. */
export type SealSignature = {
  readonly seal: string
  readonly by: string
  readonly on: string
  readonly note?: string
}

/** All seals that stand, by account and day. */
export async function sealCards(reader: Reader): Promise<readonly SealCard[]> {
  const rows = await reader.read(cards, 'seal')
  return rows
    .map(({ body }) => recordFrom<SealCard>(body))
    .sort((left, right) =>
      left.account === right.account ? (left.on < right.on ? -1 : 1) : left.account < right.account ? -1 : 1,
    )
}

/** The last seal of an account. */
export async function lastSeal(reader: Reader, account: string): Promise<SealCard | undefined> {
  return (await sealCards(reader)).findLast((each) => each.account === account)
}

/**
 * The seal that is meant: by its id, in either case, or by an account, whose last seal it is then. Refuses
 * `seal-unknown`.
 */
export async function sealNamed({ reader, chart }: View, name: string): Promise<Result<SealCard>> {
  const [row] = await reader.read(card, 'seal', name.toUpperCase())
  if (row !== undefined) return ok(recordFrom<SealCard>(row.body))
  const account = findAccount(chart, name)
  const last = account === undefined ? undefined : await lastSeal(reader, account.id)
  return last === undefined ? refuse('seal-unknown', { seal: name }, 'seal') : ok(last)
}

/** A seal with the postings that it holds now: those it was made with, and ticks that went along since. */
export async function sealAsHeld(reader: Reader, { count: _count, ...rest }: SealCard): Promise<Seal> {
  const rows = await reader.read(clearedOfAccount, rest.account)
  const cleared = rows
    .filter(({ seal }) => seal === rest.id)
    .map(({ number, posting }) => ({ number, posting }))
  return { ...rest, cleared }
}

/** A seal as it was made, with the fact that recorded it; also one that was reopened since. */
export async function sealAsMade(
  reader: Reader,
  id: string,
): Promise<{ readonly seal: Seal; readonly row: FactRow } | undefined> {
  const place = placeIn(id)
  if (!Number.isSafeInteger(place)) return undefined
  const [row] = await reader.read(factsAfter, place - 1, 1)
  if (row === undefined || row.kind !== 'account.reconciled') return undefined
  const fact = factFrom(row.kind, row.v, row.body)
  return fact.kind === 'account.reconciled' && fact.seal.id === id ? { seal: fact.seal, row } : undefined
}

/** The second signature under a seal, if there is one. */
export async function signatureOf(reader: Reader, seal: string): Promise<SealSignature | undefined> {
  const [row] = await reader.read(card, 'seal-signature', seal)
  return row === undefined ? undefined : recordFrom<SealSignature>(row.body)
}
