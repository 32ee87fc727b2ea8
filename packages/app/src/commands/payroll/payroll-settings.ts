import { ok } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { settingsOf } from '../../payroll/load-payroll.ts'
import { command } from '../command.ts'
import { settingsOut, settingsOutOf } from './payroll-out.ts'

/** Shows how the book pays people. */
export const payrollSettings = command({
  name: 'payroll.settings',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Show how people are paid', fr: 'Montrer la configuration de la paie' },
  input: z.strictObject({}),
  output: z.strictObject(settingsOut),
  run: (ctx) =>
    inView(ctx.book, async ({ reader, chart }) => ok(settingsOutOf(await settingsOf(reader), chart))),
})
