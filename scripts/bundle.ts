import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type RolldownOutput, rolldown } from 'rolldown'
import { stampOf } from '../bin/launcher.js'

/**
 * What to bundle: the root of the project, the file to begin with, the folder to write to, and the files that
 * something else in that folder (the screens) was made from.
 */
export type BundlePlan = {
  readonly base: string
  readonly entry: string
  readonly out: string
  readonly beside?: readonly string[]
}

/** What was written: chunks, the files copied beside them, and the bytes that every start reads. */
export type Bundled = { readonly chunks: number; readonly assets: number; readonly startBytes: number }

/**
 * Packages that stay outside the bundle: they carry binaries, or are wanted by few and found in
 * `node_modules`.
 */
const outside = [/^node:/, /^pg($|\/)/, /^@myriaddreamin\/typst-ts-node-compiler/]

/** What the bundle depends on besides the sources: the packages, and how it is made. */
const builders = ['package-lock.json', 'scripts/bundle.ts']

/** What a cold report needs is one chunk, since each chunk costs it time: all that these modules import. */
const coldStart = /[\\/](?:cli[\\/]cold-report|reports[\\/](?:load-balances|report|trial-balance))\.ts$/

/** Chunks of earlier builds stay this long: a server that runs may still load one. */
const keptHours = 24

/**
 * Bundles the command line: one chunk for what every start needs, and one for each late `import()`.
 *
 * Files that the app reads by path (schema, fonts, templates: all beside the sources that is neither
 * TypeScript, JSON nor a page of words) are copied to `assets/` under their paths from their duty's folder
 * (`print/fonts/x.otf` to `assets/fonts/x.otf`), which must therefore differ. The stamp is written last, so
 * that a half-written bundle is never used, and not at all when a source changed meanwhile.
 */
export async function bundle(plan: BundlePlan): Promise<Bundled> {
  const began = Date.now()
  const build = await rolldown({
    input: { cli: plan.entry },
    cwd: plan.base,
    platform: 'node',
    external: outside,
    plugins: [{ name: 'bare-builtins', renderChunk: bareBuiltins }],
    // The trial balance stands in the first chunk although it is also asked for late.
    checks: { ineffectiveDynamicImport: false },
    onLog: (level, log, standard) => {
      // What is not found would be left for run time to miss.
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message)
      standard(level, log)
    },
  })
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: { legal: true, annotation: false, jsdoc: false },
    // What a start needs is one chunk beside the entry, never in it: a late chunk that imported an entry
    // which still
    // awaits that very chunk would wait for ever.
    codeSplitting: {
      groups: [
        { name: 'base', tags: ['$initial'], test: (id) => id !== plan.entry },
        { name: 'cold', test: coldStart },
      ],
    },
  })
  const read = await build.watchFiles
  await build.close()
  const written = new Set(['stamp'])
  // The entry comes first in the output; it is written last, when all that it may import is there.
  for (const item of output.toReversed()) {
    written.add(item.fileName)
    writeWhole(join(plan.out, item.fileName), item.type === 'chunk' ? item.code : item.source)
  }
  const assets = copyAssets(join(plan.base, 'packages', 'app', 'src'), join(plan.out, 'assets'))
  dropOld(plan.out, written)
  const sources = [...read, ...assets, ...(plan.beside ?? [])].filter(
    (path) => !path.includes('node_modules'),
  )
  const watched = [...sources, ...builders.map((path) => join(plan.base, path))]
  const isSteady = watched.every((path) => statSync(path).mtimeMs < began)
  if (isSteady)
    writeWhole(join(plan.out, 'stamp'), stampOf(pathToFileURL(`${plan.base}/`), fromRoot(plan.base, watched)))
  return { chunks: output.length, assets: assets.length, startBytes: startBytes(output) }
}

/**
 * Takes Node's own modules as they are: the ES module that stands for `node:fs` asks for all that it exports,
 * and so loads streams and promises, which would take a cold start longer than its report.
 */
export function bareBuiltins(code: string): string {
  return code.replaceAll(
    /^import \{ ([^}]*) \} from "(node:[\w/]+)";$/gm,
    (_, names: string, name: string) =>
      `const { ${names.replaceAll(' as ', ': ')} } = process.getBuiltinModule("${name}");`,
  )
}

/** Copies what the app reads by path; gives the files copied. A fault where two would go to one place. */
export function copyAssets(from: string, to: string): readonly string[] {
  const found = readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && isAsset(item.name),
  )
  const files = found.map((item) => join(item.parentPath, item.name))
  const places = files.map((file) => join(to, ...relative(from, file).split(sep).slice(1)))
  if (new Set(places).size !== places.length)
    throw new Error(`two assets would share a place: ${places.join(', ')}`)
  for (const [index, file] of files.entries()) {
    const place = places[index] ?? to
    mkdirSync(dirname(place), { recursive: true })
    copyFileSync(file, place)
  }
  return files
}

function fromRoot(base: string, paths: readonly string[]): readonly string[] {
  return paths.map((path) => relative(base, path).replaceAll('\\', '/')).toSorted()
}

/**
 * Whether a file beside the sources is read at run time by its path; licences travel with what they license.
 */
export function isAsset(name: string): boolean {
  return /OFL|LICEN[CS]E/i.test(name) || !/\.(ts|tsx|json|md)$/.test(name)
}

function startBytes(output: RolldownOutput['output']): number {
  const entry = output[0]
  const first = new Set([entry.fileName, ...entry.imports])
  return output.reduce(
    (bytes, item) => bytes + (item.type === 'chunk' && first.has(item.fileName) ? item.code.length : 0),
    0,
  )
}

/** Writes beside and renames, so that a reader sees the old file or the new one. */
function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  const temporary = join(dirname(file), `.${process.pid}-${basename(file)}`)
  writeFileSync(temporary, content)
  renameSync(temporary, file)
}

function dropOld(folder: string, current: ReadonlySet<string>): void {
  const oldest = Date.now() - keptHours * 3_600_000
  for (const item of readdirSync(folder, { withFileTypes: true })) {
    if (!item.isFile() || current.has(item.name)) continue
    const file = join(folder, item.name)
    if (statSync(file).mtimeMs < oldest) rmSync(file, { force: true })
  }
}
