import { usualCodes } from '@daybook/canada/eft/transaction-codes.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { ok, type Refusal, type Result, refused } from '@daybook/core/kit/result.ts'
import type { PaymentOrder } from '@daybook/core/payments/payment-order.ts'
import { z } from 'zod'
import { accountToPayFrom } from '../../payments/load-payments.ts'
import { fileInput, fileOutput } from '../../payments/made-file.ts'
import { type FileMade, madeFile, plannedFile } from '../../payments/plan-file.ts'
import { nameOf, type VaultKnown, vaultKnown } from '../../payments/vault-payees.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { eftOut, payingFrom } from './payment-fields.ts'

/** `ITEM=AMOUNT`: the vault item with the payee’s bank account, and what is paid. */
const payment = z
  .string()
  .trim()
  .regex(/^[^=]+=.+$/)
  .transform((pair, ctx) => {
    const at = pair.lastIndexOf('=')
    const cents = parseCents(pair.slice(at + 1).trim())
    if (cents.ok) return { bank: pair.slice(0, at).trim(), amount: cents.value }
    ctx.addIssue({ code: 'custom', message: 'ITEM=AMOUNT such as harbour-bank=311.90' })
    return z.NEVER
  })
  .meta({ description: 'ITEM=AMOUNT: the vault item with the payee’s bank account' })

const input = z.strictObject({
  pay: z.array(payment).min(1).max(900).meta({
    description: 'ITEM=AMOUNT: the vault item with the payee’s bank account; as often as needed',
  }),
  to: accountCode.meta({ description: 'the account that is debited: payables, an expense' }),
  party: words.optional().meta({ description: 'whom the account is kept for: a supplier' }),
  account: payingFrom,
  date: day
    .optional()
    .meta({ description: 'the day on which the payees have the money; today when left out' }),
  code: z
    .string()
    .regex(/^\d{3}$/)
    .default(usualCodes.payables)
    .meta({ description: 'the transaction code: 460 suppliers, 200 payroll, 450 other' }),
  memo: words.optional(),
  insist: z.boolean().default(false).meta({ description: 'take an institution that is not in our list' }),
  ...fileInput,
})

/** Makes a file of payments for the bank (CPA 005), and posts it. */
export const eftPrepare = command({
  name: 'eft.prepare',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Make an EFT file for the bank', fr: 'Faire un fichier de TEF pour la banque' },
  line: { rest: 'pay' },
  input,
  output: z.strictObject({ ...eftOut, ...fileOutput, ...outcomeFields }),
  run: async (ctx, input) => {
    const known = await vaultKnown(ctx)
    if (!known.ok) return known
    const date = input.date ?? ctx.today
    const recorded = await record(ctx.book, actOf(ctx, 'eft.prepare', input), async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const orders = ordersOf(input, known.value)
      if (!orders.ok) return orders
      const { code, insist, file, inline } = input
      return plannedFile(view, orders.value, {
        account: account.value,
        date,
        created: ctx.today,
        code,
        insist,
        known: known.value,
        file: { file, inline },
      })
    })
    if (!recorded.ok) return recorded
    const made: Result<FileMade> = await madeFile(ctx, recorded.value, known.value, input)
    return made.ok ? ok({ ...made.value, ...outcomeOf(recorded.value) }) : made
  },
})

function ordersOf(input: z.output<typeof eftInput>, known: VaultKnown): Result<readonly PaymentOrder[]> {
  const refusals: Refusal[] = []
  const orders: PaymentOrder[] = []
  const { to, party, memo } = input
  for (const { bank, amount } of input.pay) {
    const name = nameOf(known, { bank })
    if (!name.ok) {
      refusals.push(...name.refusals)
      continue
    }
    orders.push({
      payee: name.value,
      amount,
      debits: [{ account: to, amount, ...(party === undefined ? {} : { party }) }],
      reason: { kind: 'payment', id: '' },
      detail: [],
      bank,
      ...(party === undefined ? {} : { party }),
      ...(memo === undefined ? {} : { memo }),
    })
  }
  return refusals.length > 0 ? refused(refusals) : ok(orders)
}

const eftInput = input
