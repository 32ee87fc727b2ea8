import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { waitingOut, waitingOutOf, waitingPapers } from '../../ledger/waiting-papers.ts'
import { command } from '../command.ts'

/** Lists the papers that came in and wait for an entry. */
export const paperWaiting = command({
  name: 'paper.waiting',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List papers that wait for an entry', fr: 'Lister les pièces en attente d’écriture' },
  input: z.strictObject({}),
  output: z.array(waitingOut),
  run: (ctx) => inView(ctx.book, async ({ reader }) => ok((await waitingPapers(reader)).map(waitingOutOf))),
})
