import type { RoeBlocks } from '@daybook/core/daybook/roe-facts.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { leavingReason } from '../payroll/leaving-reasons.ts'
import { roeLetters } from './roe-letters.ts'
import { roeLimits } from './roe-rules.ts'

/** What the file of ROE Web takes at most; there is one version of it. */
export const limits = roeLimits.versions[0].value

/**
 * What in the blocks does not fit the form: `roe-dates` for days out of order, `roe-hours-wrong` for none or
 * too many hours, `roe-amount-large`, `roe-moneys-many`, `roe-comments-missing`, `roe-comments-long`,
 * `roe-letters-unfit`.
 */
export function blocksRefusals(blocks: RoeBlocks, employee: string): readonly Refusal[] {
  return [
    ...dateRefusals(blocks),
    ...hoursRefusals(blocks),
    ...amountRefusals(blocks),
    ...manyRefusals(blocks),
    ...commentsRefusals(blocks, employee),
    ...lettersRefusals(blocks),
  ]
}

function dateRefusals({ first, last, end, recall, holidays }: RoeBlocks): readonly Refusal[] {
  const wrong = (one: string, other: string, at: string): Refusal =>
    refusal('roe-dates', { first: one, later: other }, at)
  return [
    ...(first > last ? [wrong(`10: ${first}`, `11: ${last}`, 'first')] : []),
    ...(last > end ? [wrong(`11: ${last}`, `12: ${end}`, 'last')] : []),
    ...(recall.date !== undefined && recall.date <= last
      ? [wrong(`11: ${last}`, `14: ${recall.date}`, 'recall')]
      : []),
    ...holidays
      .filter(({ date }) => date <= last)
      .map(({ date }) => wrong(`11: ${last}`, `17B: ${date}`, 'holidays')),
  ]
}

function hoursRefusals({ hours }: RoeBlocks): readonly Refusal[] {
  if (hours >= 1 && hours <= limits.mostHours) return []
  return [refusal('roe-hours-wrong', { hours: String(hours), most: String(limits.mostHours) }, 'hours')]
}

function amountRefusals(blocks: RoeBlocks): readonly Refusal[] {
  const most = parseCents(limits.largestAmount)
  const largest = most.ok ? most.value : 0n
  const amounts: readonly (readonly [block: string, amount: Cents])[] = [
    ...blocks.periods.map(({ amount }, at) => [`15C.${at + 1}`, amount] as const),
    ...(blocks.vacation === undefined ? [] : [['17A', blocks.vacation.amount] as const]),
    ...blocks.holidays.map(({ amount }) => ['17B', amount] as const),
    ...blocks.moneys.map(({ amount }) => ['17C', amount] as const),
    ...blocks.special.map(({ amount }) => ['19', amount] as const),
  ]
  return amounts
    .filter(([, amount]) => amount > largest)
    .map(([block, amount]) =>
      refusal(
        'roe-amount-large',
        { block, amount: formatCents(amount), most: limits.largestAmount },
        'amount',
      ),
    )
}

function manyRefusals({ holidays, moneys, special }: RoeBlocks): readonly Refusal[] {
  const counts = [
    ['17B', holidays.length, limits.holidays, 'holidays'],
    ['17C', moneys.length, limits.moneys, 'moneys'],
    ['19', special.length, limits.special, 'special'],
  ] as const
  return counts
    .filter(([, count, most]) => count > most)
    .map(([block, count, most, at]) =>
      refusal('roe-moneys-many', { block, count: String(count), most: String(most) }, at),
    )
}

function lettersRefusals({ occupation, comments }: RoeBlocks): readonly Refusal[] {
  const said = [roeLetters(occupation ?? '', '13'), roeLetters(comments ?? '', '18')]
  return said.flatMap((each) => (each.ok ? [] : each.refusals))
}

function commentsRefusals({ code, comments }: RoeBlocks, employee: string): readonly Refusal[] {
  const needsWords = leavingReason(code)?.needsWords === true
  if (needsWords && (comments ?? '').trim() === '') {
    return [refusal('roe-comments-missing', { employee, code }, 'comments')]
  }
  const length = comments?.length ?? 0
  if (length <= limits.comments) return []
  return [refusal('roe-comments-long', { length: String(length), most: String(limits.comments) }, 'comments')]
}
