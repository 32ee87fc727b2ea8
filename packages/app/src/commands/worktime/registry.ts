import { listed } from '../listed.ts'

/** Commands on time worked for customers. */
export const worktimeCommands = [
  listed(
    'time.enter',
    'write',
    'Enter time worked for a customer',
    'Inscrire du temps travaillé pour un client',
    async () => (await import('./time-enter.ts')).timeEnter,
  ),
  listed(
    'time.change',
    'write',
    'Change a time entry',
    'Modifier une entrée de temps',
    async () => (await import('./time-change.ts')).timeChange,
  ),
  listed(
    'time.remove',
    'write',
    'Remove a time entry',
    'Retirer une entrée de temps',
    async () => (await import('./time-remove.ts')).timeRemove,
  ),
  listed(
    'time.list',
    'read',
    'List time worked for customers',
    'Lister le temps travaillé pour des clients',
    async () => (await import('./time-list.ts')).timeList,
  ),
  listed(
    'time.import',
    'write',
    'Import a sheet of time',
    'Importer une feuille de temps des clients',
    async () => (await import('./time-import.ts')).timeImport,
  ),
  listed(
    'time.rate',
    'write',
    'Set an hourly rate',
    'Fixer un taux horaire',
    async () => (await import('./time-rate.ts')).timeRate,
  ),
  listed(
    'time.fee',
    'write',
    'Agree on a fixed monthly fee',
    'Convenir d’honoraires mensuels fixes',
    async () => (await import('./time-fee.ts')).timeFee,
  ),
  listed(
    'time.rates',
    'read',
    'List hourly rates and fixed fees',
    'Lister les taux horaires et les honoraires fixes',
    async () => (await import('./time-rates.ts')).timeRates,
  ),
  listed(
    'time.unbilled',
    'read',
    'List work that is not billed',
    'Lister le travail non facturé',
    async () => (await import('./time-unbilled.ts')).timeUnbilled,
  ),
  listed(
    'time.bill',
    'write',
    'Bill time worked for a customer',
    'Facturer le temps travaillé pour un client',
    async () => (await import('./time-bill.ts')).timeBill,
  ),
  listed(
    'time.write-off',
    'write',
    'Write off work',
    'Radier du travail',
    async () => (await import('./time-write-off.ts')).timeWriteOff,
  ),
]
