import { compensationFor, maximumOn } from '@daybook/canada/remittances/compensation-class.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { booksInMemory, type KeptBooks } from '../commands/kept-books.ts'
import { closed, hired, setUp } from '../commands/remittance-runs.ts'
import { type Case, decided, typed } from './case.ts'

const classes = [
  { code: 'G1', from: '2026-01-01', rate: '1.00' },
  { code: 'E2', from: '2026-01-01', rate: '0.20' },
]
const account = { province: 'ON', number: '4471882', classes, frequency: 'monthly' as const }

/** A case over books that paid one person in January 2026, with two plans and a board. */
function paid(title: string, attempt: (books: KeptBooks) => Promise<Result<unknown>>): Case {
  return decided(title, async () => {
    const books = await booksInMemory()
    try {
      await hired(
        books,
        ['alder'],
        [
          { id: 'rrsp', percent: '5', to: 'Maple Pension' },
          { id: 'union-dues', percent: '1', to: 'Local 17' },
        ],
      )
      await setUp(books, { compensation: [{ ...account, province: 'SK' }], levies: [] })
      const pay = {
        employee: 'alder',
        gross: '1000.00',
        held: { 'federal-tax': '100.00', rrsp: '50.00', 'union-dues': '10.00' },
        added: {},
      }
      await closed(books, '1', '2026-01-09', [pay])
      await closed(books, '2', '2026-01-16', [{ ...pay, province: 'SK' }])
      return await attempt(books)
    } finally {
      await books.end()
    }
  })
}

const january = { form: 'pd7a', period: '2026-01', date: '2026-02-10' } as const

/** Remittances: boards without rates, periods that are none, payments that cannot be. */
export const remittanceCases = {
  'compensation-board-unknown': decided('A compensation board of no province', () =>
    maximumOn('OC', { on: '2026-03-31', insist: false }),
  ),
  'compensation-class-unclear': decided('Work that may fall under two classes of a board', () =>
    compensationFor([account], 'ON', undefined, '2026-03-31'),
  ),
  'compensation-class-unknown': decided('A class that the account does not have', () =>
    compensationFor([account], 'ON', 'X9', '2026-03-31'),
  ),
  'remittance-form-unknown': typed('A form of books that pay nobody', 'daybook remittance prepare pd7a'),
  'remittance-who-missing': paid('A plan form where there are two plans', ({ tries }) =>
    tries('remittance.prepare', { form: 'plan', period: '2026-01' }),
  ),
  'remittance-period-wrong': paid('A quarter of a form that goes by months', ({ tries }) =>
    tries('remittance.prepare', { form: 'pd7a', period: '2026-Q1' }),
  ),
  'remittance-frequency-other': paid('A board that is reported to in a way it does not have', ({ tries }) =>
    tries('remittance.prepare', { form: 'compensation', period: '2026-01' }),
  ),
  'remittance-paid-already': paid('A form paid twice', async ({ does, tries }) => {
    await does('remittance.pay', january)
    return tries('remittance.pay', january)
  }),
  'remittance-nil': paid('A period in which nobody was paid', ({ tries }) =>
    tries('remittance.pay', { ...january, period: '2026-02', date: '2026-03-10' }),
  ),
  'remittance-amount-differs': paid('Another amount without a reason', ({ tries }) =>
    tries('remittance.pay', { ...january, amount: '50.00' }),
  ),
  'remittance-amount-wrong': paid('A remittance of nothing', ({ tries }) =>
    tries('remittance.pay', { ...january, amount: '0.00', reason: 'a trial' }),
  ),
  'entry-of-remittance': paid('Correcting the entry of a remittance', async ({ does, tries }) => {
    const { remittance } = await does('remittance.pay', january)
    return tries('entry.correct', { number: remittance, memo: 'PD7A' })
  }),
  'remittance-unknown': typed('A remittance that is not there', 'daybook remittance show J4'),
  'remittance-line-unknown': paid('A line that the form does not have', ({ tries }) =>
    tries('remittance.explain', { form: 'pd7a', line: 'hst', period: '2026-01' }),
  ),
  'remittance-before-end': paid('A month paid before it is over', ({ tries }) =>
    tries('remittance.pay', { ...january, date: '2026-01-20' }),
  ),
}
