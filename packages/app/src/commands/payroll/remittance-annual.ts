import {
  type AnnualWorksheet,
  compensationYear,
  healthLevyYear,
} from '@daybook/canada/remittances/annual-worksheet.ts'
import { type Obligation, yearlyReport } from '@daybook/canada/remittances/owed-forms.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import {
  namesAtHand,
  obligationsOf,
  type RemittanceBooks,
  remittanceBooks,
  requestFor,
} from '../../payroll/load-remittance.ts'
import { annualPage } from '../../payroll/remittance-annual-page.ts'
import { lineOutOf } from '../../payroll/remittance-out.ts'
import { contextOf, type ReportResult } from '../../reports/report.ts'
import { type Context, command } from '../command.ts'
import { amountOut, words } from '../fields.ts'
import { lineOut } from './remittance-fields.ts'

const input = z.strictObject({
  form: z
    .enum(['compensation', 'health-levy'])
    .meta({ description: 'the return: of a compensation board, or of a health levy' }),
  year: z.coerce.number().int().min(1900).max(2199).meta({ description: 'the calendar year' }),
  who: words.optional().meta({ description: 'the province, where there are several' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'use the last known rates for a day that nobody has checked' }),
})

const output = z.strictObject({
  form: z.string(),
  who: z.string(),
  year: z.number(),
  title: z.string(),
  agency: z.string(),
  due: z.string(),
  persons: z.array(
    z.strictObject({
      group: z.string(),
      name: z.string(),
      earnings: amountOut,
      excess: amountOut,
      counted: amountOut,
    }),
  ),
  lines: z.array(lineOut),
  total: amountOut,
  remitted: amountOut,
  owing: amountOut.meta({ description: 'negative: to be credited' }),
})

/** Works out the numbers of a year's return: by class and person, the premium or levy, what is still owed. */
export const remittanceAnnual = command({
  name: 'remittance.annual',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Work out a year’s return', fr: 'Établir une déclaration annuelle' },
  line: { words: ['form', 'year'] },
  input,
  output,
  run: async (ctx, input) => {
    const made = await annual(ctx, input)
    return made.ok ? ok(made.value.json) : made
  },
  report: annual,
})

type Made = ReportResult & { readonly json: z.input<typeof output> }

async function annual(ctx: Context, input: Input): Promise<Result<Made>> {
  const { language, today } = ctx
  const nameOf = await namesAtHand(ctx)
  return inView(ctx.book, async (view) => {
    const books = await remittanceBooks(view, nameOf, { first: input.year - 1, last: input.year })
    const sheet = worksheetOf(books, input)
    if (!sheet.ok) return sheet
    const { persons, lines, total, paid, owing, title, agency, ...rest } = sheet.value
    return ok({
      json: {
        ...rest,
        title: title[language],
        agency: agency[language],
        persons: persons.map(({ group, name, earnings, excess, counted }) => ({
          group,
          name,
          earnings: formatCents(earnings),
          excess: formatCents(excess),
          counted: formatCents(counted),
        })),
        lines: lines.map((line) => lineOutOf(line, language)),
        total: formatCents(total.value),
        remitted: formatCents(paid.value),
        owing: formatCents(owing.value),
      },
      pages: () => [
        annualPage(sheet.value, { ...contextOf(view, { language, today }), asOfSeq: view.head.seq }),
      ],
      figures: () => [owing],
    })
  })
}

/** The worksheet of the year: of the board’s account, or of the province whose levy it is. */
function worksheetOf(books: RemittanceBooks, { form, year, insist, who }: Input): Result<AnnualWorksheet> {
  const span = calendarYear(year)
  const known = ownersOf(books, form)
  const wanted = who?.trim().toUpperCase() ?? (known.length === 1 ? known[0]?.who : undefined)
  const list = known.length === 0 ? '-' : known.map((each) => each.who).join(', ')
  if (wanted === undefined && known.length > 1) {
    return refuse('remittance-who-missing', { form, known: list }, 'who')
  }
  const owed = known.find((each) => each.who === wanted)
  if (owed === undefined)
    return refuse(
      'remittance-form-unknown',
      { form: wanted === undefined ? form : `${form} ${wanted}`, known: list },
      'form',
    )
  const account = books.settings.compensation.find(({ province }) => province === owed.who)
  const asked = requestFor(books, owed, span, { insist })
  if (!asked.ok) return asked
  return form === 'compensation' && account !== undefined
    ? compensationYear(account, asked.value)
    : healthLevyYear(owed.who, asked.value)
}

/** The yearly returns of a form that the books owe: to boards by the accounts, of levies by the pays. */
function ownersOf(books: RemittanceBooks, form: Input['form']): readonly Obligation[] {
  if (form === 'health-levy') {
    return obligationsOf(books).filter((each) => each.form === form && each.frequency === 'annual')
  }
  return books.settings.compensation.map(({ province }) => yearlyReport(province))
}

type Input = z.output<typeof input>
