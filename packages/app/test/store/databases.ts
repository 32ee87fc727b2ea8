import pg from 'pg'

/** What a database says, to somebody who may do everything. */
export async function asked(database: string, text: string): Promise<readonly (readonly unknown[])[]> {
  const client = new pg.Client({
    connectionString: database,
    options: '-c default_transaction_read_only=off',
  })
  await client.connect()
  const { rows } = await client.query({ text, rowMode: 'array' })
  await client.end()
  return rows
}

/** The name of the database of an address. */
export function databaseOf(place: string): string {
  return place.split('?')[0] ?? ''
}

/** The name that an address has for its database. */
export function nameOf(database: string): string {
  return database.slice(database.lastIndexOf('/') + 1)
}
