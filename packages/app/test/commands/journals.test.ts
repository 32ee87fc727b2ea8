import { expect, test } from 'vitest'
import { booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'

const coffees = `2026-01-05 Fern Cafe
    Expenses:Coffee   4.00
    Assets:Bank

2026-01-05 Fern Cafe
    Expenses:Coffee   4.00
    Assets:Bank
`

/** Imports a text, and gives the act that did it. */
async function imported({ does }: KeptBooks, file: string, content: string) {
  const done = await does('journal.import', { file, content, openAccounts: true })
  const [last] = (await does('activity.list', { limit: 1 })).acts
  return { ...done, act: last?.act ?? 0 }
}

test('an import that was undone can be imported again, and is known again after that', async () => {
  const books = await booksInMemory('corporation', [])
  const { does, refused, end } = books
  const first = await imported(books, 'j.journal', coffees)
  expect(first).toMatchObject({ posted: 2, known: 0, accountsOpened: 2 })
  expect(await imported(books, 'j.journal', coffees)).toMatchObject({ posted: 0, known: 2 })
  await does('act.undo', { number: first.act })
  const second = await imported(books, 'j.journal', coffees)
  // The accounts stand: the entries of the first import and their reversals are on them.
  expect(second).toMatchObject({ posted: 2, known: 0, accountsOpened: 0 })
  expect(await imported(books, 'j.journal', coffees)).toMatchObject({ posted: 0, known: 2 })
  await does('act.undo', { number: second.act })
  expect(await imported(books, 'j.journal', coffees)).toMatchObject({ posted: 2, known: 0 })
  // Two coffees of 4.00 are left.
  expect(await does('account.show', { account: '1000' })).toMatchObject({ credit: '8.00' })
  expect(await refused('book.verify', {})).toEqual([])
  await end()
})

test('an undoing that was undone makes the entries known again', async () => {
  const books = await booksInMemory('corporation', [])
  const { does, end } = books
  const { act } = await imported(books, 'j.journal', coffees)
  const undone = await does('act.undo', { number: act })
  await does('act.undo', { number: undone.act })
  expect(await imported(books, 'j.journal', coffees)).toMatchObject({ posted: 0, known: 2 })
  await end()
})

test('an id that was undone may come back with other content', async () => {
  const books = await booksInMemory()
  const line = (cents: number) =>
    `{"id":"T1","date":"2026-03-15","memo":"Ink","lines":[{"account":"6235","amountCents":${cents}},{"account":"1010","amountCents":${-cents}}]}`
  const { act } = await imported(books, 'j.jsonl', line(2000))
  expect(await books.refused('journal.import', { file: 'j.jsonl', content: line(2100) })).toEqual([
    'key-reused',
  ])
  await books.does('act.undo', { number: act })
  expect(await imported(books, 'j.jsonl', line(2100))).toMatchObject({ posted: 1 })
  expect(await books.does('account.show', { account: '6235' })).toMatchObject({ debit: '21.00' })
  await books.end()
})

test('an import under a key answers the same again, and its first entry keeps an identity of its own', async () => {
  const books = await booksInMemory('corporation', [])
  const { does, refused, end } = books
  const file = { file: 'j.journal', content: coffees, openAccounts: true }
  const first = await does('journal.import', file, { key: 'k1' })
  expect(first).toMatchObject({ posted: 2, known: 0 })
  expect(await does('journal.import', file, { key: 'k1' })).toEqual(first)
  expect(await refused('journal.import', { ...file, content: `${coffees}\n` }, { key: 'k1' })).toEqual([
    'key-reused',
  ])
  // The accounts stand, so that the first fact of this import is an entry.
  const more = coffees.replaceAll('4.00', '5.00')
  expect(await does('journal.import', { ...file, content: more }, { key: 'k2' })).toMatchObject({ posted: 2 })
  expect(await does('journal.import', { ...file, content: more })).toMatchObject({ posted: 0, known: 2 })
  expect(await does('journal.import', { ...file, content: more }, { key: 'k3' })).toMatchObject({ known: 2 })
  expect(await does('entry.list', {})).toMatchObject({ entries: { length: 4 } })
  await end()
})

test('accounts are found by the number or the title that the file declares', async () => {
  const books = await booksInMemory()
  const bean = `2026-01-01 open Assets:Chequing
  code: "1010"
2026-01-01 open Income:Goods
  name: "Sales - goods"
2026-01-10 * "Sale"
  Assets:Chequing  113.00 CAD
  Income:Goods
`
  const found = await books.does('journal.import', { file: 'a.beancount', content: bean })
  expect(found).toMatchObject({ posted: 1, accountsOpened: 0 })
  expect(await books.does('account.show', { account: '1010' })).toMatchObject({ debit: '113.00' })
  expect(await books.does('account.show', { account: '4000' })).toMatchObject({ credit: '113.00' })
  await books.end()
})

test('an account that has to be opened gets the number and the title that the file declares', async () => {
  const books = await booksInMemory('corporation', [])
  const csv = `Journal,Date,Account code,Account name,Type,Debit,Credit
1,2026-01-10,1015,Main bank,Asset,5.00,
1,2026-01-10,4100,Repairs,Revenue,,5.00
`
  expect(await imported(books, 'j.csv', csv)).toMatchObject({ posted: 1, accountsOpened: 2 })
  const accounts = await books.does('account.list', {})
  expect(accounts.map(({ code, name }) => [code, name])).toEqual([
    ['1015', 'Main bank'],
    ['4100', 'Repairs'],
  ])
  await books.end()
})

test('an import is held to the currencies of accounts as an entry is, and says where', async () => {
  const books = await booksInMemory()
  await books.does('account.open', { code: '1030', name: 'US dollars', type: 'asset', currency: 'USD' })
  const line = (foreign: string) =>
    `{"date":"2026-03-15","memo":"Sale","lines":[{"account":"1030","amountCents":13700${foreign}},{"account":"4000","amountCents":-13700}]}`
  const bare = await books.tries('journal.import', { file: 'j.jsonl', content: line('') })
  expect(bare).toMatchObject({ refusals: [{ code: 'foreign-missing', at: 'j.jsonl:1' }] })
  const euros = line(',"foreign":{"currency":"EUR","amountCents":10000}')
  expect(await books.refused('journal.import', { file: 'j.jsonl', content: euros })).toEqual([
    'currency-mismatch',
  ])
  const dollars = line(',"foreign":{"currency":"USD","amountCents":10000}')
  expect(await books.does('journal.import', { file: 'j.jsonl', content: dollars })).toMatchObject({
    posted: 1,
  })
  // 137.00 for USD 100.00: a rate of 1.37, as an entry posted by hand would have.
  const { lines } = await books.does('entry.show', { number: 'J1' })
  expect(JSON.stringify(lines[0]?.foreign)).toContain('1.37')
  expect((await rowsOf(books.book)).posting).toHaveLength(2)
  await books.end()
})
