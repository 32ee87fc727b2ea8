import type { CivilDate } from '../../kit/civil-date.ts'
import { refusal } from '../../kit/result.ts'
import type { JournalStatus } from './journal-file.ts'
import { skipSpaces } from './plain-amounts.ts'
import { type Comment, commentOf } from './plain-comments.ts'
import { type PostingFault, postingFrom, type RawPosting } from './plain-postings.ts'
import {
  accountNow,
  badDate,
  type DatedPosting,
  habitsOf,
  type PlainState,
  plainDate,
  type RawEntry,
  remark,
} from './plain-state.ts'

/** A first line of an entry, taken apart. */
type Header = {
  readonly date: CivilDate
  readonly date2?: CivilDate
  readonly status?: JournalStatus
  readonly code?: string
  readonly description: string
  readonly comment?: string
}

/**
 * Reads an entry: its first line and the indented lines below it. Whatever is wrong goes to the refusals of
 * the state; the entry then is left out.
 */
export function readEntry(
  state: PlainState,
  text: string,
  line: number,
  below: readonly string[],
): undefined {
  const header = headerOf(state, text, line)
  if (header === undefined) return
  const comments: string[] = header.comment === undefined ? [] : [header.comment]
  const found: { posting: RawPosting; comments: string[] }[] = []
  const habits = habitsOf(state)
  const account = (name: string) => accountNow(state, name)
  for (const [index, each] of below.entries()) {
    const at = skipSpaces(each, 0)
    if (each[at] === ';') {
      const last = found.at(-1)
      if (last === undefined) comments.push(each.slice(at + 1))
      else last.comments.push(each.slice(at + 1))
      continue
    }
    if (state.dialect === 'ledger' && /^\s*(assert|check|expr|eval)\s/.test(each)) {
      remark(state, line + 1 + index, each.trim(), 'check')
      continue
    }
    const posting = postingFrom(each, line + 1 + index, state.dialect, habits, account)
    if ('fault' in posting) return faulty(state, posting, line + 1 + index)
    if (posting.mark === ',' && state.dialect === 'ledger')
      state.marks.set(posting.amount?.commodity ?? '', ',')
    found.push({ posting, comments: posting.comment === undefined ? [] : [posting.comment] })
  }
  const postings: DatedPosting[] = []
  for (const { posting, comments: own } of found) {
    const dated = commented(state, posting, own, header.date)
    if (dated === undefined) return
    postings.push(dated)
  }
  state.out.entries.push(entryOf(state, line, header, commentOf(comments, state.dialect), postings))
}

function faulty(state: PlainState, { fault, text }: PostingFault, line: number): undefined {
  const names = { file: state.file, line: String(line), text: text.slice(0, 200), format: state.dialect }
  const code =
    fault === 'formula' ? 'journal-formula' : fault === 'amount' ? 'journal-amount' : 'journal-line'
  state.out.refusals.push(refusal(code, names, `${state.file}:${line}`))
}

function headerOf(state: PlainState, text: string, line: number): Header | undefined {
  const token = /^\S+/.exec(text)?.[0] ?? ''
  const [first = '', second] = token.split('=')
  const date = plainDate(first, state.year)
  if (date === undefined) {
    badDate(state, line, first)
    return undefined
  }
  const date2 = second === undefined ? undefined : plainDate(second, Number(date.slice(0, 4)))
  if (second !== undefined && date2 === undefined) {
    badDate(state, line, second)
    return undefined
  }
  let at = skipSpaces(text, token.length)
  let status: JournalStatus | undefined
  if (text[at] === '*' || text[at] === '!') {
    status = text[at] === '*' ? 'cleared' : 'pending'
    at = skipSpaces(text, at + 1)
  }
  let code: string | undefined
  const close = text[at] === '(' ? text.indexOf(')', at) : -1
  if (close > 0) {
    code = text.slice(at + 1, close).trim()
    at = skipSpaces(text, close + 1)
  }
  const semicolon = commentStart(text, at, state)
  return {
    date,
    ...(date2 === undefined ? {} : { date2 }),
    ...(status === undefined ? {} : { status }),
    ...(code === undefined || code === '' ? {} : { code }),
    description: text.slice(at, semicolon < 0 ? undefined : semicolon).trim(),
    ...(semicolon < 0 ? {} : { comment: text.slice(semicolon + 1) }),
  }
}

/**
 * Where the comment of a first line begins: for hledger at any semicolon, for ledger at one behind two
 * spaces or a tab.
 */
function commentStart(text: string, from: number, state: PlainState): number {
  if (state.dialect === 'hledger') return text.indexOf(';', from)
  if (text[from] === ';') return from
  const match = /( {2}|\t)\s*;/.exec(text.slice(from))
  return match === null ? -1 : from + match.index + match[0].length - 1
}

function entryOf(
  state: PlainState,
  line: number,
  header: Header,
  comment: Comment,
  postings: readonly DatedPosting[],
): RawEntry {
  const { id, ref: written, payee: named, ...others } = comment.tags ?? {}
  const applied = state.applied.filter((each) => each.kind === 'tag').map((each) => [each.text, ''] as const)
  const date2 = header.date2 === undefined ? {} : { date2: header.date2 }
  const tags = { ...Object.fromEntries(applied), ...date2, ...others }
  const bar = state.dialect === 'hledger' ? header.description.indexOf('|') : -1
  const described = bar < 0 ? header.description : header.description.slice(0, bar).trim()
  const payee = named ?? described
  const note = bar < 0 ? '' : header.description.slice(bar + 1).trim()
  const both = [note, comment.memo ?? ''].filter((each) => each !== '').join('; ')
  const memo = comment.isWhole ? (comment.memo ?? '') : both
  const ref = written ?? header.code
  return {
    file: state.file,
    line,
    date: header.date,
    ...(header.status === undefined ? {} : { status: header.status }),
    ...(id === undefined || id === '' ? {} : { id }),
    ...(ref === undefined || ref === '' ? {} : { ref }),
    ...(payee === '' ? {} : { payee }),
    ...(memo === '' ? {} : { memo }),
    ...(Object.keys(tags).length === 0 ? {} : { tags }),
    postings,
    ...(state.bucket === undefined ? {} : { bucket: state.bucket }),
  }
}

/** A posting with its memo, tags and own date; a date that is none is refused. */
function commented(
  state: PlainState,
  posting: RawPosting,
  lines: readonly string[],
  entryDate: CivilDate,
): DatedPosting | undefined {
  if (lines.length === 0) return posting
  const { memo, tags, dates } = commentOf(lines, state.dialect)
  const bracketed = dates?.split('=')[0]
  const written = state.dialect === 'hledger' ? (tags?.date ?? bracketed) : bracketed
  const date =
    written === undefined || written === '' ? undefined : plainDate(written, Number(entryDate.slice(0, 4)))
  if (written !== undefined && written !== '' && date === undefined) {
    badDate(state, posting.line, written)
    return undefined
  }
  if (date !== undefined && date !== entryDate) {
    remark(state, posting.line, `${posting.account}  ${date}`, 'postingDate')
  }
  return {
    ...posting,
    ...(memo === undefined ? {} : { memo }),
    ...(tags === undefined ? {} : { tags }),
    ...(date === undefined || date === entryDate ? {} : { date }),
  }
}
