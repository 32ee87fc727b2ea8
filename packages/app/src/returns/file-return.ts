import type { ReturnForm } from '@daybook/canada/returns/return-form.ts'
import type { Filing, TaxProgram } from '@daybook/core/daybook/filing-facts.ts'
import { planFileReturn, type ReturnWish } from '@daybook/core/filings/file-return.ts'
import { uncountedOf } from '@daybook/core/filings/tax-sums.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { findAccount } from '@daybook/core/ledger/chart.ts'
import type { View } from '../book.ts'
import type { Context } from '../commands/command.ts'
import { booksToPost } from '../ledger/books-to-post.ts'
import { type Act, type Plan, type Recorded, record } from '../record.ts'
import { inputsFrom } from '../reports/sales-tax-return.ts'
import { filingNamed } from './load-filings.ts'
import { type FilledReturn, filledReturn } from './load-return.ts'

/** What filing or amending a return is asked with: a program for a new one, the id of the one it amends. */
type Asked = {
  readonly program?: TaxProgram
  readonly amends?: string
  readonly from?: CivilDate
  readonly through?: CivilDate
  readonly inputs?: string
  readonly date?: CivilDate
  readonly confirmation?: string
  readonly counter?: string
}

/** Fills a return in as the books stand and files it, in one act. */
export function fileReturn(ctx: Context, act: Act, asked: { [K in keyof Asked]?: Asked[K] | undefined }) {
  return record(ctx.book, act, (view) => planned(view, asked, ctx.today))
}

async function planned(
  view: View,
  asked: { [K in keyof Asked]?: Asked[K] | undefined },
  today: CivilDate,
): Promise<Result<Plan>> {
  const inputs = inputsFrom(asked.inputs ?? '')
  if (!inputs.ok) return inputs
  const amends = asked.amends === undefined ? ok(undefined) : await filingNamed(view, asked.amends)
  if (!amends.ok) return amends
  const program = amends.value?.program ?? asked.program
  assert(program !== undefined, 'a return is of a program or amends one')
  const { from, through } = asked
  const filled = await filledReturn(view, {
    program,
    inputs: inputs.value,
    today: asked.date ?? today,
    ...(from === undefined || through === undefined ? {} : { period: { from, through } }),
    ...(amends.value === undefined ? {} : { amends: amends.value }),
  })
  if (!filled.ok) return filled
  const counter = asked.counter === undefined ? ok(undefined) : counterOf(view, asked.counter)
  if (!counter.ok) return counter
  const wish = wishOf(filled.value, {
    asked,
    filed: asked.date ?? today,
    counter: counter.value,
    amends: amends.value,
  })
  const books = await booksToPost(view, [], { first: wish.period.from, last: wish.filed })
  const facts = planFileReturn(books, wish, filled.value.filed)
  return facts.ok ? ok({ facts: facts.value.map((fact) => ({ fact })) }) : facts
}

function counterOf(view: View, code: string): Result<string> {
  const account = findAccount(view.chart, code)
  return account === undefined ? refuse('account-unknown', { account: code }, 'counter') : ok(account.id)
}

type Around = {
  readonly asked: { [K in keyof Asked]?: Asked[K] | undefined }
  readonly filed: CivilDate
  readonly counter: string | undefined
  readonly amends: Filing | undefined
}

function wishOf(filled: FilledReturn, { asked, filed, counter, amends }: Around): ReturnWish {
  const { registration, form, terms, period, dates, key, figures, inputs, sums, late } = filled
  const value = (line: string): Cents => figures.get(line)?.value ?? 0n
  const balances = form.balances.map(({ line, filed: role }) => ({
    role,
    amount: value(line) - (amends?.lines.find((each) => each.line === line)?.amount ?? 0n),
  }))
  const isOwn = (tags: string) => !form.leaves.some((tag) => tags.includes(` ${tag} `))
  const own = sums.filter(({ account, tags }) => filled.cleared.has(account) && isOwn(tags))
  const uncounted = uncountedOf(own)
  const owed = [...uncounted.values()].reduce((sum, amount) => sum - amount, 0n)
  const amount = balances.reduce((sum, each) => sum + each.amount, 0n)
  return {
    registration,
    form: form.form.name,
    title: form.form.title,
    method: terms.method,
    period,
    due: dates.file,
    filed,
    asOfSeq: key.asOfSeq,
    lines: [...figures].map(([line, figure]) => ({ line, amount: figure.value })),
    inputs,
    balances,
    uncounted,
    late,
    kept: keptOf(filled, owed - amount),
    ...(counter === undefined ? {} : { counter }),
    ...(asked.confirmation === undefined ? {} : { confirmation: asked.confirmation }),
    ...(amends === undefined ? {} : { amends }),
  }
}

/**
 * What the business keeps by law of what it collected: all that is left by the quick method, a commission.
 */
function keptOf({ terms, figures }: FilledReturn, left: Cents): Cents {
  if (terms.method !== 'regular') return left
  return figures.get('commission')?.value ?? figures.get('2')?.value ?? 0n
}

/** The balances that a filed return stands in, by the roles of their accounts. */
export function balancesOf(filing: Filing, form: ReturnForm) {
  return form.balances.map(({ line, filed }) => ({
    role: filed,
    amount: filing.lines.find((each) => each.line === line)?.amount ?? 0n,
  }))
}

/** The return that an act filed, its lines as text, and how far it locked the books. */
export function filedIn(recorded: Recorded) {
  let filing: Filing | undefined
  let lockedThrough = ''
  for (const { fact } of recorded.facts) {
    if (fact.kind === 'return.filed') filing = fact.filing
    if (fact.kind === 'period.locked') lockedThrough = fact.through
  }
  assert(filing !== undefined, 'filing a return records it')
  const lines = filing.lines.map(({ line, amount }) => ({ line, amount: formatCents(amount) }))
  return { filing, lines, lockedThrough }
}
