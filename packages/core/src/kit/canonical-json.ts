import { formatCents } from './cents.ts'

/**
 * One text for one value: keys sorted by code unit, no spaces, absent keys left out, whole numbers only,
 * money (`bigint` cents) as decimal text. Two programs that agree on the value agree on the bytes, so that
 * hashes can be checked offline. A value that JSON cannot hold exactly (a fraction, a function) is a fault.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = []
  write(parts, value)
  // Joined once: text that is added to piece by piece is held as its pieces, many times its size.
  return parts.join('')
}

function write(parts: string[], value: unknown): void {
  switch (typeof value) {
    case 'string':
      parts.push(JSON.stringify(value))
      return
    case 'bigint':
      parts.push(`"${formatCents(value)}"`)
      return
    case 'boolean':
      parts.push(value ? 'true' : 'false')
      return
    case 'number':
      if (!Number.isSafeInteger(value)) throw new Error('fault: canonical JSON holds whole numbers only')
      parts.push(String(value))
      return
    case 'object':
      if (value === null) parts.push('null')
      else if (Array.isArray(value)) writeList(parts, value)
      else writeObject(parts, value)
      return
    default:
      throw new Error(`fault: canonical JSON cannot hold a ${typeof value}`)
  }
}

function writeList(parts: string[], list: readonly unknown[]): void {
  parts.push('[')
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) parts.push(',')
    write(parts, list[index])
  }
  parts.push(']')
}

function writeObject(parts: string[], value: object): void {
  const keys = Object.keys(value)
  // Without a comparison of ours `sort` goes by code unit too.
  if (!isSorted(keys)) keys.sort()
  let before = '{'
  for (const key of keys) {
    // Read by its own name; what it holds is looked at next.
    const item = (value as Readonly<Record<string, unknown>>)[key]
    if (item === undefined) continue
    parts.push(`${before}${JSON.stringify(key)}:`)
    before = ','
    write(parts, item)
  }
  parts.push(before === '{' ? '{}' : '}')
}

function isSorted(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1) {
    if ((keys[index - 1] ?? '') > (keys[index] ?? '')) return false
  }
  return true
}
