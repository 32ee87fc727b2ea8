import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of employees, their terms and their take-over. */
export const employeesRefusals = {
  'employee-unknown': entry(
    'missing',
    {
      en: 'there is no employee {employee}',
      fr: 'il n’y a pas d’employé {employee}',
    },
    {
      en: '`daybook employee list` shows their numbers: {known}.',
      fr: '`daybook employee list` montre leurs numéros : {known}.',
    },
  ),
  'payrun-unknown': entry(
    'missing',
    {
      en: 'there is no pay run {run}',
      fr: 'il n’y a pas de cycle de paie {run}',
    },
    {
      en: '`daybook payrun list` shows them; the last ones are {known}.',
      fr: '`daybook payrun list` les montre ; les derniers sont {known}.',
    },
  ),
  'employee-exists': entry(
    'conflict',
    {
      en: 'there is an employee {employee} already',
      fr: 'il y a déjà un employé {employee}',
    },
    {
      en: 'Leave the number out to get {next}, or take another.',
      fr: 'Omettez le numéro pour obtenir {next}, ou prenez-en un autre.',
    },
  ),
  'employee-dates': entry(
    'rule',
    {
      en: '{first} comes after {then}',
      fr: '{first} vient après {then}',
    },
    {
      en: 'Put one of the two days right.',
      fr: 'Corrigez l’un des deux jours.',
    },
  ),
  'employee-terms-unfit': entry(
    'rule',
    {
      en: '{what} cannot be {found}',
      fr: '{what} ne peut être {found}',
    },
    {
      en: 'Amounts are not below zero, percentages lie between 0 and 100, a week has 168 hours; an item has an amount or a percentage.',
      fr: 'Les montants ne sont pas sous zéro, les pourcentages vont de 0 à 100, une semaine a 168 heures; un élément a un montant ou un pourcentage.',
    },
  ),
  'employee-pay-missing': entry(
    'input',
    {
      en: 'one way of pay is needed; {found} was given',
      fr: 'il faut un seul mode de rémunération; reçu : {found}',
    },
    {
      en: 'Give one of --salary (a year), --hourly, --piece or --commission (percent).',
      fr: 'Donnez l’un de --salary (par an), --hourly, --piece ou --commission (pourcentage).',
    },
  ),
  'claim-unfit': entry(
    'input',
    {
      en: '{claim} is no claim of the {at} form',
      fr: '{claim} n’est pas une demande du formulaire {at}',
    },
    {
      en: 'A TD1 claims an amount, a code 0 to 10, or E for exempt; the TP-1015.3 of Quebec an amount or E.',
      fr: 'Un TD1 demande un montant, un code de 0 à 10, ou E pour une exemption; le TP-1015.3 du Québec un montant ou E.',
    },
  ),
  'employee-left': entry(
    'rule',
    {
      en: 'employee {employee} left on {date}',
      fr: 'l’employé {employee} est parti le {date}',
    },
    {
      en: '`daybook employee rejoin {employee}` hires them again; `daybook act undo` takes the leaving back.',
      fr: '`daybook employee rejoin {employee}` les réembauche; `daybook act undo` annule le départ.',
    },
  ),
  'employee-active': entry(
    'rule',
    {
      en: 'employee {employee} has not left',
      fr: 'l’employé {employee} n’est pas parti',
    },
    {
      en: 'Record the last day first: `daybook employee leave {employee}`.',
      fr: 'Inscrivez d’abord le dernier jour : `daybook employee leave {employee}`.',
    },
  ),
  'employee-item-absent': entry(
    'missing',
    {
      en: 'employee {employee} has no item {item} from {date} on',
      fr: 'l’employé {employee} n’a pas d’élément {item} à partir du {date}',
    },
    {
      en: 'There are: {known}.',
      fr: 'Il y a : {known}.',
    },
  ),
  'leaving-code-unknown': entry(
    'lookup',
    {
      en: '{code} is not a reason code of the record of employment',
      fr: '{code} n’est pas un code de motif du relevé d’emploi',
    },
    {
      en: 'Take one of {known}.',
      fr: 'Prenez l’un de {known}.',
    },
  ),
  'leaving-reason-missing': entry(
    'input',
    {
      en: 'code {code} asks for the reason in words',
      fr: 'le code {code} demande le motif en toutes lettres',
    },
    {
      en: 'Add --reason; it is printed in block 18 of the record of employment.',
      fr: 'Ajoutez --reason; il figure à la case 18 du relevé d’emploi.',
    },
  ),
  'sin-malformed': entry(
    'input',
    {
      en: 'this is not a social insurance number: {why}',
      fr: 'ce n’est pas un numéro d’assurance sociale : {why}',
    },
    {
      en: 'Copy it from the paper of Service Canada; leave it out until it is there.',
      fr: 'Recopiez-le du document de Service Canada; omettez-le d’ici là.',
    },
  ),
  'sin-taken': entry(
    'conflict',
    {
      en: 'employee {employee} has the same social insurance number',
      fr: 'l’employé {employee} a le même numéro d’assurance sociale',
    },
    {
      en: 'Somebody who comes back is hired again with `daybook employee rejoin {employee}`.',
      fr: 'Quelqu’un qui revient est réembauché avec `daybook employee rejoin {employee}`.',
    },
  ),
  'bank-account-malformed': entry(
    'input',
    {
      en: 'this is not a bank account: {why}',
      fr: 'ce n’est pas un compte bancaire : {why}',
    },
    {
      en: 'Write institution, transit and account as on a cheque: 003-12345-1234567.',
      fr: 'Écrivez l’institution, le transit et le compte comme sur un chèque : 003-12345-1234567.',
    },
  ),
  'employee-keep': entry(
    'rule',
    {
      en: 'what is known of employee {employee} must be kept until {until}',
      fr: 'ce qu’on sait de l’employé {employee} doit être gardé jusqu’au {until}',
    },
    {
      en: 'Payroll records are kept for six years after the last year that they are of (Income Tax Act, s. 230). Add --insist to erase all the same.',
      fr: 'Les dossiers de paie se gardent six ans après la dernière année visée (Loi de l’impôt sur le revenu, art. 230). Ajoutez --insist pour effacer quand même.',
    },
  ),
  'payroll-account-malformed': entry(
    'input',
    {
      en: '{account} is not such an account number',
      fr: '{account} n’est pas un tel numéro de compte',
    },
    {
      en: 'It looks like {form}, and the check digit of a business number must fit.',
      fr: 'Il ressemble à {form}, et le chiffre de contrôle d’un numéro d’entreprise doit être juste.',
    },
  ),
  'payroll-setting-unfit': entry(
    'input',
    {
      en: '{what} cannot be {found}',
      fr: '{what} ne peut être {found}',
    },
    {
      en: 'The EI multiple lies between 1 and 1.4; rates of a board are dollars for 100 of earnings.',
      fr: 'Le multiple de l’AE va de 1 à 1.4; les taux d’une commission sont en dollars par 100 de gains.',
    },
  ),
  'opening-paid-already': entry(
    'conflict',
    {
      en: 'employee {employee} was paid in {year} already, in pay run {run}',
      fr: 'l’employé {employee} a déjà été payé en {year}, dans le cycle de paie {run}',
    },
    {
      en: 'What other books had paid comes before the first pay of the year: undo the later pay runs first.',
      fr: 'Ce que d’autres livres avaient payé vient avant la première paie de l’année : annulez d’abord les cycles suivants.',
    },
  ),
  'opening-figure-unfit': entry(
    'input',
    {
      en: '{figure} cannot be {found}',
      fr: '{figure} ne peut être {found}',
    },
    {
      en: 'Each is the year to date paid elsewhere, not below zero; net pay is not below zero either. Known: {known}.',
      fr: 'Chacun est le cumul de l’année payé ailleurs, jamais sous zéro; la paie nette non plus. Connus : {known}.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
