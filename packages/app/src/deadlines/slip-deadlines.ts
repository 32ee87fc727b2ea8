import { type SlipReason, slipDeadlines as slipDays } from '@daybook/canada/deadlines/slip-deadlines.ts'
import type { SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import type { View } from '../book.ts'
import { nonResidentYears } from '../nonresidents/nonresident-years.ts'
import { paysBetween } from '../payroll/load-payroll.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { givenSlipsOf, slipReturnsOf } from '../slips/load-slips.ts'
import { partiesOf } from '../trade/load-trade.ts'
import { type Deadline, type DeadlineMaker, isInWindow } from './deadline.ts'
import { choicesOf } from './load-deadline-records.ts'
import { plannedDeadline } from './planned-deadline.ts'

/**
 * The slips of the calendar years that have a reason for them: pays (T4, in Quebec RL-1), suppliers that are
 * marked as contractors (T4A, T5018), dividends (T5, in Quebec RL-3), money of non-residents (NR4), and T3
 * slips that were entered.
 */
export const slipDeadlines: DeadlineMaker = async (view, window) => {
  const first = Number(window.from.slice(0, 4)) - 1
  const last = Number(window.through.slice(0, 4))
  const reasons: SlipReason[] = []
  for (let year = first; year <= last; year += 1) reasons.push(...(await reasonsIn(view, year)))
  const { province, fiscalYearEnd } = view.profile
  const choices = await choicesOf(view.reader)
  const filed = await slipReturnsOf(view.reader)
  const deadlines = slipDays({ reasons, province, fiscalYearEnd, choices })
    .filter(({ on }) => isInWindow(on, window))
    .map((day) => withReturn(plannedDeadline(day, window.today), filed))
  return { deadlines, unsaid: [] }
}

/** The slips of each kind of deadline, where the program makes them. */
const slipNames: Readonly<Record<string, SlipReturn['kind']>> = {
  t4: 'T4',
  t4a: 'T4A',
  t5: 'T5',
  t5018: 'T5018',
  rl1: 'RL-1',
  t3: 'T3',
  nr4: 'NR4',
}

/** A deadline that the return of its slips proves, once one was filed and not cancelled. */
function withReturn(deadline: Deadline, filed: readonly SlipReturn[]): Deadline {
  const name = slipNames[deadline.kind]
  if (name === undefined) return deadline
  const year = Number(deadline.span.through.slice(0, 4))
  const last = filed.findLast((each) => each.kind === name && each.year === year)
  const about = { ...deadline, command: `daybook slips prepare ${name} ${year}` }
  if (last === undefined || last.does === 'cancelled') return about
  const number = last.confirmation === undefined ? '' : `, ${last.confirmation}`
  const proof = { en: `filed ${last.filed}${number}`, fr: `produits le ${last.filed}${number}` }
  return { ...about, state: 'done', proof }
}

async function reasonsIn(view: View, year: number): Promise<readonly SlipReason[]> {
  const span = calendarYear(year)
  const pays = await paysBetween(view.reader, span.from, span.through)
  const moved = await loadBalances(view, span)
  const hasDividends = moved.some(({ account, debit }) => {
    const { role, subtype } = view.chart.get(account) ?? {}
    const isDividend = subtype === 'dividend' || role?.startsWith('dividends.') === true
    return isDividend && role !== 'dividends.capital' && debit !== 0n
  })
  const parties = moved.length === 0 ? [] : [...(await partiesOf(view.reader)).values()]
  const away = (await nonResidentYears(view, year)).length > 0
  const entered = (await givenSlipsOf(view.reader)).filter((each) => each.year === year)
  const has = (kind: SlipReturn['kind']) => entered.some((each) => each.kind === kind)
  const inQuebec = view.profile.province === 'QC'
  return [
    ...(pays.length > 0 ? [{ kind: 't4', year } as const] : []),
    ...(pays.some(({ province }) => province === 'QC') ? [{ kind: 'rl1', year } as const] : []),
    ...(parties.some(({ contractor }) => contractor === 't4a') ? [{ kind: 't4a', year } as const] : []),
    ...(parties.some(({ contractor }) => contractor === 't5018') ? [{ kind: 't5018', year } as const] : []),
    ...(hasDividends ? [{ kind: 't5', year } as const] : []),
    ...(hasDividends && inQuebec ? [{ kind: 'rl3', year } as const] : []),
    ...(away || has('NR4') ? [{ kind: 'nr4', year } as const] : []),
    ...(has('T3') ? [{ kind: 't3', year } as const] : []),
  ]
}
