import { expect, test } from 'vitest'
import { act, legal, withLedger } from './ledger-books.ts'

test('a posted entry is undone by its opposite on its own day, and done again by undoing that', () =>
  withLedger(async ({ does, refused }) => {
    const { seq } = await does('entry.post', legal)
    const undone = await does('act.undo', { number: seq })
    expect(undone).toMatchObject({ undid: seq, what: 'Posted J1 Legal fees 1,800.00', entries: ['J2'] })
    expect(await does('entry.show', { number: 'J2' })).toMatchObject({ date: '2026-03-02', reverses: 'J1' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-undone'])
    const redone = await does('act.undo', { number: undone.act })
    expect((await does('entry.show', { number: 'J1' })).reversedBy).toBeUndefined()
    expect(await does('account.show', { account: '6120' })).toMatchObject({ debit: '1800.00' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-redone'])
    await does('act.undo', { number: redone.act })
    expect(await does('account.show', { account: '6120' })).toMatchObject({ debit: '' })
    expect(await refused('act.undo', { number: seq })).toEqual(['act-undone'])
  }))

test('an undone correction leaves the original standing, free to be corrected again', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', legal)
    const { act: number } = await does('entry.correct', { number: 'J1', recode: ['6120=6130'] })
    await does('act.undo', { number })
    const original = await does('entry.show', { number: 'J1' })
    expect([original.reversedBy, original.correctedBy]).toEqual([undefined, undefined])
    expect(await does('entry.correct', { number: 'J1', memo: 'Lawyer' })).toMatchObject({ number: 'J7' })
  }))

test('an undone reversal leaves the original standing', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', legal)
    const { act: number } = await does('entry.reverse', { number: 'J1' })
    await does('act.undo', { number })
    expect((await does('entry.show', { number: 'J1' })).reversedBy).toBeUndefined()
    await does('entry.reverse', { number: 'J1' })
  }))

test('undoing a change of an account puts back only what that act changed', () =>
  withLedger(async ({ does, tries }) => {
    const renamed = await does('account.rename', { account: '1010', name: 'Main bank' })
    const changed = await does('account.change', { account: '1010', note: 'branch 4711' })
    await does('act.undo', { number: renamed.act })
    expect(await does('account.show', { account: '1010' })).toMatchObject({
      name: 'Chequing account',
      note: 'branch 4711',
    })
    await does('account.change', { account: '1010', note: 'branch 4712' })
    expect(await tries('act.undo', { number: changed.act })).toMatchObject({
      refusals: [{ code: 'undo-changed-since', with: { what: 'account 1010' } }],
    })
  }))

test('an account is removed again while nothing uses it, and its opening stands while something does', () =>
  withLedger(async ({ does, tries }) => {
    const opened = await does('account.open', { code: '1015', name: 'Savings', type: 'asset' })
    const undone = await does('act.undo', { number: opened.act })
    expect(await does('account.list', { text: '1015' })).toEqual([])
    await does('act.undo', { number: undone.act })
    await does('entry.post', { date: '2026-01-10', debit: ['1015=5.00'], credit: ['1010=5.00'] })
    const again = await does('account.open', { code: '1016', name: 'Reserve', type: 'asset' })
    await does('entry.post', { date: '2026-01-10', debit: ['1016=5.00'], credit: ['1010=5.00'] })
    expect(await tries('act.undo', { number: again.act })).toMatchObject({
      refusals: [{ code: 'undo-account-used', with: { account: '1016', uses: '1 posting' } }],
    })
  }))

test('accounts that an act opened and posted to are closed when it is undone, and opened when it is done again', () =>
  withLedger(async ({ does }) => {
    const rows = [
      { code: '1016', debit: '5.00' },
      { code: '3100', credit: '5.00' },
    ]
    const taken = await does('opening.take', {
      start: '2026-01-01',
      rows,
      openAccounts: true,
      typeByRange: true,
    })
    const undone = await does('act.undo', { number: taken.act })
    expect(await does('account.show', { account: '1016' })).toMatchObject({
      closedOn: '2026-01-01',
      debit: '',
    })
    await does('act.undo', { number: undone.act })
    const open = await does('account.show', { account: '1016' })
    expect([open.closedOn, open.debit]).toEqual([undefined, '5.00'])
  }))

test('the exact reason is given where something later rests on the act', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    const first = await does('entry.post', legal)
    const second = await does('entry.post', legal)
    const third = await does('entry.post', legal)
    const fourth = await does('entry.post', { ...legal, debit: ['1010=1800.00'] })
    const fifth = await does('entry.post', { ...legal, date: '2026-01-31' })
    await does('entry.reverse', { number: 'J1' })
    await does('entry.correct', { number: 'J2', memo: 'Lawyer' })
    await does('entry.approve', { numbers: ['J3'] })
    await act(books, {
      kind: 'statement.imported',
      v: 1,
      statement: {
        id: 's1',
        account: '1010',
        format: 'ofx',
        paper: { sha256: 'cd', name: 'march.ofx', mediaType: 'text/plain', size: 1 },
        known: 0,
        lines: [{ id: 'f1', date: '2026-03-03', amount: 180000n, text: 'DEPOSIT' }],
      },
    })
    await act(books, {
      kind: 'line.matched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 4,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    })
    await does('period.lock', { through: '2026-01-31', reason: 'January sent' })
    const reasons = [first, second, third, fourth, fifth].map(({ seq }) =>
      refused('act.undo', { number: seq }),
    )
    expect(await Promise.all(reasons)).toEqual([
      ['entry-reversed'],
      ['entry-replaced'],
      ['entry-approved'],
      ['entry-matched'],
      ['period-locked'],
    ])
    expect(await refused('act.undo', { number: 1 })).toEqual(['undo-first'])
    expect(await refused('act.undo', { number: 9999 })).toEqual(['act-unknown'])
    expect(await refused('act.undo', { number: 2 })).toEqual(['act-unknown'])
  }))

test('locks and closes are not lifted by undoing: the command that lifts them is named', () =>
  withLedger(async ({ does, tries }) => {
    await does('entry.post', { date: '2025-03-01', debit: ['1010=9.00'], credit: ['4000=9.00'] })
    const closed = await does('year.close', {})
    const locked = await does('period.lock', { through: '2026-01-31', reason: 'sent' })
    expect(await tries('act.undo', { number: closed.act })).toMatchObject({
      refusals: [{ code: 'undo-sealed', with: { command: 'year reopen 2025-12-31 --reason' } }],
    })
    expect(await tries('act.undo', { number: locked.act })).toMatchObject({
      refusals: [{ code: 'undo-sealed', with: { command: 'period unlock --reason' } }],
    })
  }))

test('the activity list says what was done, by whom, what it touched and changed, and what is undone', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', legal)
    const { act: corrected } = await does('entry.correct', { number: 'J1', memo: 'Lawyer' })
    await does('account.renumber', { account: '6120', code: '6121' })
    const undone = await does('act.undo', { number: corrected })
    const { acts } = await does('activity.list', { limit: 4, details: true })
    expect(acts).toMatchObject([
      { act: undone.act, what: `Undid act ${corrected}`, who: 'tester', undone: '' },
      {
        what: 'Renumbered account 6120 to 6121 Legal fees',
        accounts: '6121',
        changes: [{ what: '6121', field: 'number', before: '6120', after: '6121' }],
        changed: 'number: 6120 → 6121',
      },
      {
        act: corrected,
        what: 'Corrected J1 by J3',
        entries: 'J2 J1 J3',
        undone: String(undone.act),
        changes: [{ what: 'J1', field: 'memo', before: 'Legal fees', after: 'Lawyer' }],
      },
      { what: 'Posted J1 Legal fees 1,800.00', entries: 'J1' },
    ])
    const page = await does('activity.list', { limit: 1, details: true })
    const next = await does('activity.list', {
      limit: 3,
      details: true,
      ...(page.next === undefined ? {} : { before: page.next }),
    })
    expect([...page.acts, ...next.acts]).toEqual(acts)
  }))
