import { type Cases, typed } from './case.ts'

/** The sales taxes of things: explained, rates, instalments. */
export const taxCases = {
  'tax-thing-unknown': typed('The taxes of an account that there is not', 'daybook tax explain ON 9999', {
    books: 'new',
  }),
  'tax-share-malformed': typed(
    'A share of commercial use over the whole',
    'daybook tax explain ON ITC_SHARE --share 60',
    { books: 'new' },
  ),
  'rebate-late': typed(
    'A rebate claimed too late',
    'daybook rebate claim 1C 65.00 --account 6235 --since 2023-01-10 --date 2026-03-20',
    { books: 'new' },
  ),
  'rebate-by-supplier': typed(
    'A rebate that the supplier claims',
    'daybook rebate claim 10 65.00 --account 6235 --since 2026-01-10 --date 2026-03-20',
    { books: 'new' },
  ),
  'rebate-too-small': typed(
    'A rebate of a receipt with little tax',
    'daybook rebate claim 13 4.00 --account 6235 --since 2026-01-10 --date 2026-03-20',
    { books: 'new' },
  ),
  'hst-rate-unknown': typed(
    'A rate of HST that no province had in the year',
    'daybook rebate employee 2024 --hst14 100.00',
    { books: 'none' },
  ),
  'rebate-nothing': typed(
    'A rebate without tax that is kept for one',
    'daybook tax rebate charity --from 2026-01-01 --through 2026-03-31',
    { books: 'new' },
  ),
  'rebate-claimed': typed(
    'A rebate of the same days twice',
    'daybook tax rebate charity --from 2026-03-01 --through 2026-04-30',
    {
      books: 'new',
      typed: [
        "daybook account open 2315 --name 'Rebate receivable' --type liability --role tax.gst.psb",
        'daybook account change 6235 --tax-default ITC_PSB',
        "daybook supplier add 'Harbour Hydro' --province ON --account 6235",
        "daybook bill enter 'Harbour Hydro' H-1 --line Power=1000.00 --date 2026-03-10",
        'daybook tax rebate charity --from 2026-01-01 --through 2026-03-31',
      ],
    },
  ),
  'instalment-base-unknown': typed(
    'Instalments without a year before',
    'daybook tax instalments --date 2026-06-01',
    { books: 'new' },
  ),
  'self-assess-nothing': typed(
    'Self-assessing what serves taxable sales alone',
    'daybook tax self-assess --account 6235 --amount 500.00 --kind software',
    { books: 'new' },
  ),
  'self-assessed-already': typed(
    'Self-assessing a bill a second time',
    'daybook tax self-assess C-1 --kind software --share 0.5',
    {
      books: 'new',
      typed: [
        "daybook supplier add 'Cascade Sample Tools LLC' --country US --account 6235",
        "daybook bill enter 'Cascade Sample Tools LLC' C-1 --line Tools=1000.00 --date 2026-02-10",
        'daybook tax self-assess C-1 --kind software --share 0.5',
      ],
    },
  ),
  'recovery-over': typed(
    'More of a bad debt than was written off',
    'daybook invoice recover 1001 2000.00 --account 1010 --date 2026-09-01',
    {
      books: 'new',
      typed: [
        "daybook customer add 'Birch Sample Inc.' --province ON",
        "daybook invoice issue 'Birch Sample Inc.' --line Work=1000.00 --date 2026-01-10",
        'daybook invoice write-off 1001 --reason Bankrupt --date 2026-06-30',
      ],
    },
  ),
  'instalment-none': typed(
    'An instalment where the year before had too little tax',
    'daybook return instalment GST --date 2026-04-30',
    {
      books: 'new',
      typed: [
        'daybook registration set GST --number 123456782RT0001 --from 2025-01-01 --frequency annual',
        'daybook return file GST --from 2025-01-01 --through 2025-12-31 --date 2026-03-20',
      ],
    },
  ),
} satisfies Cases
