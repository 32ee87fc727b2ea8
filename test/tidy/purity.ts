import { child, type Node, parsed, textOf, walk } from './parsed.ts'
import { type Breach, type Rule, sourcesOf, type TextFile } from './project.ts'

/** Names through which code reaches the clock, the disk, the network, chance or the process. */
const world = new Set(
  `Date Temporal performance setTimeout setInterval setImmediate process global globalThis window document navigator
  localStorage sessionStorage indexedDB fetch Request WebSocket EventSource XMLHttpRequest Worker Buffer crypto console
  require`.split(/\s+/),
)

/** `core` and `canada` touch no clock, no disk, no network, no chance, no process. Tests beside them may. */
export const pureTouchesNothing: Rule = (files) =>
  sourcesOf(files, ['core', 'canada']).flatMap((file) => {
    const found: Breach[] = []
    walk(parsed(file).body, (node, above) => {
      const name = node.type === 'Identifier' && !isOwnName(node, above[0]) ? textOf(node, 'name') : undefined
      if (name !== undefined && world.has(name))
        found.push(breach('pure', file, node, `${name} belongs to the world`))
      if (isCallOf(node, 'Math', 'random')) found.push(breach('pure', file, node, 'Math.random is chance'))
    })
    return found
  })

/** Whether an identifier names a field or a key, as in `filing.process`, and not the thing itself. */
function isOwnName(node: Node, parent: Node | undefined): boolean {
  if (parent === undefined) return false
  if (parent.type === 'MemberExpression')
    return child(parent, 'property') === node && parent.computed !== true
  const isKey = child(parent, 'key') === node && parent.computed !== true && parent.shorthand !== true
  return isKey || /^(ImportSpecifier|ExportSpecifier|TSQualifiedName)$/.test(parent.type)
}

/**
 * Amounts never pass through floating point: no `parseFloat`, no `toFixed`, no rounding of a product with
 * 100.
 */
export const moneyIsExact: Rule = (files) =>
  sourcesOf(files, ['core', 'canada', 'app']).flatMap((file) => {
    const found: Breach[] = []
    walk(parsed(file).body, (node) => {
      const what = floating(node)
      if (what !== undefined) found.push(breach('floating-money', file, node, what))
    })
    return found
  })

function floating(node: Node): string | undefined {
  if (node.type !== 'CallExpression') return undefined
  const callee = child(node, 'callee')
  const name = textOf(callee, 'name') ?? textOf(callee && child(callee, 'property'), 'name')
  if (name === 'parseFloat' || name === 'toFixed') return `${name} makes an amount inexact`
  const rounds = ['round', 'floor', 'ceil', 'trunc'].some((way) => isCallOf(node, 'Math', way))
  return rounds && hasHundredfold(node) ? 'rounding a product with 100 makes cents inexact' : undefined
}

function hasHundredfold(call: Node): boolean {
  let found = false
  walk([call], (node) => {
    const sides = [child(node, 'left'), child(node, 'right')]
    if (node.type === 'BinaryExpression' && node.operator === '*')
      found ||= sides.some((side) => side?.value === 100)
  })
  return found
}

function isCallOf(node: Node, owner: string, name: string): boolean {
  const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined
  if (callee?.type !== 'MemberExpression') return false
  return (
    textOf(child(callee, 'object'), 'name') === owner && textOf(child(callee, 'property'), 'name') === name
  )
}

/** What a rule table may be made of. */
const literal = new Set(
  `ExportNamedDeclaration ImportDeclaration ImportSpecifier VariableDeclaration VariableDeclarator Identifier Literal
  ObjectExpression ArrayExpression Property TSAsExpression TSSatisfiesExpression UnaryExpression TemplateLiteral
  TemplateElement`.split(/\s+/),
)

/** Rule tables hold literals only: no arithmetic, no calls, no imports but types. */
export const ratesAreLiterals: Rule = (files) =>
  ratesOf(files).flatMap((file) => {
    const found: Breach[] = []
    walk(parsed(file).body, (node, above) => {
      const isTyping = above.some((each) => each.type.startsWith('TS') && !/As|Satisfies/.test(each.type))
      const isValueImport = node.type === 'ImportDeclaration' && node.importKind !== 'type'
      const isFilledIn = node.type === 'TemplateLiteral' && String(node.expressions) !== ''
      const isAllowed = literal.has(node.type) || node.type.startsWith('TS') || isTyping
      if (!isAllowed || isValueImport || isFilledIn)
        found.push(breach('rates-literal', file, node, `${node.type} in a rule table`))
    })
    return found
  })

/**
 * Every rule table says until when it was checked, and every version of it from when it holds and where it
 * was read.
 */
export const ratesHaveSources: Rule = (files) =>
  ratesOf(files).flatMap((file) => {
    const found: Breach[] = []
    const lacks = (node: Node, names: readonly string[], whose: string): void => {
      const keys = keysOf(node)
      for (const name of names)
        if (!keys.has(name)) found.push(breach('rates-source', file, node, `${whose} lacks ${name}`))
    }
    walk(parsed(file).body, (node) => {
      if (node.type !== 'ObjectExpression') return
      const keys = keysOf(node)
      const versions = keys.get('versions')
      if (versions === undefined) return
      lacks(node, ['name', 'unit', 'checkedThrough'], 'the table')
      walk([versions], (version, above) => {
        if (version.type !== 'ObjectExpression' || above.length !== 1) return
        lacks(version, ['from', 'value', 'source'], 'a version')
        const source = keysOf(version).get('source')
        if (source?.type === 'ObjectExpression') lacks(source, ['title', 'url', 'where', 'read'], 'a source')
      })
    })
    return found
  })

function ratesOf(files: readonly TextFile[]): readonly TextFile[] {
  return sourcesOf(files, ['canada']).filter(({ path }) => path.startsWith('packages/canada/src/rates/'))
}

function keysOf(node: Node): ReadonlyMap<string, Node> {
  const properties = Array.isArray(node.properties) ? node.properties : []
  // The parser promises that an object's properties are nodes.
  const pairs = (properties as readonly Node[]).flatMap((property): readonly [string, Node][] => {
    const key = child(property, 'key')
    const name = textOf(key, 'name') ?? textOf(key, 'value')
    const value = child(property, 'value')
    return name === undefined || value === undefined ? [] : [[name, value]]
  })
  return new Map(pairs)
}

function breach(rule: string, file: TextFile, node: Node, what: string): Breach {
  return { rule, path: file.path, line: parsed(file).lineAt(node.start), what }
}
