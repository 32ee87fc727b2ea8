import type { ChequeSettings, PaymentSettings } from '@daybook/core/daybook/payment-facts.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { calibrationPdf, millimetresText } from '../../payments/cheque-pdf.ts'
import { accountToPayFrom, chequeSettingsOf, givenPaymentSettings } from '../../payments/load-payments.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { record } from '../../record.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { payingFrom } from './payment-fields.ts'

/** A distance in millimetres with at most one decimal; tenths of a millimetre inside. */
const millimetres = z
  .string()
  .trim()
  .regex(/^-?\d{1,2}([.,]\d)?$/, 'millimetres such as 1.5 or -2')
  .transform((text) => Math.round(Number(text.replace(',', '.')) * 10))

const input = z.strictObject({
  account: payingFrom,
  right: millimetres.optional().meta({ description: 'how far to the right, in millimetres: 1.5, -2' }),
  down: millimetres.optional().meta({ description: 'how far down, in millimetres: 1.5, -2' }),
  ...fileInput,
})

/** Keeps how far pre-printed cheques are to be moved, and prints the sheet that measures it. */
export const chequeCalibrate = command({
  name: 'cheque.calibrate',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Measure pre-printed cheques', fr: 'Mesurer des chèques préimprimés' },
  line: { words: ['account'] },
  input,
  output: z.strictObject({
    account: z.string(),
    right: z.string().meta({ description: 'millimetres' }),
    down: z.string().meta({ description: 'millimetres' }),
    ...fileOutput,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.calibrate', input), async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const was = await givenPaymentSettings(view.reader, account.value)
      const cheques = chequeSettingsOf(account.value, was ?? { id: account.value.id })
      if (!cheques.ok) return cheques
      const free = freeFile(input, fileName)
      if (!free.ok) return free
      const next = {
        ...cheques.value,
        right: input.right ?? cheques.value.right,
        down: input.down ?? cheques.value.down,
      }
      const isSame = next.right === cheques.value.right && next.down === cheques.value.down
      const settings: PaymentSettings = { ...was, id: account.value.id, cheques: next }
      return ok({
        facts: isSame
          ? []
          : [
              {
                fact: { kind: 'payment-settings.set', v: 1, settings, ...(was === undefined ? {} : { was }) },
              },
            ],
      })
    })
    if (!recorded.ok) return recorded
    const standing = await inView(ctx.book, async (view) => {
      const account = accountToPayFrom(view, input.account)
      if (!account.ok) return account
      const given = await givenPaymentSettings(view.reader, account.value)
      const cheques = chequeSettingsOf(account.value, given ?? { id: account.value.id })
      return cheques.ok ? ok({ code: account.value.code, cheques: cheques.value }) : cheques
    })
    if (!standing.ok) return standing
    const { code } = standing.value
    // A rehearsal has not kept what it was told.
    const cheques: ChequeSettings = {
      ...standing.value.cheques,
      ...(input.right === undefined ? {} : { right: input.right }),
      ...(input.down === undefined ? {} : { down: input.down }),
    }
    const answer = {
      account: code,
      right: millimetresText(cheques.right),
      down: millimetresText(cheques.down),
      ...outcomeOf(recorded.value),
    }
    const file = input.file ?? fileName
    if (ctx.dryRun || recorded.value.repeated) return ok({ ...answer, file: ctx.dryRun ? '' : file })
    const pdf = await calibrationPdf(cheques, ctx.language, ctx.today)
    if (!pdf.ok) return pdf
    const given = givenOut(input, file, pdf.value)
    return given.ok ? ok({ ...answer, ...given.value }) : given
  },
})

const fileName = 'cheque-calibration.pdf'
