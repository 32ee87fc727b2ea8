import type { InputOf, OutputOf } from '../../client.ts'
import { centsOf } from '../../words/cents-text.ts'

/** A line of the entry grid as typed; amounts are decimal text, empty where there is none. */
export type DraftLine = {
  readonly key: string
  readonly account: string
  readonly memo: string
  /** The sales taxes on the line as people type them (`HST-ON`); empty where there are none. */
  readonly tax: string
  readonly debit: string
  readonly credit: string
  /** What the grid does not show and keeps: the party, tags, dimensions, a foreign amount. */
  readonly more?: MoreOfLine
}

/** What a line says besides what the grid shows. */
export type MoreOfLine = Pick<
  NonNullable<OutputOf<'entry.drafts'>[number]['typed']>[number],
  'party' | 'tags' | 'dims' | 'foreign'
>

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
  return { key: crypto.randomUUID(), account: '', memo: '', tax: '', debit: '', credit: '' }
}

/** An entry of a day in which nothing is typed yet. */
export function emptyEntry(date: string): DraftEntry {
  return { date, memo: '', payee: '', ref: '', lines: [blankLine(), blankLine()] }
}

type ShownLine = {
  readonly account?: string | undefined
  readonly debit?: string | undefined
  readonly credit?: string | undefined
  readonly memo?: string | undefined
}

/** Lines of the grid from those of a posted entry or of a draft; `more` says what of each is kept unseen. */
export function linesFrom<L extends ShownLine>(
  lines: readonly L[],
  more: (line: L) => MoreOfLine = () => ({}),
): readonly DraftLine[] {
  return lines.map((line) => {
    const { account = '', memo = '', debit = '', credit = '' } = line
    return { ...blankLine(), account, memo, debit, credit, more: more(line) }
  })
}

/** Debits less credits. */
export function differenceOf(lines: readonly DraftLine[]): bigint {
  return lines.reduce((sum, line) => sum + centsOf(line.debit) - centsOf(line.credit), 0n)
}

/** A line as commands take it. */
export type LineToPost = { account: string; debit?: string; credit?: string; memo?: string } & MoreOfLine

/** The lines that say something, as commands take them. */
export function linesToPost(lines: readonly DraftLine[]): LineToPost[] {
  return lines
    .filter(({ account, debit, credit }) => account !== '' && (debit !== '' || credit !== ''))
    .map(({ account, debit, credit, memo, more }) => ({
      ...more,
      account,
      ...(debit === '' ? { credit } : { debit }),
      ...(memo === '' ? {} : { memo }),
    }))
}

/** The lines as far as they are typed, as a draft takes them: an account or an amount alone will do. */
export function linesToKeep(lines: readonly DraftLine[]): InputOf<'entry.draft'>['lines'] {
  return lines
    .filter(({ account, debit, credit, memo }) => account + debit + credit + memo !== '')
    .map(({ account, debit, credit, memo, more }) => ({
      ...more,
      ...(account === '' ? {} : { account }),
      ...(debit === '' ? {} : { debit }),
      ...(credit === '' ? {} : { credit }),
      ...(memo === '' ? {} : { memo }),
    }))
}

/** What the grid keeps unseen of a posted line, from how the entry is shown. */
export function moreOfShown(line: OutputOf<'entry.show'>['lines'][number]): MoreOfLine {
  const dims = Object.fromEntries(
    [...(line.dims ?? '').matchAll(/(class|department|job)=(.*?)(?= (?:class|department|job)=|$)/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
  const [, currency, amount, rate] = /^([A-Z]{3}) -?([\d.]+)(?: @ ([\d.]+))?$/.exec(line.foreign ?? '') ?? []
  return {
    ...(line.party === undefined ? {} : { party: line.party }),
    ...(line.tags === undefined ? {} : { tags: line.tags.split(' ') }),
    ...(Object.keys(dims).length === 0 ? {} : { dims }),
    ...(currency === undefined || amount === undefined
      ? {}
      : { foreign: { currency, amount, ...(rate === undefined ? {} : { rate }) } }),
  }
}

/**
 * A line after a change: a tag goes with the account that it was for, a foreign amount with the amount that
 * it was.
 */
export function changedLine(line: DraftLine, next: Partial<DraftLine>): DraftLine {
  const changed = { ...line, ...next }
  const isMoved = changed.account !== line.account
  const isOther = changed.debit !== line.debit || changed.credit !== line.credit
  if (line.more === undefined || (!isMoved && !isOther)) return changed
  const { tags, foreign, ...rest } = line.more
  return {
    ...changed,
    more: {
      ...rest,
      ...(isMoved || tags === undefined ? {} : { tags }),
      ...(isMoved || isOther || foreign === undefined ? {} : { foreign }),
    },
  }
}
