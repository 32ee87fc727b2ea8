import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a packed tarball showed when it was used. */
export type PackCheck = {
  /** What `daybook --version` said in the empty folder. */
  readonly version: string
  readonly bytes: number
  readonly files: readonly string[]
  /**
   * `installed` by npm, or `unpacked` by hand because no registry was in reach for the packages beside it.
   */
  readonly how: 'installed' | 'unpacked'
}

/** One run of a program: how it ended and what it said. */
type Ran = { readonly isGood: boolean; readonly out: string; readonly said: string }

/**
 * Packs the project at `base`, lays the tarball down in an empty folder, and runs `daybook --version` there.
 * Throws with what was said where a step fails.
 */
export function packCheck(base: string): PackCheck {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-pack-'))
  try {
    must(
      run(process.execPath, [join(base, 'scripts', 'build.ts'), '--pack'], base),
      'the bundle was not built',
    )
    const packed = must(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], base),
      'npm pack failed',
    )
    const tarball = tarballOf(packed.out)
    const how = layDown(join(folder, tarball.filename), folder)
    const version = must(
      run('npx', ['--no', '--', 'daybook', '--version'], folder),
      'daybook did not run',
    ).out.trim()
    return { version, bytes: tarball.size, files: tarball.files.map((file) => file.path), how }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Tarball = {
  readonly filename: string
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** npm lists what it packed, in a list or by package name, depending on its age. */
function tarballOf(json: string): Tarball {
  // npm's own output: its shape is npm's promise, and a missing field fails the check at once.
  const said = JSON.parse(json) as readonly Tarball[] | Readonly<Record<string, Tarball>>
  const tarball = Object.values(said)[0]
  if (tarball === undefined) throw new Error('npm pack named no tarball')
  return tarball
}

function layDown(tarball: string, folder: string): PackCheck['how'] {
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const quiet = ['--ignore-scripts', '--omit=optional', '--prefer-offline', '--no-audit', '--no-fund']
  if (run('npm', ['install', tarball, ...quiet], folder).isGood) return 'installed'
  const place = join(folder, 'node_modules', 'daybook-unpacked')
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true })
  mkdirSync(place, { recursive: true })
  must(
    run('tar', ['-xzf', tarball, '-C', place, '--strip-components=1'], folder),
    'the tarball cannot be read',
  )
  const script = JSON.stringify(join(place, 'bin', 'daybook.js'))
  writeFileSync(join(folder, 'node_modules', '.bin', 'daybook'), `#!/bin/sh\nexec node ${script} "$@"\n`, {
    mode: 0o755,
  })
  return 'unpacked'
}

function run(command: string, args: readonly string[], cwd: string): Ran {
  const environment = { ...process.env, npm_config_loglevel: 'error', npm_config_update_notifier: 'false' }
  const shell = process.platform === 'win32' && command !== process.execPath
  const ran = spawnSync(command, args, { cwd, env: environment, encoding: 'utf8', shell, timeout: 120_000 })
  const said = `${ran.stdout ?? ''}${ran.stderr ?? ''}${ran.error?.message ?? ''}`
  return { isGood: ran.status === 0, out: ran.stdout ?? '', said }
}

function must(ran: Ran, otherwise: string): Ran {
  if (!ran.isGood) throw new Error(`${otherwise}:\n${ran.said}`)
  return ran
}

/** The version that the project at `base` says it has. */
export function versionOf(base: string): string {
  // Our own package.json, whose `version` npm itself insists on.
  return (JSON.parse(readFileSync(join(base, 'package.json'), 'utf8')) as { version: string }).version
}
