import type { Label } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import type { AccountType, CashFlow, Side } from '../ledger/chart.ts'

/** The statements that are laid out by data. */
export type StatementName = 'balance-sheet' | 'income-statement' | 'retained-earnings' | 'cash-flow'

/**
 * Which of an account's amounts a line shows: what stood before the column's days (`opening`), what moved in
 * them without closing entries (`movement`), with them (`all-movement`), or these alone (`closing-entries`),
 * or what stands at their end (`balance`).
 */
export type Measure = 'opening' | 'movement' | 'closing-entries' | 'all-movement' | 'balance' | 'exchange'

/**
 * Which accounts a group takes: those to which all the named traits apply. `account` is a code or an id; GIFI
 * codes are compared as text, both ends included; an empty subtype or GIFI code asks for accounts without
 * one; `cashFlow` is what the account says or what its subtype implies.
 */
export type Selector = {
  readonly account?: string
  readonly role?: string
  readonly subtype?: string
  readonly gifi?: { readonly from: string; readonly through: string }
  readonly cashFlow?: CashFlow
  readonly type?: AccountType
}

/**
 * A heading, the lines under it and their total. `plain` sections lose heading and total when nothing stands
 * beside them.
 */
export type LayoutSection = {
  readonly kind: 'section'
  readonly key: string
  readonly label: Label
  readonly total?: Label
  readonly nodes: readonly LayoutLine[]
  readonly plain?: true
  readonly oneLine?: true
  readonly final?: true
}

/**
 * Accounts shown one by one, or as `oneLine`. Groups of one measure compete for an account and the most exact
 * selector wins: account, then role, subtype, GIFI, cash flow, type. A `shared` group takes its accounts
 * without claiming them.
 */
export type LayoutGroup = {
  readonly kind: 'group'
  readonly key: string
  readonly label: Label
  readonly side: Side
  readonly measure: Measure
  readonly of: readonly Selector[]
  readonly oneLine?: true
  readonly shared?: true
}

/** A line of earnings: revenue less expenses of a measure, as a credit. `oneLine` by nature. */
export type LayoutEarnings = {
  readonly kind: 'earnings'
  readonly key: string
  readonly label: Label
  readonly measure: Measure
}

/**
 * A line of lines above: all added up, or all others taken from the first. Hidden unless one of `when` has
 * something.
 */
export type LayoutResult = {
  readonly kind: 'result'
  readonly key: string
  readonly label: Label
  readonly terms: readonly { readonly key: string; readonly sign: 1 | -1 }[]
  readonly when?: readonly string[]
  readonly final?: true
}

/** A line of a layout. */
export type LayoutLine = LayoutSection | LayoutGroup | LayoutEarnings | LayoutResult

/**
 * How a statement is laid out, as data: sections, headings in both languages, which accounts, subtotals and
 * signs. `whole` names the line that percentages are taken of. A book may keep layouts of its own in the
 * place of ours.
 */
export type Layout = {
  readonly name: string
  readonly statement: StatementName
  readonly title: Label
  readonly lines: readonly LayoutLine[]
  readonly whole?: string
}

/** All lines of a layout, each before those inside it. */
export function linesOf(lines: readonly LayoutLine[]): readonly LayoutLine[] {
  return lines.flatMap((line) => (line.kind === 'section' ? [line, ...linesOf(line.nodes)] : [line]))
}

/** The groups of a layout in order. */
export function groupsOf(layout: Layout): readonly LayoutGroup[] {
  return linesOf(layout.lines).filter((line) => line.kind === 'group')
}

/**
 * Whether a layout can be used: every line has a key of its own and words in both languages; groups take
 * something; a result adds lines above it, and either adds all of them or takes all others from the first.
 *
 * Refuses `layout-key-malformed`, `layout-line-twice`, `layout-line-unnamed`, `layout-line-empty`,
 * `layout-line-unknown`, `layout-signs-mixed`, all that are found. That every account appears exactly once
 * depends on the chart: see `placementProof`.
 */
export function validLayout(layout: Layout): Result<Layout> {
  const known = new Set<string>()
  const refusals: Refusal[] = []
  for (const line of linesOf(layout.lines)) {
    refusals.push(...lineRefusals(layout, line, known))
    known.add(line.key)
    if (line.kind === 'section') known.add(`${line.key}.total`)
  }
  return refusals.length > 0 ? refused(refusals) : ok(layout)
}

function lineRefusals(layout: Layout, line: LayoutLine, known: ReadonlySet<string>): Refusal[] {
  const names = { layout: layout.name, line: line.key }
  const found: Refusal[] = []
  if (!/^[a-z][a-z0-9.-]*$/.test(line.key)) found.push(refusal('layout-key-malformed', names))
  if (known.has(line.key)) found.push(refusal('layout-line-twice', names))
  if (line.label.en.trim() === '')
    found.push(refusal('layout-line-unnamed', { ...names, language: 'English' }))
  if (line.label.fr.trim() === '')
    found.push(refusal('layout-line-unnamed', { ...names, language: 'français' }))
  if (isEmpty(line)) found.push(refusal('layout-line-empty', names))
  if (line.kind !== 'result') return found
  for (const { key } of line.terms) {
    if (!known.has(key)) found.push(refusal('layout-line-unknown', { ...names, missing: key }))
  }
  const signs = new Set(line.terms.slice(1).map((term) => term.sign))
  if (signs.size > 1 || line.terms[0]?.sign === -1) found.push(refusal('layout-signs-mixed', names))
  return found
}

function isEmpty(line: LayoutLine): boolean {
  switch (line.kind) {
    case 'section':
      return line.nodes.length === 0
    case 'group':
      return line.of.length === 0 || line.of.some((each) => Object.keys(each).length === 0)
    case 'result':
      return line.terms.length === 0
    case 'earnings':
      return false
  }
}
