import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { record } from '../../src/record.ts'
import type { KeptBooks } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

const legal = {
  date: '2026-03-02',
  memo: 'Legal fees',
  payee: 'Lavoie',
  ref: '2231',
  debit: ['6120=1800.00'],
  credit: ['2100=1800.00'],
}

const paper = { sha256: 'ab'.repeat(32), name: 'bill.pdf', mediaType: 'application/pdf', size: 9 }

async function attach({ book }: KeptBooks, number: number): Promise<void> {
  const act = { actor: 'tester', now: 1, dryRun: false, command: 'paper.attach', input: {} }
  const fact = { kind: 'paper.attached', v: 1, number, paper } as const
  value(await record(book, act, async () => ok({ facts: [{ fact }] })))
}

async function balanceOf({ does }: KeptBooks, account: string): Promise<string> {
  const { debit, credit } = await does('account.show', { account })
  return credit === '' ? debit : `-${credit}`
}

test('a correction keeps paper and number, shows before and after, and leaves one entry standing', () =>
  withLedger(async (books) => {
    const { does } = books
    await does('entry.post', legal)
    await attach(books, 1)
    expect(await does('entry.correct', { number: 'J1', recode: ['6120=6130'] })).toMatchObject({
      number: 'J3',
      corrects: 'J1',
      reversal: 'J2',
      date: '2026-03-02',
      changes: [
        {
          field: 'postings',
          before: '6120 Legal fees Dr 1,800.00; 2100 Accrued liabilities Cr 1,800.00',
          after: '6130 Delivery, freight and courier Dr 1,800.00; 2100 Accrued liabilities Cr 1,800.00',
        },
      ],
    })
    const replacement = await does('entry.show', { number: 'J3' })
    expect(replacement).toMatchObject({ corrects: 'J1', ref: '2231', payee: 'Lavoie', memo: 'Legal fees' })
    expect(replacement.papers).toEqual([paper])
    expect(await does('entry.show', { number: 'J1' })).toMatchObject({ reversedBy: 'J2', correctedBy: 'J3' })
    expect(await does('entry.show', { number: 'J2' })).toMatchObject({ reverses: 'J1' })
    expect([await balanceOf(books, '6120'), await balanceOf(books, '6130')]).toEqual(['', '1800.00'])
  }))

test('an entry shows its place in the chain, who recorded it and when', () =>
  withLedger(async ({ does, book }) => {
    const posted = await does('entry.post', legal)
    const shown = await does('entry.show', { number: 1 })
    expect(shown).toMatchObject({ seq: posted.seq, actor: 'tester', state: 'posted', debit: '1800.00' })
    expect(shown.recordedAt).toMatch(/^2026-04-10T12:/)
    expect(shown.hash).toBe(book.held.head?.hash)
  }))

test('a reversal is dated today, or on another open day, and never twice', () =>
  withLedger(async ({ does, refused }) => {
    await does('entry.post', legal)
    await does('entry.post', legal)
    expect(await does('entry.reverse', { number: 'J1' })).toMatchObject({ number: 'J3', date: '2026-04-10' })
    expect(await refused('entry.reverse', { number: 'J1' })).toEqual(['entry-reversed'])
    await does('period.lock', { through: '2026-03-31', reason: 'March sent' })
    expect(await refused('entry.reverse', { number: 'J2', date: '2026-03-02' })).toEqual(['period-locked'])
    expect(await does('entry.reverse', { number: 'J2', date: '2026-04-01' })).toMatchObject({
      date: '2026-04-01',
    })
    expect(await refused('entry.reverse', { number: 'J99' })).toEqual(['entry-unknown'])
  }))

test('an entry is approved by name, once', () =>
  withLedger(async ({ does, refused }) => {
    await does('entry.post', legal)
    await does('entry.post', legal)
    expect(await does('entry.approve', { numbers: ['J1', 'J2'] })).toMatchObject({
      approved: ['J1', 'J2'],
      by: 'tester',
    })
    expect(await does('entry.show', { number: 'J1' })).toMatchObject({
      state: 'approved',
      approvedBy: 'tester',
    })
    expect(await refused('entry.approve', { numbers: ['J1', 'J9'] })).toEqual([
      'entry-approved',
      'entry-unknown',
    ])
    expect((await does('entry.list', { state: 'posted' })).entries).toEqual([])
  }))

test('a draft may be out of balance, is mended, posted once, and leaves the desk', () =>
  withLedger(async ({ does, refused }) => {
    const { draft } = await does('entry.draft', {
      memo: 'Rent',
      lines: [{ account: '6120', debit: '900.00' }, { account: '1010' }],
    })
    expect(await does('entry.drafts', {})).toMatchObject([
      { draft, memo: 'Rent', lines: 2, difference: '900.00' },
    ])
    expect(await refused('entry.post', { draft })).toEqual(['draft-incomplete', 'draft-incomplete'])
    await does('entry.draft', {
      draft,
      date: '2026-04-01',
      memo: 'Rent',
      debit: ['6120=900.00'],
      credit: ['1010=800.00'],
    })
    expect(await refused('entry.post', { draft })).toEqual(['entry-unbalanced'])
    expect(
      await does('entry.post', { draft, debit: ['6120=900.00'], credit: ['1010=900.00'] }),
    ).toMatchObject({
      number: 'J1',
      date: '2026-04-01',
    })
    expect(await does('entry.drafts', {})).toEqual([])
    expect(await refused('entry.post', { draft })).toEqual(['draft-unknown'])
  }))

test('a draft is thrown away by its id, in either case', () =>
  withLedger(async ({ does, refused }) => {
    const { draft } = await does('entry.draft', { memo: 'x' })
    await does('entry.discard', { draft: draft.toLowerCase() })
    expect(await refused('entry.discard', { draft })).toEqual(['draft-unknown'])
  }))

test('an entry without a day is not posted', () =>
  withLedger(async ({ refused }) => {
    expect(await refused('entry.post', { debit: ['6120=1.00'], credit: ['1010=1.00'] })).toEqual([
      'input-missing',
    ])
  }))

test('a copy is a new entry on another day, or a draft, without the old paper number', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', legal)
    expect(await does('entry.copy', { number: 'J1', date: '2026-04-02' })).toMatchObject({
      number: 'J2',
      date: '2026-04-02',
    })
    const copy = await does('entry.show', { number: 'J2' })
    expect(copy).toMatchObject({ memo: 'Legal fees', payee: 'Lavoie', debit: '1800.00' })
    expect(copy.ref).toBeUndefined()
    const { draft } = await does('entry.copy', { number: 'J1', draft: true })
    expect(await does('entry.drafts', {})).toMatchObject([{ draft, date: '2026-04-10', difference: '0.00' }])
  }))

test('an adjusting entry belongs on the last day of a fiscal year', () =>
  withLedger(async ({ does, tries }) => {
    expect(await tries('entry.post', { ...legal, adjusting: true })).toMatchObject({
      ok: false,
      refusals: [{ code: 'adjusting-not-year-end', with: { before: '2025-12-31', after: '2026-12-31' } }],
    })
    await does('entry.post', { ...legal, date: '2025-12-31', adjusting: true })
    expect((await does('entry.list', { layer: 'adjusting' })).entries).toHaveLength(1)
  }))

test('entries are found by words, payee, amount, account, journal and days, page by page', () =>
  withLedger(async ({ does }) => {
    await does('entry.post', legal)
    await does('entry.post', {
      date: '2026-01-10',
      memo: 'Hydro',
      payee: 'Érablière',
      debit: ['6100=311.90'],
      credit: ['1010=311.90'],
      journal: 'disbursements',
    })
    await does('entry.post', {
      date: '2026-01-10',
      memo: 'Hydro again',
      debit: ['6100=311.90'],
      credit: ['1010=311.90'],
    })
    const found = async (input: Parameters<typeof does<'entry.list'>>[1]) =>
      (await does('entry.list', input)).entries.map((each) => each.number)
    expect(await found({})).toEqual(['J2', 'J3', 'J1'])
    expect(await found({ text: 'hydro' })).toEqual(['J2', 'J3'])
    expect(await found({ payee: 'erabl' })).toEqual(['J2'])
    expect(await found({ amount: '311.90' })).toEqual(['J2', 'J3'])
    expect(await found({ amount: '311.90', text: 'again' })).toEqual(['J3'])
    expect(await found({ account: '2100' })).toEqual(['J1'])
    expect(await found({ account: '1010', text: 'hydro', journal: 'disbursements' })).toEqual(['J2'])
    expect(await found({ journal: 'general' })).toEqual(['J3', 'J1'])
    expect(await found({ from: '2026-02-01', through: '2026-03-31' })).toEqual(['J1'])
    const first = await does('entry.list', { limit: 2 })
    expect(first.next).toBe('2026-01-10 J3')
    expect(await found({ limit: 2, after: first.next })).toEqual(['J1'])
    const words = await does('entry.list', { limit: 1, text: 'hydro' })
    expect(await found({ limit: 1, text: 'hydro', after: words.next })).toEqual(['J3'])
  }))

test('a batch is posted only when it comes to its totals', () =>
  withLedger(async ({ does, tries }) => {
    const entries = [
      { ...legal, debit: ['6120=1000.00'], credit: ['1010=1000.00'] },
      { ...legal, debit: ['6120=250.25'], credit: ['1010=250.25'] },
    ]
    const refused = await tries('entry.batch', { entries, expectCount: 2, expectDebit: '1250.00' })
    expect(refused).toMatchObject({
      ok: false,
      refusals: [{ code: 'batch-totals', with: { difference: '0.25' } }],
    })
    expect((await does('entry.list', {})).entries).toEqual([])
    expect(
      await does('entry.batch', { entries, expectCount: 2, expectDebit: '1250.25', expectHash: 14260 }),
    ).toMatchObject({
      count: 2,
      debit: '1250.25',
      first: 'J1',
      last: 'J2',
    })
  }))

test('a batch file with a line a posting is read in either language, and its lines are named when they are wrong', () =>
  withLedger(async ({ does, tries }) => {
    const folder = mkdtempSync(join(tmpdir(), 'daybook-batch-'))
    const file = join(folder, 'batch.csv')
    try {
      writeFileSync(
        file,
        [
          '\uFEFFDate;Pièce;Libellé;Compte;Débit;Crédit',
          '2026-03-02;881;Papier;6100;1 000,00;',
          ';;;1010;;1000,00',
          '2026-03-03;882;Encre;6100;250,25;',
          '2026-03-03;882;Encre;1010;;250,25',
        ].join('\r\n'),
      )
      const totals = { file, expectCount: 2, expectDebit: '1250.25' }
      expect(await does('entry.batch', totals)).toMatchObject({ count: 2, debit: '1250.25' })
      expect(await does('entry.show', { number: 'J2' })).toMatchObject({
        ref: '882',
        memo: 'Encre',
        date: '2026-03-03',
      })
      writeFileSync(file, 'date,account,debit,credit\n2026-02-30,6100,1.00,\n,1010,,x')
      expect(await tries('entry.batch', totals)).toMatchObject({
        refusals: [
          { code: 'amount-malformed', at: 'line 3' },
          { code: 'date-malformed', at: 'line 2' },
        ],
      })
      writeFileSync(file, 'date,account,amount\n2026-02-20,6100,1.00')
      expect(await tries('entry.batch', totals)).toMatchObject({
        refusals: [
          { code: 'file-column-missing', with: { missing: 'debit' } },
          { code: 'file-column-missing', with: { missing: 'credit' } },
        ],
      })
    } finally {
      rmSync(folder, { recursive: true })
    }
  }))
