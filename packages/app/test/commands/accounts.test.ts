import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

const sale = { date: '2026-01-10', debit: ['1015=113.00'], credit: ['4000=113.00'] }

test('an account is opened, listed, shown with its balance, renamed, renumbered, closed and opened again', () =>
  withLedger(async ({ does, refused }) => {
    await does('account.open', {
      code: '1015',
      name: 'Savings',
      nameFr: 'Épargne',
      type: 'asset',
      gifi: '1002',
    })
    await does('entry.post', sale)
    const [listed] = await does('account.list', { text: 'epargne' })
    expect(listed).toMatchObject({ code: '1015', name: 'Savings', debit: '113.00', credit: '' })
    await does('account.rename', { account: '1015', name: 'Reserve' })
    await does('account.renumber', { account: '1015', code: '1018' })
    expect(await does('account.show', { account: '1018' })).toMatchObject({
      id: '1015',
      code: '1018',
      name: 'Reserve',
      nameFr: 'Épargne',
      gifi: '1002',
      debit: '113.00',
      postings: 1,
      firstPosting: '2026-01-10',
    })
    expect(await does('account.show', { account: '1018', on: '2026-01-09' })).toMatchObject({ debit: '' })
    expect(await refused('account.close', { account: '1018' })).toEqual(['account-not-empty'])
    await does('entry.post', { date: '2026-02-01', debit: ['4000=113.00'], credit: ['1018=113.00'] })
    expect(await refused('account.close', { account: '1018', on: '2026-02-01' })).toEqual([
      'account-posted-after',
    ])
    await does('account.close', { account: '1018', on: '2026-02-02' })
    expect(await does('account.list', { text: 'Reserve' })).toEqual([])
    expect(
      await refused('entry.post', { date: '2026-02-02', debit: ['1018=1.00'], credit: ['4000=1.00'] }),
    ).toEqual(['account-closed'])
    await does('account.reopen', { account: '1018' })
    expect(await does('account.list', { text: 'Reserve' })).toHaveLength(1)
  }))

test('an account of the standard chart is opened by its number or role alone, or under other words', () =>
  withLedger(async ({ does, refused }) => {
    expect(await does('account.open', { code: 'inventory' })).toMatchObject({
      code: '1300',
      name: 'Inventory - goods for resale',
    })
    await does('account.open', { code: '1310', nameFr: 'Bois et quincaillerie' })
    expect(await does('account.show', { account: '1310' })).toMatchObject({
      name: 'Inventory - raw materials',
      nameFr: 'Bois et quincaillerie',
    })
    expect(await refused('account.open', { code: '1399' })).toEqual(['input-missing', 'input-missing'])
  }))

test('postings follow a renumbered account, and its old number opens no other', () =>
  withLedger(async ({ does, refused }) => {
    await does('account.open', { code: '1015', name: 'Savings', type: 'asset' })
    await does('entry.post', sale)
    await does('account.renumber', { account: '1015', code: '1018' })
    const { lines } = await does('entry.show', { number: 'J1' })
    expect(lines.map((each) => each.account)).toEqual(['1018', '4000'])
    expect(await refused('account.open', { code: '1015', name: 'Other', type: 'asset' })).toEqual([
      'account-number-kept',
    ])
    expect(await refused('account.renumber', { account: '1010', code: '1018' })).toEqual(['account-exists'])
    await does('account.renumber', { account: '1018', code: '1015' })
  }))

test('a role that no chart knows and a GIFI code that no account has are refused with a hint', () =>
  withLedger(async ({ tries }) => {
    const input = {
      code: '1015',
      name: 'Savings',
      type: 'asset',
      role: 'retained.openin',
      gifi: '9999',
    } as const
    expect(await tries('account.open', input)).toMatchObject({
      ok: false,
      refusals: [
        { code: 'role-unknown', with: { near: 'retained.opening, retained.priorperiod' } },
        { code: 'gifi-unfit', with: { gifi: '9999' } },
      ],
    })
  }))

test('two accounts never have the role of retained earnings', () =>
  withLedger(async ({ does, refused }) => {
    const second = { code: '3105', name: 'Surplus', type: 'equity', role: 'retained.opening' } as const
    expect(await refused('account.open', second)).toEqual(['account-role-taken'])
    await does('account.change', { account: '3100', clear: ['role'] })
    await does('account.open', second)
    expect(await refused('account.change', { account: '3100', role: 'retained.opening' })).toEqual([
      'account-role-taken',
    ])
  }))

test('an account changes its GIFI code, but not its type once something is posted to it', () =>
  withLedger(async ({ does, refused }) => {
    await does('account.open', { code: '1015', name: 'Savings', type: 'asset' })
    expect(
      await does('account.change', { account: '1015', gifi: '1002', note: 'high interest' }),
    ).toMatchObject({
      changed: ['gifi', 'note'],
    })
    await does('entry.post', sale)
    expect(await refused('account.change', { account: '1015', type: 'liability' })).toEqual([
      'account-has-postings',
    ])
    expect(await does('account.show', { account: '1015' })).toMatchObject({
      gifi: '1002',
      note: 'high interest',
    })
  }))

test('the same key opens an account once and answers the same', () =>
  withLedger(async ({ does, refused }) => {
    const input = { code: '1015', name: 'Savings', type: 'asset' } as const
    const first = await does('account.open', input, { key: 'k1' })
    expect(await does('account.open', input, { key: 'k1' })).toEqual({ ...first, repeated: true })
    expect(await refused('account.open', { ...input, name: 'Other' }, { key: 'k1' })).toEqual(['key-reused'])
  }))

test('a rehearsal opens nothing', () =>
  withLedger(async ({ does }) => {
    await does('account.open', { code: '1015', name: 'Savings', type: 'asset' }, { dryRun: true })
    expect(await does('account.list', { text: '1015' })).toEqual([])
  }))
