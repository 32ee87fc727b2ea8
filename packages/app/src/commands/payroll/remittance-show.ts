import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { proof } from '@daybook/core/filings/figure.ts'
import { asFiled, filedAlone } from '@daybook/core/filings/remittance.ts'
import { remittancePage } from '@daybook/core/filings/remittance-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { remittancesOf, settingsOf } from '../../payroll/load-payroll.ts'
import { namesAtHand } from '../../payroll/load-remittance.ts'
import { accountNumberOf, lineOutOf, paidOutOf } from '../../payroll/remittance-out.ts'
import { foundForm } from '../../payroll/remittance-period.ts'
import { contextOf, type ReportResult } from '../../reports/report.ts'
import type { Reader } from '../../store/store.ts'
import { type Context, command } from '../command.ts'
import { entryNumber } from '../fields.ts'
import { lineOut, paidOut } from './remittance-fields.ts'

const input = z.strictObject({
  remittance: entryNumber.meta({ description: 'the entry that paid it: J12' }),
})

const output = z.strictObject({
  ...paidOut,
  title: z.string(),
  agency: z.string(),
  account: z.string(),
  facts: z.array(lineOut),
  lines: z.array(lineOut),
  now: z
    .string()
    .meta({ description: 'what the form would say today; empty where these books owe it no more' }),
})

/** Shows a form as it was filed when it was paid, for paper too. */
export const remittanceShow = command({
  name: 'remittance.show',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show a remittance as it was filed', fr: 'Montrer un versement tel que produit' },
  line: { words: ['remittance'] },
  input,
  output,
  run: async (ctx, input) => {
    const made = await shownRemittance(ctx, input.remittance)
    return made.ok ? ok(made.value.json) : made
  },
  report: (ctx, input) => shownRemittance(ctx, input.remittance),
})

type Made = ReportResult & { readonly json: z.input<typeof output> }

async function shownRemittance(ctx: Context, number: number): Promise<Result<Made>> {
  const { language, today } = ctx
  const nameOf = await namesAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const remittance = await remittanceNumbered(view.reader, number)
    if (!remittance.ok) return remittance
    const { form: wanted, who, span, due, paid, amount, confirmation } = remittance.value
    const found = await foundForm(view, nameOf, { form: wanted, who, span, due, insist: true, today })
    // A plan or board that these books no longer pay is shown from its record.
    const now = found.ok ? found.value.form : undefined
    const form = now === undefined ? filedAlone(remittance.value) : asFiled(now, remittance.value)
    const accountNumber = accountNumberOf(form, await settingsOf(view.reader))
    const proofs = now === undefined ? [] : [proof(sameAsNow, now.owed.value, amount)]
    return ok({
      json: {
        ...paidOutOf(remittance.value),
        title: form.title[language],
        agency: form.agency[language],
        account: accountNumber ?? '',
        facts: form.facts.map((each) => lineOutOf(each, language)),
        lines: form.lines.map((each) => lineOutOf(each, language)),
        now: now === undefined ? '' : formatCents(now.owed.value),
      },
      pages: () => [
        remittancePage(form, {
          ...contextOf(view, { language, today }),
          asOfSeq: view.head.seq,
          proofs,
          paid: { amount, on: paid, ...(confirmation === undefined ? {} : { confirmation }) },
          ...(accountNumber === undefined ? {} : { accountNumber }),
        }),
      ],
      figures: () => [...form.facts, form.owed],
    })
  })
}

const sameAsNow = {
  en: 'What the pays of the period say today is what was paid',
  fr: 'Ce que disent aujourd’hui les paies de la période est ce qui a été payé',
}

async function remittanceNumbered(reader: Reader, number: number): Promise<Result<Remittance>> {
  const all = await remittancesOf(reader)
  const found = all.find(({ entry }) => entry === number)
  const known = all.slice(-12).map(({ entry }) => `J${entry}`)
  return found === undefined
    ? refuse(
        'remittance-unknown',
        { remittance: `J${number}`, known: known.length === 0 ? '-' : known.join(', ') },
        'remittance',
      )
    : ok(found)
}
