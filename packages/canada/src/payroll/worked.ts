import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Exact } from './exact.ts'
import { printedRate, toCent } from './exact.ts'
import { type FormulaName, quebecNames, t4127Names } from './formula-names.ts'

/** A name of T4127. */
export type Name = keyof typeof t4127Names

/** A name of TP-1015.F. */
export type QuebecName = keyof typeof quebecNames

/** An amount that is exact to a part of a cent, with the figure that shows it to the cent. */
export type ExactFigure = { readonly exact: Exact; readonly figure: Figure }

const labels = labelsOf(t4127Names)
const quebecLabels = labelsOf(quebecNames)

/** `A = P × (I − F) (annual taxable income)`: the letter, its formula, its words. */
function labelsOf<N extends string>(names: Readonly<Record<N, FormulaName>>): ReadonlyMap<string, Label> {
  return new Map(
    Object.entries<FormulaName>(names).map(([name, [en, fr, formula]]) => {
      const head = formula === undefined ? name : `${name} = ${formula}`
      return [name, { en: `${head} (${en})`, fr: `${head} (${fr})` }]
    }),
  )
}

/** A figure of T4127: its name, its value in cents, how it came about, what it was made of, its rule. */
export function worked(
  name: Name,
  value: Cents,
  how: How,
  parts: readonly (Figure | undefined)[],
  source?: Source,
): Figure {
  const label = labels.get(name) ?? { en: name, fr: name }
  return figureOf(`T4127:${name}`, label, value, how, parts, source)
}

/** A figure of TP-1015.F, as `worked`. */
export function workedQuebec(
  name: QuebecName,
  value: Cents,
  how: How,
  parts: readonly (Figure | undefined)[],
  source?: Source,
): Figure {
  const label = quebecLabels.get(name) ?? { en: name, fr: name }
  return figureOf(`TP-1015.F:${name}`, label, value, how, parts, source)
}

function figureOf(
  id: string,
  label: Label,
  value: Cents,
  how: How,
  given: readonly (Figure | undefined)[],
  source: Source | undefined,
): Figure {
  const parts = given.filter((part) => part !== undefined)
  return source === undefined ? { id, label, value, how, parts } : { id, label, value, how, parts, source }
}

/** What the caller gave. */
export function given(name: Name, value: Cents): Figure {
  return worked(name, value, 'input', [])
}

/** What the caller gave, left out of the tree where it is nothing. */
export function givenUnlessZero(name: Name, value: Cents): Figure | undefined {
  return value === 0n ? undefined : given(name, value)
}

/** A count (pay periods, months) as a figure; its value is hundredths. */
export function countFigure(name: Name, count: number): Figure {
  return { ...given(name, BigInt(count) * 100n), text: String(count) }
}

/** A rate of a table as a figure, as printed; its value is hundredths. */
export function rateFigure(name: Name, printed: string, source: Source): Figure {
  return { ...worked(name, hundredths(printed), 'copy', [], source), text: printed }
}

/** A rate of Quebec's table as a figure, as printed; its value is hundredths. */
export function quebecRateFigure(printed: string, source: Source): Figure {
  return { ...workedQuebec('T', hundredths(printed), 'copy', [], source), text: printed }
}

function hundredths(printed: string): Cents {
  const { numerator, denominator } = printedRate(printed)
  return divideRounded(numerator * 100n, denominator, 'half-up')
}

/** A figure that stands elsewhere in the tree with its parts: its value alone. */
export function copied(figure: Figure): Figure {
  return { ...figure, how: 'copy', parts: [] }
}

/** An amount of a table. */
export function tabled(name: Name, value: Cents, source: Source): Figure {
  return worked(name, value, 'copy', [], source)
}

/** An exact amount with its figure to the cent. */
export function exactFigure(
  name: Name,
  exact: Exact,
  parts: readonly (Figure | undefined)[],
  source: Source,
): ExactFigure {
  return { exact, figure: worked(name, toCent(exact), 'limit', parts, source) }
}

/** What remains of the first part after all others, or nothing where they are larger. */
export function remainder(name: Name, parts: readonly (Figure | undefined)[], source?: Source): Figure {
  const [first, ...others] = parts.filter((part) => part !== undefined)
  let left = first?.value ?? 0n
  for (const other of others) left -= other.value
  const how = left < 0n ? 'limit' : 'difference'
  return worked(name, left < 0n ? 0n : left, how, [first, ...others], source)
}

/** The same tree in another step of a calculation, told apart by its ids: `T4127.step1:A`. */
export function inStep(figure: Figure, step: string): Figure {
  const id = figure.id.replace(':', `.${step}:`)
  return { ...figure, id, parts: figure.parts.map((part) => inStep(part, step)) }
}
