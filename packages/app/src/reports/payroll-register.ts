import { ok } from '@daybook/core/kit/result.ts'
import { employeesOf, paysBetween } from '../payroll/load-payroll.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { registerReportName } from '../payroll/payroll-figures.ts'
import { registerReport } from '../payroll/run-pages.ts'
import { dayOption } from './option.ts'
import type { Report } from './report.ts'

/**
 * The payroll register over some pay dates, made again so that its figures can be opened. People get it from
 * `payrun.register`, with names and a choice of employees.
 */
export const payrollRegisterReport: Report = {
  name: registerReportName,
  title: { en: 'Payroll register', fr: 'Registre de paie' },
  options: {
    from: dayOption('the first pay date', 'la première date de paie'),
    through: dayOption('the last one', 'la dernière'),
  },
  run: async (view, { from = '', through = '' }, { language, today, asOfSeq = view.head.seq }) => {
    const { reader } = await payrollAsOf(view, asOfSeq)
    const pays = await paysBetween(reader, from, through)
    const then = { ...view, head: { ...view.head, seq: asOfSeq } }
    return ok(
      registerReport(
        then,
        { from, through },
        {
          pays: pays.map((pay) => ({ pay })),
          employees: new Map((await employeesOf(reader)).map((each) => [each.id, each])),
          people: { isLocked: true, of: () => ({}) },
          title: { en: 'Payroll register', fr: 'Registre de paie' },
          span: { from, through },
          isDetailed: false,
          notes: [],
          language,
          today,
        },
      ),
    )
  },
}
