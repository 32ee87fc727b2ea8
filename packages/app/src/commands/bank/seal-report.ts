import { shownIn } from '@daybook/core/bank/reconcile.ts'
import { reconciliationPage } from '@daybook/core/bank/reconciliation-page.ts'
import { reconciliationFigures, sumIn } from '@daybook/core/bank/reconciliation-report.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { sealNamed } from '../../bank/load-seal.ts'
import { fixedReport } from '../../bank/seal-report.ts'
import { inView } from '../../book.ts'
import { proofsJson, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { words } from '../fields.ts'

/** The report of a seal, as it was fixed when it was made: on the terminal, as PDF, CSV, XLSX or JSON. */
export const sealReport = command({
  name: 'seal.report',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Print the report of a seal', fr: 'Imprimer le rapport d’un sceau' },
  line: { words: ['seal'] },
  input: z.strictObject({
    seal: words.meta({ description: 'the seal, R812, or an account, whose last seal it is' }),
  }),
  output: z.looseObject({}),
  run: async (ctx, input) => {
    const made = await madeReport(ctx, input.seal)
    return made.ok ? ok({ ...made.value.json }) : made
  },
  report: (ctx, input) => madeReport(ctx, input.seal),
})

async function madeReport(ctx: Context, name: string): Promise<Result<ReportResult>> {
  const named = await inView(ctx.book, (view) => sealNamed(view, name))
  if (!named.ok) return named
  const fixed = await fixedReport(ctx.book.store, named.value)
  if (!fixed.ok) return fixed
  const report = fixed.value
  const { language } = ctx
  const page = reconciliationPage(report, language)
  const shown = (amount: bigint) => formatCents(shownIn(report.account, amount))
  const lines = (list: typeof report.cleared) =>
    list.map(({ number, amount, ...rest }) => ({ entry: `J${number}`, ...rest, amount: shown(amount) }))
  return ok({
    json: {
      seal: report.id,
      account: report.account.code,
      name: report.account.name[language] || report.account.name.en,
      currency: report.currency,
      on: report.on,
      opening: shown(report.opening),
      clearedDebits: formatCents(sumIn(report, 'cleared-debits')),
      clearedCredits: formatCents(sumIn(report, 'cleared-credits')),
      closing: shown(report.closing),
      books: shown(report.balance),
      cleared: lines(report.cleared),
      outstanding: lines(report.outstanding),
      excluded: report.excluded.map((each) => ({ ...each, amount: shown(each.amount) })),
      uncoded: report.uncoded,
      support: report.support ?? null,
      sealedBy: report.by,
      sealedAt: report.at,
      before: report.before,
      figures: Object.fromEntries(
        page.rows.flatMap((row) => Object.values(row.figures ?? {}).map((id) => [id.split(':').at(-1), id])),
      ),
      proof: proofsJson(page.proofs, language),
      notes: page.notes.map((note) => note[language]),
    },
    pages: () => [page],
    figures: () => reconciliationFigures(report),
  })
}
