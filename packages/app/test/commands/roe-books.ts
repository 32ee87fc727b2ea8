import { addDays } from '@daybook/core/kit/civil-date.ts'
import { booksInMemory, type KeptBooks } from './kept-books.ts'

/** Who can be asked, in every record of these books. */
export const contact = { contact: 'Pat Example', phone: '416-555-0100' } as const

/**
 * Books that paid one person by the hour for three periods of two weeks from 2026-01-05 on, who left on
 * 2026-02-12. The last pay ends with the vacation that is owed.
 */
export async function roeBooks(): Promise<KeptBooks> {
  const books = await booksInMemory()
  const { does } = books
  await does('payroll.setup', { craAccount: '123456782RP0001' })
  await does('employee.hire', {
    name: 'Sample',
    given: 'Alder',
    sin: '000 000 018',
    born: '1988-05-05',
    address: '12 Example Lane; Sampleton ON; K0K 0K0',
    hired: '2026-01-05',
    frequency: 'biweekly',
    province: 'ON',
    hourly: '25.00',
    hours: '40',
    vacation: '4',
    vacationWay: 'accrue',
    title: 'Cabinetmaker',
  })
  for (let at = 0; at < 3; at += 1) {
    const from = addDays('2026-01-05', at * 14)
    const span = { from, through: addDays(from, 13) }
    if (at === 2) await does('employee.leave', { employee: '1', date: '2026-02-12', code: 'A00' })
    await does('payrun.enter', {
      employee: '1',
      ...span,
      lines: [{ item: 'hours', quantity: '80' }],
      ...(at === 2 ? { final: true } : {}),
    })
    await does('payrun.close', { ...span, date: addDays(from, 18) })
  }
  return books
}
