import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { packagePages } from '../../close/close-package.ts'
import { closePeriod } from '../../close/close-period.ts'
import { isOpenRow } from '../../close/close-row.ts'
import { listClose } from '../../close/list-close.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { printPage } from '../../print/print-page.ts'
import { command } from '../command.ts'
import { periodInput } from './close-fields.ts'

/** Makes the paper of a close: statements, reconciliations, the list, open questions, the head. */
export const closePackage = command({
  name: 'close.package',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Make the package of a close', fr: 'Faire le dossier d’une clôture' },
  line: { words: ['through'] },
  input: z.strictObject({ ...periodInput, ...fileInput }),
  output: z.strictObject({
    through: z.string(),
    pages: z.number().meta({ description: 'reports in it' }),
    open: z.number().meta({ description: 'rows that stand in the way' }),
    facts: z.number(),
    hash: z.string().meta({ description: 'of the head that all this was read at' }),
    ...fileOutput,
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const period = await closePeriod(view, { ...input, today: ctx.today })
      if (!period.ok) return period
      const { through } = period.value
      const free = freeFile(input, `close-${through}.pdf`)
      if (!free.ok) return free
      const rows = await listClose(view, period.value)
      const asking = { language: ctx.language, today: ctx.today }
      const asked = { period: period.value, rows, asking, store: ctx.book.store }
      const pages = await packagePages(view, asked)
      if (!pages.ok) return pages
      const printed = await printPage(pages.value, 'pdf', { language: ctx.language, generatedOn: ctx.today })
      if (!printed.ok) return printed
      const given = givenOut(input, free.value, Buffer.from(printed.value))
      if (!given.ok) return given
      return ok({
        through,
        pages: pages.value.length,
        open: rows.filter(isOpenRow).length,
        facts: view.head.seq,
        hash: view.head.hash,
        ...given.value,
      })
    }),
})
