import { expect, test } from 'vitest'
import { type KeptBooks, rowsOf } from './kept-books.ts'
import { withBooks } from './with-books.ts'

async function openHours({ does }: KeptBooks): Promise<void> {
  await does('account.open', { code: '9100', name: 'Hours', type: 'statistical', unit: 'h' })
}

test('quantities are recorded, added up exactly, and removed', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await openHours(books)
    const first = await does('quantity.record', { account: '9100', date: '2026-01-31', quantity: '120.5' })
    await does('quantity.record', {
      account: '9100',
      date: '2026-02-28',
      quantity: '99.25',
      memo: 'two benches',
    })
    await does('quantity.record', { account: '9100', date: '2026-02-28', quantity: '-0.75' })
    const listed = await does('quantity.list', {})
    expect(listed.quantities.map(({ date, quantity, unit }) => [date, quantity, unit])).toEqual([
      ['2026-01-31', '120.5', 'h'],
      ['2026-02-28', '99.25', 'h'],
      ['2026-02-28', '-0.75', 'h'],
    ])
    // 120.5 + 99.25 − 0.75 = 219
    expect(listed.totals).toEqual([{ account: '9100', name: 'Hours', total: '219', unit: 'h' }])
    expect(await does('quantity.list', { account: '9100', from: '2026-02-01' })).toMatchObject({
      totals: [{ total: '98.5' }],
    })
    await does('quantity.remove', { quantity: first.id.toLowerCase() })
    expect(await does('quantity.list', { through: '2026-01-31' })).toEqual({ quantities: [], totals: [] })
    expect(await refused('quantity.remove', { quantity: first.id })).toEqual(['quantity-unknown'])
  }))

test('quantities keep to statistical accounts, real numbers and open periods', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await openHours(books)
    const hours = { account: '9100', date: '2026-01-31', quantity: '1' }
    expect(await refused('quantity.record', { ...hours, account: '1010' })).toEqual([
      'account-not-statistical',
    ])
    expect(await refused('quantity.record', { ...hours, quantity: '0' })).toEqual(['input-malformed'])
    const { id } = await does('quantity.record', hours)
    await does('period.lock', { through: '2026-01-31', reason: 'sent' })
    expect(await refused('quantity.record', hours)).toEqual(['period-locked'])
    expect(await refused('quantity.remove', { quantity: id })).toEqual(['period-locked'])
    expect(await refused('quantity.list', { account: '7' })).toEqual(['account-unknown'])
  }))

test('recording and removing are undone', () =>
  withBooks(async (books) => {
    const { does, book } = books
    await openHours(books)
    const before = (await rowsOf(book)).card
    const { act, id } = await does('quantity.record', { account: '9100', date: '2026-01-31', quantity: '1' })
    const { act: removed } = await does('quantity.remove', { quantity: id })
    await does('act.undo', { number: removed })
    expect((await does('quantity.list', {})).quantities).toMatchObject([{ id }])
    // The removal that was undone stands between; what it left is what the first act made.
    await does('act.undo', { number: act })
    expect((await rowsOf(book)).card.filter(({ kind }) => kind !== 'undone')).toEqual(before)
  }))
