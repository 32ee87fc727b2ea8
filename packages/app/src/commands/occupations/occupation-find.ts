import { findTitles } from '@daybook/canada/noc/find-titles.ts'
import { type Teer, unitGroup } from '@daybook/canada/noc/groups.ts'
import { digitsOf, readCode, shortened } from '@daybook/canada/noc/read-code.ts'
import type { Title } from '@daybook/canada/noc/titles.ts'
import { folded } from '@daybook/core/kit/fold.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { foundDocument } from '../../occupation/found.ts'
import { candidates } from '../../occupation/meant.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { groupOut } from './occupation-fields.ts'

/** A title is read this far; more is no title. */
const mostLetters = 200

/** Finds the unit groups that a title means; a code is found as what it says. */
export const occupationFind = command({
  name: 'occupation.find',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Find an occupation by its title', fr: 'Trouver une profession par son titre' },
  line: { rest: 'text' },
  input: z.strictObject({
    text: z
      .union([z.string(), z.array(z.string())])
      .default('')
      .transform((text) => (typeof text === 'string' ? text : text.join(' ')))
      .meta({ description: 'a job title in English or French, or a code' }),
    limit: z.coerce.number().int().min(1).max(50).default(8),
  }),
  output: z.strictObject({
    searched: z.string(),
    hits: z.array(
      z.strictObject({
        ...groupOut,
        teer: z.number().optional(),
        foundBy: z.string().meta({ description: 'the title that the text is like' }),
        source: z.enum(['group', 'illustrative', 'example', 'legacy', 'everyday', 'code']),
        fit: z.number().meta({ description: '1 for the very title, 0 for nothing like it' }),
      }),
    ),
  }),
  run: async (ctx, { text, limit }) => {
    if (digitsOf(text) !== undefined) return byCode(text, ctx.language)
    if (folded(text) === '' && !/\p{L}/u.test(text)) return refuse('occupation-text-empty', {}, 'text')
    const length = [...text].length
    if (length > mostLetters) {
      const names = { length: String(length), most: String(mostLetters), ...candidates(text, ctx.language) }
      return refuse('occupation-text-long', names, 'text')
    }
    const found = findTitles(text, ctx.language, { most: limit })
    if (found.length === 0)
      return refuse(
        'occupation-not-found',
        { text: shortened(text), ...candidates(text, ctx.language) },
        'text',
      )
    const hits = found.map(({ code, title, fit }) => hitOf(code, title, fit, ctx.language))
    return ok({ searched: shortened(text), hits })
  },
  shown: (answer, ctx) => documentText(foundDocument(answer, ctx.language)),
})

function hitOf(code: string, title: Title, fit: number, language: Language) {
  const group = unitGroup(code)
  const teer: Teer = group?.teer ?? 0
  return {
    code,
    version: 'NOC2021' as const,
    title: group?.title[language] ?? '',
    teer,
    foundBy: title.text,
    source: title.kind,
    fit,
  }
}

function byCode(text: string, language: Language) {
  const read = readCode(text)
  if (!read.ok) return read
  const hits = read.value.map(({ version, group }) => ({
    code: group.code,
    version,
    title: group.title[language],
    ...('teer' in group && group.teer !== undefined ? { teer: group.teer } : {}),
    foundBy: group.code,
    source: 'code' as const,
    fit: 1,
  }))
  return ok({ searched: shortened(text), hits })
}
