import { planAmortize } from '@daybook/core/assets/amortize.ts'
import { all, ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { assetNamed, assetsOf } from '../../assets/load-assets.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { debitOf, postedIn } from '../posted.ts'
import { nearDay } from '../record-fields.ts'
import { assetName } from './asset-fields.ts'

const unitsMade = z
  .string()
  .trim()
  .regex(/^.+=\d+(\.\d+)?$/)
  .transform((pair) => ({
    asset: pair.slice(0, pair.lastIndexOf('=')),
    units: pair.slice(pair.lastIndexOf('=') + 1),
  }))

/** Posts the amortization of assets that is due through a day, each month once. */
export const assetAmortize = command({
  name: 'asset.amortize',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Write assets off', fr: 'Amortir les immobilisations' },
  input: z.strictObject({
    through: nearDay.optional().meta({ description: 'the last day; today when left out' }),
    asset: assetName.optional().meta({ description: 'only this asset' }),
    yearly: z.boolean().default(false).meta({ description: 'one entry a fiscal year instead of a month' }),
    on: nearDay.optional().meta({ description: 'all in one entry on this day, where months are locked' }),
    used: z
      .array(unitsMade)
      .optional()
      .meta({ description: 'ASSET=UNITS made since last time, as often as needed' }),
  }),
  output: z.strictObject({
    posted: z.array(
      z.strictObject({ memo: z.string(), entry: z.string(), date: z.string(), amount: amountOut }),
    ),
    assets: z.array(z.string()).meta({ description: 'the assets that were written off' }),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const through = input.through ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'asset.amortize', input), async (view) => {
      const chosen =
        input.asset === undefined ? ok(await assetsOf(view)) : await assetNamed(view, input.asset)
      if (!chosen.ok) return chosen
      const assets = [chosen.value].flat()
      const made = []
      for (const { asset, units } of input.used ?? []) {
        const found = await assetNamed(view, asset)
        made.push(found.ok ? ok([found.value.id, units] as const) : found)
      }
      const used = all(made)
      if (!used.ok) return used
      const lines = assets.map(({ account, dims = {} }) => ({ account, amount: 1n, dims }))
      const books = await booksToPost(view, lines, { first: through, last: through })
      const planned = planAmortize(books, assets, {
        through,
        by: input.yearly ? 'year' : 'month',
        used: new Map(used.value),
        ...(input.on === undefined ? {} : { on: input.on }),
      })
      return planned.ok ? ok({ facts: planned.value.map((fact) => ({ fact })) }) : planned
    })
    if (!recorded.ok) return recorded
    return ok({
      posted: postedIn(recorded.value).map((entry) => ({
        memo: entry.memo,
        entry: entryName(entry.number),
        date: entry.date,
        amount: debitOf(entry),
      })),
      assets: recorded.value.facts.flatMap(({ fact }) =>
        fact.kind === 'asset.set' ? [fact.asset.name] : [],
      ),
      ...outcomeOf(recorded.value),
    })
  },
})
