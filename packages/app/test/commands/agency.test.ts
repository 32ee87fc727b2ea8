import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

test('the statement of an agency stands beside the books of its program, line by line', () =>
  withLedger(async ({ does, refused }) => {
    const post = (date: string, debit: string, credit: string) =>
      does('entry.post', { date, memo: debit, debit: [debit], credit: [credit] })
    // A pay holds back 300.00, a remittance pays it; the agency charges only what it assesses.
    await post('2026-01-15', '6300=300.00', '2230=300.00')
    await post('2026-02-13', '2230=300.00', '1010=300.00')
    await post('2026-02-15', '6300=310.00', '2230=310.00')
    const statement = 'Date,Description,Amount\n2026-02-14,Payment,-300.00\n2026-03-02,Late penalty,31.00\n'
    const given = { program: 'RP', file: 'rp.csv', content: btoa(statement) } as const
    const compared = await does('agency.compare', { ...given, closing: '-269.00' })
    expect(compared).toMatchObject({
      accounts: expect.arrayContaining(['2210', '2220', '2230']),
      balance: '-269.00',
      books: '310.00',
      // 300.00 of January were held back before the first line.
      earlier: '300.00',
      onlyAgency: [{ kind: 'penalty', amount: '31.00' }],
      onlyBooks: [{ entry: 'J3', kind: 'not-charged', amount: '310.00' }],
      matched: [{ amount: '-300.00', entries: [{ entry: 'J2' }] }],
    })
    // -269.00 less 31.00 more 310.00 more 300.00.
    expect(compared.difference).toBe('579.00')
    // The signs of a table that counts payments as positive are turned round.
    const turned = statement.replace('-300', '300').replace(',31', ',-31')
    const again = await does('agency.compare', { ...given, content: btoa(turned), closing: '-269.00' })
    expect(again).toMatchObject({ turned: true, matched: [{ amount: '-300.00' }] })
    expect(await refused('agency.compare', { ...given, content: btoa('%PDF-1.4') })).toEqual([
      'statement-not-a-statement',
    ])
  }))
