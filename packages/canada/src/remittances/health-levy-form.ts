import type { Remittance } from '@daybook/core/daybook/payroll-facts.ts'
import { differenceFigure, type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import { type FormPay, type OwedForm, paidFor, payFigure } from '@daybook/core/filings/remittance.ts'
import { type Cents, divideRounded, sumOf } from '@daybook/core/kit/cents.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { provinceName } from '../charts/provinces.ts'
import { dollars, smaller } from '../payroll/exact.ts'
import { spansOfYear } from './due-dates.ts'
import { debitsOf, type FormRequest, withRest } from './form-request.ts'
import {
  type HealthLevyProvince,
  healthLevy,
  healthLevyNames,
  healthLevyRule,
  type LevyAsked,
} from './health-levy.ts'
import { figureOf } from './levy-figures.ts'
import { remunerationOf } from './pay-amounts.ts'

const tag = 'remit.health-levy'

/** How a province takes instalments of its levy before the year's return. */
export const instalmentFrequency = {
  ON: 'monthly',
  MB: 'monthly',
  NL: 'monthly',
  BC: 'quarterly',
} as const

/**
 * The levy of a province for a period: of a part of the year an instalment, of the whole year the return.
 * Refuses as `healthLevy` does.
 */
export function healthLevyForm(province: HealthLevyProvince, asked: FormRequest): Result<OwedForm> {
  const isYear = asked.span.from.endsWith('-01-01') && asked.span.through.endsWith('-12-31')
  const lines = isYear ? returnLines(province, asked) : instalmentLines(province, asked)
  if (!lines.ok) return lines
  const { names, span, due, frequency } = asked
  const pays = asked.pays.filter((pay) => pay.province === province)
  const owed = { ...lines.value.owed, id: 'health-levy:total', label: words.total }
  const name = healthLevyNames[province]
  const place = provinceName(province)
  const accrued = debitsOf([{ held: [], added: ['health-levy'] }], pays, tag)
  const covered = sumOf(accrued.map(({ amount }) => amount)) - lines.value.instalments
  const debits = isYear
    ? withRest(
        covered === 0n ? [] : [{ role: 'payroll.eht.payable', amount: covered, tag }],
        owed.value,
        'payroll.eht.expense',
        tag,
      )
    : owed.value === 0n
      ? []
      : [{ role: 'payroll.eht.payable', amount: owed.value, tag }]
  return ok({
    form: 'health-levy',
    who: province,
    title: isYear
      ? { en: `${name.en}, annual return`, fr: `${name.fr}, déclaration annuelle` }
      : { en: `${name.en}, instalment`, fr: `${name.fr}, acompte` },
    agency: { en: `Government of ${place.en}`, fr: `Gouvernement : ${place.fr}` },
    frequency,
    span,
    due,
    facts: [payFigure('health-levy:remuneration', words.remuneration, pays, remunerationOf, names)],
    lines: lines.value.lines,
    owed,
    debits,
    notes: province === 'BC' && !isYear ? [words.columbia] : [],
  })
}

type Lines = {
  readonly lines: readonly Figure[]
  readonly owed: Figure
  readonly instalments: Cents
}

/** The levy of the year less its instalments: what was paid of each, or what it asked for where none was. */
function returnLines(province: HealthLevyProvince, asked: FormRequest): Result<Lines> {
  const levy = levyThrough(province, asked, asked.span.through)
  if (!levy.ok) return levy
  const parts: Figure[] = []
  for (const span of instalmentSpans(province, asked.span)) {
    const paid = paidFor(asked.remittances, { form: 'health-levy', who: province, span })
    const amount = paid.length > 0 ? ok(paidTotal(paid)) : instalmentOf(province, asked, span)
    if (!amount.ok) return amount
    if (amount.value === 0n) continue
    const words = { en: `${span.from} to ${span.through}`, fr: `${span.from} au ${span.through}` }
    const how = paid.length > 0 ? 'copy' : 'calc'
    parts.push(figureOf(`health-levy:instalment:${span.through}`, words, amount.value, how))
  }
  const year = figureOf('health-levy:year', words.year, levy.value.value, 'copy', [levy.value])
  const instalments = sumFigure('health-levy:instalments', words.instalments, parts)
  const lines = [year, instalments]
  return ok({ lines, owed: differenceFigure('', words.total, lines), instalments: instalments.value })
}

function instalmentLines(province: HealthLevyProvince, asked: FormRequest): Result<Lines> {
  if (province === 'BC') return quarterOfYear(asked)
  const { from, through } = asked.span
  const after = levyDueThrough(province, asked, through)
  if (!after.ok) return after
  const before = levyDueThrough(province, asked, dayBefore(from, asked))
  if (!before.ok) return before
  const lines = [
    figureOf('health-levy:through', words.through, after.value.value, 'copy', after.value.parts),
    figureOf('health-levy:before', words.before, before.value.value, 'copy', before.value.parts),
  ]
  return ok({ lines, owed: differenceFigure('', words.total, lines), instalments: 0n })
}

/** A day before the first of the span that still lies in its year; the year's first day has none. */
function dayBefore(from: CivilDate, { span }: FormRequest): CivilDate {
  const spans = spansOfYear('monthly', Number(span.from.slice(0, 4)))
  return spans.findLast(({ through }) => through < from)?.through ?? ''
}

/** What an instalment asks for. */
function instalmentOf(province: HealthLevyProvince, asked: FormRequest, span: Span): Result<Cents> {
  const lines = instalmentLines(province, { ...asked, span })
  return lines.ok ? ok(lines.value.owed.value) : lines
}

/** The spans of instalments in a year: the months, and in B.C. the first three quarters. */
export function instalmentSpans(province: HealthLevyProvince, year: Span): readonly Span[] {
  const spans = spansOfYear(instalmentFrequency[province], Number(year.from.slice(0, 4)))
  return province === 'BC' ? spans.slice(0, 3) : spans
}

function paidTotal(paid: readonly Remittance[]): Cents {
  return sumOf(paid.map(({ amount }) => amount))
}

/** The levy on the remuneration of the year through a day. */
function levyThrough(province: HealthLevyProvince, asked: FormRequest, through: CivilDate): Result<Figure> {
  const pays = asked.yearPays.filter((pay) => pay.province === province && pay.date <= through)
  return healthLevy(province, levyAsked(province, asked, pays))
}

function levyAsked(province: string, asked: FormRequest, pays: readonly FormPay[]): LevyAsked {
  const own = asked.settings.levies.find((each) => each.province === province)
  return {
    on: asked.span.through,
    insist: asked.insist,
    remuneration: sumOf(pays.map(remunerationOf)),
    ...(own?.yearlyPayroll === undefined ? {} : { expected: own.yearlyPayroll.amount }),
    ...(own?.exemption === undefined ? {} : { exemption: own.exemption.amount }),
  }
}

/**
 * The levy that must have been paid through a day. In Ontario nothing is asked for until the remuneration of
 * the year is above the instalment threshold, unless the exemption is lost; then all of it so far.
 */
function levyDueThrough(
  province: HealthLevyProvince,
  asked: FormRequest,
  through: CivilDate,
): Result<Figure> {
  const levy = levyThrough(province, asked, through)
  if (!levy.ok) return levy
  const rule = healthLevyRule(province, { on: asked.span.through, insist: asked.insist })
  if (!rule.ok) return rule
  const { instalmentsAbove, exemptionLostAbove } = rule.value.value
  if (instalmentsAbove === undefined) return levy
  const pays = asked.yearPays.filter((pay) => pay.province === province && pay.date <= through)
  const { remuneration, expected = 0n } = levyAsked(province, asked, pays)
  const isLost = exemptionLostAbove !== undefined && expected > dollars(exemptionLostAbove)
  if (isLost || remuneration > dollars(instalmentsAbove)) return levy
  return ok(figureOf(`levy:${province}`, healthLevyNames[province], 0n, 'limit', [levy.value]))
}

/** B.C.: a quarter of last year's tax or of this year's, the smaller, where last year's was large enough. */
function quarterOfYear(asked: FormRequest): Result<Lines> {
  const pays = asked.lastYearPays.filter(({ province }) => province === 'BC')
  const lastYear = String(Number(asked.span.from.slice(0, 4)) - 1)
  const last = healthLevy('BC', {
    on: `${lastYear}-12-31`,
    insist: asked.insist,
    remuneration: sumOf(pays.map(remunerationOf)),
  })
  if (!last.ok) return last
  const rule = healthLevyRule('BC', { on: asked.span.through, insist: asked.insist })
  if (!rule.ok) return rule
  const expected = asked.settings.levies.find(({ province }) => province === 'BC')?.yearlyPayroll?.amount
  const now =
    expected === undefined
      ? undefined
      : healthLevy('BC', { on: asked.span.through, insist: asked.insist, remuneration: expected })
  if (now?.ok === false) return now
  const before = figureOf('health-levy:last-year', words.lastYear, last.value.value, 'copy', [last.value])
  const parts = [
    before,
    ...(now === undefined
      ? []
      : [figureOf('health-levy:estimate', words.estimate, now.value.value, 'copy', [now.value])]),
  ]
  const { instalmentsAbove = '0' } = rule.value.value
  const least = now === undefined ? before.value : smaller(before.value, now.value.value)
  const amount = before.value > dollars(instalmentsAbove) ? divideRounded(least, 4n, 'half-up') : 0n
  const line = figureOf('health-levy:instalment', words.quarter, amount, 'limit', parts, rule.value.source)
  return ok({ lines: [line], owed: sumFigure('', words.total, [line]), instalments: 0n })
}

const words = {
  remuneration: { en: 'Remuneration of the period', fr: 'Rémunération de la période' },
  year: { en: 'Levy of the year', fr: 'Impôt de l’année' },
  instalments: { en: 'Less instalments of the year', fr: 'Moins les acomptes de l’année' },
  through: { en: 'Levy of the year through this period', fr: 'Impôt de l’année jusqu’à cette période' },
  before: { en: 'Less the levy before it', fr: 'Moins l’impôt d’avant' },
  lastYear: { en: 'Tax of last year', fr: 'Impôt de l’année précédente' },
  estimate: { en: 'Tax on the payroll expected this year', fr: 'Impôt sur la masse salariale prévue' },
  quarter: { en: 'A quarter of the smaller', fr: 'Le quart du moindre' },
  total: { en: 'Total to remit', fr: 'Total à verser' },
  columbia: {
    en: 'Instalments go by last year’s tax as these books know it.',
    fr: 'Les acomptes suivent l’impôt de l’année précédente selon ces livres.',
  },
} as const
