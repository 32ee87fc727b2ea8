import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact, Frequency, Template } from '../daybook/fact.ts'
import { addDays, daysInMonth } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import { recurrenceFrom } from './recurrence.ts'
import { planRecurring } from './run-recurring.ts'
import { books, entriesOf, template } from './standing-books.fixture.ts'

const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days))
const frequency = fc.constantFrom<Frequency>('weekly', 'biweekly', 'monthly', 'quarterly', 'yearly')

const someTemplates = fc
  .array(
    fc.record({
      every: frequency,
      first: day,
      dayOfMonth: fc.option(fc.integer({ min: 1, max: 31 })),
      end: fc.option(day),
      reverseNext: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(({ every, first, dayOfMonth, end, reverseNext }, index): Template => {
      const more = {
        ...(dayOfMonth === null ? {} : { day: dayOfMonth }),
        ...(end === null ? {} : { through: end }),
      }
      return {
        ...template('6120 10.00, 1010 -10.00', { recurs: recurrenceFrom(every, first, more), reverseNext }),
        id: `t${index}`,
        name: `T${index}`,
      }
    }),
  )

/** The templates as they stand after facts. */
function after(templates: readonly Template[], facts: readonly Fact[]): readonly Template[] {
  const set = new Map(
    facts.flatMap((fact) => (fact.kind === 'template.set' ? [[fact.template.id, fact.template]] : [])),
  )
  return templates.map((each) => set.get(each.id) ?? each)
}

test('through one day and then through another posts what the other day alone posts', () => {
  fc.assert(
    fc.property(someTemplates, day, day, (templates, one, other) => {
      const [first, last] = one < other ? [one, other] : [other, one]
      const whole = value(planRecurring(books, templates, last))
      const early = value(planRecurring(books, templates, first))
      const between = after(templates, early)
      const head = { entries: entriesOf(early).length }
      const late = value(planRecurring({ ...books, head }, between, last))
      expect([...entriesOf(early), ...entriesOf(late)]).toEqual(entriesOf(whole))
      expect(after(between, late)).toEqual(after(templates, whole))
    }),
  )
})

test('run twice, the second time posts nothing', () => {
  fc.assert(
    fc.property(someTemplates, day, (templates, through) => {
      const once = value(planRecurring(books, templates, through))
      expect(value(planRecurring(books, after(templates, once), through))).toEqual([])
    }),
  )
})

test('by the month, every month from the first to the last has its day, or its last day', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 31 }), day, (first, dayOfMonth, through) => {
      const monthly = recurrenceFrom('monthly', first, { day: dayOfMonth })
      const facts = value(
        planRecurring(books, [template('6120 1.00, 1010 -1.00', { recurs: monthly })], through),
      )
      const expected: string[] = []
      for (let date = first; date <= through; date = addDays(date, 1)) {
        const [year, month, today] = date.split('-').map(Number)
        const last = daysInMonth(year ?? 0, month ?? 0)
        if (today === Math.min(dayOfMonth, last)) expected.push(date)
      }
      expect(entriesOf(facts).map(({ date }) => date)).toEqual(expected)
    }),
  )
})
