import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { booksInFile, type KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

const number = '123456782RT0001'

async function posted({ does }: KeptBooks, date: string, tax: string): Promise<void> {
  await does('entry.post', { date, memo: 'Sale', debit: [`1010=${tax}`], credit: [`2300=${tax}`] })
}

async function proofOf({ does }: KeptBooks, name: string): Promise<string> {
  const { proofs } = await does('book.verify', {})
  return proofs.find(({ proof }) => proof === name)?.result ?? ''
}

test('returns are proved through late entries, an amendment and a withdrawal', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    await posted(books, '2025-12-20', '7.00')
    await posted(books, '2026-02-10', '130.00')
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    await does('period.unlock', { reason: 'A late invoice of March' })
    await posted(books, '2026-03-30', '13.00')
    await does('return.amend', { return: 'GST/2026-01-01..2026-03-31', date: '2026-05-02' })
    await does('period.unlock', { reason: 'Another one' })
    await posted(books, '2026-03-31', '1.30')
    await posted(books, '2026-05-10', '65.00')
    const second = await does('return.file', { program: 'GST', date: '2026-07-20' })
    expect(second.amount).toBe('66.30')
    expect(await proofOf(books, 'returns = postings')).toMatch(/^filed: 3,.*\(5 postings\)/)
    await does('return.withdraw', { return: second.return, reason: 'Never sent', date: '2026-07-21' })
    expect(await proofOf(books, 'returns = postings')).toMatch(/^filed: 2,.*\(3 postings\)/)
  }))

test('an account that changed its tax default leaves filed returns proved by their tax accounts', () =>
  withBooks(async (books) => {
    const { does } = books
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    await does('entry.post', { date: '2026-02-10', debit: ['1010=113'], credit: ['4000=100', '2300=13'] })
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    await does('account.change', { account: '4000', taxDefault: 'EXEMPT' })
    expect(await proofOf(books, 'returns = postings')).toMatch(/^filed: 1,/)
  }))

const damages = [
  ['a line of a return', "update card set body = replace(body, '130.00', '103.00') where kind = 'filing'"],
  ['a return', "delete from card where kind = 'filing'"],
  ['the posting that it counted', "update posting set amount = -12000 where account = '2300' and number = 1"],
  ['a total of receivables', "update account_total set debit = debit + 1 where account = '1100'"],
  ['an invoice', "delete from card where kind = 'document'"],
] as const

test.each(damages)('%s that was tampered with is found', async (what, sql) => {
  const books = await booksInFile()
  const { does, book, end, tries } = books
  try {
    await does('registration.set', { program: 'GST', number, from: '2026-01-01', frequency: 'quarterly' })
    await does('customer.add', { name: 'Birch Sample Inc.', province: 'ON' })
    await does('invoice.issue', {
      customer: 'Birch Sample Inc.',
      date: '2026-02-10',
      line: ['Work=1000.00'],
    })
    await does('return.file', { program: 'GST', date: '2026-04-20' })
    expect(await proofOf(books, 'control accounts = lists')).toMatch(/^open items: 1 on/)
    const file = new DatabaseSync(book.store.place)
    file.exec(sql)
    file.close()
    const proved = await tries('book.verify', {})
    const codes = proved.ok ? [] : proved.refusals.map(({ code }) => code)
    expect(codes[0]).toBe('book-not-proven')
    const own = what.includes('receivables') ? 'list-unequal' : 'return-unequal'
    // Rows that are gone are told by the comparison with the facts; what is left of them has no sum to miss.
    expect(codes).toContain(sql.startsWith('delete') ? 'row-missing' : own)
  } finally {
    await end()
  }
})
