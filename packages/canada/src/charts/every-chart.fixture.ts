import type { LegalForm } from '@daybook/core/daybook/fact.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { provinces } from './provinces.ts'
import { type ChartSetup, chartFor } from './template.ts'

/** The legal forms, for tests that go through all of them. */
export const forms: readonly LegalForm[] = [
  'corporation',
  'proprietor',
  'partnership',
  'nonprofit',
  'personal',
]

/** The legal forms of businesses, which have sales taxes, payroll and GIFI codes. */
export const businesses = forms.filter((each) => each !== 'personal')

/** The chart that a setup opens; a fault where it is refused. */
export function accounts(setup: ChartSetup): readonly Account[] {
  return value(chartFor(setup))
}

/** The numbers of the chart that a setup opens. */
export function codes(setup: ChartSetup): readonly string[] {
  return accounts(setup).map((each) => each.code)
}

/** One account of the chart that a setup opens; a fault where it has none of this number. */
export function account(setup: ChartSetup, code: string): Account {
  const found = accounts(setup).find((each) => each.code === code)
  if (found === undefined) throw new Error(`no account ${code}`)
  return found
}

/** A setup, its name in messages, and the chart that it opens. */
export type NamedChart = {
  readonly setup: ChartSetup
  readonly name: string
  readonly chart: readonly Account[]
}

/** Every form in every province, bare and with all that can be asked for; partnerships of 2 to 9. */
export function everyChart(): readonly NamedChart[] {
  const setups: readonly ChartSetup[] = forms.flatMap((form) =>
    provinces.flatMap(({ code }) =>
      [false, true].flatMap((all) => {
        const setup = { form, province: code, all, industries: all ? ['construction'] : [] }
        if (form !== 'partnership') return [setup]
        return [2, 3, 4, 5, 6, 7, 8, 9].map((partners) => ({ ...setup, partners }))
      }),
    ),
  )
  return setups.map((setup) => ({ setup, name: JSON.stringify(setup), chart: accounts(setup) }))
}
