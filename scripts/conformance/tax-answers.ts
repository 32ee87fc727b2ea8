import { parseProvince } from '@daybook/canada/charts/provinces.ts'
import { creditOf } from '@daybook/canada/sales-tax/credit-limits.ts'
import { decideTaxes } from '@daybook/canada/sales-tax/decide-taxes.ts'
import { quartersOf, valueAddedInstalments } from '@daybook/canada/sales-tax/instalments.ts'
import { periodChanges, reportingPeriod } from '@daybook/canada/sales-tax/reporting-periods.ts'
import { calendarQuarterOf, smallSupplierWatch } from '@daybook/canada/sales-tax/small-supplier.ts'
import {
  badDebtTax,
  basicTaxContent,
  mealAddBack,
  recoveredTax,
  reimbursementCredit,
  simplifiedCredits,
} from '@daybook/canada/sales-tax/tax-adjustments.ts'
import { taxFigures } from '@daybook/canada/sales-tax/tax-figures.ts'
import type { FilingFrequency } from '@daybook/core/daybook/filing-facts.ts'
import { type Cents, formatCents, sumOf } from '@daybook/core/kit/cents.ts'
import {
  addDays,
  addMonths,
  firstOfMonth,
  fiscalYearOf,
  lastOfMonth,
  monthsAfterEnd,
  type Span,
} from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { benefitAnswerers } from './benefit-answers.ts'
import { businessAnswerers } from './business-answers.ts'
import { guideAnswerers } from './guide-answers.ts'
import { netTaxReturn, psbRebate, pstReturn } from './net-tax-answers.ts'
import { provincialAnswerers } from './provincial-answers.ts'
import { t1Answerers } from './t1-answers.ts'
import { corporateAnswerers } from './t2-answers.ts'
import type { TaxCase } from './tax-case.ts'
import { type FilerSaid, filerOf } from './tax-filer.ts'
import { type Answer, type Answerer, type Inputs, reading } from './tax-inputs.ts'
import { suppliesSaid } from './tax-supplies.ts'

/** The kinds of cases that the rules of sales taxes answer. */
export const answerers: Readonly<Record<string, Answerer>> = {
  sales_tax: reading(salesTax),
  gst_reporting_period: reading(reporting),
  gst_due_dates: reading(dueDates),
  gst_instalment_new: reading((inputs, { year = 2026 }) => {
    const netTax = inputs.money('first_year_net_tax')
    const before = { netTax, days: inputs.count('days') }
    return instalments(calendarYear(year), before, inputs.maybeMoney('estimate'))
  }),
  gst_instalment: reading((inputs, { year = 2026 }) =>
    instalments(
      calendarYear(year),
      { netTax: inputs.money('prior_year_net_tax'), days: 365 },
      inputs.maybeMoney('estimate'),
    ),
  ),
  itc_capital_personal: reading((inputs, each) => creditCase(inputs, each, 'CAPITAL')),
  itc_operating: reading((inputs, each) => creditCase(inputs, each, 'ITC_SHARE')),
  itc_passenger_vehicle: reading(vehicleCredit),
  basic_tax_content: reading((inputs) => ({
    btc: formatCents(
      basicTaxContent({
        tax: inputs.money('tax'),
        rebate: inputs.maybeMoney('rebate') ?? 0n,
        worth: inputs.money('fmv'),
        cost: inputs.money('cost'),
      }),
    ),
  })),
  reimbursement_itc: reading((inputs) => ({
    itc: formatCents(reimbursementCredit(shared(inputs, 'reimbursed'))),
  })),
  bad_debt_recovery: reading((inputs) => ({
    line104: formatCents(recoveredTax(shared(inputs, 'recovered'))),
  })),
  bad_debt: reading((inputs) => ({
    line107: formatCents(badDebtTax(shared(inputs, 'written_off'))),
  })),
  meal_addback: reading((inputs) => ({
    line104: formatCents(mealAddBack(inputs.money('itc_claimed'), inputs.text('limit'))),
  })),
  simplified_itc: reading((inputs) => ({
    itc: formatCents(
      simplifiedCredits([{ rate: inputs.text('rate'), paid: inputs.money('purchases_with_tax') }]),
    ),
  })),
  small_supplier: reading(smallSupplier),
  net_tax_return: reading(netTaxReturn),
  psb_rebate: reading(psbRebate),
  pst_return: reading(pstReturn),
  ...provincialAnswerers,
  ...corporateAnswerers,
  ...t1Answerers,
  ...businessAnswerers,
  ...benefitAnswerers,
  ...guideAnswerers,
}

/**
 * The tax that an amount bore, by whichever tax the case names, and the part of its total. A provincial tax
 * beside it is in the total, and no return gives it back.
 */
function shared(inputs: Inputs, part: string) {
  for (const provincial of ['pst', 'rst']) inputs.maybeMoney(provincial)
  const tax = inputs.maybeMoney('gst') ?? inputs.maybeMoney('hst') ?? inputs.money('tax')
  return { tax, part: inputs.money(part), total: inputs.money('total') }
}

function salesTax(inputs: Inputs, { province = '' }: TaxCase): Answer {
  const price = inputs.money('price')
  const date = inputs.text('date')
  const said = suppliesSaid(inputs.maybeText('supply') ?? 'ordinary taxable goods')
  const place = value(parseProvince(inputs.maybeText('deliver_to') ?? province))
  const decided = value(
    decideTaxes({ side: 'sale', date, where: { place, by: 'delivered' }, charges: () => true, ...said }),
  )
  const worked = taxFigures(decided.taxes, price, date)
  const amounts = worked.map(({ tax, figure }) => [tax.tax, formatCents(figure.value)] as const)
  const taxes = sumOf(worked.map(({ figure }) => figure.value))
  const none = { GST: '0.00', HST: '0.00', PST: '0.00', RST: '0.00', QST: '0.00' }
  const rst = amounts.find(([tax]) => tax === 'PST')?.[1]
  return {
    ...none,
    ...Object.fromEntries(amounts),
    ...(place === 'MB' && rst !== undefined ? { RST: rst } : {}),
    tax: formatCents(taxes),
    total: formatCents(price + taxes),
  }
}

function reporting(inputs: Inputs, { year = 2026 }: TaxCase): Answer {
  const sales = inputs.moneyList('quarters')
  const assigned = frequencyOf(inputs.text('assigned'))
  const end = inputs.maybeText('fiscal_year_end') ?? '12-31'
  const spans = quartersOf(fiscalYearOf(`${year}-01-01`, end))
  const quarters = spans.flatMap((span, index) => {
    const own = sales[index]
    return own === undefined ? [] : [{ span, sales: own }]
  })
  const { quarterlyFrom, monthlyFrom } = value(periodChanges(quarters, assigned))
  const next = value(reportingPeriod(sumOf(sales), `${year}-12-31`))
  return {
    quarterly_from: quarterlyFrom ?? null,
    monthly_from: monthlyFrom ?? null,
    next_year: next.assigned,
  }
}

function frequencyOf(text: string): FilingFrequency {
  if (text === 'annual' || text === 'quarterly' || text === 'monthly') return text
  throw new Error(`no reporting period: ${text}`)
}

function dueDates(inputs: Inputs, { year = 2026 }: TaxCase): Answer {
  const said = filerOf(inputs.text('filer'))
  const fiscal = fiscalYearOf(`${year}-06-30`, said.fiscalYearEnd)
  const dates = lawDates(said, fiscal)
  const all = value(valueAddedInstalments({ year: fiscal, before: { netTax: 1_000_000n, days: 365 } }))
  const days = all.instalments.map(({ due }) => due.slice(5))
  return { ...(said.withInstalments ? { instalments: days } : {}), ...dates }
}

/** The days that the law names, without their year, before one that is no business day moves on. */
function lawDates({ frequency, isIndividual, fiscalYearEnd }: FilerSaid, fiscal: Span): Answer {
  if (frequency === 'annual' && isIndividual && fiscalYearEnd === '12-31')
    return { file: '06-15', pay: '04-30', due: '06-15' }
  if (frequency === 'annual') {
    const day = lastOfMonth(addMonths(firstOfMonth(fiscal.through), 3)).slice(5)
    return { file: day, pay: day, due: day }
  }
  const months = frequency === 'monthly' ? 1 : 3
  const starts = Array.from({ length: 12 / months }, (_, index) => addMonths(fiscal.from, index * months))
  const due = starts.map((from) => monthsAfterEnd(addDays(addMonths(from, months), -1), 1).slice(5))
  return { file: due, pay: due, due }
}

function calendarYear(year: number): Span {
  return { from: `${year}-01-01`, through: `${year}-12-31` }
}

function instalments(
  year: Span,
  before: { readonly netTax: Cents; readonly days: number },
  estimate: Cents | undefined,
): Answer {
  const found = value(
    valueAddedInstalments({ year, before, ...(estimate === undefined ? {} : { estimate }) }),
  )
  return {
    required: found.isRequired,
    annualised: formatCents(found.annualised),
    quarterly: formatCents(found.quarterly),
    instalments: found.instalments.map(({ amount }) => formatCents(amount)),
  }
}

/** The credit for what is used in business in part: capital property by its main use, expenses by share. */
function creditCase(inputs: Inputs, { year = 2026 }: TaxCase, treatment: 'CAPITAL' | 'ITC_SHARE'): Answer {
  const credit = value(
    creditOf({
      treatment,
      date: `${year}-12-31`,
      price: inputs.maybeMoney('cost') ?? 0n,
      tax: inputs.money('tax'),
      share: inputs.maybeText('business_use') ?? inputs.text('commercial_use'),
    }),
  )
  return { itc: formatCents(credit.recoverable), cost: formatCents(credit.cost) }
}

function vehicleCredit(inputs: Inputs, { year = 2026 }: TaxCase): Answer {
  const credit = value(
    creditOf({
      treatment: 'CAPITAL_VEHICLE',
      date: `${year}-12-31`,
      price: inputs.money('cost'),
      tax: inputs.money('tax'),
      share: inputs.maybeText('business_use') ?? '1',
      isIndividual: inputs.maybeText('owner') === 'individual',
    }),
  )
  return { itc: formatCents(credit.recoverable) }
}

function smallSupplier(inputs: Inputs, { year = 2026 }: TaxCase): Answer {
  const sales = inputs.moneyList('quarters')
  const first = `${year}-01-01`
  const quarters = sales.map((each, index) => ({
    span: calendarQuarterOf(addMonths(first, 3 * index)),
    sales: each,
  }))
  const isPublicBody = inputs.maybeText('entity') === 'public service body'
  const { passed } = value(smallSupplierWatch(quarters, { isPublicBody, on: first }))
  return { passed: passed?.by ?? 'never', charge_from: passed?.chargeFrom ?? 'never' }
}
