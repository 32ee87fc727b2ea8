import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { Refused } from '@daybook/core/kit/result.ts'
import { mayHoldAlways } from '@daybook/core/questions/plan-question.ts'
import { wayOnScreen } from '@daybook/core/refusals/on-screen/ways.ts'
import { html, raw } from 'hono/html'
import type { SaidQuestion } from '../questions/mail-text.ts'
import { pageStyle } from './plain-style.ts'

/** What the page of a link shows. */
export type AskPage = {
  readonly asked: readonly SaidQuestion[]
  readonly book: string
  readonly through: string
  readonly language: Language
  readonly path: string
}

/** The page with the questions of a link: likely answers, words, and a place for a paper or a photo. */
export function askPage({ asked, book, through, language, path }: AskPage): string {
  const say = words[language]
  const body = html`<h1>${book}</h1>
<p>${say.intro}</p>
<form method="post" action="${path}?lang=${language}" enctype="multipart/form-data">
${asked.map((each) => raw(fieldset(each, language)))}
<p><label>${say.by}<br><input name="by" autocomplete="name" maxlength="100" required></label></p>
<p><button>${say.send}</button></p>
<p class="hint">${say.once(through)}</p>
</form>`
  return frame(say.title, String(body), language, path)
}

/** The page after the answers were taken. */
export function takenPage(count: number, language: Language): string {
  const say = words[language]
  const body = html`<h1>${say.thanks}</h1><p class="holds">✓ ${say.taken(count)}</p>`
  return frame(say.thanks, String(body), language)
}

/** The page of a link that cannot be used: why, and what to do; in both languages where none is known. */
export function refusedPage({ refusals }: Refused, language: Language | undefined, path: string): string {
  const tongues: readonly Language[] = language === undefined ? ['en', 'fr'] : [language]
  const parts = tongues.map((tongue) => {
    const texts = refusals.map((each) => ({
      message: refusalText(each, tongue).message,
      hint: wayOnScreen(each, tongue) ?? refusalText(each, tongue).hint,
    }))
    return html`<section lang="${tongue}-CA"><h1>${words[tongue].wrong}</h1>${texts.map(
      ({ message, hint }) => html`<p class="fails">${message}</p><p>${hint}</p>`,
    )}</section>`
  })
  return frame(words[language ?? 'en'].wrong, parts.map(String).join(''), language ?? 'en', path)
}

function fieldset({ question, about }: SaidQuestion, language: Language): string {
  const say = words[language]
  const { id, text, choices, wants } = question
  const known = [about.date, about.text, decimalText(about.amount, language)].filter((each) => each !== '')
  return String(
    html`<fieldset><legend>${text}</legend>
${known.length === 0 ? '' : html`<p>${known.join(' · ')}</p>`}
${choices.map(
  (choice) =>
    html`<p><label><input type="radio" name="choice-${id}" value="${choice}"> ${choice}</label></p>`,
)}
<p><label>${choices.length === 0 ? say.answer : say.other}<br><textarea name="text-${id}" rows="3" cols="40" maxlength="2000"></textarea></label></p>
${
  mayHoldAlways(question)
    ? html`<p><label><input type="checkbox" name="always-${id}" value="yes"> ${say.always}</label></p>`
    : ''
}
<p><label>${wants === 'paper' ? say.paper : say.paperToo}<br><input type="file" name="paper-${id}" accept="image/*,application/pdf,text/plain" multiple></label></p>
</fieldset>`,
  )
}

function frame(title: string, body: string, language: Language, path?: string): string {
  const other = language === 'en' ? 'fr' : 'en'
  const turn =
    path === undefined
      ? ''
      : html`<nav><a href="${path}?lang=${other}" lang="${other}">${other === 'fr' ? 'Français' : 'English'}</a></nav>`
  return String(html`<!doctype html>
<html lang="${language}-CA">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title}</title><style>${raw(pageStyle)}</style></head>
<body><header><strong>Daybook</strong>${turn}</header>
<main>${raw(body)}</main></body></html>`)
}

const words = {
  en: {
    title: 'Questions from your bookkeeper',
    intro: 'Your bookkeeper asks. Answer what you know; a photo of the paper will do.',
    answer: 'Your answer',
    other: 'Another answer, or more to say',
    paper: 'The paper: a photo or a PDF',
    paperToo: 'A paper, if you have one: a photo or a PDF',
    always: 'It is always so for what comes from there',
    by: 'Your name',
    send: 'Send the answers',
    once: (through: string) => `This link works once, through ${through}.`,
    thanks: 'Thank you',
    taken: (count: number) => (count === 1 ? '1 answer was taken.' : `${count} answers were taken.`),
    wrong: 'This link cannot be used',
  },
  fr: {
    title: 'Questions de votre teneur de livres',
    intro: 'Votre teneur de livres vous demande. Répondez ce que vous savez; une photo de la pièce suffit.',
    answer: 'Votre réponse',
    other: 'Une autre réponse, ou plus à dire',
    paper: 'La pièce : une photo ou un PDF',
    paperToo: 'Une pièce, si vous en avez une : une photo ou un PDF',
    always: 'C’est toujours ainsi pour ce qui vient de là',
    by: 'Votre nom',
    send: 'Envoyer les réponses',
    once: (through: string) => `Ce lien sert une fois, jusqu’au ${through}.`,
    thanks: 'Merci',
    taken: (count: number) => (count === 1 ? '1 réponse reçue.' : `${count} réponses reçues.`),
    wrong: 'Ce lien ne peut servir',
  },
}
