import { spawnSync } from 'node:child_process'
import * as fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needsOf } from '../scripts/missing.ts'
import { rootFolder } from './shared.ts'

const place = fs.mkdtempSync(join(tmpdir(), 'daybook runner-'))

/**
 * A project of four tests around the real runner: one good, one bad, one that misses something, one that
 * cannot load.
 */
const files = {
  'package.json': '{"type":"module"}',
  'vitest.config.ts': `export default { test: { include: ['*.test.ts'] } }`,
  'good.test.ts': `import { test } from 'vitest'\ntest('two and two are four', () => {})`,
  'bad.test.ts': `import { test, expect } from 'vitest'\ntest('two and two are five', () => expect(4).toBe(5))`,
  'missing.test.ts': `import { test } from 'vitest'
    test('a page is shown', (context) => context.skip('needs Chromium'))
    test.skip('the bank’s samples in ../shared are read', () => {})`,
  'broken.test.ts': `import { test } from 'vitest'\nimport './nowhere.ts'\ntest('never', () => {})`,
}

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(join(place, name), text)
  for (const name of ['bin', 'scripts'])
    fs.cpSync(join(rootFolder, name), join(place, name), { recursive: true })
  fs.symlinkSync(join(rootFolder, 'node_modules'), join(place, 'node_modules'))
})
afterAll(() => fs.rmSync(place, { recursive: true, force: true }))

function ran(...args: readonly string[]): {
  readonly lines: readonly string[]
  readonly code: number | null
} {
  const words = [join(place, 'bin', 'run.js'), 'scripts/test.ts', ...args]
  const environment = { PATH: process.env.PATH, NO_COLOR: '1' }
  const { stdout, status } = spawnSync(process.execPath, words, {
    cwd: place,
    env: environment,
    encoding: 'utf8',
  })
  return { lines: stdout.trimEnd().split('\n'), code: status }
}

test('the last line counts what passed, failed and was skipped; a file that cannot load has failed', () => {
  const { lines, code } = ran()
  expect(lines.at(-1)).toBe('1 passed, 2 failed, 2 skipped')
  expect(code).toBe(1)
  expect(lines).toContain('  missing.test.ts > a page is shown (needs Chromium)')
  expect(lines).toContain('  missing.test.ts > the bank’s samples in ../shared are read')
  expect(lines).toContain('  Chromium: apt-get install chromium')
  expect(lines.join('\n')).toContain('DAYBOOK_SHARED')
})

test('a filter runs the chosen files, and a good run ends well', () => {
  const { lines, code } = ran('good')
  expect(lines.at(-1)).toBe('1 passed, 0 failed')
  expect(code).toBe(0)
})

test('a run of no test is no success', () => {
  const { lines, code } = ran('no-such-file')
  expect(lines.at(-1)).toBe('0 passed, 0 failed')
  expect(code).toBe(1)
})

test('a skipped test is told by its name what it needs', () => {
  expect(needsOf('PostgreSQL 15 keeps the chain').map((need) => need.what)).toEqual(['PostgreSQL'])
  expect(needsOf('hledger says the same').map((need) => need.what)).toEqual(['hledger'])
})
