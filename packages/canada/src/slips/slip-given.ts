import type { GivenSlip, SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import { type SlipDraft, slipId } from './slip-made.ts'

/**
 * A draft with what a person gave for its recipient: amounts on top, codes in their place; and under them the
 * codes that were given for all slips of the year.
 */
export function withGiven(draft: SlipDraft, given: readonly GivenSlip[]): SlipDraft {
  const { kind, year, recipient, part } = draft
  const own = addedTo({ kind, year, recipient, part }, given)
  const all = forAll(kind, year, given)
  if (own === undefined && all === undefined) return draft
  const amounts = new Map(draft.amounts)
  for (const { id, amount } of own?.boxes ?? []) amounts.set(id, (amounts.get(id) ?? 0n) + amount)
  return { ...draft, amounts, codes: { ...all?.codes, ...draft.codes, ...own?.codes } }
}

/** What was given for the slip of a recipient, if anything was. */
export function addedTo(
  { kind, year, recipient, part }: Pick<SlipDraft, 'kind' | 'year' | 'recipient' | 'part'>,
  given: readonly GivenSlip[],
): GivenSlip | undefined {
  const id = slipId(kind, year, recipient, part)
  return given.find((each) => each.recipient !== undefined && each.id === id)
}

/** The codes that stand in all slips of a kind and year. */
function forAll(kind: SlipKind, year: number, given: readonly GivenSlip[]): GivenSlip | undefined {
  return given.find(
    (each) => each.way === 'adds' && each.recipient === undefined && each.kind === kind && each.year === year,
  )
}

/**
 * The drafts of slips that are given whole: pay and payments outside these books. Where the books have made a
 * slip of the same recipient and part, what is given was added to it (`withGiven`) and makes none.
 */
export function wholeDrafts(
  kind: SlipKind,
  year: number,
  given: readonly GivenSlip[],
  made: readonly SlipDraft[],
): readonly SlipDraft[] {
  const ids = new Set(made.map((each) => slipId(each.kind, each.year, each.recipient, each.part)))
  return given.flatMap((each) => {
    if (each.way !== 'whole' || each.kind !== kind || each.year !== year || each.recipient === undefined)
      return []
    if (ids.has(each.id)) return []
    const amounts = new Map(each.boxes.map(({ id, amount }) => [id, amount]))
    const { recipient, part = '', codes } = each
    const draft: SlipDraft = { kind, year, recipient, part, amounts, codes }
    return [{ ...draft, codes: { ...forAll(kind, year, given)?.codes, ...codes } }]
  })
}
