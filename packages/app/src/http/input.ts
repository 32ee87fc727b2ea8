import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import { isWrittenSeal } from '../proof/seal.ts'

/** Raw input of a command, by name, before its schema has seen it. */
export type RawInput = Record<string, unknown>

/** The input in the body of a writing command: a JSON object, or nothing. Refuses `input-malformed`. */
export function bodyInput(text: string): Result<RawInput> {
  return jsonObject(text)
}

/** The input in a query: text by name, repeated names as lists, `input` as JSON under them. */
export function queryInput(search: string): Result<RawInput> {
  const query = new URLSearchParams(search)
  const whole = jsonObject(query.get('input') ?? '')
  if (!whole.ok) return whole
  const input: RawInput = { ...whole.value }
  for (const name of new Set(query.keys())) {
    if (name === 'input' || name === 'dryRun') continue
    const all = query.getAll(name)
    input[name] = all.length > 1 ? all : plainValue(all[0] ?? '')
  }
  return ok(input)
}

/**
 * An input that names a file of the machine that serves; over HTTP the content comes along instead, where
 * there is such a field. `isOther` tells values of the field that name no file.
 */
type MachinePath = {
  readonly path: string
  readonly content?: string
  isOther?(value: unknown): boolean
}

const machinePaths: Readonly<Record<string, readonly MachinePath[]>> = {
  'book.backup': [{ path: 'file' }],
  'book.copy': [{ path: 'to' }],
  'book.export': [{ path: 'file' }],
  'book.seal': [{ path: 'output' }, { path: 'file' }],
  'book.verify': [{ path: 'against', isOther: isWrittenSeal }],
  'budget.import': [{ path: 'file', content: 'content' }],
  'entry.batch': [{ path: 'file' }],
  'journal.export': [{ path: 'file' }],
  'journal.import': [{ path: 'file', content: 'content' }],
  'layout.save': [{ path: 'file', content: 'layout' }],
  'opening.take': [{ path: 'file', content: 'content' }],
  'paper.attach': [{ path: 'file', content: 'base64' }],
  'paper.save': [{ path: 'output' }, { path: 'file' }],
  'statement.import': [{ path: 'file', content: 'content' }],
  'statement.preview': [{ path: 'file', content: 'content' }],
}

/**
 * Whether a command takes the content of a file: too long for an address, so that even reading is asked by
 * POST.
 */
export function takesContent(command: string): boolean {
  return (machinePaths[command] ?? []).some(({ content }) => content !== undefined)
}

/**
 * The input, unless it names a file of the machine that serves: a page in a browser must not make the server
 * read or write one. Refuses `path-over-http`.
 */
export function withoutPaths(command: string, input: RawInput): Result<RawInput> {
  const refusals = (machinePaths[command] ?? []).flatMap(({ path, content, isOther }): Refusal[] => {
    const isGiven = input[path] !== undefined && (content === undefined || input[content] === undefined)
    return isGiven && isOther?.(input[path]) !== true
      ? [refusal('path-over-http', { field: path, command }, path)]
      : []
  })
  return refusals.length > 0 ? refused(refusals) : ok(input)
}

function jsonObject(text: string): Result<RawInput> {
  if (text === '') return ok({})
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return ok({ ...value })
    const words = {
      what: 'what was sent is no JSON object',
      whatFr: 'ce qui est envoyé n’est pas un objet JSON',
    }
    return refuse('input-malformed', words)
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    return refuse('input-malformed', {
      what: `what was sent is no JSON: ${why}`,
      whatFr: `ce qui est envoyé n’est pas du JSON : ${why}`,
    })
  }
}

function plainValue(text: string): string | boolean {
  return text === 'true' ? true : text === 'false' ? false : text
}
