import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Breach, projectFiles, type TextFile } from './tidy/project.ts'
import { houseRules } from './tidy/registry.ts'

/** A breach that stands for the time being: which rule, where, how often. */
type Standing = { readonly rule: string; readonly path: string; readonly count: number }

// The list is our own file, written by hand in this shape.
const standing = JSON.parse(
  readFileSync(new URL('tidy/breaches.json', import.meta.url), 'utf8'),
) as readonly Standing[]

/** How many breaches may stand. This number may only be lowered. */
const mostStanding = 0

const files = projectFiles()

/** What each rule finds in the project: looked for once, since two tests ask. */
const foundBy = new Map<(typeof houseRules)[number], readonly Breach[]>()
function breachesOf(house: (typeof houseRules)[number]): readonly Breach[] {
  const found = foundBy.get(house) ?? house.rule(files)
  foundBy.set(house, found)
  return found
}

for (const house of houseRules) {
  const { sentence, rule, bad, good } = house
  test(`the house keeps its rule: ${sentence}`, () => {
    expect(notStanding(breachesOf(house))).toEqual([])
  })

  test(`a breach would be seen: ${sentence}`, () => {
    for (const project of bad) expect(rule(project), shown(project)).not.toEqual([])
    for (const project of good) expect(rule(project), shown(project)).toEqual([])
  })
}

test('the list of standing breaches only shrinks, and holds no more than still stand', () => {
  expect(standing.reduce((sum, each) => sum + each.count, 0)).toBeLessThanOrEqual(mostStanding)
  const found = houseRules.flatMap(breachesOf)
  for (const { rule, path, count } of standing)
    expect(found.filter((breach) => breach.rule === rule && breach.path === path).length).toBe(count)
})

test('the rules look at the whole project', () => {
  const paths = files.map(({ path }) => path)
  expect(paths).toEqual(
    expect.arrayContaining(['package.json', 'packages/core/src/kit/cents.ts', 'test/tidy.test.ts']),
  )
})

function shown(project: readonly TextFile[]): string {
  return project.map(({ path, text }) => `${path}: ${text.slice(0, 200)}`).join('\n')
}

function notStanding(found: readonly Breach[]): readonly string[] {
  const allowed = (breach: Breach): boolean =>
    standing.some(({ rule, path }) => rule === breach.rule && path === breach.path)
  return found.filter((breach) => !allowed(breach)).map(({ path, line, what }) => `${path}:${line}: ${what}`)
}
