import { dirname } from 'node:path/posix'
import { targetOf } from './imports.ts'
import { child, importsOf, type Node, parsed, textOf, walk } from './parsed.ts'
import { type Breach, isCode, isTest, type Rule, type TextFile } from './project.ts'

/**
 * Every file beside a `registry.ts` is in it, or serves one that is. Tests and pages aside; commands have a
 * rule of their own, which tells a command from what commands are made with.
 */
export const registriesAreComplete: Rule = (files) =>
  registriesOf(files).flatMap(({ registry, beside }) => {
    const reached = reachedFrom(registry, beside)
    return beside
      .filter(({ path }) => !reached.has(path))
      .map(({ path }) => ({ rule: 'registry', path, line: 1, what: `is not listed in ${registry.path}` }))
  })

/** Every command is listed in the registry of its topic by its own file, and has its page beside it. */
export const commandsAreListed: Rule = (files) => {
  const paths = new Set(files.map(({ path }) => path))
  const commands = files.filter(
    ({ path }) => /^packages\/app\/src\/commands\/[^/]+\/[^/]+\.ts$/.test(path) && !isTest(path),
  )
  const registered = new Set(
    commands
      .filter(({ path }) => path.endsWith('/registry.ts'))
      .flatMap((registry) => [...targets(registry)]),
  )
  return commands.filter(definesCommand).flatMap(({ path }): readonly Breach[] => {
    const page = path.replace(/\.ts$/, '.md')
    return [
      ...(registered.has(path) ? [] : [{ rule: 'command', path, line: 1, what: 'is not in registry.ts' }]),
      ...(paths.has(page) ? [] : [{ rule: 'command', path, line: 1, what: `has no page ${page}` }]),
    ]
  })
}

/** Whether a file makes a command: `export const … = command({ … })`, or one of the kinds of it. */
function definesCommand(file: TextFile): boolean {
  return parsed(file).body.some((node) => {
    const declaration = node.type === 'ExportNamedDeclaration' ? child(node, 'declaration') : undefined
    const declared = declaration?.declarations
    if (!Array.isArray(declared)) return false
    // The parser promises that declarators are nodes.
    return (declared as readonly Node[]).some((each) => {
      const made = child(each, 'init')
      const maker = made?.type === 'CallExpression' ? textOf(child(made, 'callee'), 'name') : undefined
      return maker !== undefined && /command$/i.test(maker)
    })
  })
}

type Registry = { readonly registry: TextFile; readonly beside: readonly TextFile[] }

function registriesOf(files: readonly TextFile[]): readonly Registry[] {
  const code = files.filter(({ path }) => isCode(path) && !isTest(path))
  return code
    .filter(({ path }) => path.endsWith('/registry.ts') && !path.startsWith('packages/app/src/commands/'))
    .map((registry) => ({
      registry,
      beside: code.filter((file) => file !== registry && dirname(file.path) === dirname(registry.path)),
    }))
}

/** The files of a folder that the registry imports, and those that they import in turn. */
function reachedFrom(registry: TextFile, beside: readonly TextFile[]): ReadonlySet<string> {
  const byPath = new Map(beside.map((file) => [file.path, file]))
  const reached = new Set<string>()
  const waiting = [registry]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop())
    for (const path of targets(file)) {
      const next = byPath.get(path)
      if (next === undefined || reached.has(path)) continue
      reached.add(path)
      waiting.push(next)
    }
  return reached
}

function targets(file: TextFile): readonly string[] {
  return importsOf(file).flatMap(({ from }) => targetOf(file.path, from) ?? [])
}

/** Words that name what not every engine that the books may be spread over has. */
const undistributed =
  /\b(small|big)?serial\b|\bidentity\b|\bautoincrement\b|\bsequence\b|\btrigger\b|\b(procedure|function)\b|advisory/i

/**
 * The schema can be spread over machines: every key begins with the book or holds it, and nothing counts by
 * itself.
 */
export const schemaCanBeSpread: Rule = (files) =>
  files
    .filter(({ path }) => /^packages\/app\/src\/store\/[^/]*\.sql$/.test(path))
    .flatMap((file) =>
      statementsOf(file.text).flatMap(({ sql, line }) =>
        wrongKeys(sql).map((what) => ({ rule: 'schema', path: file.path, line, what })),
      ),
    )

function statementsOf(text: string): readonly { readonly sql: string; readonly line: number }[] {
  const bare = text.replaceAll(/--[^\n]*/g, '')
  let line = 1
  return bare.split(';').map((sql) => {
    const begins = line + (/^\s*/.exec(sql)?.[0].split('\n').length ?? 1) - 1
    line += sql.split('\n').length - 1
    return { sql: sql.trim(), line: begins }
  })
}

function wrongKeys(sql: string): readonly string[] {
  const found: string[] = []
  const word = undistributed.exec(sql)?.[0]
  if (word !== undefined) found.push(`“${word}” does not work on every engine`)
  if (/^create\s+table/i.test(sql)) found.push(...wrongTableKeys(sql))
  const index = /^create\s+(?:unique\s+)?index\s+(\S+)[^(]*\(([^)]*)\)/i.exec(sql)
  if (index !== null && !/\bbook_id\b/.test(index[2] ?? ''))
    found.push(`index ${index[1]} leaves out book_id`)
  return found
}

function wrongTableKeys(sql: string): readonly string[] {
  const name = /^create\s+table\s+(?:if\s+not\s+exists\s+)?(\S+)/i.exec(sql)?.[1]
  const found: string[] = []
  const primary = /primary\s+key\s*\(([^)]*)\)/i.exec(sql)?.[1]
  const inline = /(\w+)[^,(]*?\bprimary\s+key(?!\s*\()/i.exec(sql)?.[1]
  if ((primary ?? inline ?? '').trim().split(/[\s,]/)[0] !== 'book_id')
    found.push(`the primary key of ${name} does not begin with book_id`)
  for (const [whole, columns] of sql.matchAll(/(?:unique|foreign\s+key)\s*\(([^)]*)\)/gi))
    if (!/\bbook_id\b/.test(columns ?? '')) found.push(`${whole} of ${name} leaves out book_id`)
  if (/\bunique\b(?!\s*\()/i.test(sql)) found.push(`a column of ${name} is unique without book_id`)
  return found
}

/**
 * No query without the book: every text of SQL in `queries*.ts` names `book_id`, and none asks for an
 * advisory lock.
 */
export const queriesNameTheBook: Rule = (files) =>
  files
    .filter(({ path }) => /^packages\/app\/src\/store\/[^/]+\.ts$/.test(path) && !isTest(path))
    .flatMap((file) => {
      const isQueries = /\/queries[^/]*\.ts$/.test(file.path)
      const code = parsed(file)
      const found: Breach[] = []
      walk(code.body, (node, above) => {
        if (!isText(node) || above.some(isText)) return
        const line = code.lineAt(node.start)
        const text = code.text.slice(node.start, node.end)
        const isSql = /^['"`]\s*(select|insert|update|delete|with)\b/i.test(text)
        if (isQueries && isSql && !/\bbook_id\b/.test(text))
          found.push({ rule: 'schema', path: file.path, line, what: 'a query without book_id' })
        if (/advisory_(xact_)?lock/.test(text))
          found.push({ rule: 'schema', path: file.path, line, what: 'an advisory lock' })
      })
      return found
    })

/** A string, a template, or several of them put together: one text. */
function isText(node: Node): boolean {
  if (node.type === 'BinaryExpression' && node.operator === '+') return true
  return node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
}
