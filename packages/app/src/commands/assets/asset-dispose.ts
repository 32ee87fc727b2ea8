import { classRule } from '@daybook/canada/business-income/class-found.ts'
import { planDisposeAsset } from '@daybook/core/assets/dispose-asset.ts'
import type { Asset } from '@daybook/core/daybook/assets-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { assetNamed, assetsOf } from '../../assets/load-assets.ts'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'
import { assetName } from './asset-fields.ts'

/** Sells, trades in or writes off an asset: out of the books, with the gain or loss. */
export const assetDispose = command({
  name: 'asset.dispose',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Dispose of a capital asset', fr: 'Céder une immobilisation' },
  line: { words: ['asset'] },
  input: z.strictObject({
    asset: assetName,
    date: nearDay.meta({ description: 'the day it left' }),
    how: z.enum(['sale', 'trade', 'write-off']).default('sale').meta({ description: 'how it left' }),
    proceeds: amount.optional().meta({ description: 'what it brought, without tax; nothing when left out' }),
    part: amount
      .optional()
      .meta({ description: 'the cost of the part that leaves; all of it when left out' }),
    to: accountCode.optional().meta({ description: 'where that went: the bank, or what it was traded for' }),
  }),
  output: z.strictObject({
    asset: z.string(),
    cost: amountOut,
    written: amountOut.meta({ description: 'written off by then' }),
    proceeds: amountOut,
    gain: amountOut.meta({ description: 'a loss when negative' }),
    entry: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'asset.dispose', input), async (view) => {
      const found = await assetNamed(view, input.asset)
      if (!found.ok) return found
      const { account, dims = {} } = found.value
      const lines = [{ account, amount: 1n, dims }]
      const books = await booksToPost(view, lines, { first: input.date, last: input.date })
      const { date, how, proceeds = 0n, to } = input
      if (input.part !== undefined && isOfItsOwn(found.value))
        return refuse(
          'disposal-part-own',
          { asset: found.value.name, class: found.value.cca?.class ?? '' },
          'part',
        )
      const part = input.part === undefined ? {} : { part: await partNamed(view, found.value, input.part) }
      const wish = { date, how, proceeds, ...(to === undefined ? {} : { to }), ...part }
      const planned = planDisposeAsset(books, found.value, wish)
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'asset.set')?.fact
    const asset = set?.kind === 'asset.set' ? set.asset : undefined
    const cost = asset?.cost.amount ?? 0n
    const written = asset?.disposal?.written.amount ?? 0n
    const proceeds = asset?.disposal?.proceeds.amount ?? 0n
    const entry = postedIn(recorded.value).at(-1)
    return ok({
      asset: asset?.name ?? '',
      cost: formatCents(cost),
      written: formatCents(written),
      proceeds: formatCents(proceeds),
      gain: formatCents(proceeds - (cost - written)),
      entry: entry === undefined ? '' : entryName(entry.number),
      ...outcomeOf(recorded.value),
    })
  },
})

/** The name of a part that leaves an asset: the asset's, with the number of the part. */
async function partNamed(view: View, { name }: Asset, cost: bigint) {
  const taken = new Set((await assetsOf(view)).map(({ id }) => id))
  let number = 1
  while (taken.has(idFromName(`${name} (${number})`))) number += 1
  return { cost, id: idFromName(`${name} (${number})`), name: `${name} (${number})` }
}

/** Whether an asset is a class of its own, or held to a ceiling: a part of it is nothing to a class. */
function isOfItsOwn({ cca, acquired }: Asset): boolean {
  if (cca === undefined) return false
  const found = classRule(cca.class, acquired)
  return found.ok && (found.value.rule.isAlone === true || found.value.rule.ceiling !== undefined)
}
