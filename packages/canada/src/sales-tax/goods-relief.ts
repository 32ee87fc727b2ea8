import type { Source } from '@daybook/core/filings/figure.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import type { TaxInForce } from './tax-code.ts'
import {
  booksRebate,
  childrensGoods,
  ontarioRebates,
  provincialServices,
  winterBreak,
} from './tax-sources.ts'

/** Goods that some taxes are not charged on when they are sold. */
export const reliefGoods = [
  'book',
  'newspaper',
  'childrens-clothing',
  'childrens-footwear',
  'diapers',
  'car-seat',
  'prepared-food-4',
] as const

/** Goods that some taxes are not charged on: `prepared-food-4` is food ready to eat for 4.00 at most. */
export type ReliefGoods = (typeof reliefGoods)[number]

/**
 * How much of a tax the goods are relieved of: the whole tax, its provincial part, or (`unsure`) perhaps, as
 * nobody could confirm it.
 */
export type GoodsRelief = { readonly of: 'all' | 'provincial' | 'unsure'; readonly source: Source }

/** The provinces whose part of the HST is not charged, by goods. */
const provincialPart: Readonly<Record<ReliefGoods, readonly ProvinceCode[]>> = {
  book: ['ON', 'NB', 'NL', 'NS', 'PE'],
  newspaper: ['ON'],
  'childrens-clothing': ['ON', 'NS', 'PE'],
  'childrens-footwear': ['ON', 'NS', 'PE'],
  diapers: ['ON', 'NS'],
  'car-seat': ['ON'],
  'prepared-food-4': ['ON'],
}

/** Goods on which no GST/HST was charged in the winter of 2024 and 2025. */
const inBreak: ReadonlySet<ReliefGoods> = new Set([
  'book',
  'newspaper',
  'childrens-clothing',
  'childrens-footwear',
  'diapers',
  'car-seat',
  'prepared-food-4',
])

/** PST and QST that are known not to be charged on goods; what else there is, is said to be unsure. */
const provincialTaxFree: Readonly<Partial<Record<ProvinceCode, readonly ReliefGoods[]>>> = {
  BC: ['book', 'newspaper', 'childrens-clothing', 'childrens-footwear'],
  QC: ['book'],
}

/**
 * What of a tax is not charged on certain goods on a day; undefined where the tax is charged in whole. The
 * provincial part of HST by the rebates at the point of sale; all GST/HST from 2024-12-14 through 2025-02-15
 * (Quebec’s tax and the provincial ones did not follow). PST on such goods is `unsure` where only the
 * province could say: it is charged, and named.
 */
export function goodsRelief(tax: TaxInForce, goods: ReliefGoods, on: CivilDate): GoodsRelief | undefined {
  if (tax.tax === 'GST' || tax.tax === 'HST') {
    if (on >= '2024-12-14' && on <= '2025-02-15' && inBreak.has(goods))
      return { of: 'all', source: winterBreak }
    if (tax.province === undefined || !provincialPart[goods].includes(tax.province)) return undefined
    return { of: 'provincial', source: rebateSource(goods) }
  }
  if (tax.province === undefined) return undefined
  if (provincialTaxFree[tax.province]?.includes(goods) === true)
    return { of: 'all', source: provincialServices }
  return goods === 'prepared-food-4' ? undefined : { of: 'unsure', source: provincialServices }
}

function rebateSource(goods: ReliefGoods): Source {
  if (goods === 'book') return booksRebate
  return goods === 'newspaper' || goods === 'prepared-food-4' ? ontarioRebates : childrensGoods
}
