import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { rootFolder } from './shared.ts'

type Packages = Readonly<Record<string, Readonly<Record<string, unknown>>>>

function completed(packages: Packages): Packages {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-lock-'))
  try {
    const file = join(folder, 'package-lock.json')
    writeFileSync(file, JSON.stringify({ lockfileVersion: 3, packages }))
    execFileSync(process.execPath, [join(rootFolder, 'scripts', 'complete-lock.mjs'), file], {
      stdio: 'pipe',
    })
    // The script writes the lock back in the shape in which it read it.
    return (JSON.parse(readFileSync(file, 'utf8')) as { packages: Packages }).packages
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test('a package for another system gets an entry with what its name tells', () => {
  const owner = { version: '1.0.0', dev: true, optionalDependencies: { 'tool-linux-x64-musl': '1.0.0' } }
  const windows = { version: '2.0.0', optionalDependencies: { '@a/windows-arm64': '2.0.0' } }
  const before = { '': {}, 'node_modules/tool': owner, 'node_modules/a': windows }
  expect(completed(before)).toEqual({
    ...before,
    'node_modules/tool-linux-x64-musl': {
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      libc: ['musl'],
      optional: true,
      os: ['linux'],
    },
    'node_modules/@a/windows-arm64': { version: '2.0.0', cpu: ['arm64'], optional: true, os: ['win32'] },
  })
})

test('an entry that is there stays, and one of another version is given a place of its own', () => {
  const packages = {
    '': {},
    'node_modules/new': { version: '2.0.0', optionalDependencies: { 'b-darwin-x64': '2.0.0' } },
    'node_modules/b-darwin-x64': { version: '2.0.0', integrity: 'sha512-x' },
    'node_modules/host/node_modules/old': {
      version: '1.0.0',
      optionalDependencies: { 'b-darwin-x64': '1.0.0' },
    },
  }
  expect(completed(packages)).toEqual({
    ...packages,
    'node_modules/host/node_modules/b-darwin-x64': {
      version: '1.0.0',
      cpu: ['x64'],
      optional: true,
      os: ['darwin'],
    },
  })
})

test('a range and a name without a system are left alone', () => {
  const packages = {
    '': {},
    'node_modules/a': { version: '1.0.0', optionalDependencies: { 'c-linux-x64': '^1.0.0', plain: '1.0.0' } },
  }
  expect(completed(packages)).toEqual(packages)
})

test('our own lock is complete and names no address', () => {
  const text = readFileSync(join(rootFolder, 'package-lock.json'), 'utf8')
  // npm wrote it.
  const { packages } = JSON.parse(text) as { packages: Packages }
  expect(completed(packages)).toEqual(packages)
  expect(text).not.toMatch(/"resolved": "http/)
})
