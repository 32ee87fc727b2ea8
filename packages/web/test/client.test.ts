import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Served, served } from '../../app/test/http/served.ts'
import { type Loss, losingServer } from '../../app/test/store/servers.ts'
import { type Client, clientOf, type InputOf } from '../src/client.ts'

let books: Served
let client: Client

beforeAll(async () => {
  books = await served()
  client = clientOf(books.address, 'maple', 'en', randomUUID, books.token)
})

afterAll(() => books.end())

const bell: InputOf<'entry.post'> = {
  date: '2026-02-03',
  memo: 'Bicycle bell',
  debit: ['1010=113.00'],
  credit: ['4000=100.00', '2300=13.00'],
}

/** How many entries the books have. */
async function entryCount(): Promise<number> {
  const shown = await client.read('book.show', {})
  return shown.ok ? shown.value.entries : -1
}

test('a reading command gives what the server gave', async () => {
  const shown = await client.read('book.show', {})
  expect(shown).toMatchObject({ ok: true, value: { name: 'Maple Bicycles Ltd.', province: 'ON' } })
  const listed = await client.read('account.list', { text: 'goods', type: 'revenue' })
  expect(listed).toMatchObject({ ok: true, value: [{ code: '4000', credit: '' }] })
})

test('a report is read with its options, lists and flags included', async () => {
  const balance = await client.read('report.trial-balance', { on: '2026-01-31' })
  expect(balance).toMatchObject({ ok: true, value: { totals: { debit: '5000.00' } } })
  const lines = await client.read('line.list', { account: '1010', open: true })
  expect(lines).toEqual({ ok: true, value: [] })
})

test('a writing command is recorded, and read again at once', async () => {
  const before = await entryCount()
  const posted = await client.write('entry.post', bell)
  expect(posted).toMatchObject({ ok: true, value: { repeated: false, dryRun: false } })
  expect(await entryCount()).toBe(before + 1)
})

test('a rehearsal keeps nothing', async () => {
  const before = await entryCount()
  expect(await client.write('entry.post', bell, { dryRun: true })).toMatchObject({
    ok: true,
    value: { dryRun: true },
  })
  expect(await entryCount()).toBe(before)
})

test('an import that is stopped is answered: what the answer says is what the books hold', async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => `2026-01-06,Paper ${at},-${at + 1}.00`)
  const content = Buffer.from(['Date,Description,Amount', ...rows].join('\n')).toString('base64')
  const control = new AbortController()
  const input = { file: 'chequing.csv', content, account: '1010', confirm: true }
  const asked = client.write('statement.import', input, { stop: control.signal })
  control.abort()
  const answer = await asked
  const codes = answer.ok ? [] : answer.refusals.map(({ code }) => code)
  const lines = await client.read('line.list', { account: '1010' })
  // The word may come too late: then the whole of it is there.
  expect([codes, lines.ok ? lines.value.length : -1]).toEqual(answer.ok ? [[], 5000] : [['work-stopped'], 0])
})

test('each write has a key of its own, unless one is given', async () => {
  const before = await entryCount()
  await client.write('entry.post', bell)
  await client.write('entry.post', bell)
  expect(await entryCount()).toBe(before + 2)
  await client.write('entry.post', bell, { key: 'bell-7' })
  expect(await client.write('entry.post', bell, { key: 'bell-7' })).toMatchObject({
    ok: true,
    value: { repeated: true },
  })
  expect(await entryCount()).toBe(before + 3)
})

test('a no of the server comes as a value, in the language of the client', async () => {
  const french = clientOf(books.address, 'maple', 'fr', randomUUID, books.token)
  const refused = await french.write('entry.post', { ...bell, credit: ['4000=100.00'] })
  expect(refused).toMatchObject({
    ok: false,
    refusals: [
      { code: 'entry-unbalanced', message: 'débits 113,00, crédits 100,00 : écart de 13,00', at: 'lines' },
    ],
  })
  const elsewhere = clientOf(books.address, 'no such books', 'en', randomUUID, books.token)
  expect(await elsewhere.read('book.show', {})).toMatchObject({
    ok: false,
    refusals: [{ code: 'book-unknown' }],
  })
})

test('an answer that was lost on the way is asked for again under its key, and the entry stands once', async () => {
  const before = await entryCount()
  await behind(['pass-then-lose', 'pass-then-lose'], async (lossy, asked) => {
    const posted = await lossy.write('entry.post', { ...bell, memo: 'Lost on the way' })
    expect(posted).toMatchObject({ ok: true, value: { repeated: true } })
    expect(asked()).toBe(3)
  })
  expect(await entryCount()).toBe(before + 1)
})

test('a request that never arrived is sent again', async () => {
  const before = await entryCount()
  await behind(['lose'], async (lossy, asked) => {
    const posted = await lossy.write('entry.post', { ...bell, memo: 'Never arrived' })
    expect(posted).toMatchObject({ ok: true, value: { repeated: false } })
    expect(asked()).toBe(2)
  })
  expect(await entryCount()).toBe(before + 1)
})

test('a server that stays away is given up after three attempts, and nothing is posted twice', async () => {
  const before = await entryCount()
  await behind(['lose', 'lose', 'lose', 'lose'], async (lossy, asked) => {
    await expect(lossy.write('entry.post', bell)).rejects.toThrow()
    expect(asked()).toBe(3)
  })
  expect(await entryCount()).toBe(before)
})

/** A client whose connection is lost as often as said, first come first lost; `asked` counts its writes. */
async function behind(
  losses: readonly Loss[],
  work: (lossy: Client, asked: () => number) => Promise<void>,
): Promise<void> {
  let asked = 0
  const proxy = await losingServer(Number(new URL(books.address).port), (bytes) => {
    // A request may come in several pieces; it counts once, with its first.
    if (!bytes.toString('latin1').startsWith('POST ')) return 'pass'
    asked += 1
    return losses[asked - 1] ?? 'pass'
  })
  try {
    await work(
      clientOf(`http://127.0.0.1:${proxy.port}`, 'maple', 'en', randomUUID, books.token),
      () => asked,
    )
  } finally {
    await proxy.end()
  }
}
