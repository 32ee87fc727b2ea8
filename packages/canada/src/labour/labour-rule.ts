import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce, type RuleTable } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * A rule of labour law in force on a day. `doubts` says in words what is uncertain of it; it is empty unless
 * the caller insisted.
 */
export type LabourRule<T> = {
  readonly value: T
  readonly source: Source
  readonly doubts: readonly Label[]
}

/** Something to tell the bookkeeper that is below the law or not known; it never stops a pay. */
export type LabourWarning = {
  readonly code: 'below-minimum-wage' | 'vacation-below-minimum' | 'vacation-days-below-minimum'
  readonly label: Label
  readonly source: Source
}

/**
 * The version of a rule in force on a day. Refuses `labour-rules-not-checked` for a day after the last one
 * that somebody looked up, `labour-rule-uncertain` for what was read in one listing only (confidence low),
 * both unless the caller insists, and `labour-rules-too-early` for a day before the first version.
 */
export function labourRule<T>(table: RuleTable<T>, on: CivilDate, insist: boolean): Result<LabourRule<T>> {
  const { name, checkedThrough } = table
  const isChecked = on <= checkedThrough
  if (!isChecked && !insist) {
    return refuse('labour-rules-not-checked', { table: name, date: on, through: checkedThrough }, 'date')
  }
  const found = inForce(table, isChecked ? on : checkedThrough)
  if (!found.ok) {
    const first = table.versions[0]?.from ?? checkedThrough
    return refuse('labour-rules-too-early', { table: name, date: on, first }, 'date')
  }
  const { value, source } = found.value
  if (source.confidence === 'low' && !insist) return uncertain(name, oneListing(name, source.title))
  const doubts: Label[] = []
  if (!isChecked) doubts.push(notChecked(name, checkedThrough))
  if (source.confidence === 'low') doubts.push(oneListing(name, source.title))
  return ok({ value, source, doubts })
}

/** The refusal of a rule that is not certain; `of` names it, `why` where it was read or what is not known. */
export function uncertain(of: string, { en, fr }: Label): Refused {
  return refuse('labour-rule-uncertain', { table: of, why: en, whyFr: fr }, 'jurisdiction')
}

function notChecked(name: string, through: CivilDate): Label {
  return {
    en: `${name} was checked through ${through} only`,
    fr: `${name} n’a été vérifié que jusqu’au ${through}`,
  }
}

function oneListing(name: string, title: string): Label {
  return {
    en: `${name} was read in one listing only: ${title}`,
    fr: `${name} n’a été lu que dans une seule liste : ${title}`,
  }
}
