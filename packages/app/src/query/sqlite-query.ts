import { spawn } from 'node:child_process'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { placeRefusal } from '../store/place.ts'
import type { StoredCell } from '../store/query.ts'
import type { QueryBounds, QueryRows } from './bounds.ts'
import type { CheckedQuery } from './check-query.ts'
import { queryText } from './view-sql.ts'

/** The most text that an answer may be. */
const mostAnswered = 64 * 1024 * 1024

/**
 * Answers a checked query from a file, in a process of its own: a query that runs on and on can be stopped
 * there and nowhere else, because SQLite answers without coming up for air. The process opens the file for
 * reading alone. Refuses `query-wrong` with SQLite’s words, `query-too-slow`, and what the disk says.
 */
export function sqliteQuery(
  path: string,
  book: number,
  query: CheckedQuery,
  bounds: QueryBounds,
): Promise<Result<QueryRows>> {
  const sql = queryText(query, { engine: 'sqlite', book, table: (name) => name })
  const given = JSON.stringify({ path, sql, rows: bounds.rows })
  return new Promise((resolve, reject) => {
    const flags = ['--disable-warning=ExperimentalWarning', '--eval', `(${answerInProcess.toString()})()`]
    const child = spawn(process.execPath, flags, { stdio: ['pipe', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    let [length, isLate] = [0, false]
    const timer = setTimeout(() => {
      isLate = true
      child.kill('SIGKILL')
    }, bounds.milliseconds)
    child.stdout.on('data', (part: Buffer) => {
      parts.push(part)
      length += part.length
      if (length > mostAnswered) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', () => {
      clearTimeout(timer)
      if (isLate) resolve(tooSlow(bounds))
      else if (length > mostAnswered) resolve(refuse('query-wrong', { why: 'more than 64 MB' }, 'sql'))
      else resolve(answerFrom(Buffer.concat(parts).toString('utf8'), path))
    })
    child.stdin.end(given)
  })
}

/** The refusal of a query that was stopped. */
export function tooSlow({ milliseconds }: QueryBounds): Refused {
  return refuse('query-too-slow', { seconds: String(milliseconds / 1000) }, 'sql')
}

/**
 * A cell on its way between the processes: a whole number is its text in a list, since JSON has no large
 * ones.
 */
type SentCell = string | number | null | readonly [string]

type Sent =
  | {
      readonly columns: readonly string[]
      readonly rows: readonly (readonly SentCell[])[]
      readonly more: boolean
    }
  | { readonly message: string; readonly errcode?: number }

function answerFrom(text: string, path: string): Result<QueryRows> {
  if (text === '') return refuse('query-wrong', { why: 'it ended without an answer' }, 'sql')
  // Our own process wrote it, in this very shape.
  const sent = JSON.parse(text) as Sent
  if ('message' in sent) {
    const error = Object.assign(new Error(sent.message), { errcode: sent.errcode ?? 1 })
    return placeRefusal(error, path) ?? refuse('query-wrong', { why: sent.message }, 'sql')
  }
  const { columns, rows, more } = sent
  return ok({ columns, rows: rows.map((row) => row.map(cellFrom)), more })
}

function cellFrom(cell: SentCell): StoredCell {
  return typeof cell === 'object' && cell !== null ? BigInt(cell[0]) : cell
}

/**
 * What the process does. Its text is handed over as it stands here, so it may name nothing outside itself. As
 * a second lock it allows SQLite nothing but reading, where this Node lets it say so.
 */
function answerInProcess(): void {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const { pathToFileURL } = process.getBuiltinModule('node:url')
  const asked: { path: string; sql: string; rows: number } = JSON.parse(readFileSync(0, 'utf8'))
  const open = () => {
    const db = new DatabaseSync(asked.path, { readOnly: true, timeout: 5000 })
    try {
      db.exec('pragma query_only = on; select 1 from head')
      return db
    } catch {
      // A disk that takes no writes: the file stands still.
      db.close()
      const still = pathToFileURL(asked.path)
      still.searchParams.set('immutable', '1')
      return new DatabaseSync(still, { readOnly: true })
    }
  }
  const send = (sent: unknown) => process.stdout.write(JSON.stringify(sent))
  try {
    const db = open()
    const reads = [20, 21, 31, 33]
    const hidden = ['vault', 'desk', 'paper']
    if (typeof db.setAuthorizer === 'function')
      db.setAuthorizer((action, name) => (reads.includes(action) && !hidden.includes(name ?? '') ? 0 : 1))
    const statement = db.prepare(asked.sql)
    statement.setReadBigInts(true)
    statement.setReturnArrays(true)
    const columns = statement.columns().map((column) => column.name)
    const rows: unknown[][] = []
    let more = false
    // `setReturnArrays` makes every row an array; the type of `iterate` does not know that.
    for (const cells of statement.iterate() as unknown as Iterable<readonly unknown[]>) {
      if (rows.length === asked.rows) {
        more = true
        break
      }
      rows.push(
        cells.map((cell) =>
          typeof cell === 'bigint'
            ? [cell.toString()]
            : cell instanceof Uint8Array
              ? Buffer.from(cell).toString('hex')
              : cell,
        ),
      )
    }
    send({ columns, rows, more })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const errcode = error instanceof Error && 'errcode' in error ? error.errcode : undefined
    send({ message, errcode })
  }
}
