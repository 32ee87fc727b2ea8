import { transactionCodes } from '@daybook/canada/eft/transaction-codes.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { eftFilesOf, standingEntry } from '../../payments/load-payments.ts'
import { eftAnswer } from '../../payments/payment-answers.ts'
import { command } from '../command.ts'
import { accountCode } from '../fields.ts'
import { eftOut } from './payment-fields.ts'

/** Lists the files that were made for the bank. */
export const eftList = command({
  name: 'eft.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the EFT files', fr: 'Lister les fichiers de TEF' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: accountCode.optional().meta({ description: 'all bank accounts when left out' }),
  }),
  output: z.array(
    z.strictObject({
      ...eftOut,
      created: z.string(),
      for: z.string().meta({ description: 'what the code means' }),
      reversed: z.boolean().meta({ description: 'its entry was reversed' }),
    }),
  ),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const account = input.account === undefined ? undefined : accountNamed(view.chart, input.account)
      if (account !== undefined && !account.ok) return account
      const files = await eftFilesOf(view.reader, account?.value)
      const rows = []
      for (const file of files) {
        rows.push({
          ...eftAnswer(file, view.chart),
          created: file.created,
          for: transactionCodes.get(file.code)?.[ctx.language] ?? '',
          reversed: (await standingEntry(view.reader, file.entry)) === undefined,
        })
      }
      return ok(rows)
    }),
})
