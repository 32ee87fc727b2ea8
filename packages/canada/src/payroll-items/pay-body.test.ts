import { recordFrom } from '@daybook/core/daybook/body.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { payFrom } from '@daybook/core/payroll/pay-body.ts'
import { expect, test } from 'vitest'
import { corrected, paid, payrollOf, paysOf, person, terms } from './people.fixture.ts'

test('a pay read fast is the pay read slowly, corrections with negative amounts too', () => {
  const wage = terms({
    province: 'QC',
    pay: { kind: 'hourly', amount: 3333n, hours: '40' },
    vacation: { way: 'accrue', percent: '6' },
    dims: { department: 'shop' },
    items: [{ id: 'rpp', percent: '5.5', to: 'Plan', name: 'Pension' }],
  })
  const wish = {
    kind: 'regular',
    frequency: 'weekly',
    date: '2026-01-16',
    span: { from: '2026-01-05', through: '2026-01-11' },
    insist: false,
  } as const
  const hours = (quantity: string) => [{ employee: 'E1', lines: [{ id: 'hours', quantity }] }]
  const once = paid(payrollOf(person('E1', [wage])), wish, hours('40'))
  const books = corrected(once, { run: '1', date: '2026-01-20', should: hours('32') })
  for (const pay of paysOf(books, 'E1')) {
    const body = canonicalJson(pay)
    expect(payFrom(body)).toEqual(pay)
    expect(payFrom(body)).toEqual(recordFrom(body))
  }
})
