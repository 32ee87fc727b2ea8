/** The kinds of words of a beancount file. `mark` is punctuation; `bad` is what belongs to nothing. */
export type TokenKind =
  | 'end'
  | 'eol'
  | 'indent'
  | 'date'
  | 'account'
  | 'currency'
  | 'string'
  | 'number'
  | 'tag'
  | 'link'
  | 'key'
  | 'word'
  | 'constant'
  | 'flag'
  | 'mark'
  | 'bad'

/**
 * A reader of words: the word it stands on with its place (`start`, `line`), where the one before ended,
 * where it goes on.
 */
export type Lexer = {
  readonly text: string
  kind: TokenKind
  value: string
  line: number
  start: number
  before: number
  at: number
  nextLine: number
  isLineStart: boolean
}

/** A lexer that stands on the first word of the text. */
export function lexerOf(text: string): Lexer {
  const at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const lexer: Lexer = {
    text,
    kind: 'eol',
    value: '',
    line: 1,
    start: at,
    before: at,
    at,
    nextLine: 1,
    isLineStart: true,
  }
  advance(lexer)
  return lexer
}

const patterns = {
  date: /\d{4,}[-/]\d+[-/]\d+/y,
  number: /(?:\d[\d,]*\d|\d)(?:\.\d*)?/y,
  account:
    /(?:[A-Z]|[\u0080-\uffff])(?:[A-Za-z0-9-]|[\u0080-\uffff])*(?::(?:[A-Z0-9]|[\u0080-\uffff])(?:[A-Za-z0-9-]|[\u0080-\uffff])*)+/y,
  currency: /[A-Z](?:[A-Z0-9'._-]{0,22}[A-Z0-9])?/y,
  word: /[a-z][A-Za-z0-9_-]*/y,
  name: /[A-Za-z0-9_/.-]+/y,
} as const

/**
 * Moves on to the next word. Blank lines, comments and the lines of outlines (`* Heading`) are passed over.
 */
export function advance(lexer: Lexer): undefined {
  const { text } = lexer
  lexer.before = lexer.at
  for (;;) {
    lexer.line = lexer.nextLine
    const at = lexer.at
    lexer.start = at
    if (at >= text.length)
      return set(lexer, lexer.kind === 'eol' || lexer.kind === 'end' ? 'end' : 'eol', '', at)
    const first = text[at] ?? ''
    if (first === '\n') {
      lexer.nextLine += 1
      lexer.isLineStart = true
      return set(lexer, 'eol', '', at + 1)
    }
    if (first === ' ' || first === '\t' || first === '\r') {
      if (spaces(lexer)) return
      continue
    }
    if (first === ';' || (lexer.isLineStart && isOutline(text, at))) {
      const end = text.indexOf('\n', at)
      lexer.at = end < 0 ? text.length : end
      continue
    }
    lexer.isLineStart = false
    return word(lexer, first)
  }
}

/** Whether the spaces are an indentation, which is a word of its own; others mean nothing. */
function spaces(lexer: Lexer): boolean {
  const { text } = lexer
  let end = lexer.at
  while (text[end] === ' ' || text[end] === '\t' || text[end] === '\r') end += 1
  const isIndent = lexer.isLineStart && end < text.length && text[end] !== '\n'
  lexer.at = end
  if (!isIndent) return false
  lexer.isLineStart = false
  set(lexer, 'indent', '', end)
  return true
}

function isOutline(text: string, at: number): boolean {
  const first = text[at] ?? ''
  if ('*:#!&?%'.includes(first)) return true
  return 'PSTCURM'.includes(first) && !/[A-Za-z0-9:'._-]/.test(text[at + 1] ?? '')
}

function word(lexer: Lexer, first: string): undefined {
  const { text, at } = lexer
  if (first === '"') return stringAt(lexer)
  if (first >= '0' && first <= '9')
    return matched(lexer, 'date') || matched(lexer, 'number') ? undefined : bad(lexer)
  if (first === '#' || first === '^') {
    patterns.name.lastIndex = at + 1
    const match = patterns.name.exec(text)
    if (match !== null) return set(lexer, first === '#' ? 'tag' : 'link', match[0], patterns.name.lastIndex)
    return first === '#' ? set(lexer, 'mark', '#', at + 1) : bad(lexer)
  }
  if ((first >= 'A' && first <= 'Z') || first > '\x7f') return capital(lexer)
  if (first >= 'a' && first <= 'z') return small(lexer)
  const two = text.slice(at, at + 2)
  if (two === '@@' || two === '{{' || two === '}}') return set(lexer, 'mark', two, at + 2)
  if ('@{},~+-/()*|:'.includes(first)) return set(lexer, 'mark', first, at + 1)
  if ('!&?%'.includes(first)) return set(lexer, 'flag', first, at + 1)
  return bad(lexer)
}

function set(lexer: Lexer, kind: TokenKind, value: string, end: number): undefined {
  lexer.kind = kind
  lexer.value = value
  lexer.at = end
}

function matched(lexer: Lexer, kind: 'date' | 'number' | 'account' | 'currency'): boolean {
  const pattern = patterns[kind]
  pattern.lastIndex = lexer.at
  const match = pattern.exec(lexer.text)
  if (match === null) return false
  set(lexer, kind, match[0], pattern.lastIndex)
  return true
}

function capital(lexer: Lexer): undefined {
  if (matched(lexer, 'account')) return
  if (!matched(lexer, 'currency')) return bad(lexer)
  const { value } = lexer
  if (value === 'TRUE' || value === 'FALSE' || value === 'NULL') lexer.kind = 'constant'
  else if (value.length === 1 && 'PSTCURM'.includes(value)) lexer.kind = 'flag'
}

function small(lexer: Lexer): undefined {
  patterns.word.lastIndex = lexer.at
  const match = patterns.word.exec(lexer.text)
  if (match === null) return bad(lexer)
  const end = patterns.word.lastIndex
  const isKey = lexer.text[end] === ':'
  set(lexer, isKey ? 'key' : 'word', match[0], isKey ? end + 1 : end)
}

function bad(lexer: Lexer): undefined {
  const rest = /[^\s]+/y
  rest.lastIndex = lexer.at
  const text = rest.exec(lexer.text)?.[0] ?? ''
  set(lexer, 'bad', text, lexer.at + Math.max(1, text.length))
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', b: '\b' }

/** A text in quotes; it may run over lines. What a backslash does not name stands for itself. */
function stringAt(lexer: Lexer): undefined {
  const { text } = lexer
  let end = lexer.at + 1
  let hasEscape = false
  let lines = 0
  for (; end < text.length && text[end] !== '"'; end += 1) {
    if (text[end] === '\\') {
      hasEscape = true
      end += 1
    }
    if (text[end] === '\n') lines += 1
  }
  if (end >= text.length) return bad(lexer)
  const inside = text.slice(lexer.at + 1, end).replaceAll('\r\n', '\n')
  lexer.nextLine += lines
  const plain = hasEscape
    ? inside.replaceAll(/\\([\s\S])/g, (_, each: string) => escapes[each] ?? each)
    : inside
  set(lexer, 'string', plain, end + 1)
}
