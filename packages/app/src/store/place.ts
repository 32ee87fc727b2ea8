import { type Refused, refuse } from '@daybook/core/kit/result.ts'

/**
 * What the disk, the file or the server did, as a refusal in the user's words; `undefined` when the error is none of
 * these and so a fault of ours.
 */
export function placeRefusal(error: unknown, place: string): Refused | undefined {
  const { code, number, message } = detailsOf(error)
  if (number === 13 || code === 'ENOSPC' || code === '53100') return refuse('disk-full', { place })
  if (number === 8 || code === 'EACCES' || code === 'EROFS' || code === 'EPERM' || code === '25006') {
    return refuse('place-read-only', { place })
  }
  if (number === 10) return refuse('disk-full', { place })
  if (number === 11 || number === 26) return refuse('book-damaged', { place, why: message })
  if (number === 5 || number === 6 || code === '55P03') return refuse('book-busy', { place })
  if (number === 14 || code === 'ENOENT') return refuse('book-unknown', { place })
  if (
    code === 'ECONNREFUSED' ||
    code === 'ENOTFOUND' ||
    code?.startsWith('28') ||
    code === '3D000' ||
    code?.startsWith('57P')
  ) {
    return refuse('server-unreachable', { place, why: message })
  }
  return undefined
}

function detailsOf(error: unknown): {
  code: string | undefined
  number: number | undefined
  message: string
} {
  if (!(error instanceof Error)) return { code: undefined, number: undefined, message: String(error) }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  // SQLite's extended codes keep the basic code in the low byte.
  const number = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : undefined
  return { code, number, message: error.message }
}
