import type { CompensationAccount, PayrollSettings } from '../daybook/payroll-facts.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { isProgramAccount } from '../kit/program-account.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { payProvinces } from './check-employee.ts'

/**
 * A rate of a class with a workers' compensation board, from a day on. A board that is not there yet is paid
 * as often as is `usual` there, quarterly where that is left out, unless `frequency` says otherwise.
 */
export type CompensationWish = {
  readonly province: string
  readonly frequency?: CompensationAccount['frequency']
  readonly usual?: CompensationAccount['frequency']
  readonly code: string
  readonly from: CivilDate
  readonly rate: string
  readonly name?: string
}

/** What a board knows the employer by; `usual` as in a `CompensationWish`. */
export type BoardNumber = Pick<CompensationWish, 'province' | 'usual'> & { readonly number: string }

/** What is to be said of payroll; what is left out stays. */
export type SettingsWish = Partial<Omit<PayrollSettings, 'compensation' | 'levies'>> & {
  readonly compensation: readonly CompensationWish[]
  /** What boards know the employer by. */
  readonly numbers: readonly BoardNumber[]
  readonly levies: readonly PayrollSettings['levies'][number][]
  /** Provinces whose board or levy is taken off. */
  readonly without: readonly string[]
}

/** The provinces and territories with a levy on payroll that the employer bears. */
export const levyProvinces: readonly string[] = ['BC', 'MB', 'NL', 'ON', 'QC']

/**
 * How a book pays people from now on. Boards and levies are set province by province; a class of a board gets
 * a rate from a day on, its other rates stay. Refuses `payroll-account-malformed` for a program account that
 * is none, `payroll-setting-unfit`, `province-unknown`.
 */
export function planSettings(was: PayrollSettings, wish: SettingsWish): Result<PayrollSettings> {
  const { compensation, numbers, levies, without, ...rest } = wish
  const refusals = [
    ...craAccountRefusals(rest.craAccount),
    ...quebecAccountRefusals(rest.quebecAccount),
    ...eiRefusals(rest.eiMultiple),
    ...compensation.flatMap(compensationRefusals),
    ...numbers.flatMap(({ province }) => boardRefusals(province)),
    ...levies.flatMap(levyRefusals),
  ]
  if (refusals.length > 0) return refused(refusals)
  let boards: readonly CompensationAccount[] = was.compensation.filter(
    (each) => !without.includes(each.province),
  )
  for (const each of compensation) boards = withClass(boards, each)
  for (const each of numbers) boards = withNumber(boards, each)
  const provinces = new Set([...without, ...levies.map(({ province }) => province)])
  const kept = was.levies.filter(({ province }) => !provinces.has(province))
  return ok({ ...was, ...rest, compensation: boards, levies: [...kept, ...levies].sort(byProvince) })
}

function craAccountRefusals(account: string | undefined): readonly Refusal[] {
  if (account === undefined || isProgramAccount(account, 'RP')) return []
  return [refusal('payroll-account-malformed', { account, form: '123456782RP0001' }, 'craAccount')]
}

/** Revenu Québec's number: an identification number of ten digits, `RS` and a file number of four. */
function quebecAccountRefusals(account: string | undefined): readonly Refusal[] {
  if (account === undefined || /^\d{10}RS\d{4}$/.test(account)) return []
  return [refusal('payroll-account-malformed', { account, form: '1234567890RS0001' }, 'quebecAccount')]
}

/**
 * An employer's EI is 1.4 times the employee's; a wage-loss plan lowers it, never below the employee's own.
 */
function eiRefusals(multiple: string | undefined): readonly Refusal[] {
  if (multiple === undefined || /^1(\.[0-3]\d{0,3}|\.40{0,3})?$/.test(multiple)) return []
  return [unfit('the EI multiple', 'le multiple de l’AE', multiple, 'eiMultiple')]
}

function compensationRefusals({ province, rate, code }: CompensationWish): readonly Refusal[] {
  return [
    ...boardRefusals(province),
    ...(/^\d{1,3}(\.\d{1,6})?$/.test(rate)
      ? []
      : [unfit(`the rate of class ${code}`, `le taux de la classe ${code}`, rate, 'compensation')]),
  ]
}

function levyRefusals({
  province,
  yearlyPayroll,
  exemption,
}: PayrollSettings['levies'][number]): readonly Refusal[] {
  return [
    ...(levyProvinces.includes(province)
      ? []
      : [refusal('province-unknown', { province, known: levyProvinces.join(', ') }, 'levy')]),
    ...(yearlyPayroll !== undefined && yearlyPayroll.amount < 0n
      ? [unfit('the payroll of a year', 'la masse salariale d’une année', '-', 'levy')]
      : []),
    ...(exemption !== undefined && exemption.amount < 0n
      ? [unfit('the exemption', 'l’exemption', '-', 'exemption')]
      : []),
  ]
}

/** Every province and territory has a board, other countries are no business of this. */
function boardRefusals(province: string): readonly Refusal[] {
  if (payProvinces.includes(province) && province !== 'OC') return []
  const known = payProvinces.filter((each) => each !== 'OC').join(', ')
  return [refusal('province-unknown', { province, known }, 'compensation')]
}

function unfit(what: string, whatFr: string, found: string, at: string): Refusal {
  return refusal('payroll-setting-unfit', { what, whatFr, found }, at)
}

/** The boards with a number; a board that is not there yet has no classes. */
function withNumber(
  boards: readonly CompensationAccount[],
  { province, number, usual = 'quarterly' }: BoardNumber,
): readonly CompensationAccount[] {
  const was = boards.find((each) => each.province === province)
  const now: CompensationAccount = { classes: [], frequency: usual, ...was, province, number }
  return [...boards.filter((each) => each !== was), now].sort(byProvince)
}

function withClass(boards: readonly CompensationAccount[], wish: CompensationWish): CompensationAccount[] {
  const { province, code, from, rate, name } = wish
  const was = boards.find((each) => each.province === province)
  const number = was?.number ?? ''
  const frequency = wish.frequency ?? was?.frequency ?? wish.usual ?? 'quarterly'
  const others = (was?.classes ?? []).filter((each) => each.code !== code || each.from !== from)
  const classes = [...others, { code, from, rate, ...(name === undefined ? {} : { name }) }].sort((a, b) =>
    a.code === b.code ? (a.from < b.from ? -1 : 1) : a.code < b.code ? -1 : 1,
  )
  return [...boards.filter((each) => each !== was), { province, number, classes, frequency }].sort(byProvince)
}

function byProvince(left: { readonly province: string }, right: { readonly province: string }): number {
  return left.province < right.province ? -1 : 1
}
