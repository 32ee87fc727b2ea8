import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cents, sumOf } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { balanceSheet } from './balance-sheet.ts'
import { chartOf, mainOf } from './books.fixture.ts'
import { adjustmentRows, cashAdjustments, spread } from './cash-basis.ts'
import { cashFlow } from './cash-flow.ts'
import { incomeStatement } from './income-statement.ts'
import { openItemsOn } from './open-items.ts'
import { amountOf } from './statement.ts'

const chart = chartOf(`
  1010 asset bank Chequing
  1100 asset receivable Receivable
  1520 asset capital Machinery
  2000 liability payable Payable
  2300 liability salesTax Tax
  3000 equity shareCapital Shares
  4000 revenue sales Sales
  4090 revenue contraRevenue Discounts
  6100 expense operating Office
`)
const controls = new Set(['1100', '2000'])

const posting = fc.record({
  account: fc.constantFrom('1100', '1100', '2000', '1010', '1520', '2300', '4000', '4090', '6100'),
  amount: fc.bigInt({ min: -30n, max: 30n }).filter((amount) => amount !== 0n),
  party: fc.constantFrom(undefined, undefined, undefined, 'Fir'),
})

const entry = fc.record({
  day: fc.integer({ min: 0, max: 60 }),
  payee: fc.constantFrom('', 'Ash', 'Birch'),
  postings: fc.array(posting, { minLength: 1, maxLength: 4 }),
  last: fc.constantFrom('1100', '2000', '1010', '4000', '6100'),
  reverses: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined, freq: 6 }),
})

/** Random entries; one that reverses another is its exact opposite. */
const books = fc.array(entry, { maxLength: 14 }).map((raw) => {
  const entries: Entry[] = []
  const undone = new Set<number>()
  for (const { day, payee, postings, last, reverses } of raw) {
    const number = entries.length + 1
    const date = addDays('2026-01-01', day)
    const first = entries[(reverses ?? 0) - 1]
    if (first !== undefined && !undone.has(first.number)) {
      undone.add(first.number)
      const opposite = first.postings.map((each) => ({ ...each, amount: -each.amount }))
      const later = date < first.date ? first.date : date
      entries.push({ ...first, number, date: later, postings: opposite, reverses: first.number })
      continue
    }
    const plain = postings.map(
      ({ account, amount, party }): Posting => ({
        account,
        amount,
        ...(party === undefined ? {} : { party }),
      }),
    )
    const sum = sumOf(plain.map((each) => each.amount))
    const all = sum === 0n ? plain : [...plain, { account: last, amount: -sum }]
    if (all.length < 2) continue
    const because = { kind: 'adjustment', id: '' } as const
    entries.push({ number, date, memo: '', because, postings: all, ...(payee === '' ? {} : { payee }) })
  }
  return entries
})

const onDay = fc.integer({ min: -1, max: 70 }).map((days) => addDays('2026-01-01', days))

type Token = {
  readonly item: number
  readonly party: string
  readonly sign: bigint
  readonly control: string
}

/** The definition, cent by cent: each cent looks for the oldest cent of the other side that it may settle. */
function unpaidByDefinition(entries: readonly Entry[], on: string): Record<string, bigint> {
  const dated = entries.filter((each) => each.date <= on)
  const gone = new Set<number>()
  for (const each of [...dated].reverse()) {
    const first = dated.find((other) => other.number === each.reverses)
    if (first !== undefined && !gone.has(each.number)) gone.add(each.number).add(first.number)
  }
  const open: Token[] = []
  const inOrder = dated
    .filter((each) => !gone.has(each.number))
    .sort((one, other) =>
      one.date === other.date ? one.number - other.number : one.date < other.date ? -1 : 1,
    )
  for (const each of inOrder) {
    const nets = new Map<string, { control: string; party: string; net: Cents }>()
    for (const { account, amount, party } of each.postings) {
      if (!controls.has(account)) continue
      const who = (party ?? each.payee ?? '').toLowerCase()
      const net = nets.get(`${account} ${who}`)?.net ?? 0n
      nets.set(`${account} ${who}`, { control: account, party: who, net: net + amount })
    }
    for (const { control, party, net } of nets.values()) {
      const sign = net > 0n ? 1n : -1n
      for (let cent = 0n; cent < net * sign; cent += 1n) {
        const facing = (token: Token) => token.control === control && token.sign === -sign
        const choices = [
          (token: Token) => facing(token) && token.party === party,
          (token: Token) => facing(token) && (party === '' || token.party === ''),
        ]
        const at = choices.map((choice) => open.findIndex(choice)).find((index) => index >= 0)
        if (at === undefined) open.push({ item: each.number, party, sign, control })
        else open.splice(at, 1)
      }
    }
  }
  const unpaid: Record<string, bigint> = {}
  for (const token of open) {
    const key = `${token.control} ${token.item} ${token.party}`
    unpaid[key] = (unpaid[key] ?? 0n) + token.sign
  }
  return unpaid
}

test('what is unpaid is what a cent by cent settlement leaves open, on any day', () => {
  fc.assert(
    fc.property(books, onDay, (entries, on) => {
      const items = openItemsOn(entries, controls, on)
      const found = Object.fromEntries(
        items.map((item) => [`${item.control} ${item.entry.number} ${item.party}`, item.unpaid]),
      )
      expect(found).toEqual(unpaidByDefinition(entries, on))
    }),
    { numRuns: 400 },
  )
})

test('what is taken back balances for each charge and never exceeds what its entry recognized', () => {
  fc.assert(
    fc.property(books, onDay, (entries, on) => {
      const { unpaid } = value(cashAdjustments({ chart, entries, on }))
      for (const charge of unpaid) {
        expect(sumOf(charge.backedOut.map((part) => part.amount))).toBe(0n)
        const [control, ...causes] = charge.backedOut
        if (control === undefined) continue
        expect(control.account).toBe(charge.control)
        const size = control.amount < 0n ? -control.amount : control.amount
        expect(size <= (charge.unpaid < 0n ? -charge.unpaid : charge.unpaid)).toBe(true)
        expect(causes.every((part) => !controls.has(part.account) && part.account !== '1010')).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})

test('a wholly unpaid charge for revenue, expenses and tax alone takes its whole entry back', () => {
  const line = fc.record({
    account: fc.constantFrom('4000', '4090', '2300'),
    amount: fc.bigInt({ min: -9999n, max: 9999n }).filter((amount) => amount !== 0n),
  })
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (lines) => {
      const total = sumOf(lines.map((each) => each.amount))
      if (total === 0n) return
      const postings = [...lines, { account: '1100', amount: -total }]
      const because = { kind: 'invoice', id: '1' } as const
      const entries = [{ number: 1, date: '2026-01-01', memo: '', because, postings }]
      const rows = adjustmentRows(value(cashAdjustments({ chart, entries, on: '2026-01-01' })))
      for (const account of ['1100', '4000', '4090', '2300']) {
        const posted = sumOf(postings.filter((each) => each.account === account).map((each) => each.amount))
        const row = rows.find((each) => each.account === account)
        expect((row?.debit ?? 0n) - (row?.credit ?? 0n)).toBe(-posted)
      }
    }),
  )
})

test('shares of both signs add up to the amount and lie within two cents of their exact part', () => {
  const shares = fc.array(fc.bigInt({ min: -1000n, max: 5000n }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(shares, fc.bigInt({ min: 0n, max: 100n }), (parts, percent) => {
      const whole = sumOf(parts)
      if (whole <= 0n) return
      const amount = (whole * percent) / 100n
      const spreadOut = spread(amount, parts)
      expect(sumOf(spreadOut)).toBe(amount)
      spreadOut.forEach((part, index) => {
        // |part − share × amount ÷ whole| < 2, in whole numbers.
        const off = part * whole - (parts[index] ?? 0n) * amount
        expect((off < 0n ? -off : off) < 2n * whole).toBe(true)
      })
    }),
  )
})

test('income on cash basis is accrual less the unpaid at the end plus the unpaid before, and the books balance', () => {
  fc.assert(
    fc.property(books, onDay, fc.integer({ min: 0, max: 30 }), (entries, from, days) => {
      const span = { from, through: addDays(from, days) }
      const cash = {
        before: value(cashAdjustments({ chart, entries, on: addDays(from, -1) })),
        through: value(cashAdjustments({ chart, entries, on: span.through })),
      }
      const profile = { form: 'corporation', fiscalYearEnd: '12-31' } as const
      const column = mainOf(entries, span)
      const base = { chart, profile, asOfSeq: 3 }
      const accrual = value(incomeStatement({ ...base, columns: [column] }))
      const paid = value(incomeStatement({ ...base, columns: [{ ...column, cash }] }))
      const backed = (which: 'before' | 'through') =>
        sumOf(
          adjustmentRows(cash[which])
            .filter((row) => ['4000', '4090', '6100'].includes(row.account))
            .map((row) => row.debit - row.credit),
        )
      expect(amountOf(paid, 'net-income')).toBe(
        amountOf(accrual, 'net-income') - backed('through') + backed('before'),
      )
      for (const build of [balanceSheet, cashFlow, incomeStatement]) {
        const statement = value(build({ ...base, columns: [{ ...column, cash }] }))
        expect(statement.proofs.filter((each) => !each.holds)).toEqual([])
      }
    }),
    { numRuns: 150 },
  )
})
