import { factFrom } from '@daybook/core/daybook/body.ts'
import { deriveAll } from '@daybook/core/daybook/derive.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { headOf } from '../../src/book.ts'
import { chainOf } from '../store/acts.ts'
import { afterAny, codes, deeds, doDeed, lastAct, newBooks } from './deeds.ts'
import { rowsOf } from './kept-books.ts'
import { netsBy, since, standing, sumOf } from './standing.ts'

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
