import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import type { RuleTable, Version } from '@daybook/core/filings/rule-table.ts'
import { type Cents, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { assert, type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { dollars, floored } from '../payroll/exact.ts'
import { answerLabel } from './answer-names.ts'
import type { AmountName, ChoiceName } from './answers.ts'
import type { T1Line } from './line-labels.ts'
import { type Notice, notice } from './notices.ts'
import type { T1Facts } from './t1-facts.ts'
import { isT1Line, lineLabel } from './t1-line.ts'

/**
 * A return while it is being filled in: the facts, the lines found so far, and what was found amiss. `scope`
 * begins the ids of its figures (`T1-2025`, and `T1-2025.spouse` for the second of a household).
 */
export type Sheet = {
  readonly scope: string
  readonly on: CivilDate
  readonly facts: T1Facts
  readonly lines: Map<T1Line, Figure>
  readonly refusals: Refusal[]
  readonly notices: Notice[]
}

/** A return with nothing on it but the lines that the person gave, each with a notice that says so. */
export function newSheet(facts: T1Facts, scope: string): Sheet {
  const on = `${facts.year}-12-31`
  const sheet: Sheet = { scope, on, facts, lines: new Map(), refusals: [], notices: [] }
  for (const [line, value] of Object.entries(facts.given)) {
    if (!isT1Line(line)) continue
    sheet.lines.set(line, givenFigure(sheet, line, value))
    const en = `Line ${line} stands as given and was not worked out.`
    addNotice(sheet, notice('line-given', en, `La ligne ${line} est reprise telle quelle, sans calcul.`))
  }
  return sheet
}

function givenFigure({ scope }: Sheet, line: T1Line, value: Cents): Figure {
  return { id: `${scope}:${line}`, label: lineLabel(line), value, how: 'input', parts: [] }
}

/**
 * The version of a rule that holds for the year. Where there is none, or only a projected one that the person
 * did not accept, the return is refused at its end by `t1-rates-missing` or `t1-amount-unconfirmed`; the
 * nearest version stands in until then.
 */
export function ruleOf<T>(sheet: Sheet, table: RuleTable<T>): Version<T> {
  const { on, facts } = sheet
  const found = table.versions.findLast(({ from }) => from <= on)
  const nearest = found ?? table.versions[0]
  assert(nearest !== undefined, `table ${table.name} has a version`)
  const names = { table: table.name, year: String(facts.year) }
  if (found === undefined || on > table.checkedThrough) {
    addRefusal(sheet, refusal('t1-rates-missing', { ...names, through: table.checkedThrough }, 'year'))
  } else if (found.source.confidence === 'low') {
    if (!facts.acceptsUnconfirmed) addRefusal(sheet, refusal('t1-amount-unconfirmed', names, 'year'))
    else addNotice(sheet, unconfirmed(table.name))
  }
  return nearest
}

/** The version of a rule that stands nearest to the year, asked only whether it is worth asking for. */
export function versionOf<T>({ on }: Sheet, table: RuleTable<T>): Version<T> {
  const found = table.versions.findLast(({ from }) => from <= on) ?? table.versions[0]
  assert(found !== undefined, `table ${table.name} has a version`)
  return found
}

/** Whether a rule exists in the year at all: credits come and go. */
export function hasRule<T>({ on }: Sheet, table: RuleTable<T>): boolean {
  return on <= table.checkedThrough && table.versions.some(({ from }) => from <= on)
}

function unconfirmed(table: string): Notice {
  return notice(
    'unconfirmed',
    `The amounts of ${table} are projected and not confirmed.`,
    `Les montants de ${table} sont projetés et non confirmés.`,
  )
}

/** Keeps a refusal once. */
export function addRefusal(sheet: Sheet, found: Refusal): void {
  const known = sheet.refusals.some(
    ({ code, with: names }) => code === found.code && JSON.stringify(names) === JSON.stringify(found.with),
  )
  if (!known) sheet.refusals.push(found)
}

/** Keeps a notice once. */
export function addNotice(sheet: Sheet, found: Notice): void {
  if (!sheet.notices.some(({ label }) => label.en === found.label.en)) sheet.notices.push(found)
}

/** Puts a line on the return and gives its figure. A line that the person gave stands as they say. */
export function put(
  sheet: Sheet,
  line: T1Line,
  how: How,
  parts: readonly (Figure | undefined)[],
  value: Cents,
  source?: Source,
): Figure {
  const given = sheet.facts.given[line]
  if (given !== undefined) return givenFigure(sheet, line, given)
  const id = `${sheet.scope}:${line}`
  const found = { id, label: lineLabel(line), value, how, parts: present(parts) }
  const figure: Figure = source === undefined ? found : { ...found, source }
  sheet.lines.set(line, figure)
  return figure
}

function present(parts: readonly (Figure | undefined)[]): readonly Figure[] {
  return parts.filter((part) => part !== undefined)
}

/** Puts a line that adds its parts up. */
export function putSum(sheet: Sheet, line: T1Line, parts: readonly (Figure | undefined)[]): Figure {
  const all = present(parts)
  return put(sheet, line, 'sum', all, sumOf(all.map(({ value }) => value)))
}

/** Puts a sum of parts where there is any part, or where the person gave the line. */
export function putAny(sheet: Sheet, line: T1Line, parts: readonly (Figure | undefined)[]): void {
  const isGiven = sheet.facts.given[line] !== undefined
  if (isGiven || parts.some((part) => part !== undefined)) putSum(sheet, line, parts)
}

/** Puts a line that takes all others from its first part, and is nothing where they are larger. */
export function putRest(sheet: Sheet, line: T1Line, parts: readonly (Figure | undefined)[]): Figure {
  const all = present(parts)
  const left = restOf(all)
  return put(sheet, line, left < 0n ? 'limit' : 'difference', all, floored(left))
}

/** Puts a line that takes all others from its first part, below nothing too. */
export function putDifference(sheet: Sheet, line: T1Line, parts: readonly (Figure | undefined)[]): Figure {
  const all = present(parts)
  return put(sheet, line, 'difference', all, restOf(all))
}

function restOf([first, ...others]: readonly Figure[]): Cents {
  return (first?.value ?? 0n) - sumOf(others.map(({ value }) => value))
}

/** A line found so far; `undefined` where it is blank. */
export function at(sheet: Sheet, line: T1Line): Figure | undefined {
  return sheet.lines.get(line)
}

/** Several lines found so far, blank ones left out. */
export function allAt(sheet: Sheet, lines: readonly T1Line[]): readonly Figure[] {
  return lines.flatMap((line) => sheet.lines.get(line) ?? [])
}

/** The amount of a line; nothing where it is blank. */
export function cents(sheet: Sheet, line: T1Line): Cents {
  return sheet.lines.get(line)?.value ?? 0n
}

/** The sum of lines; blank ones are nothing. */
export function centsOf(sheet: Sheet, lines: readonly T1Line[]): Cents {
  return sumOf(lines.map((line) => cents(sheet, line)))
}

/** A line that a calculation reads and that stands elsewhere with its parts: its value alone. */
export function readLine(sheet: Sheet, line: T1Line): Figure {
  const found = sheet.lines.get(line)
  const id = `${sheet.scope}:${line}`
  return { id, label: lineLabel(line), value: found?.value ?? 0n, how: 'copy', parts: [] }
}

/** A step of a calculation that has no line of its own on the return. */
export function step(
  sheet: Sheet,
  key: string,
  label: Label,
  how: How,
  parts: readonly (Figure | undefined)[],
  value: Cents,
  source?: Source,
): Figure {
  const id = `${sheet.scope}:${key}`
  return { id, label, value, how, parts: present(parts), ...(source === undefined ? {} : { source }) }
}

/** An amount of a rule table, as printed. */
export function tabled(sheet: Sheet, key: string, label: Label, printed: string, source: Source): Figure {
  return step(sheet, key, label, 'copy', [], dollars(printed), source)
}

/** The figure of an amount that the person answered; `undefined` where they did not, or answered nothing. */
export function answered(sheet: Sheet, name: AmountName): Figure | undefined {
  const value = sheet.facts.answers.amounts[name]
  if (value === undefined || value === 0n) return undefined
  return step(sheet, `answer/${name}`, answerLabel(name), 'input', [], value)
}

/** An amount that the person answered; nothing where they did not. */
export function amountOf(sheet: Sheet, name: AmountName): Cents {
  return sheet.facts.answers.amounts[name] ?? 0n
}

/** Whether the person said yes. */
export function saidYes(sheet: Sheet, name: ChoiceName): boolean {
  return sheet.facts.answers.choices[name] === true
}
