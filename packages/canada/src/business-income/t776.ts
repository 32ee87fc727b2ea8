import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type Cents, divideRounded, formatCents, percentOf, rate, sumOf } from '@daybook/core/kit/cents.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { all, assert, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { RentalResult } from './business-result.ts'
import type { CcaClassYear } from './cca-asked.ts'
import { ccaFigure } from './cca-figures.ts'
import { type CcaSchedule, ccaSchedule } from './cca-schedule.ts'
import { rentalGuide } from './guides.ts'
import { rentalExpenseLines, t776Labels, t776Order } from './t776-lines.ts'
import type { LedgerLines } from './t2125.ts'
import { givenFigure, type Naming, sharedFigure } from './worked-figures.ts'

/**
 * What a person says of a rental property for a year beside the books. `share` is the part owned, `personal`
 * the part of the expenses that is one's own use, `personalAmount` (line 9949) the same as an amount, which
 * goes before it: what serves the rented part alone is deducted whole; `shortTerm` the rents of short-term
 * rentals among all, and `nonCompliant` the expenses of those that do not comply (line 9366); `coOwner`,
 * `rebate` and `deductions` are lines 9945, 9974 and 9943, of this person alone.
 */
export type RentalAnswers = {
  readonly share?: string
  readonly personal?: string
  readonly personalAmount?: Cents
  readonly shortTerm?: Cents
  readonly nonCompliant?: Cents
  readonly coOwner?: Cents
  readonly rebate?: Cents
  readonly deductions?: Cents
}

/** A rental property: the books' lines, what a person said, and its classes of property. */
export type RentalProperty = {
  readonly property: string
  readonly name: string
  readonly lines: LedgerLines
  readonly answers: RentalAnswers
  readonly classes: readonly CcaClassYear[]
}

type Worked = {
  readonly asked: RentalProperty
  readonly figures: Map<string, Figure>
  readonly most: CcaSchedule
  readonly before: Cents
}

/**
 * A T776 over all rental properties of a person in a calendar year. Each property's income is its own; the
 * allowance may not make or raise a loss of all of them together, and what does not fit is left in the
 * classes, the last property's last class first. Recapture and terminal losses count before the allowance.
 *
 * Refuses `partner-share` for a part that is not above 0 and at most 1, `personal-share` for one that is not
 * between 0 and 1, `personal-amount` for an amount above the expenses, and what `ccaSchedule` refuses.
 */
export function t776(asked: {
  readonly span: Span
  readonly naming: Naming
  readonly properties: readonly RentalProperty[]
}): Result<RentalResult> {
  const { span, naming, properties } = asked
  const worked = all(properties.map((each) => workProperty(each, span, nameIn(naming, each))))
  if (!worked.ok) return worked
  let room = sumOf(worked.value.map(({ before }) => before))
  if (room < 0n) room = 0n
  const limited: { readonly property: string; readonly schedule: CcaSchedule }[] = []
  const figures = new Map<string, Figure>()
  let wanted = 0n
  for (const each of worked.value) {
    const share = each.asked.answers.share ?? '1'
    wanted += percentOf(each.most.claimed, rate(share), 'half-up')
    const schedule = claimedWithin(each, room, span)
    if (!schedule.ok) return schedule
    const own = nameIn(naming, each.asked)
    finish(each, schedule.value, own)
    room -= each.figures.get('9936')?.value ?? 0n
    limited.push({ property: each.asked.property, schedule: schedule.value })
    for (const line of t776Order) {
      const figure = each.figures.get(line)
      if (figure !== undefined) figures.set(`${each.asked.property}:${line}`, figure)
    }
  }
  const total = (line: string, label: Label) =>
    sumFigure(
      naming(line),
      label,
      worked.value.flatMap(({ figures: own }) => own.get(line) ?? []),
    )
  const gross = total('8299', { en: 'Gross rental income, all', fr: 'Revenu brut de location, total' })
  const allowance = total('9936', { en: 'Capital cost allowance, all', fr: 'Amortissement, total' })
  const net = total('9946', { en: 'Net rental income, all', fr: 'Revenu net de location, total' })
  figures.set('8299', gross).set('9936', allowance).set('9946', net)
  return ok({
    form: 'T776',
    span,
    figures,
    gross: gross.value,
    net: net.value,
    cca: limited,
    notes: notesOf(wanted, allowance.value, limited),
  })
}

function nameIn(naming: Naming, { property }: RentalProperty): Naming {
  return (line) => naming(`${property}:${line}`)
}

function labelOf(line: string): Label {
  return t776Labels[line] ?? { en: line, fr: line }
}

/** A property up to its income before the allowance. */
function workProperty(asked: RentalProperty, span: Span, naming: Naming): Result<Worked> {
  const { answers } = asked
  const share = answers.share ?? '1'
  const owned = rate(share)
  if (owned.numerator <= 0n || owned.numerator > owned.denominator)
    return refuse('partner-share', { share }, 'share')
  const figures = new Map<string, Figure>()
  const get = (line: string) => booked(asked, line, naming)
  figures.set('8140', givenFigure(naming('8140'), labelOf('8140'), answers.shortTerm ?? 0n))
  figures.set('8141', get('8141'))
  figures.set('8230', get('8230'))
  figures.set('8299', sumFigure(naming('8299'), labelOf('8299'), [get('8141'), get('8230')]))
  const expenses = rentalExpenseLines.map(get)
  for (const line of rentalExpenseLines) figures.set(line, get(line))
  const total = sumFigure(naming('expenses'), labelOf('expenses'), expenses)
  const kept = personalPart(asked, total, naming)
  if (!kept.ok) return kept
  const refused = givenFigure(naming('9366'), labelOf('9366'), answers.nonCompliant ?? 0n)
  const deductible = differenceFigure(
    naming('deductible'),
    { en: 'Deductible expenses', fr: 'Dépenses déductibles' },
    [total, kept.value, refused],
  )
  figures.set('expenses', total).set('9949', kept.value).set('9366', refused)
  const gross = figures.get('8299')
  assert(gross !== undefined, 'the gross income comes first')
  const net = differenceFigure(naming('9369'), labelOf('9369'), [gross, deductible])
  figures.set('9369', net)
  // Immediate expensing may not exceed what the property earned before any allowance.
  const most = ccaSchedule({ span, owner: 'individual', classes: asked.classes, income: net.value })
  if (!most.ok) return most
  return ok({ asked, figures, most: most.value, before: fillBefore(asked, figures, naming, net, most.value) })
}

/** Line 9949: what of the expenses is one's own use, as an amount or by its share of all. */
function personalPart({ answers }: RentalProperty, total: Figure, naming: Naming): Result<Figure> {
  const { personal = '0', personalAmount: amount = 0n } = answers
  if (amount < 0n || amount > total.value) {
    const names = { personal: formatCents(amount), total: formatCents(total.value) }
    return refuse('personal-amount', names, 'line')
  }
  if (amount > 0n) return ok(givenFigure(naming('9949'), labelOf('9949'), amount))
  const own = rate(personal)
  if (own.numerator < 0n || own.numerator > own.denominator)
    return refuse('personal-share', { personal }, 'personal')
  const label = { en: 'Personal part', fr: 'Partie personnelle' }
  return ok(sharedFigure(naming('9949'), labelOf('9949'), total, { rate: own, text: personal, label }))
}

function booked({ lines }: RentalProperty, line: string, naming: Naming): Figure {
  return lines.get(line) ?? sumFigure(naming(line), labelOf(line), [])
}

/** The person's share up to the allowance. */
function fillBefore(
  { answers }: RentalProperty,
  figures: Map<string, Figure>,
  naming: Naming,
  net: Figure,
  schedule: CcaSchedule,
): Cents {
  const share = answers.share ?? '1'
  const part = { rate: rate(share), text: share, label: { en: 'Your part', fr: 'Votre part' } }
  const own = sharedFigure(naming('share'), labelOf('share'), net, part)
  const column = (line: string, name: 'recapture' | 'terminalLoss') => {
    const whole = ccaFigure(naming(`${line}:whole`), naming, labelOf(line), schedule, {
      column: name,
      use: {},
    })
    return sharedFigure(naming(line), labelOf(line), whole, part)
  }
  const others = givenFigure(naming('9945'), labelOf('9945'), answers.coOwner ?? 0n)
  const recapture = column('9947', 'recapture')
  const terminal = column('9948', 'terminalLoss')
  const income = sumFigure(
    naming('before:income'),
    { en: 'Your share and recapture', fr: 'Votre part et la récupération' },
    [own, recapture],
  )
  const before = differenceFigure(naming('before'), labelOf('before'), [income, others, terminal])
  figures.set('share', own).set('9945', others).set('9947', recapture).set('9948', terminal)
  figures.set('before', before)
  return before.value
}

/**
 * The schedule of a property with claims that come to no more than the room, in the person's share: classes
 * in order, each as much as it may.
 */
function claimedWithin({ asked, most, figures }: Worked, room: Cents, span: Span): Result<CcaSchedule> {
  const share = rate(asked.answers.share ?? '1')
  if (percentOf(most.claimed, share, 'half-up') <= room) return ok(most)
  let left = divideRounded(room * share.denominator, share.numerator, 'down')
  const classes = asked.classes.map((each, index): CcaClassYear => {
    const wanted = most.classes[index]?.claimed ?? 0n
    const claim = wanted < left ? wanted : left
    left -= claim
    return { ...each, claim }
  })
  return ccaSchedule({ span, owner: 'individual', classes, income: figures.get('9369')?.value ?? 0n })
}

/** The allowance of a property and its net income. */
function finish({ asked, figures }: Worked, schedule: CcaSchedule, naming: Naming): void {
  const { answers } = asked
  const share = answers.share ?? '1'
  const whole = ccaFigure(naming('9936:whole'), naming, labelOf('9936'), schedule, {
    column: 'claimed',
    use: {},
  })
  const source = rentalGuide('rental losses: no allowance to make or raise one')
  const part = { rate: rate(share), text: share, label: { en: 'Your part', fr: 'Votre part' }, source }
  const allowance = sharedFigure(naming('9936'), labelOf('9936'), whole, part)
  const before = figures.get('before')
  assert(before !== undefined, 'the income before the allowance comes first')
  const rebate = givenFigure(naming('9974'), labelOf('9974'), answers.rebate ?? 0n)
  const other = givenFigure(naming('9943'), labelOf('9943'), answers.deductions ?? 0n)
  const words = {
    en: 'Before the allowance, with the rebate',
    fr: 'Avant l’amortissement, avec le remboursement',
  }
  const income = sumFigure(naming('9946:income'), words, [before, rebate])
  figures.set('9936', allowance).set('9974', rebate).set('9943', other)
  figures.set('9946', differenceFigure(naming('9946'), labelOf('9946'), [income, allowance, other]))
}

function notesOf(wanted: Cents, claimed: Cents, limited: RentalResult['cca']): readonly Label[] {
  const notes: Label[] = []
  if (claimed < wanted) {
    const [most, kept] = [formatCents(claimed), formatCents(wanted - claimed)]
    notes.push({
      en: `The allowance is held to ${most}, so that it makes no rental loss; ${kept} stays in the classes.`,
      fr: `La déduction est limitée à ${most}, pour ne créer aucune perte locative; ${kept} restent dans les catégories.`,
    })
  }
  for (const { id, gain } of limited.flatMap(({ schedule }) => schedule.gains)) {
    const amount = formatCents(gain)
    notes.push({
      en: `“${id}” was sold for ${amount} more than it cost: a capital gain for Schedule 3.`,
      fr: `« ${id} » a été vendu ${amount} de plus que son coût : un gain en capital pour l’annexe 3.`,
    })
  }
  return notes
}

/** Where the order of the lines and the rule on losses were read. */
export const t776Guide = rentalGuide('form T776, parts 3 to 5')
