import { Buffer } from 'node:buffer'
import { type HeadAndBody, headAndBody, headValue, type MailHead, quoted } from './mail-head.ts'

/** A leaf of a message: its headers and its bytes as they were before they were packed. */
export type MailLeaf = {
  readonly mediaType: string
  readonly charset: string
  readonly name: string
  readonly isAttached: boolean
  /** Whether it stands within the words: a picture of a signature, say. */
  readonly isWithin: boolean
  /** Whether another leaf says the same in another form. */
  readonly alternative: number
  readonly bytes: Uint8Array
}

/** How many parts, and how many within each other, are looked at. */
const mostParts = 200
const deepest = 12

/** The leaves of a message in their order; those past the bounds are left out. `isCut` says so. */
export function leavesOfMail(message: HeadAndBody): {
  readonly leaves: readonly MailLeaf[]
  readonly isCut: boolean
} {
  const leaves: MailLeaf[] = []
  let alternatives = 0
  let seen = 0
  let isCut = false
  walk(message, 0, 0)
  return { leaves, isCut }

  function walk({ head, body }: HeadAndBody, depth: number, alternative: number): void {
    seen += 1
    if (seen > mostParts || depth > deepest) {
      isCut = true
      return
    }
    const type = headValue(head.get('content-type') ?? 'text/plain')
    const boundary = type.parameters.get('boundary') ?? ''
    if (!type.value.startsWith('multipart/') || boundary === '') {
      leaves.push(leaf(head, body, type, alternative))
      return
    }
    if (type.value === 'multipart/alternative') alternatives += 1
    const within = type.value === 'multipart/alternative' ? alternatives : alternative
    for (const part of partsOf(body, boundary)) walk(headAndBody(part), depth + 1, within)
  }
}

function leaf(
  head: MailHead,
  body: string,
  type: ReturnType<typeof headValue>,
  alternative: number,
): MailLeaf {
  const disposition = headValue(head.get('content-disposition'))
  return {
    mediaType: type.value,
    charset: type.parameters.get('charset') ?? 'utf-8',
    name: disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '',
    isAttached: disposition.value === 'attachment',
    isWithin: disposition.value === 'inline' || head.has('content-id'),
    alternative,
    bytes: unpacked(body, (head.get('content-transfer-encoding') ?? '').trim().toLowerCase()),
  }
}

function unpacked(body: string, way: string): Uint8Array {
  if (way === 'base64') return Buffer.from(body, 'base64')
  if (way === 'quoted-printable') return quoted(body.replaceAll(/=[ \t]*\r?\n/g, ''))
  return Buffer.from(body, 'latin1')
}

/**
 * What stands between the lines of a boundary; what comes before the first and after the last is nobody’s.
 */
function partsOf(body: string, boundary: string): readonly string[] {
  const parts: string[] = []
  const sign = `--${boundary}`
  let start = -1
  for (let at = body.indexOf(sign); at >= 0; at = body.indexOf(sign, at + sign.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue
    // Another boundary may begin with this one.
    if (!/^(?:--|[ \t\r\n]|$)/.test(body.slice(at + sign.length, at + sign.length + 2))) continue
    if (start >= 0) parts.push(body.slice(start, at).replace(/\r?\n$/, ''))
    const line = body.indexOf('\n', at)
    const isLast = body.startsWith('--', at + sign.length)
    start = isLast || line < 0 ? -1 : line + 1
    if (isLast || parts.length > mostParts) break
  }
  // A message that was cut off on its way has no last line.
  if (start >= 0) parts.push(body.slice(start))
  return parts
}
