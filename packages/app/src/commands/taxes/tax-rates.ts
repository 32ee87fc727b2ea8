import { type ProvinceCode, provinceName, provinces } from '@daybook/canada/charts/provinces.ts'
import { gst, provincialTaxes } from '@daybook/canada/sales-tax/rates.ts'
import { publicBodies, rebateFactors, rebateFactorsOf } from '@daybook/canada/sales-tax/rebate-factors.ts'
import { type TaxInForce, taxesOf } from '@daybook/canada/sales-tax/tax-code.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { inPercent } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { sourceList, sourceNumbers, sourcesOut, taxProvince } from './tax-fields.ts'

const rateOut = z.strictObject({
  province: z.string(),
  name: z.string(),
  tax: z.string(),
  rate: z.string(),
  on: z.enum(['price', 'price-with-gst']),
  percent: z.string().meta({ description: 'of a price without tax' }),
  from: z.string().meta({ description: 'the first day of the rate in the table' }),
  checkedThrough: z.string().meta({ description: 'the last day for which somebody looked' }),
  sources: sourceNumbers,
})

/** Shows the sales taxes in force on a day by province, with where each rate was read. */
export const taxRates = command({
  name: 'tax.rates',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show the sales tax rates of a day', fr: 'Montrer les taux des taxes de vente d’un jour' },
  line: { words: ['province'] },
  input: z.strictObject({
    province: taxProvince.optional().meta({ description: 'one province; all when left out' }),
    date: day.optional().meta({ description: 'the day; today when left out' }),
    body: z
      .enum(publicBodies)
      .optional()
      .meta({ description: 'the rebate factors of such a public service body too' }),
  }),
  output: z.strictObject({
    date: z.string(),
    rates: z.array(rateOut),
    rebates: z
      .array(
        z.strictObject({
          part: z.string(),
          factor: z.string(),
          checkedThrough: z.string(),
          sources: sourceNumbers,
        }),
      )
      .optional(),
    sources: sourcesOut,
  }),
  run: async (ctx, input) => {
    const on = input.date ?? ctx.today
    const list = sourceList()
    const wanted = provinces.filter(({ code }) => input.province === undefined || code === input.province)
    const found = all(
      wanted.map(({ code }) => {
        const taxes = taxesOf(code, on)
        return taxes.ok ? ok(taxes.value.map((tax) => ({ code, tax }))) : taxes
      }),
    )
    if (!found.ok) return found
    const rates = all(
      found.value.flat().map(({ code, tax }) => rateRow(list, { code, tax, on }, ctx.language)),
    )
    if (!rates.ok) return rates
    if (input.body === undefined) return ok({ date: on, rates: [...rates.value], sources: list.all() })
    const rebates = rebateFactorsOf(input.body, on)
    if (!rebates.ok) return rebates
    const { factors, qst, source, qstSource } = rebates.value
    const parts = [
      ['federal', factors.federal, source] as const,
      ...Object.entries(factors.provincial).map(([part, factor]) => [part, factor, source] as const),
      ['QC', qst, qstSource] as const,
    ]
    return ok({
      date: on,
      rates: [...rates.value],
      rebates: parts.map(([part, factor, read]) => ({
        part,
        factor,
        checkedThrough: rebateFactors.checkedThrough,
        sources: list.numbers(read),
      })),
      sources: list.all(),
    })
  },
})

type Row = z.input<typeof rateOut>

function rateRow(
  list: ReturnType<typeof sourceList>,
  { code: province, tax, on }: { readonly code: ProvinceCode; readonly tax: TaxInForce; readonly on: string },
  language: Language,
): Result<Row> {
  const table = tax.tax === 'GST' ? gst : provincialTaxes[province]
  const version = inForce<unknown>(table, on)
  if (!version.ok) return version
  return ok({
    province,
    name: provinceName(province)[language],
    tax: tax.code,
    rate: tax.rate,
    on: tax.base,
    percent: inPercent(tax.rate),
    from: version.value.from,
    checkedThrough: table.checkedThrough,
    sources: list.numbers(version.value.source),
  })
}
