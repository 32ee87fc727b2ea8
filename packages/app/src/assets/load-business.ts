import type { BusinessAnswers } from '@daybook/canada/business-income/answers.ts'
import { classesOf } from '@daybook/canada/business-income/asset-classes.ts'
import type { CcaClassYear } from '@daybook/canada/business-income/cca-asked.ts'
import {
  ledgerLines,
  leftOut,
  lineKeyOf,
  type YearBooks,
} from '@daybook/canada/business-income/ledger-lines.ts'
import { t2125Labels } from '@daybook/canada/business-income/t2125-lines.ts'
import { taxYears } from '@daybook/canada/business-income/tax-years.ts'
import type { Naming } from '@daybook/canada/business-income/worked-figures.ts'
import type { Owner } from '@daybook/canada/rates/cca-rules.ts'
import type { Asset, Business, BusinessYear, ClassYear } from '@daybook/core/daybook/assets-facts.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import { fiscalYearOf } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import { dimensionValuesOf } from '../ledger/load-cards.ts'
import { loadBalances } from '../reports/load-balances.ts'
import { assetsOf, businessesOf, classYearsOf } from './load-assets.ts'

/** The business that books have when nobody named one. */
export const mainBusiness = 'main'

/** The tax year that a fiscal year of the books is, named by the calendar year that it ends in. */
export function fiscalSpan({ profile }: View, year: string): Span {
  return fiscalYearOf(`${year}-01-01`, profile.fiscalYearEnd)
}

/** The year in which the fiscal year that holds a day ends, as people call it. */
export function yearOf({ profile }: View, date: string): string {
  return fiscalYearOf(date, profile.fiscalYearEnd).through.slice(0, 4)
}

/**
 * The businesses of a form, as they stood at a fact. Books of a proprietor or of partners that named none
 * have one of their own name. Refuses `business-legal-form` for books of a corporation or a non-profit.
 */
export async function businessesWith(
  view: View,
  form: Business['form'],
  asOfSeq?: number,
): Promise<Result<readonly Business[]>> {
  const legal = view.profile.form
  if (legal === 'corporation' || legal === 'nonprofit') return refuse('business-legal-form', { form })
  const found = (await businessesOf(view, asOfSeq)).filter((each) => each.form === form)
  if (found.length > 0 || form === 'T776' || legal === 'personal') return ok(found)
  return ok([{ id: mainBusiness, name: view.profile.name, form, nature: 'business', years: [] }])
}

/** The business of a name, or the only one. Refuses `business-unknown` and what `businessesWith` refuses. */
export async function businessNamed(
  view: View,
  form: Business['form'],
  name: string | undefined,
  asOfSeq?: number,
): Promise<Result<Business>> {
  const all = await businessesWith(view, form, asOfSeq)
  if (!all.ok) return all
  const [only, ...others] = all.value
  if (name === undefined && only !== undefined && others.length === 0) return ok(only)
  const found = all.value.find((each) => each.id === name || each.name === name)
  if (found !== undefined) return ok(found)
  const known = all.value.map((each) => each.name).join(', ')
  return refuse('business-unknown', { form, business: name ?? '-', known: known || '-' }, 'business')
}

/** What was said of a business for a year; nothing where it was not asked yet. */
export function saidFor({ years }: Business, year: string): BusinessYear {
  return years.find((each) => each.year === year) ?? { year }
}

/** A line that a person gave. */
export function inputOf({ inputs = [] }: BusinessYear, line: string): bigint {
  return inputs.find((each) => each.line === line)?.amount ?? 0n
}

/** What was said, as the T2125 takes it. */
export function answersOf(said: BusinessYear): BusinessAnswers {
  const { share, home, vehicles, use } = said
  return {
    ...(share === undefined ? {} : { share }),
    reserves: inputOf(said, '8290'),
    rebate: inputOf(said, '9974'),
    deductions: inputOf(said, '9943'),
    longHaul: inputOf(said, '8523'),
    vehicles: (vehicles ?? []).map(({ costs, lease, ...rest }) => ({
      ...rest,
      ...(costs === undefined ? {} : { costs: costs.amount }),
      ...(lease === undefined
        ? {}
        : { lease: { ...lease, deducted: lease.deducted.amount, listPrice: lease.listPrice.amount } }),
    })),
    ...(home === undefined
      ? {}
      : { home: { ...home, costs: home.costs.amount, carried: home.carried.amount } }),
    ...(use === undefined ? {} : { use }),
  }
}

/**
 * The books of a business in a year as its lines are made of them. One that has no value of a dimension of
 * its own takes all postings but those that carry the value of another business: part by part, so that each
 * opens to its postings.
 */
export async function yearBooks(
  view: View,
  business: Pick<Business, 'id' | 'dims'>,
  span: Span,
  asOfSeq: number,
): Promise<readonly YearBooks[]> {
  const parts = business.dims === undefined ? await otherValues(view, business.id, asOfSeq) : [business.dims]
  const books: YearBooks[] = []
  for (const dims of parts) books.push(await booksWith(view, dims, span, asOfSeq))
  return books
}

/** Every combination of values of the dimensions by which other businesses are told apart, but theirs. */
async function otherValues(
  view: View,
  own: string,
  asOfSeq: number,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const others = (await businessesOf(view, asOfSeq)).filter(({ id }) => id !== own)
  const taken = others.flatMap(({ dims = {} }) => Object.entries(dims))
  const names = [...new Set(taken.map(([name]) => name))]
  const values = names.length === 0 ? [] : [...(await dimensionValuesOf(view.reader)).values()]
  let parts: readonly Readonly<Record<string, string>>[] = [{}]
  for (const name of names) {
    const theirs = new Set(taken.filter(([each]) => each === name).map(([, value]) => value))
    const codes = values.filter(({ dimension }) => dimension === name).map(({ code }) => code)
    const free = ['', ...codes.filter((code) => !theirs.has(code))]
    parts = parts.flatMap((part) => free.map((value) => ({ ...part, [name]: value })))
  }
  return parts
}

async function booksWith(
  view: View,
  dims: Readonly<Record<string, string>>,
  span: Span,
  asOfSeq: number,
): Promise<YearBooks> {
  const isPart = Object.keys(dims).length > 0
  const rows = await loadBalances(view, { ...span, asOfSeq, ...(isPart ? { dims } : {}) })
  const sums = new Map<string, { amount: bigint; count: number }>()
  for (const { account, layer, debit, credit, postings } of rows) {
    if (layer === 'closing') continue
    const held = sums.get(account) ?? { amount: 0n, count: 0 }
    sums.set(account, { amount: held.amount + debit - credit, count: held.count + postings })
  }
  return {
    chart: view.chart,
    span,
    asOfSeq,
    sums: [...sums].map(([account, sum]) => ({ account, ...sum })),
    ...(isPart ? { dims } : {}),
  }
}

/** The lines of a form from the books, and what no line takes. */
export function linesOf(
  books: readonly YearBooks[],
  naming: Naming,
  keyOf: (account: Account) => string | undefined = lineKeyOf,
  labels: Readonly<Record<string, Label>> = t2125Labels,
): { readonly lines: ReadonlyMap<string, Figure>; readonly out: readonly Figure[] } {
  const label = (key: string) => labels[key.split(':')[0] ?? ''] ?? { en: key, fr: key }
  return { lines: ledgerLines(books, naming, { keyOf, label }), out: leftOut(books, naming, keyOf) }
}

/** Whose classes are wanted: of a source, in a tax year. */
export type ClassesWanted = {
  readonly source: string
  /** Whether property without a source belongs to it. */
  readonly isMain: boolean
  readonly span: Span
  readonly isRental: boolean
  readonly owner: Owner
  readonly asOfSeq: number
}

/** The classes of property of a source in a year. Refuses what `classesOf` refuses. */
export async function classesFor(
  view: View,
  wanted: ClassesWanted,
): Promise<Result<readonly CcaClassYear[]>> {
  const { source, isMain, span, isRental, owner, asOfSeq } = wanted
  const isOurs = (own: string | undefined) => own === source || (own === undefined && isMain)
  const assets = (await assetsOf(view, asOfSeq)).filter(
    (each: Asset) => each.cca !== undefined && isOurs(each.cca.source) && each.acquired <= span.through,
  )
  // What was said before the business got a name is said of the first one; its own word comes after and wins.
  const said = (await classYearsOf(view, asOfSeq)).filter((each: ClassYear) => each.through <= span.through)
  const early = isMain && source !== mainBusiness ? said.filter((each) => each.source === mainBusiness) : []
  const records = [...early, ...said.filter((each) => each.source === source)]
  const end = isRental ? '12-31' : view.profile.fiscalYearEnd
  const isShort = span.from !== fiscalYearOf(span.through, end).from
  const spans = taxYears(
    { assets, records },
    { through: span.through, end, ...(isShort ? { began: span.from } : {}) },
  )
  return classesOf({ assets, records, spans, owner, isRental })
}

/** Whether property without a source belongs to a business: the first of the books. */
export async function isMainSource(view: View, { id }: Business, asOfSeq?: number): Promise<boolean> {
  const all = await businessesOf(view, asOfSeq)
  const first = all.find(({ form }) => form === 'T2125') ?? all[0]
  return first === undefined || first.id === id
}
