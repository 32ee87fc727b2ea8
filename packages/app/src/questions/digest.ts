import { formatCents } from '@daybook/core/kit/cents.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Deadline } from '../deadlines/deadline.ts'
import { questionLines, referenceLine, type SaidQuestion } from './mail-text.ts'

/** What a digest tells: the questions that wait, and the deadlines that are not met, of one book. */
export type DigestFacts = {
  readonly book: string
  readonly today: CivilDate
  readonly through: CivilDate
  readonly asked: readonly SaidQuestion[]
  readonly deadlines: readonly Deadline[]
  readonly reference?: string | undefined
}

/** The digest of a book as a letter to the client: what is late, what comes, what is asked. */
export function digestText(facts: DigestFacts, language: Language) {
  const { book, today, through, asked, deadlines, reference } = facts
  const say = words[language]
  const late = deadlines.filter(({ on }) => on < today)
  const ahead = deadlines.filter(({ on }) => on >= today)
  const lines = [
    say.hello(today),
    '',
    ...section(say.questions(asked.length), questionLines(asked, language)),
    ...section(
      say.late,
      late.map((each) => deadlineLine(each, language)),
    ),
    ...section(
      say.ahead(through),
      ahead.map((each) => deadlineLine(each, language)),
    ),
    ...(asked.length + deadlines.length === 0 ? [say.nothing(through), ''] : []),
    ...(reference === undefined ? [] : [say.reply(asked.length), '', referenceLine(reference, language), '']),
  ]
  const subject = [say.subject(today), book, reference].filter((each) => each !== undefined).join(' ')
  return { subject, text: lines.join('\n') }
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines, '']
}

/** `2026-11-30  GST/HST return, 2026-07-01 – 2026-09-30  1,204.10`. */
function deadlineLine({ on, label, span, amount }: Deadline, language: Language): string {
  const days = span.from === span.through ? span.through : `${span.from} – ${span.through}`
  const due = amount === undefined ? '' : decimalText(formatCents(amount), language)
  const what = `${label[language]}${label[language].includes(span.through) ? '' : ` (${days})`}`
  return ['-', on, what, due].filter((each) => each !== '').join('  ')
}

const words = {
  en: {
    subject: (today: string) => `Your books, ${today}:`,
    hello: (today: string) => `Hello, this is what waits in your books on ${today}.`,
    questions: (count: number) => (count === 1 ? 'A question for you:' : 'Questions for you:'),
    late: 'Past their day:',
    ahead: (through: string) => `Coming up, through ${through}:`,
    nothing: (through: string) => `Nothing is asked of you, and nothing is due through ${through}.`,
    reply: (count: number) =>
      count === 1
        ? 'An answer to this message will do; attach the paper or a photo of it.'
        : 'An answer to this message will do: put the number of the question before each answer, and attach papers or photos.',
  },
  fr: {
    subject: (today: string) => `Vos livres, ${today} :`,
    hello: (today: string) => `Bonjour, voici ce qui attend dans vos livres au ${today}.`,
    questions: (count: number) => (count === 1 ? 'Une question pour vous :' : 'Des questions pour vous :'),
    late: 'En retard :',
    ahead: (through: string) => `À venir, jusqu’au ${through} :`,
    nothing: (through: string) => `Rien ne vous est demandé, et rien n’échoit jusqu’au ${through}.`,
    reply: (count: number) =>
      count === 1
        ? 'Une réponse à ce message suffit; joignez la pièce ou sa photo.'
        : 'Une réponse à ce message suffit : mettez le numéro de la question devant chaque réponse, et joignez les pièces ou leurs photos.',
  },
}
