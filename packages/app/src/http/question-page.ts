import { isPlainText } from '@daybook/core/kit/plain-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, inView } from '../book.ts'
import { today } from '../clock.ts'
import { paperOf, type ReadPaper } from '../ledger/read-paper.ts'
import { aboutWords } from '../questions/about-words.ts'
import { linksHost } from '../questions/links-address.ts'
import { bookOfLink, openLink } from '../questions/open-link.ts'
import { type LinkAnswers, useLink } from '../questions/use-link.ts'
import type { Answer } from './answers.ts'
import { anotherTry, attemptsOf } from './attempts.ts'
import type { OpenBooks } from './books.ts'
import { loopback } from './door.ts'
import { plainStyleHash } from './plain-style.ts'
import { askPage, refusedPage, takenPage } from './question-html.ts'

/** The largest body of an answer with its papers: photos of a phone, some at once. */
export const largestAnswer = 30 * 1024 * 1024

/** How long tries are counted, and how many wrong links and uses of one link are too many. */
const tenMinutes = 10 * 60 * 1000
const mostWrong = 20
const mostUses = 60

/**
 * The page of a signed link, `GET` and `POST /q/TOKEN`: it needs no account and no script, shows the
 * questions of the link and nothing else, and takes answers and papers once. Reached under this machine’s own
 * name, or that of `DAYBOOK_LINKS_AT`. A link that is wrong, late or used is answered in words; too many
 * tries with wrong ones, or too many with one, are made to wait.
 */
export function questionPages(
  books: OpenBooks,
  clock: () => number = Date.now,
): (request: Request) => Promise<Answer> {
  const wrong = attemptsOf(mostWrong, tenMinutes, clock)
  const uses = attemptsOf(mostUses, tenMinutes, clock)
  return async (request) => {
    const url = new URL(request.url)
    const token = url.pathname.slice('/q/'.length)
    const language = languageAsked(request, url)
    if (!isOwnHost(request.headers.get('host') ?? ''))
      return page(refusedPage(refuse('link-false'), language, url.pathname), 403)
    for (const tried of [anotherTry(wrong, '', 10), anotherTry(uses, token, 10)])
      if (!tried.ok) return page(refusedPage(tried, language, url.pathname), 429)
    const book = await bookNamed(books, bookOfLink(token))
    const answer =
      book === undefined
        ? refuse('link-false')
        : request.method === 'POST'
          ? await taken(book, token, request, language)
          : await shown(book, token, language, url.pathname)
    if (answer.ok) {
      uses.count(token)
      return page(answer.value, 200)
    }
    const isFalse = answer.refusals.some(({ code }) => code === 'link-false')
    if (isFalse) wrong.count('')
    else uses.count(token)
    return page(refusedPage(answer, language, url.pathname), isFalse ? 403 : 422)
  }
}

type Page = Result<string>

async function shown(book: Book, token: string, language: Language | undefined, path: string): Promise<Page> {
  return inView(book, async (view) => {
    const opened = await openLink(view, token, today())
    if (!opened.ok) return opened
    const { link, questions } = opened.value
    const tongue = language ?? link.language
    const asked = []
    for (const question of questions)
      asked.push({ question, about: await aboutWords(view, question.about, tongue) })
    return {
      ok: true,
      value: askPage({ asked, book: view.profile.name, through: link.through, language: tongue, path }),
    }
  })
}

async function taken(
  book: Book,
  token: string,
  request: Request,
  asked: Language | undefined,
): Promise<Page> {
  const site = request.headers.get('sec-fetch-site')
  // A form of another site cannot know the link, but need not be let in either.
  if (site === 'cross-site') return refuse('link-false')
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    return refuse('link-false')
  }
  const answers = await answersIn(form)
  const done = await useLink(book, token, answers, { now: Date.now(), today: today() })
  if (!done.ok) return done
  return { ok: true, value: takenPage(done.value.taken, asked ?? 'en') }
}

/** What a form holds: `by`, and of each question `choice-7`, `text-7`, `always-7` and files `paper-7`. */
async function answersIn(form: FormData): Promise<LinkAnswers> {
  const answers = new Map<string, { text: string; papers: ReadPaper[]; isAlways?: boolean }>()
  for (const [field, value] of form) {
    const [, kind, id = ''] = /^(choice|text|paper|always)-(\d+)$/.exec(field) ?? []
    if (kind === undefined) continue
    const held = answers.get(id) ?? { text: '', papers: [] }
    answers.set(id, held)
    if (kind === 'always') held.isAlways = true
    else if (typeof value === 'string') {
      if (kind !== 'paper')
        held.text = [held.text, textOf(value, 2000)].filter((each) => each !== '').join('. ')
    } else if (kind === 'paper' && value.size > 0) {
      held.papers.push(paperOf(nameOf(value.name), new Uint8Array(await value.arrayBuffer())))
    }
  }
  const by = form.get('by')
  return { by: textOf(typeof by === 'string' ? by : '', 100) || '-', answers }
}

/** Text of a stranger: cut, with its lines joined, and nothing but what can be kept. */
function textOf(value: string, most: number): string {
  const text = value.replaceAll(/\s+/g, ' ').trim().toWellFormed().slice(0, most)
  return isPlainText(text) ? text : text.replaceAll(/\p{C}/gu, '')
}

/** The name of a file without its folders; a stranger chose it. */
function nameOf(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return textOf(last, 120) || 'paper'
}

async function bookNamed(books: OpenBooks, id: string): Promise<Book | undefined> {
  if (id === '') return undefined
  for (const { name } of books.list()) {
    const book = books.named(name)
    if (book !== undefined && (await inView(book, async ({ profile }) => profile.id)) === id) return book
  }
  return undefined
}

function isOwnHost(host: string): boolean {
  return loopback.has(host.replace(/:\d+$/, '')) || (host !== '' && host === linksHost())
}

/** The language that is asked for in the address; that of the link where none is. */
function languageAsked(request: Request, url: URL): Language | undefined {
  const asked = url.searchParams.get('lang')
  if (asked === 'en' || asked === 'fr') return asked
  return request.method === 'POST' ? 'en' : undefined
}

function page(body: string, status: number): Answer {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `default-src 'none'; style-src ${plainStyleHash}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      // The address is the key to the page: it is told to nobody.
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    },
    body,
  }
}
