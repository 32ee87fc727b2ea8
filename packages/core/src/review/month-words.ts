import { folded } from '../kit/fold.ts'

const names = [
  ['january', 'janvier', 'jan'],
  ['february', 'fevrier', 'feb'],
  ['march', 'mars'],
  ['april', 'avril', 'apr'],
  ['may', 'mai'],
  ['june', 'juin', 'jun'],
  ['july', 'juillet', 'jul'],
  ['august', 'aout', 'aug'],
  ['september', 'septembre', 'sept'],
  ['october', 'octobre', 'oct'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dec'],
] as const

const pattern = new RegExp(`\\b(${names.flat().join('|')})\\b(?: \\d{1,2})? (\\d{4})\\b`, 'g')

/**
 * The month that a text names with its year, where that month ended on or before a day: `June 2026`, `juin
 * 2026`, `2026-06`. Months without a year say nothing certain.
 */
export function saysEarlierMonth(text: string, end: string): string | undefined {
  const written = [...text.matchAll(/\b(20\d\d)-(0[1-9]|1[0-2])\b/g)].map(([month]) => month)
  const named = [...folded(text).matchAll(pattern)].map(([, name = '', year = '']) => {
    const at = names.findIndex((each) => each.some((word) => word === name))
    return `${year}-${String(at + 1).padStart(2, '0')}`
  })
  return [...written, ...named].sort().find((month) => month <= end.slice(0, 7))
}
