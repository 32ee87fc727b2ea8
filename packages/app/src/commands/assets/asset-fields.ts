import { carrying, writtenOff } from '@daybook/core/assets/asset-standing.ts'
import type { Asset, AssetClass, BookMethod } from '@daybook/core/daybook/assets-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import { amount, amountOut, text, words } from '../fields.ts'
import { nearDay } from '../record-fields.ts'

/** A fiscal or tax year by the calendar year that it ends in. */
export const taxYear = z
  .string()
  .regex(/^(19|20|21)\d\d$/)
  .meta({ description: 'the year, by the calendar year that it ends in: 2026' })

/** The name of an asset. */
export const assetName = words.meta({ description: 'the name of the asset' })

/** A share as decimal text. */
export const shareText = z
  .string()
  .trim()
  .regex(/^\d+(\.\d+)?$/)
  .meta({ description: 'a share as a decimal: 0.3' })

/** How an asset is written off. */
export const methodFields = {
  method: z
    .enum(['straight-line', 'declining', 'units', 'none'])
    .optional()
    .meta({ description: 'how the books write it off; the straight line when left out' }),
  months: z.coerce
    .number()
    .int()
    .min(1)
    .max(1200)
    .optional()
    .meta({ description: 'the straight line: over how many months' }),
  rate: shareText.optional().meta({ description: 'declining: the share of a year, such as 0.3' }),
  halved: z.boolean().default(false).meta({ description: 'declining: half of it in the first fiscal year' }),
  units: shareText.optional().meta({ description: 'by units: how many are expected in all' }),
}

/** What an asset is for capital cost allowance. */
export const classFields = {
  cca: words.optional().meta({ description: 'its class for capital cost allowance: 8, 10, 10.1, 50' }),
  source: words.optional().meta({ description: 'the business or rental property that it belongs to' }),
  tax: amount.optional().meta({ description: 'the sales tax in its cost that nobody gives back' }),
  outside: z.boolean().default(false).meta({ description: 'no first-year incentive holds for it' }),
  designated: amount.optional().meta({ description: 'what of it is designated for immediate expensing' }),
  ends: nearDay
    .optional()
    .meta({ description: 'classes 13 and 14: the last day of the lease or of its life' }),
}

/** Free words about an asset. */
export const noteField = text.optional().meta({ description: 'serial number, place, warranty' })

type MethodGiven = {
  readonly method?: BookMethod['kind'] | undefined
  readonly months?: number | undefined
  readonly rate?: string | undefined
  readonly halved: boolean
  readonly units?: string | undefined
}

/** The method that was given; none where nothing of it was. A missing life is refused where it is planned. */
export function methodGiven(given: MethodGiven): BookMethod | undefined {
  const { months, rate, halved, units } = given
  const named = rate === undefined ? (units === undefined ? 'straight-line' : 'units') : 'declining'
  if (given.method === undefined && months === undefined && rate === undefined && units === undefined)
    return undefined
  switch (given.method ?? named) {
    case 'straight-line':
      return { kind: 'straight-line', months: months ?? 0 }
    case 'declining':
      return { kind: 'declining', rate: rate ?? '0', ...(halved ? { isHalved: true } : {}) }
    case 'units':
      return { kind: 'units', units: units ?? '0' }
    case 'none':
      return { kind: 'none' }
  }
}

type ClassGiven = {
  readonly cca?: string | undefined
  readonly source?: string | undefined
  readonly tax?: bigint | undefined
  readonly outside: boolean
  readonly designated?: bigint | undefined
  readonly ends?: string | undefined
}

/** What was given about the class of an asset, on top of what was known; none without a class. */
export function classGiven(given: ClassGiven, was?: AssetClass): AssetClass | undefined {
  const { cca, source, tax, outside, designated, ends } = given
  const name = cca ?? was?.class
  if (name === undefined) return undefined
  return {
    ...was,
    class: name,
    ...(source === undefined ? {} : { source }),
    ...(tax === undefined ? {} : { tax: { amount: tax } }),
    ...(outside ? { isOutside: true as const } : {}),
    ...(designated === undefined ? {} : { designated: { amount: designated } }),
    ...(ends === undefined ? {} : { ends }),
  }
}

/** Whether anything was given about the class. */
export function isClassGiven({ cca, source, tax, outside, designated, ends }: ClassGiven): boolean {
  return outside || [cca, source, tax, designated, ends].some((each) => each !== undefined)
}

/** An asset on the way out. */
export const assetOut = {
  asset: z.string(),
  account: z.string(),
  acquired: z.string(),
  cost: amountOut,
  written: amountOut.meta({ description: 'written off so far' }),
  carrying: amountOut.meta({ description: 'what it stands at in the books' }),
  method: z.string(),
  through: z.string().meta({ description: 'the last day for which it was written off' }),
  class: z.string().meta({ description: 'for capital cost allowance' }),
  state: z.enum(['held', 'disposed']),
}

/** An asset as `assetOut` says it. */
export function assetOutOf(asset: Asset, chart: Chart) {
  const { name, account, acquired, cost, writtenThrough, before, cca, disposal } = asset
  return {
    asset: name,
    account: chart.get(account)?.code ?? account,
    acquired,
    cost: formatCents(cost.amount),
    written: formatCents(writtenOff(asset)),
    carrying: formatCents(carrying(asset)),
    method: methodText(asset.method),
    through: writtenThrough ?? before?.through ?? '',
    class: cca?.class ?? '',
    state: disposal === undefined ? ('held' as const) : ('disposed' as const),
  }
}

/** A method in short: `48 months`, `0.3 declining`. */
function methodText(method: BookMethod): string {
  switch (method.kind) {
    case 'straight-line':
      return `straight-line ${method.months}`
    case 'declining':
      return `declining ${method.rate}${method.isHalved === true ? ' (1/2)' : ''}`
    case 'units':
      return `units ${method.units}`
    case 'none':
      return 'none'
  }
}
