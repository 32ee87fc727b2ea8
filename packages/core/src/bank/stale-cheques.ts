import type { Cents } from '../kit/cents.ts'
import { addMonths, type CivilDate } from '../kit/civil-date.ts'

/**
 * After how many months a bank may refuse a cheque: the custom of Canadian banks under the clearing rules of
 * Payments Canada. The rule’s own text and date were not at hand (confidence medium), so that it only warns
 * and offers ways out; nothing is refused or posted by it.
 */
export const staleMonths = 6

/**
 * Since which day a payment that has not reached the bank is stale-dated: the day six months after it, once
 * that day is past. Nothing for money that comes in, and for a payment that is not that old.
 *
 *   cheque of 2026-04-12: on 2026-10-12 not yet, from 2026-10-13 on since 2026-10-12
 */
export function staleSince(
  { date, amount }: { readonly date: CivilDate; readonly amount: Cents },
  on: CivilDate,
): CivilDate | undefined {
  if (amount >= 0n) return undefined
  const since = addMonths(date, staleMonths)
  return since < on ? since : undefined
}

/** Whether what an entry calls its paper number is the number of a cheque: `1187`, `no. 1187`, `CHQ 1187`. */
export function chequeNumber(ref: string | undefined): string | undefined {
  return /^(?:(?:chq|chèque|cheque|ck|no\.?|n°|#)\s*)?(\d{1,12})$/i.exec(ref?.trim() ?? '')?.[1]
}
