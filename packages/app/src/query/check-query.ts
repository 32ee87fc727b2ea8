import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { moneyNamed } from './name-money.ts'
import { type Token, tokensOf } from './tokens.ts'
import { views } from './views.ts'
import { forbidden, functions, isTakenName, takesParentheses } from './words.ts'

/**
 * A query that reads from views alone: those that it reads, its own WITH parts, and the rest, written out
 * again from its tokens.
 */
export type CheckedQuery = {
  readonly views: ReadonlySet<string>
  readonly withParts: string
  readonly isRecursive: boolean
  readonly body: string
}

/**
 * Checks a query before any engine sees it: it is one SELECT, or WITH and SELECT; where a table is read from
 * (after FROM, JOIN, and a comma among them) stands a view, a name of its own WITH parts, or a query in
 * parentheses; and only functions of the list are called. Where a reading is in doubt, it is refused: the
 * walk may say no to odd SQL, but never yes to a stored table.
 *
 * Refuses `query-malformed`, `query-not-a-question`, `query-view-unknown`, `query-function-unknown`.
 */
export function checkedQuery(text: string): Result<CheckedQuery> {
  const cut = tokensOf(text)
  if (!cut.ok) return cut
  const tokens = withoutEnd(cut.value)
  const [first] = tokens
  if (first === undefined) return refuse('input-missing', { what: 'sql' }, 'sql')
  if (first.kind !== 'word' || !['select', 'with'].includes(word(first))) return notAQuestion(first)
  const walk: Walk = { tokens, frames: [newFrame()], own: new Set(), read: new Set() }
  for (let at = 0; at < tokens.length; at += 1) {
    const refused = step(walk, at)
    if (refused !== undefined) return refused
  }
  const last = walk.frames.at(-1)
  if (walk.frames.length !== 1 || last === undefined || last.isExpecting || !last.hasSelect) {
    return malformed(tokens.at(-1))
  }
  return ok(written(walk))
}

/**
 * One pair of parentheses, or the whole: whether it has said SELECT, stands in a FROM, waits for something to
 * read from, or for the name of a WITH part; `isWith` from WITH to its SELECT.
 */
type Frame = {
  hasSelect: boolean
  isFrom: boolean
  isExpecting: boolean
  isWith: boolean
  isNaming: boolean
}

type Walk = {
  readonly tokens: readonly Token[]
  readonly frames: Frame[]
  readonly own: Set<string>
  readonly read: Set<string>
}

function newFrame(isJoin: boolean = false): Frame {
  return { hasSelect: false, isFrom: isJoin, isExpecting: isJoin, isWith: false, isNaming: false }
}

function step(walk: Walk, at: number): Refused | undefined {
  const { tokens, frames } = walk
  const [token, frame] = [tokens[at], frames.at(-1)]
  if (token === undefined || frame === undefined) return malformed(token)
  if (token.kind === 'word' && forbidden.has(word(token))) return notAQuestion(token)
  if (token.raw === ';') return notAQuestion(token)
  if (frame.isNaming) return nameStep(walk, frame, at)
  if (frame.isExpecting) return relationStep(walk, frame, at)
  if (token.kind === 'word') return wordStep(walk, frame, at)
  return token.kind === 'sign' ? signStep(walk, frame, at) : undefined
}

/** The name of a WITH part: not that of a view or a stored table, lest one be taken for the other. */
function nameStep(walk: Walk, frame: Frame, at: number): Refused | undefined {
  const token = walk.tokens[at]
  if (token?.kind !== 'word') return malformed(token)
  const name = word(token)
  if (name === 'recursive' && at > 0 && word(walk.tokens[at - 1]) === 'with') return undefined
  if (isTakenName(name) || walk.own.has(name)) return malformed(token)
  walk.own.add(name)
  frame.isNaming = false
  return undefined
}

/** What is read from: a view or an own name, alone; or parentheses with a query or more of the same. */
function relationStep(walk: Walk, frame: Frame, at: number): Refused | undefined {
  const [token, next] = [walk.tokens[at], walk.tokens[at + 1]]
  if (token?.raw === '(') {
    frame.isExpecting = false
    walk.frames.push(newFrame(!isQueryStart(next)))
    return undefined
  }
  if (token?.kind !== 'word') return unknownView(token)
  const name = word(token)
  if (name === 'lateral' && next?.raw === '(') return undefined
  const isView = views.some((view) => view.name === name)
  if ((!isView && !walk.own.has(name)) || next?.raw === '(' || next?.raw === '.') {
    return unknownView(
      next?.raw === '.' ? { ...token, raw: `${token.raw}.${walk.tokens[at + 2]?.raw}` } : token,
    )
  }
  if (isView) walk.read.add(name)
  frame.isExpecting = false
  return undefined
}

function wordStep({ tokens }: Walk, frame: Frame, at: number): Refused | undefined {
  const [token, next] = [tokens[at], tokens[at + 1]]
  const name = word(token)
  // After a point it is a column. None of ours has the name of a word that steers this walk.
  if (tokens[at - 1]?.raw === '.') {
    if (steering.has(name)) return malformed(token)
    return next?.raw === '(' ? unknownFunction(name) : undefined
  }
  switch (name) {
    case 'select':
      frame.hasSelect = true
      frame.isFrom = false
      frame.isWith = false
      return undefined
    case 'with':
      // Only where a query begins: elsewhere the word belongs to a type or a window.
      if (at > 0 && tokens[at - 1]?.raw !== '(') return malformed(token)
      frame.isWith = true
      frame.isNaming = true
      return undefined
    case 'from':
      if (isDistinctFrom(tokens, at)) return undefined
      if (!frame.hasSelect) return malformed(token)
      frame.isFrom = true
      frame.isExpecting = true
      return undefined
    case 'join':
      if (!frame.isFrom) return malformed(token)
      frame.isExpecting = true
      return undefined
    case 'in':
      return next?.raw === '(' ? undefined : malformed(token)
    case 'where':
    case 'group':
    case 'having':
    case 'order':
    case 'limit':
    case 'union':
    case 'except':
    case 'intersect':
      frame.isFrom = false
      return undefined
    default: {
      const isCall = next?.raw === '(' && !takesParentheses.has(name) && !functions.has(name)
      return isCall ? unknownFunction(name) : undefined
    }
  }
}

/** The words that say where one is in a query. */
const steering: ReadonlySet<string> = new Set([
  ...['select', 'with', 'from', 'join', 'in', 'where', 'group', 'having', 'order', 'limit'],
  ...['union', 'except', 'intersect', 'as', 'on', 'using', 'lateral', 'values', 'distinct'],
])

function signStep({ frames, tokens }: Walk, frame: Frame, at: number): Refused | undefined {
  const token = tokens[at]
  switch (token?.raw) {
    case '(':
      if (tokens[at - 1]?.kind === 'quoted') return unknownFunction(tokens[at - 1]?.raw ?? '')
      frames.push(newFrame())
      return undefined
    case ')':
      if (frames.length === 1) return malformed(token)
      frames.pop()
      return undefined
    case ',':
      if (frame.isWith) frame.isNaming = true
      else if (frame.isFrom) frame.isExpecting = true
      return undefined
    default:
      return undefined
  }
}

/** `x is [not] distinct from y` reads from nothing. */
function isDistinctFrom(tokens: readonly Token[], at: number): boolean {
  const before = word(tokens[at - 2])
  return word(tokens[at - 1]) === 'distinct' && (before === 'is' || before === 'not')
}

function isQueryStart(token: Token | undefined): boolean {
  return ['select', 'with', 'values'].includes(word(token))
}

function word(token: Token | undefined): string {
  return token?.kind === 'word' ? token.raw.toLowerCase() : ''
}

function withoutEnd(tokens: readonly Token[]): readonly Token[] {
  return tokens.at(-1)?.raw === ';' ? tokens.slice(0, -1) : tokens
}

/** Writes the tokens out: the WITH parts, which views are put before, apart from what follows them. */
function written({ tokens, read }: Walk): CheckedQuery {
  const isRecursive = word(tokens[1]) === 'recursive'
  const begins = word(tokens[0]) === 'with' ? (isRecursive ? 2 : 1) : 0
  const main = begins === 0 ? 0 : mainSelect(tokens)
  return {
    views: read,
    withParts: textOf(tokens.slice(begins, main)),
    isRecursive,
    body: textOf(moneyNamed(tokens.slice(main))),
  }
}

/** Where the first SELECT outside all parentheses stands. */
function mainSelect(tokens: readonly Token[]): number {
  let depth = 0
  return tokens.findIndex((token) => {
    if (token.raw === '(') depth += 1
    if (token.raw === ')') depth -= 1
    return depth === 0 && word(token) === 'select'
  })
}

function textOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ raw, hasGap }) => (hasGap ? ` ${raw}` : raw))
    .join('')
    .trim()
}

function notAQuestion(token: Token): Refused {
  return refuse('query-not-a-question', { word: token.raw }, 'sql')
}

function malformed(token: Token | undefined): Refused {
  return refuse('query-malformed', { near: token?.raw ?? '' }, 'sql')
}

function unknownView(token: Token | undefined): Refused {
  return refuse(
    'query-view-unknown',
    { name: token?.raw ?? '', known: views.map((view) => view.name).join(', ') },
    'sql',
  )
}

function unknownFunction(name: string): Refused {
  return refuse('query-function-unknown', { name, known: [...functions].join(', ') }, 'sql')
}
