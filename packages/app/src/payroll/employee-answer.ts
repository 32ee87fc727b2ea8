import { labourJurisdictions } from '@daybook/canada/labour/jurisdiction.ts'
import { checkVacation } from '@daybook/canada/labour/vacation.ts'
import type { Employee, StandingItem, TaxClaim, TaxClaims } from '@daybook/core/daybook/payroll-facts.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { claimsOn, isEmployedOn, missingForms, termsOn } from '@daybook/core/payroll/employee-on.ts'
import { z } from 'zod'
import { fullName, type Person, personWarnings } from './person-record.ts'

/** An employee in a list. The name stands there only where the vault is open. */
export const employeeOut = {
  number: z.string(),
  name: z.string().optional().meta({ description: 'from the vault; not there while it is locked' }),
  hired: z.string(),
  left: z.string().optional(),
  active: z.boolean(),
  province: z.string(),
  frequency: z.string(),
  pay: z.string().meta({ description: 'as words: 25.00 an hour' }),
  warnings: z.array(z.string()),
}

/** What is known of a person, or nothing at all of one in a locked vault. */
export type Known = Person | undefined

/** An employee as a list shows them on a day. */
export function employeeOutOf(employee: Employee, person: Known, on: CivilDate, language: Language) {
  const { number, hired, left } = employee
  const terms = termsOn(employee, on) ?? employee.terms[0]
  const name = person === undefined ? '' : fullName(person)
  return {
    number,
    ...(name === '' ? {} : { name }),
    hired,
    ...(left === undefined ? {} : { left: left.date }),
    active: isEmployedOn(employee, on),
    province: terms?.province ?? '',
    frequency: terms?.frequency ?? '',
    pay: payText(employee, on, language),
    warnings: employeeWarnings(employee, person, on).map((each) => each[language]),
  }
}

/** What somebody earns, in words: `25.00 an hour`, `6 % of sales`. */
function payText(employee: Employee, on: CivilDate, language: Language): string {
  const { pay } = termsOn(employee, on) ?? employee.terms[0] ?? {}
  if (pay === undefined) return ''
  if (pay.kind === 'commission') {
    return language === 'fr' ? `${pay.percent ?? ''} % des ventes` : `${pay.percent ?? ''}% of sales`
  }
  const words = {
    salary: { en: 'a year', fr: 'par an' },
    hourly: { en: 'an hour', fr: 'l’heure' },
    piece: { en: 'a piece', fr: 'la pièce' },
  }[pay.kind]
  return `${formatCents(pay.amount ?? 0n)} ${words[language]}`
}

/** What is missing or runs out for an employee on a day: forms, the number, where the pay goes. */
export function employeeWarnings(employee: Employee, person: Known, on: CivilDate): readonly Label[] {
  const day = on < employee.hired ? employee.hired : on
  // Of somebody who has left nothing is asked any more.
  if (!isEmployedOn(employee, day)) return []
  const province = termsOn(employee, day)?.province ?? ''
  const forms = missingForms(claimsOn(employee, day), province)
  const missing = forms.map((form): Label => {
    const name = formNames[form]
    return {
      en: `No ${name.en} was handed in: the basic amount is taken.`,
      fr: `Aucun ${name.fr} n’a été remis : le montant de base est pris.`,
    }
  })
  const known = person === undefined ? [] : personWarnings(person, employee.payBy, day)
  return [...missing, ...known, ...vacationWarnings(employee, day)]
}

/** That the vacation of the terms is below the law, by the years of service of this employment. */
function vacationWarnings(employee: Employee, on: CivilDate): readonly Label[] {
  const terms = termsOn(employee, on)
  const jurisdiction = labourJurisdictions.find((each) => each === terms?.province)
  if (terms === undefined || jurisdiction === undefined) return []
  const asked = { jurisdiction, service: employee.hired, on, insist: true }
  const found = checkVacation(terms.vacation, asked)
  return found.ok ? found.value.map(({ label }) => label) : []
}

const formNames = {
  TD1: { en: 'TD1', fr: 'TD1' },
  'TD1-provincial': { en: 'provincial TD1', fr: 'TD1 provincial' },
  'TP-1015.3': { en: 'TP-1015.3', fr: 'TP-1015.3' },
}

/** That names are locked in the vault, said where they would stand. */
export function lockedWords(language: Language): string {
  return language === 'fr'
    ? 'Le coffre est verrouillé : DAYBOOK_PASSPHRASE montre les noms.'
    : 'The vault is locked: DAYBOOK_PASSPHRASE shows the names.'
}

/** Claims on the way out. */
export const claimsOut = z.strictObject({
  from: z.string(),
  federal: z.string(),
  provincial: z.string().optional(),
  quebec: z.string().optional(),
  additional: z.string().optional(),
  quebecAdditional: z.string().optional(),
  zone: z.string().optional(),
  authorized: z.string().optional(),
  credits: z.string().optional(),
  provincialCredits: z.string().optional(),
  dependants: z.string().optional(),
  quebecDeductions: z.string().optional(),
  quebecAuthorized: z.string().optional(),
  quebecCredits: z.string().optional(),
  commissionIncome: z.string().optional(),
  commissionExpenses: z.string().optional(),
  averaging: z.boolean().optional(),
})

/** Claims as people read them; `basic` where no form is there. */
export function claimsOutOf(claims: TaxClaims, province: string) {
  const { commission } = claims
  const money = (name: string, item: { readonly amount: bigint } | undefined) =>
    item === undefined ? {} : { [name]: formatCents(item.amount) }
  return {
    from: claims.from,
    federal: claimText(claims.federal),
    ...(province === 'QC' || province === 'OC' ? {} : { provincial: claimText(claims.provincial) }),
    ...(province === 'QC' ? { quebec: claimText(claims.quebec) } : {}),
    ...money('additional', claims.additional),
    ...money('quebecAdditional', claims.quebecAdditional),
    ...money('zone', claims.zone),
    ...money('authorized', claims.authorized),
    ...money('credits', claims.credits),
    ...money('provincialCredits', claims.provincialCredits),
    ...money('dependants', claims.dependants),
    ...money('quebecDeductions', claims.quebecDeductions),
    ...money('quebecAuthorized', claims.quebecAuthorized),
    ...money('quebecCredits', claims.quebecCredits),
    ...money('commissionIncome', commission),
    ...money('commissionExpenses', commission?.expenses),
    ...(claims.isAveraged === true ? { averaging: true } : {}),
  }
}

function claimText(claim: TaxClaim | undefined): string {
  if (claim === undefined) return 'basic'
  if (claim.kind === 'amount') return formatCents(claim.amount)
  return claim.kind === 'code' ? `code ${claim.code}` : 'E'
}

/** A benefit or deduction that comes with every pay, on the way out. */
export const itemOut = z.strictObject({
  item: z.string(),
  from: z.string().optional().meta({ description: 'the first day of one that is to come' }),
  name: z.string().optional(),
  amount: z.string().optional(),
  percent: z.string().optional(),
  most: z.string().optional().meta({ description: 'at most in a year' }),
  keep: z
    .string()
    .optional()
    .meta({ description: 'the net pay that must be left; law for what the law leaves' }),
  dependants: z
    .number()
    .optional()
    .meta({ description: 'people whom the debtor keeps, as the law counts them' }),
  to: z.string().optional(),
  through: z.string().optional(),
})

/** A benefit or deduction as people read it. */
export function itemOutOf({ id, name, amount, percent, most, keep, to, through }: StandingItem) {
  return {
    item: id,
    ...(name === undefined ? {} : { name }),
    ...(amount === undefined ? {} : { amount: formatCents(amount) }),
    ...(percent === undefined ? {} : { percent }),
    ...(most === undefined ? {} : { most: formatCents(most) }),
    ...(keep === undefined ? {} : keepOutOf(keep)),
    ...(to === undefined ? {} : { to }),
    ...(through === undefined ? {} : { through }),
  }
}

/** What comes with every pay on a day, then what begins or changes later, each with its first day. */
export function itemsOutOf(employee: Employee, on: CivilDate) {
  const now = termsOn(employee, on) ?? employee.terms[0]
  const later = employee.terms.filter(({ from }) => from > on && from > (now?.from ?? ''))
  const current = (now?.items ?? []).map(itemOutOf)
  let known = current
  const coming = later.flatMap(({ from, items }) => {
    const before = new Set(known.map((item) => JSON.stringify(item)))
    known = items.map(itemOutOf)
    return known.flatMap((item) => (before.has(JSON.stringify(item)) ? [] : [{ ...item, from }]))
  })
  return [...current, ...coming]
}

function keepOutOf(keep: NonNullable<StandingItem['keep']>) {
  if ('amount' in keep) return { keep: formatCents(keep.amount) }
  if ('percent' in keep) return { keep: `${keep.percent} %` }
  return { keep: 'law', dependants: keep.law.dependants }
}
