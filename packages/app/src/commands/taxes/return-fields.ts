import type { Filing, FilingPayment } from '@daybook/core/daybook/filing-facts.ts'
import { openOf } from '@daybook/core/filings/settle-return.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { entryName } from '@daybook/core/ledger/entry.ts'
import { z } from 'zod'
import { taxPrograms } from '../../reports/sales-tax-return.ts'
import { amountOut, day, text, words } from '../fields.ts'

/** The sales tax of a return or a registration. */
export const taxProgram = z
  .string()
  .trim()
  .transform((name) => programSaid(name))
  .pipe(z.enum(taxPrograms))
  .meta({ description: 'GST (with HST), QST, PST-BC, PST-SK or PST-MB' })

/** The French names, and those that people use, by ours. */
function programSaid(name: string): string {
  const plain = name.toUpperCase().replace('/', '-')
  return others[plain] ?? plain
}

const others: Readonly<Record<string, string>> = {
  HST: 'GST',
  'GST-HST': 'GST',
  TPS: 'GST',
  TVH: 'GST',
  'TPS-TVH': 'GST',
  TVQ: 'QST',
  'RST-MB': 'PST-MB',
  'TVP-CB': 'PST-BC',
  'TVP-BC': 'PST-BC',
  'TVP-SK': 'PST-SK',
  'TVD-MB': 'PST-MB',
}

/** Which period, and what is entered, of a return. */
export const returnInput = {
  from: day.optional().meta({ description: 'the first day; the next period to file when left out' }),
  through: day.optional().meta({ description: 'the last day of the period' }),
  inputs: text.optional().meta({ description: 'lines that are entered: 204=10.00;210=0.00' }),
}

/** The id of a filed return. */
export const returnId = words.meta({ description: 'the id of a return: GST/2026-01-01..2026-03-31' })

/** A line of a return on the way out. */
export const returnLine = z.strictObject({ line: z.string(), amount: amountOut })

/** A filed return on the way out. */
export const filingOut = z.strictObject({
  return: z.string(),
  program: z.string(),
  form: z.string(),
  from: z.string(),
  through: z.string(),
  filed: z.string(),
  due: z.string(),
  amount: amountOut.meta({ description: 'owing, or to be refunded when negative' }),
  open: amountOut.meta({ description: 'what is still to be paid, or refunded when negative' }),
  entry: z.string(),
  confirmation: z.string(),
  amends: z.string(),
  late: z.number().meta({ description: 'entries of earlier periods that it counted' }),
})

/** A filed return as `filingOut` says it. */
export function filingShown(filing: Filing, payments: readonly FilingPayment[]): z.input<typeof filingOut> {
  return {
    return: filing.id,
    program: filing.program,
    form: filing.form,
    from: filing.span.from,
    through: filing.span.through,
    filed: filing.filed,
    due: filing.due,
    amount: formatCents(filing.amount),
    open: formatCents(openOf(filing, payments)),
    entry: filing.entry === 0 ? '' : entryName(filing.entry),
    confirmation: filing.confirmation ?? '',
    amends: filing.amends ?? '',
    late: filing.late.length,
  }
}
