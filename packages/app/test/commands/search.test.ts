import { expect, test } from 'vitest'
import { booksInFile } from './kept-books.ts'

test('whole dollars find every amount that begins with them, and the number among words', async () => {
  const { does, end } = await booksInFile()
  const post = (amount: string, memo: string) =>
    does('entry.post', {
      date: '2026-01-10',
      memo,
      debit: [`1010=${amount}`],
      credit: [`4000=${amount}`],
    })
  await post('3163.99', 'below')
  await post('3164.00', 'round')
  await post('3164.57', 'between')
  await post('3164.99', 'above')
  await post('3165.00', 'past')
  await post('31.64', 'other')
  await post('31640.00', 'tenfold')
  await post('5.00', 'Cheque 3164')
  const found = async (text: string, limit = 20) =>
    (await does('search.find', { text, limit })).entries.map(({ memo }) => memo)
  expect(await found('3164')).toEqual(['Cheque 3164', 'above', 'between', 'round'])
  expect(await found('$3,164')).toEqual(['above', 'between', 'round'])
  expect(await found('3 164 $')).toEqual(['above', 'between', 'round'])
  expect(await found('3164', 2)).toEqual(['Cheque 3164', 'above'])
  expect(await found('3164.57')).toEqual(['between'])
  expect(await found('3 164,57 $')).toEqual(['between'])
  expect(await found('3\u00a0164,57')).toEqual(['between'])
  await end()
})
