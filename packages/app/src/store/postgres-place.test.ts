import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPostgresPlace } from './postgres-place.ts'

function read(place: string) {
  const result = readPostgresPlace(place)
  if (!result.ok) return result.refusals.map(({ code, with: { place: shown } }) => `${code} ${shown}`).join()
  const { connection, book, shown } = result.value
  return { connection, book, shown: shown(7) }
}

test('an address is apart in what is connected to, the book, and what is shown', () => {
  expect(read('postgres://amelie:s3cret@db.example.ca:5433/books?book=12&sslmode=verify-full')).toEqual({
    connection: 'postgres://amelie:s3cret@db.example.ca:5433/books?sslmode=verify-full',
    book: 12,
    shown: 'postgres://amelie@db.example.ca:5433/books?sslmode=verify-full&book=7',
  })
  expect(read('postgresql://localhost/books')).toEqual({
    connection: 'postgresql://localhost/books',
    book: undefined,
    shown: 'postgresql://localhost/books?book=7',
  })
  expect(read('postgres:///books?host=/run/postgresql&book=new')).toEqual({
    connection: 'postgres:///books?host=%2Frun%2Fpostgresql',
    book: undefined,
    shown: 'postgres:///books?host=%2Frun%2Fpostgresql&book=7',
  })
  expect(read('postgres://amelie:a%40b%3Ac@[::1]:5432/books?book=1')).toMatchObject({
    shown: 'postgres://amelie@[::1]:5432/books?book=7',
  })
  expect(read('postgres://localhost/books?user=amelie&password=s3cret&sslpassword=x&book=1')).toMatchObject({
    connection: 'postgres://localhost/books?user=amelie&password=s3cret&sslpassword=x',
    shown: 'postgres://localhost/books?user=amelie&book=7',
  })
})

test('what is no address of a book is refused without repeating any of it', () => {
  for (const place of [
    'postgres://localhost/books?book=0',
    'postgres://localhost/books?book=-1',
    'postgres://localhost/books?book=1.5',
    'postgres://localhost/books?book=1&book=2',
    'postgres://localhost/books?book=maple',
    'postgres://localhost/books?book=9999999999999999',
    'postgres://amelie:s3#cret@localhost/books?book=1',
    'postgres://amelie:s3/cret@localhost/books?book=1',
    'postgres://amelie:12/cret@localhost/books?book=1',
    'postgres://amelie:s3?cret@localhost/books?book=1',
    'postgres://amelie:12?cret@localhost/books?book=1',
    'postgres://local host/books?book=1',
  ])
    expect(read(place)).toBe('place-malformed postgres://…')
})

test('no password is ever shown, whatever signs it is made of', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 4 }), fc.boolean(), (password, isEncoded) => {
      const secret = `~${password}~`
      const written = isEncoded ? encodeURIComponent(secret) : secret
      const said = read(`postgres://amelie:${written}@localhost/books?book=1`)
      const shown = typeof said === 'string' ? said : said.shown
      expect(shown.includes(password) || shown.includes(written)).toBe(false)
    }),
  ))
