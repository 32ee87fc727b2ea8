import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { progressLine } from '../../proof/progress.ts'
import { proofLines } from '../../proof/proof-lines.ts'
import { proveBook } from '../../proof/prove-book.ts'
import { rebuildBook } from '../../proof/rebuild.ts'
import { command } from '../command.ts'

/** Writes all derived rows again from the daybook. */
export const bookRebuild = command({
  name: 'book.rebuild',
  effect: 'desk',
  role: 'owner',
  title: { en: 'Rebuild the derived rows', fr: 'Rebâtir les rangées dérivées' },
  input: z.strictObject({}),
  output: z.strictObject({
    rebuilt: z.boolean(),
    seq: z.number(),
    hash: z.string(),
    proofs: z.array(z.strictObject({ proof: z.string(), result: z.string() })),
  }),
  run: async (ctx) => {
    const line = progressLine(ctx.language, ctx.now)
    const rebuilt = ctx.dryRun ? ok(undefined) : await rebuildBook(ctx.book, line.step)
    const proved = rebuilt.ok
      ? await proveBook(ctx.book.store, { part: 'all', progress: line.step })
      : rebuilt
    line.end()
    if (!proved.ok) return proved
    const { seq, hash } = proved.value.head
    return ok({ rebuilt: !ctx.dryRun, seq, hash, proofs: [...proofLines(proved.value, ctx.language)] })
  },
})
