import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded } from '@daybook/core/kit/cents.ts'
import { assert } from '@daybook/core/kit/result.ts'
import type { Exact } from './exact.ts'
import { printedRate, toCent } from './exact.ts'
import { type FormulaName, quebecNames, t4127Names } from './formula-names.ts'

/** A name of T4127. */
export type Name = keyof typeof t4127Names

/** A name of TP-1015.F. */
export type QuebecName = keyof typeof quebecNames

/** An amount that is exact to a part of a cent, with the figure that shows it to the cent. */
export type ExactFigure = { readonly exact: Exact; readonly figure: Figure }

/** How the figures of a name begin: id and label. */
type Head = Pick<Figure, 'id' | 'label'>

const heads = headsOf('T4127', t4127Names)
const quebecHeads = headsOf('TP-1015.F', quebecNames)

/** `A = P × (I − F) (annual taxable income)`: the letter, its formula, its words. */
function headsOf<N extends string>(
  guide: string,
  names: Readonly<Record<N, FormulaName>>,
): ReadonlyMap<string, Head> {
  return new Map(
    Object.entries<FormulaName>(names).map(([name, [en, fr, formula]]) => {
      const head = formula === undefined ? name : `${name} = ${formula}`
      return [name, { id: `${guide}:${name}`, label: { en: `${head} (${en})`, fr: `${head} (${fr})` } }]
    }),
  )
}

function headIn(known: ReadonlyMap<string, Head>, name: string): Head {
  const head = known.get(name)
  assert(head !== undefined, 'every name of a formula has its words')
  return head
}

/** A figure of T4127: its name, its value in cents, how it came about, what it was made of, its rule. */
export function worked(
  name: Name,
  value: Cents,
  how: How,
  parts: readonly (Figure | undefined)[],
  source?: Source,
): Figure {
  return figureOf(headIn(heads, name), value, how, parts, source)
}

/** A figure of TP-1015.F, as `worked`. */
export function workedQuebec(
  name: QuebecName,
  value: Cents,
  how: How,
  parts: readonly (Figure | undefined)[],
  source?: Source,
): Figure {
  return figureOf(headIn(quebecHeads, name), value, how, parts, source)
}

function figureOf(
  { id, label }: Head,
  value: Cents,
  how: How,
  given: readonly (Figure | undefined)[],
  source: Source | undefined,
): Figure {
  const parts = present(given)
  return source === undefined ? { id, label, value, how, parts } : { id, label, value, how, parts, source }
}

// A pay run makes hundreds of figures a pay: parts that are all there are not copied.
function present(parts: readonly (Figure | undefined)[]): readonly Figure[] {
  return isWhole(parts) ? parts : parts.filter((part) => part !== undefined)
}

function isWhole(parts: readonly (Figure | undefined)[]): parts is readonly Figure[] {
  for (const part of parts) if (part === undefined) return false
  return true
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
  const { id, label } = headIn(heads, name)
  return { id, label, value: BigInt(count) * 100n, how: 'input', parts: [], text: String(count) }
}

/** A rate of a table as a figure, as printed; its value is hundredths. */
export function rateFigure(name: Name, printed: string, source: Source): Figure {
  return printedFigure(headIn(heads, name), printed, source)
}

/** A rate of Quebec's table as a figure, as printed; its value is hundredths. */
export function quebecRateFigure(printed: string, source: Source): Figure {
  return printedFigure(headIn(quebecHeads, 'T'), printed, source)
}

function printedFigure({ id, label }: Head, printed: string, source: Source): Figure {
  return { id, label, value: hundredths(printed), how: 'copy', parts: [], source, text: printed }
}

/** Hundredths of a rate as printed; each text is worked out once. */
function hundredths(printed: string): Cents {
  const known = knownHundredths.get(printed)
  if (known !== undefined) return known
  const { numerator, denominator } = printedRate(printed)
  const found = divideRounded(numerator * 100n, denominator, 'half-up')
  knownHundredths.set(printed, found)
  return found
}

const knownHundredths = new Map<string, Cents>()

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
  const shown = present(parts)
  let left = 0n
  for (const [index, part] of shown.entries()) left = index === 0 ? part.value : left - part.value
  const how = left < 0n ? 'limit' : 'difference'
  return worked(name, left < 0n ? 0n : left, how, shown, source)
}

/** The same tree in another step of a calculation, told apart by its ids: `T4127.step1:A`. */
export function inStep(figure: Figure, step: string): Figure {
  const id = figure.id.replace(':', `.${step}:`)
  return { ...figure, id, parts: figure.parts.map((part) => inStep(part, step)) }
}
