import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandLine } from '../bin/launcher.js'
import { bundle, isAsset } from '../scripts/bundle.ts'
import { packCheck, versionOf } from '../scripts/pack.ts'
import { rootFolder } from './shared.ts'

const place = fs.mkdtempSync(join(tmpdir(), 'daybook bundle-'))
const main = join(place, 'packages', 'app', 'src', 'cli', 'main.ts')

/**
 * A project of the real launcher and builder around the smallest command line that shows what may go wrong.
 */
const sources = {
  'package.json': '{"type":"module","version":"7.0.0"}',
  'package-lock.json': '{}',
  'packages/app/src/cli/main.ts': `
    import { answer } from '../answer.ts'
    export async function main([word]: readonly string[]): Promise<number> {
      if (word === 'late') { const { late } = await import('./late.ts'); console.log(late()) }
      else console.log(answer, import.meta.filename.endsWith('cli.js') ? 'bundle' : 'sources')
      return 0
    }`,
  'packages/app/src/cli/late.ts': `
    import { answer } from '../answer.ts'
    import list from '../list.json' with { type: 'json' }
    import { asset } from '../store/asset.ts'
    export const late = (): string => [answer, list.length, asset('schema.sql').trim()].join(' ')`,
  'packages/app/src/answer.ts': 'export const answer: number = 42',
  'packages/app/src/list.json': '[1, 2, 3]',
  'packages/app/src/store/schema.sql': 'create table t (a int)\n',
  'packages/app/src/store/asset.ts': `
    import { existsSync, readFileSync } from 'node:fs'
    export function asset(name: string): string {
      const beside = import.meta.dirname + '/' + name
      return readFileSync(existsSync(beside) ? beside : import.meta.dirname + '/assets/' + name, 'utf8')
    }`,
}

beforeAll(() => {
  for (const [name, text] of Object.entries(sources)) {
    fs.mkdirSync(dirname(join(place, name)), { recursive: true })
    fs.writeFileSync(join(place, name), text)
  }
  for (const name of ['bin', 'scripts'])
    fs.cpSync(join(rootFolder, name), join(place, name), { recursive: true })
  fs.symlinkSync(join(rootFolder, 'node_modules'), join(place, 'node_modules'))
})
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

function daybook(...args: readonly string[]): string {
  const ran = spawnSync(process.execPath, [join(place, 'bin', 'daybook.js'), ...args], { encoding: 'utf8' })
  return ran.stdout + ran.stderr
}

function build() {
  return bundle({ base: place, entry: main, out: join(place, '.cache', 'build') })
}

test('without a bundle the sources run', () => {
  expect(daybook()).toBe('42 sources\n')
})

test('a bundle runs as the sources do: late parts, JSON and files read by their path', async () => {
  expect(await build()).toMatchObject({ assets: 1 })
  expect(daybook()).toBe('42 bundle\n')
  // The late part shares a module with the entry, which still waits for it: that must not lock up.
  expect(daybook('late')).toBe('42 3 create table t (a int)\n')
})

test('an edited source is run at once, and `start` bundles it again', async () => {
  fs.writeFileSync(join(place, 'packages/app/src/answer.ts'), 'export const answer: number = 43')
  expect(daybook()).toBe('43 sources\n')
  expect(daybook('start')).toBe('43 bundle\n')
  expect(daybook()).toBe('43 bundle\n')
})

test('a missing source and other packages make the bundle stale, a note beside the sources does not', async () => {
  const root = pathToFileURL(`${place}/`)
  fs.writeFileSync(join(place, 'packages/app/src/README.md'), 'words')
  expect(commandLine(root).isBuilt).toBe(true)
  fs.writeFileSync(join(place, 'package-lock.json'), '{ }')
  expect(commandLine(root).isBuilt).toBe(false)
  await build()
  expect(commandLine(root).isBuilt).toBe(true)
  fs.renameSync(join(place, 'packages/app/src/list.json'), join(place, 'kept.json'))
  expect(commandLine(root).isBuilt).toBe(false)
  fs.renameSync(join(place, 'kept.json'), join(place, 'packages/app/src/list.json'))
})

test('a bundle that cannot be made keeps nobody from starting', () => {
  fs.writeFileSync(join(place, 'packages/app/src/answer.ts'), 'export const answer: number = 44')
  fs.renameSync(join(place, 'packages/app/src/cli/late.ts'), join(place, 'late.ts'))
  expect(daybook('start')).toBe('44 sources\n')
  fs.renameSync(join(place, 'late.ts'), join(place, 'packages/app/src/cli/late.ts'))
})

test('an installed tarball has no sources and runs its bundle', () => {
  const installed = join(place, 'installed')
  fs.cpSync(join(place, 'bin'), join(installed, 'bin'), { recursive: true })
  fs.writeFileSync(join(installed, 'package.json'), '{"type":"module"}')
  const root = pathToFileURL(`${installed}/`)
  expect(commandLine(root)).toEqual({ file: new URL('dist/cli.js', root).href, isBuilt: true })
})

test('fonts, schemas and licences are copied; code, lists and pages are not', () => {
  const names = ['schema.sql', 'Serif.otf', 'OFL.md', 'Serif-LICENSE.md', 'post-entry.md', 'noc.json', 'a.ts']
  expect(names.filter(isAsset)).toEqual(['schema.sql', 'Serif.otf', 'OFL.md', 'Serif-LICENSE.md'])
})

test('the packed project runs in an empty folder and says its version', () => {
  const { version, files } = packCheck(rootFolder)
  expect(version).toContain(versionOf(rootFolder))
  expect(files).toEqual(
    expect.arrayContaining(['bin/daybook.js', 'dist/cli.js', 'dist/assets/schema.sql', 'LICENSE']),
  )
  expect(files.filter((file) => /(^|\/)tests?\/|\.test\.|\.ts$/.test(file))).toEqual([])
})
