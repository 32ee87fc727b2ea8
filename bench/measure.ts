/** A row of the table: what was measured, against which yardstick, and the ratio with its bar. */
export type Measured = {
  readonly row: string
  readonly what: string
  readonly ours: string
  readonly yardstick: string
  readonly ratio: string
  readonly bar: string
  readonly moonshot: string
  readonly isMet: boolean
}

/** How large a run is, and where its files lie. */
export type Run = {
  readonly entries: number
  readonly rounds: number
  readonly folder: string
  readonly shared: string
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((left, right) => left - right)
  return sorted[sorted.length >> 1] ?? Number.NaN
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
 * Two pieces of work in turn, round by round, so that a machine that slows down slows both: the median of
 * each, and the median of the ratios of the rounds.
 */
export async function inTurn(
  rounds: number,
  ours: () => Promise<number> | number,
  yardstick: () => Promise<number> | number,
): Promise<{ readonly ours: number; readonly yardstick: number; readonly ratio: number }> {
  const pairs: { ours: number; yardstick: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = round % 2 === 0 ? await ours() : undefined
    const other = await yardstick()
    pairs.push({ ours: first ?? (await ours()), yardstick: other })
  }
  return {
    ours: median(pairs.map((pair) => pair.ours)),
    yardstick: median(pairs.map((pair) => pair.yardstick)),
    ratio: median(pairs.map((pair) => pair.ours / pair.yardstick)),
  }
}

/** A count a second. */
export function rate(count: number, milliseconds: number): string {
  return `${Math.round((count / milliseconds) * 1000).toLocaleString('en-CA')}/s`
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
