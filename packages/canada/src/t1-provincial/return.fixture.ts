import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { ProvinceCode } from '../charts/provinces.ts'
import { form428 } from './form-428.ts'
import { type CopiedLine, enteredLine, type Form428, type ProvincialInput } from './provincial-input.ts'

/** Dollars as the tests write them. */
export function money(text: string): Cents {
  return value(parseCents(text))
}

type Given = { readonly [K in CopiedLine]?: string }

/**
 * What a test asks: federal lines in dollars, and what differs from a single person of 40 with nothing else.
 */
export function asked(
  province: ProvinceCode,
  year: number,
  given: Given,
  more: Partial<ProvincialInput> = {},
): ProvincialInput {
  // The keys are those of the type above.
  const lines = Object.entries(given) as readonly [CopiedLine, string][]
  return {
    year,
    province,
    isWholeYearResident: true,
    age: 40,
    lines: Object.fromEntries(lines.map(([line, text]) => [line, enteredLine(line, money(text))])),
    dependants: [],
    claims: {},
    ...more,
  }
}

/** A net income that is the taxable income too. */
export function income(amount: string, more: Given = {}): Given {
  return { '23600': amount, '26000': amount, ...more }
}

/** Pay of 60,000 in 2025: CPP 565.00 deducted, 2,796.75 credited; EI 984.00. */
export const pay60: Given = income('59435', {
  '10100': '60000',
  '30800': '2796.75',
  '31200': '984',
})

/** The form as filled in. */
export function filled(
  province: ProvinceCode,
  year: number,
  given: Given,
  more: Partial<ProvincialInput> = {},
): Form428 {
  return value(form428(asked(province, year, given, more)))
}

/** A line of a form, in dollars; a word where it is not there. */
export function lineOf(form: Form428, line: string): string {
  const found = [...form.lines, ...form.creditLines].find((each) => each.line === line)
  return found === undefined ? 'no such line' : formatCents(found.figure.value)
}

/** Line 42800, in dollars. */
export function taxOf(
  province: ProvinceCode,
  year: number,
  given: Given,
  more: Partial<ProvincialInput> = {},
): string {
  return formatCents(filled(province, year, given, more).tax.value)
}

/** The codes and lines of what was refused. */
export function refusedOf(input: ProvincialInput): readonly string[] {
  const found = form428(input)
  return found.ok
    ? []
    : found.refusals.map(({ code, with: { line, what, others } }) =>
        [code, line ?? others ?? what].filter((each) => each !== undefined).join(' '),
      )
}
