import { payRunNamed } from '../../src/payroll/load-payroll.ts'
import { booksInMemory } from '../commands/kept-books.ts'
import { decided, typed } from './case.ts'

const hire = 'daybook employee hire Sample --born 1990-04-12 --hired 2026-01-05'
const alix = `${hire} --given Alix --sin '046 454 286' --hourly 25.00`
const leave = 'daybook employee leave 1 --date 2026-03-31 --code E00'
const year = 'daybook payrun opening --date 2026-03-31 --employee 1'

/** Employees, the set-up of payroll, and the year to date of elsewhere. */
export const employeeCases = {
  'employee-unknown': typed('An employee who is not there', 'daybook employee show 9', { typed: [alix] }),
  'payrun-unknown': decided('A pay run that is not there', async () => {
    const { book, end } = await booksInMemory()
    try {
      return await payRunNamed(book.store, '9')
    } finally {
      await end()
    }
  }),
  'employee-exists': typed('A number that is taken', `${hire} --hourly 25.00 --number 1`, { typed: [alix] }),
  'employee-dates': typed(
    'A raise before the hiring',
    'daybook employee change 1 --hourly 26.00 --from 2025-12-31',
    { typed: [alix] },
  ),
  'employee-terms-unfit': typed('A week of 200 hours', `${hire} --hourly 25.00 --hours 200`),
  'employee-pay-missing': typed('A wage and a salary at once', `${hire} --hourly 25.00 --salary 52000`),
  'claim-unfit': typed('A claim code that no form has', `${hire} --hourly 25.00 --federal 11`),
  'employee-left': typed('Leaving a second time', leave, { typed: [alix, leave] }),
  'employee-active': typed(
    'Hiring somebody again who has not left',
    'daybook employee rejoin 1 --date 2026-09-01',
    { typed: [alix] },
  ),
  'employee-item-absent': typed(
    'Ending a deduction that is not there',
    'daybook employee item 1 union-dues --end --from 2026-03-01',
    { typed: [alix, 'daybook employee item 1 rrsp --amount 50 --from 2026-03-01'] },
  ),
  'leaving-code-unknown': typed('A reason code that is none', leave.replace('E00', 'X00'), { typed: [alix] }),
  'leaving-reason-missing': typed('Another reason that is not said', leave.replace('E00', 'K00'), {
    typed: [alix],
  }),
  'sin-malformed': typed('A number with a wrong check digit', `${hire} --hourly 25.00 --sin '046 454 287'`),
  'sin-taken': typed('The same person twice', alix, { typed: [alix] }),
  'bank-account-malformed': typed(
    'A transit of four digits',
    `${hire} --hourly 25.00 --bank-account 003-1234-1234567`,
  ),
  'employee-keep': typed('Erasing who left this year', 'daybook employee erase 1', { typed: [alix, leave] }),
  'payroll-account-malformed': typed(
    'A business number with a wrong check digit',
    'daybook payroll setup --cra-account 123456789RP0001',
  ),
  'payroll-setting-unfit': typed('An EI multiple above the law’s', 'daybook payroll setup --ei-multiple 1.5'),
  'opening-paid-already': typed('The year to date a second time', `${year} --figure gross=16000`, {
    typed: [alix, `${year} --figure gross=16000`],
  }),
  'opening-figure-unfit': typed('A figure that no year has', `${year} --figure gold=16000`, {
    typed: [alix],
  }),
} as const
