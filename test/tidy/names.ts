import { basename } from 'node:path/posix'
import { child, type Node, parsed, textOf, walk } from './parsed.ts'
import { type Breach, isCode, type Rule } from './project.ts'

/** Names that say nothing: of what kind the code is, or that nobody knew where it belongs. */
const sayNothing = /^(utils?|utilit(y|ies)|helpers?|common|misc|managers?|services?|data|types?)$/
const partsThatSayNothing = /^(utils?|helpers?|misc)$/

/** No file or folder is named util, helper, common, misc, manager, service, data or types. */
export const namesSaySomething: Rule = (files) =>
  files.flatMap(({ path }) => {
    if (!/^(packages|scripts|test|bench|bin|docs)\//.test(path)) return []
    const names = path.split('/').map((part) => part.replace(/\..*$/, ''))
    const bad = names.find(
      (name) => sayNothing.test(name) || name.split('-').some((part) => partsThatSayNothing.test(part)),
    )
    return bad === undefined ? [] : [{ rule: 'empty-name', path, line: 1, what: `“${bad}” says nothing` }]
  })

/** No `index.ts` that hides where things come from. */
export const noIndexFiles: Rule = (files) =>
  files
    .filter(({ path }) => /^index\.(ts|tsx|js|mjs)$/.test(basename(path)))
    .map(({ path }) => ({ rule: 'index-file', path, line: 1, what: 'import from the file that has it' }))

/** What the house does without, by the name of its node. */
const unused: Readonly<Record<string, string>> = {
  TSEnumDeclaration: 'an enum; use a union of words',
  ClassDeclaration: 'a class; use records and functions',
  ClassExpression: 'a class; use records and functions',
  Decorator: 'a decorator',
  TSParameterProperty: 'a parameter property',
  TSExportAssignment: 'a default export',
}

/**
 * No default exports, enums, classes, namespaces, decorators. A tool's configuration is exported as the tool
 * wants it.
 */
export const onlyPlainForms: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && !/\.config\.(ts|js|mjs)$/.test(path))
    .flatMap((file) => {
      const code = parsed(file)
      const found: Breach[] = []
      walk(code.body, (node) => {
        const what = unused[node.type] ?? defaultExport(node) ?? namespaceOf(node)
        if (what !== undefined)
          found.push({ rule: 'plain-forms', path: file.path, line: code.lineAt(node.start), what })
      })
      return found
    })

function defaultExport(node: Node): string | undefined {
  if (node.type === 'ExportDefaultDeclaration') return 'a default export; give it its name'
  const isDefault = node.type === 'ExportSpecifier' && textOf(child(node, 'exported'), 'name') === 'default'
  return isDefault ? 'a default export; give it its name' : undefined
}

/** `declare module 'vitest'` and `declare global` add to what others declare; they are no namespaces. */
function namespaceOf(node: Node): string | undefined {
  if (node.type !== 'TSModuleDeclaration') return undefined
  return child(node, 'id')?.type === 'Identifier' && node.kind !== 'global' ? 'a namespace' : undefined
}
