import { type ChargeKind, planCharge } from '@daybook/core/bank/charge-entry.ts'
import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { tiesToGiven } from '../../bank/given-line.ts'
import { type LoadedReconciliation, loadReconciliation } from '../../bank/load-reconciliation.ts'
import { tickPostings } from '../../bank/tick-postings.ts'
import { inView, type View } from '../../book.ts'
import { booksToPost, ratesBetween } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { actOf, type Context, command } from '../command.ts'
import { accountCode, amountOut, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { aboveZero } from './seal-fields.ts'

const input = z.strictObject({
  account: accountCode,
  charge: aboveZero.optional().meta({ description: 'what the bank charged' }),
  interest: aboveZero.optional().meta({ description: 'interest that the bank paid' }),
  interestCharged: aboveZero.optional().meta({ description: 'interest that the bank took' }),
  date: day.optional().meta({ description: 'the day of the statement when left out' }),
  to: accountCode.optional().meta({ description: 'the account of the other side; found by its role' }),
  memo: text.optional(),
  line: words.optional().meta({ description: 'the bank line that says so, if it was imported' }),
})

/** Adds what the bank charged or paid while reconciling: posts the entry and ticks it. */
export const sealAdd = command({
  name: 'seal.add',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Add a bank charge or interest while reconciling',
    fr: 'Ajouter des frais ou des intérêts pendant le rapprochement',
  },
  line: { words: ['account'] },
  input,
  output: z.strictObject({ entry: z.string(), difference: amountOut, ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'seal.add', given), (view) => planned(view, given))
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const name = entry === undefined ? '' : entryName(entry.number)
    const difference = await differenceAfter(ctx, given.account, name, recorded.value.dry)
    return ok({ entry: name, difference, ...outcomeOf(recorded.value) })
  },
})

async function planned(view: View, given: z.output<typeof input>) {
  const wish = chargeIn(given)
  if (!wish.ok) return wish
  const loaded = await loadReconciliation(view, given.account)
  if (!loaded.ok) return loaded
  const { state, session } = loaded.value
  const line = given.line ?? soleLine(loaded.value, wish.value)
  const found = loaded.value.uncoded.find(({ id }) => id === line)
  const date = given.date ?? found?.date ?? state.on
  const days = { first: date, last: date }
  const books = await booksToPost(view, [], days)
  const rates = await ratesBetween(
    view,
    state.account.currency === undefined ? [] : [state.account.currency],
    days,
  )
  const entry = planCharge({ ...books, rates }, state.account, {
    ...wish.value,
    date,
    ...(given.to === undefined ? {} : { to: given.to }),
    ...(given.memo === undefined ? {} : { memo: given.memo }),
    because: { kind: 'statement', id: session.statement ?? '' },
  })
  if (!entry.ok) return entry
  const ties = await tiesToGiven(view, state.account, line, entry.value.entry)
  return ties.ok ? ok({ facts: [entry.value, ...ties.value].map((fact) => ({ fact })) }) : ties
}

type Charge = { readonly kind: ChargeKind; readonly amount: bigint }

function chargeIn({ charge, interest, interestCharged }: z.output<typeof input>): Result<Charge> {
  const said: readonly Charge[] = [
    ...(charge === undefined ? [] : [{ kind: 'charge', amount: charge } as const]),
    ...(interest === undefined ? [] : [{ kind: 'interest', amount: interest } as const]),
    ...(interestCharged === undefined
      ? []
      : [{ kind: 'interest-charged', amount: interestCharged } as const]),
  ]
  const [first] = said
  if (first !== undefined && said.length === 1) return ok(first)
  const one = {
    what: 'one of --charge, --interest and --interest-charged',
    whatFr: 'l’un de --charge, --interest et --interest-charged',
  }
  return refuse('input-missing', one, 'charge')
}

/** The one bank line that is waiting with this amount, if there is just one. */
function soleLine({ uncoded }: LoadedReconciliation, { kind, amount }: Charge): string | undefined {
  const wanted = kind === 'interest' ? amount : -amount
  const same = uncoded.filter((line) => line.amount === wanted)
  return same.length === 1 ? same[0]?.id : undefined
}

/** Ticks the new entry, unless its bank line has, and gives the difference that is left. */
async function differenceAfter(ctx: Context, account: string, name: string, dry: boolean): Promise<string> {
  const ticked =
    dry || name === '' ? undefined : await tickPostings(ctx, { account, postings: [name], tick: true })
  const loaded =
    ticked?.ok === true ? ticked : await inView(ctx.book, (view) => loadReconciliation(view, account))
  return loaded.ok ? formatCents(shownIn(loaded.value.state.account, loaded.value.state.difference)) : ''
}
