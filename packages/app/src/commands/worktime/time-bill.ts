import { formatCents } from '@daybook/core/kit/cents.ts'
import { assert, ok, type Result } from '@daybook/core/kit/result.ts'
import { billWork, type WorkBill } from '@daybook/core/worktime/bill-work.ts'
import { hoursText } from '@daybook/core/worktime/minutes.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { record } from '../../record.ts'
import { answerBooks } from '../../trade/answer-books.ts'
import { documentOutOf, documentsIn } from '../../trade/document-answer.ts'
import { planIssue } from '../../trade/issue.ts'
import { partyOf } from '../../trade/load-trade.ts'
import { loadWork } from '../../worktime/load-work.ts'
import { actOf, command } from '../command.ts'
import { accountCode, amount, amountOut, day, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { documentOut, taxCode } from '../trade/document-fields.ts'

const input = z.strictObject({
  customer: words.meta({ description: 'the customer’s name or number' }),
  through: day.optional().meta({ description: 'the last day of work that is billed; today when left out' }),
  works: z
    .array(words)
    .default([])
    .meta({ description: 'only these time entries, without fixed fees: W12, as often as needed' }),
  time: amount
    .optional()
    .meta({ description: 'what is charged for all time by the hour, in place of its rates' }),
  reason: words.optional().meta({ description: 'why it is written up or down' }),
  account: accountCode
    .optional()
    .meta({ description: 'the account of revenue; the usual one when left out' }),
  costAccount: accountCode.optional().meta({ description: 'the account to which money laid out comes back' }),
  date: day.optional().meta({ description: 'the day of the invoice; today when left out' }),
  due: day.optional().meta({ description: 'by the terms when left out' }),
  number: words.optional().meta({ description: 'the next one when left out' }),
  tax: taxCode
    .optional()
    .meta({ description: 'the taxes of all lines: HST-ON, none; decided when left out' }),
  note: text.optional(),
  insist: z.boolean().default(false).meta({ description: 'also beyond the customer’s credit limit' }),
})

/** Bills a customer’s work: an invoice with its taxes, and the work marked as being on it, in one act. */
export const timeBill = command({
  name: 'time.bill',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Bill time worked for a customer', fr: 'Facturer le temps travaillé pour un client' },
  line: { words: ['customer'] },
  input,
  output: z.strictObject({
    ...documentOut,
    time: z.string().meta({ description: 'hours and minutes that are charged by the hour' }),
    standard: amountOut.meta({ description: 'what it is worth at the rates' }),
    charged: amountOut.meta({ description: 'what is charged for it, without tax' }),
    difference: amountOut.meta({ description: 'written up; below zero, written down' }),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'time.bill', given), async (view) => {
      const bill = await billOf(view, given, ctx.today)
      if (!bill.ok) return bill
      const date = given.date ?? ctx.today
      const planned = await planIssue(view, {
        ...{ kind: 'invoice', party: given.customer, date, insist: given.insist },
        ...{ due: given.due, note: given.note, number: given.number },
        lines: bill.value.lines.map((line) => ({
          ...line,
          ...(given.tax === undefined ? {} : { tax: given.tax }),
        })),
      })
      if (!planned.ok) return planned
      const { facts, document } = planned.value
      const marks = bill.value.marks(document.id, date)
      return ok({ facts: [...facts, ...marks].map((fact) => ({ fact })) })
    })
    if (!recorded.ok) return recorded
    const document = documentsIn(recorded.value).at(-1)
    assert(document !== undefined, 'an invoice that was recorded is in its act')
    const facts = recorded.value.facts.map(({ fact }) => fact)
    const works = facts.flatMap((fact) => (fact.kind === 'work.set' ? [fact.work] : []))
    const fees = facts.flatMap((fact) =>
      fact.kind === 'fee.set' ? fact.fee.billed.filter((each) => each.invoice === document.id) : [],
    )
    // Hours in a fee are charged by its months; what they are worth is told in the report.
    const timed = works.filter(({ billed }) => billed?.isInFee === undefined)
    const sum = (of: (work: (typeof works)[number]) => bigint) =>
      timed.reduce((all, work) => all + of(work), 0n) + fees.reduce((all, each) => all + each.amount, 0n)
    const standard = sum(({ billed }) => billed?.standard.amount ?? 0n)
    const charged = sum(({ billed }) => billed?.amount ?? 0n)
    const books = await answerBooks(ctx.book, ctx.language)
    return ok({
      ...documentOutOf(document, books),
      time: hoursText(timed.reduce((all, { minutes }) => all + minutes, 0)),
      standard: formatCents(standard),
      charged: formatCents(charged),
      difference: formatCents(charged - standard),
      ...outcomeOf(recorded.value),
    })
  },
})

async function billOf(view: View, given: z.output<typeof input>, today: string): Promise<Result<WorkBill>> {
  const party = await partyOf(view.reader, given.customer, 'customer')
  if (!party.ok) return party
  const { works, books } = await loadWork(view)
  const { time, reason, account, costAccount, through = today } = given
  return billWork(works, books, {
    customer: party.value.id,
    through,
    language: party.value.language,
    ...(given.works.length === 0 ? {} : { works: given.works.map((id) => id.toUpperCase()) }),
    ...(time === undefined ? {} : { time }),
    ...(reason === undefined ? {} : { reason }),
    ...(account === undefined ? {} : { account }),
    ...(costAccount === undefined ? {} : { costAccount }),
  })
}
