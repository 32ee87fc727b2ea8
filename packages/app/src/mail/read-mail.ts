import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { largestPaper } from '@daybook/core/ledger/attach-paper.ts'
import { isClientPaper } from '@daybook/core/questions/plan-question.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { paperOf, type ReadPaper } from '../ledger/read-paper.ts'
import { leavesOfMail, type MailLeaf } from './mail-body.ts'
import { headAndBody, headerWords, lettersOf } from './mail-head.ts'
import { webWords } from './web-words.ts'

/**
 * A message that somebody received: who says to have written it, its subject, its words, the papers that came
 * with it, and the names of files that are no paper of a client or of no use. `sha256` is of the whole file.
 */
export type ReadMail = {
  readonly sha256: string
  readonly from: string
  readonly subject: string
  readonly answers: string
  readonly text: string
  readonly papers: readonly ReadPaper[]
  readonly left: readonly string[]
}

/** The largest message that is read: some photos, packed for the way. */
export const largestMail = 40 * 1024 * 1024

/** Pictures within the words that are smaller than this are those of signatures. */
const smallestPicture = 20 * 1024

/** How many papers a message may bring. */
const mostPapers = 30

/** The bytes of a saved message. Refuses `file-missing`, and `mail-too-large` before it is read. */
export function mailBytes(file: string): Result<Uint8Array> {
  try {
    const { size } = statSync(file)
    return size > largestMail ? tooLarge(basename(file), size) : ok(readFileSync(file))
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

/**
 * Reads a message that was saved as a file (RFC 5322, MIME). Refuses `mail-too-large`, `mail-kind-unread` for
 * what is no such file (Outlook’s `.msg` by name), and `mail-cut` where it holds more parts than a letter of
 * a person has.
 */
export function readMail(bytes: Uint8Array, name: string): Result<ReadMail> {
  if (bytes.length > largestMail) return tooLarge(name, bytes.length)
  const message = headAndBody(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, ''),
  )
  const { head } = message
  if (!head.has('from') || !['date', 'message-id', 'mime-version'].some((each) => head.has(each)))
    return refuse('mail-kind-unread', { file: name }, 'file')
  const { leaves, isCut } = leavesOfMail(message)
  if (isCut) return refuse('mail-cut', { file: name }, 'file')
  const files = filesIn(leaves)
  return ok({
    sha256: createHash('sha256').update(bytes).digest('hex'),
    from: oneLine(headerWords(head.get('from') ?? ''), 100),
    subject: oneLine(headerWords(head.get('subject') ?? ''), 500),
    answers: [head.get('in-reply-to'), head.get('references')].join(' '),
    text: wordsIn(leaves),
    ...files,
  })
}

/** The words of a message: its plain text, and where there is none those of its web text. */
function wordsIn(leaves: readonly MailLeaf[]): string {
  const read = leaves.filter(
    ({ isAttached, name, mediaType }) => !isAttached && isText(mediaType) && name === '',
  )
  const plain = read.filter(({ mediaType }) => mediaType !== 'text/html')
  const hasPlain = new Set(plain.map(({ alternative }) => alternative))
  return read
    .filter(({ mediaType, alternative }) => mediaType !== 'text/html' || !hasPlain.has(alternative))
    .map(({ mediaType, bytes, charset }) => {
      const text = lettersOf(bytes, charset)
      return mediaType === 'text/html' ? webWords(text) : text
    })
    .join('\n')
}

function isText(mediaType: string): boolean {
  return mediaType === 'text/plain' || mediaType === 'text/html' || mediaType === ''
}

/** The files of a message: papers by what their bytes are, and the names of those that are none. */
function filesIn(leaves: readonly MailLeaf[]): Pick<ReadMail, 'papers' | 'left'> {
  const papers = new Map<string, ReadPaper>()
  const left: string[] = []
  for (const { bytes, name: given, mediaType, isAttached, isWithin } of leaves) {
    if (!isAttached && isText(mediaType) && given === '') continue
    const name = oneLine(given.split(/[\\/]/).at(-1) ?? '', 120) || usualName(mediaType)
    if (bytes.length === 0) continue
    if (isWithin && !isAttached && bytes.length < smallestPicture && mediaType.startsWith('image/')) continue
    const paper = paperOf(name, bytes)
    const isFit = isClientPaper(paper.ref) && (paper.ref.mediaType !== 'text/plain' || isTextName(name))
    if (isFit && bytes.length <= largestPaper && papers.size < mostPapers) papers.set(paper.ref.sha256, paper)
    else left.push(name)
  }
  return { papers: [...papers.values()], left: left.slice(0, mostPapers) }
}

/** Bytes that read as text are a paper where they are called so: a program may look like text. */
function isTextName(name: string): boolean {
  return /^[^.]*$|\.(txt|text|csv|md)$/i.test(name)
}

/** A file that came without a name: `photo.jpeg`, `paper`. */
function usualName(mediaType: string): string {
  const [kind = '', ending = ''] = mediaType.split('/')
  if (!/^[a-z\d]{2,5}$/.test(ending)) return 'paper'
  return `${kind === 'image' ? 'photo' : 'paper'}.${ending}`
}

function oneLine(text: string, most: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').toWellFormed().replaceAll(/\p{C}/gu, '').trim()
  return line.slice(0, most).toWellFormed()
}

function tooLarge(file: string, size: number): Result<never> {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / (1024 * 1024))} MB`
  return refuse('mail-too-large', { file, size: megabytes(size), most: megabytes(largestMail) }, 'file')
}
