import type { Pay, PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import type { Accrual, RunBooks } from '@daybook/core/payroll/run-prepare.ts'
import { employerLevies, levyLines } from '../remittances/employer-levies.ts'
import { assessableOf, levyPayOf, remunerationOf } from '../remittances/pay-amounts.ts'

type Earned = Pick<Pay, 'employee' | 'date' | 'province' | 'bases'>

/**
 * What compensation boards, health levies and labour standards cost of pays, one after another, by the
 * settings of a book: each pay is counted in for those after it, so that a run adds up to the year. Refuses
 * what `employerLevies` refuses.
 */
export function levyAccrual(settings: PayrollSettings): RunBooks['accrual'] {
  return (before, isInsisted): Accrual => {
    const year = yearTotals(before)
    return {
      count: year.add,
      of(pay, { compensationClass }) {
        const asked = levyPayOf(pay, {
          insist: isInsisted,
          ...(compensationClass === undefined ? {} : { compensationClass }),
        })
        const found = employerLevies(asked, year.before(pay), settings)
        if (!found.ok) return found
        year.add(pay)
        return ok(levyLines(found.value).filter(({ amount }) => amount !== 0n))
      },
    }
  }
}

/** The remuneration of a calendar year so far: of the book, of each province, of each person in each. */
function yearTotals(pays: readonly Earned[]) {
  const sums = new Map<string, Cents>()
  const sum = (key: string): Cents => sums.get(key) ?? 0n
  const put = (key: string, amount: Cents): void => {
    sums.set(key, sum(key) + amount)
  }
  const add = (pay: Earned): void => {
    const { province, employee } = pay
    const remuneration = remunerationOf(pay)
    const person = `${province} ${employee}`
    put('all', remuneration)
    put(province, remuneration)
    put(person, remuneration)
    put(`${person} assessable`, assessableOf(pay))
  }
  for (const pay of pays) add(pay)
  return {
    add,
    before: ({ province, employee }: Earned) => ({
      assessable: sum(`${province} ${employee} assessable`),
      remuneration: sum(`${province} ${employee}`),
      payroll: sum(province),
      totalPayroll: sum('all'),
    }),
  }
}
