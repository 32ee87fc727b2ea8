import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { eftContent, eftFileName } from '../../payments/eft-content.ts'
import { eftFileNamed } from '../../payments/load-payments.ts'
import { fileInput, fileOutput, givenOut } from '../../payments/made-file.ts'
import { eftAnswer } from '../../payments/payment-answers.ts'
import { vaultKnown } from '../../payments/vault-payees.ts'
import { command } from '../command.ts'
import { eftOut } from './payment-fields.ts'

/** Writes a file for the bank again, as it was made; it keeps its number. */
export const eftSave = command({
  name: 'eft.save',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Write an EFT file again', fr: 'Réécrire un fichier de TEF' },
  line: { words: ['eft'] },
  input: z.strictObject({
    eft: z
      .union([z.number().int().positive(), z.string().regex(/^[Jj]?\d{1,12}$/)])
      .transform(String)
      .meta({ description: 'the entry of the file, or its number: J42 or 0012' }),
    ...fileInput,
  }),
  output: z.strictObject({ ...eftOut, ...fileOutput, dryRun: z.boolean() }),
  run: async (ctx, input) => {
    const found = await inView(ctx.book, async ({ reader, chart }) => {
      const file = await eftFileNamed(reader, input.eft)
      return file.ok ? ok({ file: file.value, answer: eftAnswer(file.value, chart) }) : file
    })
    if (!found.ok) return found
    const { file, answer } = found.value
    const known = await vaultKnown(ctx)
    if (!known.ok) return known
    const bytes = eftContent(file, known.value, true)
    if (!bytes.ok) return bytes
    if (ctx.dryRun) return ok({ ...answer, file: '', dryRun: true })
    const given = givenOut(input, input.file ?? eftFileName(file), bytes.value)
    return given.ok ? ok({ ...answer, ...given.value, dryRun: false }) : given
  },
})
