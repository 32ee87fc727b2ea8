import type { Cents } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { type BalanceRow, netByAccount } from '../ledger/balances.ts'
import { type Account, byCode, type Chart } from '../ledger/chart.ts'

/**
 * A line of the working papers: an account with its GIFI code, what it had when the year began, what everyday
 * and adjusting entries moved, and what it has at the end before the year is closed. Debits are positive.
 */
export type WorkingLine = {
  readonly account: Account
  readonly opening: Cents
  readonly movement: Cents
  readonly adjustments: Cents
  readonly closing: Cents
}

/** The end of the chain at which working papers were made: a fact and the hash of it. */
export type WorkingSeal = { readonly seq: number; readonly hash: string }

/**
 * What goes to the accountant: the trial balance of a year before its closing, and the seal by which the
 * books know later whether anything moved.
 */
export type WorkingPapers = {
  readonly span: Span
  readonly seal: WorkingSeal
  readonly lines: readonly WorkingLine[]
}

/**
 * The working papers of a year out of what moved before it and in it. Accounts without any amount are left
 * out; closing entries of the year do not count, those of earlier years do.
 */
export function workingPapers(
  chart: Chart,
  opening: readonly BalanceRow[],
  rows: readonly BalanceRow[],
  around: Pick<WorkingPapers, 'span' | 'seal'>,
): WorkingPapers {
  const begun = netByAccount(opening)
  const moved = netByAccount(rows, ['daily'])
  const adjusted = netByAccount(rows, ['adjusting'])
  const lines = [...chart.values()]
    .filter(({ type }) => type !== 'statistical')
    .sort(byCode)
    .map((account): WorkingLine => {
      const of = (nets: ReadonlyMap<string, Cents>) => nets.get(account.id) ?? 0n
      const [start, movement, adjustments] = [of(begun), of(moved), of(adjusted)]
      return { account, opening: start, movement, adjustments, closing: start + movement + adjustments }
    })
    .filter(({ opening: start, movement, adjustments, closing }) =>
      [start, movement, adjustments, closing].some((amount) => amount !== 0n),
    )
  return { ...around, lines }
}

/** A seal as people and files write it: `812:9f3c…`. */
export function sealText({ seq, hash }: WorkingSeal): string {
  return `${seq}:${hash}`
}

/**
 * The seal in a text, if it is one: the number of a fact and at least eight hexadecimal digits of its hash.
 */
export function sealFrom(text: string): WorkingSeal | undefined {
  const match = /^(\d{1,15}):([0-9a-f]{8,64})$/.exec(text.trim().toLowerCase())
  if (match === null) return undefined
  const [, seq = '', hash = ''] = match
  return { seq: Number(seq), hash }
}

/** An entry that was posted through the year end since the papers were made: its name, day, words, total. */
export type MovedEntry = {
  readonly number: string
  readonly date: CivilDate
  readonly memo: string
  readonly total: string
}

/** How many entries a refusal names. */
const mostNamed = 10

/** The refusal of entries made from papers that do not show the books any more, or none: `hand-off-moved`. */
export function movedRefusals(
  through: CivilDate,
  { seq }: WorkingSeal,
  moved: readonly MovedEntry[],
): readonly Refusal[] {
  if (moved.length === 0) return []
  const told = moved
    .slice(0, mostNamed)
    .map((each) => `${each.number} ${each.date} ${each.memo} ${each.total}`)
  const changes = [...told, ...(moved.length > mostNamed ? ['…'] : [])].join('; ')
  return [refusal('hand-off-moved', { through, seq: String(seq), changes }, 'seal')]
}
