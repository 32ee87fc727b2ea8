import { dateOrders } from '@daybook/canada/cheques/date-boxes.ts'
import { institutions } from '@daybook/canada/cheques/institutions.ts'
import { eftProfileIds, eftProfiles } from '@daybook/canada/eft/profiles.ts'
import type { BankNumbers, PaymentSettings } from '@daybook/core/daybook/payment-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { nextNumber } from '@daybook/core/payments/cheque-series.ts'
import { nextFileNumber } from '@daybook/core/payments/plan-payments.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { changedSettings } from '../../payments/bank-settings.ts'
import {
  accountToPayFrom,
  chequeSeriesOf,
  eftFilesOf,
  givenPaymentSettings,
} from '../../payments/load-payments.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { chequeNumberTyped, numbersTyped, payingFrom, printedLine } from './payment-fields.ts'

const input = z.strictObject({
  account: payingFrom,
  numbers: numbersTyped.optional(),
  bank: z
    .array(printedLine)
    .max(4)
    .optional()
    .meta({ description: 'the bank’s name and address, a line each, for plain paper' }),
  drawer: z
    .array(printedLine)
    .max(5)
    .optional()
    .meta({ description: 'your name and address, a line each; the name of the books when left out' }),
  nextCheque: chequeNumberTyped.optional().meta({ description: 'the number that the series begins with' }),
  stock: z
    .enum(['preprinted', 'plain'])
    .optional()
    .meta({ description: 'paper with the bank’s line printed on it, or plain paper' }),
  layout: z
    .enum(['voucher', 'three'])
    .optional()
    .meta({ description: 'one cheque with two stubs a sheet, or three cheques' }),
  dates: z.enum(dateOrders).optional().meta({ description: 'the order of the digits of the date' }),
  micrAccount: words.max(20).optional().meta({
    description: 'the account as the bank prints it at the bottom of its cheques: 123-456-7',
  }),
  approved: z
    .boolean()
    .optional()
    .meta({ description: 'the bank has passed a specimen of cheques on plain paper' }),
  profile: z.enum(eftProfileIds).optional().meta({ description: 'the bank that takes files' }),
  originator: words.optional().meta({ description: 'the originator id that the bank gave' }),
  dataCentre: words.optional().meta({ description: 'the data centre that the bank gave, 5 digits' }),
  shortName: words.max(15).optional().meta({ description: 'your name on payees’ statements' }),
  longName: words.max(30).optional().meta({ description: 'your full name in files' }),
  nextFile: z.coerce
    .number()
    .int()
    .min(1)
    .max(9999)
    .optional()
    .meta({ description: 'the number of the first file' }),
  trace: z
    .enum(['zeros', 'full'])
    .optional()
    .meta({ description: 'who fills in item traces: the bank (zeros), or you (full)' }),
  originCentre: words.optional().meta({ description: 'the centre that traces come from, 5 digits' }),
  firstLine: words.max(100).optional().meta({ description: 'a line that the bank wants before the file' }),
  returns: numbersTyped.optional().meta({
    description: 'the account that returned payments go to; the account itself when left out',
  }),
  insist: z.boolean().default(false).meta({ description: 'take an institution that is not in our list' }),
})

/** Says how a bank account pays: its numbers, its cheques, and what the bank gave for files. */
export const bankSetup = command({
  name: 'bank.setup',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Say how a bank account pays', fr: 'Dire comment un compte bancaire paie' },
  line: { words: ['account'] },
  input,
  output: z.strictObject({
    account: z.string(),
    numbers: z.string(),
    institution: z.string(),
    drawer: z.array(z.string()),
    branch: z.array(z.string()),
    nextCheque: z.string().meta({ description: 'the number of the next cheque; empty before the first' }),
    stock: z.string(),
    layout: z.string(),
    dates: z.string(),
    micrAccount: z.string(),
    approved: z.boolean(),
    profile: z.string(),
    originator: z.string(),
    dataCentre: z.string(),
    shortName: z.string(),
    longName: z.string(),
    nextFile: z.string().meta({ description: 'the number of the next file; empty before it was set up' }),
    trace: z.string(),
    returnsTo: z.string(),
    note: z.string(),
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'bank.setup', input), async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const was = await givenPaymentSettings(view.reader, account.value)
      const { name: bookName, currency } = view.profile
      const of = { account: account.value.code, bookName, currency }
      const settings = changedSettings(was ?? { id: account.value.id }, input, of)
      if (!settings.ok) return settings
      if (isSame(settings.value, was)) return ok({ facts: [] })
      const before = was === undefined ? {} : { was }
      return ok({
        facts: [{ fact: { kind: 'payment-settings.set', v: 1, settings: settings.value, ...before } }],
      })
    })
    if (!recorded.ok) return recorded
    const [set] = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'payment-settings.set' ? [fact.settings] : [],
    )
    return inView(ctx.book, async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const kept = await givenPaymentSettings(view.reader, account.value)
      const settings = set ?? kept ?? { id: account.value.id }
      const series = await chequeSeriesOf(view, account.value)
      const begins = settings.cheques?.next
      const next = nextNumber({ ...series, ...(begins === undefined ? {} : { begins }) })
      const files = await eftFilesOf(view.reader)
      const nextFile = settings.eft === undefined ? '' : String(nextFileNumber(files, settings.eft))
      return ok({
        account: account.value.code,
        ...settingsOut(settings, ctx.language),
        nextCheque: next === undefined ? '' : String(next),
        nextFile,
        ...outcomeOf(recorded.value),
      })
    })
  },
})

function isSame(left: PaymentSettings, right: PaymentSettings | undefined): boolean {
  return canonicalJson(left) === canonicalJson(right ?? { id: left.id })
}

function settingsOut({ numbers, drawer, bank, cheques, eft }: PaymentSettings, language: 'en' | 'fr') {
  const profile = eftProfiles.find(({ id }) => id === eft?.profile)
  return {
    numbers: shown(numbers),
    institution: institutions.get(numbers?.institution ?? '') ?? '',
    drawer: [...(drawer ?? [])],
    branch: [...(bank ?? [])],
    stock: cheques?.stock ?? '',
    layout: cheques?.layout ?? '',
    dates: cheques?.dates ?? '',
    micrAccount: cheques?.micrAccount ?? '',
    approved: cheques?.isApproved ?? false,
    profile: eft?.profile ?? '',
    originator: eft?.originator ?? '',
    dataCentre: eft?.dataCentre ?? '',
    shortName: eft?.shortName ?? '',
    longName: eft?.longName ?? '',
    trace: eft?.trace ?? '',
    returnsTo: shown(eft?.returns),
    note: profile?.note[language] ?? '',
  }
}

function shown(numbers: BankNumbers | undefined): string {
  return numbers === undefined ? '' : `${numbers.transit}-${numbers.institution}-${numbers.account}`
}
