import { ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { factsAfter } from '../../store/queries.ts'
import { command } from '../command.ts'

/** Prints the end of the chain for safekeeping outside the books. */
export const bookSeal = command({
  name: 'book.seal',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Print the seal of the books', fr: 'Imprimer le sceau des livres' },
  input: z.strictObject({}),
  output: z.strictObject({
    books: z.string(),
    id: z.string(),
    seq: z.number(),
    hash: z.string(),
    entries: z.number(),
    lastRecorded: z.string().meta({ description: 'when the last fact was recorded, UTC' }),
    sealedOn: z.string(),
  }),
  run: (ctx) =>
    inView(ctx.book, async ({ head, profile, reader }) => {
      const [last] = await reader.read(factsAfter, head.seq - 1, 1)
      // A seal must not vouch for a head that is not the end of the chain.
      if (last === undefined || last.hash !== head.hash) return refuse('book-not-proven', { count: '1' })
      return ok({
        books: profile.name,
        id: profile.id,
        seq: head.seq,
        hash: head.hash,
        entries: head.entries,
        lastRecorded: new Date(last.recordedAt).toISOString(),
        sealedOn: ctx.today,
      })
    }),
})
