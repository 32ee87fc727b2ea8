import { z } from 'zod'
import { convertedFrom } from '../../occupation/converted.ts'
import { convertedDocument } from '../../occupation/converted-document.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { codeTyped, groupOut } from './occupation-fields.ts'

/** Says what a code of NOC 2016 is in NOC 2021, with all targets, or a code of today was before. */
export const occupationConvert = command({
  name: 'occupation.convert',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Convert an occupation code', fr: 'Convertir un code de profession' },
  line: { words: ['code'] },
  input: z.strictObject({
    code: codeTyped,
    from: z
      .string()
      .optional()
      .meta({ description: 'its version: NOC2016, or NOC2021 to go back; by its digits when left out' }),
  }),
  output: z.strictObject({
    from: z.strictObject(groupOut),
    to: z.enum(['NOC2021', 'NOC2016']),
    passage: z.enum(['one-to-one', 'merge', 'split', 'split-and-merge']).optional(),
    isChoice: z.boolean().meta({ description: 'whether somebody has to choose among several' }),
    targets: z.array(
      z.strictObject({
        ...groupOut,
        teer: z.number().optional(),
        continues: z
          .boolean()
          .optional()
          .meta({ description: 'the official table names it the continuation' }),
        sharedTitles: z.number().optional().meta({ description: 'titles under both, our count' }),
        alsoFrom: z.array(z.string()).optional(),
        change: z.array(z.string()).optional().meta({ description: 'change codes of Statistics Canada' }),
        inEsdcTable: z.boolean().optional(),
      }),
    ),
    notes: z.array(z.string()),
  }),
  run: async (ctx, { code, from }) => convertedFrom(code, from, ctx.language),
  shown: (answer, ctx) => documentText(convertedDocument(answer, ctx.language)),
})
