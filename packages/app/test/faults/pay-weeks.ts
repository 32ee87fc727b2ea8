import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, keptIn } from '../commands/kept-books.ts'

/** A week of pay by its number from 2026-01-05 on, paid on the Friday after it. */
export function weekOfPay(week: number) {
  const from = addDays('2026-01-05', 7 * (week - 1))
  return { from, through: addDays(from, 6), date: addDays(from, 11), frequency: 'weekly' as const }
}

/** New books in a folder with so many people on a weekly salary. */
export async function newPayroll(folder: string, people: number): Promise<string> {
  // Late: the program that closes the runs imports the weeks too, and needs nothing of this.
  const { newBooks } = await import('./programs.ts')
  const place = await newBooks(folder)
  await inBooks(place, async ({ does }) => {
    for (let at = 1; at <= people; at += 1)
      await does('employee.hire', {
        name: `Person ${at}`,
        province: 'ON',
        frequency: 'weekly',
        salary: String(52_000 + at),
        hours: '40',
        hired: '2026-01-01',
        born: '1988-05-05',
      })
  })
  return place
}

/** Does something in the books of a place, and closes them. */
export async function inBooks<T>(place: string, work: (books: KeptBooks) => Promise<T>): Promise<T> {
  const store = value(await openBook(place))
  try {
    return await work(keptIn(store))
  } finally {
    await store.close()
  }
}
