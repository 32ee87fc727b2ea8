import { formatCents } from '@daybook/core/kit/cents.ts'
import { type Label, refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { ok, type Refusal } from '@daybook/core/kit/result.ts'
import { accountName } from '@daybook/core/ledger/chart.ts'
import { type BooksAtYearEnd, planCloseYear } from '@daybook/core/ledger/close-year.ts'
import { type ClosedStep, closingPostings, type Shares } from '@daybook/core/ledger/closing-postings.ts'
import { z } from 'zod'
import { unsealedBanks, unsealedWords } from '../../bank/unsealed.ts'
import { inView, type View } from '../../book.ts'
import { deskDrafts } from '../../ledger/desk-drafts.ts'
import { booksAtYearEnd, closingRulesOf, sharesFrom, yearMeant } from '../../ledger/load-closing.ts'
import { bankLines } from '../../store/queries-bank.ts'
import { bankLineCount } from '../../store/queries-ledger.ts'
import { type Context, command } from '../command.ts'
import { share } from './entry-fields.ts'
import { yearEnd } from './period-fields.ts'

/** Says what would keep a year from being closed, and what closing it would move: nothing is recorded. */
export const yearCheck = command({
  name: 'year.check',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Check whether a year can be closed', fr: 'Vérifier si un exercice peut être clos' },
  line: { words: ['through'] },
  input: z.strictObject({
    through: yearEnd
      .optional()
      .meta({ description: 'its last day or its year; the first open one when left out' }),
    share: z.array(share).default([]).meta({ description: 'ACCOUNT=SHARE for each partner: 3410=60' }),
  }),
  output: z.strictObject({
    from: z.string(),
    through: z.string(),
    canClose: z.boolean(),
    checks: z.array(
      z.strictObject({ check: z.string(), holds: z.boolean(), blocks: z.boolean(), detail: z.string() }),
    ),
    carried: z.array(
      z.strictObject({
        account: z.string(),
        name: z.string(),
        opening: z.string(),
        posted: z.string(),
        moved: z.string(),
        closing: z.string(),
      }),
    ),
    moved: z.array(z.strictObject({ account: z.string(), step: z.string(), amount: z.string() })),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const year = await yearMeant(view, input.through)
      if (!year.ok) return year
      const shares = sharesFrom(view.chart, input.share)
      if (!shares.ok) return shares
      const books = await booksAtYearEnd(view, year.value)
      const rules = closingRulesOf(view.profile.form)
      const planned = planCloseYear(books, rules, { today: ctx.today, shares: shares.value })
      const refusals = planned.ok ? [] : planned.refusals
      const steps = stepsOf(books, rules, shares.value)
      const checks = [...blocking(refusals, ctx), ...(await advisory(view, books, ctx))]
      return ok({
        ...year.value,
        canClose: planned.ok,
        checks,
        carried: carriedOn(books, steps, ctx),
        moved: steps.map(({ step, into, amount }) => ({
          account: into.code,
          step: step[ctx.language],
          amount: formatCents(-amount),
        })),
      })
    }),
})

function stepsOf(
  books: BooksAtYearEnd,
  rules: ReturnType<typeof closingRulesOf>,
  shares: Shares,
): readonly ClosedStep[] {
  const closing = closingPostings(books.chart, books.balances, rules, shares, books.language)
  return closing.ok ? closing.value.steps : []
}

/** What must hold, and the refusals that say that it does not. */
const mustHold: readonly (readonly [Label, readonly RefusalCode[]])[] = [
  [{ en: 'The year is not closed yet', fr: 'L’exercice n’est pas encore clos' }, ['year-closed']],
  [{ en: 'Earlier years are closed', fr: 'Les exercices antérieurs sont clos' }, ['year-earlier-open']],
  [{ en: 'The year is over', fr: 'L’exercice est terminé' }, ['year-not-over']],
  [{ en: 'Debits equal credits', fr: 'Les débits égalent les crédits' }, ['books-out-of-balance']],
  [
    { en: 'Suspense and clearing accounts are zero', fr: 'Les comptes d’attente et de passage sont nuls' },
    ['year-not-cleared'],
  ],
  [{ en: 'The last day is not locked', fr: 'Le dernier jour n’est pas verrouillé' }, ['period-locked']],
  [
    { en: 'There are accounts to take the result', fr: 'Des comptes peuvent recevoir le résultat' },
    [
      'account-role-missing',
      'year-share-missing',
      'year-share-unknown',
      'year-partner-unclear',
      'account-closed',
    ],
  ],
]

function blocking(refusals: readonly Refusal[], { language }: Context) {
  return mustHold.map(([label, codes]) => {
    const found = refusals.filter((each) => codes.includes(each.code))
    return {
      check: label[language],
      holds: found.length === 0,
      blocks: true,
      detail: found.map((each) => refusalText(each, language).message).join('; '),
    }
  })
}

/** What is worth a look before closing, and blocks nothing. */
async function advisory(view: View, { year }: BooksAtYearEnd, { language, book }: Context) {
  const say = (en: string, fr: string) => (language === 'fr' ? fr : en)
  const drafts = (await deskDrafts(book.store)).filter(
    ({ draft }) => draft.date !== undefined && draft.date >= year.from && draft.date <= year.through,
  )
  const untied = await untiedLines(view, year.through)
  const unsealed = await unsealedBanks(view, year.through)
  return [
    {
      check: say('No draft is dated in the year', 'Aucun brouillon n’est daté de l’exercice'),
      holds: drafts.length === 0,
      blocks: false,
      detail: drafts.map(({ id }) => id).join(', '),
    },
    {
      check: say('Every bank line is coded', 'Chaque ligne bancaire est imputée'),
      holds: untied.length === 0,
      blocks: false,
      detail: untied.join(', '),
    },
    {
      check: say('Banks and cards are reconciled', 'Banques et cartes sont rapprochées'),
      holds: unsealed.length === 0,
      blocks: false,
      detail: unsealedWords(unsealed),
    },
  ]
}

/** Accounts with bank lines up to a day that no entry is tied to, with how many. */
async function untiedLines({ chart, reader }: View, through: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const { id, code } of chart.values()) {
    const [count = 0] = await reader.read(bankLineCount, id)
    if (count === 0) continue
    const lines = await reader.read(bankLines, id)
    const untied = lines.filter((line) => line.number === undefined && line.date <= through).length
    if (untied > 0) found.push(`${code} (${untied})`)
  }
  return found
}

/**
 * The proof of what is carried on: opening + posted in the year + moved by closing = closing, as the owners
 * see it.
 */
function carriedOn(
  { before, balances }: BooksAtYearEnd,
  steps: readonly ClosedStep[],
  { language }: Context,
) {
  const taking = new Map(steps.map(({ into }) => [into.id, into]))
  return [...taking.values()].map((account) => {
    const opening = before.get(account.id) ?? 0n
    const posted = (balances.get(account.id) ?? 0n) - opening
    const moved = steps
      .filter(({ into }) => into.id === account.id)
      .reduce((sum, each) => sum + each.amount, 0n)
    return {
      account: account.code,
      name: accountName(account, language),
      opening: formatCents(-opening),
      posted: formatCents(-posted),
      moved: formatCents(-moved),
      closing: formatCents(-(opening + posted + moved)),
    }
  })
}
