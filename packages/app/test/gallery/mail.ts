import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { askedQuestion } from '@daybook/core/questions/plan-question.ts'
import { bookOf, inView } from '../../src/book.ts'
import { largestMail, readMail } from '../../src/mail/read-mail.ts'
import { linkKeyMade } from '../../src/questions/link-key.ts'
import { mailReference, questionsOfReply } from '../../src/questions/mail-reference.ts'
import { readReply } from '../../src/questions/take-reply.ts'
import { record } from '../../src/record.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { opening, profile } from '../store/acts.ts'
import { type Case, decided, typed } from './case.ts'

/** A message as a mail program saves it. */
function message(subject: string, text: string, more: readonly string[] = []): string {
  const head = ['From: Ms. Alder <alder@client.example>', 'Date: Thu, 9 Apr 2026 10:00:00 -0400']
  return [...head, `Subject: ${subject}`, ...more, '', text, ''].join('\r\n')
}

/** A reply to a letter of two questions, read against books that asked them. */
async function replied(text: string, more: readonly string[] = []) {
  const before = process.env.DAYBOOK_HOME
  const home = mkdtempSync(join(tmpdir(), 'daybook-gallery-'))
  process.env.DAYBOOK_HOME = home
  try {
    const book = bookOf(memoryStore())
    const act = { actor: 'fern', now: 0, dryRun: false, command: 'test', input: {} }
    const wish = { about: { kind: 'book' }, wants: 'answer', choices: [] } as const
    const facts: readonly Fact[] = [
      ...opening,
      askedQuestion({ ...wish, text: 'Which job?' }, 0, '2026-04-02'),
      askedQuestion({ ...wish, text: 'Who paid?' }, 1, '2026-04-02'),
    ]
    await record(book, act, async () => ({ ok: true, value: { facts: facts.map((fact) => ({ fact })) } }))
    const reference = mailReference(['1', '2'], profile.id, linkKeyMade(profile.id))
    const mail = readMail(Buffer.from(message(`Re: ${reference}`, text, more)), 'reply.eml')
    if (!mail.ok) return mail
    const asked = { file: 'reply.eml', today: '2026-04-10' }
    return await inView(book, (view) => readReply(view, mail.value, asked))
  } finally {
    if (before === undefined) delete process.env.DAYBOOK_HOME
    else process.env.DAYBOOK_HOME = before
    rmSync(home, { recursive: true, force: true })
  }
}

const photo = [
  'MIME-Version: 1.0',
  'Content-Type: application/pdf; name=receipt.pdf',
  'Content-Disposition: attachment; filename=receipt.pdf',
]
const nested = Array.from(
  { length: 20 },
  (_, at) => `--b${at}\r\nContent-Type: multipart/mixed; boundary=b${at + 1}\r\n`,
)
const asked = ["daybook question ask 'Which job?' --entry J2"]
const reply = { 'reply.eml': message('Re: which job', 'The shop.') }

/** What replies by e-mail are refused for. */
export const mailCases = {
  'question-no-line': typed(
    'A rule is wanted of an answer about an entry',
    'daybook question always Q1 --to 6470',
    { typed: [...asked, 'daybook question answer Q1 fuel'] },
  ),
  'question-unanswered': typed(
    'A rule is wanted of a question that nobody answered',
    'daybook question always Q1 --to 6470',
    {
      files: { 'bank.csv': 'Date,Description,Amount\n2026-03-05,BELL,-11.30\n' },
      typed: [
        'daybook statement import bank.csv --account 1010 --confirm',
        "daybook question ask 'Whose telephone?' --account 1010 --line '1010|2026-03-05|-11.30|BELL#1'",
      ],
    },
  ),
  'mail-kind-unread': typed('A page of the web is given as a reply', 'daybook question reply page.html', {
    files: { 'page.html': '<!doctype html><p>Yes</p>' },
  }),
  'mail-too-large': decided('A message with a film in it is given', () =>
    readMail(new Uint8Array(largestMail + 1), 'film.eml'),
  ),
  'mail-cut': decided('A message holds parts within parts without end', () =>
    readMail(
      Buffer.from(message('x', nested.join('\r\n'), ['Content-Type: multipart/mixed; boundary=b0'])),
      'nested.eml',
    ),
  ),
  'mail-reference-missing': typed(
    'A message says nowhere what it answers',
    'daybook question reply reply.eml',
    { typed: asked, files: reply },
  ),
  'mail-reference-false': decided('A reply goes to the wrong books', () =>
    questionsOfReply(['Re: [db:1:00000000000000000000]'], {
      file: 'reply.eml',
      book: profile.id,
      key: Buffer.alloc(32, 1),
    }),
  ),
  'mail-taken': typed('A reply is taken a second time', 'daybook question reply reply.eml --question Q1', {
    typed: [...asked, 'daybook question reply reply.eml --question Q1'],
    files: reply,
  }),
  'mail-empty': typed('A reply holds the letter alone', 'daybook question reply reply.eml --question Q1', {
    typed: asked,
    files: { 'reply.eml': message('Re: which job', '> 1. Which job?') },
  }),
  'mail-answer-unclear': decided('A reply to two questions does not say which it answers', () =>
    replied('The shop, I think.'),
  ),
  'mail-paper-unclear': decided('Nobody knows to which question a paper belongs', () =>
    replied('%PDF-1.4 receipt', photo),
  ),
} satisfies Readonly<Record<string, Case>>
