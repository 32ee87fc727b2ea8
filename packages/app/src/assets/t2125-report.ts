import type { BusinessResult } from '@daybook/canada/business-income/business-result.ts'
import { t1LinesOf } from '@daybook/canada/business-income/business-result.ts'
import { detailLines } from '@daybook/canada/business-income/detail-lines.ts'
import { withStock } from '@daybook/canada/business-income/stock-lines.ts'
import { t2125 } from '@daybook/canada/business-income/t2125.ts'
import { t2125Guide, t2125Order } from '@daybook/canada/business-income/t2125-lines.ts'
import type { Business } from '@daybook/core/daybook/assets-facts.ts'
import { type Figure, type Proof, proof } from '@daybook/core/filings/figure.ts'
import { figureId } from '@daybook/core/filings/figure-id.ts'
import { formPage } from '@daybook/core/filings/form-page.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import { addDays, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import type { View } from '../book.ts'
import { dayOption, textOption } from '../reports/option.ts'
import { type Asking, proofsJson, type Report, type ReportResult } from '../reports/report.ts'
import { assetsOf } from './load-assets.ts'
import {
  answersOf,
  businessNamed,
  classesFor,
  fiscalSpan,
  isMainSource,
  linesOf,
  saidFor,
  yearBooks,
  yearOf,
} from './load-business.ts'

/** A T2125 with what stands around it: what no line takes, and the bridge to the books' own result. */
type Filled = {
  readonly result: BusinessResult
  readonly out: readonly Figure[]
  readonly proofs: readonly Proof[]
  readonly asOfSeq: number
}

/** A T2125 from the books and what was said of the year. */
export const t2125Report: Report = {
  name: 't2125',
  title: {
    en: 'Business or professional income (T2125)',
    fr: 'Revenu d’entreprise ou de profession (T2125)',
  },
  options: {
    business: textOption('the business', 'l’entreprise'),
    from: dayOption('the first day of the year', 'le premier jour de l’année'),
    through: dayOption('its last day', 'son dernier jour'),
  },
  run: async (view, given, asking) => {
    const through = given.through ?? fiscalSpan(view, yearOf(view, asking.today)).through
    const filled = await filledT2125(view, { business: given.business, year: yearOf(view, through) }, asking)
    return filled.ok ? ok(resultOf(filled.value, asking)) : filled
  },
}

/** Fills the T2125 of a business for a year in, with its page and its figures. */
export async function t2125For(
  view: View,
  asked: { readonly business?: string | undefined; readonly year: string },
  asking: Asking,
): Promise<Result<ReportResult>> {
  const filled = await filledT2125(view, asked, asking)
  return filled.ok ? ok(resultOf(filled.value, asking)) : filled
}

/** The T2125 of a business for a year: what the T1 takes. Refuses what `businessNamed` and `t2125` refuse. */
export async function filledT2125(
  view: View,
  asked: { readonly business?: string | undefined; readonly year: string },
  asking: Pick<Asking, 'asOfSeq'>,
): Promise<Result<Filled>> {
  const asOfSeq = asking.asOfSeq ?? view.head.seq
  const found = await businessNamed(view, 'T2125', asked.business, asOfSeq)
  if (!found.ok) return found
  const business = found.value
  const said = saidFor(business, asked.year)
  const whole = fiscalSpan(view, asked.year)
  const span: Span = { from: said.from ?? whole.from, through: whole.through }
  const key = { report: 't2125', span: whole, asOfSeq, options: { business: business.id } }
  const naming = (line: string) => figureId(key, line)
  const books = await yearBooks(view, business, span, asOfSeq)
  const { lines, out } = linesOf(books, naming)
  const stock = await stockOf(view, business, span, asOfSeq)
  const isMain = await isMainSource(view, business, asOfSeq)
  const wanted = { source: business.id, isMain, span, isRental: false, owner: 'individual', asOfSeq } as const
  const classes = await classesFor(view, wanted)
  if (!classes.ok) return classes
  const result = t2125({
    business: business.id,
    name: business.name,
    // A T2125 is never named for rental income.
    kind: business.nature === 'rental' ? 'business' : business.nature,
    span,
    naming,
    lines: withStock(view.chart, lines, stock, naming),
    answers: answersOf(said),
    classes: classes.value,
  })
  if (!result.ok) return result
  const land = await landOf(view, span, asOfSeq)
  const details = detailLines({ naming, cca: result.value.cca, ...land, year: books, end: stock.closing })
  const isShared = view.profile.form === 'partnership' && said.share === undefined
  return ok({
    result: {
      ...result.value,
      figures: new Map([...result.value.figures, ...details]),
      notes: isShared ? [wholeNote, ...result.value.notes] : result.value.notes,
    },
    out,
    proofs: [
      bridge(
        lines,
        out,
        books.flatMap(({ sums }) => sums),
        view,
      ),
    ],
    asOfSeq,
  })
}

/** What stood on accounts of inventory at the start and at the end of a year, by account. */
async function stockOf(view: View, business: Business, span: Span, asOfSeq: number) {
  const through = (day: string) => yearBooks(view, business, { from: '1900-01-01', through: day }, asOfSeq)
  return { opening: await through(addDays(span.from, -1)), closing: await through(span.through) }
}

/** Land of the register (GIFI 1600) that came in or left in a year, with what it cost or brought. */
async function landOf(view: View, { from, through }: Span, asOfSeq: number) {
  const land = (await assetsOf(view, asOfSeq)).filter(
    ({ account }) => view.chart.get(account)?.gifi === '1600',
  )
  const isIn = (day: string) => day >= from && day <= through
  return {
    landIn: land
      .filter(({ acquired }) => isIn(acquired))
      .map(({ id, name, cost }) => ({ id, name, amount: cost.amount })),
    landOut: land.flatMap(({ id, name, disposal }) =>
      disposal !== undefined && isIn(disposal.date) ? [{ id, name, amount: disposal.proceeds.amount }] : [],
    ),
  }
}

/** What is said of a partnership of which nobody gave a share. */
const wholeNote = {
  en: 'No share was given: this is the whole partnership. Say yours with `business answer --share`.',
  fr: 'Aucune part donnée : voici toute la société de personnes. Dites la vôtre avec `business answer --share`.',
}

const credits: ReadonlySet<string> = new Set(['8000', '8230', '8500'])

/** The books' own result against the lines and what no line takes: none may be lost or counted twice. */
function bridge(
  lines: ReadonlyMap<string, Figure>,
  out: readonly Figure[],
  sums: readonly { readonly account: string; readonly amount: Cents }[],
  { chart }: View,
): Proof {
  const taken = [...lines].map(([key, { value }]) => (credits.has(key) ? value : -value))
  const result = sums.filter(({ account }) => {
    const type = chart.get(account)?.type
    return type === 'revenue' || type === 'expense'
  })
  return proof(
    {
      en: 'The lines from the books with what no line takes, and the result of the books',
      fr: 'Les lignes tirées des livres avec ce qu’aucune ne prend, et le résultat des livres',
    },
    sumOf(taken) + sumOf(out.map(({ value }) => value)),
    -sumOf(result.map(({ amount }) => amount)),
  )
}

function resultOf({ result, out, proofs, asOfSeq }: Filled, asking: Asking): ReportResult {
  const { figures, span, name, kind, gross, net, homeCarried, notes } = result
  const language = asking.language
  const outNotes = out
    .filter(({ value }) => value !== 0n)
    .map(({ label, value }) => ({
      en: `On no line: ${label.en}, ${formatCents(value)}.`,
      fr: `Sur aucune ligne : ${label.fr}, ${formatCents(value)}.`,
    }))
  const all = [...outNotes, ...notes]
  return {
    json: {
      form: 'T2125',
      business: name,
      kind,
      from: span.from,
      through: span.through,
      gross: formatCents(gross),
      net: formatCents(net),
      t1: t1LinesOf[kind],
      homeCarried: formatCents(homeCarried),
      lines: [...figures].map(([line, figure]) => ({
        line,
        label: figure.label[language],
        amount: formatCents(figure.value),
        how: figure.how,
        figure: figure.id,
      })),
      notes: all.map((note) => note[language]),
      proofs: proofsJson(proofs, language),
      asOfSeq,
    },
    pages: () => [
      formPage(
        {
          form: { name: 'T2125', title: t2125Report.title, source: t2125Guide, lines: {}, order: t2125Order },
          figures,
          subtitle: spanInWords(span),
          bookName: name,
          asOfSeq,
          proofs,
          notes: all,
        },
        language,
      ),
    ],
    figures: () => [...figures.values(), ...out],
  }
}
