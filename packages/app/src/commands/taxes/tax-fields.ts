import { customerStatuses } from '@daybook/canada/sales-tax/customer-relief.ts'
import { reliefGoods } from '@daybook/canada/sales-tax/goods-relief.ts'
import { supplyKinds } from '@daybook/canada/sales-tax/place-of-supply.ts'
import { namedServices } from '@daybook/canada/sales-tax/provincial-scope.ts'
import type { Source } from '@daybook/core/filings/figure.ts'
import { z } from 'zod'
import { province } from '../fields.ts'

/** A province by its two letters, or `abroad`. */
export const taxPlace = z
  .string()
  .trim()
  .transform((text) => {
    const plain = text.toUpperCase()
    return plain === 'ABROAD' || plain === 'ÉTRANGER' ? 'abroad' : plain
  })
  .pipe(z.union([province, z.literal('abroad')]))

/** A province by its two letters, in any case. */
export const taxProvince = z
  .string()
  .trim()
  .transform((text) => text.toUpperCase())
  .pipe(province)

/** What is supplied, and the standing of the customer. */
export const supplyFields = {
  kind: z.enum(supplyKinds).optional().meta({ description: 'what is supplied; goods when nothing tells' }),
  goods: z.enum(reliefGoods).optional().meta({ description: 'goods that bear less tax' }),
  service: z.enum(namedServices).optional().meta({ description: 'a service that provinces name' }),
  customer: z.enum(customerStatuses).optional().meta({ description: 'the standing of the customer' }),
  certificate: z
    .string()
    .trim()
    .max(100)
    .optional()
    .meta({ description: 'the customer’s certificate or number' }),
  government: z
    .string()
    .trim()
    .transform((text) => text.toUpperCase())
    .pipe(z.union([province, z.literal('CA')]))
    .optional()
    .meta({ description: 'whose government: a province, or CA for the federal one' }),
}

/** Where things of an answer were read, each once; rows name them by number. */
export const sourcesOut = z.array(
  z.strictObject({
    source: z.string(),
    title: z.string(),
    where: z.string(),
    read: z.string(),
    confidence: z.string(),
    url: z.string(),
  }),
)

/** The numbers of sources in a row: `1` or `1, 3`. */
export const sourceNumbers = z.string().meta({ description: 'numbers in the list of sources' })

/** Gathers sources while an answer is put together: gives each its number, the same one again. */
export function sourceList() {
  const gathered: Source[] = []
  const numberOf = (source: Source): number => {
    const at = gathered.findIndex(
      ({ title, where, url }) => title === source.title && where === source.where && url === source.url,
    )
    return at < 0 ? gathered.push(source) : at + 1
  }
  return {
    /** The numbers of sources, each once. */
    numbers: (...sources: readonly Source[]): string => [...new Set(sources.map(numberOf))].join(', '),
    /** All that were gathered. */
    all: (): z.input<typeof sourcesOut> =>
      gathered.map(({ title, where, url, read, confidence }, index) => ({
        source: String(index + 1),
        title,
        where,
        read,
        confidence,
        url,
      })),
  }
}

/** GST/HST or QST by the names that people use. */
export const valueAddedProgram = z
  .string()
  .trim()
  .transform((name) => (/^(QST|TVQ)$/i.test(name) ? 'QST' : valueAdded.test(name) ? 'GST' : name))
  .pipe(z.enum(['GST', 'QST']))

const valueAdded = /^(GST|HST|TPS|TVH|(GST|TPS)\/(HST|TVH))$/i
