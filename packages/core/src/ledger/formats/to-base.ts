import { ok, type Refused, type Result, refuse } from '../../kit/result.ts'
import { currencyOf } from './currency-codes.ts'
import { type Decimal, decimalText, isZero, over, plus, times, zero } from './decimal.ts'
import type {
  JournalEntry,
  JournalFile,
  JournalLine,
  JournalPrice,
  NotKept,
  ReadOptions,
  RefusedEntry,
  Rounded,
} from './journal-file.ts'
import { type NativeEntry, type NativeJournal, type NativeLine, notKept, sumsOf } from './native.ts'
import { type PriceBook, priceBook } from './prices.ts'
import { type Naming, type Outcome, settled, type Valued } from './to-cents.ts'

/**
 * Brings a file to the books' currency, each entry to the cent. What the file states in that currency stands
 * as it is; a line with a cost or price is posted at it; an entry that exchanges two commodities without
 * naming a price is posted at the ratio of its own amounts; an entry in another currency alone is valued at
 * the file's price in force that day. Amounts that a price makes finer than a cent are brought to a cent
 * next to them so that the entry balances, and listed.
 *
 * Refuses the file `journal-currency-unclear` where it writes one currency in two ways that its own program
 * keeps apart. An entry that cannot be expressed goes to `refused`: `journal-too-fine`, `journal-no-rate`,
 * `journal-unbalanced`, `amount-too-large`.
 */
export function toBase(journal: NativeJournal, options: ReadOptions): Result<JournalFile> {
  const named = naming(journal, options)
  if (!named.ok) return named
  const { base, code } = named.value
  const book = priceBook(journal.prices, (commodity) => code(commodity) ?? commodity)
  const entries: JournalEntry[] = []
  const refusedEntries: RefusedEntry[] = []
  const rounded: Rounded[] = []
  const remarks: NotKept[] = [...journal.notKept]
  for (const entry of journal.entries) {
    const outcome = valuedEntry(entry, named.value, book)
    if (!outcome.ok) {
      const { file, line, date } = entry
      for (const refusal of outcome.refusals) refusedEntries.push({ file, line, date, refusal })
      continue
    }
    rounded.push(...outcome.value.rounded)
    remarks.push(...outcome.value.notKept)
    if (outcome.value.lines.length > 0) entries.push(journalEntry(entry, outcome.value.lines, options.file))
  }
  const prices: JournalPrice[] = journal.prices.map(({ date, commodity, price, line }) => ({
    date,
    commodity: code(commodity) ?? commodity,
    price: decimalText(price.number),
    currency: code(price.commodity) ?? price.commodity,
    line,
  }))
  const { format, title, accounts, assertions } = journal
  const file = {
    format,
    baseCurrency: base,
    entries,
    accounts,
    prices,
    assertions,
    notKept: remarks,
    rounded,
  }
  return ok({ ...file, refused: refusedEntries, ...(title === undefined ? {} : { title }) })
}

/** The naming of a file's commodities; refuses where two of its names would be one currency. */
function naming(journal: NativeJournal, options: ReadOptions): Result<Naming> {
  const known = new Map<string, string | undefined>()
  const code = (commodity: string) => {
    if (!known.has(commodity)) {
      known.set(commodity, currencyOf(commodity, options.baseCurrency, options.currencies))
    }
    return known.get(commodity)
  }
  const spelling = new Map<string, string>()
  const seen = new Set<string>()
  for (const entry of journal.entries) {
    for (const { units } of entry.lines) {
      if (seen.has(units.commodity) || isZero(units.number)) continue
      seen.add(units.commodity)
      const currency = code(units.commodity)
      if (currency === undefined) continue
      const first = spelling.get(currency)
      if (first !== undefined && !Object.hasOwn(options.currencies ?? {}, units.commodity)) {
        return unclear(options.file, currency, first, units.commodity)
      }
      spelling.set(currency, units.commodity)
    }
  }
  return ok({ base: options.baseCurrency, code })
}

function unclear(file: string, currency: string, first: string, second: string): Refused {
  const shown = (name: string) => (name === '' ? '1.00' : name)
  return refuse('journal-currency-unclear', { file, currency, first: shown(first), second: shown(second) })
}

function journalEntry(entry: NativeEntry, lines: readonly JournalLine[], main: string): JournalEntry {
  const { id, date, payee, memo, ref, status, tags, line, file } = entry
  return {
    ...(id === undefined ? {} : { id }),
    date,
    ...(payee === undefined ? {} : { payee }),
    ...(memo === undefined ? {} : { memo }),
    ...(ref === undefined ? {} : { ref }),
    ...(status === undefined ? {} : { status }),
    ...(tags === undefined ? {} : { tags }),
    lines,
    line,
    ...(file === main ? {} : { file }),
  }
}

/**
 * One entry in the books' currency: the lines that remain, each not zero, with what was rounded or left out.
 */
function valuedEntry(entry: NativeEntry, naming: Naming, book: PriceBook): Result<Outcome> {
  const remarks: NotKept[] = []
  const valued: Valued[] = []
  const pending: NativeLine[] = []
  for (const line of entry.lines) {
    if (naming.code(line.units.commodity) === naming.base) {
      valued.push({ line, value: line.units.number, fixed: !line.inferred })
    } else if (naming.code(line.weight.commodity) === naming.base) {
      valued.push({ line, value: line.weight.number, fixed: false })
    } else pending.push(line)
  }
  for (const commodity of new Set(pending.map((each) => each.weight.commodity))) {
    const group = pending.filter((each) => each.weight.commodity === commodity)
    const worth = groupWorth(entry, commodity, group, valued, naming, book)
    if (worth === 'no-money') {
      for (const { line, account, units } of group) {
        const what = `${account}  ${decimalText(units.number)} ${units.commodity}`
        remarks.push(notKept({ file: entry.file, line }, what, 'quantity'))
      }
    } else if (worth === 'no-rate') return noRate(entry, commodity, group, naming)
    else {
      for (const line of group) valued.push({ line, value: worth.of(line.weight.number), fixed: false })
      if (worth.quoted) remarks.push(valuedRemark(entry, commodity, group))
    }
  }
  if (pending.length > 0) valued.sort((a, b) => entry.lines.indexOf(a.line) - entry.lines.indexOf(b.line))
  return settled(entry, valued, remarks, naming)
}

type Worth = { readonly of: (weight: Decimal) => Decimal; readonly quoted: boolean } | 'no-money' | 'no-rate'

/**
 * What the lines that count in a foreign commodity are worth: by the entry's own lines that name both sides,
 * else by the file's price of the day, else (hours, shares without a cost) nothing that can be posted.
 */
function groupWorth(
  entry: NativeEntry,
  commodity: string,
  group: readonly NativeLine[],
  valued: readonly Valued[],
  naming: Naming,
  book: PriceBook,
): Worth {
  let [weight, value] = [zero, zero]
  for (const each of valued) {
    if (each.line.weight.commodity !== commodity) continue
    weight = plus(weight, each.line.weight.number)
    value = plus(value, each.value)
  }
  if (!isZero(weight)) return { of: (number) => over(times(number, value), weight), quoted: false }
  const name = (each: string) => naming.code(each) ?? each
  const price = book(name(commodity), naming.base, entry.date)
  if (price !== undefined) return { of: (number) => times(number, price), quoted: true }
  for (const { units, weight: other } of group) {
    const unitPrice =
      units.commodity === commodity ? undefined : book(name(units.commodity), naming.base, entry.date)
    if (unitPrice === undefined || isZero(other.number)) continue
    const whole = times(units.number, unitPrice)
    return { of: (number) => over(times(number, whole), other.number), quoted: true }
  }
  if (group.every((each) => isZero(each.weight.number))) return { of: () => zero, quoted: false }
  const isMoney = naming.code(commodity) !== undefined
  const isPlain = group.every((each) => each.units.commodity === commodity && each.cost === undefined)
  const sum = sumsOf(group.map((each) => each.weight)).get(commodity) ?? zero
  return !isMoney && isPlain && isZero(sum) ? 'no-money' : 'no-rate'
}

function noRate(
  entry: NativeEntry,
  commodity: string,
  group: readonly NativeLine[],
  naming: Naming,
): Refused {
  const number = group.find((each) => !isZero(each.weight.number))?.weight.number ?? zero
  const amount = `${decimalText(number)} ${commodity}`
  const names = { file: entry.file, line: String(entry.line), amount, commodity, date: entry.date }
  return refuse('journal-no-rate', { ...names, currency: naming.base }, at(entry))
}

function valuedRemark(entry: NativeEntry, commodity: string, group: readonly NativeLine[]): NotKept {
  const what = group
    .map((each) => `${each.account}  ${decimalText(each.weight.number)} ${commodity}`)
    .join('; ')
  return notKept({ file: entry.file, line: entry.line }, what, 'valued')
}

function at(entry: NativeEntry): string {
  return `${entry.file}:${entry.line}`
}
