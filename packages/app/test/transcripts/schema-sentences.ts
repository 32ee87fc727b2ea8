import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootFolder } from '../../../../test/shared.ts'
import { child, listed, parsed, textOf, walk } from '../../../../test/tidy/parsed.ts'

/** The sentences with which the schemas of a folder refuse: the text that `refine` is given. */
export function sentencesOf(folder: string): readonly string[] {
  const files = readdirSync(join(rootFolder, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(^|\/)[a-z\d-]+\.ts$/.test(name),
  )
  return files.flatMap((name) => {
    const path = join(folder, name)
    const found: string[] = []
    walk(parsed({ path, text: readFileSync(join(rootFolder, path), 'utf8') }).body, (node) => {
      const callee = node.type === 'CallExpression' ? child(node, 'callee') : undefined
      if (callee === undefined || textOf(child(callee, 'property'), 'name') !== 'refine') return
      const sentence = textOf(listed(node, 'arguments')[1], 'value')
      if (sentence !== undefined) found.push(sentence)
    })
    return found
  })
}
