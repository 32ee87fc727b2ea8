import type { Employee, PayRun, PayrollFact, Remittance } from '../daybook/payroll-facts.ts'
import { formatCents, sumOf } from '../kit/cents.ts'
import { decimalText } from '../kit/decimal-text.ts'
import type { Label } from '../kit/refusal-text.ts'
import { entryName } from '../ledger/entry.ts'
import { confirmed, paymentTitle } from './filing-titles.ts'

type Titles = {
  readonly [K in PayrollFact['kind']]: (fact: Extract<PayrollFact, { readonly kind: K }>) => Label
}

/**
 * What an act about payroll did, in one line. Employees are named by their numbers: names lie in the vault.
 *
 *   Hired employee 12     Closed pay run 5 of 2026-03-31, 12 pays, net 24,180.00, in J57
 */
export const payrollTitles: Titles = {
  'employee.set': ({ employee, was }) => employeeTitle(employee, was),
  'employee.removed': ({ was }) => ({
    en: `Took back the hiring of employee ${was.number}`,
    fr: `Annulation de l’embauche de l’employé ${was.number}`,
  }),
  'payroll.set': ({ was }) =>
    was === undefined
      ? { en: 'Set up payroll', fr: 'Configuration de la paie' }
      : { en: 'Changed how payroll is done', fr: 'Modification de la configuration de la paie' },
  'payroll.unset': () => ({
    en: 'Took back the set-up of payroll',
    fr: 'Retrait de la configuration de la paie',
  }),
  'payrun.closed': ({ run }) => runTitle(run, 'Closed', 'Clôture'),
  'payrun.withdrawn': ({ was }) => runTitle(was, 'Withdrew', 'Retrait'),
  'remittance.paid': ({ remittance, was }) =>
    was === undefined
      ? remittanceTitle(remittance, 'Remitted', 'Remise de')
      : confirmed(remittance.confirmation, paymentTitle(remittance.entry)),
  'remittance.withdrawn': ({ was }) =>
    remittanceTitle(was, 'Took back the remittance of', 'Annulation du versement de'),
}

function employeeTitle({ number, left, hired }: Employee, was: Employee | undefined): Label {
  if (was === undefined) return { en: `Hired employee ${number}`, fr: `Embauche de l’employé ${number}` }
  if (left !== undefined && was.left === undefined) {
    return {
      en: `Recorded that employee ${number} left on ${left.date}`,
      fr: `Départ de l’employé ${number} le ${left.date}`,
    }
  }
  if (left === undefined && was.left !== undefined) {
    return hired === was.hired
      ? { en: `Took back that employee ${number} left`, fr: `Annulation du départ de l’employé ${number}` }
      : {
          en: `Recorded that employee ${number} came back on ${hired}`,
          fr: `Retour de l’employé ${number} le ${hired}`,
        }
  }
  return { en: `Changed employee ${number}`, fr: `Modification de l’employé ${number}` }
}

function runTitle({ id, kind, date, entry, pays }: PayRun, en: string, fr: string): Label {
  const count = pays.length
  if (kind === 'opening') {
    const many = count === 1 ? '1 employee' : `${count} employees`
    const manyFr = count === 1 ? '1 employé' : `${count} employés`
    return {
      en: `${en} pay run ${id}: the year to date of ${many} through ${date}`,
      fr: `${fr} du cycle de paie ${id}\u00a0: cumul de l’année de ${manyFr} au ${date}`,
    }
  }
  const net = formatCents(sumOf(pays.map((pay) => pay.net.amount)))
  const many = count === 1 ? '1 pay' : `${count} pays`
  const manyFr = count === 1 ? '1 paie' : `${count} paies`
  const name = entryName(entry)
  return {
    en: `${en} pay run ${id} of ${date}, ${many}, net ${decimalText(net, 'en')}, in ${name}`,
    fr: `${fr} du cycle de paie ${id} du ${date}, ${manyFr}, net ${decimalText(net, 'fr')}, dans ${name}`,
  }
}

function remittanceTitle({ form, who, span, amount, entry }: Remittance, en: string, fr: string): Label {
  const total = formatCents(amount)
  const name = `${form.toUpperCase()}${who === '' ? '' : ` ${who}`}`
  return {
    en: `${en} ${decimalText(total, 'en')}, ${name} through ${span.through}, in ${entryName(entry)}`,
    fr: `${fr} ${decimalText(total, 'fr')}, ${name} au ${span.through}, dans ${entryName(entry)}`,
  }
}
