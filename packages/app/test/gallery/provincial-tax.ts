import { form428 } from '@daybook/canada/t1-provincial/form-428.ts'
import { enteredLine, type ProvincialInput } from '@daybook/canada/t1-provincial/provincial-input.ts'
import { taxEstimate } from '@daybook/canada/t2/tax-estimate.ts'
import { type Case, decided } from './case.ts'

function form(title: string, more: Partial<ProvincialInput>): Case {
  const income = enteredLine('26000', 2_500_000n)
  return decided(title, () =>
    form428({
      year: 2025,
      province: 'NB',
      isWholeYearResident: true,
      age: 40,
      lines: { '23600': income, '26000': income },
      dependants: [],
      claims: {},
      ...more,
    }),
  )
}

const company = {
  year: { from: '2026-01-01', through: '2026-12-31' },
  province: 'ON',
  isCcpc: true,
  taxableIncome: 40_000_000n,
  activeIncome: 40_000_000n,
} as const

/** The provincial income tax of persons, and the estimate of corporate tax. */
export const provincialTaxCases = {
  'provincial-line-unconfirmed': form('A reduction whose amounts of the year nobody has read', {
    year: 2026,
  }),
  'provincial-form-none': form('A form 428 for Quebec', { province: 'QC' }),
  'provincial-form-year': form('A form of a year before those that are known', { year: 2019 }),
  'provincial-form-several': form('A business with an establishment in another province', {
    otherProvinces: ['NS'],
  }),
  'provincial-form-case': form('Somebody who moved to Canada in the year', { isWholeYearResident: false }),
  'corporate-rate-unconfirmed': decided('A business limit that passive income reduces', () =>
    taxEstimate({ ...company, limit: { passiveIncome: 10_000_000n } }),
  ),
  'corporate-case-not-done': decided('A personal services business', () =>
    taxEstimate({ ...company, isPersonalServices: true }),
  ),
} as const
