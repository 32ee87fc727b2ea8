import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { templatesOf } from '../../ledger/load-cards.ts'
import { command } from '../command.ts'
import { text } from '../fields.ts'
import { templateLineOut, templateLinesOut } from './template-lines.ts'

/** Lists the templates with their lines. */
export const templateList = command({
  name: 'template.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the templates', fr: 'Lister les modèles' },
  line: { words: ['name'] },
  input: z.strictObject({ name: text.optional().meta({ description: 'part of a name' }) }),
  output: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      memo: z.string(),
      payee: z.string(),
      journal: z.string(),
      every: z.string(),
      next: z.string(),
      through: z.string(),
      reverseNext: z.boolean(),
      lines: z.array(templateLineOut),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async ({ chart, reader }) => {
      const sought = (input.name ?? '').toLowerCase()
      const templates = await templatesOf(reader)
      return ok(
        templates
          .filter(({ name }) => name.toLowerCase().includes(sought))
          .map(({ id, name, memo, payee = '', journal = '', recurs, reverseNext = false, postings }) => ({
            id,
            name,
            memo,
            payee,
            journal,
            every: recurs?.every ?? '',
            next: recurs?.next ?? '',
            through: recurs?.through ?? '',
            reverseNext,
            lines: templateLinesOut(chart, postings),
          })),
      )
    }),
})
