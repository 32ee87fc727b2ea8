import { usualCodes } from '@daybook/canada/eft/transaction-codes.ts'
import { formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Account, accountWithRole } from '@daybook/core/ledger/chart.ts'
import { planPayments } from '@daybook/core/payments/plan-payments.ts'
import { z } from 'zod'
import type { View } from '../../book.ts'
import { booksToPost } from '../../ledger/books-to-post.ts'
import { accountToPayFrom, chequeSeriesOf, paidFor } from '../../payments/load-payments.ts'
import { fileInput, fileOutput } from '../../payments/made-file.ts'
import { chequesIn, fileIn } from '../../payments/payment-answers.ts'
import { netPayOrders } from '../../payments/payrun-orders.ts'
import { madeFile, plannedFile } from '../../payments/plan-file.ts'
import { type VaultKnown, vaultKnown } from '../../payments/vault-payees.ts'
import { employeeNamed, employeesOf, payRunNamed, settingsOf } from '../../payroll/load-payroll.ts'
import { type Plan, record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { amountOut, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { chequeNumberTyped, payingFrom } from '../payments/payment-fields.ts'

const input = z.strictObject({
  run: words.meta({ description: 'the number of the pay run' }),
  by: z.enum(['cheque', 'eft']).meta({ description: 'cheque: one each; eft: one file for all deposits' }),
  employees: z
    .array(words)
    .default([])
    .meta({ description: 'only these employees, in this way; those paid so when left out' }),
  account: payingFrom,
  date: day.optional().meta({ description: 'the day of payment; that of the run when left out' }),
  number: chequeNumberTyped
    .optional()
    .meta({ description: 'the number of the first cheque; the next of the series when left out' }),
  code: z
    .string()
    .regex(/^\d{3}$/)
    .default(usualCodes.payroll)
    .meta({ description: 'the transaction code of deposits: 200 payroll, 202 vacation' }),
  insist: z.boolean().default(false).meta({ description: 'take an institution that is not in our list' }),
  ...fileInput,
})

/** Pays the net pays of a pay run: by cheques, or by one file for the bank. */
export const payrunPay = command({
  name: 'payrun.pay',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Pay a pay run', fr: 'Payer un cycle de paie' },
  line: { words: ['run'] },
  input,
  output: z.strictObject({
    run: z.string(),
    by: z.string(),
    date: z.string(),
    payments: z.number(),
    amount: amountOut,
    cheques: z.array(z.number()).meta({ description: 'the numbers of the cheques' }),
    eft: z.string().meta({ description: 'the entry of the file for the bank' }),
    ...fileOutput,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = input.by === 'eft' ? await vaultKnown(ctx) : ok<VaultKnown>(new Map())
    if (!known.ok) return known
    const recorded = await record(ctx.book, actOf(ctx, 'payrun.pay', input), (view) =>
      planned(view, input, { known: known.value, today: ctx.today }),
    )
    if (!recorded.ok) return recorded
    const cheques = chequesIn(recorded.value)
    const file = fileIn(recorded.value.facts.map(({ fact }) => fact))
    const made = file === undefined ? undefined : await madeFile(ctx, recorded.value, known.value, input)
    if (made !== undefined && !made.ok) return made
    const base64 = made?.value.base64
    return ok({
      run: input.run,
      by: input.by,
      date: file?.date ?? cheques[0]?.date ?? '',
      payments: file?.items.length ?? cheques.length,
      amount: formatCents(file?.amount ?? sumOf(cheques.map(({ amount }) => amount))),
      cheques: cheques.map(({ number }) => number),
      eft: made?.value.eft ?? '',
      file: made?.value.file ?? '',
      ...(base64 === undefined ? {} : { base64 }),
      ...outcomeOf(recorded.value),
    })
  },
})

type At = { readonly known: VaultKnown; readonly today: string }

async function planned(view: View, input: Input, { known, today }: At): Promise<Result<Plan>> {
  const { reader } = view
  const run = await payRunNamed(reader, input.run)
  if (!run.ok) return run
  const clearing = clearingAccount(view)
  if (!clearing.ok) return clearing
  const usual = (await settingsOf(reader)).bank
  const account = accountToPayFrom(view, input.account ?? view.chart.get(usual ?? '')?.code)
  if (!account.ok) return account
  const named = new Set<string>()
  for (const number of input.employees) {
    const employee = await employeeNamed(reader, number)
    if (!employee.ok) return employee
    named.add(employee.value.id)
  }
  const orders = netPayOrders(run.value, await employeesOf(reader), {
    by: input.by,
    employees: named,
    clearing: clearing.value,
    language: view.profile.language,
    paid: await paidFor(reader, { kind: 'payrun', id: run.value.id }),
  })
  if (!orders.ok) return orders
  const date = input.date ?? run.value.date
  if (input.by === 'eft') {
    const { code, insist, inline } = input
    const file = { file: input.file, inline }
    const plan = { account: account.value, date, created: today, code, insist, known, file }
    return plannedFile(view, orders.value, plan)
  }
  const books = await booksToPost(view, [], { first: date, last: date })
  const series = await chequeSeriesOf(view, account.value)
  const first = input.number === undefined ? {} : { number: input.number }
  const wish = { by: 'cheque', account: account.value, date, series, ...first } as const
  const plan = planPayments(books, orders.value, wish)
  return plan.ok ? ok({ facts: plan.value.map((fact) => ({ fact })) }) : plan
}

function clearingAccount({ chart }: View): Result<Account> {
  const account = accountWithRole(chart, 'payroll.netpay.clearing')
  const names = { what: 'Wages payable', whatFr: 'Salaires à payer' }
  return account === undefined
    ? refuse('account-role-missing', { role: 'payroll.netpay.clearing', ...names })
    : ok(account)
}

type Input = z.output<typeof input>
