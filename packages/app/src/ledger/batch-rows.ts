import { parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Refused, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import type { JournalName, Posting } from '@daybook/core/ledger/entry.ts'
import type { UnnumberedEntry } from '@daybook/core/ledger/new-entry.ts'
import { readAmount } from '../print/read-amount.ts'
import { readTable, type TableRow } from './read-table.ts'

const columns = [
  { name: 'entry', also: ['écriture', 'no', 'number'] },
  { name: 'date', isRequired: true },
  { name: 'payee', also: ['bénéficiaire', 'name', 'nom'] },
  { name: 'memo', also: ['libellé', 'description'] },
  { name: 'ref', also: ['pièce', 'reference', 'référence'] },
  { name: 'journal' },
  { name: 'account', also: ['compte', 'code'], isRequired: true },
  { name: 'debit', also: ['débit'], isRequired: true },
  { name: 'credit', also: ['crédit'], isRequired: true },
  { name: 'line memo', also: ['detail', 'détail'] },
  { name: 'class', also: ['classe'] },
  { name: 'department', also: ['service'] },
  { name: 'job', also: ['projet'] },
] as const

const journals: readonly JournalName[] = [
  'general',
  'sales',
  'purchases',
  'receipts',
  'disbursements',
  'payroll',
]

/**
 * The entries of a CSV file, or of its text that came along, with a line a posting. A column `entry` says
 * which lines belong together; without one a line with a day begins a new entry once the one before it
 * balances, and a line without a day goes on. Refuses what `readTable` refuses, and by line `date-malformed`,
 * `amount-malformed` and the like, `input-malformed`.
 */
export async function entriesFromCsv(
  file: string,
  language: Language,
  content?: string,
): Promise<Result<readonly UnnumberedEntry[]>> {
  const rows = await readTable(file, columns, content)
  if (!rows.ok) return rows
  const refusals: Refusal[] = []
  const groups: { readonly head: TableRow; readonly postings: Posting[] }[] = []
  let sum = 0n
  for (const row of rows.value) {
    const posting = postingOf(row, language)
    if (!posting.ok) {
      refusals.push(...posting.refusals)
      continue
    }
    const current = groups.at(-1)
    const isNew = current === undefined || beginsEntry(row, current.head, sum === 0n)
    if (isNew) {
      groups.push({ head: row, postings: [posting.value] })
      sum = posting.value.amount
    } else {
      current.postings.push(posting.value)
      sum += posting.value.amount
    }
  }
  const entries = groups.map(({ head, postings }) => entryOf(head, postings))
  for (const entry of entries) if (!entry.ok) refusals.push(...entry.refusals)
  if (refusals.length > 0) return refused(refusals)
  return ok(entries.flatMap((entry) => (entry.ok ? [entry.value] : [])))
}

function beginsEntry(row: TableRow, head: TableRow, isBalanced: boolean): boolean {
  const [own, its] = [row.cell('entry'), head.cell('entry')]
  if (own !== '' || its !== '') return own !== '' && own !== its
  return row.cell('date') !== '' && isBalanced
}

function postingOf(row: TableRow, language: Language): Result<Posting> {
  const at = `line ${row.line}`
  const account = row.cell('account')
  const [debit, credit] = [row.cell('debit'), row.cell('credit')]
  if (account === '') return missingIn(row, { en: 'account', fr: 'account' })
  if ((debit === '') === (credit === ''))
    return missingIn(row, { en: 'debit or credit', fr: 'debit ou credit' })
  const amount = readAmount(debit === '' ? credit : debit, language, at)
  if (!amount.ok) return amount
  const dims = dimsOf(row)
  const memo = row.cell('line memo')
  return ok({
    account,
    amount: debit === '' ? -amount.value : amount.value,
    ...(memo === '' ? {} : { memo }),
    ...(Object.keys(dims).length === 0 ? {} : { dims }),
  })
}

function missingIn({ line }: TableRow, column: Label): Refused {
  const names = { what: `${column.en} in line ${line}`, whatFr: `${column.fr} à la ligne ${line}` }
  return refused([refusal('input-missing', names, `line ${line}`)])
}

function dimsOf(row: TableRow): Readonly<Record<string, string>> {
  const named = ['class', 'department', 'job'].map((name) => [name, row.cell(name)] as const)
  return Object.fromEntries(named.filter(([, code]) => code !== ''))
}

function entryOf(head: TableRow, postings: readonly Posting[]): Result<UnnumberedEntry> {
  const at = `line ${head.line}`
  const date = parseCivilDate(head.cell('date'), at)
  if (!date.ok) return date
  const [payee, memo, ref, named] = ['payee', 'memo', 'ref', 'journal'].map((name) => head.cell(name))
  const journal = journals.find((each) => each === named?.toLowerCase())
  if (journal === undefined && named !== undefined && named !== '') {
    const words = {
      what: `line ${head.line}: there is no journal ${named}`,
      whatFr: `ligne ${head.line} : il n’y a pas de journal ${named}`,
    }
    return refused([refusal('input-malformed', words, at)])
  }
  return ok({
    date: date.value,
    memo: memo ?? '',
    ...(payee === undefined || payee === '' ? {} : { payee }),
    ...(ref === undefined || ref === '' ? {} : { ref }),
    ...(journal === undefined ? {} : { journal }),
    because: { kind: 'adjustment', id: ref ?? '' },
    postings,
  })
}
