import { statSync } from 'node:fs'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { deskDrafts } from '../../ledger/desk-drafts.ts'
import { isFile } from '../../proof/file-check.ts'
import { heads, totals } from '../../store/queries.ts'
import { paperList } from '../../store/queries-bank.ts'
import { isSealed, readVault } from '../../vault/vault.ts'
import { command } from '../command.ts'

/** Shows what the books are: their profile, how much is in them, where they end, how far they are locked. */
export const bookShow = command({
  name: 'book.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show the books', fr: 'Afficher les livres' },
  input: z.strictObject({}),
  output: z.strictObject({
    id: z.string(),
    name: z.string(),
    form: z.string(),
    province: z.string(),
    fiscalYearEnd: z.string(),
    language: z.string(),
    currency: z.string(),
    place: z.string(),
    format: z.number(),
    fileBytes: z.number().optional().meta({ description: 'the size of the file; none on a server' }),
    facts: z.number(),
    hash: z.string().meta({ description: 'the hash of the last fact' }),
    entries: z.number(),
    postings: z.number(),
    accounts: z.number(),
    papers: z.number(),
    paperBytes: z.number(),
    drafts: z.number(),
    vaultItems: z.number(),
    vaultSealed: z.boolean(),
    lockedThrough: z.string().optional(),
    lockReason: z.string().optional(),
  }),
  run: (ctx) =>
    inView(ctx.book, async ({ head, profile, chart, reader }) => {
      const { store } = ctx.book
      const [stored] = await reader.read(heads)
      const papers = await reader.read(paperList)
      const vault = await readVault(store)
      const { lockedThrough, lockReason } = head
      const { id, name, form, province, fiscalYearEnd, language, currency } = profile
      return ok({
        id,
        name,
        form,
        province,
        fiscalYearEnd,
        language,
        currency,
        place: store.place,
        format: stored?.format ?? 0,
        ...(isFile(store.place) ? { fileBytes: fileBytes(store.place) } : {}),
        facts: head.seq,
        hash: head.hash,
        entries: head.entries,
        postings: (await reader.read(totals)).reduce((sum, row) => sum + row.postings, 0),
        accounts: chart.size,
        papers: papers.length,
        paperBytes: papers.reduce((sum, { size }) => sum + size, 0),
        drafts: (await deskDrafts(reader)).length,
        vaultItems: vault.cells.size,
        vaultSealed: isSealed(vault),
        ...(lockedThrough === undefined ? {} : { lockedThrough, lockReason: lockReason ?? '' }),
      })
    }),
})

/** The file and the log beside it, which holds what is not in the file yet. */
function fileBytes(place: string): number {
  return [place, `${place}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
