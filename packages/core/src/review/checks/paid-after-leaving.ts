import { daysBetween } from '../../kit/civil-date.ts'
import { check } from '../check.ts'
import { money } from '../in-words.ts'

/** The last pay and what is settled after it come within this many days. */
const settlingDays = 60

/** Pays of people long after they left, and before they were hired. */
export const paidAfterLeaving = check({
  id: 'paid-after-leaving',
  group: 'payroll',
  severity: 'error',
  title: { en: 'Pays of people who do not work here', fr: 'Paies de personnes qui ne travaillent pas ici' },
  why: {
    en: 'Somebody who left is paid by mistake, or by somebody who keeps the money: the oldest fraud of payroll.',
    fr: 'Quelqu’un qui est parti est payé par erreur, ou par quelqu’un qui garde l’argent\u00a0: la plus vieille fraude de la paie.',
  },
  needs: ['pays', 'employees'],
  find: ({ pays, employees, span }) => {
    const byId = new Map(employees.map((each) => [each.id, each]))
    return pays.flatMap(({ run, employee, date, net }) => {
      const person = byId.get(employee)
      if (person === undefined || date < span.from || date > span.through) return []
      const times = [
        ...(person.earlier ?? []),
        { hired: person.hired, ...(person.left === undefined ? {} : { left: person.left }) },
      ]
      const isEmployed = times.some(
        ({ hired, left }) =>
          date >= hired && (left === undefined || daysBetween(left.date, date) <= settlingDays),
      )
      if (isEmployed) return []
      const [amount, left] = [money(net), person.left?.date]
      return [
        {
          subject: `${run}:${employee}`,
          date,
          amount: net,
          words: {
            en: `Pay run ${run} of ${date} pays employee ${person.number} ${amount.en}, ${left === undefined ? `hired on ${person.hired}` : `who left on ${left}`}`,
            fr: `Le cycle ${run} du ${date} paie ${amount.fr} à l’employé ${person.number}, ${left === undefined ? `embauché le ${person.hired}` : `parti le ${left}`}`,
          },
          evidence: [
            { kind: 'payrun' as const, id: run, date, amount: net },
            { kind: 'employee' as const, id: person.number },
          ],
          acts: [
            { command: 'payrun.show', input: { run } },
            { command: 'employee.show', input: { employee: person.number } },
          ],
        },
      ]
    })
  },
})
