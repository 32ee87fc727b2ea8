import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { GivenSlip, Slip } from '@daybook/core/daybook/slip-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { payItems } from '../payroll-items/pay-items.ts'
import { wholeDrafts, withGiven } from './slip-given.ts'
import { type SlipDraft, slipsOf } from './slip-made.ts'
import { type BoxPart, rl1Parts, t4Parts } from './slip-parts.ts'
import { type YearCeilings, yearCeilings } from './year-ceilings.ts'

/** The slips that are made of pays. */
export type PaySlipKind = 'T4' | 'RL-1'

/**
 * What the slips of a year are made of: all pays with a pay date in the year, the oldest first, those that
 * other books had paid among them, and what people gave.
 */
export type PaySlipsAsked = {
  readonly kind: PaySlipKind
  readonly year: number
  readonly pays: readonly Pay[]
  readonly given: readonly GivenSlip[]
}

/**
 * The slips of a year from its pays, by employee and province of employment: an RL-1 for all who were paid in
 * Quebec, a T4 for each province. Boxes of earnings stop at the year's maximum, which somebody who moved
 * between provinces has once, in the order of the pays. What is given whole is a slip of its own. Refuses
 * years without rates as `rulesFor` does.
 *
 *   52,000.00 in Ontario in 2026: 14 52,000.00, 16 2,885.75, 18 847.60, 24 52,000.00, 26 52,000.00
 */
export function paySlips(asked: PaySlipsAsked): Result<readonly Slip[]> {
  const ceilings = yearCeilings(asked.year)
  if (!ceilings.ok) return ceilings
  const { kind, year, given } = asked
  const drafts: SlipDraft[] = []
  for (const [employee, pays] of Map.groupBy(asked.pays, (pay) => pay.employee))
    drafts.push(...draftsOf(asked, employee, pays, ceilings.value))
  const own = drafts.map((draft) => withGiven(draft, given))
  return ok([...own, ...wholeDrafts(kind, year, given, own)].flatMap(slipsOf))
}

/** What a pay puts into the boxes of a kind of slip. */
export function partsOfPay(kind: PaySlipKind, pay: Pay): readonly BoxPart[] {
  return kind === 'T4' ? t4Parts(pay) : rl1Parts(pay)
}

function draftsOf(
  { kind, year }: PaySlipsAsked,
  employee: string,
  pays: readonly Pay[],
  ceilings: YearCeilings,
): readonly SlipDraft[] {
  if (kind === 'RL-1' && !pays.some(({ province }) => province === 'QC')) return []
  const slips = new Map<string, Map<string, Cents>>()
  const counted = new Map<string, Cents>()
  for (const pay of pays) {
    const part = kind === 'T4' ? provinceOnSlip(pay.province) : ''
    const amounts = slips.get(part) ?? new Map<string, Cents>()
    slips.set(part, amounts)
    for (const { box, amount } of partsOfPay(kind, pay)) {
      const ceiling = ceilings.of(kind, box, pay.province)?.amount
      const before = counted.get(box) ?? 0n
      const more = ceiling === undefined ? amount : least(before + amount, ceiling) - least(before, ceiling)
      if (ceiling !== undefined) counted.set(box, before + amount)
      amounts.set(box, (amounts.get(box) ?? 0n) + more)
    }
  }
  return [...slips].map(([part, amounts]) => ({
    kind,
    year,
    recipient: { kind: 'employee', id: employee },
    part,
    amounts,
    codes: kind === 'T4' ? t4Codes(part, amounts) : rl1Codes(pays, amounts),
  }))
}

function least(one: Cents, other: Cents): Cents {
  return one < other ? one : other
}

/** The province of employment as a T4 knows it: work outside Canada is `ZZ`. */
export function provinceOnSlip(province: string): string {
  return province === 'OC' ? 'ZZ' : province
}

/**
 * The words of a T4: the province, and an X for a plan or premium that nothing of the income of the year was
 * under. Source: T4 slip, box 28: only where the earnings were exempt for the whole of the employment.
 */
function t4Codes(part: string, amounts: ReadonlyMap<string, Cents>): Readonly<Record<string, string>> {
  const of = (box: string): Cents => amounts.get(box) ?? 0n
  const isPaid = of('14') > 0n
  const none = (...boxes: readonly string[]): boolean => isPaid && boxes.every((box) => of(box) === 0n)
  return {
    '10': part,
    ...(none('26', '16', '17') ? { '28.cpp': 'X' } : {}),
    ...(none('24', '18') ? { '28.ei': 'X' } : {}),
    ...(part === 'QC' && none('56', '55') ? { '28.ppip': 'X' } : {}),
  }
}

/** The source of box O, by the items that were paid. */
function rl1Codes(
  pays: readonly Pay[],
  amounts: ReadonlyMap<string, Cents>,
): Readonly<Record<string, string>> {
  if ((amounts.get('O') ?? 0n) === 0n) return {}
  for (const { province, earnings } of pays) {
    for (const { id } of province === 'QC' ? earnings : []) {
      const item = payItems.get(id)
      if (item?.rl1Box === 'O' && item.rl1Code !== undefined) return { 'O.code': item.rl1Code }
    }
  }
  return {}
}
