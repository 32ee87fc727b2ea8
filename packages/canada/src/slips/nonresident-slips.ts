import type { SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { nr4Least } from './nonresident-rules.ts'
import type { PaidRecipient, SlipPayment } from './paid-slips.ts'

/**
 * An amount paid or credited to somebody outside Canada: what to open it by, its day, in words what it was
 * for, the country (three letters), the income and exemption codes, the gross and what was withheld of it.
 */
export type NonResidentIncome = {
  readonly id: string
  readonly date: CivilDate
  readonly what: Label
  readonly country: string
  readonly income: string
  readonly exempt?: string
  readonly gross: Cents
  readonly tax: Cents
}

/** What one non-resident got in a year. */
export type NonResidentYear = {
  readonly recipient: SlipRecipient
  readonly incomes: readonly NonResidentIncome[]
}

/**
 * The slips that non-residents get, as payments by box: a line for each income and exemption code, two lines
 * a slip, another slip for each country of residence. A slip is made from the least amount of the guide on,
 * and of any amount of which tax was withheld. Refuses years beyond the rule table.
 *
 *   USA, 09, 10,000.00 with 1,500.00 withheld: 12 USA, 14 09, 16 10,000.00, 17 1,500.00
 */
export function nonResidentRecipients(
  year: number,
  years: readonly NonResidentYear[],
): Result<readonly PaidRecipient[]> {
  const rule = inForce(nr4Least, `${year}-12-31`)
  if (!rule.ok) return rule
  const least = rule.value.value
  return ok(
    years.flatMap(({ recipient, incomes }) => {
      const isEnough =
        sumOf(incomes.map(({ gross }) => gross)) >= least || incomes.some(({ tax }) => tax !== 0n)
      return sheetsOf(incomes).map((sheet, index) => ({
        recipient,
        isEnough,
        part: index === 0 ? '' : String(index + 1),
        payments: sheet.lines.flatMap(paymentsOf),
        codes: sheet.codes,
      }))
    }),
  )
}

type Line = readonly NonResidentIncome[]
type Sheet = { readonly lines: readonly Line[]; readonly codes: Readonly<Record<string, string>> }

/** Slips: by country, two lines each, in the order of the codes. */
function sheetsOf(incomes: readonly NonResidentIncome[]): readonly Sheet[] {
  const sheets: Sheet[] = []
  for (const [country, own] of Map.groupBy(incomes, (each) => each.country)) {
    const byCode = Map.groupBy(own, ({ income, exempt = '' }) => `${income}/${exempt}`)
    const lines = [...byCode].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line)
    for (let at = 0; at < lines.length; at += 2) {
      const two = lines.slice(at, at + 2)
      sheets.push({ lines: two, codes: { '12': country, ...Object.assign({}, ...two.map(codesOf)) } })
    }
  }
  return sheets
}

const tens = ['1', '2'] as const

function codesOf([first]: Line, index: number): Readonly<Record<string, string>> {
  const ten = tens[index] ?? '2'
  if (first === undefined) return {}
  const { income, exempt } = first
  return { [`${ten}4`]: income, ...(exempt === undefined ? {} : { [`${ten}8`]: exempt }) }
}

function paymentsOf(line: Line, index: number): readonly SlipPayment[] {
  const ten = tens[index] ?? '2'
  return line.flatMap(({ id, date, what, gross, tax }) => [
    { id, date, what, box: `${ten}6`, amount: gross },
    ...(tax === 0n ? [] : [{ id, date, what, box: `${ten}7`, amount: tax }]),
  ])
}
