import { readFileSync } from 'node:fs'
import {
  ok,
  type Refusal,
  type Refused,
  type Result,
  refusal,
  refuse,
  refused,
} from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { Command } from '../commands/command.ts'
import { decodeStrictly } from '../journal/decode-strictly.ts'
import { fileMissing } from '../journal/file-missing.ts'
import { typedValue } from './typed-amount.ts'

/** One input of a command as the command line shows it. */
export type Flag = {
  readonly name: string
  readonly flag: string
  readonly kind: 'text' | 'boolean' | 'list' | 'json'
  /** `amount` for money, `account-amount` for `ACCOUNT=AMOUNT`; other forms that a schema names. */
  readonly format: string | undefined
  readonly isRequired: boolean
  readonly description: string
  readonly choices: readonly string[]
  readonly initial: string | undefined
}

type Property = {
  readonly type?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly string[]
  readonly default?: unknown
  readonly items?: { readonly type?: string; readonly format?: string; readonly anyOf?: unknown }
  readonly anyOf?: readonly Property[]
}

/** The flags of a command, from its schema. */
export function flagsOf(command: Command): readonly Flag[] {
  // JSON Schema of an object: its properties and the names of those that must be there.
  const schema = z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' }) as {
    properties?: Readonly<Record<string, Property>>
    required?: readonly string[]
  }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    flag: `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    kind: kindOf(property),
    format: property.format ?? property.items?.format,
    isRequired: schema.required?.includes(name) ?? false,
    description: property.description ?? '',
    choices: property.enum ?? [],
    initial:
      property.default === undefined || typeof property.default === 'object'
        ? undefined
        : String(property.default),
  }))
}

/**
 * The raw input that words and flags say. Positional words fill `line.words` in order; `--input -` or
 * `--input FILE` gives the whole input as JSON, to which flags add. Amounts may be typed as people write them
 * (`1 234,50`, `1,234.50`). Refuses `flag-twice` for a flag with one value that comes twice, and
 * `amount-ambiguous`.
 */
export async function inputFrom(
  command: Command,
  words: readonly string[],
): Promise<Result<Record<string, unknown>>> {
  const flags = flagsOf(command)
  const parsed = await parsedLine(command.name, flags, words)
  if (!parsed.ok) return parsed
  const { given, args } = parsed.value
  const input = wholeInput(given.input)
  if (!input.ok) return input
  const refusals: Refusal[] = []
  const take = (flag: Flag, value: unknown) => {
    const read = flag.kind === 'json' ? jsonFrom(flag.flag, String(value)) : typedValue(flag, value)
    if (read.ok) input.value[flag.name] = read.value
    else refusals.push(...read.refusals)
  }
  for (const flag of flags) {
    const value = given[camel(flag.flag)]
    if (value !== undefined) take(flag, value)
  }
  const { words: positional = [], rest } = command.line ?? {}
  if (args.length > positional.length && rest === undefined) {
    const more = args.slice(positional.length).join(' ')
    return refuse('input-malformed', { what: `not expected: ${more}`, whatFr: `pas attendu : ${more}` })
  }
  positional.forEach((name, index) => {
    const flag = flags.find((each) => each.name === name)
    const word = args[index]
    if (word !== undefined && flag !== undefined) take(flag, word)
  })
  if (rest !== undefined && args.length > positional.length) input.value[rest] = args.slice(positional.length)
  return refusals.length > 0 ? refused(refusals) : input
}

type ParsedLine = { readonly given: Readonly<Record<string, unknown>>; readonly args: readonly string[] }

async function parsedLine(
  name: string,
  flags: readonly Flag[],
  words: readonly string[],
): Promise<Result<ParsedLine>> {
  const { Command: Line, CommanderError } = await import('commander')
  const line = new Line(name).exitOverride().configureOutput({ writeErr: () => {}, writeOut: () => {} })
  const twice = new Set<string>()
  const once = (flag: string) => (value: string, before: string | undefined) => {
    if (before !== undefined) twice.add(flag)
    return value
  }
  line.argument('[words...]').allowExcessArguments(true)
  line.option('--input <file>', '', once('--input'))
  for (const { kind, flag } of flags) {
    if (kind === 'boolean') line.option(flag).option(`--no-${flag.slice(2)}`)
    else if (kind === 'list')
      line.option(`${flag} <value>`, '', (value: string, all: string[] = []) => [...all, value])
    else line.option(`${flag} <value>`, '', once(flag))
  }
  try {
    line.parse([...words], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return lineRefusal(error)
    throw error
  }
  if (twice.size > 0) return refused([...twice].map((flag) => refusal('flag-twice', { flag })))
  return ok({ given: line.opts<Record<string, unknown>>(), args: line.args })
}

function kindOf(property: Property): Flag['kind'] {
  const type = property.type ?? property.anyOf?.find((each) => each.type !== undefined)?.type
  if (type === 'boolean') return 'boolean'
  if (type === 'array') return property.items?.type === 'object' ? 'json' : 'list'
  return type === 'object' ? 'json' : 'text'
}

function wholeInput(file: unknown): Result<Record<string, unknown>> {
  if (typeof file !== 'string') return ok({})
  const text = inputText(file)
  if (!text.ok) return text
  const read = jsonFrom('--input', text.value)
  if (!read.ok) return read
  if (typeof read.value !== 'object' || read.value === null || Array.isArray(read.value)) {
    return refuse('input-malformed', {
      what: '--input: it is no JSON object',
      whatFr: '--input : ce n’est pas un objet JSON',
    })
  }
  return ok({ ...read.value })
}

function inputText(file: string): Result<string> {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    return fileMissing(file, error)
  }
  return decodeStrictly(bytes, file === '-' ? '--input' : file)
}

function jsonFrom(flag: string, text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text))
  } catch (error) {
    const why = error instanceof Error ? error.message : ''
    return refuse('input-malformed', {
      what: `${flag}: it is no JSON: ${why}`,
      whatFr: `${flag} : ce n’est pas du JSON : ${why}`,
    })
  }
}

/** What the line parser found wrong, in our words: a flag that there is not, or one without its value. */
function lineRefusal({ code, message }: { readonly code: string; readonly message: string }): Refused {
  const [flag = '', near = ''] = [/(--?[\w-]+)/.exec(message)?.[1], /Did you mean (.+?)\?/.exec(message)?.[1]]
  if (code === 'commander.unknownOption') {
    return refuse('input-malformed', {
      what: `there is no ${flag}${near === '' ? '' : `; did you mean ${near}?`}`,
      whatFr: `il n’y a pas de ${flag}${near === '' ? '' : `; vouliez-vous dire ${near}?`}`,
    })
  }
  if (code === 'commander.optionMissingArgument') {
    const names = { what: `the value of ${flag}`, whatFr: `la valeur de ${flag}` }
    return refuse('input-missing', names)
  }
  return refuse('input-malformed', { what: message.replace(/^error: /, '') })
}

function camel(flag: string): string {
  return flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}
