import { type PlannedReturn, planReturn } from '@daybook/core/bank/returned-receipt.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { type Entry, entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { tiesToGiven } from '../../bank/given-line.ts'
import { chequeAccounts } from '../../bank/load-cheques.ts'
import type { View } from '../../book.ts'
import { booksToPost, ratesBetween } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { type Plan, record } from '../../record.ts'
import { entriesBecauseOf } from '../../store/queries-bank.ts'
import { aboveZero } from '../bank/seal-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, entryNumber, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'

const input = z.strictObject({
  entry: entryNumber.meta({ description: 'the entry that brought the payment in: J5' }),
  on: nearDay,
  from: accountCode.optional().meta({
    description: 'the bank account that it was taken from; that of the receipt when left out',
  }),
  amount: aboveZero.optional().meta({ description: 'what was returned, when it is a part' }),
  to: accountCode.optional().meta({
    description: 'what is owed again; the accounts that the receipt paid off when left out',
  }),
  party: words.optional().meta({ description: 'who owes it' }),
  line: words.optional().meta({ description: 'the bank line of the return' }),
  fee: aboveZero.optional().meta({ description: 'what the bank charges' }),
  feeLine: words.optional().meta({ description: 'the bank line of the fee' }),
  charge: aboveZero.optional().meta({ description: 'what the customer is charged for it' }),
  chargeTo: accountCode.optional().meta({
    description: 'the account that the charge is credited to; the bank charges when left out',
  }),
  memo: text.optional(),
})

/** Takes a returned payment back: it is owed again, the bank’s fee is posted, and charged on if wanted. */
export const receiptNsf = command({
  name: 'receipt.nsf',
  effect: 'write',
  role: 'bookkeeper',
  title: {
    en: 'Take back a payment that the bank returned',
    fr: 'Reprendre un paiement retourné par la banque',
  },
  line: { words: ['entry'] },
  input,
  output: z.strictObject({
    receipt: z.string(),
    entry: z.string(),
    amount: z.string(),
    fee: z.string().meta({ description: 'the entry of the fee' }),
    charge: z.string().meta({ description: 'the entry of what the customer is charged' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'receipt.nsf', given), (view) => planned(view, given))
    if (!recorded.ok) return recorded
    const [returned, ...others] = postedIn(recorded.value)
    const fee = given.fee === undefined ? undefined : others[0]
    const charge = given.charge === undefined ? undefined : others.at(-1)
    const name = (entry: Entry | undefined) => (entry === undefined ? '' : entryName(entry.number))
    return ok({
      receipt: entryName(given.entry),
      entry: name(returned),
      amount: returned === undefined ? '' : debitOf(returned),
      fee: name(fee),
      charge: name(charge),
      ...outcomeOf(recorded.value),
    })
  },
})

type Given = z.output<typeof input>

async function planned(view: View, given: Given): Promise<Result<Plan>> {
  const receipt = await entryNumbered(view.reader, given.entry)
  if (!receipt.ok) return receipt
  const from = bankAccountOf(view, receipt.value.entry, given.from)
  if (!from.ok) return from
  const days = { first: given.on, last: given.on }
  const rates = await ratesBetween(view, from.value.currency === undefined ? [] : [from.value.currency], days)
  const books = { ...(await booksToPost(view, receipt.value.entry.postings, days)), rates }
  const before = await view.reader.read(entriesBecauseOf, 'reversal', entryName(given.entry))
  const { on, amount, to, party, fee, charge, chargeTo, memo } = given
  const plan = planReturn(books, receipt.value, amount === undefined ? before : [], {
    on,
    from: from.value,
    ...(amount === undefined ? {} : { amount }),
    ...(to === undefined ? {} : { to }),
    ...(party === undefined ? {} : { party }),
    ...(fee === undefined ? {} : { fee }),
    ...(charge === undefined ? {} : { chargeOn: charge }),
    ...(chargeTo === undefined ? {} : { chargeTo }),
    ...(memo === undefined ? {} : { memo }),
  })
  return plan.ok ? withTies(view, from.value, plan.value, given) : plan
}

async function withTies(
  view: View,
  from: Account,
  { returned, fee, charged }: PlannedReturn,
  given: Given,
): Promise<Result<Plan>> {
  const ties = await tiesToGiven(view, from, given.line, returned.entry)
  if (!ties.ok) return ties
  const feeTies = fee === undefined ? ok([]) : await tiesToGiven(view, from, given.feeLine, fee.entry)
  if (!feeTies.ok) return feeTies
  const posted = [returned, ...(fee === undefined ? [] : [fee]), ...(charged === undefined ? [] : [charged])]
  return ok({ facts: [...posted, ...ties.value, ...feeTies.value].map((fact) => ({ fact })) })
}

/** The bank account that a return is taken from: the one named, that of the receipt, or the chief one. */
function bankAccountOf(view: View, entry: Entry, named: string | undefined): Result<Account> {
  if (named !== undefined) return accountNamed(view.chart, named)
  const own = chequeAccounts(view).find(({ id }) =>
    entry.postings.some(({ account, amount }) => account === id && amount > 0n),
  )
  const found = own ?? accountWithRole(view.chart, 'bank.default')
  if (found !== undefined) return ok(found)
  const names = { role: 'bank.default', what: 'Bank account', whatFr: 'Compte bancaire' }
  return refuse('account-role-missing', names, 'from')
}
