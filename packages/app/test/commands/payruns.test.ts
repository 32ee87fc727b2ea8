import { deductionsOf } from '@daybook/canada/payroll/deductions.ts'
import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { booksInMemory, type KeptBooks, rowsOf } from './kept-books.ts'
import { withBooks } from './with-books.ts'

/** The accounts that books of Ontario need for somebody who works in Quebec. */
async function openQuebec({ does }: KeptBooks): Promise<void> {
  const accounts = [
    ['2291', 'liability', 'payroll.qctax.payable'],
    ['2292', 'liability', 'payroll.qpip.payable'],
    ['6391', 'expense', 'payroll.qpip.expense'],
  ] as const
  for (const [code, type, role] of accounts) await does('account.open', { code, name: role, type, role })
}

const people = [
  { name: 'Alder', province: 'ON', salary: '65000', hours: '40' },
  { name: 'Birch', province: 'QC', hourly: '31.25', hours: '40', vacation: '4', vacationWay: 'each-pay' },
  { name: 'Cedar', province: 'BC', salary: '130000', hours: '40' },
  { name: 'Dogwood', province: 'AB', hourly: '22.00', hours: '40', vacation: '4', vacationWay: 'accrue' },
  { name: 'Elm', province: 'ON', hourly: '18.50', hours: '30', vacation: '4', vacationWay: 'accrue' },
  { name: 'Fir', province: 'QC', salary: '78000', hours: '35' },
] as const

async function hireSix({ does }: KeptBooks): Promise<void> {
  for (const person of people)
    await does('employee.hire', { ...person, frequency: 'biweekly', hired: '2026-01-01', born: '1988-05-05' })
}

function period(number: number) {
  const from = addDays('2026-01-05', 14 * (number - 1))
  return { from, through: addDays(from, 13), date: addDays(from, 18) }
}

async function enterHours({ does }: KeptBooks, number: number): Promise<void> {
  const { from, through } = period(number)
  // Family Day lies in the fourth period: nothing is entered for it, in the place of what the law gives.
  const lines = [
    { item: 'hours', quantity: '80' },
    { item: 'holiday', amount: '0.00' },
  ]
  for (const employee of ['2', '4', '5']) await does('payrun.enter', { employee, from, through, lines })
}

test('six people in four provinces are paid over several periods as the engine says', () =>
  withBooks(async (books) => {
    const { does } = books
    await openQuebec(books)
    await hireSix(books)
    for (let number = 1; number <= 4; number += 1) {
      await enterHours(books, number)
      const prepared = await does('payrun.prepare', period(number))
      expect(prepared.blocks).toEqual([])
      const closed = await does('payrun.close', period(number))
      expect(closed.totals).toEqual(prepared.totals)
      expect(closed.totals.pays).toBe(6)
    }
    expect((await does('payrun.drafts', {})).drafts).toEqual([])
    const last = await does('payrun.show', { run: '4' })
    // By hand: Elm has 80 hours at 18.50, 1,480.00. CPP 0.0595 x (1,480.00 - 134.61) = 80.05; EI 0.0163 x
    // 1,480.00 = 24.12. After four pays CPP is 320.20.
    const elm = last.pays.find(({ employee }) => employee === '5')
    expect(elm?.earnings.map(({ item, amount }) => [item, amount])).toEqual([['hours', '1480.00']])
    expect(
      elm?.deductions.slice(0, 2).map(({ item, amount, yearToDate }) => [item, amount, yearToDate]),
    ).toEqual([
      ['cpp', '80.05', '320.20'],
      ['ei', '24.12', '96.48'],
    ])
    // All others against the engine, asked with three equal pays before this one.
    for (const pay of last.pays) {
      const amountOf = (item: string) => pay.deductions.find((line) => line.item === item)
      const before = (item: string) => {
        const line = amountOf(item)
        return line === undefined ? 0n : cents(line.yearToDate ?? '') - cents(line.amount)
      }
      const gross = cents(pay.gross)
      const found = value(
        deductionsOf({
          payDate: period(4).date,
          // The books were given nothing else.
          province: pay.province as 'ON' | 'QC' | 'BC' | 'AB',
          payPeriodsPerYear: 26,
          grossPay: gross,
          yearToDate: {
            cpp: before('cpp'),
            qpp: before('qpp'),
            ei: before('ei'),
            qpip: before('qpip'),
            pensionable: gross * 3n,
            insurable: gross * 3n,
          },
        }),
      )
      expect([pay.employee, pay.deducted]).toEqual([pay.employee, formatCents(found.total.value)])
    }
    const register = await does('payrun.register', { from: '2026-01-01', through: '2026-12-31' })
    expect(register.totals.pays).toBe(24)
    expect((await does('payrun.pier', { year: 2026 })).flagged).toBe(0)
    expect((await does('book.verify', {})).proved).toBe(true)
  }))

function cents(text: string): bigint {
  return value(parseCents(text))
}

test('closing twice under a key is once; a second run of the period, and a locked one, are refused', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('employee.hire', {
      ...people[0],
      frequency: 'biweekly',
      hired: '2026-01-01',
      born: '1988-05-05',
    })
    const dry = await does('payrun.close', period(1), { dryRun: true })
    expect(dry).toMatchObject({ run: '1', dryRun: true })
    expect((await does('payrun.list', { from: '2026-01-01' })).runs).toEqual([])
    const once = await does('payrun.close', period(1), { key: 'k' })
    const again = await does('payrun.close', period(1), { key: 'k' })
    expect(again).toEqual({ ...once, repeated: true })
    expect(await refused('payrun.close', period(1))).toEqual(['payrun-period-paid'])
    await does('period.lock', { through: '2026-02-28', reason: 'year-end work' })
    expect(await refused('payrun.close', period(2))).toEqual(['period-locked'])
    const prepared = await does('payrun.prepare', period(2))
    expect(prepared.blocks.map(({ code }) => code)).toEqual(['period-locked'])
  }))

test('a pay is explained from what was asked, corrected by its difference, and taken back whole', () =>
  withBooks(async (books) => {
    const { does, refused } = books
    await does('employee.hire', {
      ...people[4],
      frequency: 'biweekly',
      hired: '2026-01-01',
      born: '1988-05-05',
    })
    const { from, through } = period(1)
    await does('payrun.enter', { employee: '1', from, through, item: 'hours', quantity: '60' })
    const rows = await rowsOf(books.book)
    const closed = await does('payrun.close', period(1))
    const told = await does('payrun.explain', { run: '1', employee: '1' })
    expect(told.holds).toBe(true)
    expect(told.lines.map(({ item }) => item)).toContain('net')
    expect(told.explanation.join('\n')).toContain('rate × (PI − exemption)')
    expect(await refused('payrun.explain', { run: '1', employee: '1', item: 'gold' })).toEqual([
      'payrun-line-unknown',
    ])
    const more = {
      run: '1',
      employee: '1',
      item: 'hours',
      quantity: '64',
      date: '2026-01-30',
      reason: 'forgotten',
    }
    const corrected = await does('payrun.correct', more)
    // 4 hours at 18.50.
    expect(corrected.pays[0]?.earnings.map(({ item, amount }) => [item, amount])).toEqual([
      ['hours', '74.00'],
    ])
    const difference = await does('payrun.explain', { run: '2', employee: '1' })
    expect(difference.holds).toBe(true)
    // 64 hours are 1,184.00: CPP 0.0595 x (1,184.00 - 134.61) = 62.44, and 58.04 had been paid on 1,110.00.
    expect(difference.lines.find(({ item }) => item === 'cpp')).toMatchObject({
      posted: '4.40',
      again: '4.40',
    })
    const cpp = await does('payrun.explain', { run: '2', employee: '1', item: 'cpp' })
    expect(cpp.explanation.join('\n')).toMatch(/should have been: 62\.44[\s\S]*had been paid: \(58\.04\)/)
    expect(await refused('payrun.correct', { ...more, date: '2027-01-08' })).toEqual(['payrun-correct-year'])
    expect(await refused('act.undo', { number: closed.act })).toEqual(['undo-in-use'])
    await does('act.undo', { number: corrected.act })
    await does('act.undo', { number: closed.act })
    const now = await rowsOf(books.book)
    expect(now.card.filter(({ kind }) => String(kind).startsWith('pay'))).toEqual(
      rows.card.filter(({ kind }) => String(kind).startsWith('pay')),
    )
    expect((await does('payrun.list', { from: '2026-01-01' })).runs).toEqual([])
  }))

test('a time sheet fills the desk, and a bonus is paid between two runs', () =>
  withBooks(async (books) => {
    const { does } = books
    for (const person of [people[3], people[4]])
      await does('employee.hire', {
        ...person,
        frequency: 'biweekly',
        hired: '2026-01-01',
        born: '1988-05-05',
      })
    const { from, through, date } = period(1)
    const sheet = [
      'Employee,Date,Hours,Code',
      '1,2026-01-05,8,hours',
      '1,2026-01-06,7.5,hours',
      '2,2026-01-05,6,sick',
    ]
    const content = Buffer.from(sheet.join('\n')).toString('base64')
    const read = await does('payrun.import', { file: 'sheet.csv', content, from, through })
    expect(
      read.drafts.map(({ employee, lines }) => [employee, lines.map((line) => [line.item, line.quantity])]),
    ).toEqual([
      ['1', [['hours', '15.5']]],
      ['2', [['sick', '6']]],
    ])
    const closed = await does('payrun.close', { from, through, date })
    // 15.5 x 22.00 + 6 x 18.50 = 341.00 + 111.00.
    expect(closed.totals.gross).toBe('452.00')
    const given = [{ employee: '1', lines: [{ item: 'bonus', amount: '500.00' }] }]
    const bonus = await does('payrun.close', { from, through, date, offCycle: true, given })
    expect(bonus).toMatchObject({ run: '2', kind: 'off-cycle' })
    const [pay] = (await does('payrun.show', { run: '2' })).pays
    // A bonus that comes alone has no exemption: 0.0595 x 500.00 = 29.75; EI 0.0163 x 500.00 = 8.15.
    expect(pay?.deductions.slice(0, 2).map(({ item, amount }) => [item, amount])).toEqual([
      ['cpp', '29.75'],
      ['ei', '8.15'],
    ])
  }))

test('books that are rebuilt, and another store, hold the same pays: nothing is worked out again', async () => {
  const memory = await booksInMemory()
  await withBooks(async (books) => {
    for (const each of [books, memory]) {
      await each.does('employee.hire', {
        ...people[0],
        frequency: 'biweekly',
        hired: '2026-01-01',
        born: '1988-05-05',
      })
      await each.does('payrun.close', period(1))
      await each.does('payrun.close', period(2))
    }
    const shown = await books.does('payrun.show', { run: '2' })
    await books.does('book.rebuild', {})
    expect(await books.does('payrun.show', { run: '2' })).toEqual(shown)
    expect((await memory.does('payrun.show', { run: '2' })).totals).toEqual(shown.totals)
    await memory.end()
  })
})

test('overtime of a time sheet is set apart by the law of the province', () =>
  withBooks(async ({ does }) => {
    const hire = { frequency: 'biweekly', hired: '2026-01-01', born: '1988-05-05', hours: '40' } as const
    await does('employee.hire', { ...hire, name: 'Gale', province: 'ON', hourly: '20.00' })
    await does('employee.hire', { ...hire, name: 'Hazel', province: 'BC', hourly: '20.00' })
    const days = ['05', '06', '07', '08', '09']
    const sheet = ['Employee,Date,Hours']
    for (const employee of ['1', '2'])
      for (const day of days) sheet.push(`${employee},2026-01-${day},${day === '05' ? '10' : '9'}`)
    const content = Buffer.from(sheet.join('\n')).toString('base64')
    const { from, through } = period(1)
    const read = await does('payrun.import', { file: 's.csv', content, from, through, overtime: true })
    // 46 hours. Ontario: above 44 in a week, 2. British Columbia: above 8 a day, 2 + 4 x 1 = 6.
    expect(read.drafts.map(({ lines }) => lines.map(({ item, quantity }) => [item, quantity]))).toEqual([
      [
        ['hours', '44'],
        ['overtime', '2'],
      ],
      [
        ['hours', '40'],
        ['overtime', '6'],
      ],
    ])
  }))
