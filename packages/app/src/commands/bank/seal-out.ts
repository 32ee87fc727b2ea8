import { shownIn } from '@daybook/core/bank/reconcile.ts'
import type { Seal } from '@daybook/core/daybook/bank-facts.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { accountName, type Chart } from '@daybook/core/ledger/chart.ts'
import { z } from 'zod'
import type { SealCard } from '../../bank/load-seal.ts'
import type { Recorded } from '../../record.ts'
import { amountOut, words } from '../fields.ts'

/** Which paper of which seal. */
export const sealPaperInput = {
  seal: words.meta({ description: 'the seal, R812, or an account, whose last seal it is' }),
  which: z
    .enum(['report', 'support', 'data'])
    .default('report')
    .meta({ description: 'the signed report, what it was held against, or what it was made of' }),
}

/** What is said of a seal. */
export const sealFields = {
  seal: z.string(),
  account: z.string(),
  name: z.string(),
  on: z.string(),
  opening: amountOut,
  closing: amountOut,
  books: amountOut,
  outstanding: amountOut,
  cleared: z.number().meta({ description: 'how many postings it was made with' }),
  statement: z.string(),
  support: z.string(),
  report: z.string(),
  note: z.string(),
}

/** A seal in the words of `sealFields`; amounts as a statement of the account shows them. */
export function sealOut(chart: Chart, seal: Seal | SealCard | undefined, language: Language) {
  const account = chart.get(seal?.account ?? '')
  const shown = (amount: Cents | undefined) =>
    formatCents(shownIn({ normal: account?.normal ?? 'debit' }, amount ?? 0n))
  const { opening, closing, balance } = seal ?? { opening: 0n, closing: 0n, balance: 0n }
  return {
    seal: seal?.id ?? '',
    account: account?.code ?? seal?.account ?? '',
    name: account === undefined ? '' : accountName(account, language),
    on: seal?.on ?? '',
    opening: shown(opening),
    closing: shown(closing),
    books: shown(balance),
    outstanding: shown(balance - closing),
    cleared: seal === undefined ? 0 : 'count' in seal ? seal.count : seal.cleared.length,
    statement: seal?.statement ?? '',
    support: seal?.support?.name ?? '',
    report: seal?.report.name ?? '',
    note: seal?.note ?? '',
  }
}

/** The seal that an act made. */
export function sealedIn(recorded: Recorded): Seal | undefined {
  for (const { fact } of recorded.facts) if (fact.kind === 'account.reconciled') return fact.seal
  return undefined
}
