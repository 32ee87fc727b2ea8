import { usualFrequency } from '@daybook/canada/remittances/boards.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { parseCivilDate } from '@daybook/core/kit/civil-date.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { planSettings } from '@daybook/core/payroll/payroll-settings.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { accountNamed } from '../../ledger/load-account.ts'
import { leviesTyped } from '../../payroll/levies-typed.ts'
import { givenSettings, settingsOf } from '../../payroll/load-payroll.ts'
import { record } from '../../record.ts'
import { given } from '../bank/cash-fields.ts'
import { actOf, command } from '../command.ts'
import { accountCode, day, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { settingsOut, settingsOutOf } from './payroll-out.ts'

/** An account number as typed: spaces are passed over. */
const account = z
  .string()
  .trim()
  .transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase())

/** `ON:G1=1.02`: the rate of a class with a board, in dollars for 100 of earnings. */
const classRate = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2}:[^=]+=\d{1,3}([.,]\d{1,6})?$/)
  .transform((typed) => {
    const [before = '', rate = ''] = [
      typed.slice(0, typed.lastIndexOf('=')),
      typed.slice(typed.lastIndexOf('=') + 1),
    ]
    return { province: before.slice(0, 2).toUpperCase(), code: before.slice(3), rate: rate.replace(',', '.') }
  })
  .meta({ description: 'PROVINCE:CLASS=RATE of a board, dollars for 100 of earnings: ON:G1=1.02' })

/** `ON=900000` or `ON=exempt`: a levy of a province, with the payroll of a year or exempt from it. */
const levy = z
  .string()
  .trim()
  .transform((typed, ctx) => {
    const [province = '', said] = typed.split('=')
    const code = province.toUpperCase()
    if (said === undefined || said === '') return { province: code }
    if (/^(exempt|exonéré)$/i.test(said)) return { province: code, isExempt: true }
    const cents = parseCents(said)
    if (cents.ok) return { province: code, yearlyPayroll: { amount: cents.value } }
    for (const refusal of cents.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })
  .meta({ description: 'a health levy: PROVINCE, PROVINCE=PAYROLL of a year, or PROVINCE=exempt' })

/** `ON=400000`: what of a levy's exemption is this employer's, where several are associated. */
const exemption = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2}=.+$/)
  .transform((typed, ctx) => {
    const cents = parseCents(typed.slice(3))
    if (cents.ok) return { province: typed.slice(0, 2).toUpperCase(), amount: cents.value }
    for (const refusal of cents.refusals)
      ctx.addIssue({ code: 'custom', params: { refusal }, message: refusal.code })
    return z.NEVER
  })

/** `ON=1234567`: the number that a board knows the employer by. */
const boardNumber = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{2}=.+$/)
  .transform((typed) => ({ province: typed.slice(0, 2).toUpperCase(), number: typed.slice(3).trim() }))
  .meta({ description: 'PROVINCE=NUMBER: the account with a workers’ compensation board' })

/** Says how the book pays people: account numbers, remitter, boards and levies. */
export const payrollSetup = command({
  name: 'payroll.setup',
  effect: 'write',
  role: 'owner',
  title: { en: 'Set up payroll', fr: 'Configurer la paie' },
  input: z.strictObject({
    craAccount: account.optional().meta({ description: 'the CRA’s payroll account: 123456782RP0001' }),
    quebecAccount: account
      .optional()
      .meta({ description: 'Revenu Québec’s number with its file: 1234567890RS0001' }),
    remitter: z
      .enum(['quarterly', 'regular', 'accelerated1', 'accelerated2'])
      .optional()
      .meta({ description: 'how often the CRA is paid' }),
    quebecRemitter: z
      .enum(['annual', 'quarterly', 'monthly', 'twice-monthly', 'weekly'])
      .optional()
      .meta({ description: 'how often Revenu Québec is paid' }),
    eiMultiple: z
      .string()
      .trim()
      .transform((typed) => typed.replace(',', '.'))
      .optional()
      .meta({ description: 'the employer’s EI as a multiple of the employee’s, where a plan lowers 1.4' }),
    bank: accountCode.optional().meta({ description: 'the account that net pay leaves from' }),
    compensation: z.array(classRate).default([]).meta({
      description: 'PROVINCE:CLASS=RATE of a board, dollars for 100 of earnings: ON:G1=1.02',
    }),
    from: day
      .optional()
      .meta({ description: 'the first day of these rates; the year’s first when left out', format: 'date' }),
    board: z
      .array(boardNumber)
      .default([])
      .meta({ description: 'PROVINCE=NUMBER: the account with a workers’ compensation board' }),
    boardPays: z
      .enum(['monthly', 'quarterly', 'yearly'])
      .optional()
      .meta({ description: 'how often these boards are paid' }),
    levy: z
      .array(levy)
      .default([])
      .meta({ description: 'a health levy: PROVINCE, PROVINCE=PAYROLL of a year, or PROVINCE=exempt' }),
    exemption: z.array(exemption).default([]).meta({
      description: 'PROVINCE=AMOUNT: your share of a levy’s exemption among associated employers',
    }),
    sector: z
      .enum(['general', 'primary-or-manufacturing', 'public'])
      .optional()
      .meta({ description: 'the scale of Quebec’s health services fund' }),
    labourStandards: z
      .enum(['owed', 'exempt'])
      .optional()
      .meta({ description: 'whether Quebec’s contribution for labour standards is owed' }),
    without: z
      .array(words)
      .default([])
      .meta({ description: 'a province whose board and levy are taken off' }),
  }),
  output: z.strictObject({ ...settingsOut, ...outcomeFields }),
  run: async (ctx, input) => {
    const { craAccount, quebecAccount, remitter, quebecRemitter, eiMultiple } = input
    const recorded = await record(ctx.book, actOf(ctx, 'payroll.setup', input), async ({ chart, reader }) => {
      const was = await givenSettings(reader)
      const bank = input.bank === undefined ? ok(undefined) : accountNamed(chart, input.bank)
      if (!bank.ok) return bank
      const begins = parseCivilDate(input.from ?? `${ctx.today.slice(0, 4)}-01-01`, 'from')
      if (!begins.ok) return begins
      const planned = planSettings(was ?? { compensation: [], levies: [] }, {
        ...given({ craAccount, quebecAccount, remitter, quebecRemitter, eiMultiple }),
        ...(bank.value === undefined ? {} : { bank: bank.value.id }),
        compensation: input.compensation.map((each) => ({
          ...each,
          from: begins.value,
          ...given({ frequency: input.boardPays, usual: usualFrequency(each.province) }),
        })),
        numbers: input.board.map((each) => ({ ...each, ...given({ usual: usualFrequency(each.province) }) })),
        levies: leviesTyped(was?.levies ?? [], input),
        without: input.without.map((each) => each.toUpperCase()),
      })
      if (!planned.ok) return planned
      const settings = planned.value
      if (was !== undefined && canonicalJson(was) === canonicalJson(settings)) return ok({ facts: [] })
      const fact: Fact = { kind: 'payroll.set', v: 1, settings, ...(was === undefined ? {} : { was }) }
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const set = recorded.value.facts[0]?.fact
    const settings = set?.kind === 'payroll.set' ? set.settings : await settingsOf(ctx.book.store)
    return inView(ctx.book, async ({ chart }) =>
      ok({ ...settingsOutOf(settings, chart), ...outcomeOf(recorded.value) }),
    )
  },
})
