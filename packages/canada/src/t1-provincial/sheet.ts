import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored, percentHalfUp, printedRate } from '../payroll/exact.ts'
import type { ReturnTables } from '../rates/return-428-rules.ts'
import { type LineName, lineWords, type PartName, partWords } from './line-words.ts'
import type { ProvincialInput, ProvincialLine } from './provincial-input.ts'

/**
 * A form on which lines are being written: what is asked, the tables of the province, the lines so far in
 * their order, and every line that could not be confirmed.
 */
export type Sheet = {
  readonly input: ProvincialInput
  readonly tables: ReturnTables
  readonly form: string
  readonly lines: ProvincialLine[]
  readonly refusals: Refusal[]
}

/** A version of a rule with the name of its table, as the figures that rest on it quote it. */
export type Rule<T> = { readonly name: string; readonly value: T; readonly source: Source }

/** An empty form. */
export function sheetOf(input: ProvincialInput, tables: ReturnTables, form: string): Sheet {
  return { input, tables, form, lines: [], refusals: [] }
}

/** The rule of a year, or nothing where the table has no version that was confirmed for it. */
export function ruleOf<T>(table: RuleTable<T> | undefined, year: number): Rule<T> | undefined {
  if (table === undefined || `${year}-12-31` > table.checkedThrough) return undefined
  const found: Version<T> | undefined = table.versions.findLast(({ from }) => from <= `${year}-12-31`)
  return found === undefined ? undefined : { name: table.name, value: found.value, source: found.source }
}

/** Writes a line of the form. A line that the person entered stands as given. */
export function write(
  sheet: Sheet,
  line: LineName,
  made: { value: Cents; how: How; parts?: readonly Figure[]; source?: Source },
): Figure {
  const figure = enteredOn(sheet, line) ?? lineFigure(sheet, line, made)
  sheet.lines.push({ line, figure })
  return figure
}

/** A figure of a line that is not written down by itself. */
export function lineFigure(
  sheet: Sheet,
  line: LineName,
  { value, how, parts = [], source }: { value: Cents; how: How; parts?: readonly Figure[]; source?: Source },
): Figure {
  const figure = { id: lineId(sheet, line), label: lineWords[line], value, how, parts }
  return source === undefined ? figure : { ...figure, source }
}

/** The line that the person worked out on paper, or nothing. */
export function enteredOn(sheet: Sheet, line: LineName): Figure | undefined {
  const value = sheet.input.claims.entered?.[line]
  return value === undefined
    ? undefined
    : { id: lineId(sheet, line), label: lineWords[line], value, how: 'input', parts: [] }
}

/** Notes that a line cannot be confirmed; the line counts as nothing until the refusal is answered. */
export function lacking(sheet: Sheet, line: LineName): Figure {
  const { form, input } = sheet
  const { en, fr } = lineWords[line]
  const names = { form, year: String(input.year), line, what: en, whatFr: fr }
  sheet.refusals.push(refusal('provincial-line-unconfirmed', names, `claims.entered.${line}`))
  return lineFigure(sheet, line, { value: 0n, how: 'input' })
}

/** Writes a line that is confirmed, entered or refused, by a work that needs a value of the tables. */
export function writeIf<T>(
  sheet: Sheet,
  line: LineName,
  known: T | undefined,
  work: (known: T) => { value: Cents; how: How; parts?: readonly Figure[]; source?: Source },
): Figure {
  if (enteredOn(sheet, line) === undefined && known === undefined) {
    const figure = lacking(sheet, line)
    sheet.lines.push({ line, figure })
    return figure
  }
  return write(sheet, line, known === undefined ? { value: 0n, how: 'input' } : work(known))
}

function lineId({ form, input }: Sheet, line: string): string {
  return `${form}-${input.year}:${line}`
}

/** Figures without those that are nothing: a sum is easier to follow without them. */
export function present(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ value }) => value !== 0n)
}

/** A part of a line. */
export function part(
  of: Figure | string,
  name: PartName,
  value: Cents,
  how: How,
  parts: readonly Figure[] = [],
): Figure {
  const id = `${typeof of === 'string' ? of : of.id}:${name}`
  return { id, label: partWords[name], value, how, parts }
}

/** An amount of a rule table, in dollars as printed. */
export function tabled(rule: Rule<unknown>, key: string, name: PartName, printed: string): Figure {
  const { source } = rule
  return {
    id: `${rule.name}:${key}`,
    label: partWords[name],
    value: dollars(printed),
    how: 'copy',
    parts: [],
    source,
  }
}

/** A rate of a rule table, as printed; its value is hundredths. */
export function tabledRate(rule: Rule<unknown>, key: string, printed: string): Figure {
  const { numerator, denominator } = printedRate(printed)
  return {
    id: `${rule.name}:${key}`,
    label: partWords.rate,
    value: divideRounded(numerator * 100n, denominator, 'half-up'),
    how: 'copy',
    parts: [],
    source: rule.source,
    text: printed,
  }
}

/** An amount times a printed rate, to the nearest cent, half up (forms are filled in to the cent). */
export function share(amount: Cents, printed: string): Cents {
  return percentHalfUp(amount, printedRate(printed))
}

/** What an amount has over a threshold, not below zero, times a rate, as figures. */
export function fallOver(
  rule: Rule<unknown>,
  income: Figure,
  { from, rate, key }: { from: string; rate: string; key: string },
): Figure {
  const threshold = tabled(rule, `${key}.from`, 'from', from)
  const over = part(rule.name, 'over', floored(income.value - threshold.value), 'difference', [
    income,
    threshold,
  ])
  const shown = [over, tabledRate(rule, `${key}.rate`, rate)]
  return part(`${rule.name}:${key}`, 'falls', share(over.value, rate), 'rate', shown)
}
