/** A row of the table: what was measured, against which yardstick, and the ratio with its bar. */
export type Measured = {
  readonly row: string
  readonly what: string
  readonly ours: string
  readonly yardstick: string
  readonly ratio: string
  readonly bar: string
  readonly moonshot: string
  /** Whether the bar is met; not said where a row has none. */
  readonly isMet?: boolean | undefined
}

/** How something grows: milliseconds at each of several sizes, every one twice the one before. */
export type Growth = {
  readonly what: string
  /** The sizes, of what `unit` names in the plural. */
  readonly sizes: readonly number[]
  readonly unit: string
  readonly milliseconds: readonly number[]
}

/** What one size of books costs another program and us, in milliseconds. */
export type Peer = { readonly what: string; readonly entries: number; readonly milliseconds: number }

/** What a part of the bench has measured. */
export type Results = {
  readonly rows?: readonly Measured[]
  readonly growth?: readonly Growth[]
  readonly peers?: readonly Peer[]
}

/** How large a run is, and where its files lie. */
export type Run = {
  readonly entries: number
  readonly rounds: number
  readonly folder: string
  readonly shared: string
}

/**
 * What the imports leave for the parts after them: the large book, a smaller one, and the raw store of the
 * same entries.
 */
export type Large = { readonly book: string; readonly small: string; readonly raw: string }

/** A run with what its parts share. */
export type Bench = Run & {
  /** The large book; who asks for it first has it imported, once a run. */
  readonly large: () => Promise<Large>
}

/** A part of the bench: one file in `rows/`, listed in `rows/registry.ts`. */
export type Part = { readonly name: string; readonly measure: (bench: Bench) => Promise<Results> }

/**
 * Two things measured in turn: the median of each, the quickest of each, and of the rounds' ratios the median
 * and both ends.
 */
export type Pair = {
  readonly ours: number
  readonly yardstick: number
  readonly quickest: { readonly ours: number; readonly yardstick: number }
  readonly ratio: number
  readonly least: number
  readonly most: number
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5)
}

/** The value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Milliseconds that work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/**
 * Two pieces of work in turn, round by round and with the other one first each time, so that a machine that
 * slows down slows both; the ratio is taken round by round.
 */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number> | number,
  yardstick: () => Promise<number> | number,
): Promise<Pair> {
  const pairs: { ours: number; yardstick: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await ours() : undefined
    const other = await yardstick()
    pairs.push({ ours: first ?? (await ours()), yardstick: other })
  }
  return pairOf(pairs)
}

/** Rounds as a pair. */
export function pairOf(pairs: readonly { readonly ours: number; readonly yardstick: number }[]): Pair {
  const ratios = pairs.map((pair) => pair.ours / pair.yardstick)
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    yardstick: median(pairs.map((pair) => pair.yardstick)),
    quickest: {
      ours: Math.min(...pairs.map((pair) => pair.ours)),
      yardstick: Math.min(...pairs.map((pair) => pair.yardstick)),
    },
    ratio: median(ratios),
    least: Math.min(...ratios),
    most: Math.max(...ratios),
  }
}

/** A row whose ratio is how many times as long ours takes. */
export function timesRow(
  row: Omit<Measured, 'ours' | 'ratio' | 'bar' | 'isMet' | 'yardstick'> & {
    readonly ours?: string
    readonly yardstick: string
  },
  pair: Pair,
  bar: number,
): Measured {
  return {
    ...row,
    ours: row.ours ?? ms(pair.ours),
    yardstick: `${row.yardstick} ${ms(pair.yardstick)}`,
    ratio: `${timesAs(pair.ratio)}${spread(pair, timesAs)}`,
    bar: `<= ${timesAs(bar)}`,
    isMet: pair.ratio <= bar,
  }
}

/** A row whose ratio is the share of the yardstick's speed that ours reaches, for so many things done. */
export function shareRow(
  row: Omit<Measured, 'ours' | 'ratio' | 'bar' | 'isMet'>,
  pair: Pair,
  count: number,
  bar: number,
): Measured {
  return {
    ...row,
    ours: rate(count, pair.ours),
    yardstick: `${row.yardstick} ${rate(count, pair.yardstick)}`,
    ratio: `${percent(1 / pair.ratio)}${spread({ least: 1 / pair.most, most: 1 / pair.least }, percent)}`,
    bar: `>= ${percent(bar)}`,
    isMet: 1 / pair.ratio >= bar,
  }
}

function spread(
  { least, most }: { readonly least: number; readonly most: number },
  say: (number: number) => string,
): string {
  return least === most ? '' : ` (${say(least)} to ${say(most)})`
}

/** A count a second. */
export function rate(count: number, milliseconds: number): string {
  return `${grouped(Math.round((count / milliseconds) * 1000))}/s`
}

/** Milliseconds in words. */
export function ms(milliseconds: number): string {
  if (milliseconds >= 10_000) return `${(milliseconds / 1000).toFixed(1)} s`
  return milliseconds >= 10 ? `${milliseconds.toFixed(0)} ms` : `${milliseconds.toFixed(2)} ms`
}

/** A share in percent. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`
}

/** So many times. */
export function timesAs(ratio: number): string {
  return `${ratio.toFixed(2)}x`
}

/** A number with its thousands apart. */
export function grouped(number: number): string {
  return number.toLocaleString('en-CA')
}
