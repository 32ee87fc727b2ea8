import type { FormRequest } from '@daybook/canada/remittances/form-request.ts'
import {
  type Obligation,
  obligationDue,
  obligations,
  owedForm,
} from '@daybook/canada/remittances/owed-forms.ts'
import type { Employee, PayrollSettings, Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { coveredBy, type FormPay, type OwedForm, paidFor } from '@daybook/core/filings/remittance.ts'
import type { PaidBefore } from '@daybook/core/filings/remittance-pay.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { entryStands, loadEntry } from '../ledger/load-entry.ts'
import type { Reader } from '../store/store.ts'
import { employeesOf, inOrder, payRunsOf, paysBetween, remittancesOf, settingsOf } from './load-payroll.ts'
import { type AtVault, peopleAtHand } from './person-vault.ts'

/** What employees are called where names are at hand: by id. */
export type NameOf = (employee: Employee) => string

/**
 * What remittances are told from: the settings, all pays of some years that were posted, those that other
 * books had paid, what was remitted and stands, and who everybody is.
 */
export type RemittanceBooks = {
  readonly settings: PayrollSettings
  readonly posted: readonly FormPay[]
  readonly opening: readonly FormPay[]
  readonly remittances: readonly Remittance[]
  readonly names: ReadonlyMap<string, string>
  readonly bookProvince: string
  readonly toOf: FormRequest['toOf']
}

/** Employees by name where the vault is open to the program, else by number. */
export async function namesAtHand(ctx: AtVault): Promise<NameOf> {
  const people = await peopleAtHand(ctx)
  return ({ id, number }) => {
    const { name, given } = people.of(id)
    const full = [given, name].filter((each) => each !== undefined).join(' ')
    return full === '' ? number : `${full} (${number})`
  }
}

/** Loads what remittances of some calendar years are told from, both years among them. */
export async function remittanceBooks(
  { reader, profile }: View,
  nameOf: NameOf,
  years: { readonly first: number; readonly last: number },
): Promise<RemittanceBooks> {
  const runs = await payRunsOf(reader)
  const openings = new Set(runs.filter(({ kind }) => kind === 'opening').map(({ id }) => id))
  const pays = await paysBetween(reader, `${years.first}-01-01`, `${years.last}-12-31`)
  const employees = await employeesOf(reader)
  return {
    settings: await settingsOf(reader),
    posted: pays.filter(({ run }) => !openings.has(run)),
    opening: pays.filter(({ run }) => openings.has(run)),
    remittances: await standingRemittances(reader),
    names: new Map(employees.map((employee) => [employee.id, nameOf(employee)])),
    bookProvince: profile.province,
    toOf: toOfEmployees(employees),
  }
}

/** To whom an item of an employee is owed on a day, by the terms that are in force then. */
function toOfEmployees(employees: readonly Employee[]): FormRequest['toOf'] {
  const byId = new Map(employees.map((employee) => [employee.id, employee]))
  return (employee, item, on) => {
    const terms = byId.get(employee)?.terms.findLast(({ from }) => from <= on)
    const standing = terms?.items.filter(({ id, through }) => id === item && (through ?? on) >= on) ?? []
    return standing.find(({ to }) => to !== undefined)?.to
  }
}

/** All remittances whose entries stand, the earliest paid first. */
export async function standingRemittances(reader: Reader): Promise<readonly Remittance[]> {
  const standing: Remittance[] = []
  for (const remittance of await remittancesOf(reader))
    if (await entryStands(reader, remittance.entry)) standing.push(remittance)
  return standing
}

/** All that the books owe by forms, as the pays of these years and the settings have it. */
export function obligationsOf(books: RemittanceBooks): readonly Obligation[] {
  return obligations({
    settings: books.settings,
    pays: books.posted,
    bookProvince: books.bookProvince,
    toOf: books.toOf,
  })
}

/** How a form is asked for: another due date than the rule's, and whether old rates will do. */
export type FormAsked = { readonly insist: boolean; readonly due?: CivilDate }

/** The form of an obligation for a span. Refuses what `obligationDue` and `owedForm` refuse. */
export function formFor(
  books: RemittanceBooks,
  owed: Obligation,
  span: Span,
  asked: FormAsked,
): Result<OwedForm> {
  const request = requestFor(books, owed, span, asked)
  return request.ok ? owedForm(owed, request.value) : request
}

/** What the form of an obligation for a span is made from. Refuses what `obligationDue` refuses. */
export function requestFor(
  books: RemittanceBooks,
  owed: Obligation,
  span: Span,
  asked: FormAsked,
): Result<FormRequest> {
  const due = asked.due === undefined ? obligationDue(owed, span) : ok(asked.due)
  if (!due.ok) return due
  const year = span.from.slice(0, 4)
  const lastYear = String(Number(year) - 1)
  const everyone = [...books.opening, ...books.posted].sort(inOrder)
  return ok({
    span,
    due: due.value,
    frequency: owed.frequency,
    pays: books.posted.filter(({ date }) => date >= span.from && date <= span.through),
    yearPays: everyone.filter(({ date }) => date.startsWith(year) && date <= span.through),
    lastYearPays: everyone.filter(({ date }) => date.startsWith(lastYear)),
    settings: books.settings,
    remittances: books.remittances,
    names: books.names,
    insist: asked.insist,
    toOf: books.toOf,
  })
}

/** What was paid of a form before, and the debits by role that its entries posted. */
export async function paidBefore(view: View, form: OwedForm, books: RemittanceBooks): Promise<PaidBefore> {
  const remittances = paidFor(books.remittances, form)
  const debits = new Map<string, Cents>()
  for (const { entry } of remittances) {
    const loaded = await loadEntry(view.reader, entry)
    for (const { account, amount, tags } of loaded?.entry.postings ?? []) {
      const role = view.chart.get(account)?.role
      if (role === undefined || tags?.some((tag) => tag.startsWith('remit.')) !== true) continue
      debits.set(role, (debits.get(role) ?? 0n) + amount)
    }
  }
  const covering = coveredBy(books.remittances, form)
  return covering === undefined ? { remittances, debits } : { remittances, debits, coveredBy: covering }
}
