import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { dumpQueries } from './dump.ts'
import { answeredQueries } from './memory-queries.ts'

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

test('the memory store answers every query that is declared, by a name that no other has', async () => {
  const files = readdirSync(import.meta.dirname).filter((file) => /^queries(-\w+)*\.ts$/.test(file))
  const modules: readonly object[] = await Promise.all(
    files.map((file) => import(/* @vite-ignore */ join(import.meta.dirname, file))),
  )
  const declared = modules.flatMap((module) => Object.values(module)).flatMap(nameOf)
  const dumps = Object.values(dumpQueries).flatMap(({ first, next }) => [first.name, next.name])
  expect(declared.length).toBeGreaterThan(30)
  expect([...declared, ...dumps].toSorted()).toEqual([...answeredQueries].toSorted())
})

function nameOf(exported: unknown): readonly string[] {
  const isQuery =
    typeof exported === 'object' && exported !== null && 'text' in exported && 'name' in exported
  return isQuery ? [String(exported.name)] : []
}
