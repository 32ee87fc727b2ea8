import type { Pay } from '@daybook/core/daybook/payroll-facts.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { PayItem } from '@daybook/core/payroll/pay-item.ts'
import { payItems } from '../payroll-items/pay-items.ts'

/** What a line of a pay puts into a box: the box, its amount, and where in the pay it stands. */
export type BoxPart = {
  readonly box: string
  readonly amount: Cents
  readonly part: 'earnings' | 'benefits' | 'deductions' | 'employer' | 'bases'
  readonly item: string
}

type Boxed = Pick<Pay, 'province' | 'earnings' | 'benefits' | 'deductions' | 'employer' | 'bases'>

/** Which box of a T4 the totals of a pay go into; earnings are not cut at any maximum here. */
const t4Bases: Readonly<Record<string, string>> = {
  taxable: '14',
  'non-periodic': '14',
  insurable: '24',
  pensionable: '26',
}

const t4Employer: Readonly<Record<string, string>> = {
  'employer-ei': '19',
  'employer-cpp': '27',
  'employer-cpp2': '27A',
}

/**
 * What a pay puts into the boxes of a T4: income, contributions and their earnings from its totals, codes of
 * the further information from its earnings and benefits, the rest from what was held back, and the
 * employer's shares for the summary. Retiring allowances stand under their codes alone.
 */
export function t4Parts(pay: Boxed): readonly BoxPart[] {
  const found: BoxPart[] = []
  const add = (box: string | undefined, part: BoxPart['part'], item: string, amount: Cents): void => {
    if (box !== undefined && box !== '' && amount !== 0n) found.push({ box, amount, part, item })
  }
  for (const { id, amount } of pay.bases) add(t4Base(id, pay.province), 'bases', id, amount)
  for (const part of ['earnings', 'benefits'] as const)
    for (const { id, amount } of pay[part]) add(itemOf(id)?.t4Code, part, id, amount)
  for (const { id, amount } of pay.deductions) {
    const item = itemOf(id)
    add(item?.t4Box ?? item?.t4Code, 'deductions', id, amount)
  }
  for (const { id, amount } of pay.employer) add(t4Employer[id], 'employer', id, amount)
  return found
}

function t4Base(id: string, province: string): string | undefined {
  return id === 'qpip' ? (province === 'QC' ? '56' : undefined) : t4Bases[id]
}

const rl1Bases: Readonly<Record<string, string>> = {
  'quebec-taxable': 'A',
  'quebec-non-periodic': 'A',
  pensionable: 'G',
  qpip: 'I',
}

const rl1Employer: Readonly<Record<string, string>> = {
  'employer-qpp': 'employer-qpp',
  'employer-qpp2': 'employer-qpp2',
  'employer-qpip': 'employer-qpip',
}

/**
 * What a pay puts into the boxes of an RL-1. A pay of Quebec fills all of them; one of another province gives
 * only its CPP contributions and pensionable earnings, which Revenu Québec asks for under B-1 and G-2.
 */
export function rl1Parts(pay: Boxed): readonly BoxPart[] {
  const found: BoxPart[] = []
  const add = (box: string | undefined, part: BoxPart['part'], item: string, amount: Cents): void => {
    if (box !== undefined && box !== '' && amount !== 0n) found.push({ box, amount, part, item })
  }
  if (pay.province !== 'QC') {
    for (const { id, amount } of pay.bases) if (id === 'pensionable') add('G-2', 'bases', id, amount)
    for (const { id, amount } of pay.deductions)
      if (id === 'cpp' || id === 'cpp2') add('B-1', 'deductions', id, amount)
    return found
  }
  for (const { id, amount } of pay.bases) add(rl1Bases[id], 'bases', id, amount)
  for (const part of ['earnings', 'benefits'] as const) {
    for (const { id, amount } of pay[part]) {
      const item = itemOf(id)
      add(item?.rl1Box === 'O' ? 'O' : item?.rl1Code, part, id, amount)
    }
  }
  for (const { id, amount } of pay.deductions) {
    const item = itemOf(id)
    add(item?.rl1Box ?? item?.rl1Code, 'deductions', id, amount)
  }
  for (const { id, amount } of pay.employer) add(rl1Employer[id], 'employer', id, amount)
  return found
}

function itemOf(code: string): PayItem | undefined {
  return payItems.get(code)
}
