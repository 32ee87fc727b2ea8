import type { Figure, How, Source } from '@daybook/core/filings/figure.ts'
import { type Cents, percentOf, type Rate } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** Names figures: the id of a line or of a part of one. */
export type Naming = (line: string) => string

/** What a person gave. */
export function givenFigure(id: string, label: Label, value: Cents): Figure {
  return { id, label, value, how: 'input', parts: [] }
}

/** A number that is no money, as text: a share, kilometres. */
export function numberFigure(id: string, label: Label, text: string): Figure {
  return { id, label, value: 0n, how: 'input', parts: [], text }
}

/** An amount that a rule worked out from others. */
export function workedFigure(
  id: string,
  label: Label,
  value: Cents,
  { how = 'calc', parts = [], source }: { how?: How; parts?: readonly Figure[]; source?: Source } = {},
): Figure {
  return { id, label, value, how, parts, ...(source === undefined ? {} : { source }) }
}

/** A share of a figure, half up to the cent; `share` in words is a part of it. */
export function sharedFigure(
  id: string,
  label: Label,
  whole: Figure,
  share: { readonly rate: Rate; readonly text: string; readonly label: Label; readonly source?: Source },
): Figure {
  const value = percentOf(whole.value, share.rate, 'half-up')
  const part = numberFigure(`${id}:share`, share.label, share.text)
  return workedFigure(id, label, value, {
    how: 'rate',
    parts: [whole, part],
    ...(share.source === undefined ? {} : { source: share.source }),
  })
}

/** A ratio of two counts as a rate and as text. */
export function ratioOf(part: number, of: number): { readonly rate: Rate; readonly text: string } {
  return { rate: { numerator: BigInt(part), denominator: BigInt(of) }, text: `${part} / ${of}` }
}
