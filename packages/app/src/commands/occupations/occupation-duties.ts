import { unitGroup } from '@daybook/canada/noc/groups.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { dutiesDocument } from '../../occupation/duties-document.ts'
import { dutiesDone } from '../../occupation/duties-done.ts'
import { documentText } from '../../print/document-text.ts'
import { command } from '../command.ts'
import { allCommands } from '../registry.ts'
import { groupOut } from './occupation-fields.ts'

/** Shows each main duty of 12200 beside the commands of Daybook that do it. */
export const occupationDuties = command({
  name: 'occupation.duties',
  effect: 'lookup',
  role: 'viewer',
  title: { en: 'Show which commands do which duty', fr: 'Montrer quelles commandes font quelle fonction' },
  input: z.strictObject({}),
  output: z.strictObject({
    ...groupOut,
    duties: z.array(
      z.strictObject({
        id: z.string(),
        text: z.string(),
        isThere: z.boolean().meta({ description: 'whether Daybook does this duty already' }),
        commands: z.array(z.strictObject({ name: z.string(), title: z.string() })),
      }),
    ),
  }),
  run: async (ctx) =>
    ok({
      code: '12200',
      version: 'NOC2021' as const,
      title: unitGroup('12200')?.title[ctx.language] ?? '',
      duties: dutiesDone(allCommands(), ctx.language),
    }),
  shown: (answer, ctx) => documentText(dutiesDocument(answer, ctx.language)),
})
