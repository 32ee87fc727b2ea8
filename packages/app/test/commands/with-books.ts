import { booksInFile, type KeptBooks } from './kept-books.ts'

/** Keeps books in a file for one test, and ends them whatever happens. */
export async function withBooks(work: (books: KeptBooks) => Promise<void>): Promise<void> {
  const books = await booksInFile()
  try {
    await work(books)
  } finally {
    await books.end()
  }
}

/** The balance of an account over all days: a credit has a minus sign, nothing is empty. */
export async function balanceOf({ does }: KeptBooks, account: string): Promise<string> {
  const { debit, credit } = await does('account.show', { account })
  return credit === '' ? debit : `-${credit}`
}

/** Opens the accounts of a business that deals in US dollars. */
export async function dealAbroad({ does }: KeptBooks): Promise<void> {
  await does('account.open', { code: '1030', name: 'US dollars', type: 'asset', currency: 'USD' })
  await does('account.open', {
    code: '2010',
    name: 'Payable in US dollars',
    type: 'liability',
    currency: 'USD',
    control: true,
  })
  await does('account.open', { code: '4245', name: 'Unrealized', type: 'revenue', role: 'fx.unrealized' })
}
