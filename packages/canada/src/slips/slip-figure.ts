import type { SlipKind } from '@daybook/core/daybook/slip-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { slipTables } from './slip-tables.ts'

/** What a box is called with its number: `Box 14: Employment income`. */
export function boxLabel(kind: SlipKind, box: string): Label {
  const rule = slipTables[kind].boxes.find((each) => each.box === box)
  if (rule === undefined) return { en: box, fr: box }
  const { en, fr } = rule.label
  if (rule.isSummary === true) return rule.label
  const word = rule.isOther === true ? { en: 'Code', fr: 'Code' } : { en: 'Box', fr: 'Case' }
  return { en: `${word.en} ${box}: ${en}`, fr: `${word.fr} ${box}\u00a0: ${fr}` }
}
