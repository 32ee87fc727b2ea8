import { automobileFigures, periodsOf } from '@daybook/canada/benefits/automobile.ts'
import { type Gift, taxedGifts } from '@daybook/canada/benefits/gifts.ts'
import { automobileBenefit } from '@daybook/canada/rates/ca/automobile-benefit.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'
import { type Answer, type Answerer, type Inputs, reading } from './tax-inputs.ts'

/** The kinds of cases that taxable benefits answer. */
export const benefitAnswerers: Readonly<Record<string, Answerer>> = {
  gift_benefit: reading(giftCase),
  standby_periods: reading((inputs, { year = 2025 }) => {
    const rule = value(inForce(automobileBenefit, `${year}-12-31`)).value
    const { numerator, denominator } = periodsOf(inputs.count('days'), rule)
    return { periods: denominator === 1n ? String(numerator) : `${numerator}/${denominator}` }
  }),
  automobile_benefit: reading(automobileCase),
}

/**
 * What of a year's gifts is taxed: lists of `gifts` and `awards` in kind, of money, of what is `for_work`,
 * and an award for so many years of service, with the years since the last one.
 */
function giftCase(inputs: Inputs, { year = 2025, province }: TaxCase): Answer {
  const kinds = [
    ['gifts', 'gift', 'goods'],
    ['awards', 'award', 'goods'],
    ['money', 'gift', 'cash'],
    ['for_work', 'performance', 'goods'],
  ] as const
  const given = kinds.flatMap(([name, kind, form]) =>
    inputs
      .maybeMoneyList(name)
      .map((amount, index): Gift => ({ id: `${name}${index}`, kind, form, value: amount })),
  )
  const service = inputs.maybeMoney('long_service')
  const years = service === undefined ? 0 : inputs.count('years')
  const since = inputs.maybeText('years_since_last')
  if (service !== undefined) {
    const last = since === undefined ? {} : { yearsSinceLast: Number(since) }
    given.push({ id: 'service', kind: 'long-service', form: 'goods', value: service, years, ...last })
  }
  const found = value(taxedGifts(given, { year, by: province === 'QC' ? 'quebec' : 'federal' }))
  return {
    taxed: formatCents(found.total.value),
    in_money: formatCents(found.cash.value),
    in_kind: formatCents(found.inKind.value),
  }
}

/** The benefit of an automobile that the employer owns. */
function automobileCase(inputs: Inputs, { year = 2025 }: TaxCase): Answer {
  const days = inputs.count('days')
  const [personal, total] = [inputs.count('personal_kilometres'), inputs.count('kilometres')]
  const found = value(
    automobileFigures({
      ...{ year, daysAvailable: days, owned: { cost: inputs.money('cost'), days } },
      ...{ personalKilometres: personal, totalKilometres: total },
      isRequired: inputs.maybeFlag('required') === true,
      reimbursed: inputs.maybeMoney('reimbursed') ?? 0n,
      operating: { reimbursed: inputs.maybeMoney('operating_reimbursed') ?? 0n },
    }),
  )
  return {
    standby: formatCents(found.standby.value),
    operating: formatCents(found.operating.value),
    total: formatCents(found.total.value),
  }
}
