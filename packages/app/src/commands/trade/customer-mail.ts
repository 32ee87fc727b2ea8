import { type CivilDate, firstOfMonth, type Span } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { dollarAmount, longDate } from '../../print/amounts.ts'
import { lastReminders } from '../../trade/load-reminders.ts'
import { type Letter, lettersInput, lettersOutput, makeLetters } from '../../trade/mail-letters.ts'
import { mailWords } from '../../trade/mail-words.ts'
import { sellerOf } from '../../trade/paper-load.ts'
import { reminderPaper } from '../../trade/paper-reminder.ts'
import { sellerLines } from '../../trade/paper-seller.ts'
import { loadStatements, statementSpan } from '../../trade/paper-statements.ts'
import { filledIn } from '../../trade/paper-words.ts'
import { command } from '../command.ts'
import { chosenStatements } from './chosen-papers.ts'

/**
 * Makes letters with statements of account or reminders as files that a mail program opens ready to be sent.
 * It writes to the disk, so a browser must not be led to ask for it as for something to read.
 */
export const customerMail = command({
  name: 'customer.mail',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Make statements or reminders to e-mail', fr: 'Préparer les courriels de relevés ou rappels' },
  line: { rest: 'customers' },
  input: z.strictObject({
    ...chosenStatements,
    ...lettersInput,
  }),
  output: z.strictObject(lettersOutput),
  run: async (ctx, input) => {
    const through = input.through ?? ctx.today
    const span = statementSpan(input.from ?? firstOfMonth(through), through)
    if (!span.ok) return span
    const { customers, reminder } = input
    const loaded = await inView(ctx.book, async (view) => {
      const letters = reminder
        ? await reminderLetters(view, customers)
        : await statementLetters(view, customers, span.value)
      return letters.ok ? ok({ letters: letters.value, seller: await sellerOf(view) }) : letters
    })
    if (!loaded.ok) return loaded
    return makeLetters(ctx, { place: input, ...loaded.value, isNamed: customers.length > 0 })
  },
})

async function statementLetters(
  view: View,
  names: readonly string[],
  span: Span,
): Promise<Result<readonly Letter[]>> {
  const statements = await loadStatements(view, names, span)
  if (!statements.ok) return statements
  const seller = await sellerOf(view)
  return ok(
    statements.value.map(({ party, closing, paper }) => {
      const { language } = party
      const said = mailWords[language].statement
      const date = (on: CivilDate) => longDate(on, language)
      const names = {
        seller: sellerLines(seller, language).name,
        from: date(span.from),
        through: date(span.through),
        amount: dollarAmount(closing, language),
      }
      return {
        party,
        paper,
        name: `statement-${party.id}-${span.through}`,
        subject: filledIn(said.subject, names),
        lines: said.lines.map((line) => filledIn(line, names)),
      }
    }),
  )
}

async function reminderLetters(view: View, names: readonly string[]): Promise<Result<readonly Letter[]>> {
  const reminders = await lastReminders(view, names)
  if (!reminders.ok) return reminders
  const seller = await sellerOf(view)
  return ok(
    reminders.value.map(({ reminder, party }) => {
      const paper = reminderPaper(reminder, party, seller)
      const colon = party.language === 'fr' ? '\u00a0:' : ':'
      const sums = paper.sums.map(({ label, amount }) => `${label}${colon} ${amount}`)
      const open = paper.rows.map(([number = '', due = '', , amount = '']) => `${number}, ${due}, ${amount}`)
      return {
        party,
        paper,
        name: `reminder-${party.id}-${reminder.date}`,
        subject: `${paper.title}, ${sellerLines(seller, party.language).name}`,
        lines: [...paper.notes, [...open, ...sums].join('\n')],
      }
    }),
  )
}
