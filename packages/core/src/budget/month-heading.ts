import { folded } from '../kit/fold.ts'
import { isMonth } from './fiscal-months.ts'

/** The months as tables head their columns, in English and French, without accents and points. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'fevrier', 'fevr', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'aout'],
  ['september', 'sept', 'sep', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'decembre'],
]

/**
 * The month that a column's heading names: `2026-03` itself, `Mar`, `mars` or `March` among the months of a
 * fiscal year, `Mar 2026` alone. Nothing for other words, and for a bare name where no year is known.
 */
export function headedMonth(heading: string, months: readonly string[] | undefined): string | undefined {
  const text = folded(heading)
  const written = text.replace(' ', '-')
  if (isMonth(written)) return written
  const [, name = '', year] = /^([a-z]{3,9})(?: (\d{4}))?$/.exec(text) ?? []
  const number = names.findIndex((each) => each.includes(name)) + 1
  if (number === 0) return undefined
  const ending = String(number).padStart(2, '0')
  if (year !== undefined) return isMonth(`${year}-${ending}`) ? `${year}-${ending}` : undefined
  return months?.find((month) => month.endsWith(`-${ending}`))
}
