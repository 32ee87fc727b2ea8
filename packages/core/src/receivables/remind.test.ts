import { expect, test } from 'vitest'
import type { ListedItem } from './open-list.ts'
import { planReminders, reminderLevel } from './remind.ts'

function invoice(number: string, party: string, due: string, open: bigint): ListedItem {
  return {
    ...{ key: `invoice/${number}`, kind: 'invoice', control: '1100', party, number, entry: 1 },
    ...{ date: '2026-08-01', due, amount: 11_300n, open, memo: '' },
  }
}

const items = [
  invoice('1', 'birch', '2026-09-01', 11_300n),
  invoice('2', 'birch', '2026-08-20', 5_000n),
  invoice('3', 'cedar', '2026-09-28', 11_300n),
  invoice('4', 'cedar', '2026-08-01', 0n),
]
const wish = { date: '2026-10-01', grace: 5, again: 14, first: 7 }

test('each late customer is reminded once of all that is open beyond the days of grace, the oldest first', () => {
  const [fact, ...more] = planReminders(items, [], wish)
  expect(more).toEqual([])
  expect(fact?.reminder).toEqual({
    ...{ id: 'R7', party: 'birch', date: '2026-10-01' },
    items: [
      { document: 'invoice/2', level: 1, due: '2026-08-20', amount: 5_000n },
      { document: 'invoice/1', level: 1, due: '2026-09-01', amount: 11_300n },
    ],
  })
})

test('an invoice rises a level each time, up to the third, and rests between', () => {
  let before = planReminders(items, [], wish).map(({ reminder }) => reminder)
  const levels: number[] = []
  for (const date of ['2026-10-14', '2026-10-15', '2026-10-29', '2026-11-12']) {
    const only = new Set(['birch'])
    const made = planReminders(items, before, { ...wish, date, only }).map(({ reminder }) => reminder)
    levels.push(...made.map(reminderLevel))
    before = [...before, ...made]
  }
  // 13 days after the first it rests; then 14 days pass each time.
  expect(levels).toEqual([2, 3, 3])
})
