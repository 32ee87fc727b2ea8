import { addDays } from '@daybook/core/kit/civil-date.ts'
import { expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

test('the pages of a register are the general ledger, from whatever row they begin and over whatever days', () =>
  withLedger(async ({ does, refused }) => {
    // Twenty-four sales, eleven days apart, so that months have two or three and a span begins within one.
    for (let sale = 0; sale < 24; sale += 1)
      await does('entry.post', {
        date: addDays('2025-04-04', sale * 11),
        memo: sale % 3 === 0 ? '' : `Sale ${sale}`,
        ...(sale % 2 === 0 ? { payee: 'Modèle' } : {}),
        debit: [`1010=${sale + 1}.13`],
        credit: [`4000=${sale + 1}.13`],
      })
    for (const span of [
      { from: '2025-04-01', through: '2025-12-31' },
      { from: '2025-05-11', through: '2025-11-03' },
      { from: '2025-07-02', through: '2025-07-30' },
    ]) {
      // The report’s own shape.
      const whole = (await does('report.general-ledger', { ...span, accounts: '1010' })) as {
        accounts: { postings: object[]; opening: string; closing: string }[]
      }
      const [{ postings, opening, closing } = { postings: [], opening: '', closing: '' }] = whole.accounts
      expect(postings.length).toBeGreaterThan(1)
      for (let skip = 0; skip <= postings.length; skip += 1) {
        const page = await does('account.postings', { account: '1010', ...span, skip, limit: 5 })
        expect(page).toMatchObject({ opening, closing, count: postings.length })
        expect(page.postings).toEqual(postings.slice(skip, skip + 5))
      }
    }
    expect(await refused('account.postings', { account: '9999' })).toEqual(['account-unknown'])
  }))
