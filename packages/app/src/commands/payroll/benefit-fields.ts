import { z } from 'zod'
import { amount, day, province } from '../fields.ts'

function money(description: string) {
  return amount.optional().meta({ description, format: 'amount' })
}

function moneyOrNothing(description: string) {
  return amount.default(0n).meta({ description, format: 'amount' })
}

function count(description: string) {
  return z.coerce.number().int().optional().meta({ description })
}

function flag(description: string) {
  return z.boolean().default(false).meta({ description })
}

/** What one benefit of a year is valued from, as people type it. */
export const benefitFields = {
  kind: z
    .enum(['automobile', 'group-life', 'parking', 'board-lodging', 'gift', 'loan'])
    .meta({ description: 'which benefit' }),
  province: province.meta({ description: 'the province of employment' }),
  year: count('the year; this one when left out'),
  pays: count('over how many pays it is spread'),
  value: money(
    'what it is worth on the market, taxes included; the premiums of group life; what is owed of a loan',
  ),
  paid: moneyOrNothing(
    'paid back by the employee; for an automobile, for having it; of a loan, the interest',
  ),
  exempt: z.enum(['work', 'scramble', 'free-to-all', 'disability', 'work-site']).optional().meta({
    description:
      'why nothing is taxed: parking needed for the work, too few places, free to all, a disability; board at a special work site',
  }),
  cost: money('automobile: what it cost with taxes, where the employer owns it'),
  lease: money('automobile: lease payments of the time with taxes, without insurance'),
  days: count('automobile: days at the employee’s disposal; 365 when left out'),
  personal: z.coerce.number().int().default(0).meta({ description: 'automobile: personal kilometres' }),
  kilometres: count('automobile: all kilometres; the personal ones when left out'),
  required: flag('automobile: the employee is required to drive it for the work'),
  seller: flag('the employee mainly sells or leases automobiles'),
  operating: flag('automobile: the employer pays for operating it'),
  operatingPaid: moneyOrNothing('automobile: paid back for operating it'),
  half: flag('automobile: operating at half of the standby charge, as the employee chose'),
  form: z
    .enum(['goods', 'merchant-card', 'cash'])
    .default('goods')
    .meta({ description: 'a gift: goods, a card of named shops, or money' }),
  gift: z
    .enum(['gift', 'award', 'performance', 'long-service'])
    .default('gift')
    .meta({ description: 'a gift: what it is for' }),
  earlier: moneyOrNothing('gifts in kind earlier this year'),
  years: count('an award for long service: years of service'),
  yearsSince: count('an award for long service: years since the last one'),
  since: day.optional().meta({
    description: 'a loan: the first day in the year that it is owed; 1 January when left out',
    format: 'date',
  }),
  through: day.optional().meta({
    description: 'a loan: the last day in the year that it is owed; 31 December when left out',
    format: 'date',
  }),
  homeLentOn: day.optional().meta({
    description: 'a loan to buy a home: the day on which it was made',
    format: 'date',
  }),
  related: flag('a gift to somebody related to the employer'),
  unpaid: flag('the employee is paid nothing in money in the same pay'),
  untaxed: flag('no GST/HST counts on it: exempt supplies, or no input tax credit could be claimed'),
} as const
