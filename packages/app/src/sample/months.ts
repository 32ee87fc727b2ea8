import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { addMonths, lastOfMonth } from '@daybook/core/kit/civil-date.ts'

/** The months of the story: `index` from 0 in July 2025 to 16 in November 2026. */
export type Month = {
  readonly index: number
  day(number: number): CivilDate
  readonly last: CivilDate
  readonly text: string
}

/** All months of the story, in order. */
export const storyMonths: readonly Month[] = Array.from({ length: 17 }, (_, index) => {
  const first = addMonths('2025-07-01', index)
  return {
    index,
    day: (number: number) => `${first.slice(0, 8)}${String(number).padStart(2, '0')}`,
    last: lastOfMonth(first),
    text: first.slice(0, 7),
  }
})
