import { classRule } from '@daybook/canada/business-income/class-found.ts'
import { type AssetChange, planChangeAsset } from '@daybook/core/assets/plan-asset.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { assetNamed } from '../../assets/load-assets.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { dimensionFlags, dimensionsGiven, nearDay, recordName } from '../record-fields.ts'
import {
  assetName,
  assetOut,
  assetOutOf,
  classFields,
  classGiven,
  isClassGiven,
  methodFields,
  methodGiven,
  noteField,
} from './asset-fields.ts'

const input = z.strictObject({
  asset: assetName,
  name: recordName.optional().meta({ description: 'another name' }),
  cost: amount.optional().meta({ description: 'what it cost, to mend a mistake' }),
  residual: amount.optional().meta({ description: 'what it will be worth at the end, from now on' }),
  available: nearDay.optional().meta({ description: 'the day it could be used' }),
  ...methodFields,
  accumulated: accountCode.optional().meta({ description: 'where it is written off' }),
  expense: accountCode.optional().meta({ description: 'the expense' }),
  ...classFields,
  note: noteField,
  ...dimensionFlags,
})

/** Changes what is said of an asset; a new life or residual value counts from now on. */
export const assetChange = command({
  name: 'asset.change',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Change a capital asset', fr: 'Modifier une immobilisation' },
  line: { words: ['asset'] },
  input,
  output: z.strictObject({ ...assetOut, ...outcomeFields }),
  run: async (ctx, asked) => {
    const recorded = await record(ctx.book, actOf(ctx, 'asset.change', asked), async (view) => {
      const found = await assetNamed(view, asked.asset)
      if (!found.ok) return found
      const asset = found.value
      const cca = isClassGiven(asked) ? classGiven(asked, asset.cca) : undefined
      const known = cca === undefined ? ok(undefined) : classRule(cca.class, asset.acquired)
      if (!known.ok) return known
      const dims = dimensionsGiven(asked)
      const lines = [{ account: asset.account, amount: 1n, dims }]
      const books = await booksToPost(view, lines, { first: asset.acquired, last: asset.acquired })
      const planned = planChangeAsset(books, asset, {
        ...changeOf(asked),
        ...given({ cca }),
        ...dimsOf(dims),
      })
      return planned.ok ? ok({ facts: [{ fact: planned.value }] }) : planned
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts
    if (fact?.fact.kind !== 'asset.set') throw new Error('fault: asset.change records an asset')
    const { asset } = fact.fact
    return ok({ ...assetOutOf(asset, new Map()), ...outcomeOf(recorded.value) })
  },
})

function changeOf(asked: z.output<typeof input>): AssetChange {
  const { name, cost, residual, available, accumulated, expense, note } = asked
  const method = methodGiven(asked)
  return {
    ...given({ name, available, accumulated, expense, note, method }),
    ...(cost === undefined ? {} : { cost: { amount: cost } }),
    ...(residual === undefined ? {} : { residual: { amount: residual } }),
  }
}

function dimsOf(dims: Readonly<Record<string, string>>): AssetChange {
  return Object.keys(dims).length === 0 ? {} : { dims }
}
