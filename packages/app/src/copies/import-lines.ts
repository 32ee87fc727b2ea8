import { hash } from 'node:crypto'
import { basename } from 'node:path'
import { factFrom } from '@daybook/core/daybook/body.ts'
import { genesis } from '@daybook/core/daybook/chain.ts'
import type { Profile } from '@daybook/core/daybook/fact.ts'
import { type ChainPlace, chainFlaws } from '@daybook/core/daybook/verify.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refused, type Result, refuse } from '@daybook/core/kit/result.ts'
import { readLines } from '../journal/read-lines.ts'
import { sha256 } from '../record.ts'
import type { FactRow } from '../store/queries.ts'
import type { BookPart, PartCounts } from './book-parts.ts'
import { exportVersion } from './export-lines.ts'
import { factOnLine } from './fact-on-line.ts'

/** Why a line is not as it was exported, in both languages. */
type Why = { readonly why: string; readonly whyFr: string }

/** What is read so far: where the chain stands, the counts, a paper under way, whether the end was seen. */
type Reading = {
  place: ChainPlace
  hasBook: boolean
  hasEnd: boolean
  facts: number
  papers: number
  desk: number
  vault: number
  paper: { readonly sha256: string; readonly of: number; pieces: Buffer[] } | undefined
}

/** How many facts go together. */
const factsAtOnce = 1000

/**
 * The parts of an export, read a line at a time and checked as they come: each line against its own hash,
 * each fact against the one before it, each paper against its SHA-256, the counts against the closing line.
 * Ends with `export-malformed`, which names the line, at the first thing that is not as it was exported;
 * `text-not-utf8`, `book-newer`.
 */
export async function* importLines(path: string): AsyncGenerator<Result<BookPart>, undefined> {
  const file = basename(path)
  const reading: Reading = {
    place: { seq: 0, hash: genesis, act: 0 },
    hasBook: false,
    hasEnd: false,
    facts: 0,
    papers: 0,
    desk: 0,
    vault: 0,
    paper: undefined,
  }
  let waiting: FactRow[] = []
  let last = 0
  for await (const group of readLines(path)) {
    if ('ok' in group) return yield group
    for (const [index, line] of group.lines.entries()) {
      const number = group.first + index
      if (line === '') continue
      last = number
      const read = readLine(reading, line)
      if ('why' in read) return yield malformed(file, number, read)
      if ('ok' in read) return yield read
      if (read.kind === 'fact') waiting.push(read.row)
      if (waiting.length >= factsAtOnce || (waiting.length > 0 && read.kind !== 'fact')) {
        yield ok({ kind: 'facts', rows: waiting })
        waiting = []
      }
      if (read.kind !== 'fact' && read.kind !== 'piece') yield ok(read)
    }
  }
  if (!reading.hasEnd) yield malformed(file, last + 1, says.cut)
}

type LineRead =
  | Why
  | Refused
  | { readonly kind: 'fact'; readonly row: FactRow }
  | { readonly kind: 'piece' }
  | Exclude<BookPart, { kind: 'facts' }>

function readLine(reading: Reading, line: string): LineRead {
  if (reading.hasEnd) return says.afterEnd
  const match = /^\{"([a-z]+)":(.*),"hash":"([0-9a-f]{64})"\}$/s.exec(line)
  if (match === null) return says.noLine
  const [, kind = '', text = '', sealed = ''] = match
  if (kind !== 'book' && !reading.hasBook) return says.noBook
  if (kind !== 'paper' && reading.paper !== undefined) return says.paperCut
  if (kind === 'fact') return readFact(reading, text, sealed)
  if (sha256(text) !== sealed) return says.edited
  const object = objectOf(text)
  if (object === undefined) return says.noLine
  switch (kind) {
    case 'book':
      return readBook(reading, object)
    case 'paper':
      return readPaper(reading, object)
    case 'desk':
      return readDesk(reading, object)
    case 'vault':
      return readVaultItem(reading, object)
    case 'end':
      return readEnd(reading, object)
    default:
      return says.noLine
  }
}

type Read = Readonly<Record<string, unknown>>

function objectOf(text: string): Read | undefined {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null ? { ...read } : undefined
  } catch {
    return undefined
  }
}

function readBook(reading: Reading, { profile, version }: Read): LineRead {
  if (reading.hasBook) return says.twoBooks
  if (typeof version !== 'number' || typeof profile !== 'object' || profile === null) return says.noLine
  if (version > exportVersion) {
    return refuse('book-newer', { found: String(version), known: String(exportVersion) })
  }
  reading.hasBook = true
  // The line's own hash vouches for it; the first fact says the same again.
  return { kind: 'book', profile: profile as Profile }
}

function readFact(reading: Reading, text: string, sealed: string): LineRead {
  if (reading.papers + reading.desk + reading.vault > 0) return says.late
  const row = factOnLine(text, sealed, reading.place.hash)
  if (row === undefined) return sha256(text) === sealed ? says.noFollow : says.edited
  const [flaw] = chainFlaws(row, reading.place, sha256)
  if (flaw !== undefined) {
    return { why: refusalText(flaw, 'en').message, whyFr: refusalText(flaw, 'fr').message }
  }
  try {
    factFrom(row.kind, row.v, row.body)
  } catch {
    return says.unknownFact
  }
  reading.place = row
  reading.facts += 1
  return { kind: 'fact', row }
}

function readPaper(reading: Reading, { bytes, of, part, sha256: paper, size }: Read): LineRead {
  if (typeof bytes !== 'string' || typeof paper !== 'string' || typeof of !== 'number') return says.noLine
  const held = reading.paper ?? { sha256: paper, of, pieces: [] }
  if (held.sha256 !== paper || held.of !== of || part !== held.pieces.length + 1) return says.paperCut
  held.pieces.push(Buffer.from(bytes, 'base64'))
  reading.paper = held
  if (held.pieces.length < of) return { kind: 'piece' }
  reading.paper = undefined
  const whole = Buffer.concat(held.pieces)
  if (whole.length !== size || hash('sha256', whole, 'hex') !== paper) return says.paperFalse
  reading.papers += 1
  return { kind: 'paper', paper: { sha256: paper, bytes: whole } }
}

function readDesk(reading: Reading, { kind, id, body, updatedAt }: Read): LineRead {
  if (typeof kind !== 'string' || typeof id !== 'string') return says.noLine
  if (typeof body !== 'string' || typeof updatedAt !== 'number') return says.noLine
  reading.desk += 1
  return { kind: 'desk', item: { kind, id, body, updatedAt } }
}

function readVaultItem(reading: Reading, { id, sealed }: Read): LineRead {
  if (typeof id !== 'string' || typeof sealed !== 'string') return says.noLine
  reading.vault += 1
  return { kind: 'vault', item: { id, sealed: Buffer.from(sealed, 'base64') } }
}

function readEnd(reading: Reading, end: Read): LineRead {
  const { facts, papers, desk, vault, place } = reading
  const counts: PartCounts = { facts, papers, desk, vault }
  for (const [name, count] of Object.entries({ ...counts, seq: place.seq, hash: place.hash })) {
    if (end[name] !== count) {
      const said = String(end[name])
      return {
        why: `it closes with ${said} as ${name}, and ${count} came before it`,
        whyFr: `elle conclut avec ${said} comme ${name}, et ${count} la précède`,
      }
    }
  }
  reading.hasEnd = true
  return { kind: 'end', counts, seq: place.seq, hash: place.hash }
}

function malformed(file: string, line: number, why: Why): Refused {
  return refuse('export-malformed', { file, line: String(line), ...why })
}

const says = {
  noLine: { why: 'it is no line of an export', whyFr: 'ce n’est pas une ligne d’exportation' },
  noBook: {
    why: 'the line that says which books these are is missing',
    whyFr: 'la ligne qui dit quels sont ces livres manque',
  },
  twoBooks: { why: 'the books begin a second time', whyFr: 'les livres commencent une seconde fois' },
  edited: { why: 'it was edited: its hash is another', whyFr: 'elle a été modifiée : son empreinte diffère' },
  noFollow: {
    why: 'it does not follow from the fact before it: a line is missing or moved',
    whyFr: 'elle ne suit pas le fait précédent : une ligne manque ou a été déplacée',
  },
  late: { why: 'a fact stands behind papers or drafts', whyFr: 'un fait suit des papiers ou des brouillons' },
  unknownFact: {
    why: 'it is no fact that this Daybook knows',
    whyFr: 'ce n’est pas un fait connu de ce Daybook',
  },
  paperCut: {
    why: 'a piece of a paper is missing or moved',
    whyFr: 'un morceau de papier manque ou a bougé',
  },
  paperFalse: {
    why: 'the paper is not the file that was kept',
    whyFr: 'le papier n’est pas le fichier gardé',
  },
  afterEnd: { why: 'it stands behind the closing line', whyFr: 'elle suit la ligne de conclusion' },
  cut: {
    why: 'the file ends before its closing line',
    whyFr: 'le fichier finit avant sa ligne de conclusion',
  },
} as const satisfies Readonly<Record<string, Why>>
