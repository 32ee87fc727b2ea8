import type { Profile } from '../daybook/fact.ts'
import { type Proof, proof } from '../filings/figure.ts'
import { type Cents, sumOf } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert, ok, type Result } from '../kit/result.ts'
import type { AccountType, Chart } from '../ledger/chart.ts'
import type { FigureColumn } from './account-figure.ts'
import { netOf } from './column-balances.ts'
import type { AddingUp, DerivedColumn, LoadedColumn } from './columns.ts'
import { type LaidOut, layOut } from './lay-out.ts'
import type { Layout, Measure, StatementName } from './layout.ts'
import { defaultLayouts } from './layouts/registry.ts'
import type { Statement } from './statement.ts'

/**
 * What the four statements take. `columns` are loaded as `planColumns` said, one of them the main one;
 * `derived`, `addingUp`, `budgetAddingUp` and `order` come from the same plan. Without `layout` the one of
 * the legal form is used; a layout of the book's own takes its place and its name goes into the ids of the
 * figures.
 */
export type StatementInput = {
  readonly chart: Chart
  readonly profile: Pick<Profile, 'form' | 'fiscalYearEnd'>
  readonly columns: readonly LoadedColumn[]
  readonly derived?: readonly DerivedColumn[]
  readonly addingUp?: AddingUp
  readonly budgetAddingUp?: AddingUp
  readonly order?: readonly string[]
  readonly asOfSeq: number
  readonly layout?: Layout
}

/** The proofs of one kind of statement, from what was laid out. */
export type Proofs = (laidOut: LaidOut, input: StatementInput) => readonly Proof[]

/**
 * Lays out a statement of the book's own layout, or of `standard`, and adds its proofs to those of the
 * layout.
 */
export function statementWith(
  input: StatementInput,
  standard: Layout,
  at: 'day' | 'span',
  proofs: Proofs,
): Result<Statement> {
  const { layout = standard, chart, columns, derived, addingUp, budgetAddingUp, order, asOfSeq } = input
  assert(layout.statement === standard.statement, `layout ${layout.name} is for ${standard.statement}`)
  const laidOut = layOut({
    chart,
    layout,
    at,
    fiscalYearEnd: input.profile.fiscalYearEnd,
    columns,
    asOfSeq,
    ...(derived === undefined ? {} : { derived }),
    ...(addingUp === undefined ? {} : { addingUp }),
    ...(budgetAddingUp === undefined ? {} : { budgetAddingUp }),
    ...(order === undefined ? {} : { order }),
    ...(input.layout === undefined ? {} : { options: { layout: layout.name } }),
  })
  if (!laidOut.ok) return laidOut
  const { statement } = laidOut.value
  return ok({ ...statement, proofs: [...proofs(laidOut.value, input), ...statement.proofs] })
}

/** The layout that a legal form has for a statement by default. */
export function standardLayout(input: StatementInput, statement: StatementName): Layout {
  return defaultLayouts[input.profile.form][statement]
}

/**
 * The sum of all accounts of some types in a measure, debit positive: what the ledger says, whatever the
 * layout.
 */
export function netOfTypes(
  { amounts }: FigureColumn,
  chart: Chart,
  types: readonly AccountType[],
  measure: Measure,
): Cents {
  const accounts = [...chart.values()].filter((account) => types.includes(account.type))
  return sumOf(accounts.map((account) => netOf(amounts, account.id, measure)))
}

/**
 * One proof a column, naming the column when there are several. Columns of a dimension are left out: entries
 * balance as a whole, not within one class, department or job. `of` says whether those of a budget, those of
 * the ledger, or all of them are meant.
 */
export function columnProofs(
  { columns }: LaidOut,
  label: Label,
  sides: (column: FigureColumn, key: string) => { readonly left: Cents; readonly right: Cents },
  of: 'all' | 'ledger' | 'budget' = 'all',
): readonly Proof[] {
  const whole = columns.filter(
    ({ column }) =>
      column.dims === undefined && (of === 'all' || (of === 'budget') === (column.budgeted !== undefined)),
  )
  return whole.map((column) => {
    const { left, right } = sides(column, column.column.key)
    const name = column.column.label
    const named = { en: `${label.en}, ${name.en}`, fr: `${label.fr}, ${name.fr}` }
    return proof(whole.length === 1 ? label : named, left, right)
  })
}
