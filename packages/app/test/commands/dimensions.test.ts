import { expect, test } from 'vitest'
import { withBooks } from './with-books.ts'

const shop = { dimension: 'department', code: 'SHOP', name: 'Shop' } as const
const sale = {
  date: '2026-03-01',
  lines: [
    { account: '1010', debit: '100.00' },
    { account: '4000', credit: '100.00', dims: { department: 'SHOP' } },
  ],
}

test('a posting with an unknown value is refused, with a known one it is posted', () =>
  withBooks(async ({ does, refused, tries }) => {
    expect(await tries('entry.post', sale)).toMatchObject({
      refusals: [
        { code: 'dimension-unknown', at: 'lines.1.dims.department', with: { value: 'SHOP', known: '-' } },
      ],
    })
    await does('dimension.set', shop)
    await does('entry.post', sale)
    expect(await does('dimension.list', { dimension: 'department' })).toEqual([
      { ...shop, closed: false, postings: 1 },
    ])
    expect(await does('dimension.list', { dimension: 'class' })).toEqual([])
    expect(await refused('dimension.set', shop)).toEqual(['nothing-to-change'])
  }))

test('every way of posting holds to the values: copies, corrections, batches', () =>
  withBooks(async ({ does, refused }) => {
    await does('dimension.set', shop)
    await does('entry.post', sale)
    await does('dimension.close', { dimension: 'department', code: 'SHOP' })
    expect(await refused('entry.post', sale)).toEqual(['dimension-closed'])
    expect(await refused('entry.copy', { number: 'J1', date: '2026-03-02' })).toEqual(['dimension-closed'])
    const batch = { entries: [sale], expectCount: 1, expectDebit: '100.00' }
    expect(await refused('entry.batch', batch)).toEqual(['dimension-closed'])
    const fitted = [
      { account: '1010', debit: '100.00' },
      { account: '4000', credit: '100.00', dims: { department: 'FIT' } },
    ]
    expect(await refused('entry.correct', { number: 'J1', lines: fitted })).toEqual(['dimension-unknown'])
  }))

test('a closed value stays on what carries it, through corrections too, and may be opened again', () =>
  withBooks(async ({ does }) => {
    await does('dimension.set', shop)
    await does('entry.post', sale)
    await does('dimension.close', { dimension: 'department', code: 'SHOP' })
    expect(await does('dimension.list', {})).toEqual([])
    expect(await does('dimension.list', { closed: true })).toMatchObject([{ closed: true, postings: 1 }])
    await does('entry.correct', { number: 'J1', recode: ['4000=4010'] })
    await does('dimension.set', shop)
    await does('entry.post', sale)
  }))

test('renaming and closing are undone; a value that postings carry cannot be undone away', () =>
  withBooks(async ({ does, refused }) => {
    const { act: added } = await does('dimension.set', shop)
    const { act: renamed } = await does('dimension.set', { ...shop, name: 'Workshop' })
    await does('act.undo', { number: renamed })
    expect(await does('dimension.list', {})).toMatchObject([{ name: 'Shop' }])
    const { act: closed } = await does('dimension.close', { dimension: 'department', code: 'SHOP' })
    await does('act.undo', { number: closed })
    expect(await does('dimension.list', {})).toMatchObject([{ closed: false }])
    await does('entry.post', sale)
    expect(await refused('act.undo', { number: added })).toEqual(['undo-in-use'])
  }))
