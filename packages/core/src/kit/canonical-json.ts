import { formatCents } from './cents.ts'

/**
 * One text for one value: keys sorted by code unit, no spaces, absent keys left out, whole numbers only, money (`bigint`
 * cents) as decimal text. Two programs that agree on the value agree on the bytes, so that hashes can be checked offline.
 * A value that JSON cannot hold exactly (a fraction, a function) is a fault.
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
      return Array.isArray(value) ? canonicalList(value) : canonicalObject(value)
    default:
      throw new Error(`fault: canonical JSON cannot hold a ${typeof value}`)
  }
}

function canonicalList(list: readonly unknown[]): string {
  let text = '['
  for (let index = 0; index < list.length; index += 1) {
    if (index > 0) text += ','
    text += canonicalJson(list[index])
  }
  return `${text}]`
}

function canonicalObject(value: object): string {
  const entries = Object.entries(value)
  if (!isSorted(entries)) entries.sort((left, right) => (left[0] < right[0] ? -1 : 1))
  let text = '{'
  for (const [key, item] of entries) {
    if (item === undefined) continue
    if (text.length > 1) text += ','
    text += `${JSON.stringify(key)}:${canonicalJson(item)}`
  }
  return `${text}}`
}

function isSorted(entries: readonly (readonly [string, unknown])[]): boolean {
  for (let index = 1; index < entries.length; index += 1) {
    if ((entries[index - 1]?.[0] ?? '') > (entries[index]?.[0] ?? '')) return false
  }
  return true
}
