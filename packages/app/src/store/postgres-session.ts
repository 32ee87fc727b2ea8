import { Client } from 'pg'
import type { StoredCell } from './query.ts'

/** What a statement of PostgreSQL can be given. */
export type Param = string | number | bigint | Uint8Array | null

/**
 * What a statement gave: its rows, how many rows it touched, and the server's word for what it did
 * (`COMMIT`).
 */
export type Ran = {
  readonly rows: readonly (readonly StoredCell[])[]
  readonly count: number
  readonly did: string
}

/** One connection to a server. Statements wait for each other; each is prepared once, by name. */
export type Session = {
  run(text: string, params?: readonly Param[]): Promise<Ran>
  /** As `run`, with statements without parameters sent ahead of it: both take one trip to the server. */
  runAfter(before: string, text: string, params: readonly Param[]): Promise<Ran>
  /**
   * Runs a statement whose columns nobody knows beforehand: their names, and cells as `tableParser` reads
   * them.
   */
  table(text: string): Promise<{ readonly columns: readonly string[]; readonly rows: Ran['rows'] }>
  /** Runs several statements without parameters in one message. */
  runAll(text: string): Promise<void>
  /** Whether the connection broke; nothing more can be run then. */
  isLost(): boolean
  end(): Promise<void>
}

/** How long another writer is waited for, as with a file. */
const lockTimeout = 5000

/**
 * Connects. Every commit is as durable as the server can make it, whatever its default. Throws an error with
 * the code `08001` and the reason, in which no password stands, when there is no connection to be had.
 */
export async function openSession(connection: string, settings: string = ''): Promise<Session> {
  const client = new Client({
    connectionString: connection,
    types: { getTypeParser: cellParser },
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    lock_timeout: lockTimeout,
    // What is asked together is sent together; without it a client waits for each answer.
    pipeline: true,
    application_name: 'daybook',
  })
  let isLost = false
  client.on('error', () => {
    isLost = true
  })
  try {
    await client.connect()
    await client.query(`${sessionSettings}; ${settings}`)
  } catch (error) {
    client.end().catch(() => {})
    throw coded(reasonOf(error, client.password ?? undefined), '08001')
  }
  const turn = inTurn()
  const guarded = <T>(work: () => Promise<T>) =>
    turn(async () => {
      if (isLost) throw coded('the connection is lost', '08006')
      try {
        return await work()
      } catch (error) {
        // By now the client has told of a broken connection; a session that the server ends says so in its
        // answer.
        if (endsSession(error)) isLost = true
        else if (isLost) throw coded(reasonOf(error, undefined), '08006')
        throw error
      }
    })
  return {
    run: (text, params = []) => guarded(() => ran(client, text, params)),
    runAfter: (before, text, params) =>
      guarded(async () => {
        // Both have ended before anything is said of either.
        const [first, second] = await Promise.allSettled([client.query(before), ran(client, text, params)])
        if (first.status === 'rejected') throw first.reason
        if (second.status === 'rejected') throw second.reason
        return second.value
      }),
    table: (text) =>
      guarded(async () => {
        const result = await client.query({ text, rowMode: 'array', types: { getTypeParser: tableParser } })
        return { columns: result.fields.map((field) => field.name), rows: result.rows }
      }),
    runAll: (text) => guarded(async () => void (await client.query(text))),
    isLost: () => isLost,
    end: async () => {
      const isOver = isLost
      isLost = true
      if (isOver) client.end().catch(() => {})
      else await client.end()
    },
  }
}

async function ran(client: Client, text: string, params: readonly Param[]): Promise<Ran> {
  const values = params.map((param) => (param instanceof Uint8Array ? bufferOf(param) : param))
  const result = await client.query({ name: nameOf(text), text, values, rowMode: 'array' })
  return { rows: result.rows, count: result.rowCount ?? 0, did: result.command }
}

const sessionSettings = `set default_transaction_isolation = 'read committed';
  select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') not in ('on', 'remote_apply')`

const names = new Map<string, string>()

/** A short name for a statement's text: the server cuts long ones. */
function nameOf(text: string): string {
  const held = names.get(text)
  if (held !== undefined) return held
  const name = `daybook_${names.size}`
  names.set(text, name)
  return name
}

/** Lets one piece of work wait for the one before: a client runs one statement at a time. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const next = last.then(work, work)
    last = next.catch(() => {})
    return next
  }
}

/** The types of columns as the server numbers them. */
const oids = { bytea: 17, int8: 20, int2: 21, int4: 23, numeric: 1700 } as const

/** How cells become values, for this client alone: whole numbers of 64 bits and sums of them are `bigint`. */
function cellParser(oid: number): (text: string) => StoredCell {
  switch (oid) {
    case oids.int8:
    case oids.numeric:
      return BigInt
    case oids.int2:
    case oids.int4:
      return Number
    case oids.bytea:
      return (text) => Buffer.from(text.slice(2), 'hex')
    default:
      return (text) => text
  }
}

/** As `cellParser`, for numbers of any kind: those that are not whole stay the text that the server wrote. */
function tableParser(oid: number): (text: string) => StoredCell {
  if (oid === oids.numeric) return (text) => (/^-?\d+$/.test(text) ? BigInt(text) : text)
  return cellParser(oid)
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Whether the server ended the session with this answer: it shuts down, was told to, or waited too long. */
function endsSession(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(?:57P0|08|25P03)/.test(code)
}

function reasonOf(error: unknown, password: string | undefined): string {
  // Where a name has several addresses, the errors of each are inside one without words.
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error
  const reason = first instanceof Error ? first.message : String(first)
  return password === undefined || password === '' ? reason : reason.replaceAll(password, '…')
}

function coded(message: string, code: string): Error {
  return Object.assign(new Error(message), { code })
}
