import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { askedQuestion } from '@daybook/core/questions/plan-question.ts'
import { bookOf } from '../../src/book.ts'
import { anotherTry, attemptsOf } from '../../src/http/attempts.ts'
import { linkKeyMade } from '../../src/questions/link-key.ts'
import { readLink, signedLink } from '../../src/questions/signed-link.ts'
import { useLink } from '../../src/questions/use-link.ts'
import { record } from '../../src/record.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { opening, profile } from '../store/acts.ts'
import { type Case, decided, noticed, typed } from './case.ts'

const key = Buffer.alloc(32, 1)
const link = { id: 'a', book: profile.id, questions: ['1'], through: '2026-04-24', language: 'en' } as const
const at = { book: profile.id, key, today: '2026-04-25' }

/** Uses a link twice on books with one question. */
async function usedTwice() {
  const before = process.env.DAYBOOK_HOME
  const home = mkdtempSync(join(tmpdir(), 'daybook-gallery-'))
  process.env.DAYBOOK_HOME = home
  try {
    const book = bookOf(memoryStore())
    const act = { actor: 'fern', now: 0, dryRun: false, command: 'test', input: {} }
    const wish = { about: { kind: 'book' }, wants: 'answer', text: 'Which job?', choices: [] } as const
    const facts: readonly Fact[] = [...opening, askedQuestion(wish, 0, '2026-04-10')]
    await record(book, act, async () => ({ ok: true, value: { facts: facts.map((fact) => ({ fact })) } }))
    const token = signedLink(link, linkKeyMade(profile.id))
    const answers = { by: 'Ms. Alder', answers: new Map([['1', { text: 'The shop', papers: [] }]]) }
    await useLink(book, token, answers, { now: 0, today: '2026-04-12' })
    return await useLink(book, token, answers, { now: 0, today: '2026-04-13' })
  } finally {
    if (before === undefined) delete process.env.DAYBOOK_HOME
    else process.env.DAYBOOK_HOME = before
    rmSync(home, { recursive: true, force: true })
  }
}

function triedOften() {
  const attempts = attemptsOf(1, 600_000, () => 0)
  attempts.count('')
  return anotherTry(attempts, '', 10)
}

const asked = ["daybook question ask 'Which job?' --entry J2"]

/** What deadlines, closes, questions and the work on many books are refused for. */
export const closeCases = {
  'deadline-unknown': typed(
    'A deadline that the books do not have is said to be met',
    'daybook deadline done t4/1999',
  ),
  'deadline-way-wrong': typed('Slips are said to be monthly', 'daybook deadline set t4 yes --way monthly'),
  'deadline-day-missing': typed(
    'A federal corporation files to its registry, without the day of its incorporation',
    'daybook deadline set registry-return yes --way CA',
  ),
  'checklist-row-unknown': typed(
    'A row that the close does not have is ticked',
    'daybook close judge bnak AB',
  ),
  'checklist-row-proven': typed('A row is ticked that ticks itself', 'daybook close judge bank AB'),
  'checklist-note-missing': typed(
    'A row is said not to be needed, and nobody says why',
    'daybook close judge ageing AB --not-needed',
  ),
  'close-rows-open': typed('March is locked while rows of its close are open', 'daybook close lock'),
  'period-not-over': typed('April is locked before it is over', 'daybook close lock --through 2026-04-30'),
  'folder-without-books': typed('The clients are in another folder', 'daybook practice list clients'),
  'practice-work-unknown': typed(
    'An entry is to be posted in all books at once',
    'daybook practice run entry.post .',
  ),
  'push-clash': noticed(
    'An account is pushed to books in which its number is another account',
    'daybook practice push books.daybook --books other.daybook --accounts 6999',
    {
      typed: [
        'daybook account open 6999 --name Kits --type expense',
        'daybook book create other.daybook --name Other --form corporation --province ON',
        'daybook account open 6999 --name Tools --type expense --book other.daybook',
      ],
    },
  ),
  'push-nothing': typed(
    'Rules are pushed from books that have none',
    'daybook practice push books.daybook . --rules',
  ),
  'question-unknown': typed('A question is closed that nobody asked', 'daybook question close Q9'),
  'question-about-unclear': typed(
    'A question is about two things',
    "daybook question ask 'Which job?' --entry J2 --document invoice/1043",
  ),
  'question-asked-already': typed(
    'The same question about the same entry is asked again',
    "daybook question ask 'which job?' --entry J2",
    { typed: asked },
  ),
  'question-closed': typed(
    'An answer comes to a question that was closed',
    'daybook question answer Q1 Shop',
    {
      typed: [...asked, 'daybook question close Q1'],
    },
  ),
  'question-answer-empty': typed('An answer says nothing', 'daybook question answer Q1', { typed: asked }),
  'question-paper-kind': typed(
    'The paper of a client is a page of the web',
    'daybook question answer Q1 --file receipt.html',
    { typed: asked, files: { 'receipt.html': '<!doctype html><script>1</script>' } },
  ),
  'questions-none-open': typed('A link is made while no question is open', 'daybook question link'),
  'link-day-past': typed(
    'A link is made for a day that is past',
    'daybook question link --through 2026-01-01',
    { typed: asked },
  ),
  'link-false': decided('A link was changed on its way', () =>
    readLink(signedLink(link, Buffer.alloc(32, 2)), at),
  ),
  'link-late': decided('A link is opened after its last day', () => readLink(signedLink(link, key), at)),
  'link-used': decided('A link is used a second time', usedTwice),
  'link-too-often': decided('Somebody tries one wrong link after the other', triedOften),
} satisfies Readonly<Record<string, Case>>
