import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { expect, test } from 'vitest'
import { explainedTaxes } from './explain.ts'

const phone: Account = {
  id: '6235',
  code: '6235',
  name: { en: 'Phone', fr: 'Téléphone' },
  type: 'expense',
  normal: 'debit',
  taxDefault: 'ITC_SHARE',
  commercialShare: '0.3',
}

/** What the buyer owes on 100.00 of software from abroad. */
function owed(share?: string): readonly string[] {
  const books = { chart: new Map([[phone.id, phone]]), home: 'AB', registrations: [] }
  const asked = {
    place: 'AB',
    supplier: 'abroad',
    date: '2026-06-01',
    thing: '6235',
    side: 'purchase',
    kind: 'software',
    isIndividual: false,
    share,
  } as const
  return value(explainedTaxes(books, asked)).self.map(({ tax, amount }) => `${tax} ${amount}`)
}

test('the share of an account decides what is assessed on a purchase, as it does when the bill is posted', () => {
  expect(owed()).toEqual(['GST 500'])
  expect(owed('0.9')).toEqual([])
})
