import { classRule } from '@daybook/canada/business-income/class-found.ts'
import { type AssetWish, planAddAsset } from '@daybook/core/assets/plan-asset.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { assetCalled } from '../../assets/load-assets.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { dimensionFlags, dimensionsGiven, nearDay, recordName } from '../record-fields.ts'
import { classFields, classGiven, methodFields, methodGiven, noteField } from './asset-fields.ts'

/** What is said of an asset when it is entered. */
export const assetInput = z.strictObject({
  name: recordName,
  cost: amount.meta({ description: 'what it cost, without tax that is given back' }),
  acquired: nearDay.meta({ description: 'the day it was acquired' }),
  account: accountCode.meta({ description: 'the account of its cost' }),
  available: nearDay.optional().meta({ description: 'the day it could be used; the same when left out' }),
  ...methodFields,
  residual: amount.optional().meta({ description: 'what it will be worth at the end' }),
  starts: nearDay
    .optional()
    .meta({ description: 'the first day of the first month written off; the month of use when left out' }),
  accumulated: accountCode
    .optional()
    .meta({ description: 'where it is written off; the account after that of its cost when left out' }),
  expense: accountCode.optional().meta({ description: 'the expense; amortization when left out' }),
  from: accountCode.optional().meta({ description: 'post the purchase against this account' }),
  written: amount.optional().meta({ description: 'what was written off before these books' }),
  writtenThrough: nearDay.optional().meta({ description: 'through which day that was' }),
  ...classFields,
  note: noteField,
  ...dimensionFlags,
})

/** Enters a capital asset into the register, and posts its purchase where that is asked. */
export const assetAdd = command({
  name: 'asset.add',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Add a capital asset', fr: 'Ajouter une immobilisation' },
  line: { words: ['name'] },
  input: assetInput,
  output: z.strictObject({
    asset: z.string(),
    cost: amountOut,
    accumulated: z.string(),
    expenseAccount: z.string(),
    entry: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'asset.add', input), async (view) => {
      const dims = dimensionsGiven(input)
      const lines = [{ account: input.account, amount: input.cost, dims }]
      const books = await booksToPost(view, lines, { first: input.acquired, last: input.acquired })
      const wish = assetWishOf(input)
      if (!wish.ok) return wish
      const planned = planAddAsset(books, wish.value, await assetCalled(view, input.name))
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'asset.set')?.fact
    const asset = set?.kind === 'asset.set' ? set.asset : undefined
    const [entry] = postedIn(recorded.value)
    return ok({
      asset: asset?.name ?? '',
      cost: formatCents(asset?.cost.amount ?? 0n),
      accumulated: asset?.accumulated ?? '',
      expenseAccount: asset?.expense ?? '',
      entry: entry === undefined ? '' : entryName(entry.number),
      ...outcomeOf(recorded.value),
    })
  },
})

/**
 * What was said of an asset as it is planned. Refuses `cca-class-unknown` and `cca-class-closed`, and
 * `input-missing` for half of what was written off before these books.
 */
export function assetWishOf(input: z.output<typeof assetInput>): Result<AssetWish> {
  const cca = classGiven(input)
  const known = cca === undefined ? ok(undefined) : classRule(cca.class, input.acquired)
  if (!known.ok) return known
  const { written, writtenThrough } = input
  if ((written === undefined) !== (writtenThrough === undefined))
    return refuse('input-missing', { what: written === undefined ? 'written' : 'writtenThrough' })
  const { name, cost, acquired, account } = input
  const { available, residual, starts, accumulated, expense, from, note } = input
  const dims = dimensionsGiven(input)
  return ok({
    name,
    cost,
    acquired,
    account,
    method: methodGiven(input) ?? { kind: 'straight-line', months: 0 },
    ...given({ available, residual, starts, accumulated, expense, from, note }),
    ...(cca === undefined ? {} : { cca }),
    ...(written === undefined || writtenThrough === undefined
      ? {}
      : { before: { through: writtenThrough, amount: written } }),
    ...(Object.keys(dims).length === 0 ? {} : { dims }),
  })
}
