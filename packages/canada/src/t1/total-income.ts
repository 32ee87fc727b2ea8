import type { Figure } from '@daybook/core/filings/figure.ts'
import { sumOf } from '@daybook/core/kit/cents.ts'
import { ageAmount } from '../rates/ca/age-amount.ts'
import { answersByLine } from './answer-names.ts'
import { taxableGains } from './capital-gains.ts'
import { type Dividends, putDividends } from './dividends.ts'
import type { T1Line } from './line-labels.ts'
import { allAt, answered, putAny, putSum, ruleOf, type Sheet, step } from './sheet.ts'
import { type SlipAmounts, slipFigures } from './slip-amounts.ts'
import { ageOn, type BusinessIncome, type BusinessKind } from './t1-facts.ts'

/** Whether the person is of the age from which annuities and income funds are pension income. */
export function isOfAge(sheet: Sheet): boolean {
  return ageOn(sheet.facts.person.born, sheet.facts.year) >= Number(ruleOf(sheet, ageAmount).value.age)
}

/** Lines that only add up slips and answers. */
const plainIncome: readonly T1Line[] = [
  '10100',
  '10105',
  '10120',
  '10400',
  '11300',
  '11400',
  '11410',
  '11700',
  '11900',
  '11905',
  '12500',
  '12799',
  '12800',
  '12905',
  '12906',
  '14400',
  '14500',
  '14600',
]

/** The lines that total income adds up. */
const totalled: readonly T1Line[] = [
  '10100',
  '10400',
  '11300',
  '11400',
  '11500',
  '11600',
  '11700',
  '11900',
  '12000',
  '12100',
  '12200',
  '12500',
  '12600',
  '12700',
  '12800',
  '12900',
  '12905',
  '12906',
  '13000',
  '13010',
  '13500',
  '13700',
  '13900',
  '14100',
  '14300',
  '14700',
]

/** The lines of each kind of self-employment: gross and net; limited partners have no gross. */
const businessLines: Readonly<Record<BusinessKind, readonly [gross: T1Line | undefined, net: T1Line]>> = {
  business: ['13499', '13500'],
  professional: ['13699', '13700'],
  commission: ['13899', '13900'],
  farming: ['14099', '14100'],
  fishing: ['14299', '14300'],
  'limited-partner': [undefined, '12200'],
}

/** The net lines of self-employment that count for the pension plan and for working income. */
export const selfEmployedLines: readonly T1Line[] = ['13500', '13700', '13900', '14100', '14300']

/**
 * Total income, lines 10100 to 15000. `received` is the pension that the spouse elected to split. Gives back
 * the dividends, whose credit comes later. Refuses what slips and capital gains refuse.
 */
export function putTotalIncome(sheet: Sheet, slips: SlipAmounts, received: Figure | undefined): Dividends {
  for (const line of plainIncome) putPlain(sheet, slips, line)
  putPensions(sheet, slips, received)
  const dividends = putDividends(sheet)
  const isOld = isOfAge(sheet)
  const foreign = sheet.facts.foreign.flatMap(({ country, kind, income }, index) => {
    const label = { en: `Income from ${country}`, fr: `Revenu de ${country}` }
    return kind === 'business' ? [] : [step(sheet, `foreign/${index + 1}`, label, 'input', [], income)]
  })
  putPlain(sheet, slips, '12100', [
    ...slipFigures(slips, 'foreign-income'),
    ...(isOld ? [] : slipFigures(slips, 'annuity-interest')),
    ...foreign,
  ])
  putRentals(sheet)
  taxableGains(sheet, slips)
  putPlain(sheet, slips, '12900', slipFigures(slips, 'rrsp-annuity'))
  putPlain(sheet, slips, '13000', isOld ? [] : slipFigures(slips, 'annuity'))
  putScholarships(sheet, slips)
  for (const kind of businessKinds) putBusinesses(sheet, kind)
  const supplements = allAt(sheet, ['14400', '14500', '14600'])
  putAny(sheet, '14700', supplements)
  putSum(sheet, '15000', allAt(sheet, totalled))
  return dividends
}

/** Puts a line that adds up its slips, its answers and more. */
export function putPlain(
  sheet: Sheet,
  slips: SlipAmounts,
  line: T1Line,
  more: readonly (Figure | undefined)[] = [],
): void {
  const answers = (answersByLine.get(line) ?? []).map((name) => answered(sheet, name))
  putAny(sheet, line, [...slipFigures(slips, line), ...answers, ...more])
}

function putPensions(sheet: Sheet, slips: SlipAmounts, received: Figure | undefined): void {
  const isOld = isOfAge(sheet)
  const others = isOld ? [...slipFigures(slips, 'annuity'), ...slipFigures(slips, 'annuity-interest')] : []
  putAny(sheet, '11500', [...slipFigures(slips, 'pension'), ...others])
  putAny(sheet, '11600', [received])
}

function putRentals(sheet: Sheet): void {
  const { rentals } = sheet.facts
  if (rentals.length === 0 && sheet.facts.given['12600'] === undefined) return
  const gross = { en: 'Gross rents (T776)', fr: 'Loyers bruts (T776)' }
  const net = { en: 'Net rents (T776 line 9946)', fr: 'Loyers nets (T776 ligne 9946)' }
  putAny(
    sheet,
    '12599',
    rentals.map((each, index) =>
      step(sheet, `rental/${index + 1}/gross`, gross, 'copy', [each.grossFigure], each.gross),
    ),
  )
  putAny(
    sheet,
    '12600',
    rentals.map((each, index) =>
      step(sheet, `rental/${index + 1}/net`, net, 'copy', [each.figure], each.net),
    ),
  )
}

/** Scholarships less what is exempt. */
function putScholarships(sheet: Sheet, slips: SlipAmounts): void {
  const paid = slipFigures(slips, 'scholarship')
  if (paid.length === 0) {
    putAny(sheet, '13010', [])
    return
  }
  const total = sumOf(paid.map(({ value }) => value))
  const exempt = answered(sheet, 'scholarship-exempt')
  const left = exempt === undefined || exempt.value <= total ? total - (exempt?.value ?? 0n) : 0n
  const label = { en: 'Scholarships above the exemption', fr: 'Bourses au-delà de l’exemption' }
  putAny(sheet, '13010', [step(sheet, 'scholarships', label, 'limit', [...paid, exempt], left)])
}

const businessKinds: readonly BusinessKind[] = [
  'business',
  'professional',
  'commission',
  'farming',
  'fishing',
  'limited-partner',
]

function putBusinesses(sheet: Sheet, kind: BusinessKind): void {
  const [grossLine, netLine] = businessLines[kind]
  const own = sheet.facts.businesses.filter((each) => each.kind === kind)
  const foreign =
    kind !== 'business'
      ? []
      : sheet.facts.foreign.flatMap(({ country, kind: of, income }, index) => {
          const label = { en: `Business income from ${country}`, fr: `Revenu d’entreprise de ${country}` }
          return of === 'business' ? [step(sheet, `foreign/${index + 1}`, label, 'input', [], income)] : []
        })
  if (grossLine !== undefined)
    putAny(
      sheet,
      grossLine,
      own.map((each, index) => businessFigure(sheet, each, `${kind}/${index + 1}/gross`, 'gross')),
    )
  const nets = own.map((each, index) => businessFigure(sheet, each, `${kind}/${index + 1}/net`, 'net'))
  putAny(sheet, netLine, [...nets, ...foreign])
}

function businessFigure(sheet: Sheet, each: BusinessIncome, key: string, side: 'gross' | 'net'): Figure {
  const words = side === 'gross' ? { en: 'gross', fr: 'brut' } : { en: 'net', fr: 'net' }
  const label = { en: `${each.name}, ${words.en}`, fr: `${each.name}, ${words.fr}` }
  return step(sheet, key, label, 'copy', [side === 'net' ? each.figure : each.grossFigure], each[side])
}
