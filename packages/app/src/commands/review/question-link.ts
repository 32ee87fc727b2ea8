import { randomBytes } from 'node:crypto'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok, refuse } from '@daybook/core/kit/result.ts'
import { questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { aboutWords } from '../../questions/about-words.ts'
import { linkKeyMade } from '../../questions/link-key.ts'
import { linksAddress } from '../../questions/links-address.ts'
import { letterOf, mailText } from '../../questions/mail-text.ts'
import { signedLink } from '../../questions/signed-link.ts'
import { command } from '../command.ts'
import { day } from '../fields.ts'
import { chosenInput, questionsChosen } from './question-chosen.ts'

/** How many days a link is good when nobody says. */
const usualDays = 14

/** Makes a link by which the client answers some questions, once and without an account. */
export const questionLink = command({
  name: 'question.link',
  effect: 'desk',
  // What it answers lets somebody in: it is kept nowhere.
  isSecret: true,
  role: 'bookkeeper',
  title: { en: 'Make a link to answer questions', fr: 'Faire un lien pour répondre' },
  line: { rest: 'questions' },
  input: z.strictObject({
    ...chosenInput,
    through: day.optional().meta({ description: 'its last day; two weeks ahead when left out' }),
    language: z
      .enum(['en', 'fr'])
      .optional()
      .meta({ description: 'of the page; that of the books when left out' }),
  }),
  output: z.strictObject({
    link: z.string(),
    through: z.string(),
    questions: z.array(z.string()),
    subject: z.string(),
    letter: z.string().meta({ description: 'what to send, with the link in it' }),
  }),
  run: (ctx, input) =>
    inView(ctx.book, async (view) => {
      const chosen = await questionsChosen(view.reader, input)
      if (!chosen.ok) return chosen
      const { id: book, name, language: own } = view.profile
      const language = input.language ?? own
      const through = input.through ?? addDays(ctx.today, usualDays)
      if (through < ctx.today) return refuse('link-day-past', { date: through, today: ctx.today }, 'through')
      const questions = chosen.value.map(({ id }) => id)
      const id = randomBytes(9).toString('base64url')
      const token = signedLink({ id, book, questions, through, language }, linkKeyMade(book))
      const link = `${linksAddress()}/q/${token}`
      const asked = []
      for (const question of chosen.value)
        asked.push({ question, about: await aboutWords(view, question.about, language) })
      const mail = mailText(asked, { book: name, language, link })
      return ok({ link, through, questions: chosen.value.map(questionName), ...letterOf(mail) })
    }),
})
