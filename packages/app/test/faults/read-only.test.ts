import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daybook, environment, newBooks, newFolder, proved } from './programs.ts'

const { folder, end } = newFolder()
const sealed = join(folder, 'sealed')
const place = join(sealed, 'books.daybook')
const warmUp = join(folder, 'warm-up')

beforeAll(async () => {
  const books = await newBooks(folder)
  const sale = [
    'entry',
    'post',
    '--date',
    '2026-01-10',
    '--debit',
    '1010=5.00',
    '--credit',
    '4000=5.00',
    '--memo',
    'Sale',
  ]
  expect(daybook(books, sale).code).toBe(0)
  for (const each of [sealed, warmUp]) {
    mkdirSync(each)
    copyFileSync(books, join(each, 'books.daybook'))
  }
  chmodSync(folder, 0o777)
  chmodSync(place, 0o444)
  chmodSync(sealed, 0o555)
})
afterAll(() => {
  chmodSync(sealed, 0o755)
  end()
})

/** Gives a command as an ordinary user: as whoever runs the tests, or as nobody where that is root. */
function asUser(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const script = join(import.meta.dirname, 'as-nobody.ts')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, warmUp, sealed, ...args], {
    env: environment(),
    encoding: 'utf8',
  })
  const answer = (text: string) => text.slice(text.lastIndexOf('now\n') + 4)
  return { code: status, out: answer(stdout), err: answer(stderr) }
}

test.each([
  ['entry post', ['entry', 'post', '--date', '2026-02-03', '--debit', '1010=5.00', '--credit', '4000=5.00']],
  ['vault set', ['vault', 'set', 'a', '--value', 'b']],
  ['book rebuild', ['book', 'rebuild']],
  ['book backup into it', ['book', 'backup', '@/backup.daybook']],
  ['book export into it', ['book', 'export', '@/books.jsonl']],
  [
    'book create in it',
    ['book', 'create', '@/new.daybook', '--name', 'N', '--form', 'personal', '--province', 'ON'],
  ],
] as const)('%s in a folder that cannot be written is refused, and changes nothing', (_what, args) => {
  const before = readFileSync(place)
  const { code, err } = asUser(...args)
  expect(err).toMatch(/^place-read-only: /)
  expect(code).toBe(6)
  expect(readFileSync(place).equals(before)).toBe(true)
  expect(readdirSync(sealed)).toEqual(['books.daybook'])
})

test('books in such a folder can still be read, searched, proved and copied out of it', async () => {
  expect(asUser('report', 'trial-balance').out).toMatch(/Chequing account\s+5\.00/)
  expect(asUser('search', 'find', 'Sale').out).toMatch(/J1 /)
  expect(asUser('book', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('proved: true') })
  expect(asUser('book', 'backup', '@-copy.daybook')).toMatchObject({ code: 0 })
  const [copy, books] = await Promise.all(
    ['sealed-copy', 'books'].map((name) => proved(join(folder, `${name}.daybook`))),
  )
  expect(copy?.head).toEqual(books?.head)
  expect(existsSync(`${place}-shm`)).toBe(false)
})
