import { value } from '@daybook/core/kit/result.ts'
import pg from 'pg'
import { describe, expect, inject, test } from 'vitest'
import { ownDatabase } from '../../../../test/postgres.ts'
import { bookOf, headOf } from '../../src/book.ts'
import { createBook, openBook } from '../../src/store/open-book.ts'
import { openSession } from '../../src/store/postgres-session.ts'
import { entryFactsBetween, heads, postingsOf } from '../../src/store/queries.ts'
import { batchOn, brokenAt, chainOf, opening, store as put, recordFacts, sale, stage } from './acts.ts'
import { asked, databaseOf, nameOf } from './databases.ts'
import { kill, run, startUntilSaid } from './programs.ts'
import { allRows } from './rows.ts'
import { refusingServer } from './servers.ts'
import { postgres, type TestBook, type TestWithBook, withBook } from './stores.ts'

for (const server of inject('postgres'))
  describe(`PostgreSQL ${server.version}:`, () => {
    const testBook = (sentence: string, work: (book: TestBook) => Promise<void>) =>
      test(sentence, () => withBook(postgres(server), work))
    placeTests(server)
    bookTests(server, testBook)
  })

type ServerAddress = { readonly version: string; readonly url: string }

function placeTests(server: ServerAddress): void {
  test('programs that make the first books of a database at once each get their own', async () => {
    const database = await ownDatabase(server)
    const made = await Promise.all([1, 2, 3].map(() => run('create', database)))
    const here = await Promise.all([1, 2, 3, 4].map(() => createBook(`${database}?book=new`)))
    const places = [...made, ...here.map((each) => value(each).place)]
    expect(places.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7].map((book) => `${database}?book=${book}`))
    for (const each of here) await value(each).close()
  })

  test('a book is made under the number that is asked for, once', async () => {
    const place = `${await ownDatabase(server)}?book=4711`
    const store = value(await createBook(place))
    expect(store.place).toBe(place)
    await store.close()
    expect(await createBook(place)).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-exists', with: { place } }],
    })
    await value(await openBook(place)).close()
  })

  test('books that are not there, of a newer program, or without number are refused', async () => {
    const database = await ownDatabase(server)
    const codeOf = async (place: string) => {
      const opened = await openBook(place)
      return opened.ok ? 'opened' : opened.refusals.map(({ code }) => code).join()
    }
    expect(await codeOf(`${database}?book=1`)).toBe('book-unknown')
    await value(await createBook(database)).close()
    expect(await codeOf(`${database}?book=2`)).toBe('book-unknown')
    expect(await codeOf(database)).toBe('place-malformed')
    expect(await codeOf(`${database}?book=first`)).toBe('place-malformed')
    await asked(database, 'update head set format = 7')
    expect(await openBook(`${database}?book=1`)).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-newer', with: { found: '7', known: '1' } }],
    })
    expect(await codeOf(`${database}_gone?book=1`)).toBe('server-unreachable')
  })

  test('a database with tables of another program is left alone', async () => {
    const database = await ownDatabase(server)
    await asked(database, 'create table head (name text)')
    expect(await createBook(database)).toMatchObject({ ok: false, refusals: [{ code: 'book-exists' }] })
    expect(await openBook(`${database}?book=1`)).toMatchObject({
      ok: false,
      refusals: [{ code: 'book-unknown' }],
    })
    const other = await ownDatabase(server)
    await asked(other, 'create table account (name text)')
    expect(await createBook(other)).toMatchObject({ ok: false, refusals: [{ code: 'book-exists' }] })
    expect(await asked(other, "select count(*)::int from pg_tables where schemaname = 'public'")).toEqual([
      [1],
    ])
  })

  test('a database that cannot hold every name is refused', async () => {
    const database = await ownDatabase(server)
    await asked(
      database,
      `create database ${nameOf(database)}_latin encoding 'LATIN1' template template0 locale 'C'`,
    )
    expect(await createBook(`${database}_latin`)).toMatchObject({
      ok: false,
      refusals: [{ code: 'place-not-utf8', with: { encoding: 'LATIN1' } }],
    })
  })

  test('a server that is not there or lets nobody in is refused with its reason, and without the password', async () => {
    const guard = await refusingServer('28P01', 'password authentication failed for user "amelie"')
    const place = `postgres://amelie:s3cret%2Fword@127.0.0.1:${guard.port}/books?book=1`
    const shown = `postgres://amelie@127.0.0.1:${guard.port}/books?book=1`
    const why = 'password authentication failed for user "amelie"'
    const refusal = { ok: false, refusals: [{ code: 'server-unreachable', with: { place: shown, why } }] }
    expect(await openBook(place)).toEqual(refusal)
    expect(await createBook(place)).toEqual(refusal)
    await guard.end()
    const gone = await openBook(place)
    expect(gone).toMatchObject({
      ok: false,
      refusals: [{ code: 'server-unreachable', with: { place: shown } }],
    })
    expect(JSON.stringify(gone)).toContain('ECONNREFUSED')
    expect(JSON.stringify(gone)).not.toMatch(/s3cret|word@/)
  })
}

function bookTests(server: ServerAddress, testBook: TestWithBook): void {
  test('two books of one database know nothing of each other', async () => {
    const database = await ownDatabase(server)
    const [one, two] = [value(await createBook(database)), value(await createBook(database))]
    const paper = { sha256: 'a'.repeat(64), bytes: Uint8Array.of(1) }
    await put(
      one,
      [...opening, { fact: sale(1, 100n, { memo: 'maple' }), key: 'k', inputHash: 'aa' }],
      [paper],
    )
    await one.putDesk({ kind: 'draft', id: 'd', body: '{}', updatedAt: 1 })
    await one.putVault('v', Uint8Array.of(1))
    const rows = await allRows(one)
    expect(await two.search({ words: ['maple'] }, 10)).toEqual([])
    expect([await two.outcome('k'), await two.paper(paper.sha256), await two.vault()]).toEqual([
      undefined,
      undefined,
      [],
    ])
    await put(two, [...opening, { fact: sale(1, 200n, { memo: 'maple two' }), key: 'k', inputHash: 'bb' }])
    expect(await two.search({ words: ['map'] }, 10)).toEqual([1])
    expect(await one.search({ words: ['two'] }, 10)).toEqual([])
    await two.rebuild(async () => {})
    await two.removeDesk('draft', 'd')
    await two.putVault('v', undefined)
    expect(await allRows(one)).toEqual(rows)
    expect(await one.outcome('k')).toEqual({ act: 1, inputHash: 'aa' })
    expect(await one.vault()).toHaveLength(1)
    expect(await one.search({ words: ['maple'] }, 10)).toEqual([1])
    await one.close()
    await two.close()
  })

  testBook('a commit is durable although the server would not wait for its disk', async (book) => {
    const database = databaseOf(book.place)
    expect(await asked(database, 'show synchronous_commit')).toEqual([['off']])
    const session = await openSession(database)
    expect((await session.run('show synchronous_commit')).rows).toEqual([['on']])
    await session.end()
    await asked(database, `alter database ${nameOf(database)} set synchronous_commit = 'remote_apply'`)
    const stronger = await openSession(database)
    expect((await stronger.run('show synchronous_commit')).rows).toEqual([['remote_apply']])
    await stronger.end()
    await asked(database, `alter database ${nameOf(database)} reset synchronous_commit`)
  })

  testBook('a server that takes no writes shows the books and refuses to record', async (book) => {
    await recordFacts(bookOf(book.store), [...opening, sale(1, 100n, { memo: 'maple' })])
    const database = databaseOf(book.place)
    await asked(database, `alter database ${nameOf(database)} set default_transaction_read_only = on`)
    const store = await book.again()
    const posted = await recordFacts(bookOf(store), [sale(2, 100n)])
    expect(posted).toMatchObject({
      ok: false,
      refusals: [{ code: 'place-read-only', with: { place: book.place } }],
    })
    expect((await headOf(store)).entries).toBe(1)
    expect(await store.search({ words: ['map'] }, 10)).toEqual([1])
    expect(await createBook(database)).toMatchObject({ ok: false, refusals: [{ code: 'place-read-only' }] })
    await asked(database, `alter database ${nameOf(database)} reset default_transaction_read_only`)
  })

  testBook('somebody with the right to read only is refused when recording', async (book) => {
    await recordFacts(bookOf(book.store), opening)
    const database = databaseOf(book.place)
    const reader = `reader_${nameOf(database)}`
    await asked(
      database,
      `create role ${reader} login; grant select on all tables in schema public to ${reader}`,
    )
    const store = value(await openBook(book.place.replace('postgres@', `${reader}@`)))
    expect((await headOf(store)).seq).toBe(opening.length)
    const posted = await recordFacts(bookOf(store), [sale(1, 100n)])
    expect(posted).toMatchObject({ ok: false, refusals: [{ code: 'place-read-only' }] })
    await store.close()
  })

  testBook('a page far into a long register is read from its place on', async ({ store, place }) => {
    await put(store, opening)
    const days = (number: number) => `2025-${number % 2 === 0 ? '03' : '09'}-${10 + (number % 19)}`
    const sales = Array.from({ length: 4000 }, (_, index) => sale(index + 1, 100n, { date: days(index) }))
    await put(store, sales)
    const [database = '', query = ''] = place.split('?')
    await asked(database, 'analyze')
    const session = await openSession(database)
    const book = Number(new URLSearchParams(query).get('book'))
    const span = ['2025-01-01', '2025-12-31', '2025-09-20', 2000]
    for (const [question, params] of [
      [entryFactsBetween, [...span, 50]],
      [postingsOf, ['1000', ...span, 0, 50]],
    ] as const) {
      const { rows } = await session.run(`explain (analyze) ${question.text}`, [book, ...params])
      const plan = rows.map((cells) => cells[0]).join('\n')
      const passedOver = [...plan.matchAll(/Rows Removed by Filter: (\d+)/g)].map((found) => Number(found[1]))
      // A day has some 220 postings; before the place lie more than 2,000.
      expect(Math.max(0, ...passedOver), plan).toBeLessThan(300)
    }
    await session.end()
  })

  testBook('what a program had staged when it was killed was never there', async (book) => {
    await put(book.store, opening)
    await kill(await startUntilSaid('stage', book.place))
    await put(book.store, [sale(1, 100n)])
    expect(brokenAt(await chainOf(book.store), await headOf(book.store))).toBeUndefined()
  })

  testBook(
    'of two that append on the same head the second waits, and is told that it moved',
    async (book) => {
      await put(book.store, opening)
      const { place } = book
      const other = await book.again()
      const head = await headOf(other)
      await stage(book.store, [sale(1, 100n)])
      let isWaiting = true
      const second = other.append(head, batchOn(head, [sale(1, 200n)])).finally(() => {
        isWaiting = false
      })
      await waitUntil(async () => Number((await asked(databaseOf(place), waiters))[0]?.[0]) > 0)
      expect(isWaiting).toBe(true)
      await book.store.commit()
      expect(await second).toBe('moved')
      expect(await chainOf(other.staged)).toEqual(await chainOf(book.store))
      expect((await headOf(other)).seq).toBe(head.seq + 1)
    },
  )

  testBook(
    'a prepared question is asked again by the same name and gives whole numbers of 64 bits',
    async ({ place, store }) => {
      await put(store, opening)
      const session = await openSession(databaseOf(place))
      const text =
        'select 9007199254740993::int8, sum(x), $1::int8 from (values (9223372036854775807::int8)) as t (x)'
      for (const param of [1n, 2n]) {
        expect((await session.run(text, [param])).rows).toEqual([
          [9007199254740993n, 9223372036854775807n, param],
        ])
      }
      await session.end()
      await expect(session.run(heads.text, [1])).rejects.toThrow()
      expect(pg.types.getTypeParser(20)('1')).toBe('1')
    },
  )
}

const waiters =
  "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 500 && !(await holds()); attempt += 1);
}
