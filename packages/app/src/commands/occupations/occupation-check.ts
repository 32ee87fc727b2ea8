import { pathways, questions, selfCheck } from '@daybook/canada/noc/self-check.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { checkDocument } from '../../occupation/check-document.ts'
import { lackWords } from '../../occupation/check-sections.ts'
import { unitMeant } from '../../occupation/meant.ts'
import { tellIn } from '../../occupation/tell.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { answersTyped, groupOut } from './occupation-fields.ts'

const item = z.strictObject({ id: z.string(), text: z.string() })

/** Checks what a person has against the requirements of 12200. Nothing is stored. */
export const occupationCheck = command({
  name: 'occupation.check',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Check yourself against the requirements', fr: 'Vérifier si l’on répond aux exigences' },
  line: { words: ['code'] },
  input: z.strictObject({
    code: z.string().default('12200').meta({ description: 'the occupation; its requirements must be known' }),
    ...answersTyped,
  }),
  output: z.strictObject({
    ...groupOut,
    verdict: z.enum(['met', 'judgment', 'missing', 'unanswered']),
    meets: z
      .boolean()
      .nullable()
      .meta({ description: 'null where nothing was answered, or only years were' }),
    isJudgment: z.boolean().meta({ description: 'whether it hangs on what “several years” is' }),
    by: z.array(item),
    missing: z.array(item),
    next: z.array(z.string()),
    clerkYears: z.number().optional(),
    questions: z.array(
      z.strictObject({
        id: z.string(),
        ask: z.string(),
        note: z.string().optional(),
        answer: z.boolean().nullable(),
      }),
    ),
  }),
  run: async (ctx, { code, clerkYears, ...answers }) => {
    const unit = unitMeant(code, undefined, ctx.language)
    if (!unit.ok) return unit
    const { title } = unit.value.group
    if (unit.value.group.code !== '12200') {
      const names = { code: unit.value.group.code, title: title.en, titleFr: title.fr }
      return refuse('occupation-requirements-unknown', names, 'code')
    }
    const check = selfCheck(answers, clerkYears)
    if (!check.ok) return check
    const tell = tellIn(ctx.language)
    const { verdict, by, missing, next } = check.value
    const isSaid = answers.experience === true
    return ok({
      code: '12200',
      version: 'NOC2021' as const,
      title: tell.of(title),
      verdict,
      meets:
        verdict === 'met' || (verdict === 'judgment' && isSaid) ? true : verdict === 'missing' ? false : null,
      isJudgment: verdict === 'judgment',
      by: pathways.filter(({ id }) => by.includes(id)).map(({ id, text }) => ({ id, text: tell.of(text) })),
      missing: missing.map((id) => ({ id, text: lackWords(id, tell) })),
      next: next.map((each) => tell.of(each)),
      ...(check.value.clerkYears === undefined ? {} : { clerkYears: check.value.clerkYears }),
      questions: questions.map(({ id, ask, note }) => ({
        id,
        ask: tell.of(ask),
        ...(note === undefined ? {} : { note: tell.of(note) }),
        answer: answers[id] ?? null,
      })),
    })
  },
  shown: (answer, ctx) => documentText(checkDocument(answer, ctx.language)),
})
