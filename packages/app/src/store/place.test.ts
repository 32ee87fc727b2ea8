import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { placeRefusal } from './place.ts'

function codeOf(error: unknown): string | undefined {
  return placeRefusal(error, 'books.daybook')?.refusals[0]?.code
}

function thrownBy(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}

test('a file that may not grow is a full disk', () => {
  const db = new DatabaseSync(':memory:')
  db.exec('create table paper (bytes blob); pragma max_page_count = 4')
  const full = thrownBy(() => db.exec('insert into paper values (randomblob(100000))'))
  expect(codeOf(full)).toBe('disk-full')
  const wrong = thrownBy(() => db.exec('select nothing'))
  expect(codeOf(wrong)).toBeUndefined()
  db.close()
})

// The states of PostgreSQL are those of its manual, appendix A; the other names are those of the operating
// system.
test.each([
  ['53100', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['25006', 'place-read-only'],
  ['42501', 'place-read-only'],
  ['EACCES', 'place-read-only'],
  ['55P03', 'book-busy'],
  ['40001', 'book-busy'],
  ['40P01', 'book-busy'],
  ['42P01', 'book-unknown'],
  ['XX001', 'book-damaged'],
  ['XX002', 'book-damaged'],
  ['28P01', 'server-unreachable'],
  ['28000', 'server-unreachable'],
  ['3D000', 'server-unreachable'],
  ['53300', 'server-unreachable'],
  ['57P01', 'server-unreachable'],
  ['57P03', 'server-unreachable'],
  ['08006', 'server-unreachable'],
  ['ECONNRESET', 'server-unreachable'],
  ['in-doubt', 'outcome-unknown'],
  ['23505', undefined],
  ['42601', undefined],
  ['', undefined],
])('%s is %s', (code, refusal) => {
  expect(codeOf(Object.assign(new Error('why'), { code }))).toBe(refusal)
})

test('a mistake of ours is no refusal', () => {
  expect(codeOf(new Error('fault: what must hold'))).toBeUndefined()
  expect(codeOf('why')).toBeUndefined()
})
