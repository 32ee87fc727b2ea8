import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { chartFor } from '@daybook/canada/charts/template.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { readOpeningFile } from '@daybook/core/ledger/formats/opening-file.ts'
import { type Case, decided, typed } from './case.ts'

const take = 'daybook opening take old.csv --start 2026-01-01'

function rows(...lines: readonly string[]) {
  return { books: 'new', files: { 'old.csv': `code,name,debit,credit\n${lines.join('\n')}\n` } } as const
}

/** Books that are taken over from elsewhere, and charts of accounts as they are made. */
export const openingCases = {
  'opening-row-nameless': typed('A row without an account', take, rows('1010,,500.00,', ',,,500.00')),
  'opening-name-ambiguous': typed('A name that two accounts have', take, {
    ...rows(',Savings,500.00,', '3000,,,500.00'),
    typed: [
      'daybook account open 1015 --name Savings --type asset',
      'daybook account open 1016 --name Savings --type asset',
    ],
  }),
  'opening-account-unknown': typed(
    'An account that the new books lack',
    take,
    rows('1012,Savings,500.00,', '3000,,,500.00'),
  ),
  'opening-type-unknown': typed(
    'An account to be opened whose type nothing says',
    `${take} --open-accounts`,
    rows('1012,Savings,500.00,', '3000,,,500.00'),
  ),
  'opening-difference': typed(
    'A trial balance that does not balance',
    take,
    rows('1010,,500.00,', '3000,,,450.00'),
  ),
  'opening-books-not-empty': typed(
    'Books that have entries already',
    'daybook opening take old.csv --start 2026-05-01',
    {
      ...rows('1010,,500.00,', '3000,,,500.00'),
      books: 'kept',
    },
  ),
  'opening-nothing': typed('The same trial balance again', `${take} --adjust`, {
    ...rows('1010,,500.00,', '3000,,,500.00'),
    typed: [take],
  }),
  'opening-unknown': decided('A letter in the place of a report', () =>
    readOpeningFile([['Dear Ms. Alder,'], ['here are our books.']], { file: 'letter.csv' }),
  ),
  'opening-total': typed(
    'A trial balance of QuickBooks whose total is not the sum of its rows',
    'daybook opening take tb.csv --start 2026-01-01',
    {
      books: 'new',
      files: {
        'tb.csv':
          'Maple Bicycles Ltd.,,\nTrial Balance,,\n"As of December 31, 2025",,\n,Debit,Credit\n1010 Chequing account,500.00,\n3000 Common shares,,500.00\nTOTAL,500.00,450.00\n',
      },
    },
  ),
  'province-unknown': decided('A province that there is not', () => parseProvince('PQ')),
  'partners-out-of-range': decided('A partnership of one', () =>
    chartFor({ form: 'partnership', province: 'ON', partners: 1 }),
  ),
  'industry-unknown': decided('An industry without accounts of its own', () =>
    chartFor({ form: 'corporation', province: 'ON', industries: ['bookbinding'] }),
  ),
  'chart-account-unknown': typed(
    'An optional account that the chart does not offer',
    'daybook book create new.daybook --name Maple --form corporation --province ON --include 9999',
    { books: 'none' },
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
