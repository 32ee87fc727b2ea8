import { expect, test } from 'vitest'
import { blankGoods, changedGoods, goodsFrom, startedGoods } from './stock-draft.ts'

const boards = { item: 'Boards', unit: 'pc', quantity: '120', cost: '8.50', net: '', amount: '1020.00' }

test('a sheet starts with the goods of the last count, their quantities blank', () => {
  const sheet = startedGoods([boards])
  expect(sheet.map(({ item, quantity, cost }) => [item, quantity, cost])).toEqual([
    ['Boards', '', '8.50'],
    ['', '', ''],
  ])
  expect(goodsFrom(sheet)).toBeUndefined()
  const typed = changedGoods(sheet, 0, { quantity: '100,5', net: '7,90' })
  expect(goodsFrom(typed)).toEqual([
    { item: 'Boards', unit: 'pc', quantity: '100.5', cost: '8.50', net: '7.90' },
  ])
})

test('there is always a blank line, and what cannot be read is not sent', () => {
  const typed = changedGoods([blankGoods('0')], 0, { item: 'Hinges', quantity: 'many', cost: '1.15' })
  expect(typed).toHaveLength(2)
  expect(goodsFrom(typed)).toBeUndefined()
})
