import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { fileMissing } from '../../journal/file-missing.ts'
import { importEntries } from '../../journal/import-entries.ts'
import { openJournal } from '../../journal/open-journal.ts'
import { actOf, type Context, command, mayGoOn } from '../command.ts'
import { words } from '../fields.ts'
import { oncePerKey } from '../once-per-key.ts'

/** Imports a journal: JSON lines, CSV, or a plain-text journal of hledger, ledger or beancount. */
export const journalImport = command({
  name: 'journal.import',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Import a journal', fr: 'Importer un journal' },
  line: { words: ['file'] },
  input: z.strictObject({
    file: words.meta({ description: 'the file; its name when the content comes along' }),
    content: z
      .string()
      .optional()
      .meta({ description: 'the text itself, instead of a file on this machine' }),
    format: z
      .enum(['jsonl', 'hledger', 'ledger', 'beancount', 'csv'])
      .optional()
      .meta({ description: 'told from the file when not given' }),
    openAccounts: z.boolean().default(false).meta({ description: 'open the accounts that the books lack' }),
  }),
  output: z.strictObject({
    posted: z.number(),
    known: z.number(),
    accountsOpened: z.number(),
    notKept: z.array(
      z.strictObject({ file: z.string(), line: z.number(), what: z.string(), why: z.string() }),
    ),
    rounded: z.array(
      z.strictObject({
        file: z.string(),
        line: z.number(),
        account: z.string(),
        exact: z.string(),
        amount: z.string(),
      }),
    ),
  }),
  run: async (ctx, input): Promise<Result<Output>> => {
    if (ctx.key === undefined) return imported(ctx, input)
    // A key stands for the content of the file: the same name may hold something else the next day. It lies
    // on the desk, since every fact of an import has a key of its own.
    const content = contentOf(input)
    if (!content.ok) return content
    const said = { ...input, content: createHash('sha256').update(content.value).digest('hex') }
    return oncePerKey(ctx, 'journal.import', said, (under) => imported(under, input))
  },
})

async function imported(ctx: Context, input: Input): Promise<Result<Output>> {
  const journal = await openJournal(ctx, input.file, input.format, input.content)
  if (!journal.ok) return journal
  const { entries, notKept, rounded, declared } = journal.value
  const act = actOf(ctx, 'journal.import', input)
  // How long a file on this machine is nobody asks: only what comes over HTTP is followed and stopped.
  const lines = input.content?.split('\n').length ?? 0
  const goOn = (line: number) => mayGoOn(ctx, line, lines)
  const options = { openAccounts: input.openAccounts, file: basename(input.file), declared, goOn }
  const posted = await importEntries(ctx.book, act, entries, options)
  if (!posted.ok) return posted
  if (!ctx.dryRun) await ctx.book.store.search({ words: [] }, 0)
  return ok({ ...posted.value, notKept, rounded })
}

function contentOf({ file, content }: { readonly file: string; readonly content?: string | undefined }) {
  try {
    return ok(content ?? readFileSync(file))
  } catch (error) {
    return fileMissing(file, error, 'file')
  }
}

type Input = z.output<(typeof journalImport)['input']>

type Output = {
  posted: number
  known: number
  accountsOpened: number
  notKept: { file: string; line: number; what: string; why: string }[]
  rounded: { file: string; line: number; account: string; exact: string; amount: string }[]
}
