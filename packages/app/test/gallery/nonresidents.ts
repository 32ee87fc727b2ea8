import { type Cases, typed } from './case.ts'

const supplier = "daybook supplier add 'Atlas Holdings' --account 6235"
const abroad = "daybook nonresident set 'Atlas Holdings' --country GBR --income 05 --from 2026-01-01"
const pay = "daybook nonresident pay 'Atlas Holdings' --gross 2000.00 --account 6235 --date 2026-03-02"

/** Money of non-residents. */
export const nonResidentCases = {
  'nonresident-unknown': typed('Withholding from somebody who lives in Canada', pay, {
    books: 'new',
    typed: [supplier],
  }),
  'nonresident-not-then': typed(
    'A payment of a day on which they lived in Canada',
    pay.replace('2026-03-02', '2025-12-31'),
    { books: 'new', typed: [supplier, abroad] },
  ),
  'nonresident-amount': typed('A payment of nothing', pay.replace('2000.00', '0.00'), {
    books: 'new',
    typed: [supplier, abroad],
  }),
  'nonresident-country': typed('A country that is none', abroad.replace('GBR', 'CAN'), {
    books: 'new',
    typed: [supplier],
  }),
  'nonresident-code': typed('An income code that could not be confirmed', abroad.replace('05', '61'), {
    books: 'new',
    typed: [supplier],
  }),
  'nonresident-rate': typed('A lower rate without the article of a treaty', `${abroad} --rate 15`, {
    books: 'new',
    typed: [supplier],
  }),
  'nonresident-owes-nothing': typed(
    'Remitting where nothing was withheld',
    'daybook nonresident remit 2026-03 --date 2026-04-15',
    { books: 'new' },
  ),
  'dividend-nonresident-credit': typed(
    'A dividend credited to somebody who lives abroad',
    'daybook dividend declare A --amount 100.00 --date 2026-06-30 --account 2480',
    {
      books: 'new',
      typed: [
        "daybook shareholder add 'Ada Example' --shares A=100 --since 2026-01-01 --account 2480",
        'daybook nonresident set --shareholder 1 --country USA --from 2026-01-01',
      ],
    },
  ),
} as const satisfies Cases
