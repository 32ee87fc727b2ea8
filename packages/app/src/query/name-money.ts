import type { Token } from './tokens.ts'

const aggregates: ReadonlySet<string> = new Set(['sum', 'min', 'max', 'abs'])

/**
 * The tokens of a SELECT with names for sums of money that have none: `sum(amount_cents)` becomes
 * `sum(amount_cents) as sum_amount_cents`, so that it is shown as money. Only plain ones, in the first list
 * of columns; all others keep the name that they have.
 */
export function moneyNamed(tokens: readonly Token[]): readonly Token[] {
  const named: Token[] = []
  let [depth, first] = [0, 1]
  let isListed = true
  for (const [at, token] of tokens.entries()) {
    if (isListed && depth === 0 && (token.raw === ',' || isWord(token, 'from'))) {
      named.push(...nameOf(tokens.slice(first, at)))
      first = at + 1
      isListed = token.raw === ','
    }
    if (token.raw === '(') depth += 1
    if (token.raw === ')') depth -= 1
    named.push(token)
  }
  return named
}

function isWord(token: Token, name: string): boolean {
  return token.kind === 'word' && token.raw.toLowerCase() === name
}

/** The name for one column of the list, as tokens; none where it has another shape. */
function nameOf(column: readonly Token[]): readonly Token[] {
  const [call, open, ...rest] = column
  const [close, money, point] = rest.toReversed()
  const isQualified = rest.length === 4 && point?.raw === '.'
  const isPlain = rest.length === 2 || isQualified
  const name = call?.raw.toLowerCase() ?? ''
  if (!isPlain || open?.raw !== '(' || close?.raw !== ')' || !aggregates.has(name)) return []
  const summed = money?.kind === 'word' ? money.raw.toLowerCase() : ''
  if (!summed.endsWith('_cents')) return []
  return [
    { kind: 'word', raw: 'as', hasGap: true },
    { kind: 'word', raw: `${name}_${summed}`, hasGap: true },
  ]
}
