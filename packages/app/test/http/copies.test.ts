import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, sale, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const copies = '/v1/books/maple/copies'
const deed = (body: object) => books.ask(copies, { method: 'POST', body })
const entriesOf = async (book: string) => (await books.ask(`/v1/books/${book}/book.show`)).json().entries

test('a backup is made in the server’s folder, had whole, and restored as new books beside', async () => {
  expect((await books.ask(copies)).json().copies).toEqual([])
  const made = (await deed({ deed: 'backup' })).json()
  expect(made).toMatchObject({ entries: 1, file: expect.stringMatching(/^maple-\d{4}-\d\d-\d\d\.daybook$/) })
  await books.ask('/v1/books/maple/entry.post', { method: 'POST', body: sale })
  expect(await entriesOf('maple')).toBe(2)

  const restored = (await deed({ deed: 'restore', file: made.file })).json()
  expect(restored).toMatchObject({ book: 'maple-restored', entries: 1, hash: made.hash })
  expect(await entriesOf('maple-restored')).toBe(1)
  expect(await entriesOf('maple')).toBe(2)

  const whole = await books.ask(`${copies}?file=${String(made.file)}`)
  expect(whole.headers['content-disposition']).toContain(String(made.file))
  const lines = await books.ask(`${copies}?lines=true`)
  expect(lines.headers['content-disposition']).toMatch(/maple-\d{4}-\d\d-\d\d\.jsonl"$/)
  const facts = lines.bytes.toString('utf8').trim().split('\n')
  expect(facts[0]).toMatch(/^\{"book":/)
  const brought = await deed({ deed: 'restore-file', base64: whole.bytes.toString('base64') })
  expect(brought.json()).toMatchObject({ book: 'maple-restored-2', hash: made.hash })
  expect((await books.ask(copies)).json().copies).toHaveLength(1)
})

test('no other file of the machine is had or restored, and what is no backup leaves nothing', async () => {
  const outside = ['../../../maple.daybook', '..%2F..%2Fmaple.daybook', 'no-such.daybook', '']
  for (const file of outside) {
    const asked = await books.ask(`${copies}?file=${encodeURIComponent(file)}`)
    expect(asked.refusals().map(({ code }) => code)).toEqual(['file-missing'])
    const restored = await deed({ deed: 'restore', file })
    expect(restored.refusals().map(({ code }) => code)).toEqual(['file-missing'])
  }
  const false64 = Buffer.from('no books').toString('base64')
  expect((await deed({ deed: 'restore-file', base64: false64 })).status).not.toBe(200)
  expect((await books.ask(copies)).json().copies).toHaveLength(1)
})

test('what is recorded carries the name of whoever is at the desk; what is no name is “local”', async () => {
  const post = (name: string | undefined, memo: string) =>
    books.ask('/v1/books/maple/entry.post', {
      method: 'POST',
      body: { ...sale, memo },
      headers: name === undefined ? {} : { 'daybook-actor': name },
    })
  const given = [
    encodeURIComponent(' Zoé  Tremblay '),
    undefined,
    '%E0%A4%A',
    'link%3A%20x',
    '%00',
    'x'.repeat(99),
  ]
  for (const [index, name] of given.entries()) await post(name, `Sale ${index}`)
  const { acts } = (await books.ask('/v1/books/maple/activity.list')).json()
  // The activity list of the API: acts with who did each.
  const actors = (acts as readonly { readonly who: string }[]).map(({ who }) => who).slice(0, given.length)
  expect(actors.toReversed()).toEqual(['Zoé Tremblay', 'local', 'local', 'local', 'local', 'local'])
})
