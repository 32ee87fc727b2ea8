import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, sale, served } from './served.ts'

let books: Served

beforeAll(async () => {
  books = await served()
})

afterAll(() => books.end())

const path = (command: string) => `/v1/books/maple/${command}`
const codes = (answer: { refusals(): readonly { readonly code: string }[] }) =>
  answer.refusals().map(({ code }) => code)

test('the books that are open are listed by name', async () => {
  const answer = await books.ask('/v1/books')
  expect(answer.status).toBe(200)
  expect(answer.json()).toEqual({
    books: [{ name: 'maple', place: books.place, title: 'Maple Bicycles Ltd.' }],
  })
})

test('a report is read with GET, its options in the query, and nobody may keep it', async () => {
  const answer = await books.ask(path('report.trial-balance?on=2026-01-31'))
  expect(answer.status).toBe(200)
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.json()).toMatchObject({ totals: { debit: '5000.00', credit: '5000.00' } })
})

test('the input of a reading command may be given whole, as JSON in `input`', async () => {
  const input = encodeURIComponent(JSON.stringify({ type: 'revenue', text: 'goods' }))
  const answer = await books.ask(path(`account.list?input=${input}`))
  expect(JSON.parse(answer.text)).toEqual([expect.objectContaining({ code: '4000', name: 'Sales - goods' })])
})

test('a name given several times in a query is a list', async () => {
  const answer = await books.ask(path('year.check?share=3410=1&share=3420=1'))
  expect(codes(answer)).toEqual(['account-unknown'])
  expect(answer.refusals()[0]?.message).toContain('3410')
})

test('a write is rehearsed with the header or in the query, and keeps nothing', async () => {
  const before = await books.ask(path('book.show'))
  for (const [address, headers] of [
    [path('entry.post'), { 'daybook-dry-run': 'true' }],
    [path('entry.post?dryRun=true'), {}],
  ] as const) {
    const answer = await books.ask(address, { method: 'POST', body: sale, headers })
    expect(answer.json()).toMatchObject({ number: 'J2', dryRun: true })
  }
  expect((await books.ask(path('book.show'))).json().facts).toBe(before.json().facts)
})

test('a write under a key posts once, however often it is sent; with other input it is refused', async () => {
  const send = (body: object) =>
    books.ask(path('entry.post'), { method: 'POST', body, headers: { 'idempotency-key': 'bell-1' } })
  const first = await send(sale)
  const again = await send(sale)
  expect(first.json()).toMatchObject({ number: 'J2', repeated: false, dryRun: false })
  expect(again.json()).toMatchObject({ number: 'J2', repeated: true })
  const other = await send({ ...sale, memo: 'Bicycle pump' })
  expect([other.status, codes(other)]).toEqual([409, ['key-reused']])
  expect((await books.ask(path('entry.list'))).json().entries).toHaveLength(2)
})

test('a write under an empty key is refused, as `--key ""` is, and keeps nothing', async () => {
  const before = await books.ask(path('book.show'))
  const headers = { 'idempotency-key': '' }
  const answer = await books.ask(path('entry.post'), { method: 'POST', body: sale, headers })
  expect(codes(answer)).toEqual(['input-missing'])
  expect(answer.refusals()[0]?.message).toContain('Idempotency-Key')
  expect((await books.ask(path('book.show'))).json().facts).toBe(before.json().facts)
})

test('a report gives the new amounts right after a commit, though its answers are kept', async () => {
  const address = path('report.income-statement?from=2026-03-01&through=2026-03-31')
  const revenue = async () => JSON.stringify((await books.ask(address)).json())
  expect(await revenue()).not.toContain('77.00')
  expect(await revenue()).toBe(await revenue())
  const body = { date: '2026-03-09', debit: ['1010=77.00'], credit: ['4000=77.00'] }
  await books.ask(path('entry.post'), { method: 'POST', body })
  expect(await revenue()).toContain('77.00')
})

test('an answer that was kept in one language is not given in another', async () => {
  const ask = (language: string) =>
    books.ask(path('report.balance-sheet?on=2026-01-31'), { headers: { 'accept-language': language } })
  expect((await ask('en')).text).toContain('Chequing account')
  expect((await ask('fr-CA,fr;q=0.9,en;q=0.5')).text).toContain('Compte chèques')
  expect((await ask('en')).text).toContain('Chequing account')
})

const refused = [
  ['bad JSON', 400, 'input-malformed', 'POST', 'entry.post', '{"date":'],
  ['JSON that is no object', 400, 'input-malformed', 'POST', 'entry.post', '[1]'],
  [
    'a field that there is not',
    400,
    'input-malformed',
    'POST',
    'entry.post',
    { ...sale, dtae: '2026-02-03' },
  ],
  ['a field left out', 400, 'input-missing', 'POST', 'period.lock', { reason: 'filed' }],
  ['a day that there is not', 400, 'date-malformed', 'POST', 'entry.post', { ...sale, date: '2026-02-30' }],
  [
    'an option that there is not',
    400,
    'input-malformed',
    'GET',
    'report.trial-balance?onn=2026-01-01',
    undefined,
  ],
  ['input that is no JSON', 400, 'input-malformed', 'GET', 'account.list?input=%7B', undefined],
  [
    'a file of the server',
    403,
    'path-over-http',
    'POST',
    'statement.import',
    { file: 'a.ofx', account: '1010' },
  ],
  ['an entry that there is not', 404, 'entry-unknown', 'GET', 'entry.show?number=J99', undefined],
  [
    'an account that there is not',
    404,
    'account-unknown',
    'POST',
    'entry.post',
    { ...sale, debit: ['6999=113'] },
  ],
  [
    'a number that is taken',
    409,
    'account-exists',
    'POST',
    'account.open',
    { code: '1010', name: 'X', type: 'asset' },
  ],
  [
    'an entry out of balance',
    422,
    'entry-unbalanced',
    'POST',
    'entry.post',
    { ...sale, debit: ['1010=1.00'] },
  ],
  ['a command that there is not', 404, 'address-unknown', 'GET', 'entry.pots', undefined],
  ['a command of the program', 404, 'address-unknown', 'POST', 'book.create', { place: 'x.daybook' }],
  ['another command of the program', 404, 'address-unknown', 'POST', 'book.restore', { from: 'x', to: 'y' }],
  ['no command at all', 404, 'address-unknown', 'GET', '', undefined],
  ['more after a command', 404, 'address-unknown', 'GET', 'book.show/more', undefined],
] as const

test.each(refused)('%s is answered with %i %s', async (_, status, code, method, command, body) => {
  const answer = await books.ask(path(command), { method, ...(body === undefined ? {} : { body }) })
  expect(answer.status).toBe(status)
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
  expect(codes(answer)[0]).toBe(code)
  for (const each of answer.refusals()) {
    expect(each.message).not.toBe('')
    expect(each.hint).not.toBe('')
  }
})

test('the wrong method is answered with 405 and the right one', async () => {
  const read = await books.ask(path('report.trial-balance'), { method: 'POST', body: {} })
  expect([read.status, read.headers.allow, codes(read)]).toEqual([405, 'GET', ['method-wrong']])
  const write = await books.ask(path('entry.post'))
  expect([write.status, write.headers.allow, codes(write)]).toEqual([405, 'POST', ['method-wrong']])
  expect((await books.ask(path('entry.post'), { method: 'DELETE' })).status).toBe(405)
})

test('books that are not open are answered with 404', async () => {
  for (const name of ['oak', '..', '%2e%2e', 'maple%2F..', '%E0%A4%A']) {
    const answer = await books.ask(`/v1/books/${name}/book.show`)
    expect([answer.status, codes(answer)[0]], name).toEqual([
      404,
      expect.stringMatching(/^(book|address)-unknown$/),
    ])
  }
})

test('all refusals of an entry come at once, with their places in the input', async () => {
  const body = { date: '2026-02-03', debit: ['6999=10.00', '6998=0'], credit: ['1010=7.00'] }
  const answer = await books.ask(path('entry.post'), { method: 'POST', body })
  expect(answer.status).toBe(404)
  expect(answer.refusals().map(({ code, at }) => [code, at])).toEqual([
    ['account-unknown', 'lines.0'],
    ['account-unknown', 'lines.1'],
    ['posting-zero', 'lines.1'],
    ['entry-unbalanced', 'lines'],
  ])
})

test('Accept-Language chooses the words of refusals', async () => {
  const ask = (language: string) =>
    books.ask(path('entry.show?number=J99'), { headers: { 'accept-language': language } })
  expect((await ask('fr')).refusals()[0]?.message).toBe('il n’y a pas d’écriture J99')
  expect((await ask('fr-CA, en')).refusals()[0]?.message).toBe('il n’y a pas d’écriture J99')
  expect((await ask('de')).refusals()[0]?.message).toBe('there is no entry J99')
})

test('a locked period is closed over HTTP too', async () => {
  const lock = { through: '2026-01-31', reason: 'January is done' }
  expect((await books.ask(path('period.lock'), { method: 'POST', body: lock })).status).toBe(200)
  const answer = await books.ask(path('entry.post'), {
    method: 'POST',
    body: { ...sale, date: '2026-01-31' },
  })
  expect([answer.status, codes(answer)]).toEqual([422, ['period-locked']])
})

test('a seal written out is verified over HTTP; a file of the server is not read for it', async () => {
  const { seq, hash } = (await books.ask(path('book.seal'))).json()
  const good = await books.ask(path(`book.verify?against=${seq}:${hash}`))
  expect(good.json()).toMatchObject({ proved: true, seq, hash })
  const other = await books.ask(path(`book.verify?against=${seq}:${'0'.repeat(64)}`))
  expect(codes(other)).toContain('seal-false')
  expect(codes(await books.ask(path('book.verify?against=seal.txt')))).toEqual(['path-over-http'])
})

test('a file is looked at before it is imported: its content comes in the body, and no file of the machine is read', async () => {
  const csv = 'Date,Description,Amount\n2026-03-02,PETRO FICTION,-40.00\n2026-03-05,DEPOT,120.00\n'
  const content = Buffer.from(csv).toString('base64')
  const sent = { method: 'POST', body: { file: 'march.csv', content, account: '1010' } }
  const seen = await books.ask(path('statement.preview'), sent)
  expect(seen.status).toBe(200)
  expect(seen.json()).toMatchObject({ format: 'csv' })
  const other = await books.ask(path('statement.preview'), { method: 'POST', body: { file: '/etc/passwd' } })
  expect(other.refusals()).toMatchObject([{ code: 'path-over-http' }])
})
