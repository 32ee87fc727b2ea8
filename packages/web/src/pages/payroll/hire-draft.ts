import type { InputOf } from '../../client.ts'
import { provinces as homeProvinces } from '../../words/province-words.ts'
import { amountsIn } from './form-amounts.ts'

/** A new employee as typed so far; everything is text as it stands in the fields. */
export const newHire = {
  given: '',
  family: '',
  sin: '',
  sinExpires: '',
  born: '',
  address: '',
  email: '',
  bankAccount: '',
  number: '',
  hired: '',
  province: '',
  frequency: 'biweekly',
  kind: 'hourly',
  amount: '',
  hours: '40.00',
  title: '',
  occupation: '',
  vacation: '',
  vacationWay: '',
  vacationDays: '',
  language: '',
  payBy: 'cheque',
  federal: '',
  provincial: '',
  quebec: '',
  additional: '',
  quebecAdditional: '',
  zone: '',
  authorized: '',
  credits: '',
  provincialCredits: '',
  dependants: '',
  quebecDeductions: '',
  quebecAuthorized: '',
  quebecCredits: '',
  commissionIncome: '',
  commissionExpenses: '',
  averaging: false,
}

/** A new employee in the making. */
export type HireDraft = typeof newHire

/** The frequencies, kinds and ways, in the order of their lists. */
export const frequencies = [
  'weekly',
  'biweekly',
  'semi-monthly',
  'monthly',
  'daily',
  'four-weekly',
  'ten-months',
  'twenty-two',
] as const
/** The kinds of pay. */
export const payKinds = ['hourly', 'salary', 'piece', 'commission'] as const
/** How vacation is given. */
export const vacationWays = ['accrue', 'each-pay', 'days'] as const
/** How pay is handed over. */
export const payBys = ['cheque', 'deposit', 'cash'] as const
/** Where people work: the provinces and territories, and `OC` outside Canada. */
export const provinces = [...homeProvinces, 'OC'] as const

/** Whether what must be said of a new employee is there. */
export function isHireable({ family, born, amount }: HireDraft): boolean {
  return family.trim() !== '' && born !== '' && amount !== ''
}

/** The pay in the words of the commands: by its kind. */
export function payOf({ kind, amount }: Pick<HireDraft, 'kind' | 'amount'>) {
  if (amount === '') return {}
  if (kind === 'salary') return { salary: amount }
  if (kind === 'piece') return { piece: amount }
  return kind === 'commission' ? { commission: amount } : { hourly: amount }
}

/** Fields that somebody filled in, without those left empty. */
export function filled<T extends Readonly<Record<string, string>>>(
  fields: T,
): Partial<Record<keyof T, string>> {
  // The names are those of what was given.
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  ) as Partial<Record<keyof T, string>>
}

/** What the hiring is asked: only what was filled in, the rest is as the books have it. */
export function hireInput(draft: HireDraft): InputOf<'employee.hire'> {
  const { given, family, sin, sinExpires, born, address, email, bankAccount, number, hired } = draft
  const { title, occupation, vacation, vacationDays, hours, federal, provincial, quebec } = draft
  const province = provinces.find((each) => each === draft.province)
  const frequency = frequencies.find((each) => each === draft.frequency)
  const vacationWay = vacationWays.find((each) => each === draft.vacationWay)
  const language = draft.language === 'fr' ? 'fr' : draft.language === 'en' ? 'en' : undefined
  const payBy = payBys.find((each) => each === draft.payBy)
  return {
    ...filled({ given, name: family, sin, sinExpires, born, address, email, bankAccount, number, hired }),
    ...filled({ title, occupation, vacation, vacationDays, hours, federal }),
    ...(province === 'QC' ? filled({ quebec }) : filled({ provincial })),
    ...amountsClaimed(draft),
    ...payOf(draft),
    ...(province === undefined ? {} : { province }),
    ...(frequency === undefined ? {} : { frequency }),
    ...(vacationWay === undefined ? {} : { vacationWay }),
    ...(language === undefined ? {} : { language }),
    ...(payBy === undefined ? {} : { payBy }),
  }
}

/** The further amounts of the forms that the province of employment has, of those filled in. */
function amountsClaimed(draft: HireDraft): Partial<InputOf<'employee.hire'>> {
  const { additional, averaging } = draft
  const amounts = Object.fromEntries(amountsIn(draft.province).map((name) => [name, draft[name]] as const))
  return { ...filled({ additional, ...amounts }), ...(averaging ? { averaging } : {}) }
}
