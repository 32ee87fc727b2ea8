import type { HouseRule } from './house-rule.ts'
import { rulesOfForm } from './rules-of-form.ts'
import { rulesOfRecord } from './rules-of-record.ts'
import { rulesOfWorth } from './rules-of-worth.ts'

/** Every rule that a machine checks. */
export const houseRules: readonly HouseRule[] = [...rulesOfWorth, ...rulesOfForm, ...rulesOfRecord]
