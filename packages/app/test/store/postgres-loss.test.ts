import { value } from '@daybook/core/kit/result.ts'
import { describe, expect, inject, test } from 'vitest'
import { bookOf, headOf } from '../../src/book.ts'
import { openBook } from '../../src/store/open-book.ts'
import { opening, postSales, recordFacts, sale, stage } from './acts.ts'
import { asked, databaseOf } from './databases.ts'
import { losingServer } from './servers.ts'
import { postgres, type TestWithBook, withBook } from './stores.ts'

for (const server of inject('postgres'))
  describe(`PostgreSQL ${server.version}:`, () => {
    lossTests((sentence, work) => test(sentence, () => withBook(postgres(server), work)))
  })

function lossTests(testBook: TestWithBook): void {
  testBook('a server that ends a session is refused once, and the next record is kept', async (place) => {
    const book = bookOf(place.store)
    await recordFacts(book, opening)
    const database = databaseOf(place.place)
    const endAll = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    const posted = await recordFacts(book, (head) => [sale(head.entries + 1, 100n)])
    expect(posted.ok).toBe(true)
    await stage(place.store, [sale(2, 100n)])
    await asked(database, endAll)
    await expect(place.store.commit()).rejects.toThrow()
    await place.store.abandon()
    expect((await headOf(place.store)).entries).toBe(1)
    const lost = await place.store.snapshot(async (reader) => {
      await headOf(reader)
      await asked(database, endAll)
      return headOf(reader).then(
        () => 'read',
        () => 'lost',
      )
    })
    expect(lost).toBe('lost')
    book.held.head = undefined
    await postSales(book, 'after', 3)
    expect((await headOf(place.store)).entries).toBe(4)
  })

  for (const [what, loss, isKept] of [
    ['was made although its answer was lost is kept', 'pass-then-lose', true],
    ['never reached the server is refused, and nothing is recorded', 'lose', false],
  ] as const)
    testBook(`a commit that ${what}`, async (place) => {
      await recordFacts(bookOf(place.store), opening)
      let isArmed = false
      const address = new URL(place.place)
      const proxy = await losingServer(Number(address.port), (bytes) => {
        const isCommit = isArmed && (bytes.includes('\0commit\0') || bytes.includes('COMMIT'))
        if (isCommit) isArmed = false
        return isCommit ? loss : 'pass'
      })
      const through = value(await openBook(place.place.replace(`:${address.port}`, `:${proxy.port}`)))
      isArmed = true
      const posted = await recordFacts(bookOf(through), [sale(1, 100n)], 'once')
      const code = posted.ok ? 'kept' : posted.refusals[0]?.code
      expect([isArmed, code]).toEqual([false, isKept ? 'kept' : 'server-unreachable'])
      expect((await headOf(place.store)).entries).toBe(isKept ? 1 : 0)
      const again = await recordFacts(bookOf(through), [sale(1, 100n)], 'once')
      expect(again).toMatchObject({ ok: true, value: { repeated: isKept } })
      expect((await headOf(place.store)).entries).toBe(1)
      await through.close()
      await proxy.end()
    })

  testBook('a commit of which nobody can say whether it was made is told so', async (place) => {
    await recordFacts(bookOf(place.store), opening)
    const address = new URL(place.place)
    let isGone = false
    const proxy = await losingServer(Number(address.port), (bytes) => {
      isGone ||= bytes.includes('\0commit\0')
      return isGone ? 'lose' : 'pass'
    })
    const through = value(await openBook(place.place.replace(`:${address.port}`, `:${proxy.port}`)))
    const posted = await recordFacts(bookOf(through), [sale(1, 100n)], 'once')
    expect(posted).toMatchObject({ ok: false, refusals: [{ code: 'outcome-unknown' }] })
    await through.close()
    await proxy.end()
  })
}
