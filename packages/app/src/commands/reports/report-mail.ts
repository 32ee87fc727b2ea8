import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { all, ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { folderMissing } from '../../journal/file-missing.ts'
import { type ReportLetter, reportLetter } from '../../mail/report-letter.ts'
import { dueToSend, namedToSend, type SentReport, sendingId } from '../../mail/scheduled-reports.ts'
import { freeFile, givenOut } from '../../payments/made-file.ts'
import { lettersInput } from '../../trade/mail-letters.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'

/**
 * Makes scheduled reports as letters that a mail program opens ready to be sent, each with its PDF. It writes
 * to the disk, so a browser must not be led to ask for it as for something to read.
 */
export const reportMail = command({
  name: 'report.mail',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Make scheduled reports to e-mail', fr: 'Préparer les courriels des rapports prévus' },
  line: { words: ['name'] },
  input: z.strictObject({
    name: words
      .optional()
      .meta({ description: 'the saved report; all that are due and not sent when left out' }),
    through: day
      .optional()
      .meta({ description: 'a day of the period; the last one that is over when left out' }),
    ...lettersInput,
  }),
  output: z.strictObject({
    mails: z.array(
      z.strictObject({
        file: z.string(),
        report: z.string(),
        deadline: z.string().meta({ description: 'say deadline.done of it when it is sent' }),
        from: z.string(),
        through: z.string(),
        to: z.array(z.string()),
        subject: z.string(),
        base64: z.string().optional(),
      }),
    ),
    note: z.string().meta({ description: 'who sends it: not this program' }),
  }),
  run: (ctx, { name, through, folder = '.', inline }) =>
    inView(ctx.book, async (view) => {
      if (!inline && !existsSync(folder)) return folderMissing(folder, 'folder')
      const { today } = ctx
      const one = name === undefined ? undefined : await namedToSend(view, { name, through, today })
      if (one?.ok === false) return one
      const due = one === undefined ? await dueToSend(view, today) : [one.value]
      const made: { readonly sent: SentReport; readonly letter: ReportLetter }[] = []
      for (const sent of due) {
        const letter = await reportLetter(view, sent, { today, at: ctx.now() })
        if (!letter.ok) return letter
        made.push({ sent, letter: letter.value })
      }
      const free = all(made.map(({ letter }) => freeFile({ inline }, join(folder, letter.file))))
      if (!free.ok) return free
      const mails = all(made.map((each) => mailOut(each, { folder, inline, isDry: ctx.dryRun })))
      return mails.ok ? ok({ mails: [...mails.value], note: notes[ctx.language] }) : mails
    }),
})

type Place = { readonly folder: string; readonly inline: boolean; readonly isDry: boolean }

/** A letter in its place, or in the answer, and what is said of it. */
function mailOut(
  { sent: { report, span }, letter }: { readonly sent: SentReport; readonly letter: ReportLetter },
  { folder, inline, isDry }: Place,
) {
  const file = inline ? letter.file : join(folder, letter.file)
  const put: Result<{ readonly file: string; readonly base64?: string }> = isDry
    ? ok({ file })
    : givenOut({ file, inline }, file, letter.bytes)
  if (!put.ok) return put
  return ok({
    report: report.name,
    deadline: sendingId(report.id, span),
    ...{ from: span.from, through: span.through },
    to: [...report.schedule.to],
    subject: letter.subject,
    ...put.value,
  })
}

const notes = {
  en: 'Nothing is sent by this program: open each letter in a mail program and send it there.',
  fr: 'Ce programme n’envoie rien\u00a0: ouvrez chaque lettre dans un logiciel de courriel et envoyez-la de là.',
}
