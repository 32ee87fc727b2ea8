import type { TaxesAsked } from '@daybook/canada/sales-tax/decide-taxes.ts'
import type { reliefGoods } from '@daybook/canada/sales-tax/goods-relief.ts'
import { namedServices } from '@daybook/canada/sales-tax/provincial-scope.ts'

/** What a case sells, as `decideTaxes` asks for it. */
export type SupplySaid = Pick<TaxesAsked, 'kind' | 'treatment' | 'goods' | 'service' | 'customer'>

const goodsByWords: readonly (readonly [RegExp, (typeof reliefGoods)[number]])[] = [
  [/\bbooks?\b/, 'book'],
  [/\bnewspapers?\b/, 'newspaper'],
  [/children'?’?s clothing/, 'childrens-clothing'],
  [/children'?’?s footwear/, 'childrens-footwear'],
  [/\bdiapers?\b/, 'diapers'],
  [/\bcar seats?\b/, 'car-seat'],
]

/** Reads what is sold from the words of a case, and throws for words that say nothing known. */
export function suppliesSaid(words: string): SupplySaid {
  const plain = words.toLowerCase()
  const goods = goodsByWords.find(([pattern]) => pattern.test(plain))?.[1]
  if (goods !== undefined) return { kind: 'goods', treatment: 'TAXABLE', goods }
  const service = namedServices.find((each) => plain === `${each} services`)
  if (service !== undefined) return { kind: 'services', treatment: 'TAXABLE', service }
  if (/reserve/.test(plain))
    return { kind: 'goods', treatment: 'TAXABLE', customer: { status: 'first-nations' } }
  if (/zero-rated|basic groceries|export|prescription/.test(plain))
    return { kind: 'goods', treatment: 'ZERO' }
  if (/exempt|residential rent|financial services/.test(plain)) return { kind: 'goods', treatment: 'EXEMPT' }
  if (/^(?:ordinary )?(?:taxable )?goods$/.test(plain)) return { kind: 'goods', treatment: 'TAXABLE' }
  if (/^(?:ordinary )?(?:taxable )?services?$/.test(plain)) return { kind: 'services', treatment: 'TAXABLE' }
  if (/^software\b/.test(plain)) return { kind: 'software', treatment: 'TAXABLE' }
  throw new Error(`the words “${words}” say nothing of a supply`)
}
