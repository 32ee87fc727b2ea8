import { existsSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import type { Context } from '../commands/command.ts'
import { words } from '../commands/fields.ts'
import { folderMissing } from '../journal/file-missing.ts'
import { writeFiles, writeWhole } from '../payroll/stub-files.ts'
import { watchPapers } from '../payroll/stub-progress.ts'
import { type PaperPrinter, paperPrinter } from '../print/invoice-pdf.ts'
import { setMany } from '../print/set-many.ts'
import type { TradePaper } from './paper.ts'
import { filledIn, paperWords } from './paper-words.ts'

/** Where a command puts the papers that it makes. */
export const placeInput = {
  file: words.optional().meta({ description: 'one PDF for all; a name of its own when left out' }),
  folder: words.optional().meta({ description: 'a folder for a PDF each, instead of one for all' }),
  inline: z
    .boolean()
    .default(false)
    .meta({ description: 'give the bytes in the answer, in base64, instead of writing a file' }),
}

/** What a command says of the papers that it made. */
export const placeOutput = {
  papers: z.number(),
  file: z.string(),
  letters: z.array(z.string()).meta({ description: 'letters that no font has; □ stands for them' }),
  base64: z.string().optional(),
}

/** Where papers go. */
export type Place = {
  readonly file?: string | undefined
  readonly folder?: string | undefined
  readonly inline: boolean
}

/** A paper with the name of its own file, without an ending. */
export type NamedPaper = { readonly name: string; readonly paper: TradePaper }

/** A work of printing: where it goes, what the whole is called, and the papers. */
export type PaperJob = {
  readonly place: Place
  readonly usual: string
  readonly title: string
  readonly author: string
  readonly papers: readonly NamedPaper[]
}

/** Refuses two places at once (`paper-places-several`), and a folder that is not there (`file-missing`). */
export function placeRefusals({ file, folder, inline }: Place): Result<undefined> {
  const places = [file, folder].filter((each) => each !== undefined).length + (inline ? 1 : 0)
  if (places > 1) return refuse('paper-places-several', {}, 'folder')
  if (folder !== undefined && !existsSync(folder)) return folderMissing(folder, 'folder')
  return ok(undefined)
}

/**
 * Prints papers into one file, or a file each with a line of progress and Ctrl-C kept back until the file
 * under way is whole. Refuses `printer-missing`, `file-exists`, `paper-print-stopped`, and places that cannot
 * be written to; a file is there whole or not at all.
 */
export async function printPapers(ctx: Context, job: PaperJob) {
  const { place, papers, usual } = job
  const file = place.folder ?? place.file ?? usual
  const answer = { papers: papers.length, file, letters: [] }
  if (ctx.dryRun) return ok(answer)
  if (place.folder === undefined && !place.inline && existsSync(file))
    return refuse('file-exists', { file }, 'file')
  const printer = await paperPrinter()
  if (!printer.ok) return printer
  if (place.folder !== undefined) {
    const letters = await apart(ctx, job, place.folder, printer.value)
    return letters.ok ? ok({ ...answer, letters: [...letters.value] }) : letters
  }
  if (papers.length > fewPapers && process.stderr.isTTY)
    process.stderr.write(`${filledIn(paperWords[ctx.language].bundle, { of: String(papers.length) })}\n`)
  const sheets = { ...sheetsOf(ctx, job), papers: papers.map((each) => each.paper) }
  const made = await setMany(ctx, printer.value, sheets, papers.length)
  if (!made.ok) return made
  const { bytes, missing } = made.value
  const printed = { ...answer, letters: [...missing] }
  if (place.inline) return ok({ ...printed, base64: Buffer.from(bytes).toString('base64') })
  const written = writeWhole(file, bytes)
  return written.ok ? ok(printed) : written
}

/** So many papers go into one file in a blink; more take seconds, which the terminal says. */
const fewPapers = 50

function sheetsOf(ctx: Context, { title, author }: PaperJob) {
  return { title, author, language: ctx.language, today: ctx.today }
}

/** A file each; the letters that no font has. */
async function apart(
  ctx: Context,
  job: PaperJob,
  folder: string,
  printer: PaperPrinter,
): Promise<Result<readonly string[]>> {
  const letters = new Set<string>()
  const files = job.papers.map(({ name, paper }) => ({
    name: `${name.replaceAll(/[^\p{L}\p{N}-]/gu, '_')}.pdf`,
    bytes() {
      const title = `${paper.title} ${paper.number}`.trim()
      const sheets = { ...sheetsOf(ctx, job), title, language: paper.language, papers: [paper] }
      const { bytes, missing } = printer.print(sheets)
      for (const letter of missing) letters.add(letter)
      return bytes
    },
  }))
  const watch = watchPapers(paperWords[ctx.language].progress, () => performance.now())
  try {
    const made = await writeFiles(folder, files, watch)
    if (!made.ok) return made
    const { written, isStopped } = made.value
    const names = { done: String(written), of: String(files.length), folder }
    return isStopped ? refuse('paper-print-stopped', names, 'folder') : ok([...letters].sort())
  } finally {
    watch.end()
  }
}
