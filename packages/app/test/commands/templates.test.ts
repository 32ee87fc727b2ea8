import { expect, test } from 'vitest'
import { rowsOf } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const rent = {
  name: 'Rent',
  payee: 'Immeubles Modèle',
  journal: 'disbursements' as const,
  debit: ['6260=2000.00', '2310=260.00'],
  open: ['1010'],
  every: 'monthly' as const,
  next: '2026-01-31',
}

test('a template is saved, listed, used with other amounts, and removed', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('template.save', { name: 'Phone', debit: ['6420=80.00'], open: ['2310', '1010'] })
    expect(await does('template.list', {})).toMatchObject([
      {
        id: 'phone',
        name: 'Phone',
        every: '',
        lines: [
          { account: '6420', debit: '80.00', credit: '' },
          { account: '2310', debit: '', credit: '' },
          { account: '1010', debit: '', credit: '' },
        ],
      },
    ])
    const posted = await does('template.post', {
      template: 'phone',
      date: '2026-03-05',
      debit: ['6420=90.00', '2310=11.70'],
      ref: 'T-1',
    })
    expect(posted).toMatchObject({ number: 'J1', amount: '101.70', reversal: '' })
    expect(await balanceOf(books, '1010')).toBe('-101.70')
    expect(await does('entry.show', { number: 'J1' })).toMatchObject({ memo: 'Phone', ref: 'T-1' })
    await does('template.remove', { template: 'PHONE' })
    expect(await does('template.list', {})).toEqual([])
    expect(await refused('template.remove', { template: 'phone' })).toEqual(['template-unknown'])
    expect(await refused('template.post', { template: 'phone', date: '2026-03-05' })).toEqual([
      'template-unknown',
    ])
  }))

test('a posted entry is memorized, and what is not named stays when the template is saved again', () =>
  withBooks(async ({ does, refused }) => {
    await does('entry.post', {
      date: '2026-02-10',
      memo: 'Cleaning',
      payee: 'Ménage Modèle',
      lines: [
        { account: '6440', debit: '75.00', memo: 'February' },
        { account: '1010', credit: '75.00' },
      ],
    })
    await does('template.save', { name: 'Cleaning', entry: 'J1' })
    await does('template.save', { name: 'Cleaning', every: 'biweekly', next: '2026-02-24' })
    expect(await does('template.list', { name: 'clean' })).toMatchObject([
      {
        memo: 'Cleaning',
        payee: 'Ménage Modèle',
        every: 'biweekly',
        next: '2026-02-24',
        lines: [
          { account: '6440', debit: '75.00', memo: 'February' },
          { account: '1010', credit: '75.00' },
        ],
      },
    ])
    await does('template.save', { name: 'Cleaning', stop: true })
    expect(await does('template.list', {})).toMatchObject([{ every: '', next: '' }])
    expect(await refused('template.save', { name: 'Cleaning', every: 'weekly' })).toEqual(['input-missing'])
    expect(await refused('template.save', { name: 'Cleaning', next: '2026-03-01' })).toEqual([
      'input-missing',
    ])
    expect(await refused('template.save', { name: 'Cleaning', entry: 'J9' })).toEqual(['entry-unknown'])
    expect(await refused('template.save', { name: '…' })).toEqual(['input-malformed'])
  }))

test('what recurs is posted once, through whatever days it is run', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('template.save', rent)
    expect(await does('recurring.list', { through: '2026-02-28' })).toMatchObject({
      due: [
        { date: '2026-01-31', template: 'Rent', amount: '2260.00', locked: false },
        { date: '2026-02-28', template: 'Rent' },
      ],
      templates: [{ template: 'Rent', next: '2026-01-31', due: 2, over: false }],
    })
    const run = await does('recurring.run', { through: '2026-02-28' })
    expect(run).toMatchObject({
      posted: [
        { template: 'Rent', entry: 'J1', date: '2026-01-31', amount: '2260.00', reversal: '' },
        { template: 'Rent', entry: 'J2', date: '2026-02-28' },
      ],
      next: [{ template: 'Rent', next: '2026-03-31' }],
    })
    expect(await does('recurring.run', { through: '2026-02-28' })).toMatchObject({ posted: [], act: 0 })
    expect(await does('recurring.run', {})).toMatchObject({ posted: [{ entry: 'J3', date: '2026-03-31' }] })
    expect(await balanceOf(books, '1010')).toBe('-6780.00')
  }))

test('a run with the same key answers the same and posts nothing more; a rehearsal posts nothing', () =>
  withBooks(async ({ does, book }) => {
    await does('template.save', rent)
    const manner = { key: 'k1' }
    const dry = await does('recurring.run', { through: '2026-01-31' }, { dryRun: true })
    expect(dry).toMatchObject({ posted: [{ entry: 'J1' }], dryRun: true })
    const first = await does('recurring.run', { through: '2026-01-31' }, manner)
    const before = await rowsOf(book)
    const again = await does('recurring.run', { through: '2026-01-31' }, manner)
    expect(again).toEqual({ ...first, repeated: true })
    expect(await rowsOf(book)).toEqual(before)
  }))

test('a template keeps its accounts when their numbers are changed', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('entry.post', { date: '2026-01-02', debit: ['6260=1.00'], credit: ['1010=1.00'] })
    await does('template.save', { name: 'Rent', debit: ['6260=2000.00'], open: ['1010'] })
    await does('account.renumber', { account: '6260', code: '6261' })
    await does('template.save', { name: 'Rent', memo: 'Rent of the shop' })
    await does('template.save', { name: 'Other', entry: 'J1' })
    expect(await does('template.list', {})).toMatchObject([
      { lines: [{ account: '6261', debit: '1.00' }, { account: '1010' }] },
      { lines: [{ account: '6261', debit: '2000.00' }, { account: '1010' }] },
    ])
    await does('template.post', { template: 'Rent', date: '2026-02-01', debit: ['6261=1500.00'] })
    expect(await balanceOf(books, '6261')).toBe('1501.00')
  }))

test('a locked period is named with the template; moved on, it runs', () =>
  withBooks(async ({ does, tries }) => {
    await does('template.save', rent)
    await does('period.lock', { through: '2026-01-31', reason: 'GST filed' })
    expect(await tries('recurring.run', { through: '2026-02-28' })).toMatchObject({
      refusals: [
        { code: 'recurring-locked', with: { name: 'Rent', date: '2026-01-31', firstOpen: '2026-02-01' } },
      ],
    })
    expect(await does('recurring.list', { through: '2026-01-31' })).toMatchObject({ due: [{ locked: true }] })
    const moved = await does('template.save', { name: 'Rent', next: '2026-02-01' })
    expect(moved.next).toBe('2026-02-28')
    expect(await does('recurring.run', { through: '2026-02-28' })).toMatchObject({
      posted: [{ date: '2026-02-28' }],
    })
  }))

test('an auto-reversing template leaves nothing behind in the next month', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('template.save', { ...rent, reverseNext: true })
    expect(await does('recurring.run', { through: '2026-01-31' })).toMatchObject({
      posted: [{ entry: 'J1', reversal: 'J2' }],
    })
    expect(await does('entry.show', { number: 'J2' })).toMatchObject({ date: '2026-02-01', reverses: 'J1' })
    expect(await balanceOf(books, '6260')).toBe('')
    const once = await does('template.post', { template: 'Rent', date: '2026-03-31', reverse: false })
    expect(once.reversal).toBe('')
  }))

test('an accrual is posted with its reversal on the first day of the next period', () =>
  withBooks(async ({ does, refused }) => {
    const accrual = { date: '2025-12-31', memo: 'Legal fees', debit: ['6120=1800'], credit: ['2100=1800'] }
    expect(await does('entry.accrue', { ...accrual, adjusting: true })).toMatchObject({
      number: 'J1',
      reversal: 'J2',
      reverseOn: '2026-01-01',
    })
    expect(await does('entry.show', { number: 'J1' })).toMatchObject({ layer: 'adjusting', reversedBy: 'J2' })
    expect(await does('entry.accrue', { ...accrual, reverseOn: '2026-01-15' })).toMatchObject({
      reverseOn: '2026-01-15',
    })
    expect(await refused('entry.accrue', { ...accrual, reverseOn: '2025-12-31' })).toEqual([
      'reversal-not-later',
    ])
    expect(await refused('entry.accrue', { ...accrual, date: '2025-11-30', adjusting: true })).toEqual([
      'adjusting-not-year-end',
    ])
  }))

test('each of these acts is undone, and done again, and the books stand as before', () =>
  withBooks(async ({ does, book }) => {
    await does('template.save', rent)
    const acts = [
      () => does('template.save', { name: 'Rent', memo: 'Rent of the shop' }),
      () => does('template.save', { name: 'Phone', open: ['6420', '1010'] }),
      () => does('recurring.run', { through: '2026-03-31' }),
      () => does('template.save', { name: 'Rent', reverseNext: true }),
      () => does('recurring.run', { through: '2026-04-30' }),
      () => does('template.post', { template: 'Rent', date: '2026-04-30' }),
      () => does('entry.accrue', { date: '2026-04-30', debit: ['6120=5'], credit: ['2100=5'] }),
      () => does('template.remove', { template: 'Rent' }),
    ]
    for (const act of acts) {
      const before = await rowsOf(book)
      const { act: number } = await act()
      const { act: undone } = await does('act.undo', { number })
      const after = await rowsOf(book)
      const standing = ['card', 'account'] as const
      for (const table of standing) expect(plain(after[table])).toEqual(plain(before[table]))
      expect(totals(after)).toEqual(totals(before))
      await does('act.undo', { number: undone })
    }
    expect(await does('recurring.run', { through: '2026-04-30' })).toMatchObject({ posted: [] })
  }))

type Rows = Awaited<ReturnType<typeof rowsOf>>

/** Rows without their place in the chain, and without the list of what was undone. */
function plain(rows: Rows['card']) {
  return rows.filter((row) => row.kind !== 'undone').map(({ seq: _seq, ...row }) => row)
}

/** What accounts come to: an undone entry leaves its two sides behind, and no balance. */
function totals({ account_total: rows }: Rows) {
  const nets = rows.map((row) => [row.account, BigInt(row.debit ?? 0) - BigInt(row.credit ?? 0)] as const)
  return nets.filter(([, net]) => net !== 0n)
}
