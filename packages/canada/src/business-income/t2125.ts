import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents, percentOf, rate } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { mealShare } from '../rates/ca/business-limits.ts'
import type { BusinessAnswers } from './answers.ts'
import type { BusinessKind, BusinessResult } from './business-result.ts'
import type { CcaClassYear } from './cca-asked.ts'
import { type BusinessUse, ccaFigure } from './cca-figures.ts'
import { type CcaSchedule, ccaSchedule } from './cca-schedule.ts'
import { homeUse } from './home-use.ts'
import { costLines, expenseLines, t2125Guide, t2125Labels, t2125Order } from './t2125-lines.ts'
import { vehicleLine } from './vehicle-costs.ts'
import { givenFigure, type Naming, sharedFigure, workedFigure } from './worked-figures.ts'

/** The books' own lines of a business: what `ledgerLines` adds up, by key. */
export type LedgerLines = ReadonlyMap<string, Figure>

/** A business and its year: the books' lines, what a person said, and its classes of property. */
export type BusinessAsked = {
  readonly business: string
  readonly name: string
  readonly kind: BusinessKind
  readonly span: Span
  readonly naming: Naming
  readonly lines: LedgerLines
  readonly answers: BusinessAnswers
  readonly classes: readonly CcaClassYear[]
}

/**
 * A T2125 from the books. Meals count by the share of the law, vehicles by their kilometres and limits,
 * allowance by class instead of the books' amortization; recapture is other income and a terminal loss
 * another expense; the home never makes a loss, and what it could not is carried on. Sales taxes are in no
 * line: they stand on accounts of their own.
 *
 * Refuses `partner-share` for a share that is not above 0 and at most 1, and what `vehicleLine`, `homeUse`
 * and `ccaSchedule` refuse.
 */
export function t2125(asked: BusinessAsked): Result<BusinessResult> {
  const { naming, answers, span } = asked
  const share = answers.share ?? '1'
  const part = rate(share)
  if (part.numerator <= 0n || part.numerator > part.denominator) {
    return refuse('partner-share', { share }, 'share')
  }
  const meals = mealLine(asked)
  if (!meals.ok) return meals
  const cars = vehicleLine(
    naming,
    booked(asked, '9281'),
    bookedPart(asked, '9281:allowances'),
    answers.vehicles ?? [],
  )
  if (!cars.ok) return cars
  const before = incomeBefore(asked, meals.value, cars.value)
  const cca = ccaSchedule({ span, owner: 'individual', classes: asked.classes, income: before })
  if (!cca.ok) return cca
  const use = useOf(answers)
  const figures = new Map<string, Figure>([
    ['8523', meals.value],
    ['9281', cars.value],
  ])
  fillIncome(asked, figures, cca.value, use)
  fillExpenses(asked, figures, cca.value, use)
  const home = fillShare(asked, figures, share)
  if (!home.ok) return home
  const value = (line: string) => figures.get(line)?.value ?? 0n
  return ok({
    form: 'T2125',
    business: asked.business,
    name: asked.name,
    kind: asked.kind,
    span,
    figures: new Map(t2125Order.flatMap((line) => entryOf(figures, line))),
    gross: value('8299'),
    net: value('9946'),
    homeCarried: home.value,
    cca: cca.value,
    notes: notesOf(asked, home.value, cca.value),
  })
}

function entryOf(figures: ReadonlyMap<string, Figure>, line: string): readonly (readonly [string, Figure])[] {
  const found = figures.get(line)
  assert(found !== undefined, `line ${line} of the T2125 is filled`)
  return [[line, found]]
}

/** The figure of the books for a line, zero where nothing was posted. */
function booked({ lines, naming }: BusinessAsked, key: string): Figure {
  return lines.get(key) ?? sumFigure(naming(`books:${key}`), labelOf(key), [])
}

/** The same as a part of its line, whose id is the line's own. */
function bookedPart(asked: BusinessAsked, key: string): Figure {
  return { ...booked(asked, key), id: asked.naming(`${key}:books`) }
}

function labelOf(line: string): Label {
  return t2125Labels[line.split(':')[0] ?? ''] ?? { en: line, fr: line }
}

/** Line 8523: the share of the law of meals, more of long-haul drivers', and all of staff events. */
function mealLine(asked: BusinessAsked): Result<Figure> {
  const { naming, answers, span } = asked
  const found = inForce(mealShare, span.through)
  if (!found.ok) return found
  const { value: shares, source } = found.value
  const meals = bookedPart(asked, '8523')
  const driven = answers.longHaul ?? 0n
  if (driven > meals.value) {
    const names = { longHaul: formatCents(driven), meals: formatCents(meals.value) }
    return refuse('long-haul-meals', names, 'longHaul')
  }
  const words = { en: 'Deductible share', fr: 'Part déductible' }
  const general = { ...meals, value: meals.value - driven }
  const shared = (id: string, label: Label, figure: Figure, text: string) =>
    sharedFigure(naming(id), label, figure, { rate: rate(text), text, label: words, source })
  const ordinary =
    driven === 0n
      ? meals
      : workedFigure(naming('8523:others'), { en: 'Other meals', fr: 'Autres repas' }, general.value, {
          how: 'difference',
          parts: [meals, givenFigure(naming('8523:driven'), haul, driven)],
        })
  const parts = [
    shared(
      '8523:general',
      { en: 'Meals, general share', fr: 'Repas, part générale' },
      ordinary,
      shares.general,
    ),
    ...(driven === 0n
      ? []
      : [shared('8523:long-haul', haul, givenFigure(naming('8523:drivers'), haul, driven), shares.longHaul)]),
    bookedPart(asked, '8523:all'),
  ]
  return ok(sumFigure(naming('8523'), labelOf('8523'), parts))
}

const haul: Label = { en: 'Meals of long-haul drivers', fr: 'Repas de camionneurs sur longue distance' }

/** What the business earned before any allowance: the most that immediate expensing may take. */
function incomeBefore(asked: BusinessAsked, meals: Figure, cars: Figure): Cents {
  const value = (line: string) => booked(asked, line).value
  const income = value('8000') + value('8230') + (asked.answers.reserves ?? 0n)
  const costs = costLines.reduce((sum, line) => sum + value(line), 0n) - value('8500')
  const expenses = expenseLines
    .filter((line) => line !== '9936' && line !== '8523' && line !== '9281')
    .reduce((sum, line) => sum + value(line), meals.value + cars.value)
  return income - costs - expenses
}

/** The business part of classes: their own, or that of the vehicle they name. */
function useOf({ use = {}, vehicles = [] }: BusinessAnswers): BusinessUse {
  return Object.fromEntries(
    Object.entries(use).map(([key, text]) => {
      const vehicle = vehicles.find(({ name }) => name === text)
      return [key, vehicle === undefined ? text : shareText(vehicle.business, vehicle.kilometres)]
    }),
  )
}

/** A share of two counts as decimal text of eight places. */
function shareText(part: number, of: number): string {
  const scaled = percentOf(100_000_000n, { numerator: BigInt(part), denominator: BigInt(of) }, 'half-up')
  const digits = scaled.toString().padStart(9, '0')
  return `${digits.slice(0, -8)}.${digits.slice(-8)}`
}

function fillIncome(asked: BusinessAsked, figures: Map<string, Figure>, cca: CcaSchedule, use: BusinessUse) {
  const { naming, answers } = asked
  const get = (line: string) => figures.get(line) ?? booked(asked, line)
  const recapture = { en: 'Recaptured capital cost allowance', fr: 'Récupération de l’amortissement' }
  figures.set('8000', booked(asked, '8000'))
  figures.set('8290', givenFigure(naming('8290'), labelOf('8290'), answers.reserves ?? 0n))
  const again = ccaFigure(naming('8230:recapture'), naming, recapture, cca, { column: 'recapture', use })
  figures.set('8230', withPart(naming('8230'), booked(asked, '8230'), again))
  figures.set('8299', sumFigure(naming('8299'), labelOf('8299'), ['8000', '8290', '8230'].map(get)))
  for (const line of [...costLines, '8500']) figures.set(line, booked(asked, line))
  const added = sumFigure(
    naming('8518:added'),
    { en: 'Inventory and costs', fr: 'Stocks et coûts' },
    costLines.map(get),
  )
  figures.set('8518', differenceFigure(naming('8518'), labelOf('8518'), [added, get('8500')]))
  figures.set('8519', differenceFigure(naming('8519'), labelOf('8519'), [get('8299'), get('8518')]))
}

function fillExpenses(
  asked: BusinessAsked,
  figures: Map<string, Figure>,
  cca: CcaSchedule,
  use: BusinessUse,
) {
  const { naming } = asked
  const lost = { en: 'Terminal loss', fr: 'Perte finale' }
  figures.set('9936', ccaFigure(naming('9936'), naming, labelOf('9936'), cca, { column: 'claimed', use }))
  const loss = ccaFigure(naming('9270:terminal'), naming, lost, cca, { column: 'terminalLoss', use })
  figures.set('9270', withPart(naming('9270'), booked(asked, '9270'), loss))
  const expenses = expenseLines.map((line) => figures.get(line) ?? booked(asked, line))
  expenseLines.forEach((line, index) => {
    const figure = expenses[index]
    if (figure !== undefined) figures.set(line, figure)
  })
  const total = sumFigure(naming('9368'), labelOf('9368'), expenses)
  figures.set('9368', total)
  const profit = figures.get('8519')
  assert(profit !== undefined, 'the gross profit comes before the expenses')
  figures.set('9369', differenceFigure(naming('9369'), labelOf('9369'), [profit, total]))
}

/** A line of the books with one more part, where there is any. */
function withPart(id: string, figure: Figure, part: Figure): Figure {
  if (part.value === 0n) return figure
  const books = { en: 'From the books', fr: 'Selon les livres' }
  return sumFigure(id, figure.label, [{ ...figure, id: `${id}:books`, label: books }, part])
}

/** Part 5: the person's share, what is the person's alone, and the home. */
function fillShare(asked: BusinessAsked, figures: Map<string, Figure>, share: string): Result<Cents> {
  const { naming, answers } = asked
  const net = figures.get('9369')
  assert(net !== undefined, 'the net income comes before the share')
  const own =
    share === '1'
      ? workedFigure(naming('share'), labelOf('share'), net.value, { how: 'copy', parts: [net] })
      : sharedFigure(naming('share'), labelOf('share'), net, {
          rate: rate(share),
          text: share,
          label: { en: 'Your part of the partnership', fr: 'Votre part de la société de personnes' },
        })
  const rebate = givenFigure(naming('9974'), labelOf('9974'), answers.rebate ?? 0n)
  const other = givenFigure(naming('9943'), labelOf('9943'), answers.deductions ?? 0n)
  const room = own.value + rebate.value - other.value
  const home = homeUse(naming, bookedPart(asked, '9945'), answers.home, room)
  if (!home.ok) return home
  const income = sumFigure(
    naming('9946:income'),
    { en: 'Your share and rebate', fr: 'Votre part et le remboursement' },
    [own, rebate],
  )
  figures.set('share', own)
  figures.set('9974', rebate)
  figures.set('9943', other)
  figures.set('9945', home.value.figure)
  figures.set('9946', differenceFigure(naming('9946'), labelOf('9946'), [income, other, home.value.figure]))
  return ok(home.value.carried)
}

function notesOf(asked: BusinessAsked, carried: Cents, cca: CcaSchedule): readonly Label[] {
  const notes: Label[] = []
  const hasVehicles = booked(asked, '9281').value !== 0n && (asked.answers.vehicles ?? []).length === 0
  if (hasVehicles) {
    notes.push({
      en: 'No kilometres were recorded: line 9281 is what the books hold, as if all were for the business.',
      fr: 'Aucun kilométrage inscrit : la ligne 9281 est ce que les livres montrent, comme si tout servait à l’entreprise.',
    })
  }
  if (carried > 0n) {
    const amount = formatCents(carried)
    notes.push({
      en: `${amount} of the home could not be deducted and is carried to next year.`,
      fr: `${amount} de la résidence n’ont pu être déduits et sont reportés à l’an prochain.`,
    })
  }
  for (const { id, gain } of cca.gains) {
    const amount = formatCents(gain)
    notes.push({
      en: `“${id}” was sold for ${amount} more than it cost: a capital gain for Schedule 3.`,
      fr: `« ${id} » a été vendu ${amount} de plus que son coût : un gain en capital pour l’annexe 3.`,
    })
  }
  notes.push({
    en: `Lines as read in: ${t2125Guide.title}.`,
    fr: `Lignes lues dans : ${t2125Guide.title}.`,
  })
  return notes
}
