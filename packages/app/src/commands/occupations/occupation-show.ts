import { unitGroup } from '@daybook/canada/noc/groups.ts'
import { announced } from '@daybook/canada/noc/version.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { codeMeant } from '../../occupation/meant.ts'
import { profileOf } from '../../occupation/profile.ts'
import { readingOf, readingsDocument } from '../../occupation/readings.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { codeTyped, groupOut, versionTyped } from './occupation-fields.ts'

const group = z.strictObject({ code: z.string(), title: z.string() })
const levels = z.enum(['broad', 'major', 'subMajor', 'minor', 'unit'])

/** Shows what a code says: every reading of it, and for a unit group all that is known of the occupation. */
export const occupationShow = command({
  name: 'occupation.show',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show an occupation by its code', fr: 'Montrer une profession par son code' },
  line: { words: ['code'] },
  input: z.strictObject({ code: codeTyped, version: versionTyped }),
  output: z.strictObject({
    ambiguous: z.boolean().meta({ description: 'whether the code means two things in two versions' }),
    readings: z.array(
      z.strictObject({
        ...groupOut,
        level: levels,
        teer: z.number().optional(),
        skill: z.string().optional(),
        above: z.array(group).optional(),
        below: z.array(group).optional(),
        today: z
          .array(group)
          .optional()
          .meta({ description: 'the groups of NOC 2021 that one of 2016 went to' }),
        before: z
          .array(group)
          .optional()
          .meta({ description: 'the groups of NOC 2016 that one of 2021 came from' }),
      }),
    ),
    profile: z
      .strictObject({
        lead: z.string().optional(),
        duties: z.array(z.strictObject({ id: z.string(), text: z.string() })),
        requirements: z
          .strictObject({
            all: z.array(z.string()),
            oneOf: z.array(z.strictObject({ id: z.string(), text: z.string() })),
            notes: z.array(z.string()),
          })
          .optional(),
        licence: z.string().optional(),
        titles: z.strictObject({
          illustrative: z.array(z.string()),
          other: z.array(z.string()),
          legacy: z.array(z.string()),
          everyday: z.array(z.string()),
        }),
        elsewhere: z.array(
          z.strictObject({
            code: z.string(),
            title: z.string(),
            titles: z.array(z.string()),
            why: z.string(),
          }),
        ),
        skills: z.array(z.strictObject({ name: z.string(), importance: z.string(), level: z.string() })),
        knowledge: z.array(z.string()),
        usual: z.string().meta({ description: 'what the TEER category usually asks for' }),
        expressEntry: z.strictObject({
          programmes: z.array(
            z.strictObject({ programme: z.string(), takes: z.boolean(), confidence: z.string() }),
          ),
          leastLanguage: z.string().optional(),
          facts: z.array(z.strictObject({ text: z.string(), asOf: z.string(), confidence: z.string() })),
        }),
        questions: z.array(
          z.strictObject({ ask: z.string(), answer: z.string(), asOf: z.string().optional() }),
        ),
        notKnown: z
          .array(z.string())
          .meta({ description: 'what is published of the group and is not known here' }),
      })
      .optional(),
    notes: z.array(z.string()),
  }),
  run: async (ctx, { code, version }) => {
    const read = codeMeant(code, version, ctx.language)
    if (!read.ok) return read
    const readings = read.value.map((each) => readingOf(each, ctx.language))
    const only = readings.length === 1 ? unitGroup(readings[0]?.code ?? '') : undefined
    return ok({
      ambiguous: readings.length > 1,
      readings,
      ...(only === undefined ? {} : { profile: profileOf(only, ctx.language) }),
      notes: [...notesOf(ctx.language)],
    })
  },
  shown: (answer, ctx) => documentText(readingsDocument(answer, ctx.language)),
})

function notesOf(language: 'en' | 'fr'): readonly string[] {
  return [announced.note[language]]
}
