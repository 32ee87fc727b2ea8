import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

test('the memory store runs in a browser: nothing that it imports is of Node or a package', () => {
  const outside = new Set<string>()
  const seen = new Set<string>()
  const follow = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
      /^(?:import (?!type )|\} from ).*'([^']+)'$/gm,
    )) {
      if (name.startsWith('.')) follow(join(dirname(file), name))
      else if (name.startsWith('@daybook/core/')) follow(fileURLToPath(import.meta.resolve(name)))
      else outside.add(`${file}: ${name}`)
    }
  }
  follow(join(import.meta.dirname, 'memory.ts'))
  expect(seen.size).toBeGreaterThan(8)
  expect([...outside]).toEqual([])
})
