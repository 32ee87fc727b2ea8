import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { flawsOfDamaged } from '../../proof/damaged-file.ts'
import { progressLine } from '../../proof/progress.ts'
import { proofLines } from '../../proof/proof-lines.ts'
import { proveBook } from '../../proof/prove-book.ts'
import { readSeal } from '../../proof/seal.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

/** Proves the books: chain, entries, balances, all derived rows, papers, vault and file. */
export const bookVerify = command({
  name: 'book.verify',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Verify the books', fr: 'Vérifier les livres' },
  input: z.strictObject({
    quick: z.boolean().default(false).meta({ description: 'only the balances against the postings' }),
    chain: z.boolean().default(false).meta({ description: 'only the chain of hashes' }),
    against: words.optional().meta({ description: 'a seal printed earlier: its file, or SEQ:HASH' }),
  }),
  output: z.strictObject({
    proved: z.literal(true),
    seq: z.number(),
    hash: z.string(),
    proofs: z.array(z.strictObject({ proof: z.string(), result: z.string() })),
  }),
  ofDamaged: flawsOfDamaged,
  run: async (ctx, input) => {
    const seal = input.against === undefined ? ok(undefined) : readSeal(input.against)
    if (!seal.ok) return seal
    const line = progressLine(ctx.language, ctx.now)
    const progress = (done: number, of: number) => {
      line.step(done, of)
      ctx.progress?.(done, of)
    }
    const part = input.chain ? 'chain' : input.quick ? 'balances' : 'all'
    const proved = await proveBook(ctx.book.store, { part, seal: seal.value, progress })
    line.end()
    if (!proved.ok) return proved
    const { seq, hash } = proved.value.head
    return ok({ proved: true as const, seq, hash, proofs: [...proofLines(proved.value, ctx.language)] })
  },
})
