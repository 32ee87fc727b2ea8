/**
 * `post-some.ts FILE COUNT`: posts so many entries one by one into a new book; whoever runs it counts the
 * syncs.
 */
import { emptyBook, entryReader, remove } from './books.ts'
import { postOneByOne } from './rows/posting.ts'

const [file = '', count = '0'] = process.argv.slice(2)
const reader = entryReader()
const entries = Array.from({ length: Number(count) }, (_, index) =>
  reader.entry(
    JSON.stringify({
      id: `S${index}`,
      date: '2026-01-05',
      payee: 'Maple',
      memo: `Sale ${index}`,
      lines: [
        { account: 'Assets:Bank', amountCents: 11_300 },
        { account: 'Income:Sales', amountCents: -11_300 },
      ],
    }),
  ),
)
const book = await emptyBook(file, reader.accounts())
await postOneByOne(book, entries)
await book.store.close()
remove(file)
