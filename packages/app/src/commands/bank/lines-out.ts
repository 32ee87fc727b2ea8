import type { LineTie } from '@daybook/core/daybook/bank-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Chart } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import type { Recorded } from '../../record.ts'
import { amountOut } from '../fields.ts'
import { postedIn } from '../posted.ts'

/** A line that was tied to a posting, on the way out. */
export const tiedOut = z.strictObject({
  account: z.string(),
  line: z.string(),
  entry: z.string(),
  amount: amountOut,
  by: z
    .enum(['hand', 'import', 'posted', 'pair', 'rule', 'habit', 'document', 'loan'])
    .meta({ description: 'on what evidence' }),
  rule: z.string().optional(),
})

/** The ties that an act made, in order, with the accounts by the numbers that they have now. */
export function tiesMade(chart: Chart, recorded: Recorded): z.input<typeof tiedOut>[] {
  return recorded.facts.flatMap(({ fact }) => (fact.kind === 'line.matched' ? [tieOut(chart, fact)] : []))
}

/** The ties that an act undid, in order, with the accounts by the numbers that they have now. */
export function tiesUndone(chart: Chart, recorded: Recorded): z.input<typeof tiedOut>[] {
  return recorded.facts.flatMap(({ fact }) => (fact.kind === 'line.unmatched' ? [tieOut(chart, fact)] : []))
}

/** A posting of an entry that a bank line made, on the way out. */
export const postingOut = z.strictObject({
  account: z.string(),
  debit: amountOut,
  credit: amountOut,
  tag: z.string().optional(),
})

/** The postings of the entries that an act made, in order, with the accounts by the numbers they have now. */
export function postingsMade(chart: Chart, recorded: Recorded): z.input<typeof postingOut>[] {
  return postedIn(recorded).flatMap(({ postings }) =>
    postings.map(({ account, amount, tags = [] }) => ({
      account: chart.get(account)?.code ?? account,
      debit: amount > 0n ? formatCents(amount) : '',
      credit: amount < 0n ? formatCents(-amount) : '',
      ...(tags[0] === undefined ? {} : { tag: tags[0] }),
    })),
  )
}

/** The entries that an act posted, by name. */
export function entriesMade(recorded: Recorded): string[] {
  return recorded.facts.flatMap(({ fact }) =>
    fact.kind === 'entry.posted' ? [entryName(fact.entry.number)] : [],
  )
}

function tieOut(chart: Chart, { account, line, number, amount, reason }: LineTie): z.input<typeof tiedOut> {
  return {
    account: chart.get(account)?.code ?? account,
    line,
    entry: entryName(number),
    amount: formatCents(amount),
    by: reason.by,
    ...(reason.by === 'rule' && reason.id !== undefined ? { rule: reason.id } : {}),
  }
}
