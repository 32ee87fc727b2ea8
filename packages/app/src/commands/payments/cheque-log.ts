import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { type ChequeLogRow, chequeLog as logOf } from '@daybook/core/payments/cheque-series.ts'
import { z } from 'zod'
import { outstandingOn } from '../../bank/load-cheques.ts'
import { chequeStops } from '../../bank/seal-report.ts'
import { inView } from '../../book.ts'
import { accountToPayFrom, chequeSeriesOf } from '../../payments/load-payments.ts'
import { employeesOf } from '../../payroll/load-payroll.ts'
import { fullName } from '../../payroll/person-record.ts'
import { peopleAtHand } from '../../payroll/person-vault.ts'
import { command } from '../command.ts'
import { chequeNumberTyped, payingFrom } from './payment-fields.ts'

const statuses = [
  'outstanding',
  'cleared',
  'stopped',
  'void',
  'reversed',
  'undone',
  'unused',
  'missing',
  'twice',
] as const

/** Lists every number of the series of cheques, with what became of it. */
export const chequeLog = command({
  name: 'cheque.log',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List every cheque number', fr: 'Lister chaque numéro de chèque' },
  line: { words: ['account'] },
  input: z.strictObject({
    account: payingFrom,
    from: chequeNumberTyped.optional().meta({ description: 'from this number on' }),
    through: chequeNumberTyped.optional().meta({ description: 'through this number' }),
    status: z.enum(statuses).optional().meta({ description: 'only those of which this became' }),
  }),
  output: z.array(
    z.strictObject({
      number: z.string().meta({ description: 'or the first and last of a run that is missing' }),
      status: z.enum(statuses),
      date: z.string(),
      payee: z
        .string()
        .meta({ description: 'the name; the number of an employee whose name is locked away' }),
      employee: z.string().meta({ description: 'the id of an employee who is paid' }),
      amount: z.string().meta({ description: 'an amount such as 1234.56' }),
      entry: z.string(),
      remark: z.string(),
    }),
  ),
  run: async (ctx, input) => {
    const people = await peopleAtHand(ctx)
    return inView(ctx.book, async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const series = await chequeSeriesOf(view, account.value)
      const open = await outstandingOn(view, [account.value], '9999-12-31')
      const rows = logOf(
        series,
        {
          outstanding: new Set(open.map(({ posting }) => posting.number)),
          stops: await chequeStops(view.reader),
        },
        {
          ...(input.from === undefined ? {} : { from: input.from }),
          ...(input.through === undefined ? {} : { through: input.through }),
        },
      )
      const employees = await employeesOf(view.reader)
      const called = (id: string) => {
        const number = employees.find((each) => each.id === id)?.number ?? ''
        return fullName(people.of(id)) || `${ctx.language === 'fr' ? 'employé' : 'employee'} ${number}`
      }
      const wanted = rows.filter(({ status }) => input.status === undefined || status === input.status)
      return ok(wanted.map((row) => answer(row, ctx.language, called)))
    })
  },
})

function answer(row: ChequeLogRow, language: 'en' | 'fr', called: (employee: string) => string) {
  const { number, through, status, date, payee, employee, amount, entry } = row
  return {
    number: number === through ? String(number) : `${number}-${through}`,
    status,
    date: date ?? '',
    payee: payee ?? (employee === undefined ? '' : called(employee)),
    employee: employee ?? '',
    amount: amount === undefined ? '' : formatCents(amount),
    entry: entry === undefined ? '' : entryName(entry),
    remark: remarkOf(row, language),
  }
}

function remarkOf({ on, reason, replaces }: ChequeLogRow, language: 'en' | 'fr'): string {
  const instead = language === 'fr' ? 'remplace le' : 'replaces'
  return [
    ...(on === undefined ? [] : [on]),
    ...(reason === undefined ? [] : [reason]),
    ...(replaces === undefined ? [] : [`${instead} ${replaces}`]),
  ].join(', ')
}
