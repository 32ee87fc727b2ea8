import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { daybook, newBooks, newFolder, proved } from './programs.ts'

const { folder, end } = newFolder()
let place = ''
beforeAll(async () => {
  place = await newBooks(folder)
  writeFileSync(join(folder, 'huge.json'), lines(100_000))
  const given = [
    ['account', 'open', '1015', '--name', 'Old savings', '--type', 'asset'],
    ['account', 'close', '1015', '--on', '2025-12-31'],
    ['entry', 'post', '--date', '2026-01-10', '--debit', '1010=5.00', '--credit', '4000=5.00', '--key', 'k1'],
    ['period', 'lock', '2026-01-31', '--reason', 'GST filed'],
  ]
  for (const args of given) expect(daybook(place, args)).toMatchObject({ code: 0 })
})
afterAll(end)

const post = (...args: readonly string[]) => ['entry', 'post', '--date', '2026-02-03', ...args]
const balanced = ['--debit', '1010=5.00', '--credit', '4000=5.00']
const huge = '1000000000000000'
const lines = (count: number) =>
  JSON.stringify({
    date: '2026-02-03',
    lines: Array.from({ length: count }, (_, index) =>
      index % 2 === 0 ? { account: '1010', debit: '1.00' } : { account: '4000', credit: '1.00' },
    ),
  })

type No = {
  readonly what: string
  readonly args: readonly string[]
  readonly code: string
  readonly exit: number
}

// Exit codes: 2 input, 3 not found, 4 conflict, 5 a rule of the books.
const noes: readonly No[] = [
  {
    what: 'that is unbalanced',
    args: post('--debit', '1010=5.00', '--credit', '4000=4.99'),
    code: 'entry-unbalanced',
    exit: 5,
  },
  {
    what: 'with a posting of zero',
    args: post(...balanced, '--debit', '6235=0.00'),
    code: 'posting-zero',
    exit: 2,
  },
  {
    what: 'to an account that is unknown',
    args: post('--debit', '1099=5.00', '--credit', '4000=5.00'),
    code: 'account-unknown',
    exit: 3,
  },
  {
    what: 'to a closed account',
    args: post('--debit', '1015=5.00', '--credit', '4000=5.00'),
    code: 'account-closed',
    exit: 5,
  },
  {
    what: 'in a locked period',
    args: ['entry', 'post', '--date', '2026-01-31', ...balanced],
    code: 'period-locked',
    exit: 5,
  },
  {
    what: 'on 2026-02-30',
    args: ['entry', 'post', '--date', '2026-02-30', ...balanced],
    code: 'date-malformed',
    exit: 2,
  },
  {
    what: 'with three decimals',
    args: post('--debit', '1010=5.001', '--credit', '4000=5.001'),
    code: 'amount-too-fine',
    exit: 2,
  },
  {
    what: 'of 10^15 dollars',
    args: post('--debit', `1010=${huge}`, '--credit', `4000=${huge}`),
    code: 'amount-too-large',
    exit: 2,
  },
  {
    what: 'with 100,000 lines',
    args: ['entry', 'post', '--input', join(folder, 'huge.json')],
    code: 'entry-too-long',
    exit: 2,
  },
  { what: 'with one line', args: post('--debit', '1010=5.00'), code: 'entry-too-short', exit: 2 },
  {
    what: 'under a key that was used for another one',
    args: post(...balanced, '--key', 'k1'),
    code: 'key-reused',
    exit: 4,
  },
]

test.each(noes)('an entry $what is refused by name and leaves no trace', async ({ args, code, exit }) => {
  const before = (await proved(place)).head
  const answered = daybook(place, args)
  expect(answered.codes).toContain(code)
  expect(answered.code).toBe(exit)
  expect(answered.out).not.toMatch(/\bat .*:\d+:\d+|fault|sqlite/i)
  expect((await proved(place)).head).toEqual(before)
})

test('an entry of a thousand lines is posted, and one more is too many', async () => {
  expect(daybook(place, ['entry', 'post', '--input', '-'], { input: lines(1000) })).toMatchObject({ code: 0 })
  expect(daybook(place, ['entry', 'post', '--input', '-'], { input: lines(1002) }).codes).toContain(
    'entry-too-long',
  )
  expect((await proved(place)).postings).toBe(2 + 1000)
})

test('bytes that are no UTF-8 are refused wherever they come in, and leave no trace', async () => {
  const before = (await proved(place)).head
  // “Café” in Latin-1: its last letter is the one byte E9.
  const latin = (text: string) => Buffer.from(text, 'latin1')
  const entry = '{"date":"2026-02-03","memo":"Café","debit":["1010=5.00"],"credit":["4000=5.00"]}'
  expect(daybook(place, ['entry', 'post', '--input', '-'], { input: latin(entry) }).codes).toContain(
    'text-not-utf8',
  )
  const jsonl =
    '{"id":"1","date":"2026-02-03","memo":"Café","lines":[{"account":"1010","amountCents":5},{"account":"4000","amountCents":-5}]}\n'
  const journal = '2026-02-03 Café\n    1010   5.00\n    4000  -5.00\n'
  for (const [name, text] of [
    ['a.jsonl', jsonl],
    ['a.journal', journal],
  ] as const) {
    writeFileSync(join(folder, name), latin(text))
    expect(daybook(place, ['journal', 'import', join(folder, name)]).codes).toContain('text-not-utf8')
    writeFileSync(join(folder, name), text)
  }
  expect((await proved(place)).head).toEqual(before)
})

test('the same key with the same input answers as the first time, from another program too', () => {
  const args = post(...balanced, '--key', 'once')
  const [first, again] = [daybook(place, args), daybook(place, args)]
  expect([first.code, again.code]).toEqual([0, 0])
  expect(again.out).toBe(first.out.replace('repeated: false', 'repeated: true'))
})

test('books whose name may not be recorded are not there at all', () => {
  const to = join(folder, 'new.daybook')
  const words = ['--form', 'personal', '--province', 'ON', '--name', 'Amara, SIN 130-692-544']
  expect(daybook(place, ['book', 'create', to, ...words]).codes).toEqual(['personal-number-in-text'])
  expect(readdirSync(folder).filter((name) => name.startsWith('new'))).toEqual([])
  expect(daybook(place, ['book', 'create', to, ...words.with(-1, 'Amara')]).code).toBe(0)
  expect(daybook(place, ['book', 'create', to, ...words.with(-1, 'Amara')]).codes).toEqual(['book-exists'])
})
