import type { Label } from '../../kit/refusal-text.ts'
import type { AccountType, Side } from '../../ledger/chart.ts'
import type {
  LayoutEarnings,
  LayoutGroup,
  LayoutLine,
  LayoutResult,
  LayoutSection,
  Measure,
  Selector,
} from '../layout.ts'

/** Words in English and French. */
export function words(en: string, fr: string): Label {
  return { en, fr }
}

/** A section with the words of its heading and of its total. */
export function section(
  key: string,
  label: Label,
  total: Label,
  nodes: readonly LayoutLine[],
  more: Pick<LayoutSection, 'final' | 'oneLine' | 'plain'> = {},
): LayoutSection {
  return { kind: 'section', key, label, total, nodes, ...more }
}

/** Lines shown as one, under one label. */
export function oneLine(key: string, label: Label, nodes: readonly LayoutLine[]): LayoutSection {
  return { kind: 'section', key, label, total: label, nodes, oneLine: true }
}

/** A maker of groups of one side and measure. */
export function groupsWith(side: Side, measure: Measure) {
  return (
    key: string,
    label: Label,
    of: readonly Selector[],
    more: Pick<LayoutGroup, 'oneLine' | 'shared'> = {},
  ): LayoutGroup => ({ kind: 'group', key, label, side, measure, of, ...more })
}

/** A line of earnings in a measure. */
export function earnings(key: string, label: Label, measure: Measure): LayoutEarnings {
  return { kind: 'earnings', key, label, measure }
}

/** A result that adds up lines above it. */
export function added(
  key: string,
  label: Label,
  terms: readonly string[],
  more: Pick<LayoutResult, 'final' | 'when'> = {},
): LayoutResult {
  return { kind: 'result', key, label, terms: terms.map((term) => ({ key: term, sign: 1 })), ...more }
}

/** A result that takes all other lines from the first. */
export function taken(
  key: string,
  label: Label,
  terms: readonly string[],
  more: Pick<LayoutResult, 'final' | 'when'> = {},
): LayoutResult {
  const signed = terms.map((term, index) => ({ key: term, sign: index === 0 ? (1 as const) : (-1 as const) }))
  return { kind: 'result', key, label, terms: signed, ...more }
}

/** Accounts of a subtype. */
export function subtype(name: string): Selector {
  return { subtype: name }
}

/** Accounts of a type with a GIFI code between two, both included. */
export function gifi(type: AccountType, from: string, through: string): Selector {
  return { type, gifi: { from, through } }
}

/** Accounts of a subtype with a GIFI code between two, both included. */
export function subtypeGifi(name: string, from: string, through: string): Selector {
  return { subtype: name, gifi: { from, through } }
}

/** Accounts of a type with neither subtype nor GIFI code, as an imported chart has them. */
export function unclassified(type: AccountType): Selector {
  return { type, subtype: '', gifi: { from: '', through: '' } }
}
