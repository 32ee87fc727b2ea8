import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { staleSince } from '@daybook/core/bank/stale-cheques.ts'
import { refKey, type TickReason } from '@daybook/core/bank/ticks.ts'
import type { ChequeStop } from '@daybook/core/daybook/seal-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { type Account, accountName } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { LoadedReconciliation } from '../../bank/load-reconciliation.ts'
import type { Context } from '../command.ts'
import { accountCode, amount, amountOut, day } from '../fields.ts'

/** A posting of a reconciliation, as answers show it. */
export const postingOut = z.strictObject({
  entry: z.string(),
  line: z.number().meta({ description: 'which line of the entry, counted from 1' }),
  date: z.string(),
  ref: z.string(),
  text: z.string(),
  amount: amountOut,
  ticked: z.string(),
  remark: z.string(),
})

/** Which postings are ticked or not ticked any more. */
export const tickInput = z.strictObject({
  account: accountCode,
  postings: z
    .array(z.string().regex(/^[Jj]?[1-9]\d{0,11}(\.[1-9]\d{0,3})?$/))
    .default([])
    .meta({ description: 'entries, J12, or one line of an entry, J12.2' }),
  through: day.optional().meta({ description: 'all that is dated through a day' }),
})

/** What every answer about a reconciliation under way says of it. */
export const reconciliationFields = {
  account: z.string(),
  name: z.string(),
  on: z.string(),
  sealed: z.string().meta({ description: 'the day of the seal before, empty where there is none' }),
  opening: amountOut,
  inCount: z.number(),
  clearedIn: amountOut,
  outCount: z.number(),
  clearedOut: amountOut,
  closing: amountOut,
  difference: amountOut,
  books: amountOut,
  support: z.string(),
  uncoded: z.number().meta({ description: 'bank lines through the day that no entry is tied to' }),
  lost: z.array(z.string()).meta({ description: 'ticks on entries that were corrected to another amount' }),
}

/** A reconciliation under way in the words of `reconciliationFields`. */
export function reconciliationOut(
  { state, session, previous, uncoded }: LoadedReconciliation,
  { language }: Context,
) {
  const { account } = state
  const shown = (amount: Cents) => formatCents(shownIn(account, amount))
  return {
    account: account.code,
    name: accountName(account, language),
    on: state.on,
    sealed: previous?.on ?? '',
    opening: shown(state.opening),
    inCount: state.debits.count,
    clearedIn: shown(state.debits.sum),
    outCount: state.credits.count,
    clearedOut: shown(state.credits.sum),
    closing: shown(state.closing),
    difference: shown(state.difference),
    books: shown(state.balance),
    support: [session.statement, session.support?.name].filter((each) => each !== undefined).join(' '),
    uncoded: uncoded.length,
    lost: state.lost.map(({ number, posting }) => `${entryName(number)}.${posting + 1}`),
  }
}

/** The postings of a reconciliation in the words of `postingOut`, in the order of their days. */
export function postingsOut(
  { state }: LoadedReconciliation,
  stops: ReadonlyMap<string, ChequeStop>,
  { language }: Context,
): readonly z.input<typeof postingOut>[] {
  const { account, on, cleared, outstanding } = state
  const ticks = new Map(cleared.map((each) => [refKey(each), each.tick]))
  return [...cleared, ...outstanding]
    .toSorted((left, right) =>
      left.date === right.date ? left.number - right.number : left.date < right.date ? -1 : 1,
    )
    .map((each) => {
      const tick = ticks.get(refKey(each))
      const remarks = tick === undefined ? [...remarksOn(account, each, on, stops, language)] : []
      return {
        entry: entryName(each.number),
        line: each.posting + 1,
        date: each.date,
        ref: each.ref ?? '',
        text: [each.payee, each.memo].filter((part) => part !== undefined && part !== '').join(', '),
        amount: formatCents(shownIn(account, each.amount)),
        ticked: tick === undefined ? '' : tickWords[tick][language],
        remark: remarks.join(', '),
      }
    })
}

const tickWords: Readonly<Record<TickReason, { readonly en: string; readonly fr: string }>> = {
  hand: { en: 'by hand', fr: 'à la main' },
  line: { en: 'bank line', fr: 'ligne bancaire' },
  pair: { en: 'cancels out', fr: 's’annule' },
  nothing: { en: 'no amount', fr: 'sans montant' },
}

type Dated = { readonly number: number; readonly date: string; readonly amount: Cents }

/** Whether an outstanding payment is stale-dated on a day, and whether it was stopped. */
export function remarksOn(
  account: Pick<Account, 'normal'>,
  posting: Dated,
  on: string,
  stops: ReadonlyMap<string, ChequeStop>,
  language: Context['language'],
): readonly string[] {
  const since = account.normal === 'debit' ? staleSince(posting, on) : undefined
  const stop = stops.get(entryName(posting.number))
  return [
    ...(since === undefined
      ? []
      : [language === 'fr' ? `périmé, six mois le ${since}` : `stale-dated, six months on ${since}`]),
    ...(stop === undefined ? [] : [language === 'fr' ? `opposition le ${stop.on}` : `stopped on ${stop.on}`]),
  ]
}

/** An amount above zero. */
export const aboveZero = amount.refine((cents) => cents > 0n, 'an amount above zero')
