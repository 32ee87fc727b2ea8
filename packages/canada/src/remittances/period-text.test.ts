import { expect, test } from 'vitest'
import { type Obligation, obligationDue, obligations } from './owed-forms.ts'
import { parsePeriod, periodOf } from './period-text.ts'
import { paid, plainSettings } from './small-pays.fixture.ts'

test.each([
  ['2026-03', '2026-03-01', '2026-03-31'],
  ['2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026T4', '2026-10-01', '2026-12-31'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['2026-03-16..2026-03-31', '2026-03-16', '2026-03-31'],
])('the period %s is %s to %s', (text, from, through) => {
  expect(parsePeriod(text)).toEqual({ span: { from, through } })
})

test('a day is a day, and what is no period is nothing', () => {
  expect(parsePeriod(' 2026-03-15 ')).toEqual({ day: '2026-03-15' })
  for (const text of ['2026-13', '2026-Q5', 'March', '', '2026-03-31..2026-03-01', '2026-02-30', '1..2..3'])
    expect(parsePeriod(text)).toBeUndefined()
})

const pays = ['ON', 'BC', 'QC', 'NT'].map((province) =>
  paid({ employee: 'alder', date: '2026-03-13', gross: '1000', province }),
)

function owedTo(form: string, who: string): readonly Obligation[] {
  const facts = { settings: plainSettings, pays, bookProvince: 'QC', toOf: () => undefined }
  return obligations(facts).filter((each) => each.form === form && each.who === who)
}

test('a health levy has its instalments and its year', () => {
  const of = (who: string, text: string) => {
    const found = periodOf(owedTo('health-levy', who), text)
    if (!found.ok) return found.refusals[0]?.code
    const { obligation, span } = found.value
    const due = obligationDue(obligation, span)
    return [span.from, span.through, due.ok ? due.value : '-']
  }
  expect(of('ON', '2026-02')).toEqual(['2026-02-01', '2026-02-28', '2026-03-16'])
  // March 15, 2027 is a Monday; March 31, 2027 a Wednesday; June 15, 2026 a Monday.
  expect(of('ON', '2026')).toEqual(['2026-01-01', '2026-12-31', '2027-03-15'])
  expect(of('BC', '2026-02-10')).toEqual(['2026-01-01', '2026-03-31', '2026-06-15'])
  expect(of('BC', '2026')).toEqual(['2026-01-01', '2026-12-31', '2027-03-31'])
  // B.C. has no fourth instalment: a day of it lies in the return; nor has it months.
  expect(of('BC', '2026-11-10')).toEqual(['2026-01-01', '2026-12-31', '2027-03-31'])
  expect(of('BC', '2026-02')).toBe('remittance-period-wrong')
  expect(of('QC', '2026-02-10')).toEqual(['2026-01-01', '2026-12-31', '2027-03-01'])
})

test('a book in Quebec remits to the CRA by the days that are kept there', () => {
  expect(owedTo('pd7a', 'CA')[0]?.where).toBe('CA-QC')
  expect(owedTo('tpz-1015', 'QC')[0]?.where).toBe('QC')
  expect(owedTo('payroll-tax', 'NT')[0]?.frequency).toBe('annual')
})
