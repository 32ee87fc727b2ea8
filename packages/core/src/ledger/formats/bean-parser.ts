import { isCivilDate } from '../../kit/civil-date.ts'
import { type Refusal, refusal } from '../../kit/result.ts'
import {
  isKind,
  isMark,
  isNumber,
  misread,
  passMark,
  take,
  takeAmount,
  takeCost,
  takeCurrency,
  takeDate,
  takeIncomplete,
  takeNumber,
  takePrice,
} from './bean-amounts.ts'
import type { BeanDirective, BeanPosting } from './bean-directives.ts'
import { advance, type Lexer, lexerOf } from './bean-lexer.ts'
import { decimalText } from './decimal.ts'
import type { JournalTags, NotKept } from './journal-file.ts'
import { notKept } from './native.ts'
import { mostRefusals } from './plain-state.ts'

/** A line outside entries: an option, a plugin or a file to include. */
export type BeanSetting = {
  readonly kind: 'option' | 'plugin' | 'include'
  readonly line: number
  readonly values: readonly string[]
}

/** What one beancount text says. */
export type BeanText = {
  readonly directives: BeanDirective[]
  readonly settings: BeanSetting[]
  readonly notKept: NotKept[]
  readonly refusals: Refusal[]
}

/** What is pushed on all entries that follow, while a text is read. */
type Reading = {
  readonly lexer: Lexer
  readonly file: string
  readonly out: BeanText
  readonly pushedTags: string[]
  readonly pushedKeys: Map<string, string[]>
}

/**
 * Reads one text of beancount's language into its directives, in their order. A line that the language does
 * not have becomes the refusal `journal-line`; reading goes on with the next directive, so that all are
 * known at once.
 */
export function parseBeancount(text: string, file: string): BeanText {
  const out: BeanText = { directives: [], settings: [], notKept: [], refusals: [] }
  const reading: Reading = { lexer: lexerOf(text), file, out, pushedTags: [], pushedKeys: new Map() }
  const { lexer } = reading
  while (!isKind(lexer, 'end') && out.refusals.length < mostRefusals) {
    const { line } = lexer
    try {
      statement(reading)
    } catch (thrown) {
      if (thrown !== misread) throw thrown
      complain(reading, lexer.line)
      skip(lexer, line)
    }
  }
  return out
}

function complain({ out, file, lexer }: Reading, line: number): undefined {
  const from = lexer.text.lastIndexOf('\n', Math.min(lexer.start, lexer.text.length - 1)) + 1
  const end = lexer.text.indexOf('\n', lexer.start)
  const shown = lexer.text.slice(Math.min(from, lexer.start), end < 0 ? undefined : end)
  const names = { file, line: String(line), text: shown.trim().slice(0, 200), format: 'beancount' }
  out.refusals.push(refusal('journal-line', names, `${file}:${line}`))
}

/** On to the next line that is not indented, beyond the line where the misread directive began. */
function skip(lexer: Lexer, from: number): undefined {
  for (;;) {
    while (!isKind(lexer, 'eol') && !isKind(lexer, 'end')) advance(lexer)
    if (isKind(lexer, 'end')) return
    advance(lexer)
    if (lexer.line > from && !isKind(lexer, 'indent') && !isKind(lexer, 'eol')) return
  }
}

function statement(reading: Reading): undefined {
  const { lexer, out } = reading
  if (isKind(lexer, 'eol')) return advance(lexer)
  if (isKind(lexer, 'indent')) {
    // Spaces before nothing but a comment mean nothing.
    advance(lexer)
    if (!isKind(lexer, 'eol') && !isKind(lexer, 'end')) throw misread
    return
  }
  const { line } = lexer
  if (isKind(lexer, 'date')) return dated(reading, line)
  const word = take(lexer, 'word')
  if (word === 'option' || word === 'plugin' || word === 'include') {
    const values: string[] = []
    while (isKind(lexer, 'string')) values.push(take(lexer, 'string'))
    const least = word === 'option' ? 2 : 1
    const most = word === 'include' ? 1 : 2
    if (values.length < least || values.length > most) throw misread
    endOfLine(lexer)
    out.settings.push({ kind: word, line, values })
    return
  }
  pushOrPop(reading, word)
  endOfLine(lexer)
}

function pushOrPop({ lexer, pushedTags, pushedKeys }: Reading, word: string): undefined {
  if (word === 'pushtag') {
    pushedTags.push(take(lexer, 'tag'))
  } else if (word === 'poptag') {
    const at = pushedTags.indexOf(take(lexer, 'tag'))
    if (at < 0) throw misread
    pushedTags.splice(at, 1)
  } else if (word === 'pushmeta') {
    const key = take(lexer, 'key')
    pushedKeys.set(key, [...(pushedKeys.get(key) ?? []), keyValue(lexer)])
  } else if (word === 'popmeta') {
    const key = take(lexer, 'key')
    const values = pushedKeys.get(key)
    if (values === undefined || values.length === 0) throw misread
    values.pop()
  } else throw misread
}

function endOfLine(lexer: Lexer): undefined {
  if (isKind(lexer, 'end')) return
  if (!isKind(lexer, 'eol')) throw misread
  advance(lexer)
}

/** A directive that begins with a day. */
function dated(reading: Reading, line: number): undefined {
  const { lexer, file, out } = reading
  const { start } = lexer
  const date = takeDate(lexer)
  const head = { date, line, file }
  const isEntry =
    isKind(lexer, 'flag') || isKind(lexer, 'mark') || (isKind(lexer, 'word') && lexer.value === 'txn')
  const counts = isEntry || (isKind(lexer, 'word') && /^(pad|balance|price)$/.test(lexer.value))
  if (counts && !isCivilDate(date)) {
    out.refusals.push(refusal('journal-date', { file, line: String(line), date }, `${file}:${line}`))
  }
  if (isKind(lexer, 'flag') || isKind(lexer, 'mark')) return entry(reading, head, start)
  const word = take(lexer, 'word')
  if (word === 'txn') return entry(reading, head, start)
  const directive = accountLine(lexer, word, head) ?? priceLine(lexer, word, head)
  if (directive !== undefined) {
    endOfLine(lexer)
    const tags = keyLines(lexer)
    out.directives.push(directive.kind === 'open' ? { ...directive, tags } : directive)
    return
  }
  const reasons = {
    note: 'note',
    document: 'document',
    event: 'event',
    query: 'query',
    custom: 'directive',
    commodity: 'directive',
  } as const
  // The words are a closed list; any other is no directive.
  const reason = Object.hasOwn(reasons, word) ? reasons[word as keyof typeof reasons] : undefined
  if (reason === undefined) throw misread
  while (!isKind(lexer, 'eol') && !isKind(lexer, 'end') && !isKind(lexer, 'bad')) advance(lexer)
  const what = lexer.text.slice(start, lexer.before).trim()
  endOfLine(lexer)
  keyLines(lexer)
  // A commodity's own line declares no more than its name, which its amounts say too.
  if (word !== 'commodity') out.notKept.push(notKept({ file, line }, what, reason))
}

type Head = { readonly date: string; readonly line: number; readonly file: string }

function accountLine(lexer: Lexer, word: string, head: Head): BeanDirective | undefined {
  switch (word) {
    case 'open': {
      const account = take(lexer, 'account')
      const currencies: string[] = []
      while (isKind(lexer, 'currency') || isKind(lexer, 'flag')) {
        currencies.push(takeCurrency(lexer))
        if (isMark(lexer, ',')) advance(lexer)
      }
      const booking = isKind(lexer, 'string') ? { booking: take(lexer, 'string') } : {}
      return { ...head, kind: 'open', account, currencies, tags: {}, ...booking }
    }
    case 'close':
      return { ...head, kind: 'close', account: take(lexer, 'account') }
    case 'pad':
      return { ...head, kind: 'pad', account: take(lexer, 'account'), source: take(lexer, 'account') }
    case 'balance': {
      const account = take(lexer, 'account')
      const number = takeNumber(lexer)
      let tolerance = {}
      if (isMark(lexer, '~')) {
        advance(lexer)
        tolerance = { tolerance: takeNumber(lexer) }
      }
      const amount = { number, commodity: takeCurrency(lexer) }
      return { ...head, kind: 'balance', account, amount, ...tolerance }
    }
    default:
      return undefined
  }
}

function priceLine(lexer: Lexer, word: string, head: Head): BeanDirective | undefined {
  if (word !== 'price') return undefined
  const currency = takeCurrency(lexer)
  return { ...head, kind: 'price', currency, amount: takeAmount(lexer) }
}

/** The indented `key: value` lines below a directive. */
function keyLines(lexer: Lexer): JournalTags {
  const tags: { [key: string]: string } = {}
  while (isKind(lexer, 'indent')) {
    advance(lexer)
    if (isKind(lexer, 'key')) {
      const key = take(lexer, 'key')
      tags[key] = keyValue(lexer)
    }
    endOfLine(lexer)
  }
  return tags
}

/**
 * A value of a key as text: what was in quotes, a number or amount worked out, anything else as it stands.
 */
function keyValue(lexer: Lexer): string {
  if (isKind(lexer, 'eol') || isKind(lexer, 'end')) return ''
  if (isNumber(lexer)) {
    const number = decimalText(takeNumber(lexer))
    return isKind(lexer, 'currency') ? `${number} ${takeCurrency(lexer)}` : number
  }
  const { kind, value } = lexer
  if (kind === 'date') return takeDate(lexer)
  if (!['string', 'account', 'currency', 'tag', 'constant', 'flag'].includes(kind)) throw misread
  advance(lexer)
  return value
}

function entry(reading: Reading, head: Head, start: number): undefined {
  const { lexer, out, pushedTags, pushedKeys } = reading
  // Behind `txn` the lexer stands on the words already; a flag or a star stands for it.
  let flag = '*'
  if (isKind(lexer, 'flag')) flag = take(lexer, 'flag')
  else if (isMark(lexer, '*') && lexer.start > start) passMark(lexer, '*')
  else if (isMark(lexer, '#')) {
    flag = '#'
    advance(lexer)
  }
  const words: string[] = []
  while (isKind(lexer, 'string') || isMark(lexer, '|')) {
    if (isKind(lexer, 'string')) words.push(lexer.value)
    advance(lexer)
  }
  if (words.length > 2) throw misread
  const tags: { [key: string]: string } = {}
  for (const tag of pushedTags) tags[tag] = ''
  for (const [key, values] of pushedKeys) if (values.length > 0) tags[key] = values.at(-1) ?? ''
  const links: string[] = []
  tagsAndLinks(lexer, tags, links)
  endOfLine(lexer)
  const postings: BeanPosting[] = []
  while (isKind(lexer, 'indent')) body(lexer, tags, links, postings)
  const narration = words.at(-1) ?? ''
  const payee = words.length === 2 ? { payee: words[0] ?? '' } : {}
  out.directives.push({ ...head, kind: 'entry', flag, ...payee, narration, tags, links, postings })
}

function tagsAndLinks(lexer: Lexer, tags: { [key: string]: string }, links: string[]): undefined {
  while (isKind(lexer, 'tag') || isKind(lexer, 'link')) {
    if (isKind(lexer, 'tag')) tags[lexer.value] = ''
    else links.push(lexer.value)
    advance(lexer)
  }
}

/** One indented line of an entry: a posting, a key of the entry or of the posting above, further tags. */
function body(
  lexer: Lexer,
  tags: { [key: string]: string },
  links: string[],
  postings: BeanPosting[],
): undefined {
  advance(lexer)
  if (isKind(lexer, 'key')) {
    const key = take(lexer, 'key')
    const value = keyValue(lexer)
    const last = postings.pop()
    if (last === undefined) tags[key] = value
    else postings.push({ ...last, tags: { ...last.tags, [key]: value } })
  } else if (isKind(lexer, 'tag') || isKind(lexer, 'link')) tagsAndLinks(lexer, tags, links)
  else if (!isKind(lexer, 'eol')) postings.push(posting(lexer))
  endOfLine(lexer)
}

function posting(lexer: Lexer): BeanPosting {
  const { line } = lexer
  let flag: string | undefined
  if (isKind(lexer, 'flag') || isMark(lexer, '*') || isMark(lexer, '#')) {
    flag = lexer.value
    advance(lexer)
  }
  const account = take(lexer, 'account')
  const head = { line, account, tags: {}, ...(flag === undefined ? {} : { flag }) }
  if (isKind(lexer, 'eol') || isKind(lexer, 'end')) return head
  const units = takeIncomplete(lexer)
  const { start } = lexer
  const cost = takeCost(lexer)
  const price = takePrice(lexer)
  const text = lexer.text.slice(start, lexer.before).trim()
  return {
    ...head,
    units,
    ...(cost === undefined ? {} : { cost }),
    ...(price === undefined ? {} : { price }),
    ...(cost === undefined && price === undefined ? {} : { text }),
  }
}
