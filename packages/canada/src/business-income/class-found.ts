import type { Source } from '@daybook/core/filings/figure.ts'
import { inForce } from '@daybook/core/filings/rule-table.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { CcaClassRule } from '../rates/cca-rules.ts'
import type { CcaClassYear } from './cca-asked.ts'
import { ccaClasses, ccaClassNames } from './cca-class-list.ts'

/** A class of a year with its rule and where that was read. */
export type ClassFound = {
  readonly asked: CcaClassYear
  readonly rule: CcaClassRule
  readonly source: Source
}

/**
 * The rule of a class for property acquired on a day. Refuses `cca-class-unknown` for a class that is not
 * computed, `cca-class-closed` for one that took no more by then, and what `inForce` refuses.
 */
export function classRule(
  name: string,
  acquired: CivilDate,
): Result<{ readonly rule: CcaClassRule; readonly source: Source }> {
  const table = Object.hasOwn(ccaClasses, name) ? ccaClasses[name] : undefined
  if (table === undefined) {
    return refuse('cca-class-unknown', { class: name, known: ccaClassNames.join(', ') }, 'class')
  }
  const found = inForce(table, acquired)
  if (!found.ok) return found
  const { value: rule, source } = found.value
  if (rule.acquiredThrough !== undefined && acquired > rule.acquiredThrough) {
    const names = { class: name, through: rule.acquiredThrough, acquired }
    return refuse('cca-class-closed', names, 'acquired')
  }
  return ok({ rule, source })
}

/**
 * The rule of a class for a year: that of the property which comes in, or of the year's last day. Refuses
 * what `classRule` refuses for any of the additions, and `cca-mixed-incentives` where additions of one class
 * and year fall under two versions of its rule.
 */
export function classFound(asked: CcaClassYear, span: Span): Result<ClassFound> {
  const added = all(asked.additions.map(({ acquired }) => classRule(asked.class, acquired)))
  if (!added.ok) return added
  const [first, ...others] = added.value
  if (others.some(({ rule }) => rule !== first?.rule)) {
    return refuse('cca-mixed-incentives', { class: asked.class }, 'additions')
  }
  const found = first === undefined ? yearRule(asked.class, span) : ok(first)
  return found.ok ? ok({ asked, ...found.value }) : found
}

/** The rule of a class without additions: a class that takes no more is still written down. */
function yearRule(name: string, { through }: Span) {
  const table = Object.hasOwn(ccaClasses, name) ? ccaClasses[name] : undefined
  if (table === undefined) return classRule(name, through)
  const found = inForce(table, through)
  return found.ok ? ok({ rule: found.value.value, source: found.value.source }) : found
}
