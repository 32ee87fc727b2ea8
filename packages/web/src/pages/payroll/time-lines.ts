import type { InputOf, OutputOf } from '../../client.ts'

/** What was entered for somebody’s pay. */
export type Draft = OutputOf<'payrun.drafts'>['drafts'][number]

/** A column of the time grid: an item that is counted (hours, pieces, what was sold), or an amount. */
export type TimeColumn = { readonly item: string; readonly label: string; readonly isCounted: boolean }

type Line = Draft['lines'][number]

/** Whether a line belongs to the cell of an item; hours of a paid holiday stand apart with their day. */
function isOf({ item, day }: Line, code: string): boolean {
  return item === code && day === undefined
}

/** Whether a cell is one plain line or none, so that it can be kept without touching any other line. */
export function isPlain(draft: Draft | undefined, { item }: TimeColumn): boolean {
  const lines = (draft?.lines ?? []).filter((each) => isOf(each, item))
  return (
    lines.length === 0 ||
    (lines.length === 1 &&
      lines.every(({ note, to, dims }) => note === undefined && to === undefined && dims === undefined))
  )
}

/** What a cell shows of a draft: the quantities of an item that is counted, else its amounts, added up. */
export function cellOf(draft: Draft | undefined, { item, isCounted }: TimeColumn): string {
  const lines = (draft?.lines ?? []).filter((each) => isOf(each, item))
  const texts = lines.map((line) => (isCounted ? line.quantity : (line.amount ?? line.quantity)) ?? '0')
  const [only, ...more] = texts
  return only === undefined ? '' : more.length === 0 ? only : added(texts)
}

/** Decimal texts added up exactly, to a millionth. */
function added(texts: readonly string[]): string {
  const millionths = texts.reduce((sum, text) => {
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.')
    const size = BigInt(whole) * 1_000_000n + BigInt(fraction.padEnd(6, '0').slice(0, 6))
    return text.startsWith('-') ? sum - size : sum + size
  }, 0n)
  const size = millionths < 0n ? -millionths : millionths
  const fraction = `${size % 1_000_000n}`.padStart(6, '0').replace(/0{1,4}$/, '')
  return `${millionths < 0n ? '-' : ''}${size / 1_000_000n}.${fraction}`
}

type LineIn = NonNullable<InputOf<'payrun.enter'>['lines']>[number]

/** The lines of a draft with one item changed, or taken away where nothing is typed any more. */
export function linesWith(draft: Draft | undefined, { item, isCounted }: TimeColumn, text: string): LineIn[] {
  const others = (draft?.lines ?? []).filter((each) => !isOf(each, item)).map(lineIn)
  if (text === '') return others
  return [...others, isCounted ? { item, quantity: text } : { item, amount: text }]
}

function lineIn({ item, quantity, rate, amount, note, to, day, dims }: Line): LineIn {
  return {
    item,
    ...(quantity === undefined ? {} : { quantity }),
    ...(rate === undefined ? {} : { rate }),
    ...(amount === undefined ? {} : { amount }),
    ...(note === undefined ? {} : { note }),
    ...(to === undefined ? {} : { to }),
    ...(day === undefined ? {} : { day }),
    ...dims,
  }
}
