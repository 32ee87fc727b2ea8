import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { loadPapers } from '../../trade/paper-load.ts'
import { placeInput, placeOutput, placeRefusals, printPapers } from '../../trade/paper-print.ts'
import { command } from '../command.ts'
import { chosenPapers, paperFileName } from './chosen-papers.ts'

/**
 * Prints invoices, estimates, credit notes, deposits and receipts: one PDF for all, or a file each. It writes
 * to the disk, so a browser must not be led to ask for it as for something to read.
 */
export const invoicePrint = command({
  name: 'invoice.print',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Print invoices and receipts', fr: 'Imprimer des factures et des reçus' },
  line: { rest: 'numbers' },
  input: z.strictObject({
    ...chosenPapers,
    ...placeInput,
  }),
  output: z.strictObject({
    ...placeOutput,
    lacking: z
      .array(z.strictObject({ item: z.string(), lacks: z.string() }))
      .meta({ description: 'papers on which a tax credit could not be claimed, and what is missing' }),
  }),
  run: async (ctx, input) => {
    const places = placeRefusals(input)
    if (!places.ok) return places
    const loaded = await inView(ctx.book, async (view) => {
      const papers = await loadPapers(view, input)
      return papers.ok ? ok({ papers: papers.value, author: view.profile.name }) : papers
    })
    if (!loaded.ok) return loaded
    const { papers, author } = loaded.value
    const [first] = papers
    const usual =
      papers.length === 1 ? `${paperFileName(first?.id ?? '')}.pdf` : `${input.kind}s-${ctx.today}.pdf`
    const printed = await printPapers(ctx, {
      place: input,
      usual,
      title: papers.length === 1 ? `${first?.paper.title} ${first?.paper.number}` : author,
      author,
      papers: papers.map(({ id, paper }) => ({ name: paperFileName(id), paper })),
    })
    if (!printed.ok) return printed
    const lacking = papers.flatMap(({ id, lacks }) =>
      lacks.length === 0 ? [] : [{ item: id, lacks: lacks.join(', ') }],
    )
    return ok({ ...printed.value, lacking })
  },
})
