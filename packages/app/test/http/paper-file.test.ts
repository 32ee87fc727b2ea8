import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const attach = (name: string, content: string | Buffer) =>
  books.ask('/v1/books/maple/paper.attach', {
    method: 'POST',
    body: { entry: 'J1', name, base64: Buffer.from(content).toString('base64') },
  })
const file = (name: string) =>
  books.ask(`/v1/books/maple/paper.show?entry=J1&paper=${encodeURIComponent(name)}&format=file`)

test('a paper comes byte for byte as it was attached', async () => {
  const bytes = Buffer.from('%PDF-1.7 one page\n\u0000\u00ff', 'latin1')
  await attach('bill.pdf', bytes)
  const answer = await file('bill.pdf')
  expect(answer.status).toBe(200)
  expect(answer.bytes).toEqual(bytes)
  expect(answer.headers['content-type']).toBe('application/pdf')
  expect(answer.headers['content-disposition']).toContain('inline')
})

const script = '<script>fetch("/v1/books")</script>'
const active: readonly (readonly [string, string])[] = [
  ['page.html', `<!doctype html>${script}`],
  ['page.xhtml', `<html xmlns="http://www.w3.org/1999/xhtml">${script}</html>`],
  ['drawing.svg', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`],
  ['sheet.xml', `<?xml version="1.0"?><a>${script}</a>`],
  ['letter.eml', `Content-Type: text/html\n\n${script}`],
  ['not-a.pdf', `<!doctype html>${script}`],
  ['not-a.png', `<!doctype html>${script}`],
  ['run.js', 'fetch("/v1/books")'],
]

test.each(active)('%s is served so that nothing in it can run', async (name, content) => {
  // One content is attached to an entry once: each has its own name in it.
  await attach(name, `${content}<!-- ${name} -->`)
  const { status, headers } = await file(name)
  expect(status).toBe(200)
  // Either only kept, or shown as text and nothing else; the browser may not guess.
  const isKept = headers['content-disposition']?.startsWith('attachment')
  expect(isKept || headers['content-type'] === 'text/plain; charset=utf-8').toBe(true)
  expect(headers['content-type']).not.toMatch(/html|xml|svg|script/)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
  expect(headers['cross-origin-resource-policy']).toBe('same-origin')
})

test('the name of a paper cannot break out of its header', async () => {
  await attach('bill"; x=1 été.html', 'x')
  const { headers } = await file('bill"; x=1 été.html')
  expect(headers['content-disposition']).toBe(
    'attachment; filename="bill__ x_1 _t_.html"; filename*=UTF-8\'\'bill%22%3B%20x%3D1%20%C3%A9t%C3%A9.html',
  )
})

test('another site cannot have a paper, and one that is not there is refused in words', async () => {
  const path = '/v1/books/maple/paper.show?entry=J1&paper=bill.pdf&format=file'
  const foreign = await books.ask(path, { headers: { 'sec-fetch-site': 'cross-site' } })
  expect([foreign.status, foreign.refusals()[0]?.code]).toEqual([403, 'origin-foreign'])
  const missing = await file('nothing.pdf')
  expect([missing.status, missing.refusals()[0]?.code]).toEqual([404, 'paper-unknown'])
})
