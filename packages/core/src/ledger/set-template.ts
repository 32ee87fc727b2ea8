import type { FactOf, Template } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Refusal, type Result, refuse, refused } from '../kit/result.ts'
import { type Chart, findAccount } from './chart.ts'
import type { JournalName, Posting } from './entry.ts'
import { converted } from './exchange-rates.ts'
import { type BooksToPost, planEntry } from './plan-entry.ts'
import { idFromName } from './record-id.ts'
import type { Recurrence } from './recurrence.ts'
import { withCodes } from './reverse-entry.ts'
import { isOpenLine, openRefusals } from './template-amounts.ts'

/**
 * A template as it is wanted; what is not named stays as it was. An empty payee is taken off, and `recurs:
 * 'stop'` ends the recurrence.
 */
export type TemplateWish = {
  readonly name: string
  readonly memo?: string
  readonly payee?: string
  readonly journal?: JournalName
  readonly postings?: readonly Posting[]
  readonly recurs?: Recurrence | 'stop'
  readonly reverseNext?: boolean
}

/**
 * Memorizes an entry under a name, or changes the template of that name. Lines may be left open (zero); a
 * template that recurs by itself may leave one open, which takes the balance, besides lines with a foreign
 * amount, which take the rate of the day. Accounts, dimensions and currencies are checked as on `on`, and the
 * balance where no line is open.
 *
 * Refuses what `planEntry` refuses but locks, `template-amounts-open`, `nothing-to-change`.
 */
export function planSetTemplate(
  books: BooksToPost,
  wish: TemplateWish,
  was: Template | undefined,
  on: CivilDate,
): Result<FactOf<'template.set'>> {
  const template = wanted(books.chart, wish, was)
  const refusals = lineRefusals(books, template, template.recurs?.next ?? on)
  if (refusals.length > 0) return refused(refusals)
  if (was !== undefined && canonicalJson(was) === canonicalJson(template)) {
    return refuse('nothing-to-change', { what: template.name })
  }
  return ok({ kind: 'template.set', v: 1, template, ...(was === undefined ? {} : { was }) })
}

function wanted(chart: Chart, wish: TemplateWish, was: Template | undefined): Template {
  const payee = wish.payee ?? was?.payee ?? ''
  const journal = wish.journal ?? was?.journal
  const recurs = wish.recurs === 'stop' ? undefined : (wish.recurs ?? was?.recurs)
  const reverseNext = wish.reverseNext ?? was?.reverseNext ?? false
  return {
    id: was?.id ?? idFromName(wish.name),
    name: wish.name,
    memo: wish.memo ?? was?.memo ?? wish.name,
    ...(payee === '' ? {} : { payee }),
    ...(journal === undefined ? {} : { journal }),
    postings: wish.postings?.map((each) => kept(chart, each)) ?? was?.postings ?? [],
    ...(recurs === undefined ? {} : { recurs }),
    ...(reverseNext ? { reverseNext } : {}),
  }
}

/** A line as it is kept: by the account's id, and with its amount where a rate says it already. */
function kept(chart: Chart, posting: Posting): Posting {
  const account = findAccount(chart, posting.account)?.id ?? posting.account
  const { foreign } = posting
  const isSettled = isOpenLine(posting) && foreign?.rate !== undefined
  const amount = isSettled ? converted(foreign.amount, foreign.rate) : posting.amount
  return { ...posting, account, amount }
}

function lineRefusals(books: BooksToPost, template: Template, on: CivilDate): readonly Refusal[] {
  const { name, memo, postings, recurs } = template
  const { lockedThrough: _through, lockReason: _reason, ...head } = books.head
  const because = { kind: 'adjustment', id: '' } as const
  const lines = withCodes(books.chart, postings)
  const planned = planEntry({ ...books, head }, { date: on, memo, because, postings: lines })
  const open = postings.filter(isOpenLine)
  const later = new Set<string>(open.length > 0 ? ['posting-zero', 'entry-unbalanced'] : [])
  const refusals = planned.ok ? [] : planned.refusals.filter(({ code }) => !later.has(code))
  const unsaid = open.filter((each) => each.foreign === undefined)
  const isTooOpen = recurs !== undefined && unsaid.length > 1
  return isTooOpen ? [...refusals, ...openRefusals(books.chart, { name }, unsaid)] : refusals
}
