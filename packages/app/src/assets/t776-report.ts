import type { RentalResult } from '@daybook/canada/business-income/business-result.ts'
import { type RentalProperty, t776, t776Guide } from '@daybook/canada/business-income/t776.ts'
import { t776Labels, t776Order } from '@daybook/canada/business-income/t776-lines.ts'
import type { Business } from '@daybook/core/daybook/assets-facts.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { formPage } from '@daybook/core/filings/form-page.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { calendarYear } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import type { View } from '../book.ts'
import { dayOption } from '../reports/option.ts'
import type { Asking, Report, ReportResult } from '../reports/report.ts'
import {
  businessesWith,
  classesFor,
  inputOf,
  isMainSource,
  linesOf,
  saidFor,
  yearBooks,
} from './load-business.ts'

type Filled = { readonly result: RentalResult; readonly out: readonly Label[]; readonly asOfSeq: number }

/** A T776 over all rental properties, from the books and what was said of the year. */
export const t776Report: Report = {
  name: 't776',
  title: { en: 'Rental income (T776)', fr: 'Revenu de location (T776)' },
  options: {
    from: dayOption('the first day of the year', 'le premier jour de l’année'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: async (view, given, asking) =>
    t776For(view, { year: (given.through ?? asking.today).slice(0, 4) }, asking),
}

/** Fills the T776 of a calendar year in, with its page and its figures. */
export async function t776For(
  view: View,
  asked: { readonly year: string },
  asking: Asking,
): Promise<Result<ReportResult>> {
  const filled = await filledT776(view, asked, asking)
  return filled.ok ? ok(resultOf(view, filled.value, asking)) : filled
}

/** The T776 of a calendar year: what the T1 takes. Refuses `business-unknown` and what `t776` refuses. */
export async function filledT776(
  view: View,
  { year }: { readonly year: string },
  asking: Pick<Asking, 'asOfSeq'>,
): Promise<Result<Filled>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const found = await businessesWith(view, 'T776', asOfSeq)
  if (!found.ok) return found
  if (found.value.length === 0) return refuse('business-unknown', { form: 'T776', business: '-', known: '-' })
  const span = calendarYear(year)
  const naming = (line: string) => figureId({ report: 't776', span, asOfSeq, options: {} }, line)
  const properties: RentalProperty[] = []
  const out: Label[] = []
  for (const business of found.value) {
    const isMain = await isMainSource(view, business, asOfSeq)
    const classes = await classesFor(view, {
      source: business.id,
      isMain,
      span,
      isRental: true,
      owner: 'individual',
      asOfSeq,
    })
    if (!classes.ok) return classes
    const own = (line: string) => naming(`${business.id}:${line}`)
    const { lines, out: others } = linesOf(
      await yearBooks(view, business, span, asOfSeq),
      own,
      rentKeyOf,
      t776Labels,
    )
    properties.push({
      property: business.id,
      name: business.name,
      lines,
      ...answered(business, year),
      classes: classes.value,
    })
    for (const { label, value } of others) {
      if (value === 0n) continue
      const amount = formatCents(value)
      out.push({
        en: `On no line: ${label.en}, ${amount}.`,
        fr: `Sur aucune ligne : ${label.fr}, ${amount}.`,
      })
    }
  }
  const result = t776({ span, naming, properties })
  return result.ok ? ok({ result: result.value, out, asOfSeq }) : result
}

function answered(business: Business, year: string): Pick<RentalProperty, 'answers'> {
  const said = saidFor(business, year)
  const { share, personal } = said
  return {
    answers: {
      ...(share === undefined ? {} : { share }),
      ...(personal === undefined ? {} : { personal }),
      personalAmount: inputOf(said, '9949'),
      shortTerm: inputOf(said, '8140'),
      nonCompliant: inputOf(said, '9366'),
      coOwner: inputOf(said, '9945'),
      rebate: inputOf(said, '9974'),
      deductions: inputOf(said, '9943'),
    },
  }
}

/** The lines that a T776 has no line for, and where they go instead. */
const instead: Readonly<Record<string, string>> = {
  '8000': '8141',
  '8590': '9270',
  '8760': '9270',
  '8811': '8810',
  '8910': '9270',
  '9224': '9220',
  '9275': '9270',
  '8523': '9270',
}

/**
 * The line of a T776 that an account goes to: rents by their tag, their GIFI code or the line of sales;
 * expenses by the line of the T2125, which is the same, or another where a T776 has none.
 */
function rentKeyOf(account: Account): string | undefined {
  const { type, gifi, tag, t2125 } = account
  if (type === 'revenue' && (gifi === '8141' || tag === 't1.12599')) return '8141'
  if (
    t2125 === undefined ||
    t2125 === '9936' ||
    t2125 === '9945' ||
    t2125.startsWith('83') ||
    t2125 === '8450'
  )
    return undefined
  return instead[t2125] ?? t2125
}

function resultOf(view: View, { result, out, asOfSeq }: Filled, asking: Asking): ReportResult {
  const { figures, span, gross, net } = result
  const language = asking.language
  const notes = [...out, ...result.notes]
  return {
    json: {
      form: 'T776',
      from: span.from,
      through: span.through,
      gross: formatCents(gross),
      net: formatCents(net),
      t1: { gross: '12599', net: '12600' },
      lines: [...figures].map(([line, figure]) => ({
        line,
        label: figure.label[language],
        amount: formatCents(figure.value),
        how: figure.how,
        figure: figure.id,
      })),
      notes: notes.map((note) => note[language]),
      asOfSeq,
    },
    pages: () => [
      formPage(
        {
          form: { name: 'T776', title: t776Report.title, source: t776Guide, lines: {}, order: t776Order },
          figures,
          subtitle: spanInWords(span),
          bookName: view.profile.name,
          asOfSeq,
          proofs: [],
          notes,
        },
        language,
      ),
    ],
    figures: () => [...figures.values()],
  }
}
