import { isCivilDate } from '../../kit/civil-date.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../../kit/result.ts'
import type { AccountType } from '../chart.ts'
import { typeOfRoot } from './account-types.ts'
import type { BeanDirective, BeanOptions } from './bean-directives.ts'
import { beanOptions } from './bean-options.ts'
import { type Booked, bookInOrder } from './bean-order.ts'
import { type BeanText, parseBeancount } from './bean-parser.ts'
import { decimalText } from './decimal.ts'
import type { JournalAccount, JournalAssertion, JournalFile, NotKept, ReadOptions } from './journal-file.ts'
import { type NativeJournal, type NativePrice, notKept } from './native.ts'
import { pathFrom } from './plain-reader.ts'
import { toBase } from './to-base.ts'

/** How many files a journal may be made of. */
const mostFiles = 1000

/** Plugins of beancount that check or decorate and leave every amount as it is. */
const harmless =
  /(^|\.)(auto|auto_accounts|check_\w+|coherent_cost|commodity_attr|implicit_prices|leafonly|noduplicates|nounused|onecommodity|pedantic|sellgains|unique_prices|mark_unverified|tag_pending|fix_payees)$/

/**
 * Reads a beancount file (versions 2 and 3 of the language, without its programs): what beancount reads, as
 * it reads it, then in the books' currency (`toBase`). Missing numbers are worked out, lots matched, pads
 * made up and posted, balances checked.
 *
 * Refuses with every reason known at once, each with file and line: `journal-line`, `journal-left-out`,
 * `journal-unbalanced`, `journal-lot`, `journal-lot-unclear`, `journal-amount`, `journal-pad`,
 * `journal-assertion`, `journal-include`, `journal-include-circle`. Source: the Beancount Language Syntax,
 * and the program itself.
 */
export function readBeancount(text: string, options: ReadOptions): Result<JournalFile> {
  const native = beancountNative(text, options)
  return native.ok ? toBase(native.value, options) : native
}

type Gathered = {
  readonly directives: BeanDirective[]
  readonly notKept: NotKept[]
  readonly refusals: Refusal[]
  readonly options: BeanOptions
  readonly changing: boolean
}

/**
 * The journal in its own commodities, every amount worked out and every balance checked as beancount does
 * it.
 */
export function beancountNative(text: string, options: ReadOptions): Result<NativeJournal> {
  const gathered = gather(text, options)
  if (gathered.refusals.length > 0) return refused(gathered.refusals)
  const { directives } = gathered
  const rank = { open: -2, balance: -1, entry: 0, pad: 0, price: 0, close: 2 } as const
  const inOrder = directives.toSorted((a, b) =>
    a.date === b.date ? rank[a.kind] - rank[b.kind] || a.line - b.line : a.date < b.date ? -1 : 1,
  )
  const booked: Booked = bookInOrder(inOrder, gathered.options, gathered.changing)
  if (booked.refusals.length > 0) return refused(booked.refusals)
  const { title } = gathered.options
  return ok({
    format: 'beancount',
    ...(title === undefined ? {} : { title }),
    entries: booked.entries,
    accounts: accountsOf(inOrder, gathered.options),
    prices: pricesOf(inOrder),
    assertions: assertionsOf(inOrder),
    notKept: [...gathered.notKept, ...booked.notKept],
  })
}

/** The text with all that it includes, one after the other; an included file's own settings do not count. */
function gather(text: string, options: ReadOptions): Gathered {
  const directives: BeanDirective[] = []
  const remarks: NotKept[] = []
  const refusals: Refusal[] = []
  const seen = new Set([options.file])
  const waiting: { file: string; text: string }[] = [{ file: options.file, text }]
  let main: BeanText | undefined
  let changing = false
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { file } = next
    const parsed = parseBeancount(next.text, file)
    directives.push(...parsed.directives)
    remarks.push(...parsed.notKept)
    refusals.push(...parsed.refusals)
    for (const { kind, line, values } of parsed.settings) {
      const [value = ''] = values
      if (kind === 'plugin') {
        remarks.push(
          notKept({ file, line }, `plugin ${values.map((each) => `"${each}"`).join(' ')}`, 'plugin'),
        )
        if (!harmless.test(value)) changing = true
      } else if (kind === 'include') {
        const included = includeFrom(file, value, line, seen, options)
        if (!included.ok) refusals.push(...included.refusals)
        else waiting.push(included.value)
      }
    }
    main ??= parsed
  }
  const settings = beanOptions(main?.settings ?? [], options.file)
  return {
    directives,
    notKept: [...settings.notKept, ...remarks],
    refusals: [...refusals, ...settings.refusals],
    options: settings.options,
    changing,
  }
}

function includeFrom(
  file: string,
  written: string,
  line: number,
  seen: Set<string>,
  options: ReadOptions,
): Result<{ file: string; text: string }> {
  const names = { file, line: String(line), path: written }
  const path = pathFrom(file, written)
  if (/[*?[\]{}]/.test(written)) return refused([refusal('journal-include', names, `${file}:${line}`)])
  if (seen.has(path) || seen.size >= mostFiles) {
    return refused([refusal('journal-include-circle', names, `${file}:${line}`)])
  }
  seen.add(path)
  const text = options.include(path)
  return text.ok ? ok({ file: path, text: text.value }) : text
}

function accountsOf(directives: readonly BeanDirective[], { roots }: BeanOptions): JournalAccount[] {
  const closed = new Map<string, string>()
  for (const each of directives) if (each.kind === 'close') closed.set(each.account, each.date)
  return directives.flatMap((each) => {
    if (each.kind !== 'open') return []
    const { account: name, date, currencies, tags, line } = each
    const type = typeIn(name, roots)
    const end = closed.get(name)
    const { code, name: title } = tags
    const account: JournalAccount = {
      name,
      ...(isCivilDate(date) ? { opened: date } : {}),
      line,
      ...(type === undefined ? {} : { type }),
      ...(currencies.length === 0 ? {} : { currencies }),
      ...(end !== undefined && isCivilDate(end) ? { closed: end } : {}),
      ...(code === undefined || code === '' ? {} : { code }),
      ...(title === undefined || title === '' ? {} : { title }),
    }
    return [account]
  })
}

function typeIn(name: string, roots: ReadonlyMap<string, string>): AccountType | undefined {
  const root = name.slice(0, name.indexOf(':'))
  return typeOfRoot(roots.get(root) ?? root)
}

function pricesOf(directives: readonly BeanDirective[]): NativePrice[] {
  return directives.flatMap((each) =>
    each.kind === 'price'
      ? [{ date: each.date, commodity: each.currency, price: each.amount, line: each.line }]
      : [],
  )
}

function assertionsOf(directives: readonly BeanDirective[]): JournalAssertion[] {
  return directives.flatMap((each) => {
    if (each.kind !== 'balance') return []
    const { date, account, amount, line } = each
    const { number, commodity: currency } = amount
    return [
      { date, account, amount: decimalText(number), currency, inclusive: true, when: 'start' as const, line },
    ]
  })
}
