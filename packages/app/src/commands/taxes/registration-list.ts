import { programNames } from '@daybook/core/acts/filing-titles.ts'
import type { PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { settingsOf } from '../../payroll/load-payroll.ts'
import { registrationsOf } from '../../returns/load-filings.ts'
import { command } from '../command.ts'

/** Lists the programs that a book is registered for: sales taxes, and the accounts of source deductions. */
export const registrationList = command({
  name: 'registration.list',
  effect: 'read',
  role: 'viewer',
  title: { en: 'List the registrations for sales taxes', fr: 'Lister les inscriptions aux taxes de vente' },
  input: z.strictObject({}),
  output: z.strictObject({
    registrations: z.array(
      z.strictObject({
        program: z.string(),
        name: z.string(),
        number: z.string(),
        from: z.string(),
        through: z.string(),
        frequency: z.string(),
        method: z.string(),
        combined: z.boolean(),
        online: z.boolean().meta({ description: 'filed and paid electronically' }),
      }),
    ),
    payroll: z
      .array(
        z.strictObject({ program: z.string(), name: z.string(), number: z.string(), remits: z.string() }),
      )
      .meta({ description: 'the accounts of source deductions, as payroll.setup keeps them' }),
  }),
  run: async (ctx) =>
    inView(ctx.book, async (view) =>
      ok({
        registrations: (await registrationsOf(view)).map(
          ({ id, number, from, through, terms, isCombined, isOnline }) => ({
            program: id,
            name: programNames[id][ctx.language],
            number,
            from,
            through: through ?? '',
            frequency: terms.at(-1)?.frequency ?? '',
            method: terms.at(-1)?.method ?? '',
            combined: isCombined === true,
            online: isOnline === true,
          }),
        ),
        payroll: payrollAccounts(await settingsOf(view.reader), ctx.language),
      }),
    ),
})

/** The accounts of source deductions (RP, and Revenu Québec’s) with the type of remitter. */
function payrollAccounts(settings: PayrollSettings, language: Language) {
  const { craAccount, remitter = '', quebecAccount, quebecRemitter = '' } = settings
  const french = language === 'fr'
  const federal = french ? 'Retenues à la source, ARC' : 'Source deductions, CRA'
  const quebec = french ? 'Retenues à la source, Revenu Québec' : 'Source deductions, Revenu Québec'
  return [
    ...(craAccount === undefined
      ? []
      : [{ program: 'RP', name: federal, number: craAccount, remits: remitter }]),
    ...(quebecAccount === undefined
      ? []
      : [{ program: 'RS', name: quebec, number: quebecAccount, remits: quebecRemitter }]),
  ]
}
