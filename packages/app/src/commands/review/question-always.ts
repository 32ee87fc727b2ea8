import { planCode } from '@daybook/core/bank/accept-line.ts'
import { linePattern } from '@daybook/core/bank/line-pattern.ts'
import { planSetRule } from '@daybook/core/bank/plan-rule.ts'
import type { BankRule } from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { codingBooks } from '../../bank/coding-books.ts'
import { type LoadedLine, lineOfAccount, toCode } from '../../bank/load-lines.ts'
import { usualSpan } from '../../bank/replay.ts'
import { contradictions } from '../../bank/rule-contradictions.ts'
import { inView, type View } from '../../book.ts'
import { questionNamed } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { codingFields, sharesGiven, wordsGiven } from '../bank/coding-fields.ts'
import { ruleOut, ruleOutOf } from '../bank/rule-fields.ts'
import { ruleGiven } from '../bank/rule-given.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { questionInput } from './question-fields.ts'

const input = z.strictObject({
  question: questionInput,
  ...codingFields,
  name: words.optional().meta({ description: 'what the rule is called; the bank’s words when left out' }),
  contains: z
    .array(words)
    .default([])
    .meta({ description: 'the words by which it knows a line; those of this line when left out' }),
  only: z.boolean().default(false).meta({ description: 'only the rule; the line stays as it is' }),
  insist: z.boolean().default(false).meta({ description: 'set it although it contradicts past lines' }),
})

type Given = z.output<typeof input>

/** Makes a rule of a client’s answer about a bank line, and codes the line by it, in one act. */
export const questionAlways = command({
  name: 'question.always',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make a rule of an answer', fr: 'Tirer une règle d’une réponse' },
  line: { words: ['question'] },
  input,
  output: z.strictObject({
    question: z.string(),
    answer: z.string(),
    ...ruleOut,
    entry: z.string().meta({ description: 'the entry of the line; empty where it was coded before' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'question.always', given), async (view) => {
      const planned = await alwaysFacts(view, given, ctx.today)
      if (!planned.ok) return planned
      return ok({ facts: planned.value.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    const set = recorded.value.facts.find(({ fact }) => fact.kind === 'rule.set')?.fact
    assert(set?.kind === 'rule.set', 'an answer that became a rule set one')
    return inView(ctx.book, async (view) => {
      const asked = await questionNamed(view.reader, given.question)
      return ok({
        question: asked.ok ? questionName(asked.value) : given.question,
        answer: asked.ok ? (asked.value.answers.at(-1)?.text ?? '') : '',
        ...ruleOutOf(view.chart, set.rule, ctx.language),
        entry: entry === undefined ? '' : entryName(entry.number),
        ...outcomeOf(recorded.value),
      })
    })
  },
})

/**
 * The rule, and the entry of the line where it still waits. Refuses `question-no-line` for a question about
 * anything else, `question-unanswered`, `rule-contradicts`, and what a rule and the coding of a line refuse.
 */
async function alwaysFacts(view: View, given: Given, today: string): Promise<Result<readonly Fact[]>> {
  const named = await questionNamed(view.reader, given.question)
  if (!named.ok) return named
  const { about, answers } = named.value
  const name = questionName(named.value)
  if (about.kind !== 'line') return refuse('question-no-line', { question: name }, 'question')
  if (answers.length === 0) return refuse('question-unanswered', { question: name }, 'question')
  const line = await lineOfAccount(view, about.account, about.line)
  if (!line.ok) return line
  const set = await ruleFor(view, given, line.value, today)
  if (!set.ok) return set
  const coded = await codedBy(view, given, line.value, set.value.rule)
  return coded.ok ? ok([set.value, ...coded.value]) : coded
}

/** The rule for lines like this one, money the same way. */
async function ruleFor(view: View, given: Given, { row }: LoadedLine, today: string) {
  const pattern = linePattern(row.text).toLowerCase()
  const contains = given.contains.length > 0 ? given.contains : [pattern || row.text]
  const wish = await ruleGiven(
    view,
    {
      ...given,
      name: given.name ?? (pattern || row.text),
      contains,
      ...{ begins: [], ends: [], equals: [], lacks: [], any: false, clear: [] },
      direction: row.amount < 0n ? 'out' : 'in',
    },
    today,
  )
  if (!wish.ok) return wish
  const planned = planSetRule(view.chart, wish.value.rule, wish.value.was)
  if (!planned.ok || given.insist) return planned
  const seen = await contradictions(view, planned.value.rule, usualSpan(today))
  return seen.ok ? planned : seen
}

/** The entry of the line by its rule; nothing where it has one, or somebody left it out. */
async function codedBy(view: View, given: Given, line: LoadedLine, { id }: BankRule) {
  const { row, left } = line
  const isDone = (row.number !== undefined && left === 0n) || row.excluded !== undefined
  if (given.only || isDone) return ok([])
  const wanted = toCode(line)
  const books = await codingBooks(view, [wanted.date])
  return planCode(books, wanted, sharesGiven(given), { ...wordsGiven(given), reason: { by: 'rule', id } })
}
