import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type { LoadedPaper } from '../ledger/load-paper.ts'
import { type ReadLines, readPdf } from './read-pdf.ts'
import { readPicture } from './read-picture.ts'
import type { Watching } from './reading-thread.ts'

/**
 * The lines of text of a paper, read on this machine: a PDF’s own text, else the pictures of its pages; PNG
 * and JPEG pictures; plain text. Refuses `paper-kind-unread`, `paper-says-nothing`, and what `readPdf` and
 * `readPicture` refuse.
 */
export async function readLines({ ref, bytes }: LoadedPaper, watch: Watching): Promise<Result<ReadLines>> {
  const read = await linesBy({ ref, bytes }, watch)
  if (!read.ok) return read
  const letters = read.value.lines.map(({ text }) => text.replaceAll(/[^\p{L}\d]/gu, '')).join('')
  return letters.length > 0 ? read : refuse('paper-says-nothing', { paper: ref.name }, 'paper')
}

async function linesBy({ ref, bytes }: LoadedPaper, watch: Watching): Promise<Result<ReadLines>> {
  const { name, mediaType } = ref
  if (mediaType === 'application/pdf') return readPdf(bytes, name, watch)
  if (mediaType !== 'image/png' && mediaType !== 'image/jpeg') {
    // Text that came by e-mail is read as it stands.
    if (!mediaType.startsWith('text/plain'))
      return refuse('paper-kind-unread', { paper: name, kind: mediaType }, 'paper')
    const lines = new TextDecoder().decode(bytes.subarray(0, 200_000)).split(/\r\n|\n|\r/)
    return ok({
      lines: lines.flatMap((text) => (text.trim() === '' ? [] : [{ text, sure: 100 }])),
      by: 'text',
    })
  }
  const lines = await readPicture(bytes, name, watch)
  return lines.ok ? ok({ lines: lines.value, by: 'picture' }) : lines
}
