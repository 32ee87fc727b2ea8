import type { Question } from '@daybook/core/daybook/question-facts.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { AboutWords } from './about-words.ts'

/** A question with what it is about, in words. */
export type SaidQuestion = { readonly question: Question; readonly about: AboutWords }

/** A letter to the client with their questions: its subject and text, to be sent by any program. */
export function mailText(
  asked: readonly SaidQuestion[],
  { book, language, link }: { readonly book: string; readonly language: Language; readonly link?: string },
): { readonly subject: string; readonly text: string } {
  const say = words[language]
  const lines = asked.flatMap(({ question, about }, index) => {
    const known = [about.date, about.text, about.amount].filter((each) => each !== '').join('  ')
    return [
      `${index + 1}. ${question.text}`,
      ...(known === '' ? [] : [`   ${known}`]),
      ...(question.choices.length === 0 ? [] : [`   ${question.choices.join(' / ')}`]),
      ...(question.wants === 'paper' ? [`   ${say.paper}`] : []),
      ...(question.by === undefined ? [] : [`   ${say.by} ${question.by}`]),
    ]
  })
  const end = link === undefined ? say.reply : `${say.link}\n${link}`
  return {
    subject: `${say.subject(asked.length)} ${book}`,
    text: [say.hello, '', ...lines, '', end, ''].join('\n'),
  }
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
    reply: 'An answer to this message will do.',
    link: 'Answer here, without an account; the link works once:',
  },
  fr: {
    subject: (count: number) =>
      count === 1 ? 'Une question sur les livres de' : 'Des questions sur les livres de',
    hello: 'Bonjour, pour tenir vos livres, il nous faut savoir :',
    paper: 'envoyez la pièce (une photo suffit)',
    by: 'si possible d’ici le',
    reply: 'Une réponse à ce message suffit.',
    link: 'Répondez ici, sans compte; le lien sert une fois :',
  },
}
