import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { PostgresServer } from './postgres.setup.ts'

/**
 * The address of a new, empty database on a test server: one for each test file, so that files never meet.
 */
export async function ownDatabase(server: PostgresServer): Promise<string> {
  const name = `test_${randomBytes(6).toString('hex')}`
  const client = new pg.Client(server.url)
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  return server.url.replace(/postgres$/, name)
}
