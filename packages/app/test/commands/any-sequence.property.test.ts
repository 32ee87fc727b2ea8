import { factFrom } from '@daybook/core/daybook/body.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import type { Row } from '@daybook/core/daybook/tables.ts'
import { type Account, type AccountType, normalSide } from '@daybook/core/ledger/chart.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { chainOf } from '../store/acts.ts'
import { booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'

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

const codes = chart.map((each) => each.code)

/** A deed: which one, and numbers from which its input is made. */
type Deed = readonly [kind: (typeof kinds)[number], a: number, b: number, c: number]

const kinds = [
  'post',
  'post',
  'post',
  'post in lines',
  'reverse',
  'correct',
  'correct',
  'approve',
  'rename',
  'renumber',
  'open',
  'close',
  'reopen',
  'lock',
  'unlock',
  'close year',
  'reopen year',
  'take over',
  'batch',
  'undo',
  'undo last',
  'undo last',
] as const

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.tuple(fc.constantFrom(...kinds), fc.nat(9999), fc.nat(9999), fc.nat(9999)),
  { minLength: 4, maxLength: 30, size: 'max' },
)

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

function pick<T>(items: readonly T[], number: number): T | undefined {
  return items[number % items.length]
}

/** Does a deed; whether it was done, or refused. */
async function doDeed(books: KeptBooks, [kind, a, b, c]: Deed): Promise<boolean> {
  const { tries, book } = books
  const date = pick(days, a) ?? ''
  const { entries, seq: acts } = await headOf(book.store)
  const number = (a % Math.max(entries, 1)) + 1
  const account = pick([...codes, 'N1', 'N2'], b) ?? ''
  const other = pick([...codes, 'N1', 'N2'], c) ?? ''
  const amount = `${(c % 500) + 1}.${String(b % 100).padStart(2, '0')}`
  const lines = { debit: [`${account}=${amount}`], credit: [`${other}=${amount}`] }
  const done = async () => {
    switch (kind) {
      case 'post':
        return tries('entry.post', { date, memo: `m${c}`, ...lines })
      case 'post in lines':
        return tries('entry.post', {
          date,
          ref: String(c),
          lines: [
            { account, debit: amount, dims: { job: 'A' }, foreign: { currency: 'USD', amount: '1.00' } },
            { account: other, credit: amount, tags: ['gst.itc'], party: 'p1' },
          ],
        })
      case 'reverse':
        return tries('entry.reverse', { number, date: pick(days, b) ?? '' })
      case 'correct':
        return tries('entry.correct', {
          number,
          ...(b % 2 === 0 ? lines : {}),
          memo: `c${c}`,
          ...(c % 3 === 0 ? { date } : {}),
        })
      case 'approve':
        return tries('entry.approve', { numbers: [number] })
      case 'rename':
        return tries('account.rename', { account, name: `name ${c}` })
      case 'renumber':
        return tries('account.renumber', { account, code: pick(['N1', 'N2', '1010', '4000'], c) ?? '' })
      case 'open':
        return tries('account.open', { code: pick(['N1', 'N2'], c) ?? '', name: 'New', type: 'asset' })
      case 'close':
        return tries('account.close', { account, on: date })
      case 'reopen':
        return tries('account.reopen', { account })
      case 'lock':
        return tries('period.lock', { through: date, reason: 'sent' })
      case 'unlock':
        return tries('period.unlock', { reason: 'late', ...(b % 2 === 0 ? { through: date } : {}) })
      case 'close year':
        return tries('year.close', b % 3 === 0 ? { insist: 'so be it' } : {})
      case 'reopen year':
        return tries('year.reopen', { reason: 'late' })
      case 'take over':
        return tries('opening.take', {
          start: '2025-01-01',
          adjust: true,
          rows: [
            { code: account, debit: amount },
            { code: other, credit: amount },
          ],
        })
      case 'batch':
        return tries('entry.batch', {
          entries: [
            { date, ...lines },
            { date: '2026-02-01', ...lines },
          ],
          expectCount: b % 5 === 0 ? 3 : 2,
          expectDebit: String((Number(amount) * 200) / 100),
        })
      case 'undo':
        return tries('act.undo', { number: (a % acts) + 1 })
      case 'undo last':
        return tries('act.undo', { number: await lastAct(books) })
    }
  }
  return (await done()).ok
}

async function lastAct({ book }: KeptBooks): Promise<number> {
  return (await chainOf(book.store)).at(-1)?.act ?? 1
}

test('any sequence of commands keeps debits equal to credits and every total equal to its postings', () =>
  afterAny(async (books) => {
    const { account_month: months, account_total: totals, posting } = await rowsOf(books.book)
    expect(sumOf(posting, 'amount')).toBe(0n)
    expect(sumOf(totals, 'debit')).toBe(sumOf(totals, 'credit'))
    expect(netsBy(months, ['account'])).toEqual(netsBy(posting, ['account']))
    expect(netsBy(totals, ['account'])).toEqual(netsBy(posting, ['account']))
    expect(netsBy(totals, ['account', 'layer', 'currency'])).toEqual(
      netsBy(posting, ['account', 'layer', 'currency']),
    )
  }, 60))

test('the lock holds on every path: no entry is ever recorded on a locked day', () =>
  afterAny(async (books) => {
    let locked = ''
    for (const row of await chainOf(books.book.store)) {
      const fact = factFrom(row.kind, row.v, row.body)
      if (fact.kind === 'period.locked') locked = fact.through
      if (fact.kind === 'period.unlocked') locked = fact.through ?? ''
      if (fact.kind === 'entry.posted') expect(fact.entry.date > locked, `J${fact.entry.number}`).toBe(true)
    }
  }, 60))

test('the rows after any sequence are those of the facts', () =>
  afterAny(async (books) => {
    const facts = (await chainOf(books.book.store)).map((row) => ({
      ...row,
      fact: factFrom(row.kind, row.v, row.body),
    }))
    const rows = await rowsOf(books.book)
    await books.book.store.rebuild(async (apply) => apply(deriveAll(facts)))
    expect(await rowsOf(books.book)).toEqual(rows)
  }, 25))

test('the balances are those of the entries that stand: whatever is reversed cancels out', () =>
  afterAny(async (books) => {
    const { entry, posting } = await rowsOf(books.book)
    const standing = entry.filter((row) => row.reverses === null && row.reversed_by === null)
    const numbers = new Set(standing.map((row) => row.number))
    const theirs = posting.filter((row) => numbers.has(row.number ?? 0))
    expect(netsBy(posting, ['account'])).toEqual(netsBy(theirs, ['account']))
  }, 60))

test('an entry names the one entry that reverses it and is not reversed itself', () =>
  afterAny(async (books) => {
    const { entry } = await rowsOf(books.book)
    for (const row of entry) {
      const reversing = entry.filter((each) => each.reverses === row.number && each.reversed_by === null)
      expect(reversing.map((each) => each.number)).toEqual(row.reversed_by === null ? [] : [row.reversed_by])
      const replacing = entry.filter((each) => each.number === row.replaced_by)
      expect(replacing.map((each) => each.replaces)).toEqual(row.replaced_by === null ? [] : [row.number])
      // What was replaced was taken back by the same act.
      if (row.replaced_by !== null) expect(row.reversed_by).not.toBeNull()
    }
  }, 60))

test('undoing the last act gives the rows of before, and doing it again those of after', () =>
  fc.assert(
    fc.asyncProperty(deeds, async (all) => {
      const books = await newBooks()
      for (const deed of all) {
        const before = await standing(books)
        if (!(await doDeed(books, deed))) continue
        const after = await standing(books)
        const undone = await books.tries('act.undo', { number: await lastAct(books) })
        if (!undone.ok) continue
        expect(since(await standing(books), before)).toEqual(before)
        await books.does('act.undo', { number: await lastAct(books) })
        expect(since(await standing(books), after)).toEqual(after)
      }
      await books.end()
    }),
    { numRuns: 60 },
  ))

test('a correction is the reversal and the posting, to the cent', () =>
  fc.assert(
    fc.asyncProperty(
      fc.nat(6),
      fc.nat(6),
      fc.integer({ min: 1, max: 900 }),
      fc.boolean(),
      async (from, to, cents, isLocked) => {
        const [one, two] = [await newBooks(), await newBooks()]
        const wrong = { date: '2025-12-30', debit: [`${codes[from]}=9.00`], credit: ['2100=9.00'] }
        const right = { debit: [`${codes[to]}=${cents}.01`], credit: ['2100=0.01', `1090=${cents}.00`] }
        const date = isLocked ? '2026-01-01' : '2025-12-30'
        for (const books of [one, two]) {
          await books.does('entry.post', wrong)
          if (isLocked) await books.does('period.lock', { through: '2025-12-31', reason: 'sent' })
        }
        await one.does('entry.correct', { number: 1, ...right, ...(isLocked ? { date } : {}) })
        await two.does('entry.reverse', { number: 1, date })
        await two.does('entry.post', { date, ...right })
        const keys = ['account', 'date'] as const
        const [left, other] = [await rowsOf(one.book), await rowsOf(two.book)]
        expect(netsBy(left.posting, keys)).toEqual(netsBy(other.posting, keys))
        expect(left.account_total).toEqual(other.account_total)
      },
    ),
    { numRuns: 25 },
  ))

test('closing and reopening any year gives back the balances and the lock of before', () =>
  afterAny(async (books) => {
    const before = await standing(books)
    const { lockedThrough } = await headOf(books.book.store)
    const closed = await books.tries('year.close', { insist: 'for the test' })
    if (!closed.ok) return
    await books.does('year.reopen', { reason: 'for the test' })
    const after = await standing(books)
    expect(after.months).toEqual(before.months)
    expect(after.totals).toEqual(before.totals)
    expect((await headOf(books.book.store)).lockedThrough).toBe(lockedThrough)
  }, 60))

test('a closed year leaves nothing in revenue, expenses and dividends', () =>
  afterAny(async (books) => {
    const closed = await books.tries('year.close', { insist: 'for the test' })
    if (!closed.ok) return
    const { posting } = await rowsOf(books.book)
    const inYear = posting.filter((row) => String(row.date) <= closed.value.through)
    const nets = netsBy(inYear, ['account'])
    for (const id of ['3200', '4000', '6120']) expect(nets.get(id) ?? 0n).toBe(0n)
  }, 60))

/** Books with the small chart and one job. */
async function newBooks(): Promise<KeptBooks> {
  const books = await booksInMemory('corporation', chart)
  await books.does('dimension.set', { dimension: 'job', code: 'A', name: 'Attic' })
  return books
}

/** Does any sequence of deeds, then looks. */
function afterAny(look: (books: KeptBooks) => Promise<void>, numRuns: number): Promise<void> {
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

function sumOf(rows: readonly Row[], column: string): bigint {
  return rows.reduce((sum, row) => sum + cents(row[column]), 0n)
}

function cents(cell: Row[string] | undefined): bigint {
  if (typeof cell !== 'bigint') throw new Error('an amount is in cents')
  return cell
}

/** Debits less credits by some columns; without what is zero. */
function netsBy(rows: readonly Row[], columns: readonly string[]): ReadonlyMap<string, bigint> {
  const nets = new Map<string, bigint>()
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(' ')
    const net = 'amount' in row ? cents(row.amount) : cents(row.debit) - cents(row.credit)
    nets.set(key, (nets.get(key) ?? 0n) + net)
  }
  return new Map([...nets].filter(([, net]) => net !== 0n).sort())
}

/** How the books stand: the rows without their place in the chain, postings that cancel out left out. */
async function standing({ book }: KeptBooks) {
  const { account, card, entry, posting, account_month, account_total, paper_link, statement_line } =
    await rowsOf(book)
  const plain = (rows: readonly Row[]) => rows.map((row) => ({ ...row, seq: null }))
  const others = ['undone', 'unlocked', 'reopened-year']
  return {
    account: plain(account),
    card: plain(card.filter((row) => !others.includes(String(row.kind)))),
    entry: plain(entry),
    postings: netsBy(posting, ['account', 'date', 'layer', 'dims', 'currency', 'party', 'tags']),
    months: netsBy(account_month, ['account', 'month', 'layer', 'currency', 'dims']),
    totals: netsBy(account_total, ['account', 'layer', 'currency']),
    papers: plain(paper_link),
    lines: plain(statement_line),
  }
}

/** A standing without the entries that came after another one: those of the undoing itself. */
function since<S extends { readonly entry: readonly Row[] }>(now: S, before: S): S {
  return { ...now, entry: now.entry.slice(0, before.entry.length) }
}
