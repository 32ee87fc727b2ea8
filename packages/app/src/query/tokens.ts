import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/**
 * One piece of a query: a plain name or word, a name in double quotation marks, a text, a number or a sign.
 * `hasGap` says whether space or a comment stood before it.
 */
export type Token = {
  readonly kind: 'word' | 'quoted' | 'text' | 'number' | 'sign'
  readonly raw: string
  readonly hasGap: boolean
}

/** The longest query. */
const mostCharacters = 20_000

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  ['word', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['quoted', /"(?:[^"\0]|"")+"/y],
  ['text', /'(?:[^'\0]|'')*'/y],
  // With its point, also where no digits follow: `1. from` is a number and a FROM.
  ['number', /\d+(?:\.\d*)?(?:[eE][-+]?\d+)?/y],
  ['sign', /<>|<=|>=|!=|\|\||[(),.+\-*/%<>=;]/y],
]

const space = /(?:[ \t\r\n]+|--[^\r\n]*|\/\*[\s\S]*?\*\/)+/y

/**
 * Cuts a query into its pieces. A mark of an engine's own (brackets, dollar signs, colons, prefixed texts) is
 * none of them: two engines read such marks in two ways. Refuses `query-malformed`, naming the place.
 */
export function tokensOf(text: string): Result<readonly Token[]> {
  const tokens: Token[] = []
  if (text.length > mostCharacters) return refuse('query-malformed', { near: `${text.slice(0, 40)}…` }, 'sql')
  let at = 0
  while (at < text.length) {
    const gap = matched(space, text, at)
    at += gap.length
    if (at >= text.length) break
    const token = tokenAt(text, at, gap !== '')
    const before = tokens.at(-1)
    if (token === undefined || (before !== undefined && isJoined(before, token))) {
      return refuse('query-malformed', { near: text.slice(at, at + 20) }, 'sql')
    }
    tokens.push(token)
    at += token.raw.length
  }
  return ok(tokens)
}

function tokenAt(text: string, at: number, hasGap: boolean): Token | undefined {
  for (const [kind, shape] of shapes) {
    const raw = matched(shape, text, at)
    if (raw !== '') return { kind, raw, hasGap }
  }
  return undefined
}

function matched(shape: RegExp, text: string, at: number): string {
  shape.lastIndex = at
  return shape.exec(text)?.[0] ?? ''
}

/** A prefixed text (`E'…'`), a number that runs into a word (`0x1F`), two quotations without space. */
function isJoined(before: Token, token: Token): boolean {
  return !token.hasGap && before.kind !== 'sign' && token.kind !== 'sign'
}
