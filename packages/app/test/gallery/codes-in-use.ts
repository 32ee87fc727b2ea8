import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { type RefusalCode, refusals } from '@daybook/core/kit/refusals.ts'
import { rootFolder } from '../../../../test/shared.ts'
import { child, listed, type Node, parsed, textOf, walk } from '../../../../test/tidy/parsed.ts'

/** A place in the sources that names a code; with the names that it gives, where these can be read there. */
export type Use = {
  readonly file: string
  readonly line: number
  readonly names: ReadonlySet<string> | undefined
}

/** Where the sources name each code of the list, the list itself and the tests aside. */
export function codesInUse(): ReadonlyMap<RefusalCode, readonly Use[]> {
  const uses = new Map<RefusalCode, Use[]>()
  for (const path of sources()) {
    const code = parsed({ path: relative(rootFolder, path), text: readFileSync(path, 'utf8') })
    walk(code.body, (node, above) => {
      const text = node.type === 'Literal' ? textOf(node, 'value') : undefined
      if (text === undefined || !isCode(text)) return
      const use = { file: code.path, line: code.lineAt(node.start), names: namesGiven(node, above) }
      uses.set(text, [...(uses.get(text) ?? []), use])
    })
  }
  return uses
}

/** The pages beside the commands. */
export function commandPages(): readonly string[] {
  const folder = join(rootFolder, 'packages/app/src/commands')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.md') && !name.endsWith('README.md'),
  )
  return names.map((name) => join(folder, name))
}

function sources(): readonly string[] {
  return ['core', 'canada', 'app'].flatMap((name) => {
    const folder = join(rootFolder, 'packages', name, 'src')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files
      .filter((file) => /\.ts$/.test(file) && !/\.(test|fixture)\.ts$|kit\/refusals\.ts$/.test(file))
      .map((file) => join(folder, file))
  })
}

function isCode(text: string): text is RefusalCode {
  return Object.hasOwn(refusals, text)
}

/** The names in `refuse('code', { name: … })`; none known where they come by a variable or are spread in. */
function namesGiven(node: Node, above: readonly Node[]): ReadonlySet<string> | undefined {
  const call = above.find((each) => each.type === 'CallExpression')
  if (call === undefined || !/^(refuse|refusal)$/.test(textOf(child(call, 'callee'), 'name') ?? ''))
    return undefined
  const [first, given] = listed(call, 'arguments')
  if (first !== node) return undefined
  if (given === undefined) return new Set()
  if (given.type !== 'ObjectExpression') return undefined
  const properties = listed(given, 'properties')
  if (properties.some((each) => each.type !== 'Property')) return undefined
  return new Set(properties.flatMap((each) => textOf(child(each, 'key'), 'name') ?? []))
}
