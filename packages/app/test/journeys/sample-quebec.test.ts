import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliWorld } from '../../src/cli/run.ts'
import { createQuebecShop } from '../../src/sample/create-sample.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, keptIn } from '../commands/kept-books.ts'

const today = { today: '2026-03-31' }
const folder = mkdtempSync(join(tmpdir(), 'daybook-quebec-'))
let books: KeptBooks

beforeAll(async () => {
  const place = join(folder, 'reliures.daybook')
  value(await createQuebecShop({ ...cliWorld('fr'), ...today }, place))
  books = keptIn(value(await openBook(place)))
})

afterAll(async () => {
  await books.end()
  rmSync(folder, { recursive: true, force: true })
})

type Line = { readonly line: string; readonly amount: string }

function amounts(lines: readonly Line[], ...wanted: readonly string[]): readonly (string | undefined)[] {
  return wanted.map((number) => lines.find(({ line }) => line === number)?.amount)
}

test('the bindery files a year of GST/HST and QST on one return, as added up by hand', async () => {
  const { returns } = await books.does('return.list', {}, today)
  expect(returns).toMatchObject([
    { form: 'FPZ-500', from: '2025-01-01', through: '2025-12-31', amount: '4188.86', open: '0.00' },
  ])
  const { lines } = await books.does('return.show', { return: 'GST/2025-01-01..2025-12-31' }, today)
  expect(amounts(lines, '101', '103', '106', '109', '203', '206', '209', '216')).toEqual([
    ...['39800.00', '2310.00', '565.00', '1745.00'],
    ...['3571.05', '1127.19', '2443.86', '4188.86'],
  ])
})

test('each of its tax accounts holds what no return has: the months since', async () => {
  const { lines } = await books.does('return.prepare', { program: 'GST' }, today)
  // 3 × 150.00 + 130.00 and 3 × 299.25; 3 × 40.00 + 2.50 and 3 × 79.80 + 4.99.
  expect(amounts(lines, '103', '203', '106', '206')).toEqual(['580.00', '897.75', '122.50', '244.39'])
  const held = async (account: string) => {
    const { debit, credit } = await books.does('account.show', { account, on: today.today })
    return debit === '' ? credit : debit
  }
  expect(await Promise.all(['2300', '2350', '2310', '2355'].map(held))).toEqual([
    ...['580.00', '897.75', '122.50', '244.39'],
  ])
  expect(await Promise.all(['2320', '2330', '2340', '2358'].map(held))).toEqual(['', '', '', ''])
  expect((await books.does('book.verify', {}, today)).proved).toBe(true)
})
