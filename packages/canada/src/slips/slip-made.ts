import type { Slip, SlipBox, SlipKind, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { boxRule, placeOfBox, slipTables } from './slip-tables.ts'

/** What a slip is made of before it is one: whose it is, amounts by box, and words by box. */
export type SlipDraft = {
  readonly kind: SlipKind
  readonly year: number
  readonly recipient: SlipRecipient
  readonly part: string
  readonly amounts: ReadonlyMap<string, Cents>
  readonly codes: Readonly<Record<string, string>>
}

/** The id of a slip, or of what is given for it: `T4/2026/employee:E1/ON`. */
export function slipId(kind: SlipKind, year: number, recipient: SlipRecipient, part: string): string {
  return [kind, year, `${recipient.kind}:${recipient.id}`, ...(part === '' ? [] : [part])].join('/')
}

/**
 * The slips of a draft: one with its boxes in the order of the paper, zeros left out unless the agency wants
 * them, and for every further handful of codes that it has no room for another one with these codes alone.
 * None where nothing is to be said.
 */
export function slipsOf({ kind, year, recipient, part, amounts, codes }: SlipDraft): readonly Slip[] {
  const all = [...amounts].flatMap(([id, amount]) => (amount === 0n ? [] : [{ id, amount }]))
  if (all.length === 0) return []
  const isOther = ({ id }: SlipBox): boolean => boxRule(kind, id, year)?.isOther === true
  const inOrder = (boxes: readonly SlipBox[]): readonly SlipBox[] =>
    boxes.toSorted((left, right) => placeOfBox(kind, left.id) - placeOfBox(kind, right.id))
  const others = inOrder(all.filter(isOther))
  const { mostOther } = slipTables[kind]
  const fits = mostOther === 0 ? others : others.slice(0, mostOther)
  const more: (readonly SlipBox[])[] = []
  if (mostOther > 0)
    for (let at = mostOther; at < others.length; at += mostOther) more.push(others.slice(at, at + mostOther))
  const id = slipId(kind, year, recipient, part)
  const own = { kind, year, recipient, part }
  const main = withAlways(kind, year, [...all.filter((each) => !isOther(each)), ...fits])
  return [
    { id, ...own, boxes: inOrder(main), codes },
    ...more.map((boxes, index) => ({
      id: `${id}/${index + 2}`,
      ...own,
      boxes,
      codes: onFurther(codes),
    })),
  ]
}

/** The boxes that stand even where they are zero. */
function withAlways(kind: SlipKind, year: number, boxes: readonly SlipBox[]): readonly SlipBox[] {
  const missing = slipTables[kind].boxes.filter(
    ({ box, isAlways }) =>
      isAlways === true && boxRule(kind, box, year) !== undefined && !boxes.some(({ id }) => id === box),
  )
  return [...boxes, ...missing.map(({ box }) => ({ id: box, amount: 0n }))]
}

/** The words that a further slip has: where it belongs, nothing else. */
function onFurther(codes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const kept = ['10', '45', '015'].flatMap((id) => {
    const code = codes[id]
    return code === undefined ? [] : [[id, code] as const]
  })
  return Object.fromEntries(kept)
}

/** Whether a slip only carries further codes of the one before it. */
export function isFurther({ id, kind, year, recipient, part }: Slip): boolean {
  return id !== slipId(kind, year, recipient, part)
}

/** What stands in a box of a slip; zero where nothing does. */
export function amountIn(slip: Pick<Slip, 'boxes'>, box: string): Cents {
  return slip.boxes.find(({ id }) => id === box)?.amount ?? 0n
}
