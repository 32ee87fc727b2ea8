import type { Cheque, PaymentFact } from '@daybook/core/daybook/payment-facts.ts'
import { canonicalJson } from '@daybook/core/kit/canonical-json.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { chequesPdf } from '../../payments/cheque-pdf.ts'
import { type ChequeSheets, chequeSheets } from '../../payments/cheque-sheets.ts'
import { accountToPayFrom, paymentSettingsOf } from '../../payments/load-payments.ts'
import { chequePaper, chequesToPrint, printedCheques } from '../../payments/load-printing.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { type VaultKnown, vaultKnown } from '../../payments/vault-payees.ts'
import { record } from '../../record.ts'
import { actOf, type Context, command, mayGoOn } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { chequeNumberTyped, payingFrom } from './payment-fields.ts'

const input = z.strictObject({
  numbers: z
    .array(chequeNumberTyped)
    .max(200)
    .default([])
    .meta({ description: 'the numbers of cheques; all that were never printed when left out' }),
  account: payingFrom,
  reprint: z
    .boolean()
    .default(false)
    .meta({ description: 'print cheques again that were printed; they are marked' }),
  skip: z.coerce
    .number()
    .int()
    .min(0)
    .max(2)
    .default(0)
    .meta({ description: 'on a sheet of three, how many places are used up already' }),
  ...fileInput,
})

/** Prints cheques with their stubs as a PDF, and notes that they were printed. */
export const chequePrint = command({
  name: 'cheque.print',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Print cheques', fr: 'Imprimer des chèques' },
  line: { rest: 'numbers' },
  input,
  output: z.strictObject({
    account: z.string(),
    numbers: z.array(z.number()),
    specimen: z
      .boolean()
      .meta({ description: 'plain paper that the bank has not approved: voided across the face' }),
    ...fileOutput,
    ...outcomeFields,
  }),
  run: async (ctx, input) => {
    const known = await knownFor(ctx, input)
    if (!known.ok) return known
    const early = await setBefore(ctx, input, known.value)
    if (!early.ok) return early
    const recorded = await record(ctx.book, actOf(ctx, 'cheque.print', input), async (view) => {
      const made = await prepared(ctx, view, input, known.value)
      if (!made.ok) return made
      const free = freeFile(input, fileName(made.value.cheques))
      if (!free.ok) return free
      return ok({ facts: made.value.facts.map((fact) => ({ fact })), tells: made.value })
    })
    if (!recorded.ok) return recorded
    const ready = recorded.value.tells
    const done = recorded.value.facts.flatMap(({ fact }) =>
      fact.kind === 'cheque.printed' ? [fact.cheque] : [],
    )
    const cheques = ready?.cheques ?? done
    const file = input.file ?? fileName(cheques)
    const account = await inView(
      ctx.book,
      async ({ chart }) => chart.get(cheques[0]?.account ?? '')?.code ?? '',
    )
    const answer = {
      account,
      numbers: cheques.map(({ number }) => number),
      specimen: ready?.sheets.isSpecimen ?? false,
      ...outcomeOf(recorded.value),
    }
    // A key that comes again has its file from the first time.
    if (ready === undefined || ctx.dryRun) return ok({ ...answer, file: ctx.dryRun ? '' : file })
    const held = early.value?.sheets === canonicalJson(ready.sheets) ? ok(early.value.pdf) : undefined
    const pdf = held ?? (await chequesPdf(ready.sheets, ctx.today))
    if (!pdf.ok) return pdf
    const given = givenOut(input, file, pdf.value)
    return given.ok ? ok({ ...answer, ...given.value }) : given
  },
})

type Ready = {
  readonly cheques: readonly Cheque[]
  readonly sheets: ChequeSheets
  readonly facts: readonly PaymentFact[]
}

/** So many cheques are set in a blink; more take seconds. */
const fewCheques = 20

/** Cheques that were set before they are noted as printed, and the sheets that they were set from. */
type Early = { readonly sheets: string; readonly pdf: Uint8Array }

/**
 * Many cheques for a server that follows the work: they are set before anything is recorded, so that whoever
 * asked may stop it (`work-stopped`). Nothing where there are few, or where recording will say why not.
 */
async function setBefore(ctx: Context, input: Input, known: VaultKnown): Promise<Result<Early | undefined>> {
  if (ctx.goOn === undefined || ctx.dryRun) return ok(undefined)
  const made = await inView(ctx.book, (view) => prepared(ctx, view, input, known))
  if (!made.ok || made.value.cheques.length <= fewCheques) return ok(undefined)
  const { sheets } = made.value
  const pdf = await chequesPdf(sheets, ctx.today, () => mayGoOn(ctx, 0, 0))
  return pdf.ok ? ok({ sheets: canonicalJson(sheets), pdf: pdf.value }) : pdf
}

/** What the vault knows, asked for only where an employee is among the payees. */
async function knownFor(ctx: Context, input: Input): Promise<Result<VaultKnown>> {
  const hasEmployee = await inView(ctx.book, async (view) => {
    const account = accountToPayFrom(view, input.account)
    const chosen = account.ok ? await chequesToPrint(view, account.value, input.numbers, true) : account
    return chosen.ok && chosen.value.some(({ employee }) => employee !== undefined)
  })
  return hasEmployee ? vaultKnown(ctx) : ok(new Map())
}

async function prepared(ctx: Context, view: View, input: Input, known: VaultKnown): Promise<Result<Ready>> {
  const account = accountToPayFrom(view, input.account)
  if (!account.ok) return account
  const settings = await paymentSettingsOf(view.reader, account.value)
  const { skip } = input
  const paper = chequePaper(account.value, settings, { bookName: view.profile.name, skip })
  if (!paper.ok) return paper
  const cheques = await chequesToPrint(view, account.value, input.numbers, input.reprint)
  if (!cheques.ok) return cheques
  const printed = await printedCheques(view, cheques.value, known)
  if (!printed.ok) return printed
  const sheets = chequeSheets(printed.value, paper.value, ctx.language, ctx.today)
  if (!sheets.ok) return sheets
  const facts = paper.value.isSpecimen ? [] : cheques.value.map((cheque) => printedFact(cheque, ctx.today))
  return ok({ cheques: cheques.value, sheets: sheets.value, facts })
}

function printedFact(was: Cheque, on: string): PaymentFact {
  const printed = { on, times: (was.printed?.times ?? 0) + 1 }
  return { kind: 'cheque.printed', v: 1, cheque: { ...was, printed }, was }
}

function fileName(cheques: readonly Cheque[]): string {
  const [first, last] = [cheques[0]?.number ?? 0, cheques.at(-1)?.number ?? 0]
  return first === last ? `cheque-${first}.pdf` : `cheques-${first}-${last}.pdf`
}

type Input = z.output<typeof input>
