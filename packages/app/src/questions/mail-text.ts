import type { Question } from '@daybook/core/daybook/question-facts.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { AboutWords } from './about-words.ts'

/** A question with what it is about, in words. */
export type SaidQuestion = { readonly question: Question; readonly about: AboutWords }

/** Whose books, in which language, and by what the client answers: a link, or a reply that is known again. */
export type LetterOptions = {
  readonly book: string
  readonly language: Language
  readonly link?: string
  readonly reference?: string
}

/**
 * A letter to the client with their questions: its subject and text, to be sent by any program. With a
 * reference, which subject and text carry, a reply to it is known again.
 */
export function mailText(
  asked: readonly SaidQuestion[],
  { book, language, link, reference }: LetterOptions,
): { readonly subject: string; readonly text: string } {
  const say = words[language]
  const lines = questionLines(asked, language)
  const end = link === undefined ? say.reply(asked.length) : `${say.link}\n${link}`
  const known = reference === undefined ? [] : [referenceLine(reference, language), '']
  return {
    subject: [say.subject(asked.length), book, reference].filter((each) => each !== undefined).join(' '),
    text: [say.hello, '', ...lines, '', end, '', ...known].join('\n'),
  }
}

/** Questions as lines of a letter, numbered from 1 in their order. */
export function questionLines(asked: readonly SaidQuestion[], language: Language): readonly string[] {
  const say = words[language]
  return asked.flatMap(({ question, about }, index) => {
    const amount = decimalText(about.amount, language)
    const known = [about.date, about.text, amount].filter((each) => each !== '').join('  ')
    return [
      `${index + 1}. ${question.text}`,
      ...(known === '' ? [] : [`   ${known}`]),
      ...(question.choices.length === 0 ? [] : [`   ${question.choices.join(' / ')}`]),
      ...(question.wants === 'paper' ? [`   ${say.paper}`] : []),
      ...(question.by === undefined ? [] : [`   ${say.by} ${question.by}`]),
    ]
  })
}

/** The line by which a reply to a letter is known again. */
export function referenceLine(reference: string, language: Language): string {
  return `${words[language].reference} ${reference}`
}

/** A letter as answers say it. */
export function letterOf({ subject, text }: ReturnType<typeof mailText>) {
  return { subject, letter: text }
}

const words = {
  en: {
    subject: (count: number) =>
      count === 1 ? 'A question about the books of' : 'Questions about the books of',
    hello: 'Hello, to keep your books we need to know:',
    paper: 'please send the paper (a photo will do)',
    by: 'if you can, by',
    reply: (count: number) =>
      count === 1
        ? 'An answer to this message will do.'
        : 'An answer to this message will do; put the number of the question before each answer.',
    reference: 'Reference, please leave it in your answer:',
    link: 'Answer here, without an account; the link works once:',
  },
  fr: {
    subject: (count: number) =>
      count === 1 ? 'Une question sur les livres de' : 'Des questions sur les livres de',
    hello: 'Bonjour, pour tenir vos livres, il nous faut savoir :',
    paper: 'envoyez la pièce (une photo suffit)',
    by: 'si possible d’ici le',
    reply: (count: number) =>
      count === 1
        ? 'Une réponse à ce message suffit.'
        : 'Une réponse à ce message suffit; mettez le numéro de la question devant chaque réponse.',
    reference: 'Référence, à laisser dans votre réponse :',
    link: 'Répondez ici, sans compte; le lien sert une fois :',
  },
}
