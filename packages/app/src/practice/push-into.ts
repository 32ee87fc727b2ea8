import type { Fact } from '@daybook/core/daybook/fact.ts'
import { type Language, refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import type { Book } from '../book.ts'
import { actOf, type ProgramContext } from '../commands/command.ts'
import { record } from '../record.ts'
import type { PracticeBook } from './find-books.ts'
import { type PushParts, type PushWish, planPush, templateText } from './push-parts.ts'

/** What pushing did, or would do, in one book. */
export type PushedBook = {
  readonly book: string
  readonly done: boolean
  readonly added: number
  /** How many were there already. */
  readonly same: number
  /** The act that holds them, for undo; 0 for none. */
  readonly act: number
  /** What the book did not have: accounts with their numbers, rules, rows, by name. */
  readonly fresh: readonly string[]
  /** What means something else in the book; nothing is pushed to it then. */
  readonly clashes: readonly string[]
  /** Why it was not done: the clashes, or another no; empty where it was. */
  readonly reason: string
}

/** What pushing answers: how many of each there were to push, and what came of it in each book. */
export type PushAnswer = {
  readonly accounts: number
  readonly rules: number
  readonly checklist: number
  readonly books: readonly PushedBook[]
  readonly dryRun: boolean
}

/** How many of each part there are. Refuses `push-nothing` where a wish found none of any. */
export function countsOf(parts: PushParts, from: string, wish: PushWish) {
  const { accounts, rules, checklist } = parts
  const counts = { accounts: accounts.length, rules: rules.length, checklist: checklist.length }
  if (counts.accounts + counts.rules + counts.checklist > 0) return ok(counts)
  const wanted = [
    ...wish.accounts,
    ...(wish.rules ? ['rules'] : []),
    ...(wish.checklist ? ['checklist'] : []),
  ]
  return refuse('push-nothing', { from, parts: wanted.length === 0 ? '-' : wanted.join(', ') }, 'from')
}

/** Pushes parts into one book; a no is told in the answer, so that other books go on. */
export async function pushed(book: PracticeBook, parts: PushParts, ctx: ProgramContext): Promise<PushedBook> {
  const row = { book: book.name, done: false, added: 0, same: 0, act: 0, fresh: [], clashes: [], reason: '' }
  try {
    const ran = await book.read((open) => pushInto(open, parts, ctx))
    const result = ran.ok ? ran.value : ran
    if (result.ok) return { ...row, done: true, ...result.value }
    const said = result.refusals.map((each) => ({
      code: each.code,
      text: refusalText(each, ctx.language).message,
    }))
    return {
      ...row,
      clashes: said.flatMap(({ code, text }) => (code === 'push-clash' ? [text] : [])),
      reason: said.map(({ text }) => text).join('; '),
    }
  } catch (error) {
    return { ...row, reason: error instanceof Error ? error.message : String(error) }
  }
}

type Into = Pick<PushedBook, 'added' | 'same' | 'act' | 'fresh'>

async function pushInto(open: Book, parts: PushParts, ctx: ProgramContext): Promise<Result<Into>> {
  let same = 0
  const act = actOf({ ...ctx, book: open }, 'practice.push', { parts: templateText(parts) })
  const recorded = await record(open, act, async (view) => {
    const planned = await planPush(view, parts)
    if (!planned.ok) return planned
    same = planned.value.same
    return ok({ facts: planned.value.facts.map((fact) => ({ fact })) })
  })
  if (!recorded.ok) return recorded
  const { facts, dry } = recorded.value
  return ok({
    added: facts.length,
    same,
    act: dry ? 0 : (facts[0]?.act ?? 0),
    fresh: facts.map(({ fact }) => freshName(fact, ctx.language)),
  })
}

/** What a pushed fact adds, by name. */
function freshName(fact: Fact, language: Language): string {
  switch (fact.kind) {
    case 'account.opened':
      return `${fact.account.code} ${accountName(fact.account, language)}`
    case 'rule.set':
      return fact.rule.name
    case 'checklist.set':
      return fact.row.text[language]
    default:
      return fact.kind
  }
}
