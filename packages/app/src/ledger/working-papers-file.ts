import type { Profile } from '@daybook/core/daybook/fact.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { sealText, type WorkingPapers } from '@daybook/core/owners/hand-off.ts'

/** The name by which a file of working papers is known again. */
export const workingPapersFormat = 'daybook-working-papers'

/** The working papers as JSON for programs: the seal, the year, the trial balance with GIFI codes. */
export function workingPapersJson(papers: WorkingPapers, profile: Profile): string {
  const { span, seal, lines } = papers
  const data = {
    format: workingPapersFormat,
    version: 1,
    books: { id: profile.id, name: profile.name, currency: profile.currency },
    from: span.from,
    through: span.through,
    seal: sealText(seal),
    trialBalance: lines.map(({ account, opening, movement, adjustments, closing }) => ({
      account: account.code,
      name: account.name.en,
      nameFr: account.name.fr,
      type: account.type,
      ...(account.gifi === undefined ? {} : { gifi: account.gifi }),
      opening: formatCents(opening),
      movement: formatCents(movement),
      adjustments: formatCents(adjustments),
      closing: formatCents(closing),
    })),
    adjustingEntries: { date: span.through, columns: ['date', 'account', 'debit', 'credit', 'memo'] },
  }
  return `${JSON.stringify(data, null, 2)}\n`
}

/**
 * The working papers as CSV for spreadsheets: a line an account, debit and credit of the balance before the
 * year is closed, and the seal in the last line.
 */
export function workingPapersCsv({ span, seal, lines }: WorkingPapers, language: Language): string {
  const rows = lines.map(({ account, opening, movement, adjustments, closing }) => [
    account.code,
    accountName(account, language),
    account.type,
    account.gifi ?? '',
    formatCents(opening),
    formatCents(movement),
    formatCents(adjustments),
    closing > 0n ? formatCents(closing) : '',
    closing < 0n ? formatCents(-closing) : '',
  ])
  const sum = (pick: (closing: Cents) => Cents) =>
    formatCents(lines.reduce((total, { closing }) => total + pick(closing), 0n))
  const total = ['', 'total', '', '', '', '', '', sum(debitOf), sum((closing) => debitOf(-closing))]
  const head = ['account', 'name', 'type', 'gifi', 'opening', 'movement', 'adjustments', 'debit', 'credit']
  const end = ['', `seal ${span.through} ${sealText(seal)}`, '', '', '', '', '', '', '']
  return `${[head, ...rows, total, end].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

function debitOf(closing: Cents): Cents {
  return closing > 0n ? closing : 0n
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
