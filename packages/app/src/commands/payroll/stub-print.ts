import { existsSync } from 'node:fs'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { folderMissing } from '../../journal/file-missing.ts'
import { askedOnce, type People, peopleBy } from '../../payroll/person-vault.ts'
import { writeFiles, writeWhole } from '../../payroll/stub-files.ts'
import { loadStubs, type RunStubs } from '../../payroll/stub-load.ts'
import { type StubPaper, stubPaper } from '../../payroll/stub-paper.ts'
import { watchStubs } from '../../payroll/stub-progress.ts'
import { filled, stubWords } from '../../payroll/stub-words.ts'
import type { PrintedStubs } from '../../print/missing-letters.ts'
import { setMany } from '../../print/set-many.ts'
import { type StubPrinter, stubPrinter } from '../../print/stub-pdf.ts'
import { type Context, command } from '../command.ts'
import { words } from '../fields.ts'
import { employerShown, stubRun } from './stub-fields.ts'

const input = z.strictObject({
  run: stubRun,
  employees: z
    .array(words)
    .min(1)
    .optional()
    .meta({ description: 'the numbers of the employees; all of the run when left out' }),
  file: words.optional().meta({ description: 'one PDF for all; a name of its own when left out' }),
  folder: words.optional().meta({ description: 'a folder for a PDF each, instead of one for all' }),
  inline: z
    .boolean()
    .default(false)
    .meta({ description: 'give the bytes in the answer, in base64, instead of writing a file' }),
  contributions: employerShown,
})

/**
 * Prints the stubs of a run: one PDF for all, or a file each into a folder. It writes to the disk, so a
 * browser must not be led to ask for it as for something to read.
 */
export const stubPrint = command({
  name: 'stub.print',
  effect: 'desk',
  role: 'bookkeeper',
  title: { en: 'Print pay stubs', fr: 'Imprimer les talons de paie' },
  line: { words: ['run'] },
  input,
  output: z.strictObject({
    run: z.string(),
    stubs: z.number(),
    file: z.string(),
    named: z
      .boolean()
      .meta({ description: 'whether names and addresses are on them; without the vault only numbers' }),
    letters: z.array(z.string()).meta({ description: 'letters that no font has; □ stands for them' }),
    base64: z.string().optional(),
  }),
  run: async (ctx, given) => {
    const wrong = wrongPlaces(given)
    if (!wrong.ok) return wrong
    const loaded = await inView(ctx.book, (view) => loadStubs(view, given.run, given.employees))
    if (!loaded.ok) return loaded
    const people = await peopleOrNumbers(ctx)
    if (!people.ok) return people
    const job: Job = {
      ctx,
      given,
      stubs: loaded.value,
      people: people.value,
      name: given.folder ?? given.file ?? `stubs-${loaded.value.run.id}.pdf`,
    }
    const named = !people.value.isLocked
    const answer = { run: job.stubs.run.id, stubs: job.stubs.stubs.length, named, file: job.name }
    if (ctx.dryRun) return ok({ ...answer, letters: [] })
    const printer = await stubPrinter()
    if (!printer.ok) return printer
    const made = await (given.folder === undefined ? bundled(job, printer.value) : apart(job, printer.value))
    return made.ok ? ok({ ...answer, ...made.value }) : made
  },
})

type Given = z.output<typeof input>

type Job = {
  readonly ctx: Context
  readonly given: Given
  readonly stubs: RunStubs
  readonly people: People
  readonly name: string
}

type Made = { readonly letters: string[]; readonly base64?: string }

/** Refuses two places at once, and a folder that is not there. */
function wrongPlaces({ file, folder, inline }: Given): Result<undefined> {
  const places = [file, folder].filter((place) => place !== undefined).length + (inline ? 1 : 0)
  if (places > 1) return refuse('stub-places-several', {}, 'folder')
  if (folder !== undefined && !existsSync(folder)) return folderMissing(folder, 'folder')
  return ok(undefined)
}

/** What the vault knows of people; a vault that nobody can open leaves their numbers. */
async function peopleOrNumbers(ctx: Context): Promise<Result<People>> {
  const people = await peopleBy(ctx, askedOnce(ctx))
  if (people.ok || people.refusals.some(({ code }) => code !== 'passphrase-missing')) return people
  return ok({ isLocked: true, of: () => ({}) })
}

/** All stubs in one paper. Where it fails or is broken off, no file is left. */
async function bundled(
  { ctx, given, stubs, people, name }: Job,
  printer: StubPrinter,
): Promise<Result<Made>> {
  if (!given.inline && existsSync(name)) return refuse('file-exists', { file: name }, 'file')
  const papers = papersOf(stubs, people, given)
  const sheets = {
    title: filled(stubWords[ctx.language].bundle, { run: stubs.run.id }),
    author: stubs.employer[0] ?? '',
    language: ctx.language,
    today: ctx.today,
    stubs: papers.map(({ paper }) => paper),
  }
  const set = await setMany(ctx, printer, sheets, papers.length)
  if (!set.ok) return set
  const { bytes, missing } = set.value
  const letters = [...missing]
  if (given.inline) return ok({ letters, base64: Buffer.from(bytes).toString('base64') })
  const written = writeWhole(name, bytes)
  return written.ok ? ok({ letters }) : written
}

/** A file each, with a line of progress; stopped only between two files. */
async function apart({ ctx, given, stubs, people, name }: Job, printer: StubPrinter): Promise<Result<Made>> {
  const letters = new Set<string>()
  const files = papersOf(stubs, people, given).map(({ number, paper }) => ({
    name: `stub-${stubs.run.id}-${number.replaceAll(/[^\p{L}\p{N}-]/gu, '_')}.pdf`,
    bytes() {
      const { bytes, missing } = printed(printer, paper, { stubs, number, today: ctx.today })
      for (const letter of missing) letters.add(letter)
      return bytes
    },
  }))
  const watch = watchStubs(ctx.language, () => performance.now())
  try {
    const made = await writeFiles(name, files, watch)
    if (!made.ok) return made
    const { written, isStopped } = made.value
    const names = { done: String(written), of: String(files.length), folder: name }
    return isStopped ? refuse('stub-print-stopped', names) : ok({ letters: [...letters].sort() })
  } finally {
    watch.end()
  }
}

function printed(
  printer: StubPrinter,
  paper: StubPaper,
  { stubs, number, today }: { readonly stubs: RunStubs; readonly number: string; readonly today: string },
): PrintedStubs {
  return printer.print({
    title: `${paper.words.title} ${stubs.run.id}-${number}`,
    author: stubs.employer[0] ?? '',
    language: paper.language,
    today,
    stubs: [paper],
  })
}

function papersOf({ run, employer, stubs }: RunStubs, people: People, { contributions }: Given) {
  return stubs.map((each) => ({
    number: each.employee.number,
    paper: stubPaper(each, {
      run,
      employer,
      person: people.of(each.employee.id),
      showsEmployer: contributions,
    }),
  }))
}
