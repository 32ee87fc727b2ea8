import { programNames } from '../acts/filing-titles.ts'
import type { Fact } from '../daybook/fact.ts'
import type { ClearedTax, Filing, FilingLine, NetTaxMethod, Registration } from '../daybook/filing-facts.ts'
import { type Cents, formatCents, sumOf } from '../kit/cents.ts'
import type { CivilDate, Span } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refuse, refused } from '../kit/result.ts'
import { accountWithRole } from '../ledger/chart.ts'
import type { Posting } from '../ledger/entry.ts'
import { planLock } from '../ledger/lock-period.ts'
import { type BooksToPost, planEntry } from '../ledger/plan-entry.ts'
import { withCodes } from '../ledger/reverse-entry.ts'
import { returnTag } from './tax-sums.ts'

/**
 * A return filled in and ready to be filed. `balances` are what it comes to by the role of the account in
 * which it then stands (owing when positive); `uncounted` what stands on the tax accounts that it clears, by
 * account id, debit positive. `income` is the role that takes what the business keeps (the quick method, a
 * commission), `counter` the account id for amounts that a person gave and the books do not hold.
 */
export type ReturnWish = {
  readonly registration: Registration
  readonly form: string
  readonly title: Label
  readonly method: NetTaxMethod
  readonly period: Span
  readonly due: CivilDate
  readonly filed: CivilDate
  readonly asOfSeq: number
  readonly lines: readonly FilingLine[]
  readonly inputs: readonly FilingLine[]
  readonly balances: readonly { readonly role: string; readonly amount: Cents }[]
  readonly uncounted: ReadonlyMap<string, Cents>
  readonly late: readonly number[]
  readonly kept: Cents
  readonly counter?: string
  readonly confirmation?: string
  readonly amends?: Filing
}

/** What was filed for a program before: all standing returns. */
export type FiledBefore = readonly Filing[]

/**
 * Files a return: its lines for ever, an entry that moves the period's taxes to what is filed, and the books
 * locked through the period. Days that are locked already take the entry on the day of filing.
 *
 * Refuses `return-filed` for a period that overlaps a filed one (unless it amends it), `return-not-over` for
 * a period that has not ended, `return-unplaced` when the books hold another amount than the form comes to
 * and no account for the difference was named, `account-role-missing`, and what `planEntry` refuses.
 */
export function planFileReturn(
  books: BooksToPost,
  wish: ReturnWish,
  before: FiledBefore,
): Result<readonly Fact[]> {
  const early = earlyRefusals(wish, before)
  if (early.length > 0) return refused(early)
  const postings = postingsOf(books, wish)
  if (!postings.ok) return postings
  const { registration, period, filed, amends } = wish
  const name = programNames[registration.id]
  const isOpen = books.head.lockedThrough === undefined || period.through > books.head.lockedThrough
  const id = idOf(wish, before)
  const entry =
    postings.value.length === 0
      ? undefined
      : planEntry(books, {
          date: isOpen ? period.through : filed,
          memo: memoOf(name[books.language], period, amends !== undefined, books.language),
          journal: 'general',
          because: { kind: 'return', id },
          postings: withCodes(books.chart, postings.value),
        })
  if (entry !== undefined && !entry.ok) return entry
  const number = entry === undefined ? 0 : entry.value.entry.number
  const filing: Filing = {
    id,
    program: registration.id,
    form: wish.form,
    method: wish.method,
    span: period,
    due: wish.due,
    filed,
    asOfSeq: wish.asOfSeq,
    lines: wish.lines,
    inputs: wish.inputs,
    cleared: clearedOf(wish),
    amount: sumOf(wish.balances.map(({ amount }) => amount)),
    entry: number,
    late: wish.late,
    ...(wish.confirmation === undefined ? {} : { confirmation: wish.confirmation }),
    ...(amends === undefined ? {} : { amends: amends.id }),
  }
  const lock = isOpen ? planLock(books.head, lockWish(period, name, books.language)) : undefined
  if (lock !== undefined && !lock.ok) return lock
  return ok([
    ...(entry === undefined ? [] : [entry.value]),
    { kind: 'return.filed', v: 1, filing },
    ...(lock === undefined ? [] : [lock.value]),
  ])
}

function earlyRefusals(wish: ReturnWish, before: FiledBefore): readonly Refusal[] {
  const { period, filed, amends } = wish
  if (period.through >= filed) {
    return [refusal('return-not-over', { through: period.through, filed }, 'through')]
  }
  if (amends !== undefined) return []
  const other = before.find(({ span }) => span.from <= period.through && period.from <= span.through)
  if (other === undefined) return []
  return [refusal('return-filed', { return: other.id, filed: other.filed }, 'period')]
}

/**
 * Clears what stands on the tax accounts, puts the balances where filed ones stand, and places the rest. An
 * amended return moves only what changed since.
 */
function postingsOf(books: BooksToPost, wish: ReturnWish): Result<readonly Posting[]> {
  const postings: Posting[] = []
  for (const { account, amount } of clearedOf(wish))
    postings.push({ account, amount: -amount, tags: [returnTag] })
  for (const { role, amount } of wish.balances) {
    if (amount === 0n) continue
    const filed = accountWithRole(books.chart, role)
    if (filed === undefined) return refuse('account-role-missing', { role, what: wish.form })
    postings.push({ account: filed.id, amount: -amount, tags: [returnTag] })
  }
  const left = sumOf(postings.map(({ amount }) => amount))
  if (left === 0n) return ok(postings)
  const place = placeOf(books, wish, left)
  return place.ok ? ok([...postings, { account: place.value, amount: -left }]) : place
}

function placeOf(books: BooksToPost, { kept, counter, form }: ReturnWish, left: Cents): Result<string> {
  if (counter !== undefined) return ok(counter)
  if (left !== kept) return refuse('return-unplaced', { form, difference: formatCents(left) }, 'counter')
  const income = accountWithRole(books.chart, 'tax.quickmethod.income')
  return income === undefined
    ? refuse('account-role-missing', { role: 'tax.quickmethod.income', what: form })
    : ok(income.id)
}

function clearedOf({ uncounted }: ReturnWish): readonly ClearedTax[] {
  return [...uncounted]
    .filter(([, amount]) => amount !== 0n)
    .map(([account, amount]) => ({ account, amount }))
}

function idOf({ registration, period, amends }: ReturnWish, before: FiledBefore): string {
  const base = `${registration.id}/${period.from}..${period.through}`
  if (amends === undefined) return base
  const versions = before.filter(({ id }) => id === base || id.startsWith(`${base}/`)).length
  return `${base}/${versions + 1}`
}

function memoOf(name: string, period: Span, isAmended: boolean, language: 'en' | 'fr'): string {
  const days = `${period.from}..${period.through}`
  if (language === 'fr') return `Déclaration de ${name}${isAmended ? ' modifiée' : ''} ${days}`
  return `${name} return${isAmended ? ', amended' : ''} ${days}`
}

function lockWish({ through }: Span, { en, fr }: Label, language: 'en' | 'fr') {
  return { through, reason: language === 'fr' ? `Déclaration de ${fr} produite` : `${en} return filed` }
}
