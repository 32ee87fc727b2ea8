import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { accountName, byCode, type Chart } from '@daybook/core/ledger/chart.ts'
import { type Entry, entryName, type JournalName } from '@daybook/core/ledger/entry.ts'
import { type Journal, journal, journalFigures } from '@daybook/core/reports/journal.ts'
import { journalPage } from '@daybook/core/reports/journal-page.ts'
import { loadBalances } from './load-balances.ts'
import { spanOf } from './load-column.ts'
import { loadEntries } from './load-entries.ts'
import { choiceOption, dayOption } from './option.ts'
import { contextOf, proofsJson, type Report } from './report.ts'

const names = ['all', 'general', 'sales', 'purchases', 'receipts', 'disbursements', 'payroll'] as const

/** The journal of a span, of all entries or one of the special journals. */
export const journalReport: Report = {
  name: 'journal',
  title: { en: 'Journal', fr: 'Journal' },
  options: {
    from: dayOption('first day; of the fiscal year when left out', 'premier jour; de l’exercice sinon'),
    through: dayOption('last day; today when left out', 'dernier jour; aujourd’hui sinon'),
    journal: choiceOption('which journal; all when left out', 'quel journal; tous sinon', names),
  },
  run: async (view, given, asking) => {
    const span = spanOf(view, given, asking)
    const { asOfSeq = view.head.seq, language } = asking
    const name: JournalName | 'all' = names.find((each) => each === given.journal) ?? 'all'
    const entries: Entry[] = []
    for await (const some of loadEntries(view, span, asOfSeq)) entries.push(...some)
    const { chart } = view
    const moved = name === 'all' ? { moved: await loadBalances(view, { ...span, asOfSeq }) } : {}
    const made = journal({ chart, entries, name, span, asOfSeq, ...moved })
    if (!made.ok) return made
    const book = made.value
    return ok({
      json: journalJson(book, chart, language),
      pages: () => [
        journalPage(book, { ...contextOf(view, asking), fiscalYearEnd: view.profile.fiscalYearEnd }),
      ],
      figures: () => journalFigures(book, chart),
    })
  },
}

function journalJson(book: Journal, chart: Chart, language: Language): object {
  return {
    from: book.span.from,
    through: book.span.through,
    journal: book.name,
    entries: book.rows.map(({ entry }) => ({
      entry: entryName(entry.number),
      date: entry.date,
      memo: entry.memo,
      ...(entry.payee === undefined ? {} : { payee: entry.payee }),
      ...(entry.ref === undefined ? {} : { ref: entry.ref }),
      lines: entry.postings.map(({ account, amount }) => {
        const held = chart.get(account)
        const title = held === undefined ? '' : accountName(held, language)
        return {
          code: held?.code ?? account,
          name: title,
          debit: formatCents(amount > 0n ? amount : 0n),
          credit: formatCents(amount < 0n ? -amount : 0n),
        }
      }),
    })),
    rows: accountRows(
      book.rows.map((row) => row.entry),
      chart,
      language,
    ),
    totals: {
      debit: formatCents(
        movedOn(
          book.rows.map((row) => row.entry),
          1n,
        ),
      ),
      credit: formatCents(
        movedOn(
          book.rows.map((row) => row.entry),
          -1n,
        ),
      ),
    },
    proof: proofsJson(book.proofs, language),
    asOfSeq: book.key.asOfSeq,
  }
}

/** What the entries move on each account, by code: the sums of its debits and of its credits. */
function accountRows(entries: readonly Entry[], chart: Chart, language: Language) {
  const sums = new Map<string, { debit: bigint; credit: bigint }>()
  for (const { account, amount } of entries.flatMap((entry) => entry.postings)) {
    const sum = sums.get(account) ?? { debit: 0n, credit: 0n }
    sums.set(account, sum)
    if (amount > 0n) sum.debit += amount
    else sum.credit -= amount
  }
  return [...sums]
    .map(([id, { debit, credit }]) => {
      const account = chart.get(id)
      const name = account === undefined ? '' : accountName(account, language)
      return { code: account?.code ?? id, name, debit: formatCents(debit), credit: formatCents(credit) }
    })
    .sort(byCode)
}

/** The sum of all debits (`sign` 1) or credits (-1) of entries, positive. */
function movedOn(entries: readonly Entry[], sign: bigint): bigint {
  let sum = 0n
  for (const { amount } of entries.flatMap((entry) => entry.postings))
    if (amount * sign > 0n) sum += amount * sign
  return sum
}
