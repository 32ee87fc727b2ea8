/** An exact fraction: arithmetic in amounts never goes through floating point. */
type Fraction = { readonly over: bigint; readonly under: bigint }

/**
 * Decimal text with two decimals from what a person typed into an amount: a number in either language
 * (`1,234.56`, `1 234,56`), or a sum with + − * / and brackets (`500/1.13`), worked out exactly and rounded
 * half away from zero. `undefined` for anything else, `ask` for a lone comma before three digits, which is
 * thousands in one language and decimals in the other: `1,234`.
 */
export function typedAmount(text: string): string | 'ask' | undefined {
  const tokens = tokensOf(text)
  if (tokens === undefined || tokens === 'ask') return tokens
  if (tokens.length === 0) return undefined
  const reader = { tokens, at: 0 }
  const value = sum(reader)
  return value === undefined || reader.at < tokens.length ? undefined : rounded(value)
}

type Token = string | Fraction
type Reading = { readonly tokens: readonly Token[]; at: number }

function tokensOf(text: string): Token[] | 'ask' | undefined {
  const tokens: Token[] = []
  const plain = text.replace(/[\u2212\u2013]/g, '-').replace(/\$/g, '')
  const shape = /\s*(?:([-+*/()])|(\d[\d.,\u00a0\u202f' ]*|[.,]\d+))/y
  while (shape.lastIndex < plain.trimEnd().length) {
    const found = shape.exec(plain.trimEnd())
    if (found === null) return undefined
    if (found[1] !== undefined) tokens.push(found[1])
    else {
      const number = numberFrom((found[2] ?? '').trim())
      if (number === undefined || number === 'ask') return number
      tokens.push(number)
    }
  }
  return tokens
}

function numberFrom(text: string): Fraction | 'ask' | undefined {
  const bare = text.replace(/[\u00a0\u202f' ]/g, '')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last === -1) return { over: BigInt(bare), under: 1n }
  const mark = bare[last] ?? ''
  const [whole, fraction] = [bare.slice(0, last).replace(/[.,]/g, ''), bare.slice(last + 1)]
  const marks = bare.replace(/\d/g, '')
  const isGrouped = marks.length > 1 && new Set(marks).size === 1
  if (isGrouped)
    return /^\d{1,3}([.,]\d{3})+$/.test(bare) ? { over: BigInt(whole + fraction), under: 1n } : undefined
  // One mark before three digits: a group in one language, decimals in the other.
  if (marks.length === 1 && fraction.length === 3 && whole !== '' && mark === ',') return 'ask'
  return { over: BigInt(`${whole || '0'}${fraction}`), under: 10n ** BigInt(fraction.length) }
}

function sum(reading: Reading): Fraction | undefined {
  let left = product(reading)
  while (left !== undefined && (reading.tokens[reading.at] === '+' || reading.tokens[reading.at] === '-')) {
    const sign = reading.tokens[reading.at] === '+' ? 1n : -1n
    reading.at += 1
    const right = product(reading)
    if (right === undefined) return undefined
    left = { over: left.over * right.under + sign * right.over * left.under, under: left.under * right.under }
  }
  return left
}

function product(reading: Reading): Fraction | undefined {
  let left = unit(reading)
  while (left !== undefined && (reading.tokens[reading.at] === '*' || reading.tokens[reading.at] === '/')) {
    const isTimes = reading.tokens[reading.at] === '*'
    reading.at += 1
    const right = unit(reading)
    if (right === undefined || (!isTimes && right.over === 0n)) return undefined
    left = isTimes
      ? { over: left.over * right.over, under: left.under * right.under }
      : { over: left.over * right.under, under: left.under * right.over }
  }
  return left
}

function unit(reading: Reading): Fraction | undefined {
  const token = reading.tokens[reading.at]
  reading.at += 1
  if (token === '-') {
    const value = unit(reading)
    return value === undefined ? undefined : { over: -value.over, under: value.under }
  }
  if (token === '(') {
    const value = sum(reading)
    const isClosed = reading.tokens[reading.at] === ')'
    reading.at += 1
    return isClosed ? value : undefined
  }
  return typeof token === 'object' ? token : undefined
}

function rounded({ over, under }: Fraction): string {
  const [top, bottom] = under < 0n ? [-over, -under] : [over, under]
  const size = top < 0n ? -top : top
  const cents = (size * 200n + bottom) / (2n * bottom)
  const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
  return top < 0n && cents !== 0n ? `-${text}` : text
}
