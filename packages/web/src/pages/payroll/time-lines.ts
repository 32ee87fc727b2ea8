import type { InputOf, OutputOf } from '../../client.ts'

/** What was entered for somebody’s pay. */
export type Draft = OutputOf<'payrun.drafts'>['drafts'][number]

/** A column of the time grid: an item that is counted in hours, or paid as an amount. */
export type TimeColumn = { readonly item: string; readonly label: string; readonly isHours: boolean }

/** What a cell shows of a draft: the quantity of an item in hours, else its amount. */
export function cellOf(draft: Draft | undefined, { item, isHours }: TimeColumn): string {
  const line = draft?.lines.find((each) => each.item === item)
  if (line === undefined) return ''
  return (isHours ? line.quantity : (line.amount ?? line.quantity)) ?? ''
}

type LineIn = NonNullable<InputOf<'payrun.enter'>['lines']>[number]

/** The lines of a draft with one item changed, or taken away where nothing is typed any more. */
export function linesWith(
  draft: Draft | undefined,
  { item, isHours }: TimeColumn,
  text: string,
): LineIn[] {
  const others = (draft?.lines ?? []).filter((each) => each.item !== item).map(lineIn)
  if (text === '') return others
  return [...others, isHours ? { item, quantity: text } : { item, amount: text }]
}

function lineIn({ item, quantity, rate, amount, note, to, dims }: Draft['lines'][number]): LineIn {
  return {
    item,
    ...(quantity === undefined ? {} : { quantity }),
    ...(rate === undefined ? {} : { rate }),
    ...(amount === undefined ? {} : { amount }),
    ...(note === undefined ? {} : { note }),
    ...(to === undefined ? {} : { to }),
    ...dims,
  }
}
