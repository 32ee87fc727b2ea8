import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { BalanceRow } from '@daybook/core/ledger/balances.ts'
import { accountName, byCode } from '@daybook/core/ledger/chart.ts'
import { dueThrough } from '@daybook/core/ledger/recurrence.ts'
import type { View } from '../book.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { questionsWaiting } from '../questions/load-questions.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { accountsWithLines, openLines } from '../store/queries-lines.ts'
import { duesOf } from './due-dates.ts'
import { templatesOf } from './load-cards.ts'

/** How a book is looked at: the day, the language, how many drafts lie on its desk, its deadlines. */
export type LookedAt = {
  readonly today: CivilDate
  readonly language: Language
  readonly drafts: number
  readonly deadlines: readonly Deadline[]
}

/** What waits in a book, in one look: bank lines, questions, drafts, suspense, what is due next. */
export async function whatWaits(view: View, { today, language, drafts, deadlines }: LookedAt) {
  const { head, profile, chart } = view
  const banks = await banksOf(view, language)
  const rows = await loadBalances(view, {})
  const inDoubt = new Set([...chart.values()].filter(isDoubt).map(({ id }) => id))
  const suspense = sumOf(rows.filter(({ account }) => inDoubt.has(account)).map(netOf))
  return {
    name: profile.name,
    facts: head.seq,
    fiscalYearEnd: profile.fiscalYearEnd,
    currency: profile.currency,
    ...(head.lockedThrough === undefined ? {} : { lockedThrough: head.lockedThrough }),
    balanced: sumOf(rows.map(netOf)) === 0n,
    banks,
    waiting: banks.reduce((sum, { waiting }) => sum + waiting, 0),
    questions: await questionsWaiting(view.reader),
    drafts,
    recurring: await recurringDue(view, today),
    suspense: formatCents(suspense),
    due: (await duesOf(view, today, deadlines)).map((each) => ({ ...each, label: each.label[language] })),
  }
}

/** What is not known yet stands on these accounts. */
function isDoubt({ role }: { readonly role?: string }): boolean {
  return role === 'suspense' || role === 'uncategorized'
}

function netOf({ debit, credit }: BalanceRow): bigint {
  return debit - credit
}

/** The accounts that bank statements came for, by number, and how many of their lines wait. */
async function banksOf({ chart, reader, seals }: View, language: Language) {
  const banks = []
  const accounts = (await reader.read(accountsWithLines)).flatMap((id) => chart.get(id) ?? [])
  for (const account of accounts.sort(byCode)) {
    const lines = await reader.read(openLines, account.id)
    banks.push({
      account: account.code,
      name: accountName(account, language),
      waiting: lines.length,
      lastLine: lines.at(-1)?.date ?? '',
      reconciled: seals.get(account.id)?.at(-1)?.on ?? '',
    })
  }
  return banks
}

/** How many recurring entries are due; so many of one template are counted at most. */
async function recurringDue({ reader }: View, today: string): Promise<number> {
  const counts = (await templatesOf(reader)).map(({ recurs }) =>
    recurs === undefined ? 0 : dueThrough(recurs, today, mostDue).days.length,
  )
  return counts.reduce((sum, count) => sum + count, 0)
}

const mostDue = 100
