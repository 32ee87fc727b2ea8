import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type RolldownOutput, rolldown } from 'rolldown'
import { sourceStamp } from '../bin/launcher.js'

/** What to bundle: the root of the project, the file to begin with, the folder to write to. */
export type BundlePlan = { readonly base: string; readonly entry: string; readonly out: string }

/** What was written: chunks, the files copied beside them, and the bytes that every start reads. */
export type Bundled = { readonly chunks: number; readonly assets: number; readonly startBytes: number }

/** Packages that stay outside the bundle: they carry binaries, or are wanted by few and found in `node_modules`. */
const outside = [/^node:/, /^pg($|\/)/, /^@myriaddreamin\/typst-ts-node-compiler/]

/** Chunks of earlier builds stay this long: a server that runs may still load one. */
const keptHours = 24

/**
 * Bundles the command line: one chunk for what every start needs, and one for each late `import()`.
 *
 * Files that the app reads by path (schema, fonts, templates: all beside the sources that is neither TypeScript, JSON
 * nor a page of words) are copied to `assets/` under their bare names, which must therefore differ. The stamp is taken
 * before reading, so that a change made meanwhile makes the bundle stale, and written last, so that a half-written
 * bundle is never used.
 */
export async function bundle(plan: BundlePlan): Promise<Bundled> {
  const stamp = sourceStamp(plan.base)
  const build = await rolldown({
    input: { cli: plan.entry },
    cwd: plan.base,
    platform: 'node',
    external: outside,
    logLevel: 'warn',
    treeshake: true,
  })
  const { output } = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    comments: { legal: true, annotation: false, jsdoc: false },
    // What a start needs is one chunk beside the entry, never in it: a late chunk that imported an entry which still
    // awaits that very chunk would wait for ever.
    codeSplitting: { groups: [{ name: 'base', tags: ['$initial'], test: (id) => id !== plan.entry }] },
  })
  await build.close()
  const written = new Set(['stamp'])
  // The entry comes first in the output; it is written last, when all that it may import is there.
  for (const item of output.toReversed()) {
    written.add(item.fileName)
    writeWhole(join(plan.out, item.fileName), item.type === 'chunk' ? item.code : item.source)
  }
  const assets = copyAssets(join(plan.base, 'packages', 'app', 'src'), join(plan.out, 'assets'))
  dropOld(plan.out, written)
  if (stamp !== undefined) writeWhole(join(plan.out, 'stamp'), stamp)
  return { chunks: output.length, assets, startBytes: startBytes(output) }
}

/** Copies what the app reads by path; gives the number of files. A fault where two would share a name. */
export function copyAssets(from: string, to: string): number {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    (item) => item.isFile() && isAsset(item.name),
  )
  const names = new Set(files.map((file) => file.name))
  if (names.size !== files.length) throw new Error(`two assets share a name among ${[...names].join(', ')}`)
  mkdirSync(to, { recursive: true })
  for (const file of files) copyFileSync(join(file.parentPath, file.name), join(to, file.name))
  return files.length
}

/** Whether a file beside the sources is read at run time by its path; licences travel with what they license. */
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
