import { expect, test } from 'vitest'
import { payRunHeader, payRunKey } from '../daybook/derive-payruns.ts'
import type { Fact } from '../daybook/fact.ts'
import type { Employee, Pay, PayRun, Remittance } from '../daybook/payroll-facts.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { value } from '../kit/result.ts'
import { maple } from '../ledger/small-books.fixture.ts'
import { planUndo } from './undo-act.ts'
import { cardKey, type UndoState } from './undo-state.ts'

/** A pay run with a pay of 1,000.00 for each employee. */
function runOf(id: string, date: string, employees: readonly string[], more: Partial<PayRun> = {}): PayRun {
  const span = { from: date, through: date }
  const pays = employees.map(
    (employee): Pay => ({
      id: `${date}/${id}/${employee}`,
      run: id,
      employee,
      date,
      span,
      province: 'ON',
      periods: 26,
      earnings: [{ id: 'hours', amount: 100000n }],
      benefits: [],
      deductions: [],
      employer: [],
      bases: [],
      net: { amount: 100000n },
      payBy: 'cheque',
    }),
  )
  return { id, kind: 'regular', date, span, frequency: 'biweekly', entry: 0, pays, ...more }
}

function remitted(from: string, through: string): Remittance {
  const at = { due: '2026-04-15', paid: '2026-04-14', entry: 60, id: '60' }
  return { ...at, form: 'pd7a', who: '', span: { from, through }, lines: [], amount: 100n }
}

/** The books with these pay runs and remittances. */
function booksWith(runs: readonly PayRun[], remittances: readonly Remittance[] = []): UndoState {
  const cards = new Map<string, string>()
  for (const run of runs) {
    cards.set(cardKey('payrun', payRunKey(run.id)), canonicalJson(payRunHeader(run)))
    for (const pay of run.pays) cards.set(cardKey('pay', pay.id), canonicalJson(pay))
  }
  for (const each of remittances) cards.set(cardKey('remittance', each.id), canonicalJson(each))
  return {
    chart: maple,
    head: { entries: 12 },
    profile: {
      id: 'b',
      name: 'Maple Bicycles',
      form: 'corporation',
      province: 'ON',
      fiscalYearEnd: '12-31',
      language: 'en',
      currency: 'CAD',
    },
    language: 'en',
    entries: new Map(),
    uses: new Map(),
    lines: new Map(),
    papers: new Set(),
    cards,
    dims: new Set(),
  }
}

function undone(facts: readonly Fact[], state: UndoState) {
  return planUndo(41, facts, state, new Map())
}

function closed(run: PayRun): Fact {
  return { kind: 'payrun.closed', v: 1, run }
}

const march = runOf('5', '2026-03-13', ['e1', 'e2'])

test('the last pay run of its people is withdrawn, and a withdrawn one comes back', () => {
  expect(value(undone([closed(march)], booksWith([march])))).toEqual([
    { kind: 'act.undone', v: 1, act: 41 },
    { kind: 'payrun.withdrawn', v: 1, was: march },
  ])
  expect(value(undone([{ kind: 'payrun.withdrawn', v: 1, was: march }], booksWith([])))).toEqual([
    { kind: 'act.undone', v: 1, act: 41 },
    closed(march),
  ])
})

test.each([
  ['a later pay of one of its people', runOf('6', '2026-03-27', ['e2', 'e9']), 'later pay runs 6'],
  ['a later run of the same day', runOf('10', '2026-03-13', ['e1']), 'later pay runs 10'],
])('%s stands in the way of an undoing', (_, later, uses) => {
  expect(undone([closed(march)], booksWith([march, later]))).toMatchObject({
    refusals: [{ code: 'undo-in-use', with: { what: 'pay run 5', uses } }],
  })
})

test.each([
  ['a later pay of somebody else', runOf('6', '2026-03-27', ['e9'])],
  ['an earlier pay of one of its people', runOf('4', '2026-02-27', ['e1'])],
  ['an earlier run of the same day', runOf('4', '2026-03-13', ['e1'])],
  ['a pay of the next year', runOf('6', '2027-01-08', ['e1'])],
])('%s does not', (_, other) => {
  expect(undone([closed(march)], booksWith([march, other]))).toMatchObject({ ok: true })
})

test('a remittance for a span that the pay date lies in stands in the way, its first and last day included', () => {
  const holds = (from: string, through: string, run: PayRun = march) =>
    !undone([closed(run)], booksWith([run], [remitted(from, through)])).ok
  expect(holds('2026-03-13', '2026-03-31')).toBe(true)
  expect(holds('2026-03-01', '2026-03-13')).toBe(true)
  expect(holds('2026-03-14', '2026-03-31')).toBe(false)
  expect(holds('2026-02-01', '2026-03-12')).toBe(false)
  expect(holds('2026-03-01', '2026-03-31', { ...march, kind: 'opening' })).toBe(false)
})

test('runs of one act go together, the last first', () => {
  const next = runOf('6', '2026-03-27', ['e1'])
  const facts = value(undone([closed(march), closed(next)], booksWith([march, next])))
  expect(facts.slice(1)).toEqual([
    { kind: 'payrun.withdrawn', v: 1, was: next },
    { kind: 'payrun.withdrawn', v: 1, was: march },
  ])
})

test('an opening, which has no entry, is held by its own day in locked books', () => {
  const opening = runOf('1', '2026-03-13', ['e1'], { kind: 'opening' })
  const locked = { ...booksWith([opening]), head: { entries: 12, lockedThrough: '2026-03-31' } }
  expect(undone([closed(opening)], locked)).toMatchObject({ refusals: [{ code: 'period-locked' }] })
})

test('somebody who was paid is not taken out of the books', () => {
  const employee: Employee = {
    id: 'e1',
    number: '12',
    language: 'en',
    hired: '2026-01-05',
    terms: [],
    claims: [],
    standing: { born: '1990-04' },
    payBy: 'cheque',
  }
  const state = booksWith([march])
  const cards = new Map(state.cards).set(cardKey('employee', 'e1'), canonicalJson(employee))
  const hired: Fact = { kind: 'employee.set', v: 1, employee }
  expect(undone([hired], { ...state, cards })).toMatchObject({
    refusals: [{ code: 'undo-in-use', with: { what: 'employee 12', uses: 'pay runs 5' } }],
  })
})
