import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { QuestionAbout } from '@daybook/core/daybook/question-facts.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import {
  askedQuestion,
  notAskedYet,
  type QuestionWish,
  questionName,
} from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { lineOfAccount, questionOf } from '../../bank/load-lines.ts'
import type { View } from '../../book.ts'
import { entryNumbered } from '../../ledger/load-entry.ts'
import { lastQuestion, questionsOf } from '../../questions/load-questions.ts'
import { record } from '../../record.ts'
import { card } from '../../store/queries.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, entryNumber, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  text: words.meta({ description: 'what the client is asked' }),
  account: accountCode.optional().meta({ description: 'the account of the bank line' }),
  line: words.optional().meta({ description: 'the bank line, as line.list shows it' }),
  entry: entryNumber.optional(),
  posting: z.coerce.number().int().min(1).max(10_000).optional().meta({
    description: 'one line of the entry, counted from 1',
  }),
  document: words.optional().meta({ description: 'a document: invoice/1043, bill/12' }),
  choice: z.array(words).max(12).default([]).meta({ description: 'a likely answer, as often as needed' }),
  paper: z.boolean().default(false).meta({ description: 'ask for a paper: a receipt, a contract' }),
  group: words.optional().meta({ description: 'questions of one name are sent together' }),
  by: day.optional().meta({ description: 'until when an answer is wanted' }),
})

type Given = z.output<typeof input>

/** Asks the client about a bank line, an entry, a posting, a document or the books; it stays there. */
export const questionAsk = command({
  name: 'question.ask',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Ask the client a question', fr: 'Poser une question au client' },
  line: { words: ['text'] },
  input,
  output: z.strictObject({ question: z.string(), asked: z.string(), ...outcomeFields }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'question.ask', given), async (view) => {
      const found = await aboutOf(view, given)
      if (!found.ok) return found
      const wish = wishOf(given, found.value.about)
      const asked = notAskedYet(wish, await questionsOf(view.reader))
      if (!asked.ok) return asked
      const last = await lastQuestion(view.reader, view.head.seq)
      const facts: Fact[] = [askedQuestion(wish, last, ctx.today), ...found.value.beside]
      return ok({ facts: facts.map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const name = first?.fact.kind === 'question.set' ? questionName(first.fact.question) : ''
    return ok({ question: name, asked: given.text, ...outcomeOf(recorded.value) })
  },
})

function wishOf({ text, choice: choices, group, by, paper }: Given, about: QuestionAbout): QuestionWish {
  return {
    ...{ about, wants: paper ? 'paper' : 'answer', text, choices },
    ...(group === undefined ? {} : { group }),
    ...(by === undefined ? {} : { by }),
  }
}

type Found = { readonly about: QuestionAbout; readonly beside: readonly Fact[] }

/** What is asked about, which must be there; a question about a bank line stands on the line too. */
async function aboutOf(view: View, given: Given): Promise<Result<Found>> {
  const { line, account, entry, posting, document } = given
  const count = [line, entry, document].filter((each) => each !== undefined).length
  if (count > 1) return unclear('several', 'plusieurs')
  if (posting !== undefined && entry === undefined)
    return unclear('a posting of no entry', 'une ligne sans écriture')
  if ((line === undefined) !== (account === undefined))
    return unclear('half a bank line', 'une demi-ligne bancaire')
  if (line !== undefined && account !== undefined) return ofLine(view, given.text, account, line)
  if (entry !== undefined) return ofEntry(view, entry, posting)
  if (document === undefined) return ok({ about: { kind: 'book' }, beside: [] })
  const [row] = await view.reader.read(card, 'document', document)
  return row === undefined
    ? refuse('document-unknown', { item: document, what: 'document', whatFr: 'document' }, 'document')
    : ok({ about: { kind: 'document', document }, beside: [] })
}

async function ofLine(view: View, question: string, code: string, id: string): Promise<Result<Found>> {
  const found = await lineOfAccount(view, code, id)
  if (!found.ok) return found
  const { account, row } = found.value
  const was = questionOf(row.question)
  return ok({
    about: { kind: 'line', account: account.id, line: row.id },
    beside: [
      {
        kind: 'line.asked',
        v: 1,
        account: account.id,
        line: row.id,
        asked: { question },
        ...(was === undefined ? {} : { was }),
      },
    ],
  })
}

async function ofEntry(view: View, number: number, posting: number | undefined): Promise<Result<Found>> {
  const entry = await entryNumbered(view.reader, number)
  if (!entry.ok) return entry
  if (posting === undefined) return ok({ about: { kind: 'entry', number }, beside: [] })
  return posting > entry.value.entry.postings.length
    ? unclear(`line ${posting} of J${number}`, `la ligne ${posting} de J${number}`)
    : ok({ about: { kind: 'posting', number, posting }, beside: [] })
}

function unclear(given: string, givenFr: string) {
  return refuse('question-about-unclear', { given, givenFr }, 'line')
}
