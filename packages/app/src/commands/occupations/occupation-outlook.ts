import { areaNames } from '@daybook/canada/noc/areas.ts'
import { outlookAttribution, outlookSource, outlooksOf } from '@daybook/canada/noc/outlook.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedBlocks } from '../../occupation/group-sections.ts'
import { unitMeant } from '../../occupation/meant.ts'
import { areasWithoutOutlook, outlookBlocks } from '../../occupation/outlook-sections.ts'
import { tellIn } from '../../occupation/tell.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { areaTyped, codeTyped, groupOut, versionTyped } from './occupation-fields.ts'

/** Shows the outlook of an occupation, by area, with the years that it was published for. */
export const occupationOutlook = command({
  name: 'occupation.outlook',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show the outlook of an occupation', fr: 'Montrer les perspectives d’une profession' },
  line: { words: ['code'] },
  input: z.strictObject({ code: codeTyped, version: versionTyped, province: areaTyped }),
  output: z.strictObject({
    ...groupOut,
    askedFor: z.strictObject(groupOut).optional(),
    outlooks: z.array(
      z.strictObject({
        area: z.string(),
        areaName: z.string(),
        region: z.string().optional(),
        period: z.string().meta({ description: 'the years that it was published for' }),
        system: z.enum(['COPS', 'BC-LMO', 'JobBank3']),
        rating: z.string().optional(),
        employment: z.number().optional(),
        openings: z.number().optional(),
        seekers: z.number().optional(),
        growthPercentPerYear: z.string().optional(),
        publishedFor: z.strictObject({ code: z.string(), version: z.enum(['NOC2021', 'NOC2016']) }),
        isSuperseded: z.boolean().meta({ description: 'whether a newer edition is known to be out' }),
        source: z.string(),
      }),
    ),
    notKnown: z.array(z.string()).meta({ description: 'areas whose outlook of today is not here' }),
    attribution: z.string(),
  }),
  run: async (ctx, { code, version, province }) => {
    const unit = unitMeant(code, version, ctx.language)
    if (!unit.ok) return unit
    const { group, asked } = unit.value
    const tell = tellIn(ctx.language)
    return ok({
      code: group.code,
      version: 'NOC2021' as const,
      title: tell.of(group.title),
      ...(asked === undefined
        ? {}
        : { askedFor: { code: asked.code, version: 'NOC2016' as const, title: tell.of(asked.title) } }),
      outlooks: outlooksOf(group.code, province).map((each) => {
        const { area, region, period, system, rating, employment, openings, seekers, growth } = each
        return {
          area,
          areaName: tell.of(areaNames[area]),
          ...(region === undefined ? {} : { region }),
          period,
          system,
          ...(rating === undefined ? {} : { rating: tell.of(rating) }),
          ...(employment === undefined ? {} : { employment }),
          ...(openings === undefined ? {} : { openings }),
          ...(seekers === undefined ? {} : { seekers }),
          ...(growth === undefined ? {} : { growthPercentPerYear: growth }),
          publishedFor: { code: each.code, version: each.version },
          isSuperseded: each.isSuperseded,
          source: tell.of(outlookSource(each.source)),
        }
      }),
      notKnown: [...areasWithoutOutlook(group.code, province)],
      attribution: tell.of(outlookAttribution),
    })
  },
  shown: (_, ctx, { code, version, province }) => {
    // It was answered, so there is a group.
    const { group, asked } = value(unitMeant(code, version, ctx.language))
    const tell = tellIn(ctx.language)
    const blocks = [...askedBlocks(asked, group, tell), ...outlookBlocks(group.code, tell, province)]
    const title = `${group.code} ${tell.of(group.title)}`
    return documentText({ title, subtitle: '', language: ctx.language, blocks })
  },
})
