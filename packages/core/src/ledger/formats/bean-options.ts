import { type Refusal, refusal } from '../../kit/result.ts'
import type { BeanOptions } from './bean-directives.ts'
import { isBookingMethod } from './bean-lots.ts'
import type { BeanSetting } from './bean-parser.ts'
import { type Decimal, decimalFrom, decimalOf } from './decimal.ts'
import type { NotKept } from './journal-file.ts'
import { notKept } from './native.ts'

/** The settings of a file that count, and those that do not. */
export type ReadSettings = {
  readonly options: BeanOptions
  readonly notKept: readonly NotKept[]
  readonly refusals: readonly Refusal[]
}

const roots: Readonly<Record<string, string>> = {
  name_assets: 'Assets',
  name_liabilities: 'Liabilities',
  name_equity: 'Equity',
  name_income: 'Income',
  name_expenses: 'Expenses',
}

/** Options that say nothing of amounts and that nobody misses. */
const silent: ReadonlySet<string> = new Set(['operating_currency', 'render_commas', 'long_string_maxlines'])

/**
 * The options of a beancount file: title, tolerances, booking method, names of the five roots. Others are
 * noted as not kept. Refuses `journal-line` for a tolerance that is no number.
 */
export function beanOptions(settings: readonly BeanSetting[], file: string): ReadSettings {
  const remarks: NotKept[] = []
  const refusals: Refusal[] = []
  const tolerances = new Map<string, Decimal>()
  const names = new Map<string, string>()
  let title: string | undefined
  let multiplier = decimalOf('5', 1)
  let fromCost = false
  let booking = 'STRICT'
  for (const { kind, line, values } of settings) {
    const [name = '', value = ''] = values
    if (kind !== 'option') continue
    const number = decimalFrom(value.trim().replace(/^\./, '0.'))
    const text = `option "${name}" "${value}"`
    const root = Object.hasOwn(roots, name) ? roots[name] : undefined
    if (name === 'title') title = value
    else if (name === 'inferred_tolerance_default' || name === 'default_tolerance') {
      const [currency = '', amount = ''] = value.split(':')
      const tolerance = decimalFrom(amount.trim())
      if (tolerance === undefined) refusals.push(unread(file, line, text))
      else tolerances.set(currency.trim(), tolerance)
    } else if (name === 'inferred_tolerance_multiplier' || name === 'tolerance_multiplier') {
      if (number === undefined) refusals.push(unread(file, line, text))
      else multiplier = number
    } else if (name === 'infer_tolerance_from_cost') fromCost = /^(true|on|1)$/i.test(value)
    else if (name === 'booking_method') {
      if (isBookingMethod(value)) booking = value
      else remarks.push(notKept({ file, line }, text, 'bookingMethod'))
    } else if (root !== undefined) names.set(value, root)
    else if (!silent.has(name)) remarks.push(notKept({ file, line }, text, 'option'))
  }
  const options = { multiplier, tolerances, fromCost, booking, roots: names }
  return { options: title === undefined ? options : { ...options, title }, notKept: remarks, refusals }
}

function unread(file: string, line: number, text: string): Refusal {
  const names = { file, line: String(line), text, format: 'beancount' }
  return refusal('journal-line', names, `${file}:${line}`)
}
