import { recordFrom } from '@daybook/core/daybook/body.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { GivenLine, GivenPay } from '@daybook/core/payroll/pay-case.ts'
import { desk } from '../store/queries-bank.ts'
import type { BookStore, Reader } from '../store/store.ts'

/** Which pay something is entered for: the kind of run, its days, and the employee (id). */
export type DraftPlace = {
  readonly kind: 'regular' | 'off-cycle'
  readonly span: Span
  readonly employee: string
}

/** What was entered for a pay that is not made yet; it lies on the desk. */
export type PayDraft = DraftPlace & { readonly lines: readonly GivenLine[]; readonly isFinal: boolean }

const kindOfItem = 'pay'

function idOf({ kind, span, employee }: DraftPlace): string {
  return `${kind}/${span.from}/${span.through}/${employee}`
}

/** Everything that was entered and not paid yet, in the order of its days. */
export async function payDrafts(reader: Reader): Promise<readonly PayDraft[]> {
  const rows = await reader.read(desk, kindOfItem)
  return rows.map(({ body }) => recordFrom<PayDraft>(body))
}

/** What was entered for the pays of a run. */
export async function draftsFor(
  reader: Reader,
  { kind, span }: Pick<DraftPlace, 'kind' | 'span'>,
): Promise<readonly PayDraft[]> {
  const all = await payDrafts(reader)
  return all.filter(
    (each) => each.kind === kind && each.span.from === span.from && each.span.through === span.through,
  )
}

/**
 * Puts what was entered for a pay on the desk, in the place of what was there; nothing at all takes it off.
 */
export async function keepPayDraft(store: BookStore, draft: PayDraft, updatedAt: number): Promise<void> {
  if (draft.lines.length === 0 && !draft.isFinal) return dropPayDraft(store, draft)
  const body = canonicalJson(draft)
  await store.putDesk({ kind: kindOfItem, id: idOf(draft), body, updatedAt })
}

/** Takes what was entered for a pay off the desk. */
export async function dropPayDraft(store: BookStore, place: DraftPlace): Promise<void> {
  await store.removeDesk(kindOfItem, idOf(place))
}

/** What was entered, as a run takes it. */
export function givenFrom({ employee, lines, isFinal }: PayDraft): GivenPay {
  return { employee, lines, ...(isFinal ? { isFinal: true } : {}) }
}
