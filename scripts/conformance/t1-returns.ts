import { type ProvinceCode, parseProvince } from '@daybook/canada/charts/provinces.ts'
import { dollars, percentHalfUp, printedRate, smaller } from '@daybook/canada/payroll/exact.ts'
import type { ParentalInsurance } from '@daybook/canada/rates/contribution-rules.ts'
import { parentalInsurance } from '@daybook/canada/rates/qc/parental-insurance.ts'
import { premiumTerms } from '@daybook/canada/t1/insurance-lines.ts'
import { lineOrder } from '@daybook/canada/t1/line-order.ts'
import { termsOf } from '@daybook/canada/t1/pension-lines.ts'
import { planLimits, requiredOf } from '@daybook/canada/t1/schedule-8.ts'
import { newSheet } from '@daybook/canada/t1/sheet.ts'
import { noFacts, type Slip, type T1Facts } from '@daybook/canada/t1/t1-facts.ts'
import { isT1Line } from '@daybook/canada/t1/t1-line.ts'
import { type T1Return, t1Return } from '@daybook/canada/t1/t1-return.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { isFederal, type TaxCase } from './tax-case.ts'
import type { Inputs } from './tax-inputs.ts'

type Answer = Readonly<Record<string, unknown>>
type Dated = TaxCase & { readonly year: number }

/** The facts of somebody of 45, or of 67, who accepts what is only projected. */
function factsOf({ year }: Dated, province: ProvinceCode, isOld = false): T1Facts {
  return { ...noFacts(year, province, `${year - (isOld ? 67 : 45)}-06-15`), acceptsUnconfirmed: true }
}

/** The province of a case; a federal one is worked out where no province adds anything. */
function provinceOf({ province = 'federal' }: Dated): ProvinceCode {
  if (isFederal(province) || province === 'CPP') return 'ON'
  return province === 'QPP' ? 'QC' : value(parseProvince(province))
}

/** A T4 with the contributions and premiums that the law requires for the year on its earnings. */
function fullT4(facts: T1Facts, paid: Cents): Slip {
  const sheet = newSheet(facts, 'T1')
  const isQuebec = facts.province === 'QC'
  const { terms } = termsOf(sheet, isQuebec)
  const due = requiredOf(terms, planLimits(terms, 12), paid)
  const ei = premiumTerms(sheet).terms
  const premium = smaller(percentHalfUp(smaller(paid, ei.ceiling), printedRate(ei.rate)), ei.most)
  const boxes = isQuebec
    ? { '17': due.base + due.additional, '17A': due.second, '55': parental(facts.year, paid) }
    : { '16': due.base + due.additional, '16A': due.second }
  return { id: 't4', kind: 'T4', from: 'Employer', boxes: { '14': paid, '18': premium, ...boxes } }
}

function parental(year: number, paid: Cents): Cents {
  const rule = value(inForce<ParentalInsurance>(parentalInsurance, `${year}-12-31`)).value
  return smaller(
    percentHalfUp(smaller(paid, dollars(rule.ceiling)), printedRate(rule.rate)),
    dollars(rule.most),
  )
}

/** The lines of a return by number; a blank one is nothing. */
function linesOf({ lines, provincial }: T1Return): Record<string, string> {
  const found: Record<string, string> = {}
  for (const line of lineOrder) found[line] = formatCents(lines.get(line)?.value ?? 0n)
  const names: Readonly<Record<string, string>> = { 'health-premium': 'OHP', '62140': 'LIFT' }
  for (const { line, figure } of [...(provincial?.lines ?? []), ...(provincial?.creditLines ?? [])])
    for (const name of [line, names[line] ?? line, `${provincial?.province}_${line}`])
      found[name] ??= formatCents(figure.value)
  return found
}

/** A whole return from the few words that a case gives. */
export function wholeCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each), inputs.maybeFlag('age65') === true)
  const hasDisability = inputs.maybeFlag('dtc') === true
  const employment = inputs.maybeMoney('emp')
  const business = inputs.maybeMoney('se')
  const gains = inputs.maybeMoney('gains')
  const spouse = inputs.maybeMoney('spouse_net')
  const rent = inputs.maybeMoney('rent')
  const slips: Slip[] = employment === undefined ? [] : [fullT4(facts, employment)]
  for (const [input, kind, box] of plainSlips) {
    const amount = inputs.maybeMoney(input)
    if (amount !== undefined) slips.push({ id: input, kind, from: 'Payer', boxes: { [box]: amount } })
  }
  const amounts: Record<string, Cents> = spouse === undefined ? {} : { 'spouse-net': spouse }
  for (const [input, name] of plainAnswers) {
    const amount = inputs.maybeMoney(input)
    if (amount !== undefined) amounts[name] = amount
  }
  const own = value(
    t1Return({
      ...facts,
      marital: spouse === undefined ? 'single' : 'couple',
      slips,
      businesses:
        business === undefined
          ? []
          : [{ name: 'Business', kind: 'business', gross: business, net: business }],
      gains:
        gains === undefined
          ? []
          : [{ name: 'Shares', kind: 'shares', proceeds: gains, cost: 0n, outlays: 0n }],
      rentals: rent === undefined ? [] : [{ gross: rent, net: rent }],
      answers: { amounts, choices: hasDisability ? { disability: true } : {} },
      // A schedule of its own (MB428-A) claims it first, as BC479 its credits: a case names neither.
      provincial: { familyTaxBenefit: false },
    }),
  )
  return linesOf(own)
}

const plainSlips = [
  ['pension', 'T4A', '016'],
  ['oas', 'T4A(OAS)', '18'],
  ['cpp', 'T4A(P)', '20'],
  ['interest', 'T5', '13'],
  ['elig', 'T5', '24'],
  ['other', 'T5', '10'],
  ['tuition', 'T2202', '26'],
  ['ei', 'T4E', '14'],
  ['rrif', 'T4RIF', '16'],
  ['rpp', 'T4', '20'],
] as const

const plainAnswers = [
  ['rrsp', 'rrsp'],
  ['rrsp_limit', 'rrsp-limit'],
  ['union', 'union-dues'],
  ['donations', 'donations'],
  ['medical', 'medical'],
  ['withheld', 'tax-withheld'],
  ['fhsa', 'fhsa'],
  ['moving', 'moving'],
  ['political', 'political'],
  ['instalments', 'instalments'],
  ['carrying', 'carrying-charges'],
  ['student_loan', 'student-loan-interest'],
  ['capital_losses', 'capital-losses'],
  ['losses', 'non-capital-losses'],
  ['support_paid', 'support-paid'],
  ['home_buyers', 'home-buyers'],
] as const

/** A federal return of which lines are given as they stand; what the case leaves out is not worked out. */
export function federalCase(inputs: Inputs, each: Dated): Answer {
  const none = ['22200', '22215', '31000', '42100', '42800', '45300', '44800', '45000']
  const given: Record<string, Cents> = Object.fromEntries(none.map((line) => [line, 0n]))
  for (const name of Object.keys(each.inputs)) {
    if (name === 'note') inputs.text('note')
    else if (isT1Line(name)) given[name] = inputs.money(name)
  }
  const facts = factsOf(each, provinceOf(each), inputs.maybeFlag('age65') === true)
  return linesOf(value(t1Return({ ...facts, given })))
}

/** Line 31260 of an employment income. */
export function employmentCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each))
  const slips = [fullT4(facts, inputs.money('employment_income'))]
  return { line31260: line(federalOnly({ ...facts, slips }), '31260') }
}

/** The credits for contributions on an employment income. */
export function creditsCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each))
  const own = federalOnly({ ...facts, slips: [fullT4(facts, inputs.money('employment_income'))] })
  return {
    line30800: line(own, '30800'),
    line31200: line(own, '31200'),
    line31205: line(own, '31205'),
    line22215: line(own, '22215'),
  }
}

/** Part 2 of Schedule 8. */
export function limitsCase(inputs: Inputs, each: Dated): Answer {
  const { terms } = termsOf(newSheet(factsOf(each, 'ON'), 'T1'), each.province === 'QPP')
  const limits = planLimits(terms, inputs.count('months'))
  return {
    max_pensionable: formatCents(limits.ceiling),
    max_second: formatCents(limits.second),
    additional_max: formatCents(limits.additional),
    exemption: formatCents(limits.exemption),
  }
}

/** Schedule 8 of an employee, of the self-employed, or of both. */
export function contributionsCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each))
  const boxes: Record<string, Cents> = {}
  for (const box of ['14', '16', '16A', '26'] as const) {
    const amount = inputs.maybeMoney(`t4_box${box}`)
    if (amount !== undefined) boxes[box] = amount
  }
  const net = inputs.maybeMoney('net_self_employment') ?? 0n
  const own = federalOnly({
    ...facts,
    slips: Object.keys(boxes).length === 0 ? [] : [{ id: 't4', kind: 'T4', from: 'Employer', boxes }],
    businesses: net === 0n ? [] : [{ name: 'Business', kind: 'business', gross: net, net }],
  })
  const parts = new Map(
    (own.lines.get('42100')?.parts ?? []).map(({ id, value: of }) => [id.split(':')[1], of]),
  )
  const part = (name: string): string => formatCents(parts.get(`S8/own/${name}`) ?? 0n)
  return {
    ...Object.fromEntries(
      (['22200', '22215', '30800', '31000', '42100', '44800'] as const).map((each) => [
        `l${each}`,
        line(own, each),
      ]),
    ),
    base: part('base'),
    first: part('additional'),
    second: part('second'),
  }
}

/** Lines 23500 and 42200. */
export function repaymentCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each), true)
  const own = federalOnly({
    ...facts,
    slips: [
      { id: 'oas', kind: 'T4A(OAS)', from: 'Service Canada', boxes: { '18': inputs.money('oas') } },
      { id: 'other', kind: 'T5', from: 'Bank', boxes: { '13': inputs.money('other_income') } },
    ],
  })
  return { line23500: line(own, '23500'), line42200: line(own, '42200') }
}

/** Lines 12000, 12010 and 40425. */
export function dividendCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each))
  const boxes = { '24': inputs.maybeMoney('eligible') ?? 0n, '10': inputs.maybeMoney('other') ?? 0n }
  const own = federalOnly({ ...facts, slips: [{ id: 't5', kind: 'T5', from: 'Company', boxes }] })
  return {
    line12000: line(own, '12000'),
    line12010: line(own, '12010'),
    line40425: line(own, '40425'),
  }
}

/** Line 31400 of a pension. */
export function pensionCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each), inputs.maybeFlag('age65') === true)
  const boxes = { '016': inputs.maybeMoney('pension') ?? inputs.money('pension_income') }
  const own = federalOnly({ ...facts, slips: [{ id: 't4a', kind: 'T4A', from: 'Plan', boxes }] })
  return { line31400: line(own, '31400') }
}

/** Lines 31200 and 45000 of premiums paid on insurable earnings. */
export function premiumCase(inputs: Inputs, each: Dated): Answer {
  const facts = factsOf(each, provinceOf(each))
  const insurable = inputs.maybeMoney('t4_box24') ?? inputs.money('insurable')
  const paid = inputs.maybeMoney('t4_box18') ?? inputs.money('paid')
  const boxes = { '14': inputs.maybeMoney('t4_box14') ?? insurable, '18': paid, '24': insurable }
  const own = federalOnly({ ...facts, slips: [{ id: 't4', kind: 'T4', from: 'Employer', boxes }] })
  return { line31200: line(own, '31200'), line45000: line(own, '45000') }
}

/** The federal return alone: the case is about nothing that a province adds. */
function federalOnly(facts: T1Facts): T1Return {
  return value(t1Return({ ...facts, given: { ...facts.given, '42800': 0n } }))
}

function line(own: T1Return, number: string): string {
  return isT1Line(number) ? formatCents(own.lines.get(number)?.value ?? 0n) : '0.00'
}
