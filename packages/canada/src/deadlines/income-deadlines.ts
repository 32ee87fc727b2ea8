import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { addDays, addMonths, type CivilDate, calendarYear, type Span } from '@daybook/core/kit/civil-date.ts'
import type { BusinessDayJurisdiction } from '../labour/business-days.ts'
import type { DeadlineChoice, DeadlineChoices } from './deadline-choice.ts'
import { calendarDay, dayOfRule, type PlannedDay, planned, plannedBy, ruleFor } from './deadline-days.ts'
import type { DeadlineKind } from './deadline-kind.ts'
import {
  charityDays,
  corporationBalanceDays,
  corporationInstalmentMonths,
  corporationReturnDays,
  type DayRule,
  farmerInstalmentDays,
  type InstalmentDays,
  nonprofitDays,
  partnershipDays,
  personalBalanceDays,
  personalInstalmentDays,
  personalReturnDays,
  quebecCorporationDays,
  quebecPersonDays,
  selfEmployedReturnDays,
} from './deadline-rules.ts'

/** What income tax deadlines are told from; `year` is a fiscal year of the book. */
export type IncomeFacts = {
  readonly form: 'corporation' | 'proprietor' | 'partnership' | 'nonprofit' | 'personal'
  readonly province: string
  readonly choices: DeadlineChoices
}

/**
 * The days of income tax that follow from a fiscal year: of a corporation the T2 (in Quebec the CO-17 too),
 * its balance and instalments; of a proprietor or person the T1 (and TP-1) of the calendar year in which it
 * ends; of a partnership the T5013; of a non-profit the T1044 or T3010. Instalments and returns that only
 * some owe are there once somebody said so.
 */
export function incomeDeadlines(facts: IncomeFacts, year: Span): readonly PlannedDay[] {
  const inQuebec = facts.province === 'QC'
  const cra: BusinessDayJurisdiction = inQuebec ? 'CA-QC' : 'CA'
  const maker = { facts, cra, inQuebec }
  switch (facts.form) {
    case 'corporation':
      return corporation(maker, year)
    case 'proprietor':
    case 'personal':
      return person(maker, Number(year.through.slice(0, 4)))
    case 'partnership':
      return isSaid(facts.choices, 't5013') ? partnership(maker, year) : []
    case 'nonprofit':
      return [
        ...(isSaid(facts.choices, 't2-file') ? corporation(maker, year) : []),
        ...(isSaid(facts.choices, 't3010')
          ? plannedBy(charityDays, { kind: 't3010', span: year, where: cra })
          : []),
        ...(isSaid(facts.choices, 't1044')
          ? plannedBy(nonprofitDays, { kind: 't1044', span: year, where: cra })
          : []),
      ]
  }
}

/** The kinds that a book may owe, of which nobody said whether it does. */
export function unsaidKinds({ form, province, choices }: IncomeFacts): readonly DeadlineKind[] {
  const quebec = province === 'QC'
  const asked: Readonly<Record<IncomeFacts['form'], readonly DeadlineKind[]>> = {
    corporation: ['t2-instalment', ...(quebec ? (['co17-instalment'] as const) : []), 'registry-return'],
    proprietor: ['t1-instalment', ...(quebec ? (['tp1-instalment'] as const) : [])],
    personal: ['t1-instalment', ...(quebec ? (['tp1-instalment'] as const) : [])],
    partnership: ['t5013'],
    nonprofit: ['t3010', 't1044', 't2-file', 'registry-return'],
  }
  return asked[form].filter((kind) => !choices.has(kind))
}

type Maker = {
  readonly facts: IncomeFacts
  readonly cra: BusinessDayJurisdiction
  readonly inQuebec: boolean
}

function corporation({ facts: { choices }, cra, inQuebec }: Maker, year: Span): readonly PlannedDay[] {
  const days: PlannedDay[] = []
  if (!isDenied(choices, 't2-file'))
    days.push(...plannedBy(corporationReturnDays, { kind: 't2-file', span: year, where: cra }))
  const balance = ruleFor(corporationBalanceDays, year.through)
  if (balance !== undefined && !isDenied(choices, 't2-pay')) {
    const isSmall = choices.get('t2-pay')?.way === 'small-business'
    const rule = isSmall ? balance.value.smallBusiness : balance.value.most
    days.push(planned({ kind: 't2-pay', span: year, where: cra }, dayOfRule(rule, year), balance, rule.moves))
  }
  days.push(...ofMonths(corporationInstalmentMonths, 't2-instalment', year, choices, cra))
  if (!inQuebec) return days
  const quebec = ruleFor(quebecCorporationDays, year.through)
  if (quebec === undefined) return days
  const rules = [
    ['co17-pay', quebec.value.balance],
    ['co17-file', quebec.value.return],
  ] as const
  for (const [kind, rule] of rules)
    if (!isDenied(choices, kind))
      days.push(planned({ kind, span: year, where: 'QC' }, dayOfRule(rule, year), quebec, rule.moves))
  return [...days, ...ofMonths(quebecCorporationDays, 'co17-instalment', year, choices, 'QC')]
}

/** Instalments at the end of each month or quarter of a tax year, where somebody said that they are owed. */
function ofMonths(
  table: RuleTable<{ readonly monthly: number; readonly quarterly: number }>,
  kind: DeadlineKind,
  year: Span,
  choices: DeadlineChoices,
  where: BusinessDayJurisdiction,
): readonly PlannedDay[] {
  const choice = choices.get(kind)
  const rule = ruleFor(table, year.through)
  if (choice?.isOwed !== true || rule === undefined) return []
  const step = choice.way === 'quarterly' ? rule.value.quarterly : rule.value.monthly
  const days: PlannedDay[] = []
  for (let months = step, from = year.from; ; months += step) {
    const next = addMonths(year.from, months)
    const law = addDays(next, -1)
    if (law > year.through) return days
    const day = planned({ kind, span: { from, through: law }, where }, law, rule, true)
    days.push({ ...day, part: days.length + 1 })
    from = next
  }
}

function person({ facts: { form, choices }, cra, inQuebec }: Maker, year: number): readonly PlannedDay[] {
  const span = calendarYear(year)
  const isBusiness = form === 'proprietor'
  const returns = isBusiness ? selfEmployedReturnDays : personalReturnDays
  const days: PlannedDay[] = [
    ...(isDenied(choices, 't1-pay')
      ? []
      : plannedBy(personalBalanceDays, { kind: 't1-pay', span, where: cra })),
    ...(isDenied(choices, 't1-file') ? [] : plannedBy(returns, { kind: 't1-file', span, where: cra })),
    ...ofDays('t1-instalment', span, choices, cra),
  ]
  if (!inQuebec) return days
  const quebec = ruleFor(quebecPersonDays, span.through)
  if (quebec === undefined) return days
  const { balance, return: own, selfEmployed } = quebec.value
  const rules: readonly (readonly [DeadlineKind, DayRule])[] = [
    ['tp1-pay', balance],
    ['tp1-file', isBusiness ? selfEmployed : own],
  ]
  for (const [kind, rule] of rules)
    if (!isDenied(choices, kind))
      days.push(planned({ kind, span, where: 'QC' }, dayOfRule(rule, span), quebec, rule.moves))
  return [...days, ...ofDays('tp1-instalment', span, choices, 'QC')]
}

/** Instalments of a person on the days of a year, where somebody said that they are owed. */
function ofDays(
  kind: DeadlineKind,
  span: Span,
  choices: DeadlineChoices,
  where: BusinessDayJurisdiction,
): readonly PlannedDay[] {
  const choice = choices.get(kind)
  const table: RuleTable<InstalmentDays> =
    choice?.way === 'farming' ? farmerInstalmentDays : personalInstalmentDays
  const rule = ruleFor(table, span.through)
  if (choice?.isOwed !== true || rule === undefined) return []
  return rule.value.days.map((day, index) => {
    const law: CivilDate = calendarDay(Number(span.through.slice(0, 4)), day)
    return { ...planned({ kind, span, where }, law, rule, rule.value.moves), part: index + 1 }
  })
}

/** The earlier of both days where members are persons and corporations. */
function partnership({ facts: { choices }, cra }: Maker, year: Span): readonly PlannedDay[] {
  const rule = ruleFor(partnershipDays, year.through)
  if (rule === undefined) return []
  const { individuals, corporations } = rule.value
  const [persons, companies] = [dayOfRule(individuals, year), dayOfRule(corporations, year)]
  const way = choices.get('t5013')?.way
  const earlier = persons < companies ? persons : companies
  const law = way === 'corporations' ? companies : way === 'mixed' ? earlier : persons
  return [planned({ kind: 't5013', span: year, where: cra }, law, rule, individuals.moves)]
}

function isSaid(choices: DeadlineChoices, kind: DeadlineKind): boolean {
  return choices.get(kind)?.isOwed === true
}

function isDenied(choices: DeadlineChoices, kind: DeadlineKind): boolean {
  const choice: DeadlineChoice | undefined = choices.get(kind)
  return choice?.isOwed === false
}
