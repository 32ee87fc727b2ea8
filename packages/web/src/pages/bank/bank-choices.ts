import { linePattern } from '@daybook/core/bank/line-pattern.ts'
import { useQueries } from '@tanstack/react-query'
import { taken, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useLook } from '../../words/look-context.ts'

/** A bank line with what is proposed for it. */
export type ProposedLine = OutputOf<'line.propose'>[number]

/** Something that a line may be: what the books propose, an account it went to before, or one typed. */
export type Choice = {
  readonly by: 'proposal' | 'history' | 'hand'
  /** The account, as its number; for a proposal all of what is proposed. */
  readonly to: string
  readonly tax: string
  readonly why: string
}

/** How a line of this kind was posted before. */
export type PastLine = {
  readonly entry: string
  readonly date: string
  readonly to: string
  readonly name: string
  readonly amount: string
  readonly isTaxed: boolean
}

/** How many entries of the past are looked at. */
const mostPast = 8

/** The entries by their names, whole; each is read once and kept. */
export function useEntries(numbers: readonly string[]): readonly OutputOf<'entry.show'>[] {
  const { name, client } = useBook()
  const { look } = useLook()
  const found = useQueries({
    queries: numbers.map((number) => ({
      queryKey: ['book', name, 'entry.show', { number }, look.language],
      queryFn: async () => taken(await client.read('entry.show', { number })),
    })),
  })
  return found.flatMap(({ data }) => (data === undefined ? [] : [data]))
}

/** How lines with the same words were posted in this account before, newest first. */
export function usePast(account: string, line: ProposedLine | undefined): readonly PastLine[] {
  const words = linePattern(line?.text ?? '')
    .split(' ')
    .slice(0, 3)
    .join(' ')
  const isAsked = words.length > 2
  const { data } = useRead('search.find', { text: isAsked ? words : '-', limit: mostPast }, isAsked)
  const entries = useEntries(isAsked ? (data?.entries ?? []).map(({ entry }) => entry) : [])
  return entries
    .filter((entry) => entry.reversedBy === undefined && entry.correctedBy === undefined)
    .flatMap((entry) => pastIn(entry, account))
    .sort((left, right) => (left.date < right.date ? 1 : -1))
}

function pastIn(entry: OutputOf<'entry.show'>, account: string): readonly PastLine[] {
  const own = entry.lines.find((each) => each.account === account)
  const others = entry.lines.filter((each) => each.account !== account && (each.tags ?? '') === '')
  const [other] = others
  if (own === undefined || other === undefined || others.length > 1) return []
  const isTaxed = entry.lines.some((each) => (each.tags ?? '') !== '')
  const amount = own.debit === '' ? own.credit : own.debit
  return [{ entry: entry.number, date: entry.date, to: other.account, name: other.name, amount, isTaxed }]
}

/** What a line may be, the most likely first: what is proposed, then the accounts that it went to before. */
export function choicesFor(
  line: ProposedLine,
  past: readonly PastLine[],
  saidTimes: (count: number, last: string) => string,
  province: string,
): readonly Choice[] {
  const isProposed = line.kind !== 'ask'
  const first: readonly Choice[] = isProposed
    ? [{ by: 'proposal', to: line.proposal, tax: line.tax ?? '', why: line.why }]
    : []
  const counted = new Map<string, { count: number; last: string; isTaxed: boolean }>()
  for (const { to, date, isTaxed } of past) {
    const held = counted.get(to) ?? { count: 0, last: date, isTaxed }
    counted.set(to, { ...held, count: held.count + 1 })
  }
  const before = [...counted]
    .filter(([to]) => to !== line.proposal)
    .sort(([, left], [, right]) => right.count - left.count)
    .map(([to, { count, last, isTaxed }]): Choice => {
      return { by: 'history', to, tax: isTaxed ? province : '', why: saidTimes(count, last) }
    })
  return [...first, ...before].slice(0, 4)
}

/** The entries that a proposal ties a line to: `= J503 J504`; none where it does something else. */
export function entriesProposed(proposal: string): readonly string[] {
  return /^= J\d+( J\d+)*$/.test(proposal) ? proposal.slice(2).split(' ') : []
}

/** The own account that a proposal transfers to: `= 1020`. */
export function transferProposed(proposal: string): string | undefined {
  return /^= (\S+)$/.exec(proposal)?.[1]
}
