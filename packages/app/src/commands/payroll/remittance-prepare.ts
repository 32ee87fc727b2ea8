import { figureId } from '@daybook/core/filings/figure-id.ts'
import { remittancePage } from '@daybook/core/filings/remittance-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { namesAtHand } from '../../payroll/load-remittance.ts'
import { formKey, openable } from '../../payroll/payroll-figures.ts'
import { accountNumberOf, lineOutOf, remittanceOutOf } from '../../payroll/remittance-out.ts'
import { foundForm } from '../../payroll/remittance-period.ts'
import { liabilityProofs } from '../../payroll/remittance-proofs.ts'
import { contextOf, proofsJson, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { amountOut } from '../fields.ts'
import { formFields, lineOut, proofOut, remittanceOut } from './remittance-fields.ts'

const input = z.strictObject(formFields)

const output = z.strictObject({
  ...remittanceOut,
  account: z.string().meta({ description: 'the number of the books’ account at the agency' }),
  facts: z.array(lineOut).meta({ description: 'what is told, not paid' }),
  lines: z.array(lineOut),
  debits: z.array(z.strictObject({ role: z.string(), amount: amountOut })),
  proofs: z.array(proofOut),
  notes: z.array(z.string()),
})

/** Fills in a form of what is owed for a period, and holds it against the books. */
export const remittancePrepare = command({
  name: 'remittance.prepare',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Fill in a remittance form', fr: 'Remplir un formulaire de versement' },
  line: { words: ['form'] },
  input,
  output,
  run: async (ctx, input) => {
    const made = await prepared(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: prepared,
})

type Made = ReportResult & { readonly json: z.input<typeof output> }

async function prepared(ctx: Context, input: Input): Promise<Result<Made>> {
  const { language, today } = ctx
  const nameOf = await namesAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const { form: wanted, insist, who, period, due } = input
    const found = await foundForm(view, nameOf, {
      form: wanted,
      insist,
      today,
      ...(who === undefined ? {} : { who }),
      ...(period === undefined ? {} : { period }),
      ...(due === undefined ? {} : { due }),
    })
    if (!found.ok) return found
    const { form, books } = found.value
    const proofs = await liabilityProofs(view, form)
    const accountNumber = accountNumberOf(form, books.settings)
    const key = formKey(form, view.head.seq)
    return ok({
      json: {
        ...remittanceOutOf(form, books, today, language),
        account: accountNumber ?? '',
        facts: form.facts.map((each) => lineOutOf(each, language, key)),
        lines: form.lines.map((each) => lineOutOf(each, language, key)),
        debits: form.debits.map(({ role, amount }) => ({ role, amount: formatCents(amount) })),
        proofs: proofsJson(proofs, language),
        notes: form.notes.map((note) => note[language]),
      },
      pages: () => [
        remittancePage(form, {
          ...contextOf(view, { language, today }),
          asOfSeq: view.head.seq,
          proofs,
          figureOf: (line) => figureId(key, line),
          ...(accountNumber === undefined ? {} : { accountNumber }),
        }),
      ],
      figures: () => [...form.facts, form.owed].map((figure) => openable(key, figure)),
    })
  })
}

type Input = z.output<typeof input>
