import { assert } from '@daybook/core/kit/result.ts'
import { childrenOf, type ElementRoot, type ElementRule } from './element-table.ts'

/**
 * What an element holds: text as it is written, a group by the names of its children, several of one name as
 * a list. What is left out is not written: the agency refuses empty elements.
 */
export type XmlValue = string | XmlGroup | readonly XmlGroup[]

/** A group of elements by name. */
export type XmlGroup = { readonly [name: string]: XmlValue | undefined }

/**
 * The text of a root and all in it, an element a line, children in the published order whatever the order in
 * which they are given. That what is required stands there, that texts and amounts fit, and that codes are
 * codes was checked before: where it does not hold, a mistake of ours throws.
 */
export function writeXml(root: ElementRoot, group: XmlGroup, depth: number): string {
  const lines: string[] = [`${pad(depth)}<${root}>`]
  writeGroup({ root, lines }, '', group, depth + 1)
  lines.push(`${pad(depth)}</${root}>`)
  return lines.join('\n')
}

type Writing = { readonly root: ElementRoot; readonly lines: string[] }

function writeGroup(writing: Writing, path: string, group: XmlGroup, depth: number): void {
  const rules = childrenOf(writing.root).get(path) ?? []
  let written = 0
  for (const rule of rules) {
    const value = group[rule.name]
    if (value === undefined) {
      assert(!rule.isRequired, `${writing.root} has its ${rule.path}`)
      continue
    }
    written += 1
    writeElement(writing, rule, value, depth)
  }
  const given = Object.values(group).filter((value) => value !== undefined).length
  assert(written === given, `${writing.root}/${path} has no elements but those of the table`)
}

function writeElement(writing: Writing, rule: ElementRule, value: XmlValue, depth: number): void {
  if (typeof value === 'string') {
    assert(isFit(rule, value), `${writing.root} has a ${rule.path} that fits`)
    writing.lines.push(`${pad(depth)}<${rule.name}>${escaped(value)}</${rule.name}>`)
    return
  }
  assert(rule.kind === 'group', `${rule.path} is a group`)
  const groups = isList(value) ? value : [value]
  assert(rule.isMany || groups.length === 1, `${rule.path} stands once`)
  for (const each of groups) {
    writing.lines.push(`${pad(depth)}<${rule.name}>`)
    writeGroup(writing, rule.path, each, depth + 1)
    writing.lines.push(`${pad(depth)}</${rule.name}>`)
  }
}

function isList(value: XmlGroup | readonly XmlGroup[]): value is readonly XmlGroup[] {
  return Array.isArray(value)
}

/** Whether a text is one that the element may hold. */
export function isFit({ kind, most, pattern, isSigned }: ElementRule, value: string): boolean {
  if (value === '') return false
  switch (kind) {
    case 'group':
      return false
    case 'text':
      // An entity counts as one character, as it does here before it is written as one.
      return value.length <= most || [...value].length <= most
    case 'code':
      return pattern?.test(value) === true
    case 'amount':
      return /^-?\d+\.\d\d$/.test(value) && (isSigned || !value.startsWith('-')) && digitsOf(value) <= most
  }
}

function digitsOf(amount: string): number {
  return amount.replaceAll(/\D/g, '').replace(/^0+(?=\d{3})/, '').length
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text
}

function pad(depth: number): string {
  return '  '.repeat(depth)
}
