import { disagreeing } from '@daybook/core/filings/explain.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { gifiStatements } from './gifi-statements.ts'
import { type ScheduleOneInput, scheduleOne } from './schedule-1.ts'
import { type CcaClassYear, scheduleEight } from './schedule-8.ts'
import { type ShareholderHolding, scheduleFifty } from './schedule-50.ts'
import { checklistCode, checklistQuestions, notesChecklist } from './schedule-141.ts'
import { balances, books, key } from './t2-books.fixture.ts'

const year = balances(`
  1010 61000.00
  4010 -90000.00
  4250 -400.00
  6020 6000.00
  6060 75.00
  6075 300.00
  6080 500.00
  6175 1200.00
  6210 1001.01
  6215 323.99
  8000 20000.00
`)

const class50: CcaClassYear = {
  class: '50',
  opening: 400_000n,
  additions: 100_000n,
  adjustments: 0n,
  proceeds: 0n,
  claimed: 275_000n,
  recapture: 0n,
  terminalLoss: 0n,
}

function given(lines: Readonly<Record<string, bigint>> = {}): ScheduleOneInput {
  const made = books([], year, { '6075': { tag: 't2s1.120' } })
  const statements = value(gifiStatements(made, key))
  const net = statements.incomeStatement.find(({ code }) => code === '9999')
  if (net === undefined) throw new Error('9999 stands on every Schedule 125')
  const cca = value(scheduleEight([class50], key))
  return { books: made, netIncome: net.figure, cca, given: new Map(Object.entries(lines)) }
}

test('Schedule 1 adds back what tax does not allow and takes off what it gives', () => {
  const schedule = value(scheduleOne(given({ '114': 25_000n }), key))
  // 9999: 90,400.00 − 6,000 − 75 − 300 − 500 − 1,200 − 1,001.01 − 323.99 − 20,000 = 61,000.00.
  expect(schedule.lines.map(({ line, figure }) => [line, formatCents(figure.value)])).toEqual([
    ['101', '20000.00'],
    ['103', '75.00'],
    ['104', '6000.00'],
    ['112', '500.00'],
    ['114', '250.00'],
    ['120', '300.00'],
    ['121', '501.00'], // half of 1,001.01 is 500.505, 500.51 to the cent; meals of all staff stay
    ['123', '1200.00'],
    ['401', '400.00'],
    ['403', '2750.00'],
  ])
  expect(formatCents(schedule.additions.value)).toBe('28826.00')
  expect(formatCents(schedule.deductions.value)).toBe('3150.00')
  expect(formatCents(schedule.netForTax.value)).toBe('86676.00') // 61,000 + 28,826 − 3,150
  expect(disagreeing(schedule.netForTax)).toEqual([])
  expect(schedule.unsure).toEqual([])
})

test('a loss on disposal comes back on 111, meals that nobody sorted are asked about', () => {
  const made = books([], balances('1010 -360.00\n4250 60.00\n6230 300.00'), { '6230': { gifi: '8523' } })
  const [net] = value(gifiStatements(made, key)).incomeStatement.slice(-1)
  if (net === undefined) throw new Error('9999 stands on every Schedule 125')
  const cca = value(scheduleEight([], key))
  const schedule = value(scheduleOne({ books: made, netIncome: net.figure, cca, given: new Map() }, key))
  expect(schedule.lines.map(({ line, figure }) => [line, figure.value])).toEqual([['111', 6_000n]])
  expect(schedule.unsure.map(({ code }) => code)).toEqual(['6230'])
  expect(schedule.netForTax.value).toBe(-30_000n)
})

test('a line that the schedule has not is refused, whether an account is tagged so or a person gives it', () => {
  const refused = scheduleOne(given({ '999': 1n }), key)
  expect(refused.ok ? [] : refused.refusals.map(({ code, with: names }) => [code, names?.line])).toEqual([
    ['t2-line-unknown', '999'],
  ])
})

test('a class claims no more than it holds, and recapture and terminal loss are what they must be', () => {
  const left = (change: Partial<CcaClassYear>) => {
    const made = scheduleEight([{ ...class50, ...change }], key)
    return made.ok ? made.value.rows[0]?.closing : made.refusals[0]?.code
  }
  expect(left({})).toBe(225_000n)
  expect(left({ claimed: 500_000n })).toBe(0n)
  expect(left({ claimed: 500_001n })).toBe('t2-cca-unfit')
  expect(left({ claimed: 0n, proceeds: 600_000n, recapture: 100_000n })).toBe(0n)
  expect(left({ claimed: 0n, proceeds: 600_000n })).toBe('t2-cca-unfit')
  expect(left({ claimed: 0n, terminalLoss: 500_000n })).toBe(0n)
  expect(left({ claimed: 1n, terminalLoss: 499_999n })).toBe('t2-cca-unfit')
})

const people: readonly ShareholderHolding[] = [
  { id: 'a', name: 'A (individual)', kind: 'individual', shares: [{ class: 'common', count: 9 }] },
  { id: 'b', name: 'B (individual)', kind: 'individual', shares: [{ class: 'common', count: 10 }] },
  {
    id: 'c',
    name: 'C Ltd. (corporation)',
    kind: 'corporation',
    businessNumber: '123456782RC0001',
    shares: [
      { class: 'common', count: 81 },
      { class: 'preferred', count: 2 },
    ],
  },
  {
    id: 'd',
    name: 'D (trust)',
    kind: 'trust',
    trustNumber: 'T12345678',
    shares: [{ class: 'preferred', count: 1 }],
  },
]

test('Schedule 50 names holders of ten percent or more of either class, the largest first', () => {
  const rows = value(scheduleFifty(people, '2026-06-30'))
  expect(rows.map((each) => [each.id, each['200'], each['350'], each['400'], each['500']])).toEqual([
    ['c', '123456782RC0001', '', '81.000', '66.667'],
    ['b', '', '', '10.000', ''],
    ['d', '', 'T12345678', '', '33.333'],
  ])
  expect(rows.map(({ isMissingNumber }) => isMissingNumber)).toEqual([false, true, false])
})

test('the notes checklist asks what follows from its answers and says what is still open', () => {
  const list = value(notesChecklist(new Map([...checklistQuestions].map(({ line }) => [line, 'no']))))
  expect(list.open).toEqual([])
  expect(list.questions.map(({ line }) => line)).not.toContain('210')
  const asked = value(
    notesChecklist(new Map(Object.entries({ '111': 'yes', '304': 'yes', '305': 'advice' }))),
  )
  expect(asked.open.slice(0, 3)).toEqual(['095', '097', '101'])
  expect(asked.questions.filter(({ answer }) => answer !== undefined).map(checklistCode)).toEqual([
    '1',
    '1',
    'advice',
  ])
  const codes = (answers: Readonly<Record<string, string>>) => {
    const made = notesChecklist(new Map(Object.entries(answers)))
    return made.ok ? [] : made.refusals.map(({ code }) => code)
  }
  expect(codes({ '101': 'maybe', '102': 'yes', '099': 'yes' })).toEqual([
    't2-checklist-answer',
    't2-checklist-line',
    't2-checklist-unasked',
  ])
})
