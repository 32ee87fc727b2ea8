import { type Refused, refuse } from '@daybook/core/kit/result.ts'

/**
 * What the disk, the file or the server did, as a refusal in the user's words; `undefined` when the error is
 * none of these and so a fault of ours.
 */
export function placeRefusal(error: unknown, place: string): Refused | undefined {
  const { code, number, message } = detailsOf(error)
  return number === undefined
    ? codeRefusal(code, place, message)
    : (fileRefusal(number, place, message) ?? codeRefusal(code, place, message))
}

/** By SQLite's basic result codes. */
function fileRefusal(number: number, place: string, why: string): Refused | undefined {
  switch (number) {
    case 5: // busy
    case 6: // locked
      return refuse('book-busy', { place })
    case 8: // read only
      return refuse('place-read-only', { place })
    case 10: // input or output failed
    case 13: // full
      return refuse('disk-full', { place })
    case 11: // corrupt
    case 26: // not a database
      return refuse('book-damaged', { place, why })
    case 14: // cannot open
      return refuse('place-read-only', { place })
    default:
      return undefined
  }
}

/** By the operating system's names and PostgreSQL's states (its appendix A), most of them whole classes. */
function codeRefusal(code: string, place: string, why: string): Refused | undefined {
  for (const [pattern, refusal] of byCode) if (pattern.test(code)) return refusal(place, why)
  return undefined
}

const byCode: readonly (readonly [RegExp, (place: string, why: string) => Refused])[] = [
  // No space; disk full, out of memory.
  [/^(?:ENOSPC|EDQUOT|53[12]00)$/, (place) => refuse('disk-full', { place })],
  // No permission; a server that takes no writes, a role without the right to.
  [/^(?:EACCES|EROFS|EPERM|25006|42501)$/, (place) => refuse('place-read-only', { place })],
  // Waited for a lock, lost against another writer, asked to stop.
  [/^(?:55P03|40001|40P01|57014)$/, (place) => refuse('book-busy', { place })],
  [/^(?:ENOENT|42P01)$/, (place) => refuse('book-unknown', { place })],
  [/^XX00[12]$/, (place, why) => refuse('book-damaged', { place, why })],
  [/^in-doubt$/, (place) => refuse('outcome-unknown', { place })],
  // Connections, passwords, databases, too many sessions, shutdowns, sessions that waited too long.
  [
    /^(?:ECONN|ENOTFOUND|EAI_|EPIPE|ETIMEDOUT|E(?:HOST|NET)UNREACH|08|28|3D000|3F000|53300|57P|25P03)/,
    (place, why) => refuse('server-unreachable', { place, why }),
  ],
]

function detailsOf(error: unknown): { code: string; number: number | undefined; message: string } {
  if (!(error instanceof Error)) return { code: '', number: undefined, message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // SQLite's extended codes keep the basic code in the low byte.
  const number = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
  return { code, number, message: error.message }
}
