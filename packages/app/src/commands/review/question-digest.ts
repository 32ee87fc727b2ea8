import { addDays } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { isWaiting, questionName } from '@daybook/core/questions/plan-question.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { listDeadlines, windowOf } from '../../deadlines/list-deadlines.ts'
import { freeFile, givenOut } from '../../payments/made-file.ts'
import { isMailAddress, mailFile } from '../../print/mail-file.ts'
import { aboutWords } from '../../questions/about-words.ts'
import { digestText } from '../../questions/digest.ts'
import { linkKeyMade } from '../../questions/link-key.ts'
import { questionsOf } from '../../questions/load-questions.ts'
import { mailReference } from '../../questions/mail-reference.ts'
import { letterheadOf } from '../../trade/paper-load.ts'
import { type Context, command } from '../command.ts'
import { day, words } from '../fields.ts'

/** How many days ahead deadlines are told when nobody says: two weeks, so that each is told twice. */
const usualDays = 14

const input = z.strictObject({
  through: day.optional().meta({ description: 'deadlines through this day; two weeks ahead when left out' }),
  language: z
    .enum(['en', 'fr'])
    .optional()
    .meta({ description: 'of the letter; that of the books when left out' }),
  to: words.optional().meta({ description: 'the client’s e-mail address' }),
  file: words.optional().meta({ description: 'write it as a message for a mail program: week.eml' }),
  inline: z
    .boolean()
    .default(false)
    .meta({ description: 'give the message in the answer, in base64, instead of writing a file' }),
})

type Given = z.output<typeof input>

/** Writes the week’s letter to the client: what is asked of them, what is late, and what is due. */
export const questionDigest = command({
  name: 'question.digest',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Write the week’s letter to the client', fr: 'Écrire la lettre de la semaine au client' },
  input,
  output: z.strictObject({
    subject: z.string(),
    letter: z.string().meta({ description: 'what to send; a reply is known by the reference in it' }),
    questions: z.array(z.string()),
    late: z.number().meta({ description: 'deadlines past their day' }),
    due: z.number().meta({ description: 'deadlines that come' }),
    through: z.string(),
    file: z.string(),
    base64: z.string().optional(),
  }),
  run: async (ctx, given) => {
    const { to, file } = given
    if (to !== undefined && !isMailAddress(to)) return refuse('report-address-wrong', { address: to }, 'to')
    const free = file === undefined ? ok('digest.eml') : freeFile(given, file)
    if (!free.ok) return free
    const told = await inView(ctx.book, (view) => digestOf(view, ctx, given))
    const bytes = mailFile({
      ...told.sender,
      ...(to === undefined ? {} : { to: { name: '', address: to } }),
      subject: told.subject,
      text: told.letter,
      at: ctx.now(),
    })
    const out: Result<{ readonly file: string; readonly base64?: string }> =
      ctx.dryRun || (file === undefined && !given.inline)
        ? ok({ file: '' })
        : givenOut(given, free.value, bytes)
    if (!out.ok) return out
    const { sender: _sender, ...answer } = told
    return ok({ ...answer, ...out.value })
  },
})

async function digestOf(view: View, ctx: Context, given: Given) {
  const { id, name, language: own } = view.profile
  const language = given.language ?? own
  const through = given.through ?? addDays(ctx.today, usualDays)
  const questions = (await questionsOf(view.reader)).filter(isWaiting)
  const asked = []
  for (const question of questions)
    asked.push({ question, about: await aboutWords(view, question.about, language) })
  const { deadlines } = await listDeadlines(view, windowOf(ctx.today, through))
  const open = deadlines.filter(({ state }) => state !== 'done')
  const ids = questions.map((each) => each.id)
  const reference = ids.length === 0 ? undefined : mailReference(ids, id, linkKeyMade(id))
  const facts = { book: name, today: ctx.today, through, asked, deadlines: open, reference }
  const { subject, text } = digestText(facts, language)
  const { email } = await letterheadOf(view.reader)
  return {
    subject,
    letter: text,
    questions: questions.map(questionName),
    late: open.filter(({ on }) => on < ctx.today).length,
    due: open.filter(({ on }) => on >= ctx.today).length,
    through,
    sender: email !== undefined && isMailAddress(email) ? { from: { name, address: email } } : {},
  }
}
