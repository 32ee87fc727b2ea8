import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { attemptsOf } from '../../src/http/attempts.ts'
import { linkKeyMade } from '../../src/questions/link-key.ts'
import { bookOfLink } from '../../src/questions/open-link.ts'
import { signedLink } from '../../src/questions/signed-link.ts'
import { answered, type Served, served } from './served.ts'

/** Serves books with a home of their own for the key of links. */
async function withLinks(work: (at: Served, home: string) => Promise<void>): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'daybook-links-'))
  const before = process.env.DAYBOOK_HOME
  process.env.DAYBOOK_HOME = home
  const at = await served()
  try {
    await work(at, home)
  } finally {
    await at.end()
    if (before === undefined) delete process.env.DAYBOOK_HOME
    else process.env.DAYBOOK_HOME = before
    rmSync(home, { recursive: true, force: true })
  }
}

async function write(at: Served, command: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const { status, json, text } = await at.ask(`/v1/books/maple/${command}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  })
  expect([status, text.slice(0, 200)]).toEqual([200, expect.any(String)])
  return json()
}

const boundary = 'form-of-the-test'

/** A form as a browser sends it: fields, and a file. */
function form(
  fields: Readonly<Record<string, string>>,
  file?: { field: string; name: string; text: string },
) {
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  if (file !== undefined)
    parts.push(
      `--${boundary}\r\ncontent-disposition: form-data; name="${file.field}"; filename="${file.name}"\r\ncontent-type: application/octet-stream\r\n\r\n${file.text}\r\n`,
    )
  return {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: `${parts.join('')}--${boundary}--\r\n`,
  }
}

test('a client answers once through a signed link, and sees the questions of that link alone', () =>
  withLinks(async (at, home) => {
    await write(at, 'question.ask', { text: 'Which job?', entry: 'J1', choice: ['Shop <b>', 'House'] })
    await write(at, 'question.ask', { text: 'The lease, please', paper: true })
    await write(at, 'question.ask', { text: 'Not for this link' })
    const made = await write(at, 'question.link', { questions: ['Q1', 'Q2'] })
    const path = new URL(String(made.link)).pathname
    const page = await answered(`${at.address}${path}`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Which job?')
    expect(page.text).toContain('2026-01-05 · Shares · 5,000.00')
    expect(page.text).toContain('Shop &lt;b&gt;')
    expect(page.text).not.toContain('Not for this link')
    expect(page.headers['content-security-policy']).toContain("default-src 'none'")
    expect(page.headers['set-cookie']).toBeUndefined()
    expect((await answered(`${at.address}${path}?lang=fr`)).text).toContain('Envoyer les réponses')

    // A file that might run is taken from nobody, and the link is not used by it.
    const bad = form({ by: 'Ms. Alder' }, { field: 'paper-2', name: 'x.html', text: '<script>1</script>' })
    const refused = await answered(`${at.address}${path}`, bad)
    expect([refused.status, refused.text.includes('x.html')]).toEqual([422, true])

    const sent = form(
      {
        ...{ by: 'Ms. Alder', 'choice-1': 'House', 'text-1': 'the garage', 'text-3': 'sneaked in' },
        'always-1': 'yes',
      },
      { field: 'paper-2', name: 'C:\\lease.pdf', text: '%PDF-1.4 lease' },
    )
    const taken = await answered(`${at.address}${path}`, sent)
    expect([taken.status, taken.text.includes('2 answers were taken')]).toEqual([200, true])
    const list = await at.ask('/v1/books/maple/question.list?all=true')
    expect(list.json()).toMatchObject({
      questions: [
        // Of an entry nothing is always so, whatever a form says.
        { question: 'Q1', answers: [{ by: 'Ms. Alder', text: 'House. the garage', always: false }] },
        { question: 'Q2', state: 'answered', answers: [{ papers: [{ name: 'lease.pdf' }], link: true }] },
        { question: 'Q3', state: 'open', answers: [] },
      ],
    })

    const bank = btoa('Date,Description,Amount\n2026-03-05,ESSO 4471 LAVAL,-56.50\n')
    await write(at, 'statement.import', { file: 'b.csv', content: bank, account: '1010', confirm: true })
    const lines = await at.ask('/v1/books/maple/line.list?account=1010')
    const [, line = ''] = /"line":"([^"]+)"/.exec(lines.text) ?? []
    await write(at, 'question.ask', { text: 'Whose fuel?', account: '1010', line })
    const fuel = new URL(String((await write(at, 'question.link', { questions: ['Q4'] })).link)).pathname
    expect((await answered(`${at.address}${fuel}`)).text).toContain('name="always-4"')
    await answered(`${at.address}${fuel}`, form({ 'text-4': 'the truck', 'always-4': 'yes' }))
    const ofLine = await at.ask(`/v1/books/maple/question.list?all=true&line=${encodeURIComponent(line)}`)
    expect(ofLine.json()).toMatchObject({ questions: [{ answers: [{ text: 'the truck', always: true }] }] })

    const again = await answered(`${at.address}${path}`, sent)
    expect([again.status, again.text.includes('this link was used on')]).toEqual([422, true])
    expect((await answered(`${at.address}${path}`)).text).toContain('ce lien a servi le')
    // The page needs no token, and lets nobody at the books.
    expect((await answered(`${at.address}/v1/books`)).status).toBe(401)
    const [key] = ['links'].map((folder) => statSync(join(home, 'daybook', folder)))
    expect((key?.mode ?? 0) & 0o077).toBe(0)
  }))

test('a link that is forged or late is refused in words, and too many wrong ones have to wait', () =>
  withLinks(async (at) => {
    await write(at, 'question.ask', { text: 'Which job?' })
    const made = await write(at, 'question.link', {})
    const book = bookOfLink(new URL(String(made.link)).pathname.slice('/q/'.length))
    const late = { id: 'a', book, questions: ['1'], through: '2026-01-01', language: 'en' } as const
    const path = `/q/${signedLink(late, linkKeyMade(book))}`
    const answer = await answered(`${at.address}${path}`)
    expect([answer.status, answer.text.includes('good through 2026-01-01')]).toEqual([422, true])
    const forged = await answered(`${at.address}${path.slice(0, -2)}xx`)
    expect([forged.status, forged.text.includes('was not made by these books')]).toEqual([403, true])
    for (let count = 0; count < 19; count += 1) await answered(`${at.address}/q/nothing`)
    expect((await answered(`${at.address}/q/nothing`)).status).toBe(429)
  }))

test('all open books are one grid over HTTP too, with their deadlines, to those with the token', () =>
  withLinks(async (at) => {
    const grid = await at.ask('/v1/practice.list')
    expect(grid.json()).toMatchObject({ books: [{ book: 'maple', title: 'Maple Bicycles Ltd.' }] })
    const list = await at.ask('/v1/practice.deadlines?kind=t2-file&through=2040-01-01')
    expect(list.json().deadlines).toContainEqual(expect.objectContaining({ book: 'maple', kind: 't2-file' }))
    expect((await answered(`${at.address}/v1/practice.list`)).status).toBe(401)
    expect((await at.ask('/v1/practice.list', { method: 'POST', body: {} })).status).toBe(405)
  }))

test('tries are forgotten after their span', () => {
  let now = 0
  const attempts = attemptsOf(2, 1000, () => now)
  attempts.count('a')
  attempts.count('a')
  expect([attempts.isTooOften('a'), attempts.isTooOften('b')]).toEqual([true, false])
  now = 1001
  expect(attempts.isTooOften('a')).toBe(false)
})
