import { ok, type Refusal, type Result, refusal, refused } from '../../kit/result.ts'
import type { ReadOptions } from './journal-file.ts'
import type { Dialect } from './plain-amounts.ts'
import { carryOut, type Directive, strayLines } from './plain-directives.ts'
import { readEntry } from './plain-entries.ts'
import {
  mostRefusals,
  type PlainOutput,
  type PlainState,
  plainState,
  remark,
  unreadable,
} from './plain-state.ts'

/** How deep files may include files. */
const deepest = 30

/** What a text of a plain dialect says, included files and all; refuses with all that cannot be read. */
export function plainOutput(dialect: Dialect, text: string, options: ReadOptions): Result<PlainOutput> {
  const state = plainState(dialect, options)
  readPlain(state, text)
  const { out } = state
  return out.refusals.length > 0 ? refused(out.refusals) : ok(out)
}

/**
 * Reads a text of the plain dialects line by line into the state's output: entries with their indented
 * lines, directives, included files. What cannot be read becomes a refusal there; reading goes on so that
 * all are known at once.
 */
function readPlain(state: PlainState, text: string): undefined {
  const lines = text.split('\n')
  let at = 0
  while (at < lines.length && state.out.refusals.length < mostRefusals) {
    const line = clean(lines[at] ?? '')
    const number = at + 1
    at += 1
    const first = line[0]
    if (first === undefined || first === ';' || first === '#' || first === '*') continue
    if ((first === '%' || first === '|') && state.dialect === 'ledger') continue
    if (first === ' ' || first === '\t') {
      if (line.trim() !== '' && !/^\s+;/.test(line)) unreadable(state, number, line)
      continue
    }
    const block = blockEnd(lines, at)
    const below = block > at ? lines.slice(at, block).map(clean) : []
    if (/^[!@]?(comment|test)\s*$/.test(line) || /^[!@]?test\s/.test(line)) {
      at = commentEnd(lines, at)
      continue
    }
    at = block
    topLevel(state, line, number, below)
  }
}

function clean(line: string): string {
  const plain = line.charCodeAt(0) === 0xfeff ? line.slice(1) : line
  return plain.charCodeAt(plain.length - 1) === 13 ? plain.slice(0, -1) : plain
}

/** The first line that no longer belongs to the block: it is not indented, or holds nothing. */
function blockEnd(lines: readonly string[], start: number): number {
  let at = start
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const first = line.charCodeAt(0)
    if (first !== 32 && first !== 9) break
    if (line.trim() === '') break
  }
  return at
}

function commentEnd(lines: readonly string[], start: number): number {
  for (let at = start; at < lines.length; at += 1) {
    if (/^end (comment|test)\s*$/.test(clean(lines[at] ?? ''))) return at + 1
  }
  return lines.length
}

function topLevel(state: PlainState, line: string, number: number, below: readonly string[]): undefined {
  const first = line.charCodeAt(0)
  if (first >= 48 && first <= 57) readEntry(state, line, number, below)
  else if (line.startsWith('~')) remark(state, number, line, 'periodic')
  else if (line.startsWith('=')) {
    remark(state, number, line, 'automated')
    // Only ledger applies these rules by itself, so only there do the file's figures depend on them.
    if (state.dialect === 'ledger') state.out.rulesLeftOut = true
  } else if (line.startsWith('--')) remark(state, number, line, 'option')
  else if (/^[!@]?include\s/.test(line)) {
    include(state, { text: line, line: number, argument: line.replace(/^[!@]?include\s+/, ''), below })
  } else carryOut(state, line, number, below)
}

/**
 * Reads an included file in place. What it changes for the lines that follow stays inside it for hledger;
 * ledger keeps aliases, default commodity and account, and closes what it applied.
 */
function include(state: PlainState, { argument, line, below }: Directive): undefined {
  const written = argument.replace(/\s+;.*$/, '').trim()
  const path = pathFrom(state.file, written)
  strayLines(state, line, below)
  const refused = (each: Refusal): undefined => {
    state.out.refusals.push(each)
  }
  const names = { file: state.file, line: String(line), path: written }
  const at = `${state.file}:${line}`
  if (/[*?[\]{}]/.test(written) || /^[a-z]+:/.test(written))
    return refused(refusal('journal-include', names, at))
  if (state.including.includes(path) || state.including.length > deepest) {
    return refused(refusal('journal-include-circle', names, at))
  }
  const text = state.options.include(path)
  if (!text.ok) {
    for (const each of text.refusals) refused(each)
    return
  }
  const inner: PlainState = {
    ...state,
    file: path,
    including: [...state.including, path],
    marks: state.dialect === 'hledger' ? new Map(state.marks) : state.marks,
    aliases: [...state.aliases],
  }
  readPlain(inner, text.value)
  if (state.dialect === 'hledger') return
  state.aliases = inner.aliases
  if (inner.bucket !== undefined) state.bucket = inner.bucket
}

/**
 * A path as written in a file, seen from that file's folder. `a/main.journal` and `../b.journal` give
 * `b.journal`.
 */
export function pathFrom(file: string, written: string): string {
  if (/^([/~\\]|[A-Za-z]:[\\/])/.test(written)) return written
  const parts = file.split('/').slice(0, -1)
  for (const part of written.split('/')) {
    if (part === '.' || part === '') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return file.startsWith('/') ? `/${parts.filter((each) => each !== '').join('/')}` : parts.join('/')
}
