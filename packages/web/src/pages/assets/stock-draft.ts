import type { InputOf, OutputOf } from '../../client.ts'
import { priceFrom, quantityFrom } from '../trade/document-draft.ts'

/** Goods on a count sheet as typed so far. */
export type DraftGoods = {
  readonly key: string
  readonly item: string
  readonly unit: string
  readonly quantity: string
  readonly cost: string
  readonly net: string
}

/** A line of the sheet with nothing on it. */
export function blankGoods(key: string): DraftGoods {
  return { key, item: '', unit: '', quantity: '', cost: '', net: '' }
}

/** The goods of the last count with what one cost, to be counted again, and a blank line. */
export function startedGoods(last: OutputOf<'stock.sheet'>['lines']): readonly DraftGoods[] {
  const known = last.map(({ item, unit, cost }, index) => ({
    ...blankGoods(String(index)),
    item,
    unit,
    cost,
  }))
  return [...known, blankGoods(String(known.length))]
}

/** The sheet with one line changed; there is always a blank line to go on with. */
export function changedGoods(
  goods: readonly DraftGoods[],
  index: number,
  next: Partial<DraftGoods>,
): readonly DraftGoods[] {
  const changed = goods.map((each, at) => (at === index ? { ...each, ...next } : each))
  const last = changed.at(-1)
  const isFull = last !== undefined && (last.item.trim() !== '' || last.quantity.trim() !== '')
  return isFull ? [...changed, blankGoods(String(changed.length))] : changed
}

type Goods = NonNullable<InputOf<'stock.count'>['goods']>[number]

/**
 * The goods that were counted: lines with a quantity; `undefined` where one cannot be read or none is there.
 */
export function goodsFrom(goods: readonly DraftGoods[]): Goods[] | undefined {
  const typed = goods.filter(({ quantity }) => quantity.trim() !== '')
  const read = typed.flatMap(({ item, unit, quantity, cost, net }): readonly Goods[] => {
    const [many, each] = [quantityFrom(quantity), priceFrom(cost)]
    const bring = net.trim() === '' ? '' : priceFrom(net)
    if (many === undefined || each === undefined || bring === undefined || item.trim() === '') return []
    return [
      {
        item: item.trim(),
        quantity: many,
        cost: each,
        ...(unit.trim() === '' ? {} : { unit: unit.trim() }),
        ...(bring === '' ? {} : { net: bring }),
      },
    ]
  })
  return typed.length === 0 || read.length < typed.length ? undefined : read
}
