import { programNames } from '@daybook/core/acts/filing-titles.ts'
import { isInstalment, qstInstalments, returnTag } from '@daybook/core/filings/tax-sums.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addMonths, type CivilDate } from '@daybook/core/kit/civil-date.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { planEntry } from '@daybook/core/ledger/plan-entry.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { accountToPayFrom } from '../../payments/load-payments.ts'
import { countablePostings } from '../../store/queries-returns.ts'
import { instalmentPlan } from '../../tax/instalment-plan.ts'
import { recordFacts } from '../../trade/record-document.ts'
import { command } from '../command.ts'
import { accountCode, amount, amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { postedIn } from '../posted.ts'
import { valueAddedProgram } from './tax-fields.ts'

const input = z.strictObject({
  program: valueAddedProgram.meta({ description: 'GST (with HST) or QST' }),
  amount: amount
    .optional()
    .meta({ description: 'what is paid; what the schedule asks for by the next due day when left out' }),
  from: accountCode
    .optional()
    .meta({ description: 'the bank account that pays; the usual one when left out' }),
  date: day.optional().meta({ description: 'the day of the payment; today when left out' }),
  confirmation: words.optional().meta({ description: 'the bank’s confirmation number' }),
})

type Input = z.output<typeof input>

/** Pays an instalment of GST/HST or QST: the return of the year takes it off what is owing. */
export const returnInstalment = command({
  name: 'return.instalment',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay a GST/HST or QST instalment', fr: 'Verser un acompte de TPS/TVH ou de TVQ' },
  line: { words: ['program', 'amount'] },
  input,
  output: z.strictObject({
    program: z.string(),
    amount: amountOut,
    account: z.string().meta({ description: 'where it stands until the return takes it' }),
    entry: z.string(),
    date: z.string(),
    confirmation: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const date = input.date ?? ctx.today
    const recorded = await recordFacts(ctx, 'return.instalment', input, async (view) => {
      const role = input.program === 'QST' ? 'tax.qst.collected' : 'tax.gst.instalments'
      const account = accountWithRole(view.chart, role)
      const { en, fr } = programNames[input.program]
      if (account === undefined)
        return refuse(
          'account-role-missing',
          { role, what: view.profile.language === 'fr' ? fr : en },
          'program',
        )
      const bank =
        input.from === undefined ? accountToPayFrom(view, undefined) : accountNamed(view.chart, input.from)
      if (!bank.ok) return bank
      const paid =
        input.amount === undefined ? await openInstalment(view, account, input, date) : ok(input.amount)
      if (!paid.ok) return paid
      if (paid.value <= 0n) return refuse('settlement-amount', { amount: formatCents(paid.value) }, 'amount')
      return posted(view, { account, bank: bank.value, paid: paid.value, date, input })
    })
    if (!recorded.ok) return recorded
    const [entry] = postedIn(recorded.value)
    assert(entry !== undefined, 'an instalment is an entry')
    const [own] = entry.postings
    return ok({
      program: input.program,
      amount: formatCents(own?.amount ?? 0n),
      account: own?.account ?? '',
      entry: entryName(entry.number),
      date: entry.date,
      confirmation: entry.ref ?? '',
      ...outcomeOf(recorded.value),
    })
  },
})

async function posted(
  view: View,
  wish: {
    readonly account: Account
    readonly bank: Account
    readonly paid: Cents
    readonly date: CivilDate
    readonly input: Input
  },
) {
  const { account, bank, paid, date, input } = wish
  const books = await booksToPost(view, [], { first: date, last: date })
  const name = programNames[input.program]
  const { language } = view.profile
  const planned = planEntry(books, {
    date,
    memo: language === 'fr' ? `Acompte de ${name.fr}` : `${name.en} instalment`,
    journal: 'disbursements',
    because: { kind: 'remittance', id: `${input.program}/instalments/${date}` },
    ...(input.confirmation === undefined ? {} : { ref: input.confirmation }),
    postings: [
      {
        account: account.code,
        amount: paid,
        tags: [input.program === 'QST' ? qstInstalments : 'gst.instalments'],
      },
      { account: bank.code, amount: -paid },
    ],
  })
  return planned.ok ? ok([planned.value]) : planned
}

/**
 * What the schedule asks for by the next due day, less what was paid for the year: its instalments come from
 * a month after its first day until a month after its last. Refuses `instalment-none`, and what
 * `instalmentPlan` refuses.
 */
async function openInstalment(
  view: View,
  account: Account,
  { program }: Input,
  date: CivilDate,
): Promise<Result<Cents>> {
  const plan = await instalmentPlan(view, { program, date: addMonths(date, -1) })
  if (!plan.ok) return plan
  const { year, instalments, isYearly } = plan.value
  const first = addMonths(year.from, 1)
  const rows = await view.reader.read(countablePostings, account.id)
  const own = rows.filter(
    (row) =>
      row.date >= first &&
      row.date <= date &&
      isInstalment(account, row.tags) &&
      !row.tags.includes(` ${returnTag} `),
  )
  const paid = sumOf(own.map((row) => row.amount))
  const next = instalments.find(({ payBy }) => payBy >= date)?.payBy ?? date
  const asked = isYearly ? instalments.filter(({ payBy }) => payBy <= next) : []
  const due = sumOf(asked.map((each) => each.amount))
  if (due > paid) return ok(due - paid)
  return refuse('instalment-none', { date, paid: formatCents(paid), due: formatCents(due) }, 'amount')
}
