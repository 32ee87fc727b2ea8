import type { FormPay } from '@daybook/core/filings/remittance.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { payItems } from '../payroll-items/pay-items.ts'
import { obligationDue, obligationSpans, obligations, owedForm } from './owed-forms.ts'
import { asked, type WrittenPay, withLevies } from './small-pays.fixture.ts'

const classes = [{ code: 'G1', from: '2025-01-01', rate: '1.37' }]
const settings = {
  compensation: [
    { province: 'ON', number: '1', classes, frequency: 'quarterly' as const },
    { province: 'QC', number: '2', classes, frequency: 'monthly' as const },
    { province: 'NS', number: '3', classes, frequency: 'monthly' as const },
  ],
  levies: [{ province: 'BC', yearlyPayroll: { amount: 180_000_000n } }],
}

const cents = fc.bigInt({ min: 0n, max: 9_999_99n }).map(formatCents)

const drawn = fc.record({
  employee: fc.constantFrom('alder', 'birch', 'cedar'),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 10, max: 28 }),
  gross: fc.bigInt({ min: 0n, max: 40_000_000n }).map(formatCents),
  province: fc.constantFrom('ON', 'QC', 'BC', 'MB', 'NL', 'NS', 'NT', 'AB'),
  amounts: fc.record({ cpp: cents, cpp2: cents, ei: cents, tax: cents, dues: cents, rpp: cents }),
})

/** A pay as the law of its province has it: in Quebec QPP, QPIP and a tax of its own. */
function writtenPay({ amounts, month, day, ...pay }: Drawn, index: number): WrittenPay {
  const { cpp, cpp2, ei, tax, dues, rpp } = amounts
  const shared = { ei, 'federal-tax': tax, 'union-dues': dues, rpp }
  const isQuebec = pay.province === 'QC'
  const territorial = pay.province === 'NT' ? { 'territorial-tax': dues } : {}
  return {
    ...pay,
    run: String(index),
    date: `2026-${String(month).padStart(2, '0')}-${day}`,
    held: isQuebec
      ? { ...shared, qpp: cpp, qpp2: cpp2, qpip: ei, 'quebec-tax': tax }
      : { ...shared, cpp, cpp2, 'provincial-tax': tax, ...territorial },
    added: isQuebec
      ? { 'employer-qpp': cpp, 'employer-qpp2': cpp2, 'employer-qpip': dues, 'employer-ei': ei }
      : { 'employer-cpp': cpp, 'employer-cpp2': cpp2, 'employer-ei': ei, 'rpp-employer': rpp },
  }
}

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

function add(sums: Map<string, Cents>, role: string, amount: Cents): void {
  sums.set(role, (sums.get(role) ?? 0n) + amount)
}

/** What pays credited, by the role of the account. */
function credited(pays: readonly FormPay[]): Map<string, Cents> {
  const sums = new Map<string, Cents>()
  for (const { deductions, employer } of pays) {
    for (const { id, amount } of [...deductions, ...employer]) {
      const role = payItems.get(id)?.credit ?? (id === 'labour-standards' ? 'payroll.eht.payable' : id)
      add(sums, role, amount)
    }
  }
  return sums
}

test('the forms of a year, all paid, clear every payable that the pays of the year credited', () => {
  const toOf = (employee: string): string | undefined => (employee === 'birch' ? undefined : 'Maple Pension')
  const frequencies = fc.constantFrom('quarterly', 'regular', 'accelerated1', 'accelerated2')
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), frequencies, (list, remitter) => {
      const written = list.map(writtenPay).sort((left, right) => (left.date < right.date ? -1 : 1))
      const own = { ...settings, remitter }
      const pays = withLevies(written, own)
      const debited = new Map<string, Cents>()
      for (const obligation of obligations({ settings: own, pays, bookProvince: 'ON', toOf })) {
        for (const span of obligationSpans(obligation, 2026)) {
          const more = { settings: own, toOf, due: value(obligationDue(obligation, span)) }
          const form = value(owedForm(obligation, asked(span, pays, more)))
          for (const { role, amount } of form.debits) add(debited, role, amount)
        }
      }
      for (const [role, amount] of credited(pays))
        expect([role, debited.get(role) ?? 0n]).toEqual([role, amount])
    }),
    { numRuns: 60 },
  )
})
