import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Fact, Schedule } from '../daybook/fact.ts'
import { sumOf } from '../kit/cents.ts'
import { addDays } from '../kit/civil-date.ts'
import { value } from '../kit/result.ts'
import { planSchedules } from './run-schedules.ts'
import { scheduleParts, scheduleRemaining } from './schedule.ts'
import { books, entriesOf } from './standing-books.fixture.ts'

const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2025-01-01', days))

const someSchedule = fc
  .record({
    kind: fc.constantFrom('prepaid' as const, 'deferral' as const),
    months: fc.integer({ min: 1, max: 60 }),
    extra: fc.bigInt({ min: 0n, max: 99_999_999n }),
    first: day,
  })
  .map(({ kind, months, extra, first }): Schedule => {
    const [from, to] = kind === 'prepaid' ? ['1210', '6170'] : ['2160', '4000']
    const amount = BigInt(months) + extra
    return { id: 'some', name: 'Some', kind, from, to, amount, first, months, posted: 0 }
  })

test('the parts of a schedule add up, differ by a cent at most, and leave zero', () => {
  fc.assert(
    fc.property(someSchedule, (schedule) => {
      const parts = scheduleParts(schedule)
      const amounts = parts.map(({ amount }) => amount)
      expect(sumOf(amounts)).toBe(schedule.amount)
      expect(parts).toHaveLength(schedule.months)
      expect(parts.at(-1)?.remaining).toBe(0n)
      const [largest = 0n, smallest = 0n] = [amounts[0], amounts.at(-1)]
      expect(largest - smallest <= 1n && smallest > 0n).toBe(true)
      for (const [index, { date }] of parts.entries()) {
        const before = parts[index - 1]?.date
        // One part a month: the months follow each other without a gap.
        if (before !== undefined) expect(monthCount(date) - monthCount(before)).toBe(1)
      }
    }),
  )
})

test('posted whole, the balance sheet account is back where it was, whatever days it was run on', () => {
  fc.assert(
    fc.property(someSchedule, fc.array(day, { maxLength: 5 }), (schedule, days) => {
      let standing = schedule
      let entries = 0
      let moved = 0n
      for (const through of [...days.toSorted(), '2040-01-01']) {
        const facts: readonly Fact[] = value(
          planSchedules({ ...books, head: { entries } }, [standing], through),
        )
        entries += entriesOf(facts).length
        moved += sumOf(
          entriesOf(facts).flatMap(({ postings }) =>
            postings.flatMap(({ account, amount }) => (account === schedule.from ? [amount] : [])),
          ),
        )
        standing =
          facts.flatMap((fact) => (fact.kind === 'schedule.set' ? [fact.schedule] : [])).at(-1) ?? standing
        const due = scheduleParts(schedule).filter(({ date }) => date <= through)
        expect(scheduleRemaining(standing)).toBe(schedule.amount - sumOf(due.map(({ amount }) => amount)))
        const remainder = schedule.kind === 'prepaid' ? schedule.amount + moved : schedule.amount - moved
        expect(remainder).toBe(scheduleRemaining(standing))
      }
      expect(entries).toBe(schedule.months)
      expect(scheduleRemaining(standing)).toBe(0n)
    }),
  )
})

function monthCount(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7))
}
