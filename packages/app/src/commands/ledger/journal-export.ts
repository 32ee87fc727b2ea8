import { once } from 'node:events'
import { createWriteStream, existsSync, type WriteStream } from 'node:fs'
import { firstDay, lastDay } from '@daybook/core/filings/figure-id.ts'
import type { Span } from '@daybook/core/kit/civil-date.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { accountName, byCode } from '@daybook/core/ledger/chart.ts'
import type { ExportBooks, JournalWriter } from '@daybook/core/ledger/formats/export-journal.ts'
import { formatNamed } from '@daybook/core/ledger/formats/registry.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { loadEntries } from '../../reports/load-entries.ts'
import { placeRefusal } from '../../store/place.ts'
import { totals } from '../../store/queries.ts'
import { command } from '../command.ts'
import { day, words } from '../fields.ts'

/** Writes the journal for another program: hledger, ledger, beancount, JSON lines or CSV. */
export const journalExport = command({
  name: 'journal.export',
  effect: 'read',
  role: 'viewer',
  title: { en: 'Export the journal', fr: 'Exporter le journal' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.optional().meta({ description: 'the file to write; the text itself when left out' }),
    format: z.enum(['jsonl', 'hledger', 'ledger', 'beancount', 'csv']).default('hledger'),
    from: day.optional(),
    through: day.optional(),
  }),
  output: z.strictObject({ entries: z.number(), file: z.string().optional(), text: z.string().optional() }),
  run: async (ctx, input): Promise<Result<{ entries: number; file?: string; text?: string }>> => {
    const format = formatNamed(input.format)
    if (!format.ok) return format
    const span = { from: input.from ?? firstDay, through: input.through ?? lastDay }
    const { file } = input
    return inView(ctx.book, async (view) => {
      const writer = format.value.writer(await booksOf(view, ctx.language))
      if (file !== undefined && ctx.dryRun) return rehearsed(view, writer, span, file)
      if (file !== undefined) return toFile(view, writer, span, file)
      const parts: string[] = []
      const entries = await written(view, writer, span, async (text) => {
        parts.push(text)
      })
      return ok({ entries, text: parts.join('') })
    })
  },
})

async function booksOf(view: View, language: Language): Promise<ExportBooks> {
  const { profile, chart } = view
  const used = (await view.reader.read(totals)).map((row) => row.currency)
  return {
    bookName: profile.name,
    currency: profile.currency,
    currencies: [...new Set(used)].filter((currency) => currency !== '' && currency !== profile.currency),
    accounts: [...chart.values()]
      .sort(byCode)
      .map((account) => ({ ...account, name: accountName(account, language) })),
  }
}

/**
 * Hands over head and entries some at a time, so that a long journal needs no memory; gives how many entries
 * there were.
 */
async function written(
  view: View,
  writer: JournalWriter,
  span: Span,
  put: (text: string) => Promise<void>,
): Promise<number> {
  await put(writer.head)
  let count = 0
  for await (const some of loadEntries(view, span, view.head.seq)) {
    await put(some.map(writer.entry).join(''))
    count += some.length
  }
  return count
}

/** What would be written, with nothing at the place. */
async function rehearsed(
  view: View,
  writer: JournalWriter,
  span: Span,
  file: string,
): Promise<Result<{ entries: number; file: string }>> {
  if (existsSync(file)) return refuse('file-exists', { file }, 'file')
  return ok({ entries: await written(view, writer, span, async () => {}), file })
}

async function toFile(
  view: View,
  writer: JournalWriter,
  span: Span,
  file: string,
): Promise<Result<{ entries: number; file: string }>> {
  const stream: WriteStream = createWriteStream(file, { flags: 'wx' })
  const failed = new Promise<never>((_, reject) => {
    stream.once('error', reject)
  })
  // Whoever waits below hears of it; without this line an early failure would end the program.
  failed.catch(() => {})
  try {
    const entries = await written(view, writer, span, async (text) => {
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed])
    })
    stream.end()
    await Promise.race([once(stream, 'close'), failed])
    return ok({ entries, file })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      return refuse('file-exists', { file }, 'file')
    const refused = placeRefusal(error, file)
    if (refused !== undefined) return refused
    throw error
  }
}
