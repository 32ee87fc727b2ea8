import type { Cents } from '../../kit/cents.ts'
import type { LedgerLine } from './general-ledger-sections.ts'
import type { JournalEntry, JournalLine } from './journal-file.ts'
import type { OpeningNotice } from './opening-model.ts'

/** A row of the ledger with its account and its amount, debits positive. */
export type SidedLine = { readonly account: string; readonly line: LedgerLine; readonly amount: Cents }

/** The entries that rows could be put together to, or why not. */
export type PutTogether = {
  readonly entries?: readonly JournalEntry[]
  readonly notices: readonly OpeningNotice[]
}

type Group = { readonly key: string; readonly lines: SidedLine[] }

/**
 * Puts the rows of all accounts together to entries: by the number of the journal entry where the report has
 * it, else by day, kind of transaction and number, else by the name as well. Rows of a day that only balance
 * all together become one entry of that day, with a notice; where a day does not balance no entries are
 * given, with a notice.
 */
export function putTogether(lines: readonly SidedLine[]): PutTogether {
  const byPaper = grouped(lines, (line) => paperKey(line))
  const whole = byPaper.filter(isBalanced)
  const rest = byPaper.filter((group) => !isBalanced(group)).flatMap((group) => group.lines)
  const byDay = grouped(rest, ({ line }) => line.date)
  const joined = byDay.filter(isBalanced)
  const broken = byDay.find((group) => !isBalanced(group))
  if (broken !== undefined) {
    const [first] = broken.lines
    return { notices: [unbalancedDay(broken.key, first?.line.row)] }
  }
  const notices = joined.map((group) => joinedDay(group.key, group.lines[0]?.line.row))
  const entries = [...whole, ...joined].map(entryOf)
  return {
    entries: entries.toSorted(inOrder),
    notices,
  }
}

function inOrder(a: JournalEntry, b: JournalEntry): number {
  return a.date === b.date ? a.line - b.line : a.date < b.date ? -1 : 1
}

function paperKey({ line }: SidedLine): string {
  if (line.journal !== '') return `${line.date}\n${line.journal}`
  const paper = line.number === '' ? `\n${line.name}\n${line.memo}` : line.number
  return `${line.date}\n${line.type}\n${paper}`
}

function grouped(lines: readonly SidedLine[], keyOf: (line: SidedLine) => string): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const key = keyOf(line)
    const group = groups.get(key) ?? { key, lines: [] }
    group.lines.push(line)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function isBalanced({ lines }: Group): boolean {
  return lines.length > 1 && lines.reduce((sum, { amount }) => sum + amount, 0n) === 0n
}

function entryOf({ lines }: Group): JournalEntry {
  const [first] = lines
  const line = first?.line
  const same = (field: 'name' | 'memo' | 'number' | 'type') =>
    lines.every((each) => each.line[field] === line?.[field]) ? (line?.[field] ?? '') : ''
  const payee = same('name')
  const memo = same('memo') || same('type')
  const ref = same('number') || (line?.journal ?? '')
  const kept = lines.filter(({ amount }) => amount !== 0n)
  return {
    date: line?.date ?? '',
    ...(payee === '' ? {} : { payee }),
    ...(memo === '' ? {} : { memo }),
    ...(ref === '' ? {} : { ref }),
    lines: kept.map(({ account, amount, line: each }): JournalLine => {
      const own = [each.name === payee ? '' : each.name, each.memo === memo ? '' : each.memo]
      const text = own.filter((part) => part !== '').join('; ')
      return text === '' ? { account, amount } : { account, amount, memo: text }
    }),
    line: line?.row ?? 0,
  }
}

function joinedDay(date: string, row: number | undefined): OpeningNotice {
  const text = {
    en: `some rows of ${date} balance only all together and become one entry of that day`,
    fr: `des lignes du ${date} ne s’équilibrent qu’ensemble et deviennent une seule écriture de ce jour`,
  }
  return row === undefined ? { text } : { row, text }
}

function unbalancedDay(date: string, row: number | undefined): OpeningNotice {
  const text = {
    en: `the rows of ${date} do not balance, so the report is taken over by its balances, without its entries`,
    fr: `les lignes du ${date} ne s’équilibrent pas : le rapport est repris par ses soldes, sans ses écritures`,
  }
  return row === undefined ? { text } : { row, text }
}
