import { expect, test } from 'vitest'
import type { Command } from '../../src/commands/command.ts'
import type { Listed } from '../../src/commands/listed.ts'
import { registry } from '../../src/commands/registry.ts'
import { openApi } from '../../src/http/openapi.ts'

type Json = Readonly<Record<string, unknown>>

const all: readonly Listed[] = registry
const api: Json = { ...(await openApi('0.1.0')) }

/** An object in a document; a fault where there is none. */
function objectAt(holder: Json, name: string): Json {
  const found = holder[name]
  if (typeof found !== 'object' || found === null) throw new Error(`no object under ${name}`)
  return { ...found }
}

function operationOf(listed: Listed): Json {
  const path = objectAt(objectAt(api, 'paths'), `/v1/books/{book}/${listed.name}`)
  return objectAt(path, listed.effect === 'read' ? 'get' : 'post')
}

const served = all.filter(({ effect }) => effect !== 'program' && effect !== 'lookup')
const lookups = all.filter(({ effect }) => effect === 'lookup')

test('every command over books and every lookup is described, and how far long reading is, and no other', () => {
  const paths = Object.keys(objectAt(api, 'paths')).toSorted()
  const expected = [
    ...served.map(({ name }) => `/v1/books/{book}/${name}`),
    ...lookups.map(({ name }) => `/v1/${name}`),
    '/v1/books/{book}/progress/{name}',
  ]
  expect(paths).toEqual(expected.toSorted())
  expect(served.length).toBeGreaterThan(60)
  expect(all.length - served.length).toBeGreaterThan(2)
})

test.each(served)('$name has its method, its words, its answers', (listed) => {
  const path = objectAt(objectAt(api, 'paths'), `/v1/books/{book}/${listed.name}`)
  // What takes the content of a file can be read by POST, too.
  const alsoPost = ['statement.preview', 'agency.compare'].includes(listed.name) ? ['post'] : []
  expect(Object.keys(path)).toEqual(listed.effect === 'read' ? ['get', ...alsoPost] : ['post'])
  const operation = operationOf(listed)
  expect(operation.operationId).toBe(listed.name)
  expect(operation.summary).toBe(listed.title.en)
  expect(Object.keys(objectAt(operation, 'responses'))).toEqual([
    '200',
    '400',
    '401',
    '403',
    '404',
    '409',
    '422',
    '503',
  ])
  const parameters = namesOf(operation.parameters)
  expect(parameters).toContain('book')
  expect(parameters.includes('Idempotency-Key')).toBe(listed.effect !== 'read')
  expect(Object.hasOwn(operation, 'requestBody')).toBe(listed.effect !== 'read')
})

test.each(lookups)('$name is read without a book', (listed) => {
  const path = objectAt(objectAt(api, 'paths'), `/v1/${listed.name}`)
  expect(Object.keys(path)).toEqual(['get'])
  const { operationId, parameters } = objectAt(path, 'get')
  expect(operationId).toBe(listed.name)
  expect(namesOf(parameters)).not.toContain('book')
})

test('every reference leads to something in the document', () => {
  const broken: string[] = []
  const look = (item: unknown): void => {
    if (Array.isArray(item)) for (const each of item) look(each)
    else if (typeof item === 'object' && item !== null)
      for (const [name, inner] of Object.entries(item)) {
        if (name === '$ref' && !isThere(String(inner))) broken.push(String(inner))
        look(inner)
      }
  }
  look(api)
  expect(broken).toEqual([])
})

test('it is OpenAPI 3.1: its version, its title, its licence, and JSON throughout', () => {
  expect(api.openapi).toBe('3.1.0')
  expect(api.info).toEqual({
    title: 'Daybook',
    version: '0.1.0',
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
  })
  expect(JSON.parse(JSON.stringify(api))).toEqual(api)
})

test('operations have ids of their own, and parameters of a path are said to be required', () => {
  const operations = served.map(operationOf)
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(served.length)
  for (const { parameters } of operations)
    for (const each of listOf(parameters)) if (each.in === 'path') expect(each.required).toBe(true)
})

test('what a reading command needs is said in its parameters', () => {
  const show = all.find(({ name }) => name === 'entry.show')
  if (show === undefined) throw new Error('no entry.show')
  const number = listOf(operationOf(show).parameters).find(({ name }) => name === 'number')
  expect(number).toMatchObject({ in: 'query', required: true })
})

test('reports and lists can be had in every format, and nothing else can', async () => {
  const printed = served.filter((listed) =>
    listOf(operationOf(listed).parameters).some(
      ({ name, schema }) => name === 'format' && JSON.stringify(schema).includes('"pdf"'),
    ),
  )
  expect(printed.map(({ name }) => name)).toContain('report.balance-sheet')
  // Budgets, answers to queries and other papers are pages as well, and so is every list.
  const withPages = await Promise.all(
    served.map(async ({ name, load }) => {
      const command: Command = await load()
      const isList = /\.(list|log|reminders)$/.test(name) && command.effect === 'read'
      const isReport = command.effect !== 'program' && command.effect !== 'lookup' && command.report
      return isReport || isList ? [name] : []
    }),
  )
  expect(printed.map(({ name }) => name)).toEqual(withPages.flat())
  for (const listed of printed) {
    const answer = objectAt(objectAt(operationOf(listed), 'responses'), '200')
    expect(Object.keys(objectAt(answer, 'content'))).toContain('application/pdf')
  }
})

/** Whether a reference (`#/components/schemas/Refusals`) leads to something. */
function isThere(reference: string): boolean {
  if (!reference.startsWith('#/')) return false
  let found: unknown = api
  for (const part of reference.slice(2).split('/')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return false
    // It has the part, so it may be asked for it.
    found = (found as Json)[part]
  }
  return true
}

function listOf(items: unknown): readonly Json[] {
  return Array.isArray(items) ? items : []
}

function namesOf(parameters: unknown): readonly unknown[] {
  return listOf(parameters).map(({ name }) => name)
}
