import { join } from 'node:path/posix'
import { importsOf } from './parsed.ts'
import { type Breach, isCode, isTest, packageOf, type Rule, type TextFile } from './project.ts'

/** What each package may import from the others; nothing points back. `types` means types only. */
const mayImport: Readonly<Record<string, Readonly<Record<string, 'all' | 'types'>>>> = {
  core: {},
  canada: { core: 'all' },
  app: { core: 'all', canada: 'all' },
  web: { core: 'all', canada: 'all', app: 'types' },
}

/** Packages of pure functions: they bring in nothing from outside, neither Node's modules nor npm's. */
const pure = ['core', 'canada']

/**
 * Imports point one way: web to app's types, app to canada, canada to core; core and canada to nothing
 * outside.
 */
export const importsPointOneWay: Rule = (files) =>
  files
    .filter(({ path }) => isCode(path) && packageOf(path) !== undefined)
    .flatMap((file) =>
      importsOf(file).flatMap(({ from, isType, line }) => {
        const what = wrongImport(file.path, from, isType)
        return what === undefined ? [] : [{ rule: 'imports-one-way', path: file.path, line, what }]
      }),
    )

function wrongImport(path: string, from: string, isType: boolean): string | undefined {
  const own = packageOf(path) ?? ''
  const target = targetOf(path, from)
  if (target === undefined)
    return pure.includes(own) && !isTest(path) ? `${own} imports ${from} from outside` : undefined
  const other = packageOf(target)
  if (isTest(path)) return other === undefined ? undefined : wrongWay(own, other, true)
  if (other === undefined) return `a source imports ${from}, which is part of no package`
  if (isTest(target)) return `a source imports the test file ${from}`
  return wrongWay(own, other, isType)
}

function wrongWay(own: string, other: string, isType: boolean): string | undefined {
  if (own === other) return undefined
  const may = mayImport[own]?.[other]
  if (may === undefined) return `${own} imports from ${other}`
  return may === 'types' && !isType ? `${own} may import types only from ${other}` : undefined
}

/** The path from the root of the module that an import names; undefined for modules of Node and npm. */
export function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith('.')) return join(path, '..', from)
  const workspace = /^@daybook\/([^/]+)\/(.+)$/.exec(from)
  return workspace === null ? undefined : `packages/${workspace[1]}/src/${workspace[2]}`
}

/**
 * No file imports itself by way of others. Types count: a circle of types is a circle of thoughts. Late
 * imports do not.
 */
export const importsHaveNoCycles: Rule = (files) => {
  const code = files.filter(({ path }) => isCode(path))
  const paths = new Set(code.map(({ path }) => path))
  const edges = new Map(code.map((file) => [file.path, targetsOf(file, paths)]))
  return circles(edges).map((circle) => ({
    rule: 'import-cycle',
    path: circle[0] ?? '',
    line: 1,
    what: [...circle, circle[0]].join(' → '),
  }))
}

function targetsOf(file: TextFile, paths: ReadonlySet<string>): readonly string[] {
  return importsOf(file).flatMap(({ from, isLate }) => {
    const target = targetOf(file.path, from)
    return target !== undefined && !isLate && paths.has(target) ? [target] : []
  })
}

/** One circle for each place where a walk along the edges meets its own trail. */
function circles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const met = trail.indexOf(path)
    if (met !== -1) found.push(trail.slice(met))
    if (met !== -1 || done.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return found
}

/** `core` and `canada` depend on no package but, canada, on core. */
export const pureHasNoDependency: Rule = (files) =>
  files.flatMap((file): readonly Breach[] => {
    const own = /^packages\/(core|canada)\/package\.json$/.exec(file.path)?.[1]
    if (own === undefined) return []
    return dependenciesIn(file)
      .filter((name) => !(own === 'canada' && name === '@daybook/core'))
      .map((name) => ({ rule: 'no-dependency', path: file.path, line: 1, what: `${own} depends on ${name}` }))
  })

/** Every package that a package.json names gives its reason in docs/decisions.md. */
export const dependenciesAreDecided: Rule = (files) => {
  const decisions = files.find(({ path }) => path === 'docs/decisions.md')?.text ?? ''
  return files
    .filter(({ path }) => /^(packages\/[^/]+\/)?package\.json$/.test(path))
    .flatMap((file) =>
      dependenciesIn(file)
        .filter((name) => !name.startsWith('@daybook/') && !name.startsWith('@types/'))
        .filter((name) => !decisions.includes(`\`${name}\``))
        .map((name) => ({
          rule: 'dependency-undecided',
          path: file.path,
          line: 1,
          what: `${name} has no line in docs/decisions.md`,
        })),
    )
}

function dependenciesIn(file: TextFile): readonly string[] {
  // A package.json of ours: npm itself refuses other shapes.
  const json = JSON.parse(file.text) as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']
  return kinds.flatMap((kind) => Object.keys(json[kind] ?? {}))
}
