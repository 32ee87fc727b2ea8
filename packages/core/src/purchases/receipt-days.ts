import { isOpenDate, possibleOrders, readDate } from '../bank/written-date.ts'
import { addMonths, type CivilDate } from '../kit/civil-date.ts'
import { doubted, type PaperLine, plainLine, type ReadReceipt, saidOn } from './receipt.ts'

const months =
  '(?:jan|janv|january|janvier|feb|fev|fevr|february|fevrier|mar|mars|march|apr|avr|april|avril|may|mai|jun|june|juin|jul|juil|july|juillet|aug|aout|august|sep|sept|september|septembre|oct|october|octobre|nov|november|novembre|dec|december|decembre)\\.?'
const written = [
  '(?:19|20)\\d{2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}',
  `\\d{1,2}(?:er|st|nd|rd|th)?[-/. ]{0,2}${months}[-/., ]{0,2}(?:(?:19|20)\\d{2}|\\d{2}(?!:))`,
  `(?:19|20)\\d{2}[-/. ]{1,2}${months}[-/. ]{1,2}\\d{1,2}`,
  `${months}[-/. ]{0,2}\\d{1,2}(?:er|st|nd|rd|th)?[-/., ]{1,3}(?:19|20)\\d{2}`,
  `${months}[-/. ]{1,2}\\d{1,2}[-/ ']{1,2}\\d{2}(?!:)`,
  '\\d{1,2} ?([-/.]) ?\\d{1,2} ?\\1 ?(?:(?:19|20)\\d{2}|\\d{2})',
]
const anyDay = new RegExp(`(?<![\\w.,/-])(?:${written.join('|')})(?![\\w/-]|[.,]\\d)`, 'g')
const compactDay = /\bdate\D{0,4}(20\d{6})\b/

/** Days that are not the paper’s own. */
const otherDay =
  /\b(?:due|echeance|expir\w*|exp|valid\w*|valable|returns?|retours?|before|avant|since|depuis|delivery|livraison|birth|naissance|next|prochain\w*|from|until|jusqu)\b/
const ownDay = /\b(?:date|invoice date|date de (?:la )?facture|billing date|facture le|emise? le|le)\b/

/** How far back a day with two digits for its year is looked for. */
const monthsBack = 72

type FoundDay = {
  readonly line: number
  readonly readings: readonly CivilDate[]
  readonly dropped: number
  readonly rank: number
}

/**
 * The day of a paper that was read on a day (`on`): the one that is called its date, else the first, never
 * one that something is due. A day in numbers that can be read in more than one way (03/11/26) is taken only
 * where all but one reading lie in the future or years back, or another day of the paper is one of them;
 * otherwise it is left out and its readings are given.
 */
export function daySaid(
  lines: readonly PaperLine[],
  on: CivilDate,
): Pick<ReadReceipt, 'date' | 'dayReadings' | 'dayLine'> {
  const found = lines.flatMap(({ text }, line) => daysOn(plainLine(text), line, on))
  const [first] = found.toSorted((one, other) => one.rank - other.rank || one.line - other.line)
  if (first === undefined) return { dayReadings: [] }
  const { readings, line, dropped } = first
  const sure = new Set(
    found.flatMap((each) => (each.readings.length === 1 && each.dropped === 0 ? each.readings : [])),
  )
  const meant = readings.length === 1 ? readings : readings.filter((reading) => sure.has(reading))
  const [date] = meant
  if (date === undefined || meant.length > 1) return { dayReadings: readings, dayLine: line }
  const said = saidOn(lines, line, date)
  const isOpen = dropped > 0 && !sure.has(date)
  return { date: isOpen ? doubted(said, 'other-day') : said, dayReadings: [], dayLine: line }
}

function daysOn(plain: string, line: number, on: CivilDate): readonly FoundDay[] {
  const texts = [...plain.matchAll(anyDay)].map(([text]) => text)
  const compact = compactDay.exec(plain)?.[1]
  const rank = otherDay.test(plain) ? 2 : ownDay.test(plain) ? 0 : 1
  return [...texts, ...(compact === undefined ? [] : [compact])].flatMap((text): FoundDay[] => {
    const all = readingsOf(text)
    const readings = all.filter((day) => day <= on && day >= addMonths(on, -monthsBack))
    // A day that is written out may lie anywhere; what is due or valid is not the paper’s day at all.
    const kept = all.length === 1 ? all : readings
    return kept.length === 0 || rank === 2
      ? []
      : [{ line, readings: kept, dropped: all.length - kept.length, rank }]
  })
}

/** The days that a text may be. */
function readingsOf(text: string): readonly CivilDate[] {
  const tidy = text.replaceAll(/ ?([-/.]) ?(?=\d)/g, '$1').replace(/(?<=[a-z])\.(?=\d)/, '. ')
  const named = /^([a-z]+)\.?[-/. ]+(\d{1,2})[-/ ']+(\d{2})$/.exec(tidy)
  const whole = named === null ? tidy : `${named[1]} ${named[2]}, 20${named[3]}`
  const orders = isOpenDate(whole) ? possibleOrders(whole) : possibleOrders(whole).slice(0, 1)
  const days = orders.flatMap((order) => readDate(whole, order) ?? [])
  return [...new Set(days)].sort()
}
