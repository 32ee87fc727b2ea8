import { centsOf } from '../words/cents-text.ts'

/** A line of the entry grid as typed; amounts are decimal text, empty where there is none. */
export type DraftLine = {
  readonly key: string
  readonly account: string
  readonly memo: string
  readonly debit: string
  readonly credit: string
}

/** The entry as it stands on the screen. */
export type DraftEntry = {
  readonly date: string
  readonly memo: string
  readonly payee: string
  readonly ref: string
  readonly lines: readonly DraftLine[]
}

/** A line in which nothing is typed yet. */
export function blankLine(): DraftLine {
  return { key: crypto.randomUUID(), account: '', memo: '', debit: '', credit: '' }
}

/** An entry of a day in which nothing is typed yet. */
export function emptyEntry(date: string): DraftEntry {
  return { date, memo: '', payee: '', ref: '', lines: [blankLine(), blankLine()] }
}

type ShownLine = {
  readonly account: string
  readonly debit: string
  readonly credit: string
  readonly memo?: string | undefined
}

/** Lines of the grid from those of a posted entry. */
export function linesFrom(lines: readonly ShownLine[]): readonly DraftLine[] {
  return lines.map(({ account, memo = '', debit, credit }) => ({
    ...blankLine(),
    account,
    memo,
    debit,
    credit,
  }))
}

/** Debits less credits. */
export function differenceOf(lines: readonly DraftLine[]): bigint {
  return lines.reduce((sum, line) => sum + centsOf(line.debit) - centsOf(line.credit), 0n)
}

/** A line as commands take it. */
export type LineToPost = { account: string; debit?: string; credit?: string; memo?: string }

/** The lines that say something, as commands take them. */
export function linesToPost(lines: readonly DraftLine[]): LineToPost[] {
  return lines
    .filter(({ account, debit, credit }) => account !== '' && (debit !== '' || credit !== ''))
    .map(({ account, debit, credit, memo }) => ({
      account,
      ...(debit === '' ? { credit } : { debit }),
      ...(memo === '' ? {} : { memo }),
    }))
}
