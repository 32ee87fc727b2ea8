import { z } from 'zod'
import type { Command } from '../commands/command.ts'
import type { Listed } from '../commands/listed.ts'
import { registry } from '../commands/registry.ts'
import { printFormats } from '../print/print-page.ts'
import { takesContent } from './input.ts'
import { isListing } from './listed-pages.ts'
import { lookupPapers } from './lookup.ts'
import { paperTypes } from './printed-report.ts'

/** The OpenAPI 3.1 description of the API, made from the command table. */
export async function openApi(version: string): Promise<object> {
  const all: readonly Listed[] = registry
  const paths: Record<string, object> = {}
  paths['/v1/books/{book}/progress/{name}'] = { get: progressOf, delete: stopOf }
  for (const listed of all) {
    if (listed.effect === 'program') continue
    const command = await listed.load()
    if (command.effect === 'lookup') {
      paths[`/v1/${listed.name}`] = { get: lookup(command) }
      continue
    }
    paths[`/v1/books/{book}/${listed.name}`] =
      listed.effect === 'read'
        ? { get: reading(command), ...(takesContent(listed.name) ? { post: readingFile(command) } : {}) }
        : { post: writing(command) }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Daybook', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    security: [{ token: [] }, { page: [] }],
    paths,
    components: { schemas: { Refusals: refusalsSchema }, securitySchemes },
  }
}

/** The inputs of a command as parameters of a query. */
function queryParameters(command: Command): readonly object[] {
  const schema = inputSchema(command)
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    in: 'query',
    required: required.has(name),
    schema: property,
  }))
}

/** A lookup needs no books: its address names none. */
function lookup(command: Extract<Command, { readonly effect: 'lookup' }>): object {
  const papers = Object.keys(lookupPapers)
  const schema = { type: 'string', enum: ['json', ...papers], default: 'json' }
  const format = command.paper === undefined ? [] : [{ name: 'format', in: 'query', required: false, schema }]
  return { ...common(command), parameters: [languageParameter, ...format, ...queryParameters(command)] }
}

function reading(command: Command): object {
  const parameters = queryParameters(command)
  const isReport = hasPages(command)
  const isPaper = command.name === 'paper.show'
  const format = isReport ? [formatParameter] : isPaper ? [fileParameter] : []
  return { ...common(command), parameters: [bookParameter, languageParameter, ...format, ...parameters] }
}

/** A reading command asked with the content of a file in the body, where an address would be too short. */
function readingFile(command: Command): object {
  return {
    ...common(command),
    operationId: `${command.name}.file`,
    parameters: [bookParameter, languageParameter],
    requestBody: { required: true, content: { 'application/json': { schema: inputSchema(command) } } },
  }
}

function writing(command: Command): object {
  return {
    ...common(command),
    parameters: [bookParameter, languageParameter, keyParameter, dryRunParameter, actorParameter],
    requestBody: { required: true, content: { 'application/json': { schema: inputSchema(command) } } },
  }
}

function common(command: Command): object {
  const refusal = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusals' } } },
  })
  return {
    operationId: command.name,
    summary: command.title.en,
    tags: [command.name.split('.')[0]],
    responses: {
      200: {
        description: command.title.en,
        content: { 'application/json': { schema: outputSchema(command) }, ...paperContent(command) },
      },
      400: refusal('The input cannot be read'),
      401: refusal('The token of this start is missing or of another start'),
      403: refusal('Not allowed'),
      404: refusal('Not found'),
      409: refusal('In conflict with what is there'),
      422: refusal('Against a rule of the books'),
      503: refusal('Disk, file or server'),
    },
  }
}

/** Whether its answer can be had as pages: a report, or a list of records. */
function hasPages(command: Command): boolean {
  return (command.effect !== 'program' && command.report !== undefined) || isListing(command)
}

/** A report or a list can be had as a table and as papers too, and a lookup that makes a paper as that. */
function paperContent(command: Command): object {
  if (command.effect === 'lookup' && command.paper !== undefined) {
    const types = Object.values(lookupPapers).map((type) => type.split(';')[0] ?? type)
    return Object.fromEntries(types.map((type) => [type, { schema: { type: 'string' } }]))
  }
  if (!hasPages(command)) return {}
  const others = paperTypes.filter((type) => type !== 'application/json')
  return Object.fromEntries(others.map((type) => [type, { schema: { type: 'string' } }]))
}

type ObjectSchema = {
  readonly properties?: Readonly<Record<string, object>>
  readonly required?: readonly string[]
}

function inputSchema(command: Command): ObjectSchema {
  // A command's input is an object; the JSON Schema of an object has these two fields.
  return z.toJSONSchema(command.input, { io: 'input', unrepresentable: 'any' }) as ObjectSchema
}

function outputSchema(command: Command): object {
  return z.toJSONSchema(command.output, { io: 'input', unrepresentable: 'any' })
}

/** Programs send the token of the server’s start; the server’s own page has it in a cookie. */
const securitySchemes = {
  token: {
    type: 'http',
    scheme: 'bearer',
    description: 'The token of this start of the server; the file that holds it is named when it starts.',
  },
  page: {
    type: 'apiKey',
    in: 'cookie',
    name: 'daybook-4710',
    description:
      'The same token as the server’s own page has it: HttpOnly, SameSite=Strict; the name holds the port.',
  },
}

const counted = { type: 'integer', minimum: 0 }

const progressOf = {
  operationId: 'progress',
  summary: 'How far long work is that was asked for with the header Daybook-Progress: NAME',
  tags: ['progress'],
  parameters: [
    { name: 'book', in: 'path', required: true, schema: { type: 'string' } },
    { name: 'name', in: 'path', required: true, schema: { type: 'string', pattern: '^[\\w-]{8,64}$' } },
  ],
  responses: {
    200: {
      description: 'So many facts done, of so many; both 0 where there is none of that name',
      content: {
        'application/json': {
          schema: { type: 'object', required: ['done', 'of'], properties: { done: counted, of: counted } },
        },
      },
    },
  },
}

const stopOf = {
  ...progressOf,
  operationId: 'stop',
  summary: 'Stops long work at its next step; an act that has begun to be recorded is recorded whole',
}

const bookParameter = { name: 'book', in: 'path', required: true, schema: { type: 'string' } }
const languageParameter = {
  name: 'Accept-Language',
  in: 'header',
  required: false,
  schema: { type: 'string', enum: ['en', 'fr'] },
}
const formatParameter = {
  name: 'format',
  in: 'query',
  required: false,
  schema: { type: 'string', enum: printFormats, default: 'json' },
}
const fileParameter = {
  name: 'format',
  in: 'query',
  required: false,
  schema: { type: 'string', enum: ['json', 'file'], default: 'json' },
}
const keyParameter = { name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string' } }
const dryRunParameter = {
  name: 'Daybook-Dry-Run',
  in: 'header',
  required: false,
  schema: { type: 'string', enum: ['true'] },
}

/** Who acts, by name, percent-encoded UTF-8. */
const actorParameter = { name: 'Daybook-Actor', in: 'header', required: false, schema: { type: 'string' } }

const refusalsSchema = {
  type: 'object',
  required: ['refusals'],
  properties: {
    refusals: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'message', 'hint'],
        properties: {
          code: { type: 'string' },
          message: { type: 'string' },
          at: { type: 'string' },
          hint: { type: 'string' },
          screen: { type: 'string' },
        },
      },
    },
  },
}
