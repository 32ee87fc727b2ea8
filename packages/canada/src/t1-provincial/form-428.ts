import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { assert, ok, type Refusal, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { provinceName } from '../charts/provinces.ts'
import { taxAfterCredits } from './after-credits.ts'
import { bracketTax } from './bracket-tax.ts'
import { nonRefundableCredits } from './credit-lines.ts'
import { notesOf } from './form-notes.ts'
import { paperOrder } from './line-words.ts'
import { ontarioTax } from './ontario-tax.ts'
import { copiedLine, type Form428, type ProvincialInput, type ProvincialLine } from './provincial-input.ts'
import { refundableCredits } from './refundable-credits.ts'
import { type Rule, ruleOf, type Sheet, sheetOf, write } from './sheet.ts'
import { type FormProvince, returnTables } from './tables-by-province.ts'

/**
 * The provincial or territorial form 428 with its credits of the form 479, filled in line by line: tax on
 * taxable income, the amounts and their credit, what the province adds and takes off, line 42800, line 47900.
 *
 * Refuses all at once what it knows: `provincial-form-none` for Quebec; `provincial-form-several` for
 * business in several provinces (form T2203); `provincial-form-year` for a year whose form is not known;
 * `provincial-form-case` for a part of the year and for a bankruptcy; and `provincial-line-unconfirmed` for
 * each line that the facts call for and no trusted source gives, which `entered` answers.
 */
export function form428(input: ProvincialInput): Result<Form428> {
  const { province } = input
  if (province === 'QC') return refused([refusal('provincial-form-none', {}, 'province')])
  const tables = returnTables[province]
  const noes = refusalsOf(input, province)
  if (noes.length > 0) return refused(noes)
  const sheet = sheetOf(input, tables, tables.form)
  const tax = taxOf(sheet, province)
  const onCredits = sheetOf(input, tables, tables.creditForm)
  const credits = refundableCredits(onCredits, tax)
  const refusals = [...sheet.refusals, ...onCredits.refusals]
  if (refusals.length > 0) return refused(refusals)
  const lines = inOrder(sheet.lines)
  const creditLines = inOrder(onCredits.lines)
  return ok({
    year: input.year,
    province,
    form: tables.form,
    title: titleOf(province, tables.form, input.year),
    lines,
    tax,
    creditForm: tables.creditForm,
    creditLines,
    credits,
    confidence: [...lines, ...creditLines].every(({ figure }) => isSure(figure)) ? 'high' : 'medium',
    notes: notesOf(input),
  })
}

function taxOf(sheet: Sheet, province: FormProvince): Figure {
  const { input, tables } = sheet
  const brackets = sure(ruleOf(tables.brackets, input.year))
  const amounts = sure(ruleOf(tables.amounts, input.year))
  const taxable = copiedLine(input, '26000')
  const onIncome = write(sheet, 'brackets', {
    ...bracketTax(brackets, taxable),
    how: 'brackets',
    source: brackets.source,
  })
  const credits = nonRefundableCredits(sheet, amounts, onIncome)
  return province === 'ON' ? ontarioTax(sheet, onIncome, credits) : taxAfterCredits(sheet, onIncome, credits)
}

function sure<T>(rule: Rule<T> | undefined): Rule<T> {
  assert(rule !== undefined, 'brackets and amounts are known for every year of a form')
  return rule
}

function refusalsOf(input: ProvincialInput, province: FormProvince): readonly Refusal[] {
  const { form, firstYear, lastYear } = returnTables[province]
  const { year, otherProvinces = [] } = input
  const found: Refusal[] = []
  const others = otherProvinces.filter((each) => each !== province)
  if (year < firstYear || year > lastYear) {
    const known = { form, year: String(year), first: String(firstYear), last: String(lastYear) }
    found.push(refusal('provincial-form-year', known, 'year'))
  }
  if (others.length > 0)
    found.push(
      refusal('provincial-form-several', { home: province, others: others.join(', ') }, 'otherProvinces'),
    )
  const inCase = (what: string, whatFr: string, at: string) =>
    found.push(refusal('provincial-form-case', { form, year: String(year), what, whatFr }, at))
  if (!input.isWholeYearResident)
    inCase(
      'somebody who lived in Canada for a part of the year',
      'une personne qui a vécu au Canada une partie de l’année',
      'isWholeYearResident',
    )
  if (input.isBankrupt === true) inCase('a year with a bankruptcy', 'une année de faillite', 'isBankrupt')
  return found
}

function titleOf(province: FormProvince, form: string, year: number): Label {
  const { en, fr } = provinceName(province)
  return { en: `Form ${form} ${year}: ${en} tax`, fr: `Formulaire ${form} ${year} : impôt (${fr})` }
}

/** Lines in the order of the paper. */
function inOrder(lines: readonly ProvincialLine[]): readonly ProvincialLine[] {
  return [...lines].sort((a, b) => placeOf(a.line) - placeOf(b.line))
}

const paperNames: readonly string[] = paperOrder

function placeOf(line: string): number {
  return paperNames.indexOf(line)
}

/** Whether all that a figure rests on was read with high confidence. */
function isSure(figure: Figure): boolean {
  if (figure.source !== undefined && figure.source.confidence !== 'high') return false
  return figure.parts.every(isSure)
}
