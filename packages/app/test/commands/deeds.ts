import { formatCents } from '@daybook/core/kit/cents.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { type Account, type AccountType, normalSide } from '@daybook/core/ledger/chart.ts'
import fc from 'fast-check'
import { headOf } from '../../src/book.ts'
import { chainOf } from '../store/acts.ts'
import { booksInMemory, type KeptBooks } from './kept-books.ts'

function account(code: string, type: AccountType, more: Partial<Account> = {}): Account {
  return { id: code, code, name: { en: `A${code}`, fr: `C${code}` }, type, normal: normalSide(type), ...more }
}

const chart = [
  account('1010', 'asset', { role: 'bank.default' }),
  account('1090', 'asset', { role: 'suspense', mustClear: 'before close' }),
  account('2100', 'liability'),
  account('3100', 'equity', { role: 'retained.opening' }),
  account('3200', 'equity', { role: 'dividends.eligible', normal: 'debit' }),
  account('4000', 'revenue'),
  account('6120', 'expense'),
]

/** The numbers of the small chart. */
export const codes: readonly string[] = chart.map((each) => each.code)

/** Books with the small chart and one job. */
export async function newBooks(): Promise<KeptBooks> {
  const books = await booksInMemory('corporation', chart)
  await books.does('dimension.set', { dimension: 'job', code: 'A', name: 'Attic' })
  return books
}

/** What a deed is made with: numbers drawn, and what comes of them in the books as they are. */
type Drawn = {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly date: string
  readonly number: number
  readonly acts: number
  readonly account: string
  readonly other: string
  readonly cents: bigint
  readonly lines: { readonly debit: string[]; readonly credit: string[] }
}

/** Days around two year ends, so that locks and closes bite. */
const days = [
  '2024-06-15',
  '2024-12-31',
  '2025-01-01',
  '2025-07-01',
  '2025-12-30',
  '2025-12-31',
  '2026-02-01',
]

type Doing = (books: KeptBooks, drawn: Drawn) => Promise<Result<unknown>>

/** Every deed, as a command with an input that may or may not be refused. */
const doings = {
  post: ({ tries }, { date, c, lines }) => tries('entry.post', { date, memo: `m${c}`, ...lines }),
  'post in lines': ({ tries }, { date, c, account, other, cents }) =>
    tries('entry.post', {
      date,
      ref: String(c),
      lines: [
        {
          account,
          debit: formatCents(cents),
          dims: { job: 'A' },
          foreign: { currency: 'USD', amount: '1.00' },
        },
        { account: other, credit: formatCents(cents), tags: ['gst.itc'], party: 'p1' },
      ],
    }),
  reverse: ({ tries }, { number, b }) => tries('entry.reverse', { number, date: pick(days, b) }),
  correct: ({ tries }, { number, b, c, date, lines }) =>
    tries('entry.correct', {
      number,
      ...(b % 2 === 0 ? lines : {}),
      memo: `c${c}`,
      ...(c % 3 === 0 ? { date } : {}),
    }),
  approve: ({ tries }, { number }) => tries('entry.approve', { numbers: [number] }),
  rename: ({ tries }, { account, c }) => tries('account.rename', { account, name: `name ${c}` }),
  renumber: ({ tries }, { account, c }) =>
    tries('account.renumber', { account, code: pick(['N1', 'N2', '1010', '4000'], c) }),
  open: ({ tries }, { c }) =>
    tries('account.open', { code: pick(['N1', 'N2'], c), name: 'New', type: 'asset' }),
  close: ({ tries }, { account, date }) => tries('account.close', { account, on: date }),
  reopen: ({ tries }, { account }) => tries('account.reopen', { account }),
  lock: ({ tries }, { date }) => tries('period.lock', { through: date, reason: 'sent' }),
  unlock: ({ tries }, { b, date }) =>
    tries('period.unlock', { reason: 'late', ...(b % 2 === 0 ? { through: date } : {}) }),
  'close year': ({ tries }, { b }) => tries('year.close', b % 3 === 0 ? { insist: 'so be it' } : {}),
  'reopen year': ({ tries }) => tries('year.reopen', { reason: 'late' }),
  'take over': ({ tries }, { account, other, cents }) =>
    tries('opening.take', {
      start: '2025-01-01',
      adjust: true,
      rows: [
        { code: account, debit: formatCents(cents) },
        { code: other, credit: formatCents(cents) },
      ],
    }),
  batch: ({ tries }, { b, date, lines, cents }) =>
    tries('entry.batch', {
      entries: [
        { date, ...lines },
        { date: '2026-02-01', ...lines },
      ],
      expectCount: b % 5 === 0 ? 3 : 2,
      expectDebit: formatCents(2n * cents),
    }),
  undo: ({ tries }, { a, acts }) => tries('act.undo', { number: (a % acts) + 1 }),
  'undo last': async (books) => books.tries('act.undo', { number: await lastAct(books) }),
} as const satisfies Readonly<Record<string, Doing>>

/** A deed: which one, and the numbers that its input is made of. */
export type Deed = readonly [kind: keyof typeof doings, a: number, b: number, c: number]

/** Every kind of deed; what others need more often. */
const kinds: readonly Deed[0][] = [
  // The keys of `doings` are the kinds; `Object.keys` forgets them.
  ...(Object.keys(doings) as Deed[0][]),
  'post',
  'post',
  'correct',
  'undo last',
]

/** Sequences of deeds. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.tuple(fc.constantFrom(...kinds), fc.nat(9999), fc.nat(9999), fc.nat(9999)),
  { minLength: 4, maxLength: 30, size: 'max' },
)

/** Does a deed; whether it was done, or refused. */
export async function doDeed(books: KeptBooks, [kind, a, b, c]: Deed): Promise<boolean> {
  const { entries, seq: acts } = await headOf(books.book.store)
  const account = pick([...codes, 'N1', 'N2'], b)
  const other = pick([...codes, 'N1', 'N2'], c)
  const cents = BigInt(((c % 500) + 1) * 100 + (b % 100))
  const lines = {
    debit: [`${account}=${formatCents(cents)}`],
    credit: [`${other}=${formatCents(cents)}`],
  }
  const number = (a % Math.max(entries, 1)) + 1
  const drawn = { a, b, c, date: pick(days, a), number, acts, account, other, cents, lines }
  return (await doings[kind](books, drawn)).ok
}

/** The number of the last act. */
export async function lastAct({ book }: KeptBooks): Promise<number> {
  return (await chainOf(book.store)).at(-1)?.act ?? 1
}

/** Does any sequence of deeds, then looks. */
export function afterAny(look: (books: KeptBooks) => Promise<void>, numRuns: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const books = await newBooks()
      for (const deed of all) await doDeed(books, deed)
      await look(books)
      await books.end()
    }),
    { numRuns },
  )
}

function pick(items: readonly string[], number: number): string {
  return items[number % items.length] ?? ''
}
