import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { employeeNamed } from '../payroll/load-payroll.ts'
import { payrollAsOf } from '../payroll/payroll-as-of.ts'
import { preparedRoe } from '../roe/prepare-roe.ts'
import { figureOptions, roeFigures, roeReportName } from '../roe/roe-figures.ts'
import { dayOption, flagOption, textOption } from './option.ts'
import type { Report } from './report.ts'

/**
 * A record of employment, made again from the pays so that its figures can be opened, as the pays stood at a
 * fact of the books.
 */
export const roeReport: Report = {
  name: roeReportName,
  title: { en: 'Record of employment', fr: 'Relevé d’emploi' },
  options: {
    employee: { ...textOption('the employee', 'l’employé'), isRequired: true },
    from: dayOption('the first day worked', 'le premier jour de travail'),
    through: dayOption('the last day paid', 'le dernier jour payé'),
    first: dayOption('the first day worked, where it was said', 'le premier jour de travail, s’il a été dit'),
    last: dayOption('the last day paid, where it was said', 'le dernier jour payé, s’il a été dit'),
    code: textOption('the reason code', 'le code de motif'),
    hours: textOption('insurable hours that were said', 'les heures assurables dites'),
    earlier: textOption('earnings before the books', 'la rémunération d’avant les livres'),
    earlierHours: textOption('hours before the books', 'les heures d’avant les livres'),
    insist: flagOption('although a rule is not certain', 'même si une règle n’est pas certaine'),
    amending: textOption('the record that it amends', 'le relevé qu’il modifie'),
  },
  run: async (view, options, asking) => {
    const asOfSeq = asking.asOfSeq ?? view.head.seq
    const then = await payrollAsOf(view, asOfSeq)
    const employee = await employeeNamed(then.reader, options.employee ?? '')
    if (!employee.ok) return employee
    const given = Object.fromEntries(
      figureOptions.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
    )
    const { amending } = options
    const asked = {
      given,
      insist: options.insist === 'yes',
      ...(amending === undefined ? {} : { amending }),
    }
    const form = await preparedRoe(then, employee.value, asked)
    if (!form.ok) return form
    const { blocks } = form.value
    return ok({
      json: { employee: employee.value.number, last: blocks.last, total: formatCents(blocks.total.amount) },
      pages: () => [],
      figures: () => [...roeFigures(form.value, { ...asked, asOfSeq }).values()],
    })
  },
}
