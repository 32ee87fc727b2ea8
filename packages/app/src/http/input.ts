import { ok, type Refusal, type Result, refusal, refuse, refused } from '@daybook/core/kit/result.ts'
import type { Command } from '../commands/command.ts'
import { isWrittenSeal } from '../proof/seal.ts'

/** Raw input of a command, by name, before its schema has seen it. */
export type RawInput = Record<string, unknown>

/** The names of the fields that a command takes. */
export function fieldsOf({ input }: Pick<Command, 'input'>): ReadonlySet<string> {
  return new Set('shape' in input && typeof input.shape === 'object' ? Object.keys(input.shape ?? {}) : [])
}

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
  /** Where a command takes the content as text and as bytes: the field of the bytes. */
  readonly bytes?: string
  isOther?(value: unknown): boolean
}

/** Names of fields that are files of the machine, and of those that bring a file’s content along. */
const pathFields = ['file', 'folder', 'output'] as const
const contentFields = ['content', 'base64', 'layout'] as const

/** Commands that write a file of their own naming wherever the server was started: not over HTTP. */
const writers: ReadonlySet<string> = new Set(['paper.save', 'seal.save'])

/** What commands say of such fields that their names do not tell. */
const machinePaths: Readonly<Record<string, readonly MachinePath[]>> = {
  'agency.compare': [{ path: 'file', content: 'content' }],
  'book.backup': [{ path: 'file' }],
  'book.copy': [{ path: 'to' }],
  'book.export': [{ path: 'file' }],
  'book.seal': [{ path: 'output' }, { path: 'file' }],
  'book.verify': [{ path: 'against', isOther: isWrittenSeal }],
  'budget.import': [{ path: 'file', content: 'content' }],
  'employee.import': [{ path: 'file', content: 'content', bytes: 'base64' }],
  'entry.batch': [{ path: 'file', content: 'content' }],
  'entry.take-back': [{ path: 'file', content: 'content' }],
  'journal.export': [{ path: 'file' }],
  'journal.import': [{ path: 'file', content: 'content' }],
  'layout.save': [{ path: 'file', content: 'layout' }],
  'opening.take': [{ path: 'file', content: 'content' }],
  'organizer.attach': [{ path: 'file', content: 'base64' }],
  'organizer.keep': [{ path: 'file', content: 'base64' }],
  'paper.attach': [{ path: 'file', content: 'base64' }],
  'paper.save': [{ path: 'output' }, { path: 'file' }],
  'payrun.opening': [{ path: 'file', content: 'content', bytes: 'base64' }],
  'question.answer': [{ path: 'file', content: 'base64' }],
  'question.reply': [{ path: 'file', content: 'base64' }],
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
 * The input of a command with fields of these names, unless it names a file of the machine that serves: a
 * page in a browser must not make the server read or write one. What a command makes comes in its answer
 * (`inline`) where it can. Refuses `path-over-http`.
 */
export function withoutPaths(
  command: string,
  input: RawInput,
  fields: ReadonlySet<string>,
): Result<RawInput> {
  if (writers.has(command)) return refuse('path-over-http', { field: 'file', command }, 'file')
  const refusals = pathsOf(command, fields).flatMap(({ path, content, bytes, isOther }): Refusal[] => {
    const comes = [content, bytes].some((field) => field !== undefined && input[field] !== undefined)
    const isGiven = input[path] !== undefined && !comes
    return isGiven && isOther?.(input[path]) !== true
      ? [refusal('path-over-http', { field: path, command }, path)]
      : []
  })
  if (refusals.length > 0) return refused(refusals)
  return ok(fields.has('inline') ? { ...input, inline: true } : input)
}

function pathsOf(command: string, fields: ReadonlySet<string>): readonly MachinePath[] {
  const named = machinePaths[command]
  if (named !== undefined) return named
  const content = fields.has('inline') ? undefined : contentFields.find((each) => fields.has(each))
  return pathFields
    .filter((path) => fields.has(path))
    .map((path) => (content === undefined ? { path } : { path, content }))
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
