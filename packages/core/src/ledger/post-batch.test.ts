import { expect, test } from 'vitest'
import { value } from '../kit/result.ts'
import { planBatch, totalsOf } from './post-batch.ts'
import { entry, maple } from './small-books.fixture.ts'

const rent = entry(0, '2026-03-01', '6120 1000.00, 1010 -1000.00')
const fees = entry(0, '2026-03-02', '6130 250.25, 1010 -250.25')
const head = { entries: 4 }
// 1,000.00 + 250.25 = 1,250.25; 6120 + 1010 + 6130 + 1010 = 14,270.
const right = { count: 2, debit: 125025n, hash: 14270 }

test('a batch that comes to its control totals is posted under the next numbers', () => {
  const facts = value(planBatch(maple, head, [rent, fees], right, '12-31'))
  expect(facts.map((fact) => fact.entry.number)).toEqual([5, 6])
})

test('count, debits and account numbers are totals of what is there', () => {
  expect(totalsOf([rent, fees])).toEqual(right)
})

test('a missing entry shows in every total, and nothing is posted', () => {
  expect(planBatch(maple, head, [rent], right, '12-31')).toMatchObject({
    ok: false,
    refusals: [
      { code: 'batch-totals', at: 'expectCount', with: { counted: '1', expected: '2', difference: '1' } },
      { code: 'batch-totals', at: 'expectDebit', with: { counted: '1000.00', difference: '250.25' } },
      { code: 'batch-totals', at: 'expectHash', with: { counted: '7130', difference: '7140' } },
    ],
  })
})

test('an entry posted to the wrong account is found by the hash total alone', () => {
  const wrong = entry(0, '2026-03-02', '6120 250.25, 1010 -250.25')
  expect(planBatch(maple, head, [rent, wrong], right, '12-31')).toMatchObject({
    ok: false,
    refusals: [{ at: 'expectHash', with: { difference: '10' } }],
  })
})

test('what is wrong with an entry is said with its place', () => {
  const unknown = entry(0, '2026-03-02', '6131 250.25, 1010 -250.25')
  const refused = planBatch(maple, head, [rent, unknown], { count: 2, debit: 125025n }, '12-31')
  expect(refused).toMatchObject({
    ok: false,
    refusals: [{ code: 'account-unknown', at: 'entries.1.lines.0' }],
  })
})

test('an adjusting entry of a batch is held to its day', () => {
  const adjusting = { ...rent, layer: 'adjusting' } as const
  const refused = planBatch(maple, head, [adjusting], { count: 1, debit: 100000n }, '12-31')
  expect(refused).toMatchObject({
    ok: false,
    refusals: [{ code: 'adjusting-not-year-end', with: { before: '2025-12-31', after: '2026-12-31' } }],
  })
})
