import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../scripts/bundle.ts'

const root = join(import.meta.dirname, '..')
const installed = join(root, '.cache', 'bench', 'program')

/** The command line's file, as `install` puts it. */
export const bin = join(installed, 'bin', 'daybook.js')

/**
 * Puts the program where the bench runs it from: bundled, in the very files that a tarball brings to users.
 */
export async function install(): Promise<void> {
  rmSync(installed, { recursive: true, force: true })
  const entry = join(root, 'packages', 'app', 'src', 'cli', 'main.ts')
  await bundle({ base: root, entry, out: join(installed, 'dist') })
  mkdirSync(join(installed, 'bin'))
  for (const name of readdirSync(join(root, 'bin')))
    copyFileSync(join(root, 'bin', name), join(installed, 'bin', name))
  copyFileSync(join(root, 'package.json'), join(installed, 'package.json'))
}

/**
 * Says at the end how much memory the process took at most, as Linux counts it for this program alone: what
 * `resourceUsage` says begins with the memory of the process that started it.
 */
const wrapper = `process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS
  try {
    const status = process.getBuiltinModule('node:fs').readFileSync('/proc/self/status', 'utf8')
    peak = /VmHWM:\\s*(\\d+)/.exec(status)[1]
  } catch {
    // Not on Linux: the figure of resourceUsage stands.
  }
  process.stderr.write('peak ' + peak + '\\n')
})`

/**
 * Runs the command line as users do, in a process of its own; its most memory stands at the end of what it
 * says.
 */
export function daybook(args: readonly string[]): SpawnSyncReturns<string> {
  const words = ['--import', `data:text/javascript,${encodeURIComponent(wrapper)}`, bin, ...args]
  const done = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (done.status !== 0) throw new Error(`daybook ${args.join(' ')}: ${done.stderr}`)
  return done
}

/** The most memory that a run of `daybook` took, in MiB. */
export function peak({ stderr }: SpawnSyncReturns<string>): number {
  return Math.round(Number(/peak (\d+)/.exec(stderr)?.[1] ?? 0) / 1024)
}
