import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import {
  type TrialBalance,
  trialBalance,
  trialBalanceFigures,
  trialBalanceId,
} from '@daybook/core/statements/trial-balance.ts'
import { trialBalancePage } from '@daybook/core/statements/trial-balance-page.ts'
import { dimsFromOption } from './dims-option.ts'
import { loadBalances } from './load-balances.ts'
import { dayOption, textOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

/** The trial balance on a day; of all postings when no day is given. */
export const trialBalanceReport: Report = {
  name: 'trial-balance',
  title: { en: 'Trial balance', fr: 'Balance de vérification' },
  options: {
    on: dayOption('the day; all postings when left out', 'le jour; toutes les écritures sinon'),
    dims: textOption('one dimension: class=A', 'une dimension : class=A'),
  },
  run: async (view, given, asking) => {
    const { asOfSeq = view.head.seq, language } = asking
    const { on } = given
    const dims = dimsFromOption(given.dims)
    const rows = await loadBalances(view, {
      asOfSeq,
      ...(on === undefined ? {} : { through: on }),
      ...(dims === undefined ? {} : { dims }),
    })
    const made = trialBalance({ chart: view.chart, rows, asOfSeq, ...(on === undefined ? {} : { on }) })
    if (!made.ok) return made
    const balance = made.value
    return ok({
      json: {
        rows: balance.rows.map(({ code, name, debit, credit }) => ({
          code,
          name: name[language],
          debit: formatCents(debit),
          credit: formatCents(credit),
        })),
        totals: { debit: formatCents(balance.totals.debit), credit: formatCents(balance.totals.credit) },
        figures: figureIds(balance),
        proof: proofsJson(balance.proofs, language),
        asOfSeq,
      },
      pages: () => [trialBalancePage(balance, contextOf(view, asking))],
      figures: () => trialBalanceFigures(balance),
    })
  },
}

/**
 * The id of each number by the code of its account, for `explain`; those of both totals under their own
 * names.
 */
function figureIds(balance: TrialBalance): Readonly<Record<string, string>> {
  const rows = balance.rows.map(
    (row) => [row.code, trialBalanceId(balance, row.id, row.debit === 0n ? 'credit' : 'debit')] as const,
  )
  const totals = (['debit', 'credit'] as const).map(
    (column) => [column, trialBalanceId(balance, undefined, column)] as const,
  )
  // The last first: names that are numbers are kept in their order, and room for them is made anew with each
  // that is higher than those before.
  return Object.fromEntries([...rows.slice(-1), ...rows, ...totals])
}
