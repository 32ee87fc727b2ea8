import { t776 } from '@daybook/canada/business-income/t776.ts'
import { personalUseProperty } from '@daybook/canada/rates/ca/personal-use-property.ts'
import { personalGain } from '@daybook/canada/t1/personal-property.ts'
import type { Figure } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import { type Cents, divideRounded, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import type { TaxCase } from './tax-case.ts'
import { type Answer, type Answerer, type Inputs, reading } from './tax-inputs.ts'

/** The kinds of cases of the guides on rentals and on capital gains. */
export const guideAnswerers: Readonly<Record<string, Answerer>> = {
  rental: reading(rentalCase),
  personal_use_gain: reading((inputs, { year = 2025 }) => {
    const { least } = value(inForce(personalUseProperty, `${year}-12-31`)).value
    const { gain, denied } = personalGain(
      {
        kind: 'personal',
        proceeds: inputs.money('proceeds'),
        cost: inputs.money('cost'),
        outlays: inputs.maybeMoney('outlays') ?? 0n,
      },
      value(parseCents(least)),
    )
    return { gain: formatCents(gain), loss_denied: formatCents(denied) }
  }),
}

/** A house of which some rooms are rented: what it costs as a whole, and what the rented part costs. */
function rentalCase(inputs: Inputs, { year = 2025 }: TaxCase): Answer {
  const [shared, own] = [inputs.money('shared_costs'), inputs.maybeMoney('own_costs') ?? 0n]
  const [rented, of] = [inputs.count('rented'), inputs.count('of')]
  const booked = (line: string, amount: Cents): readonly [string, Figure] => [
    line,
    { id: line, label: { en: line, fr: line }, value: amount, how: 'postings', parts: [] },
  ]
  const personalAmount = divideRounded(shared * BigInt(of - rented), BigInt(of), 'half-up')
  const house = {
    ...{ property: 'house', name: 'House', classes: [], answers: { personalAmount } },
    lines: new Map([booked('8141', inputs.money('rent')), booked('9180', shared), booked('8521', own)]),
  }
  const span = { from: `${year}-01-01`, through: `${year}-12-31` }
  const made = value(t776({ span, naming: (line) => line, properties: [house] }))
  return {
    '9949': formatCents(made.figures.get('house:9949')?.value ?? 0n),
    net: formatCents(made.net),
  }
}
