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
  'rebate-factor-unsure': typed(
    'Rebate factors that no source confirms',
    'daybook tax rates ON --body hospital',
    { books: 'none' },
  ),
  'instalment-base-unknown': typed(
    'Instalments without a year before',
    'daybook tax instalments --date 2026-06-01',
    { books: 'new' },
  ),
} satisfies Cases
