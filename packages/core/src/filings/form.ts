import type { Cents } from '../kit/cents.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'
import type { Account, Side } from '../ledger/chart.ts'
import { differenceFigure, type Figure, type How, type Source, sumFigure } from './figure.ts'

/**
 * Which postings a line adds up: those of accounts with a role, or that a rule picks (`accounts`), on one
 * side only or net (`side` says which side counts as positive), with a tag (`tagged`) or without some.
 */
export type LedgerLine = {
  readonly kind: 'ledger'
  readonly label: Label
  readonly side: Side
  readonly roles?: readonly string[]
  readonly accounts?: (account: Account) => boolean
  readonly only?: Side
  readonly tagged?: readonly string[]
  readonly untagged?: readonly string[]
}

/**
 * A line of a form: postings; what a person gives; a sum; a first line less others; or a pure function of
 * lines (`calc`), for what no other kind fits. Lines name each other by their keys.
 */
export type FormLine =
  | LedgerLine
  | { readonly kind: 'input'; readonly label: Label }
  | { readonly kind: 'sum'; readonly label: Label; readonly of: readonly string[] }
  | { readonly kind: 'difference'; readonly label: Label; readonly of: readonly string[] }
  | {
      readonly kind: 'calc'
      readonly label: Label
      readonly of: readonly string[]
      readonly work: (values: readonly Cents[]) => Cents
      readonly how?: How
      readonly source?: Source
    }

/** A form: its lines by key, and all keys in the order in which they stand on paper. */
export type Form = {
  readonly name: string
  readonly title: Label
  readonly source: Source
  readonly lines: Readonly<Record<string, FormLine>>
  readonly order: readonly string[]
}

/** What fills a form: the figure of a line of postings, and what a person gave for an input line. */
export type Filling = {
  readonly ledger: (key: string, line: LedgerLine) => Figure
  readonly input: (key: string) => Cents
  readonly id: (key: string) => string
}

/**
 * A form filled in: the figure of every line by its key, in the form's order. A line that names an unknown
 * line, or itself by a circle, is a mistake of ours and throws.
 */
export function fillForm(form: Form, filling: Filling): ReadonlyMap<string, Figure> {
  const done = new Map<string, Figure>()
  const under = new Set<string>()
  const figure = (key: string): Figure => {
    const found = done.get(key)
    if (found !== undefined) return found
    const line = form.lines[key]
    assert(line !== undefined, `form ${form.name} has a line ${key}`)
    assert(!under.has(key), `line ${key} of form ${form.name} does not rest on itself`)
    under.add(key)
    const made = filled(key, line, filling, figure)
    under.delete(key)
    done.set(key, made)
    return made
  }
  return new Map(form.order.map((key) => [key, figure(key)]))
}

function filled(key: string, line: FormLine, filling: Filling, other: (key: string) => Figure): Figure {
  const id = filling.id(key)
  switch (line.kind) {
    case 'ledger':
      return filling.ledger(key, line)
    case 'input':
      return { id, label: line.label, value: filling.input(key), how: 'input', parts: [] }
    case 'sum':
      return sumFigure(id, line.label, line.of.map(other))
    case 'difference':
      return differenceFigure(id, line.label, line.of.map(other))
    case 'calc': {
      const parts = line.of.map(other)
      const value = line.work(parts.map((part) => part.value))
      const source = line.source === undefined ? {} : { source: line.source }
      return { id, label: line.label, value, how: line.how ?? 'calc', parts, ...source }
    }
  }
}
