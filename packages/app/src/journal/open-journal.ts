import { readFileSync } from 'node:fs'
import { basename, dirname, extname, resolve } from 'node:path'
import { formatCents } from '@daybook/core/kit/cents.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import type {
  JournalEntry,
  JournalFile,
  JournalFormatName,
} from '@daybook/core/ledger/formats/journal-file.ts'
import { parseJsonlLine } from '@daybook/core/ledger/formats/jsonl.ts'
import { inView } from '../book.ts'
import type { Context } from '../commands/command.ts'
import type { DeclaredAccount } from './account-names.ts'
import { decodeStrictly } from './decode-strictly.ts'
import { fileMissing } from './file-missing.ts'
import { readLines } from './read-lines.ts'

/**
 * A journal file ready to be posted: its entries some at a time, what it declares, and what was not taken
 * over as it stands.
 */
export type OpenJournal = {
  readonly entries: AsyncIterable<Result<readonly JournalEntry[]>>
  readonly declared: ReadonlyMap<string, DeclaredAccount>
  readonly notKept: { file: string; line: number; what: string; why: string }[]
  readonly rounded: { file: string; line: number; account: string; exact: string; amount: string }[]
}

/**
 * Opens a journal file. JSON lines are read as they are posted, whatever their number; the plain-text
 * journals and CSV are read whole, since a later line may change an earlier one. Refuses `file-missing`,
 * `text-not-utf8`, `format-unknown`, and what the format refuses; `content` is the text itself, where the
 * file lies elsewhere; an entry that cannot be kept to the cent refuses the file before anything is posted.
 */
export async function openJournal(
  ctx: Context,
  file: string,
  name: JournalFormatName | undefined,
  content?: string,
): Promise<Result<OpenJournal>> {
  const isLines = ['.jsonl', '.ndjson'].includes(extname(file).toLowerCase())
  if (content === undefined && (name === 'jsonl' || (name === undefined && isLines))) {
    return ok({ entries: jsonLines(file), declared: new Map(), notKept: [], rounded: [] })
  }
  const text = content === undefined ? textOf(file) : ok(content)
  if (!text.ok) return text
  const { formatNamed, formatOf } = await import('@daybook/core/ledger/formats/registry.ts')
  const format = name === undefined ? formatOf(basename(file), text.value) : formatNamed(name)
  if (!format.ok) return format
  const baseCurrency = await inView(ctx.book, async ({ profile }) => profile.currency)
  const read = format.value.read(text.value, {
    file: basename(file),
    baseCurrency,
    // A text that came along has no folder, and must not name files of this machine.
    include: (path) =>
      content === undefined
        ? textOf(resolve(dirname(file), path))
        : refuse('file-missing', { file: path, why: 'content' }),
  })
  return read.ok ? wholeJournal(ctx, read.value) : read
}

async function* jsonLines(file: string): AsyncGenerator<Result<readonly JournalEntry[]>> {
  try {
    for await (const group of readLines(file)) {
      if ('ok' in group) {
        yield group
        return
      }
      const entries: JournalEntry[] = []
      for (const [index, line] of group.lines.entries()) {
        if (line === '') continue
        const entry = parseJsonlLine(line, group.first + index)
        if (!entry.ok) {
          yield ok(entries)
          yield entry
          return
        }
        entries.push(entry.value)
      }
      yield ok(entries)
    }
  } catch (error) {
    yield fileMissing(file, error)
  }
}

function wholeJournal(ctx: Context, journal: JournalFile): Result<OpenJournal> {
  const { language } = ctx
  const [first] = journal.refused
  if (first !== undefined)
    return {
      ok: false,
      refusals: journal.refused.map((each) => ({ ...each.refusal, at: `${each.file}:${each.line}` })),
    }
  const declared = new Map(journal.accounts.map((account) => [account.name, account]))
  return ok({
    entries: once(ok(journal.entries)),
    declared,
    notKept: journal.notKept.map(({ file, line, what, why }) => ({ file, line, what, why: why[language] })),
    rounded: journal.rounded.map(({ file, line, account, exact, amount }) => ({
      file,
      line,
      account,
      exact,
      amount: formatCents(amount),
    })),
  })
}

async function* once<T>(item: T): AsyncGenerator<T> {
  yield item
}

function textOf(path: string): Result<string> {
  try {
    return decodeStrictly(readFileSync(path), path)
  } catch (error) {
    return fileMissing(path, error)
  }
}
