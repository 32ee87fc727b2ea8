import type { RuleTable } from '@daybook/core/filings/rule-table.ts'
import { buildingClasses } from '../rates/ca/cca-buildings.ts'
import { equipmentClasses } from '../rates/ca/cca-equipment.ts'
import { manufacturingClasses } from '../rates/ca/cca-manufacturing.ts'
import { rightClasses } from '../rates/ca/cca-rights.ts'
import { vehicleClasses } from '../rates/ca/cca-vehicles.ts'
import type { CcaClassRule } from '../rates/cca-rules.ts'

/** Every class that is computed, by name. Others (29, 41, 52, mines, films, ...) are refused by name. */
export const ccaClasses: Readonly<Record<string, RuleTable<CcaClassRule>>> = {
  ...buildingClasses,
  ...equipmentClasses,
  ...manufacturingClasses,
  ...vehicleClasses,
  ...rightClasses,
}

/** Whether one class comes before another, as people count them: 8, 10, 10.1, 12. */
export function byClass(one: string, other: string): number {
  const parts = (name: string) =>
    (/^(\d+)(?:\.(\d+))?/.exec(name) ?? []).slice(1).map((text) => Number(text ?? 0))
  const [[first = 0, second = 0], [third = 0, fourth = 0]] = [parts(one), parts(other)]
  return first - third || second - fourth || (one < other ? -1 : one > other ? 1 : 0)
}

/** The names of the classes in that order. */
export const ccaClassNames: readonly string[] = Object.keys(ccaClasses).sort(byClass)
