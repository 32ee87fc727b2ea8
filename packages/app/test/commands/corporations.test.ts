import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KeptBooks } from './kept-books.ts'
import { balanceOf, withBooks } from './with-books.ts'

const year = { year: '2026' }

async function earn({ does }: KeptBooks): Promise<void> {
  await does('entry.post', {
    date: '2026-01-05',
    memo: 'Shares',
    debit: ['1010=100.00'],
    credit: ['3000=100.00'],
  })
  await does('entry.post', {
    date: '2026-02-03',
    memo: 'Sale',
    debit: ['1010=9000.40'],
    credit: ['4010=9000.40'],
  })
  await does('entry.post', {
    date: '2026-02-04',
    memo: 'Lunch',
    debit: ['6210=101.30'],
    credit: ['1010=101.30'],
  })
  await does('entry.post', {
    date: '2026-03-01',
    memo: 'Drawn',
    debit: ['1460=500.00'],
    credit: ['1010=500.00'],
  })
}

/** Two shareholders; the act that added the first. */
async function addHolders({ does }: KeptBooks): Promise<number> {
  const { act } = await does('shareholder.add', {
    name: 'Camille Sample',
    sin: '046 454 286',
    shares: ['A=60'],
    since: '2020-07-01',
    account: ['1460', '2480'],
  })
  await does('shareholder.add', {
    name: 'Sample Holdings Ltd.',
    kind: 'corporation',
    businessNumber: '123456782 RC0001',
    shares: ['A=40'],
    since: '2020-07-01',
  })
  return act
}

test('a corporation’s year goes from its entries to the schedules, checked, opened and exported', () =>
  withBooks(async (books) => {
    const { does } = books
    await earn(books)
    await addHolders(books)
    const answers = ['104', '105', '106', '107', '108', '200', '250', '255', '260', '265', '101', '111']
    await does('t2.prepare', {
      ...year,
      line: ['114=25.40'],
      answer: answers.map((line) => `${line}=no`),
      opening: ['8=1000.00'],
    })
    const shown = await does('t2.show', year)
    const line = (lines: readonly { line: string; amount: string }[], code: string) =>
      lines.find((each) => each.line === code)?.amount
    // Cash 8,499.10, owed by the shareholder 500.00: 8,999.10. Income 9,000.40 − 101.30 = 8,899.10.
    expect(['1002', '1301', '2599', '3500', '3849'].map((code) => line(shown.schedule100, code))).toEqual([
      '8499.00',
      '500.00',
      '8999.00',
      '100.00',
      '8899.00',
    ])
    expect(line(shown.schedule125, '9999')).toBe('8899.00')
    // Half of 101.30 is 50.65 → 51; 25.40 → 25; class 8 at 20 % of 1,000.00: 200.00.
    expect(shown.schedule1.additions.map((each) => [each.line, each.amount])).toEqual([
      ['114', '25.00'],
      ['121', '51.00'],
    ])
    expect(shown.schedule1.deductions.map((each) => [each.line, each.amount])).toEqual([['403', '200.00']])
    expect(line(shown.schedule1.totals, '300')).toBe('8775.00') // 8,899 + 76 − 200
    expect(shown.schedule50).toMatchObject([
      { shareholder: '1', name: 'Camille Sample (individual)', sin: '286', common: '60.000' },
      { shareholder: '2', businessNumber: '123456782RC0001', common: '40.000' },
    ])
    expect(shown.proof.every(({ holds }) => holds)).toBe(true)
    const meals = shown.schedule1.additions.find((each) => each.line === '121')?.figure ?? ''
    expect((await does('figure.explain', { figure: meals })).postings).toMatchObject([{ entry: 'J3' }])
    const file = await does('t2.export', { ...year, layout: 'gfi', inline: true })
    const lines = Buffer.from(file.base64 ?? '', 'base64')
      .toString('ascii')
      .split('\r\n')
    expect(lines.slice(1)).toEqual([
      '"1002",8499.00',
      '"1301",500.00',
      '"3500",100.00',
      '"8000",9000.00',
      '"8523",101.00',
    ])
    const { checks } = await does('t2.check', year)
    expect(checks.filter(({ state }) => state !== 'holds').map(({ check }) => check)).toEqual(['lock'])
    expect(await does('book.verify', {})).toMatchObject({ proved: true })
  }))

/** The balance moves from one account of the shareholder to the other: no advance, and no repayment. */
async function joinAccounts({ does }: KeptBooks): Promise<void> {
  const moved = { date: '2026-06-30', memo: 'One account', debit: ['2480=300.00'], credit: ['1460=300.00'] }
  await does('entry.post', moved)
  const after = await does('shareholder.loan', { shareholder: '1', through: '2026-06-30' })
  expect([after.debits.amount, after.credits.amount, after.closing.amount]).toEqual([
    '500.00',
    '300.00',
    '200.00',
  ])
  const { postings } = await does('figure.explain', { figure: after.debits.figure })
  expect(postings.map(({ entry, amount }) => [entry, amount])).toEqual([
    ['J4', '500.00'],
    ['J8', '300.00'],
  ])
}

test('a dividend is declared by holding, paid, and goes on the account of its shareholder', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await earn(books)
    const added = await addHolders(books)
    await does('account.open', {
      code: '2420',
      name: 'Dividends payable',
      type: 'liability',
      gifi: '2962',
      role: 'dividends.payable',
    })
    const declared = await does('dividend.declare', {
      class: 'A',
      per: '5,00',
      date: '2026-06-15',
      payable: '2026-06-30',
    })
    expect(declared).toMatchObject({
      dividend: '1',
      amount: '500.00',
      shares: [
        { shareholder: '1', amount: '300.00', taxable: '345.00', credit: '31.15' }, // 300 × 1.15 × 9.0301 %
        { shareholder: '2', amount: '200.00' },
      ],
    })
    expect(await balanceOf(books, '2420')).toBe('-500.00')
    await does('dividend.pay', { dividend: '1', date: '2026-06-30', toLoan: true, shareholder: ['1'] })
    await does('dividend.pay', { dividend: '1', date: '2026-06-30' })
    expect(await refused('dividend.pay', { dividend: '1', date: '2026-07-01' })).toEqual(['dividend-paid'])
    expect([await balanceOf(books, '2420'), await balanceOf(books, '2480')]).toEqual(['', '-300.00'])
    const loan = await does(
      'shareholder.loan',
      { shareholder: '1', through: '2026-06-30', interest: 2026 },
      { today: '2026-06-30' },
    )
    // 500.00 drawn on 1 March, 300.00 put against it on 30 June.
    expect(loan).toMatchObject({
      opening: { amount: '0.00' },
      debits: { amount: '500.00' },
      credits: { amount: '300.00' },
      closing: { amount: '200.00' },
      advances: [{ date: '2026-03-01', left: '200.00', due: '2027-12-31', state: 'open' }],
    })
    await joinAccounts(books)
    const text = await does('dividend.resolution', { dividend: '1', as: 'text', in: 'fr', inline: true })
    expect(Buffer.from(text.base64 ?? '', 'base64').toString()).toContain('Camille Sample')
    expect(await refused('shareholder.remove', { shareholder: '1' })).toEqual(['shareholder-in-use'])
    expect(await refused('act.undo', { number: added })).toEqual(['undo-in-use'])
    expect((await does('dividend.list', { open: true })).dividends).toEqual([])
  }))

test('the accountant’s entries come back in one act while the year stands still, and not when it moved', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await earn(books)
    const folder = mkdtempSync(join(tmpdir(), 'hand-off-'))
    try {
      const [papers, back] = [join(folder, 'papers.json'), join(folder, 'back.json')]
      const handed = await does('book.hand-off', { ...year, as: 'json', file: papers })
      expect(handed).toMatchObject({ debit: '9100.40', credit: '9100.40' })
      const { seal, through, trialBalance } = JSON.parse(readFileSync(papers, 'utf8'))
      expect(trialBalance[0]).toMatchObject({ account: '1010', gifi: '1002', closing: '8499.10' })
      const entries = [
        {
          memo: 'Accounting',
          lines: [
            { account: '6110', debit: '900.00' },
            { account: '2100', credit: 900 },
          ],
        },
        {
          memo: 'Tax',
          lines: [
            { account: '8000', debit: '400.00' },
            { account: '2400', credit: '400.00' },
          ],
        },
      ]
      writeFileSync(back, JSON.stringify({ seal, through, entries }))
      // Next year's work does not move the year that was handed off.
      await does('entry.post', {
        date: '2027-01-02',
        memo: 'Later',
        debit: ['1010=1.00'],
        credit: ['4010=1.00'],
      })
      const posted = await does('entry.take-back', { file: back })
      expect(posted).toMatchObject({
        through: '2026-12-31',
        entries: [{ total: '900.00' }, { total: '400.00' }],
      })
      const sheet = await does('t2.show', year)
      expect(sheet.schedule125.find(({ line }) => line === '9999')?.amount).toBe('7599.00') // 8,899.10 − 1,300
      expect(await refused('entry.take-back', { file: back })).toEqual(['hand-off-moved'])
      await does('act.undo', { number: posted.act })
      expect(await refused('entry.take-back', { file: back, seal: '2:0000000000' })).toEqual([
        'hand-off-foreign',
      ])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }))
