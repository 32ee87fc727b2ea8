import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withLedger } from './ledger-books.ts'

const home = mkdtempSync(join(tmpdir(), 'daybook-letters-'))
const before = process.env.DAYBOOK_HOME

// The key of the letters lies in the user's data folder.
beforeAll(() => {
  process.env.DAYBOOK_HOME = home
})
afterAll(() => {
  if (before === undefined) delete process.env.DAYBOOK_HOME
  else process.env.DAYBOOK_HOME = before
  rmSync(home, { recursive: true, force: true })
})

const bank = btoa(
  'Date,Description,Amount\n2026-03-05,ESSO 4471 LAVAL,-56.50\n2026-03-09,ESSO 1200 LAVAL,-40.00\n',
)

/** A client's reply as a mail program saves it, with a photo. */
function replyTo(subject: string, words: string): string {
  const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(300, 7)]).toString('base64')
  const text = [
    'From: =?UTF-8?Q?Ad=C3=A8le_Larch?= <adele@client.example>',
    'Date: Mon, 9 Mar 2026 08:00:00 -0400',
    `Subject: Re: ${subject}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="x1"',
    '',
    '--x1',
    'Content-Type: text/plain; charset=utf-8',
    '',
    words,
    '--x1',
    'Content-Type: image/jpeg; name="IMG_7.jpg"',
    'Content-Disposition: attachment; filename="IMG_7.jpg"',
    'Content-Transfer-Encoding: base64',
    '',
    photo,
    '--x1',
    'Content-Type: application/octet-stream; name="run.exe"',
    'Content-Disposition: attachment; filename="run.exe"',
    'Content-Transfer-Encoding: base64',
    '',
    btoa('MZ\u0090\u0000\u0003'),
    '--x1--',
    '',
  ]
  return Buffer.from(text.join('\r\n')).toString('base64')
}

test('a reply to the week’s letter goes to its questions, and an answer becomes a rule in one act', () =>
  withLedger(async ({ does, refused }) => {
    await does('statement.import', { file: 'bank.csv', content: bank, account: '1010', confirm: true })
    const [{ line = '' } = {}] = await does('line.list', { account: '1010' })
    await does('question.ask', { text: 'Whose fuel?', account: '1010', line })
    await does('question.ask', { text: 'The receipt, please', account: '1010', line, paper: true })
    await does('deadline.add', { name: 'Licence', date: '2026-03-20' })
    const digest = await does('question.digest', { through: '2026-03-31', inline: true })
    expect(digest).toMatchObject({ questions: ['Q1', 'Q2'] })
    expect(digest.letter).toContain('1. Whose fuel?\n   2026-03-05  ESSO 4471 LAVAL  -56.50')
    expect(digest.letter).toMatch(/2026-03-20 {2}Licence/)
    const [, reference = ''] = /(\[db:1\.2:[0-9a-f]{20}\])/.exec(digest.letter) ?? []
    expect(digest.subject).toContain(reference)
    expect(Buffer.from(digest.base64 ?? '', 'base64').toString()).toMatch(
      /^Subject: .*\r\nDate: .*\r\nX-Unsent: 1/s,
    )

    expect(await refused('question.always', { question: 'Q1', to: '6470' })).toEqual(['question-unanswered'])
    const base64 = replyTo(digest.subject, 'Hi,\r\n1. The truck’s, always\r\n2. attached')
    const taken = await does('question.reply', { file: 'reply.eml', base64 }, { key: 'mail' })
    expect(taken).toMatchObject({
      from: 'Adèle Larch <adele@client.example>',
      answers: [
        { question: 'Q1', answer: 'The truck’s, always', papers: [] },
        { question: 'Q2', answer: 'attached', papers: ['IMG_7.jpg'] },
      ],
      rest: 'Hi,',
      left: ['run.exe'],
    })
    expect(await refused('question.reply', { file: 'reply.eml', base64 })).toEqual(['mail-taken'])
    // The same key says the same again, also what was not kept; it is answered from what was recorded.
    const again = await does('question.reply', { file: 'moved.eml', base64 }, { key: 'mail' })
    expect(again).toEqual({ ...taken, repeated: true })
    // The reference is these books' own, and stands for these questions alone.
    const changed = replyTo(digest.subject.replace('db:1.2:', 'db:1:'), 'yes')
    expect(await refused('question.reply', { file: 'r.eml', base64: changed })).toEqual([
      'mail-reference-false',
    ])
    const { questions } = await does('question.list', { all: true })
    // The chain keeps what the client calls herself, and no address.
    expect(questions.map(({ state, answers }) => [state, answers[0]?.mail, answers[0]?.by])).toEqual([
      ['answered', true, 'Adèle Larch'],
      ['answered', true, 'Adèle Larch'],
    ])

    const rule = { question: 'q1', to: '6470', tax: 'HST-ON' }
    const always = await does('question.always', rule, { key: 'always' })
    expect(always).toMatchObject({ name: 'esso laval', active: true, entry: 'J1' })
    expect(await does('question.always', rule, { key: 'always' })).toEqual({ ...always, repeated: true })
    // 56.50 with 13 percent: 50.00 and 6.50.
    const { lines } = await does('entry.show', { number: 1 })
    expect(lines.map(({ account, debit }) => `${account} ${debit}`)).toContain('6470 50.00')
    const waiting = () => does('line.propose', { account: '1010' })
    expect(await waiting()).toMatchObject([{ text: 'ESSO 1200 LAVAL', proposal: '6470' }])
    await does('act.undo', { number: always.act })
    expect(await does('rule.list', {})).toEqual([])
    expect(await does('line.list', { account: '1010', open: true })).toHaveLength(2)
  }))

test('numbers of a reply stay those of the letter though a question of it was taken back since', () =>
  withLedger(async ({ does, refused }) => {
    const first = await does('question.ask', { text: 'Which job?' })
    await does('question.ask', { text: 'Who paid?' })
    const { subject } = await does('question.digest', {})
    await does('act.undo', { number: first.act })
    const reply = (words: string) => ({ file: 'r.eml', base64: replyTo(subject, words) })
    expect(await refused('question.reply', reply('1. the shed'))).toEqual(['mail-answer-unclear'])
    expect(await does('question.reply', reply('1. the shed\r\n2. my brother'))).toMatchObject({
      answers: [{ question: 'Q2', answer: 'my brother' }],
      rest: 'the shed',
    })
  }))

test('a reply is taken for the questions that are open, and says what it said to one that was closed', () =>
  withLedger(async ({ does, refused }) => {
    await does('question.ask', { text: 'Which job?' })
    await does('question.ask', { text: 'The receipt, please', paper: true })
    await does('question.ask', { text: 'Who paid?' })
    const { subject } = await does('question.digest', {})
    await does('question.close', { question: 'Q2' })
    const reply = (words: string) => ({ file: 'r.eml', base64: replyTo(subject, words) })
    expect(await refused('question.reply', reply('2. attached'))).toEqual(['question-closed'])
    const taken = await does('question.reply', reply('1. the shed\r\n2. attached'), { key: 'late' })
    const told = { question: 'Q2', closed: expect.any(String), answer: 'attached', papers: ['IMG_7.jpg'] }
    // The receipt came for the question that asked for one, and for no other.
    expect(taken).toMatchObject({
      answers: [{ question: 'Q1', answer: 'the shed', papers: [] }],
      closed: [told],
    })
    const again = await does('question.reply', reply('1. the shed\r\n2. attached'), { key: 'late' })
    expect(again).toEqual({ ...taken, repeated: true })
  }))

test('another question about a line neither takes the words of a paper that is asked for nor answers it', () =>
  withLedger(async ({ does }) => {
    await does('statement.import', { file: 'bank.csv', content: bank, account: '1010', confirm: true })
    const [{ line = '' } = {}] = await does('line.list', { account: '1010' })
    const at = { account: '1010', line }
    await does('question.ask', { ...at, text: 'The receipt, please', paper: true })
    await does('question.ask', { ...at, text: 'Whose fuel?', choice: ['the truck’s', 'mine'] })
    expect(await does('line.ask', { ...at, question: 'Which trip?' })).toMatchObject({ number: 'Q2' })
    await does('line.answer', { ...at, answer: 'Laval' })
    const { questions } = await does('question.list', { all: true })
    expect(questions).toMatchObject([
      { text: 'The receipt, please', state: 'open', answers: [] },
      { text: 'Which trip?', choices: [], state: 'answered' },
    ])
  }))
