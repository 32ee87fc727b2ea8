import { areaNames } from '@daybook/canada/noc/areas.ts'
import { wageAttribution, wageSource } from '@daybook/canada/noc/wages.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedBlocks } from '../../occupation/group-sections.ts'
import { unitMeant } from '../../occupation/meant.ts'
import {
  areasWithoutWage,
  payBlocks,
  shownWages,
  workedOf,
  yearlyPay,
} from '../../occupation/pay-sections.ts'
import { tellIn } from '../../occupation/tell.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { areaTyped, codeTyped, groupOut, hoursTyped, versionTyped, weeksTyped } from './occupation-fields.ts'

const money = z.string().nullable().meta({ description: 'dollars; null where it is not known' })
const place = { area: z.string(), areaName: z.string(), edition: z.string() }

/** Shows what an occupation pays, by area, and pay for a year from hours really worked. */
export const occupationWages = command({
  name: 'occupation.wages',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show what an occupation pays', fr: 'Montrer la rémunération d’une profession' },
  line: { words: ['code'] },
  input: z.strictObject({
    code: codeTyped,
    version: versionTyped,
    province: areaTyped,
    hours: hoursTyped,
    weeks: weeksTyped,
  }),
  output: z.strictObject({
    ...groupOut,
    askedFor: z.strictObject(groupOut).optional(),
    wages: z.array(
      z.strictObject({
        ...place,
        unit: z.enum(['hour', 'year']),
        low: money,
        median: money,
        high: money,
        source: z.string(),
      }),
    ),
    yearly: z.array(
      z.strictObject({
        ...place,
        hoursPerWeek: z.string(),
        weeksPerYear: z.string(),
        hoursFrom: z.string().meta({ description: '“given”, or where the usual hours were read' }),
        low: money,
        median: money,
        high: money,
      }),
    ),
    notKnown: z.array(z.string()).meta({ description: 'areas without any wage here' }),
    attribution: z.string(),
  }),
  run: async (ctx, { code, version, province, hours, weeks }) => {
    const unit = unitMeant(code, version, ctx.language)
    if (!unit.ok) return unit
    const { group, asked } = unit.value
    const tell = tellIn(ctx.language)
    const shown = shownWages(group.code, province)
    const worked = workedOf(hours, weeks)
    const yearly = yearlyPay(group.code, shown, worked)
    if (!yearly.ok) return yearly
    const at = (area: keyof typeof areaNames) => ({ area, areaName: tell.of(areaNames[area]) })
    return ok({
      code: group.code,
      version: 'NOC2021' as const,
      title: tell.of(group.title),
      ...(asked === undefined
        ? {}
        : { askedFor: { code: asked.code, version: 'NOC2016' as const, title: tell.of(asked.title) } }),
      wages: shown.map(({ area, edition, unit: per, low, median, high, source }) => ({
        ...at(area),
        edition,
        unit: per,
        low: text(low),
        median: text(median),
        high: text(high),
        source: tell.of(wageSource(source)),
      })),
      yearly: yearly.value.map(
        ({ area, edition, hoursPerWeek, weeksPerYear, hoursFrom, low, median, high }) => ({
          ...at(area),
          edition,
          hoursPerWeek: hoursPerWeek.trim(),
          weeksPerYear: weeksPerYear?.trim() ?? '365/7',
          hoursFrom,
          low: text(low),
          median: text(median),
          high: text(high),
        }),
      ),
      notKnown: [...areasWithoutWage(group.code, province)],
      attribution: tell.of(wageAttribution),
    })
  },
  shown: (_, ctx, { code, version, province, hours, weeks }) => {
    // It was answered, so there is a group and the hours are good.
    const { group, asked } = value(unitMeant(code, version, ctx.language))
    const tell = tellIn(ctx.language)
    const pay = value(payBlocks(group.code, tell, { area: province, worked: workedOf(hours, weeks) }))
    const title = `${group.code} ${tell.of(group.title)}`
    const blocks = [...askedBlocks(asked, group, tell), ...pay]
    return documentText({ title, subtitle: '', language: ctx.language, blocks })
  },
})

function text(amount: Cents | undefined): string | null {
  return amount === undefined ? null : formatCents(amount)
}
