import { selfCheck } from '@daybook/canada/noc/self-check.ts'
import { ok, type Result, value } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { type GuideFor, guideTo } from '../../occupation/guide.ts'
import { unitsMeant } from '../../occupation/meant.ts'
import { workedOf } from '../../occupation/pay-sections.ts'
import type { PaperDocument } from '../../print/document.ts'
import { documentText } from '../../print/document-text.ts'
import { command, type ProgramContext } from '../command.ts'
import {
  answersTyped,
  areaTyped,
  codeTyped,
  groupOut,
  hoursTyped,
  versionTyped,
  weeksTyped,
} from './occupation-fields.ts'

const input = z.strictObject({
  code: codeTyped,
  version: versionTyped,
  province: areaTyped,
  hours: hoursTyped,
  weeks: weeksTyped,
  ...answersTyped,
})

const block = z.strictObject({
  kind: z.enum(['part', 'heading', 'text', 'note', 'list', 'table']),
  text: z.string().optional(),
  items: z.array(z.string()).optional(),
  columns: z.array(z.strictObject({ label: z.string(), isFigures: z.boolean().optional() })).optional(),
  rows: z.array(z.array(z.string())).optional(),
})

/** Makes the guide to an occupation: a paper to take along, as text, Markdown or PDF. */
export const occupationGuide = command({
  name: 'occupation.guide',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Make a guide to an occupation', fr: 'Produire le guide d’une profession' },
  line: { words: ['code'] },
  input,
  output: z.strictObject({
    groups: z.array(z.strictObject(groupOut)).meta({ description: 'several for an old code that was split' }),
    askedFor: z.strictObject(groupOut).optional(),
    language: z.enum(['en', 'fr']),
    heading: z.string(),
    subtitle: z.string(),
    blocks: z.array(block),
  }),
  run: async (ctx, given) => {
    const made = documentOf(ctx, given)
    if (!made.ok) return made
    const { document, groups, asked } = made.value
    const { language, title: heading, subtitle } = document
    // The kinds of blocks have the very fields of the output; there they are said one by one.
    const blocks = document.blocks.map((each) => ({ ...each }) as z.input<typeof block>)
    return ok({
      groups: groups.map(({ code, title }) => ({
        code,
        version: 'NOC2021' as const,
        title: title[language],
      })),
      ...(asked === undefined
        ? {}
        : { askedFor: { code: asked.code, version: 'NOC2016' as const, title: asked.title[language] } }),
      language,
      heading,
      subtitle,
      blocks,
    })
  },
  shown: (_, ctx, given) => documentText(value(documentOf(ctx, given)).document),
  paper: async (ctx, given, format) => {
    const made = documentOf(ctx, given)
    if (!made.ok) return made
    const { document } = made.value
    if (format === 'pdf')
      return (await import('../../print/document-pdf.ts')).documentPdf(document, ctx.today)
    return ok((await import('../../print/document-markdown.ts')).documentMarkdown(document))
  },
})

function documentOf(
  ctx: ProgramContext,
  { code, version, province, hours, weeks, clerkYears, ...answers }: z.output<typeof input>,
): Result<Pick<GuideFor, 'groups' | 'asked'> & { readonly document: PaperDocument }> {
  const meant = unitsMeant(code, version, ctx.language)
  if (!meant.ok) return meant
  const check = selfCheck(answers, clerkYears)
  if (!check.ok) return check
  const about = { ...meant.value, check: check.value, area: province, worked: workedOf(hours, weeks) }
  const made = guideTo(about, ctx.language, ctx.today)
  return made.ok ? ok({ ...meant.value, document: made.value }) : made
}
