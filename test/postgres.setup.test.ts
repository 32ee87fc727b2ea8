import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { ownDatabase } from './postgres.ts'

for (const server of inject('postgres'))
  test(`PostgreSQL ${server.version} answers in a database of its own, empty and in UTF-8`, async () => {
    const client = new pg.Client(await ownDatabase(server))
    await client.connect()
    const { rows } = await client.query(
      `select current_setting('server_version') as version, current_setting('server_encoding') as encoding,
        (select count(*)::int from pg_tables where schemaname = 'public') as tables`,
    )
    await client.end()
    expect(rows).toEqual([{ version: expect.stringContaining(server.version), encoding: 'UTF8', tables: 0 }])
  })

test.skipIf(inject('postgresMissing') !== '')(
  'the PostgreSQL of the system and that of the package both run',
  () => {
    expect(inject('postgres').length).toBe(2)
  },
)
