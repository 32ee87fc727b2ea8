import { type ParserOptions, parseSync } from 'rolldown/utils'
import type { TextFile } from './project.ts'

/** A node of the syntax tree, as far as the rules look at it. */
export type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [name: string]: unknown
}

/** A comment: its text without the signs around it, and its place. */
export type Comment = {
  readonly type: 'Line' | 'Block'
  readonly value: string
  readonly start: number
  readonly end: number
}

/** A file of code with its syntax tree. */
export type Parsed = TextFile & {
  readonly body: readonly Node[]
  readonly comments: readonly Comment[]
  /** Whether the parser could read all of it. */
  readonly isWhole: boolean
  /** The line of an offset, from 1. */
  readonly lineAt: (offset: number) => number
  readonly lines: readonly string[]
}

const known = new WeakMap<TextFile, Parsed>()

/** The syntax tree of a file, parsed once. */
export function parsed(file: TextFile): Parsed {
  const before = known.get(file)
  if (before !== undefined) return before
  const now = parse(file)
  known.set(file, now)
  return now
}

function parse(file: TextFile): Parsed {
  const { program, comments, errors } = parseSync(file.path, file.text, { lang: languageOf(file.path) })
  const starts = lineStarts(file.text)
  return {
    ...file,
    // The parser's types name every kind of node; rules look nodes up by name, so a plain record serves them
    // better.
    body: program.body as unknown as readonly Node[],
    comments,
    isWhole: errors.length === 0,
    lineAt: (offset) => lineOf(starts, offset),
    lines: file.text.split('\n'),
  }
}

function languageOf(path: string): NonNullable<ParserOptions['lang']> {
  if (path.endsWith('.d.ts')) return 'dts'
  if (path.endsWith('.tsx')) return 'tsx'
  return path.endsWith('.ts') ? 'ts' : 'js'
}

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** By halving: the last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/** Whether a value of the tree is a node. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

/** A child of a node by its name, where it has one there. */
export function child(node: Node, name: string): Node | undefined {
  const value = node[name]
  return isNode(value) ? value : undefined
}

/** The children of a node that are listed under a name. */
export function listed(node: Node, name: string): readonly Node[] {
  const value = node[name]
  return Array.isArray(value) ? value.filter(isNode) : []
}

/** A text of a node by its name: an identifier's name, a literal's value. */
export function textOf(node: Node | undefined, name: string): string | undefined {
  const value = node?.[name]
  return typeof value === 'string' ? value : undefined
}

/** Visits every node below some nodes, parents first, with the nodes above it, the nearest first. */
export function walk(nodes: readonly Node[], visit: (node: Node, above: readonly Node[]) => void): void {
  for (const node of nodes) step(node, [], visit)
}

function step(node: Node, above: readonly Node[], visit: (node: Node, above: readonly Node[]) => void): void {
  visit(node, above)
  const inside = [node, ...above]
  for (const value of Object.values(node)) {
    if (isNode(value)) step(value, inside, visit)
    else if (Array.isArray(value)) for (const item of value) if (isNode(item)) step(item, inside, visit)
  }
}

/**
 * One import or re-export of a module: what it names, whether only types come through, and whether it comes
 * late.
 */
export type Import = {
  readonly from: string
  readonly isType: boolean
  readonly isLate: boolean
  readonly line: number
}

/** Every module that a file names: imports, re-exports, late imports of literal names. */
export function importsOf(file: TextFile): readonly Import[] {
  const code = parsed(file)
  const found: Import[] = []
  const add = (node: Node, isType: boolean, isLate: boolean): void => {
    const from = textOf(child(node, 'source'), 'value')
    if (from !== undefined) found.push({ from, isType, isLate, line: code.lineAt(node.start) })
  }
  walk(code.body, (node) => {
    if (node.type === 'ImportExpression') add(node, false, true)
    else if (node.type === 'TSImportType') add(node, true, false)
    else if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type)) add(node, isTypeOnly(node), false)
  })
  return found
}

/** `import type` as a whole, or every name in the braces marked so. */
function isTypeOnly(node: Node): boolean {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  const names = listed(node, 'specifiers')
  return names.length > 0 && names.every((each) => each.importKind === 'type' || each.exportKind === 'type')
}
