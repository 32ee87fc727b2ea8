/**
 * Decides where Daybook runs: in this very process where Node is recent enough, else on a Node that npm
 * fetches once.
 *
 * Plain old JavaScript, because Node 18 must be able to read it. It imports nothing at the top and asks Node
 * for its modules only when they are wanted: a cold `daybook` is measured in milliseconds.
 */

/** The folder of the package, a clone's or that of an installed tarball, as a URL that ends in a slash. */
export const rootUrl = new URL('..', import.meta.url)

/**
 * Whether a Node of this version runs Daybook: 22.18 and later, and of the odd 23 what strips types (23.6).
 * For sources (`.ts`) it must also have been built with type stripping, which some distributions leave out.
 */
export function isCurrent(version, stripsTypes) {
  const [major, minor] = version.split('.').map(Number)
  return stripsTypes && (major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18))
}

/** Whether this very process can run bundled code, or sources too. */
export function canRunHere(isBuilt) {
  return isCurrent(process.versions.node, isBuilt || Boolean(process.features.typescript))
}

/** Imports a file in this process, no second start, no second process; gives what it exports. */
export function runHere(file) {
  muteKnownWarnings()
  return import(file)
}

/**
 * Runs a script of this package again on a Node that can; this process ends with that one's exit code or
 * signal.
 */
export async function runElsewhere(script, args) {
  const { fetchedNode } = await import('./fetch-node.js')
  const node = await fetchedNode(rootUrl)
  if (node === undefined) {
    process.exitCode = 1
    return
  }
  const { spawn } = await import('node:child_process')
  const { fileURLToPath } = await import('node:url')
  const env = { ...process.env, DAYBOOK_LAUNCHER: String(process.pid) }
  const words = [...process.execArgv, fileURLToPath(script), ...args]
  const child = spawn(node, words, { stdio: 'inherit', env })
  // A terminal sends Ctrl-C to both processes: passing it on there would count it twice.
  const always = ['SIGTERM', 'SIGHUP', 'SIGUSR2']
  const unlessTerminal = ['SIGINT', 'SIGQUIT', 'SIGBREAK']
  for (const signal of always) process.on(signal, () => child.kill(signal))
  for (const signal of unlessTerminal) process.on(signal, () => process.stdin.isTTY || child.kill(signal))
  child.on('error', (error) => {
    console.error(`daybook: ${node}: ${error.message}`)
    process.exit(1)
  })
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code)
    for (const each of [...always, ...unlessTerminal]) process.removeAllListeners(each)
    process.kill(process.pid, signal)
  })
}

/**
 * What `daybook` runs, as a URL: in a tarball its bundle; in a clone the bundle if it was made from the very
 * sources at hand, else the sources. Asks for a recent Node.
 */
export function commandLine(root) {
  const fs = process.getBuiltinModule('node:fs')
  const sources = new URL('packages/app/src/cli/main.ts', root)
  if (!fs.existsSync(sources)) return { file: new URL('dist/cli.js', root).href, isBuilt: true }
  const folder = new URL('.cache/build/', root)
  const isBuilt = isFresh(fs, root, new URL('stamp', folder))
  return { file: isBuilt ? new URL('cli.js', folder).href : sources.href, isBuilt }
}

/**
 * The stamp of a bundle: the files it was made from, by their paths from the root, with their sizes and
 * times. Cheap to check, and nothing else decides: a file that no other names is not in the bundle.
 */
export function stampOf(root, paths) {
  const fs = process.getBuiltinModule('node:fs')
  return [seen(fs, folderOf(root), paths), ...paths].join('\n')
}

/**
 * Lets Node keep compiled code between starts, beside the bundle. Where the folder cannot be written nothing
 * happens.
 */
export function keepCompiled(root) {
  process.getBuiltinModule('node:module').enableCompileCache?.(`${folderOf(root)}.cache/compile`)
}

/**
 * Bundles the command line where that is possible; a failure costs speed and nothing else, so it is not
 * shown.
 */
export async function buildQuietly(root) {
  const { spawn } = await import('node:child_process')
  const script = `${folderOf(root)}scripts/build.ts`
  await new Promise((done) => {
    const child = spawn(process.execPath, [script], { stdio: 'ignore', timeout: 10_000 })
    child.on('error', done)
    child.on('exit', done)
  })
}

function isFresh(fs, root, stamp) {
  let lines
  try {
    lines = fs.readFileSync(stamp, 'utf8').split('\n')
  } catch {
    return false
  }
  return lines[0] === seen(fs, folderOf(root), lines.slice(1))
}

function seen(fs, folder, paths) {
  let [found, bytes, times] = [0, 0, 0]
  for (const path of paths) {
    const file = fs.statSync(folder + path, { throwIfNoEntry: false })
    if (file === undefined) continue
    found += 1
    bytes += file.size
    times += Math.floor(file.mtimeMs)
  }
  return `${found} files ${bytes} bytes ${times}`
}

function folderOf(root) {
  return process.getBuiltinModule('node:url').fileURLToPath(root)
}

/**
 * Node says of two things that Daybook is built on that they are young. Those two lines go; all other
 * warnings stay.
 */
function muteKnownWarnings() {
  const emit = process.emitWarning
  process.emitWarning = (warning, ...rest) => {
    if (/^(SQLite|Type Stripping) is an experimental feature/.test(String(warning))) return
    emit.call(process, warning, ...rest)
  }
}
