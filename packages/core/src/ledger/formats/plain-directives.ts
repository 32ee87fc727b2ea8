import { typeOfRoot, typeOfTag } from './account-types.ts'
import type { Decimal } from './decimal.ts'
import type { JournalAccount } from './journal-file.ts'
import { amountAt, commodityAt, type DecimalMark, skipSpaces } from './plain-amounts.ts'
import { commentOf } from './plain-comments.ts'
import {
  accountNow,
  badDate,
  belowParents,
  habitsOf,
  type PlainState,
  plainDate,
  remark,
  unreadable,
} from './plain-state.ts'

/** A directive: its line and number, what stands behind its word, and the indented lines below it. */
export type Directive = {
  readonly text: string
  readonly line: number
  readonly argument: string
  readonly below: readonly string[]
}

type Deed = (state: PlainState, directive: Directive) => undefined

/** Directives of one word. What is not here is either built into the reader (include, comment) or unknown. */
const deeds: Readonly<Record<string, Deed>> = {
  account: declareAccount,
  alias: declareAlias,
  apply: applyDirective,
  end: endDirective,
  bucket: (state, { argument }) => {
    state.bucket = accountNow(state, argument)
  },
  A: (state, { argument }) => {
    state.bucket = accountNow(state, argument)
  },
  commodity: declareCommodity,
  D: defaultCommodity,
  P: declarePrice,
  Y: defaultYear,
  year: defaultYear,
  'decimal-mark': (state, directive) => {
    if (directive.argument === '.' || directive.argument === ',') state.fileMark = directive.argument
    else unreadable(state, directive.line, directive.text)
  },
  payee: leftOut('directive'),
  tag: leftOut('directive'),
  N: leftOut('directive'),
  C: leftOut('directive'),
  capture: leftOut('directive'),
  def: leftOut('check'),
  define: leftOut('check'),
  assert: leftOut('check'),
  check: leftOut('check'),
  eval: leftOut('check'),
  expr: leftOut('check'),
  value: leftOut('check'),
  python: leftOut('plugin'),
  import: leftOut('plugin'),
  i: leftOut('time'),
  I: leftOut('time'),
  o: leftOut('time'),
  O: leftOut('time'),
  b: leftOut('time'),
  h: leftOut('time'),
}

/**
 * Carries out a directive, or notes that it is not kept. A word that neither program has is unreadable; one
 * that only one of them has is taken in both, since files are often written for both.
 */
export function carryOut(state: PlainState, text: string, line: number, below: readonly string[]): undefined {
  const plain = text.replace(/^[!@]/, '')
  const word = /^(Y(?=\d)|[^\s]+)/.exec(plain)?.[0] ?? ''
  const deed = Object.hasOwn(deeds, word) ? deeds[word] : undefined
  if (deed === undefined) return unreadable(state, line, text)
  if (!withLines.has(word)) strayLines(state, line, below)
  deed(state, { text, line, argument: plain.slice(word.length).trim(), below })
}

/** Directives that indented lines belong to. */
const withLines: ReadonlySet<string> = new Set(['account', 'commodity', 'payee', 'tag', 'python'])

/** Notes indented lines that belong to nothing: an entry that was indented by mistake must not vanish. */
export function strayLines(state: PlainState, line: number, below: readonly string[]): undefined {
  for (const [index, text] of below.entries()) {
    if (!text.trim().startsWith(';')) unreadable(state, line + 1 + index, text)
  }
}

function leftOut(reason: 'directive' | 'check' | 'plugin' | 'time'): Deed {
  return (state, { text, line }) => remark(state, line, text, reason)
}

function declareAccount(state: PlainState, directive: Directive): undefined {
  const { argument, below, line } = directive
  const cut = argument.search(/( {2}|\t| \t)\s*;/)
  if (state.dialect === 'hledger' && / {2}|\t/.test((cut < 0 ? argument : argument.slice(0, cut)).trim())) {
    return unreadable(state, line, directive.text)
  }
  const name = accountNow(state, (cut < 0 ? argument : argument.slice(0, cut)).trim())
  const comments = [
    ...(cut < 0 ? [] : [argument.slice(argument.indexOf(';', cut) + 1)]),
    ...below.flatMap((each) => (each.trim().startsWith(';') ? [each.trim().slice(1)] : [])),
  ]
  const own = commentOf(comments, state.dialect).tags ?? {}
  // Journals for both programs carry hledger's type tag, whichever of them reads it.
  const type = typeOfTag(own.type ?? commentOf(comments, 'hledger').tags?.type) ?? typeOfRoot(name)
  const { code, title } = own
  const account: JournalAccount = {
    name,
    ...(type === undefined ? {} : { type }),
    ...(code === undefined || code === '' ? {} : { code }),
    ...(title === undefined ? {} : { title }),
    line,
  }
  state.out.accounts.set(name, account)
  for (const [index, each] of below.entries()) accountDetail(state, name, each.trim(), line + 1 + index)
}

function accountDetail(state: PlainState, name: string, text: string, line: number): undefined {
  if (text === '' || text.startsWith(';')) return
  const [word = ''] = text.split(/\s/, 1)
  const argument = text.slice(word.length).trim()
  if (word === 'alias') state.aliases.push({ kind: 'name', from: argument, to: name })
  else if (word === 'default') state.bucket = name
  else if (word === 'note') remark(state, line, `${name}  ${argument}`, 'note')
  else if (word === 'assert' || word === 'check' || word === 'eval' || word === 'expr')
    remark(state, line, text, 'check')
  else remark(state, line, text, 'directive')
}

function declareAlias(state: PlainState, { argument, line, text }: Directive): undefined {
  const pattern = /^\/((?:[^/\\]|\\.)+)\/\s*=\s*(.*)$/.exec(argument)
  if (pattern?.[1] !== undefined && state.dialect === 'hledger') {
    const to = (pattern[2] ?? '').replaceAll('$', '$$$$').replaceAll(/\\(\d)/g, '$$$1')
    const from = expression(pattern[1])
    if (from === undefined) return unreadable(state, line, text)
    state.aliases.push({ kind: 'pattern', from, to })
    return
  }
  const equals = argument.indexOf('=')
  if (equals < 1) return unreadable(state, line, text)
  const from = argument.slice(0, equals).trim()
  const to = argument.slice(equals + 1).trim()
  state.aliases.push({ kind: 'name', from, to: state.dialect === 'ledger' ? belowParents(state, to) : to })
}

function expression(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'giu')
  } catch {
    return undefined
  }
}

function applyDirective(state: PlainState, { argument, line, text }: Directive): undefined {
  const [kind = ''] = argument.split(/\s/, 1)
  const rest = argument.slice(kind.length).trim()
  if (kind === 'year') return defaultYear(state, { text, line, argument: rest, below: [] })
  if (kind === 'account' || kind === 'tag') state.applied = [...state.applied, { kind, text: rest }]
  else {
    state.applied = [...state.applied, { kind, text: rest }]
    remark(state, line, text, 'directive')
  }
}

function endDirective(state: PlainState, { argument, line, text }: Directive): undefined {
  if (argument === 'aliases') {
    state.aliases = []
    return
  }
  const kind = argument.replace(/^apply\s*/, '').trim()
  const last = state.applied.at(-1)
  if (last === undefined || (kind !== '' && kind !== last.kind)) return unreadable(state, line, text)
  state.applied = state.applied.slice(0, -1)
  if (last.kind !== 'year') return
  if (last.yearBefore === undefined) delete state.year
  else state.year = last.yearBefore
}

function defaultYear(state: PlainState, { argument, line, text }: Directive): undefined {
  if (!/^\d{4}$/.test(argument)) return unreadable(state, line, text)
  // Only ledger's `apply year` has an end; the others are in force until the next one.
  if (/^[!@]?apply\b/.test(text)) {
    const before = state.year === undefined ? {} : { yearBefore: state.year }
    state.applied = [...state.applied, { kind: 'year', text: argument, ...before }]
  }
  state.year = Number(argument)
}

type Sample = { readonly commodity: string; readonly number: Decimal; readonly mark?: DecimalMark }

/** A sample amount of a directive: it says how the commodity's numbers are written. */
function sampleFrom(state: PlainState, text: string): Sample | undefined {
  const plain = text.replace(/\s*;.*$/, '').trim()
  const read = amountAt(plain, 0, state.dialect, { markOf: () => undefined })
  if (read === undefined || skipSpaces(plain, read.end) < plain.length) return undefined
  const { number, commodity } = read.quantity
  return read.mark === undefined ? { commodity, number } : { commodity, number, mark: read.mark }
}

/**
 * Settles how numbers of a commodity are written and shown: for good by a declaration, for ledger's `D`
 * until more is seen.
 */
function settle(state: PlainState, { commodity, number, mark }: Sample, forGood: boolean): undefined {
  const { declaredPlaces, places } = state.out
  if (forGood) declaredPlaces.set(commodity, number.places)
  else places.set(commodity, Math.max(places.get(commodity) ?? 0, number.places))
  if (mark === ',' || (mark === '.' && state.dialect === 'hledger')) state.marks.set(commodity, mark)
}

function declareCommodity(state: PlainState, { argument, below, line, text }: Directive): undefined {
  const plain = argument.replace(/\s*;.*$/, '').trim()
  const sample = /\d/.test(plain.replaceAll(/"[^"]*"/g, '')) ? sampleFrom(state, plain) : undefined
  const symbol = commodityAt(plain, 0, state.dialect)
  const name = sample?.commodity ?? symbol?.name
  const isWhole = sample !== undefined || symbol === undefined || symbol.end === plain.length
  if ((name === undefined && plain !== '') || !isWhole) return unreadable(state, line, text)
  if (sample !== undefined) settle(state, sample, true)
  for (const [index, each] of below.entries()) {
    const detail = each.trim()
    if (detail === '' || detail.startsWith(';')) continue
    const [word = ''] = detail.split(/\s/, 1)
    const rest = detail.slice(word.length).trim()
    const format = word === 'format' ? sampleFrom(state, rest) : undefined
    if (format !== undefined) settle(state, format, true)
    else if (word === 'alias') state.out.renamed.set(rest.replace(/^"(.*)"$/, '$1'), name ?? '')
    else if (word === 'default' && state.dialect === 'ledger') continue
    else remark(state, line + 1 + index, detail, word === 'note' ? 'note' : 'directive')
  }
}

function defaultCommodity(state: PlainState, { argument, line, text }: Directive): undefined {
  const sample = sampleFrom(state, argument)
  if (sample === undefined) return unreadable(state, line, text)
  // ledger's default commodity is for entries that ledger itself writes; it does not touch the numbers of
  // a file.
  if (state.dialect === 'ledger') return settle(state, sample, false)
  state.fallback = sample.commodity
  if (sample.mark !== undefined) state.fallbackMark = sample.mark
  const { declaredPlaces } = state.out
  if (!declaredPlaces.has(sample.commodity)) declaredPlaces.set(sample.commodity, sample.number.places)
}

/** A price: day, perhaps a time of day, commodity, price. */
function declarePrice(state: PlainState, { argument, line, text }: Directive): undefined {
  const match = /^(\S+)\s+(?:\d{1,2}:\d{2}(?::\d{2})?\s+)?/.exec(argument)
  const date = match?.[1] === undefined ? undefined : plainDate(match[1], state.year)
  if (match === null || date === undefined) return badDate(state, line, match?.[1] ?? argument)
  const start = match[0].length
  const quoted = commodityAt(argument, start, state.dialect)
  // A priced commodity may hold digits here even without quotes in ledger's price files.
  const name = quoted ?? { name: /\S+/.exec(argument.slice(start))?.[0] ?? '', end: start }
  const bare = /\S*/.exec(argument.slice(name.end))?.[0] ?? ''
  const end = quoted !== undefined && argument[start] === '"' ? name.end : name.end + bare.length
  const commodity = argument[start] === '"' ? name.name : argument.slice(start, end)
  const price = amountAt(argument, skipSpaces(argument, end), state.dialect, habitsOf(state))
  const rest = price === undefined ? '' : argument.slice(price.end).trim()
  if (price === undefined || (rest !== '' && !rest.startsWith(';'))) return unreadable(state, line, text)
  state.out.prices.push({ date, commodity, price: price.quantity, line })
}
