import type { CcaClassResult } from '@daybook/canada/business-income/cca-asked.ts'
import { ccaSchedule } from '@daybook/canada/business-income/cca-schedule.ts'
import type { T2Books } from '@daybook/canada/t2/gifi-items.ts'
import { type GifiStatements, gifiStatements } from '@daybook/canada/t2/gifi-statements.ts'
import { type ScheduleOne, scheduleOne } from '@daybook/canada/t2/schedule-1.ts'
import { type ScheduleEight, scheduleEightOf } from '@daybook/canada/t2/schedule-8.ts'
import { type NotesChecklist, notesChecklist } from '@daybook/canada/t2/schedule-141.ts'
import type { CcaClassGiven, CorporateReturn } from '@daybook/core/daybook/owner-facts.ts'
import type { ReportKey } from '@daybook/core/filings/figure-id.ts'
import { addDays, type CivilDate, fiscalYearOf, type Span } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Result, refuse, refused } from '@daybook/core/kit/result.ts'
import { scheduleFor } from '../assets/cca-report.ts'
import { yearOf } from '../assets/load-business.ts'
import type { View } from '../book.ts'
import { givenForT2 } from '../owners/load-owners.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { type EstimatedTax, estimatedTax } from './estimate-t2.ts'

/** The name by which ids of figures name the schedules of a T2. */
export const t2ReportName = 't2'

/** Which return: the year that ends on a day or in a year, the last one that has ended when left out. */
export type T2Asked = {
  readonly year?: string
  readonly today: CivilDate
  readonly asOfSeq?: number
}

/** The schedules of a year with what they were made of. */
export type MadeT2 = {
  readonly books: T2Books
  readonly key: ReportKey
  readonly given: CorporateReturn
  readonly statements: GifiStatements
  readonly scheduleOne: ScheduleOne
  readonly scheduleEight: ScheduleEight
  readonly checklist: NotesChecklist
  readonly estimate: EstimatedTax
}

/** The fiscal year that is asked for. */
export function t2Year({ profile }: View, { year, today }: T2Asked): Span {
  const end = profile.fiscalYearEnd
  if (year === undefined) {
    const running = fiscalYearOf(today, end)
    return running.through <= today ? running : fiscalYearOf(addDays(running.from, -1), end)
  }
  return fiscalYearOf(year.length === 4 ? lastIn(year, end) : year, end)
}

/** The last day of the fiscal year that ends in a calendar year. */
function lastIn(year: string, end: string): CivilDate {
  const running = fiscalYearOf(`${year}-01-01`, end)
  return running.through.startsWith(year) ? running.through : fiscalYearOf(`${year}-12-31`, end).through
}

/**
 * The schedules of a corporation's year. Refuses `t2-not-corporation`, what `gifiStatements` refuses (all of
 * it), and what the schedules refuse of what was given.
 */
export async function madeT2(view: View, asked: T2Asked): Promise<Result<MadeT2>> {
  const { profile, chart, head } = view
  if (profile.form !== 'corporation') return refuse('t2-not-corporation', { form: profile.form })
  const span = t2Year(view, asked)
  const { asOfSeq = head.seq } = asked
  const given = await givenForT2(view, span.through, asOfSeq)
  const key: ReportKey = { report: t2ReportName, span, asOfSeq, options: {} }
  const books: T2Books = {
    chart,
    span,
    asOfSeq,
    netted: given.netted,
    opening: await loadBalances(view, { through: addDays(span.from, -1), asOfSeq }),
    rows: await loadBalances(view, { ...span, asOfSeq }),
  }
  const statements = gifiStatements(books, key)
  const cca = await allowance(view, given.classes, span, asOfSeq)
  const checklist = notesChecklist(new Map(given.answers.map(({ line, answer }) => [line, answer])))
  if (!statements.ok || !cca.ok || !checklist.ok) {
    return refused([statements, cca, checklist].flatMap((each) => (each.ok ? [] : each.refusals)))
  }
  const net = statements.value.incomeStatement.find(({ code }) => code === '9999')
  assert(net !== undefined, 'Schedule 125 ends with 9999')
  const scheduleEight = scheduleEightOf({ classes: cca.value }, key)
  const lines = new Map(given.lines.map(({ line, amount }) => [line, amount]))
  const one = scheduleOne({ books, netIncome: net.figure, cca: scheduleEight, given: lines }, key)
  if (!one.ok) return one
  return ok({
    books,
    key,
    given,
    statements: statements.value,
    scheduleOne: one.value,
    scheduleEight,
    checklist: checklist.value,
    estimate: estimatedTax(one.value.netForTax, profile.province, key),
  })
}

/**
 * The allowance by class: of the assets on the register, and of classes that the preparer gave and the
 * register has nothing of.
 */
async function allowance(
  view: View,
  given: readonly CcaClassGiven[],
  span: Span,
  asOfSeq: number,
): Promise<Result<readonly CcaClassResult[]>> {
  const registered = await scheduleFor(view, { year: yearOf(view, span.through) }, asOfSeq)
  if (!registered.ok) return registered
  const { classes } = registered.value.schedule
  const others = given.filter((each) => classes.every((held) => held.class !== each.class))
  const added = ccaSchedule({ span, owner: 'corporation', classes: others.map(classAsked) })
  return added.ok ? ok([...classes, ...added.value.classes]) : added
}

/** A class as the preparer gave it, in the words of who works it out. */
function classAsked({ class: name, opening, additions, disposals, claim, hasAssets }: CcaClassGiven) {
  return {
    class: name,
    opening,
    additions: additions.map(({ date, amount }, index) => ({
      id: `${name}+${index + 1}`,
      cost: amount,
      acquired: date,
      available: date,
    })),
    disposals: disposals.map(({ date, amount, cost }, index) => ({
      id: `${name}-${index + 1}`,
      date,
      proceeds: amount,
      cost: cost.amount,
    })),
    hasAssets,
    ...(claim === undefined ? {} : { claim: claim.amount }),
  }
}
