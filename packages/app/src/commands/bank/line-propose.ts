import { sharesText } from '@daybook/core/bank/habit.ts'
import type { LineOutcome, Proposal } from '@daybook/core/bank/proposal.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { type Chart, findAccount } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { accountCoded, questionOf } from '../../bank/load-lines.ts'
import { proposalsFor } from '../../bank/load-proposals.ts'
import { inView } from '../../book.ts'
import { command } from '../command.ts'
import { amountOut, day } from '../fields.ts'
import { lineWords } from './coding-fields.ts'

/** Proposes what to do with the open lines of an account, each with its reason. */
export const linePropose = command({
  name: 'line.propose',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Propose what to do with bank lines', fr: 'Proposer que faire des lignes bancaires' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: lineWords.account,
    through: day.optional().meta({ description: 'only lines dated on or before this day' }),
    sure: z.boolean().default(false).meta({ description: 'only what line.accept would take unasked' }),
  }),
  output: z.array(
    z.strictObject({
      line: z.string(),
      date: z.string(),
      amount: amountOut,
      text: z.string(),
      proposal: z.string().meta({ description: 'an account, = a transfer or an entry, ? nothing' }),
      why: z.string(),
      sure: z.boolean(),
      kind: z
        .enum(['pair', 'posted', 'document', 'rule', 'habit', 'ask'])
        .meta({ description: 'on what it rests; ask: on nothing' }),
      tax: z.string().optional(),
      question: z.string().optional(),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = accountCoded(view.chart, input.account)
      if (!account.ok) return account
      const found = await proposalsFor(view, account.value, { through: input.through })
      return ok(
        found.proposals.flatMap((proposal) => {
          const asked = questionOf(found.questions.get(proposal.line.id))
          const isSure = isAcceptable(proposal, asked)
          if (input.sure && !isSure) return []
          const tax = taxOf(proposal.outcome)
          return [
            {
              line: proposal.line.id,
              date: proposal.line.date,
              amount: formatCents(proposal.line.amount),
              text: proposal.line.text,
              proposal: outcomeText(view.chart, proposal.outcome),
              why: proposal.reason[ctx.language],
              sure: isSure,
              kind: proposal.kind,
              ...(tax === '' ? {} : { tax }),
              ...(asked === undefined ? {} : { question: asked.answer ?? asked.question }),
            },
          ]
        }),
      )
    }),
})

/** Whether a proposal may be accepted without being named: it is sure, and no question about it is open. */
export function isAcceptable({ sure }: Proposal, asked: { readonly answer?: string } | undefined): boolean {
  return sure && (asked === undefined || asked.answer !== undefined)
}

/** What is proposed, in few words: `6470`, `= 1020`, `= J12`, `Invoice 1043`. */
function outcomeText(chart: Chart, outcome: LineOutcome): string {
  switch (outcome.does) {
    case 'match':
      return `= ${[...new Set(outcome.ties.map(({ number }) => entryName(number)))].join(' ')}`
    case 'transfer':
      return `= ${findAccount(chart, outcome.account)?.code ?? outcome.account}`
    case 'code':
      return sharesText(chart, outcome.shares)
    case 'settle':
      return `= ${outcome.items.map(({ item }) => item.name).join(', ')}`
    case 'exclude':
      return '-'
    case 'ask':
      return '?'
  }
}

function taxOf(outcome: LineOutcome): string {
  if (outcome.does !== 'code') return ''
  return [...new Set(outcome.shares.flatMap(({ tax }) => tax ?? []))].join(', ')
}
