import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { linesOf, partLabel, type ReportPart, staleLines } from '@daybook/core/bank/reconciliation-report.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { sealNamed, signatureOf } from '../../bank/load-seal.ts'
import { fixedReport } from '../../bank/seal-report.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { sealFields, sealOut } from './seal-out.ts'

/** Shows a finished reconciliation: its balances, its papers, who sealed and signed it, what was open. */
export const sealShow = command({
  name: 'seal.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a finished reconciliation', fr: 'Montrer un rapprochement terminé' },
  line: { words: ['seal'] },
  input: z.strictObject({
    seal: words.meta({ description: 'the seal, R812, or an account, whose last seal it is' }),
  }),
  output: z.strictObject({
    ...sealFields,
    supportSha256: z.string(),
    reportSha256: z.string(),
    sealedBy: z.string(),
    sealedAt: z.string(),
    headBefore: z.string().meta({ description: 'the end of the daybook that the seal was recorded on' }),
    signedBy: z.string().meta({ description: 'the second signature, if there is one' }),
    signedOn: z.string(),
    open: z.array(
      z.strictObject({
        part: z.string(),
        entry: z.string(),
        date: z.string(),
        ref: z.string(),
        text: z.string(),
        amount: amountOut,
        stale: z.string(),
      }),
    ),
    excluded: z.array(
      z.strictObject({ date: z.string(), amount: amountOut, text: z.string(), reason: z.string() }),
    ),
  }),
  run: async (ctx, input) => {
    const found = await inView(ctx.book, async (view) => {
      const named = await sealNamed(view, input.seal)
      if (!named.ok) return named
      const signature = await signatureOf(view.reader, named.value.id)
      return ok({ card: named.value, signature, said: sealOut(view.chart, named.value, ctx.language) })
    })
    if (!found.ok) return found
    const { card, signature, said } = found.value
    const fixed = await fixedReport(ctx.book.store, card)
    if (!fixed.ok) return fixed
    const report = fixed.value
    const shown = (amount: bigint) => formatCents(shownIn(report.account, amount))
    const stale = new Map(staleLines(report).map((each) => [`${each.number} ${each.posting}`, each.since]))
    const open = (['outstanding-debits', 'outstanding-credits'] as const).flatMap((part: ReportPart) =>
      linesOf(report, part).map(({ number, posting, date, ref, text, amount }) => ({
        part: partLabel(report, part)[ctx.language],
        entry: entryName(number),
        date,
        ref: ref ?? '',
        text,
        amount: shown(amount),
        stale: stale.get(`${number} ${posting}`) ?? '',
      })),
    )
    return ok({
      ...said,
      supportSha256: card.support?.sha256 ?? '',
      reportSha256: card.report.sha256,
      sealedBy: report.by,
      sealedAt: report.at,
      headBefore: `#${report.before.seq} ${report.before.hash}`,
      signedBy: signature?.by ?? '',
      signedOn: signature?.on ?? '',
      open,
      excluded: report.excluded.map((each) => ({ ...each, amount: shown(each.amount) })),
    })
  },
})
