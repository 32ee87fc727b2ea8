import { formatCents } from './cents.ts'

/**
 * One text for one value: keys sorted by code unit, no spaces, absent keys left out, whole numbers only,
 * money (`bigint` cents) as decimal text. Two programs that agree on the value agree on the bytes, so that
 * hashes can be checked offline. A value that JSON cannot hold exactly (a fraction, a function) is a fault.
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return JSON.stringify(value)
    case 'bigint':
      return `"${formatCents(value)}"`
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Error('fault: canonical JSON holds whole numbers only')
      return String(value)
    case 'object':
      if (value === null) return 'null'
      return Array.isArray(value) ? listJson(value) : objectJson(value)
    default:
      throw new Error(`fault: canonical JSON cannot hold a ${typeof value}`)
  }
}

/**
 * Up to how many parts are added to a text one by one, which is quickest. Text of more is held as its pieces,
 * many times its size: they are joined.
 */
const fewParts = 16

function listJson(list: readonly unknown[]): string {
  if (list.length > fewParts) return `[${list.map(canonicalJson).join(',')}]`
  let text = '['
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ','
    text += canonicalJson(list[index])
  }
  return `${text}]`
}

function objectJson(value: object): string {
  const keys = Object.keys(value)
  // Without a comparison of ours `sort` goes by code unit too.
  if (!isSorted(keys)) keys.sort()
  const isLong = keys.length > fewParts
  const members: string[] = []
  let text = ''
  for (const key of keys) {
    // Read by its own name; what it holds is looked at next.
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (item === undefined) continue
    const member = keyJson(key) + canonicalJson(item)
    if (isLong) members.push(member)
    else text += text === '' ? member : `,${member}`
  }
  return `{${isLong ? members.join(',') : text}}`
}

/** The texts of names, which come again with every record. */
const keyTexts = new Map<string, string>()
const mostKeys = 2000

function keyJson(key: string): string {
  const known = keyTexts.get(key)
  if (known !== undefined) return known
  const text = `${JSON.stringify(key)}:`
  if (keyTexts.size < mostKeys) keyTexts.set(key, text)
  return text
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return false
  }
  return true
}
