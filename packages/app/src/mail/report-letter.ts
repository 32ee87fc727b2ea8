import { ok, type Result } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { spanInWords } from '@daybook/core/reports/date-words.ts'
import type { View } from '../book.ts'
import { type Mailbox, mailboxOf, mailFile } from '../print/mail-file.ts'
import { printPage } from '../print/print-page.ts'
import { daysFor, runSaved } from '../reports/run-saved.ts'
import { mailWords } from '../trade/mail-words.ts'
import type { SentReport } from './scheduled-reports.ts'

/** A letter with a report: its file, what it says, and its bytes. */
export type ReportLetter = {
  readonly file: string
  readonly subject: string
  readonly bytes: Uint8Array
}

/**
 * A scheduled report of a period as a letter for a mail program, the report as a PDF beside it, in the
 * language of the schedule, to whom it names; whoever sends it signs it. Refuses what the report refuses,
 * and `printer-missing`.
 */
export async function reportLetter(
  view: View,
  { report, span }: SentReport,
  { today, at }: { readonly today: string; readonly at: number },
): Promise<Result<ReportLetter>> {
  const { language, to } = report.schedule
  const made = await runSaved(view, report, { language, today }, (options) => daysFor(options, span))
  if (!made.ok) return made
  const printed = await printPage(made.value.pages(), 'pdf', { language, generatedOn: today })
  if (!printed.ok) return printed
  const { name: book, fiscalYearEnd } = view.profile
  const say = words[language]
  const period = spanInWords(span, fiscalYearEnd)[language]
  const subject = `${report.name}, ${period}, ${book}`
  const { hello, bye } = mailWords[language]
  const lines = [hello, say.attached(report.name, book), say.period(period), bye]
  const file = `${idFromName(book)}-${report.id}-${span.through}`
  const bytes = mailFile({
    to: to.flatMap((each): Mailbox | readonly Mailbox[] => mailboxOf(each) ?? []),
    subject,
    text: `${lines.join('\n\n')}\n`,
    attached: { name: `${file}.pdf`, mediaType: 'application/pdf', bytes: Buffer.from(printed.value) },
    at,
  })
  return ok({ file: `${file}.eml`, subject, bytes })
}

const words = {
  en: {
    attached: (name: string, book: string) => `Please find attached: ${name} of ${book}.`,
    period: (period: string) => `It covers the period: ${period}.`,
  },
  fr: {
    attached: (name: string, book: string) => `Vous trouverez ci-joint\u00a0: ${name} de ${book}.`,
    period: (period: string) => `Il porte sur la période suivante\u00a0: ${period}.`,
  },
}
