import { type ChargeSplit, chargeSplit, foreignIn } from '@daybook/core/bank/card-charge.ts'
import { cardEntry, cardRefusals } from '@daybook/core/bank/card-entry.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { lineTies } from '@daybook/core/ledger/line-ties.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { type CardLine, lineToPost } from '../../ledger/line-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { dimensionFlags, dimensionsGiven, rateText } from '../record-fields.ts'
import { foreignTyped, given, percentTyped } from './cash-fields.ts'

const input = z.strictObject({
  card: accountCode.meta({ description: 'the account of the card' }),
  kind: z
    .enum(['purchase', 'refund', 'interest', 'annual-fee'])
    .default('purchase')
    .meta({ description: 'a bank line says by its sign whether it is a purchase or a refund' }),
  to: accountCode
    .optional()
    .meta({ description: 'the account of what was bought; interest and the annual fee have their own' }),
  amount: amount.optional().meta({ description: 'what the card was charged, with the fee' }),
  foreign: foreignTyped.optional(),
  rate: rateText.optional(),
  fee: amount.optional().meta({ description: 'the foreign transaction fee as an amount' }),
  feePercent: percentTyped
    .optional()
    .meta({ description: 'the foreign transaction fee in percent, such as 2.5' }),
  feeTo: accountCode.optional().meta({ description: 'the account of the fee; bank charges when left out' }),
  date: day.optional().meta({ description: 'the day of the bank line, or today, when left out' }),
  line: words.optional().meta({ description: 'the bank line that it is, as line.list shows it' }),
  payee: words.optional(),
  memo: text.optional(),
  ref: words.optional().meta({ description: 'the number on the paper' }),
  ...dimensionFlags,
})

/** Posts a charge on a credit card, in another currency too, with the issuer's fee apart. */
export const cardCharge = command({
  name: 'card.charge',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Post a charge on a credit card', fr: 'Reporter un achat par carte de crédit' },
  line: { words: ['card'] },
  input,
  output: z.strictObject({
    entry: z.string(),
    date: z.string(),
    amount: amountOut.meta({ description: 'what the card was charged; negative for a refund' }),
    bought: amountOut,
    fee: amountOut,
    foreign: z.string(),
    rate: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'card.charge', input), (view) =>
      planned(view, input, ctx.today),
    )
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const [bought, fee, card] = splitOf(entry?.postings ?? [])
    return ok({
      entry: entry === undefined ? '' : entryName(entry.number),
      date: entry?.date ?? '',
      amount: formatCents(-(card?.amount ?? 0n)),
      bought: formatCents(bought?.amount ?? 0n),
      fee: formatCents(fee?.amount ?? 0n),
      foreign:
        bought?.foreign === undefined
          ? ''
          : `${bought.foreign.currency} ${formatCents(bought.foreign.amount)}`,
      rate: bought?.foreign?.rate ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

/** What was bought, the fee and the card among the postings of a charge, which stand in this order. */
function splitOf<T>(postings: readonly T[]): readonly [T | undefined, T | undefined, T | undefined] {
  return [postings[0], postings.length > 2 ? postings[1] : undefined, postings.at(-1)]
}

async function planned(view: View, input: Input, today: string): Promise<Result<Plan>> {
  const card = accountNamed(view.chart, input.card)
  if (!card.ok) return card
  const unfit = cardRefusals(card.value, input.card)
  if (unfit.length > 0) return refused(unfit)
  const line = input.line === undefined ? ok(undefined) : await lineToPost(view, card.value, input.line)
  if (!line.ok) return line
  const [to, feeTo] = [targetOf(view, input), feeTarget(view, input)]
  if (!to.ok) return to
  const split = splitFrom(input, line.value, view.profile.currency)
  if (!split.ok) return split
  if (split.value.fee !== 0n && !feeTo.ok) return feeTo
  const date = input.date ?? line.value?.date ?? today
  const isRefund = line.value === undefined ? input.kind === 'refund' : line.value.amount > 0n
  const { payee, memo, ref } = input
  const entry = cardEntry({
    card: card.value,
    to: to.value.id,
    feeTo: feeTo.ok ? feeTo.value.id : '',
    date,
    split: split.value,
    kind: input.kind,
    isRefund,
    language: view.profile.language,
    dims: dimensionsGiven(input),
    ...given({ payee, memo: memo ?? line.value?.text, ref, line: line.value?.id }),
  })
  const books = await booksToPost(view, entry.postings, { first: date, last: date })
  const posted = planEntry(books, entry)
  if (!posted.ok) return posted
  const ties =
    line.value === undefined ? [] : lineTies(view.chart, line.value, posted.value.entry, { by: 'hand' })
  return ok({ facts: [posted.value, ...ties].map((fact) => ({ fact })) })
}

/** The account of what was bought: as typed, or by its role for interest and the annual fee. */
function targetOf({ chart }: View, { kind, to }: Input): Result<Account> {
  if (to !== undefined) return accountNamed(chart, to)
  if (kind === 'purchase' || kind === 'refund') return refuse('input-missing', { what: '--to' }, 'to')
  const role = kind === 'interest' ? 'interest.short' : 'bank.charges'
  const account = accountWithRole(chart, role)
  return account === undefined ? refuse('account-role-missing', { role, what: kind }, 'to') : ok(account)
}

function feeTarget({ chart }: View, { feeTo }: Input): Result<Account> {
  if (feeTo !== undefined) return accountNamed(chart, feeTo)
  const role = 'bank.charges'
  const account = accountWithRole(chart, role)
  return account === undefined ? refuse('account-role-missing', { role, what: 'fee' }, 'feeTo') : ok(account)
}

function splitFrom(input: Input, line: CardLine | undefined, base: string): Result<ChargeSplit> {
  const { amount, foreign, rate, fee, feePercent } = input
  const charged = line === undefined ? undefined : line.amount < 0n ? -line.amount : line.amount
  if (charged !== undefined && amount !== undefined && amount !== charged) {
    const what = `--amount ${formatCents(amount)}`
    return refuse('card-line-other', { what, whatFr: what, line: formatCents(charged) }, 'amount')
  }
  const found = line === undefined || foreign !== undefined ? undefined : foreignIn(line.text, base)
  const said = { foreign: foreign ?? found?.foreign, rate: rate ?? found?.rate }
  return chargeSplit(given({ total: charged ?? amount, ...said, fee, feePercent }))
}

type Input = z.output<typeof input>
