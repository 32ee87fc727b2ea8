import type { InputOf } from '../../client.ts'
import { centsOf, textOf } from '../../words/cents-text.ts'

/** A line of a batch as it is typed from paper; amounts are decimal text, empty where there is none. */
export type BatchLine = {
  readonly key: string
  readonly date: string
  readonly ref: string
  readonly memo: string
  readonly account: string
  readonly debit: string
  readonly credit: string
}

/** An entry of a batch: its lines with their places in the grid, counted from 1. */
export type BatchEntry = { readonly lines: readonly (BatchLine & { readonly place: number })[] }

/** What keeps a batch from being sent, or what will be refused of it. */
export type BatchFlaw =
  | { readonly kind: 'no-date' | 'incomplete'; readonly place: number }
  | { readonly kind: 'unbalanced'; readonly entry: number; readonly by: string }

/** Whether nothing is typed in a line. */
export function isBlank({ date, ref, memo, account, debit, credit }: BatchLine): boolean {
  return `${date}${ref}${memo}${account}${debit}${credit}`.trim() === ''
}

/**
 * The entries of a batch: a line with a day begins one, a line without goes on with it; blank lines are none.
 */
export function entriesOf(lines: readonly BatchLine[]): readonly BatchEntry[] {
  const entries: { lines: (BatchLine & { readonly place: number })[] }[] = []
  lines.forEach((line, at) => {
    if (isBlank(line)) return
    const placed = { ...line, place: at + 1 }
    const current = entries.at(-1)
    if (current === undefined || line.date !== '') entries.push({ lines: [placed] })
    else current.lines.push(placed)
  })
  return entries
}

/** The control totals of what was typed: entries, debits, and the sum of the account numbers of all lines. */
export function totalsOf(entries: readonly BatchEntry[]) {
  const lines = entries.flatMap((entry) => entry.lines)
  const debit = textOf(lines.reduce((sum, line) => sum + centsOf(line.debit), 0n))
  const numbers = lines.filter(({ account }) => /^\d+$/.test(account)).map(({ account }) => Number(account))
  return { count: entries.length, debit, hash: numbers.reduce((sum, each) => sum + each, 0) }
}

/** What is wrong with a batch, in the order of its lines. */
export function flawsOf(entries: readonly BatchEntry[]): readonly BatchFlaw[] {
  return entries.flatMap(({ lines }, at): readonly BatchFlaw[] => {
    const first = lines[0]
    const balance = lines.reduce((sum, { debit, credit }) => sum + centsOf(debit) - centsOf(credit), 0n)
    const lacking = lines.filter(({ account, debit, credit }) => account === '' || debit === credit)
    const incomplete = lacking.map(({ place }) => ({ kind: 'incomplete', place }) as const)
    return [
      ...(first === undefined || first.date !== '' ? [] : [{ kind: 'no-date', place: first.place } as const]),
      ...incomplete,
      ...(balance === 0n || incomplete.length > 0
        ? []
        : [{ kind: 'unbalanced', entry: at + 1, by: textOf(balance) } as const]),
    ]
  })
}

/** The entries as the books take them. */
export function inputOf(entries: readonly BatchEntry[]): NonNullable<InputOf<'entry.batch'>['entries']> {
  return entries.map(({ lines }) => {
    const said = (name: 'ref' | 'memo') => lines.find((line) => line[name].trim() !== '')?.[name].trim() ?? ''
    const [ref, memo] = [said('ref'), said('memo')]
    return {
      date: lines[0]?.date ?? '',
      memo,
      ...(ref === '' ? {} : { ref }),
      lines: lines.map((line) => ({
        account: line.account,
        ...(line.debit === '' ? { credit: line.credit } : { debit: line.debit }),
        ...(line.memo.trim() === '' || line.memo.trim() === memo ? {} : { memo: line.memo.trim() }),
      })),
    }
  })
}

/** What would balance the entry that a line stands in; empty where it balances. */
export function balanceAt(lines: readonly BatchLine[], at: number, side: 'debit' | 'credit'): string {
  const entry = entriesOf(lines).find((each) => each.lines.some(({ place }) => place === at + 1))
  const others = (entry?.lines ?? []).filter(({ place }) => place !== at + 1)
  const sum = others.reduce((all, { debit, credit }) => all + centsOf(debit) - centsOf(credit), 0n)
  const wanted = side === 'debit' ? -sum : sum
  return wanted > 0n ? textOf(wanted) : ''
}
