import type { Book } from '../book.ts'
import { decoded } from '../commands/decode.ts'
import { paperShow } from '../commands/ledger/paper-show.ts'
import { loadPaper } from '../ledger/load-paper.ts'
import { type Answer, languageOf, refusedAs } from './answers.ts'
import type { Asked } from './asked.ts'
import { queryInput } from './input.ts'

/** Whether a paper is asked for as the file that it is: `paper.show?entry=J2&paper=…&format=file`. */
export function wantsFile(asked: Asked): boolean {
  return new URLSearchParams(asked.search).get('format') === 'file'
}

/**
 * A paper as the file that it is. Anybody may have sent it, so it is served inert: pictures, PDFs and plain
 * text are shown, each as nothing but that, and everything else (HTML, SVG, scripts, unknown bytes) can only
 * be kept. No paper may run a script, load anything, send a form or stand in another site’s page. Refuses
 * what `paper.show` refuses.
 */
export async function paperFile(book: Book, asked: Asked): Promise<Answer> {
  const language = languageOf(asked)
  const raw = queryInput(asked.search)
  if (!raw.ok) return refusedAs(raw, language)
  const { format: _format, ...rest } = raw.value
  const input = decoded(paperShow.input, rest)
  if (!input.ok) return refusedAs(input, language)
  // The command's own schema has just given it this shape.
  const { entry, paper } = input.value as { readonly entry?: number; readonly paper?: string }
  const loaded = await loadPaper(book, entry, paper)
  if (!loaded.ok) return refusedAs(loaded, language)
  const { ref, bytes } = loaded.value
  return { status: 200, headers: inertHeaders(ref.name, ref.mediaType), body: bytes }
}

/** What a paper is shown as, by its media type; one that is not here is only kept. */
const shown: Readonly<Record<string, string>> = {
  'application/pdf': 'application/pdf',
  'image/png': 'image/png',
  'image/jpeg': 'image/jpeg',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
  'image/avif': 'image/avif',
  'text/plain': 'text/plain; charset=utf-8',
  'text/csv': 'text/plain; charset=utf-8',
  'text/tab-separated-values': 'text/plain; charset=utf-8',
  'text/markdown': 'text/plain; charset=utf-8',
  'application/json': 'text/plain; charset=utf-8',
}

/** The headers under which a paper of any sender is harmless. */
export function inertHeaders(name: string, mediaType: string): Readonly<Record<string, string>> {
  const type = shown[mediaType]
  // The viewer of PDFs does not start in a sandbox; it runs apart from this origin by itself.
  const sandbox = type === 'application/pdf' ? '' : 'sandbox; '
  return {
    'content-type': type ?? 'application/octet-stream',
    'content-disposition': `${type === undefined ? 'attachment' : 'inline'}; ${fileName(name)}`,
    'content-security-policy': `${sandbox}default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; object-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  }
}

/** A name for keeping, in plain letters for old browsers and whole for the others. */
function fileName(name: string): string {
  const plain = name.replaceAll(/[^\w. -]/g, '_')
  const whole = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `filename="${plain}"; filename*=UTF-8''${whole}`
}
