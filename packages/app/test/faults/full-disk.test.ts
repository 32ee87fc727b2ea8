import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daybook, ended, memosOf, newBooks, newFolder, proved, startBehind, startScript } from './programs.ts'

const { folder, end } = newFolder()

/** A place with little room. */
type Way = {
  readonly name: string
  readonly folder: string
  /** What comes before a program so that it has no more room than this, in bytes. */
  before(bytes: number): readonly string[]
  /** Gives the place room enough. */
  makeRoom(): void
  end(): void
}

/**
 * Every ordinary user can limit how large a file of a program may get: a write that would go beyond fails as
 * on a full disk. The shell counts in blocks of 512 bytes.
 */
function limitedFiles(): Way {
  const path = join(folder, 'limited')
  mkdirSync(path)
  return {
    name: 'files that may not grow',
    folder: path,
    before: (bytes) => ['sh', '-c', `ulimit -f ${bytes / 512} && exec "$@"`, 'sh'],
    makeRoom: () => {},
    end: () => {},
  }
}

/** A disk of two megabytes in memory, where one can be mounted: as root, and not in every container. */
function smallDisk(): readonly Way[] {
  const path = join(folder, 'disk')
  mkdirSync(path)
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  const mount = (options: string) => spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', path]).status
  if (!isRoot || mount('size=2m') !== 0) return []
  return [
    {
      name: 'a disk of two megabytes',
      folder: path,
      before: () => [],
      makeRoom: () => expect(mount('remount,size=64m')).toBe(0),
      end: () => void spawnSync('umount', [path]),
    },
  ]
}

describe.each([limitedFiles(), ...smallDisk()])('$name', (way) => {
  let place = ''
  beforeAll(async () => {
    place = await newBooks(way.folder)
  })
  afterAll(() => way.end())

  test('when the disk is full that is said, all that was acknowledged is there, and with room it goes on', async () => {
    const entries: string[] = []
    for (let run = 0; run < 3; run += 1) {
      const { said } = await ended(
        startBehind(way.before(512 * 1024), 'post-and-tell.ts', place, `run${run}`, '4000'),
      )
      const lines = said.trim().split('\n')
      expect(lines.at(-1)).toBe('disk-full')
      entries.push(...lines.slice(0, -1))
    }
    expect(entries.length).toBeGreaterThan(20)
    const post = ['entry', 'post', '--date', '2026-02-03', '--debit', '1010=5.00', '--credit', '4000=5.00']
    const refused = daybook(place, post, { before: way.before(6 * 1024) })
    expect([refused.code, refused.codes]).toEqual([6, ['disk-full']])
    way.makeRoom()
    const memos = await memosOf(place)
    for (const line of entries) {
      const [, number = '', memo = ''] = /^J(\d+) (.*)$/.exec(line) ?? []
      expect(memos[Number(number) - 1]).toBe(memo)
    }
    expect(memos).toHaveLength(entries.length)
    expect((await proved(place)).entries).toBe(entries.length)
    expect(daybook(place, post).code).toBe(0)
    expect((await proved(place)).entries).toBe(entries.length + 1)
  })
})

describe('files that may hardly grow at all', () => {
  let place = ''
  // A page and a half: not even a log has room.
  const before = ['sh', '-c', 'ulimit -f 12 && exec "$@"', 'sh']
  beforeAll(async () => {
    const path = join(folder, 'hardly')
    mkdirSync(path)
    place = await newBooks(path)
  })

  test('an import stops at a whole batch, and goes on from there when there is room', async () => {
    const { said } = await ended(
      startBehind(['sh', '-c', 'ulimit -f 3000 && exec "$@"', 'sh'], 'import-and-tell.ts', place, '8000'),
    )
    const lines = said.trim().split('\n')
    expect(lines.at(-1)).toBe('disk-full')
    const { entries = 0, postings } = await proved(place)
    expect(entries).toBe(Number(lines.at(-2) ?? 0))
    expect([entries % Number(lines[0]), postings]).toEqual([0, entries * 2])
    expect((await ended(startScript('import-and-tell.ts', place, '8000'))).said).toMatch(/done\n$/)
    expect(new Set(await memosOf(place)).size).toBe(8000)
    expect((await proved(place)).entries).toBe(8000)
  })

  test.each([
    ['book create', ['book', 'create', '@', '--name', 'N', '--form', 'personal', '--province', 'ON']],
    ['book backup', ['book', 'backup', '@']],
    ['book copy', ['book', 'copy', '--to', '@']],
    ['book export', ['book', 'export', '@']],
  ] as const)('%s without room is refused and leaves nothing behind', async (name, words) => {
    const path = join(folder, name.replace(' ', '-'))
    mkdirSync(path)
    const to = join(path, 'new')
    const answered = daybook(
      place,
      words.map((word) => (word === '@' ? to : word)),
      { before },
    )
    expect([answered.code, answered.codes]).toEqual([6, ['disk-full']])
    expect(readdirSync(path)).toEqual([])
  })

  test('books without room for their first fact are not there at all', () => {
    const path = join(folder, 'half')
    mkdirSync(path)
    // The tables take 72 KiB; the 122 facts that open books with a whole chart of accounts, more than twice
    // that.
    const room = ['sh', '-c', 'ulimit -f 180 && exec "$@"', 'sh']
    const words = ['--name', 'N', '--form', 'corporation', '--province', 'ON']
    const to = join(path, 'new')
    const answered = daybook(place, ['book', 'create', to, ...words], { before: room })
    expect(answered.out).toContain(`disk that holds ${to} is full`)
    expect([answered.code, answered.codes]).toEqual([6, ['disk-full']])
    expect(readdirSync(path)).toEqual([])
  })

  test('a backup that has no room leaves the one that it was to replace', async () => {
    const backup = join(folder, 'kept.daybook')
    expect(daybook(place, ['book', 'backup', backup]).code).toBe(0)
    const { head } = await proved(backup)
    const post = ['entry', 'post', '--date', '2026-02-03', '--debit', '1010=5.00', '--credit', '4000=5.00']
    expect(daybook(place, post).code).toBe(0)
    expect(daybook(place, ['book', 'backup', backup, '--overwrite'], { before }).codes).toEqual(['disk-full'])
    expect((await proved(backup)).head).toEqual(head)
    expect(existsSync(`${backup}-wal`)).toBe(false)
  })
})

afterAll(end)
