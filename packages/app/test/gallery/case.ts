import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refusalText } from '@daybook/core/kit/refusal-text.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import { plain, type Shell, shell } from '../transcripts/shell.ts'

/** A case of the gallery: what was tried, and what was answered to it. */
export type Case = {
  readonly title: string
  /** The command as typed, where there is one. */
  readonly command?: string
  /** Whether the words stand inside an answer that is no refusal as a whole: of one row of a file, say. */
  readonly isInside?: true
  /** Tries it and gives the answer in a language. */
  answer(language: Language): Promise<CaseAnswer>
}

/** What was answered: the words, and the code with which a command ended. */
export type CaseAnswer = { readonly output: string; readonly code?: number }

/** Cases of one duty by the code that they are about. */
export type Cases = Readonly<Partial<Record<RefusalCode, Case>>>

/** What lies in the folder before the command is typed, and what was typed before it. */
export type Before = {
  readonly books?: 'none' | 'new' | 'kept'
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly typed?: readonly string[]
}

/**
 * A case of the command line: the command is typed into a folder with books (`kept`: four entries, unless
 * said otherwise), after all that has to be there before it.
 */
export function typed(title: string, command: string, before: Before = {}): Case {
  return {
    title,
    command,
    async answer(language) {
      const at = shell()
      try {
        await prepare(at, before)
        await at.run(`export DAYBOOK_LANG=${language}`)
        const { output, code } = await at.run(command)
        return { output: output.trimEnd(), code }
      } finally {
        at.end()
      }
    },
  }
}

/** A case in which a command does its deed and says of one part why it did not. */
export function noticed(title: string, command: string, before: Before = {}): Case {
  return { ...typed(title, command, before), isInside: true }
}

/** A case of a function that decides, where no command leads to its no. */
export function decided(title: string, decide: () => Result<unknown> | Promise<Result<unknown>>): Case {
  return {
    title,
    async answer(language) {
      const result = await decide()
      if (result.ok) return { output: '' }
      const texts = result.refusals.map((each) => refusalText(each, language))
      const output = texts.map(({ code, message, hint }) => `${code}: ${message}\n  ${hint}`).join('\n')
      return { output: plain(output) }
    },
  }
}

async function prepare(
  at: Shell,
  { books = 'kept', files = {}, typed: typedBefore = [] }: Before,
): Promise<void> {
  if (books !== 'none') {
    writeFileSync(join(at.folder, 'books.daybook'), await booksFile(books))
    await at.run('export DAYBOOK_BOOK=books.daybook')
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(at.folder, name)), { recursive: true })
    writeFileSync(join(at.folder, name), content)
  }
  for (const command of typedBefore) await mustRun(at, command)
}

async function mustRun(at: Shell, command: string): Promise<void> {
  const { output, code } = await at.run(command)
  if (code !== 0) throw new Error(`what comes before a case failed: ${command}\n${output}`)
}

const made = new Map<'new' | 'kept', Promise<Uint8Array>>()

/** The books of the gallery as a file; made once, by commands. */
function booksFile(books: 'new' | 'kept'): Promise<Uint8Array> {
  const file = made.get(books) ?? makeBooks(books)
  made.set(books, file)
  return file
}

async function makeBooks(books: 'new' | 'kept'): Promise<Uint8Array> {
  const at = shell()
  try {
    for (const command of [...creation, ...(books === 'kept' ? entries : [])]) await mustRun(at, command)
    return readFileSync(join(at.folder, 'books.daybook'))
  } finally {
    at.end()
  }
}

const creation = [
  "daybook book create books.daybook --name 'Maple Bicycles Ltd.' --form corporation --province ON",
  'export DAYBOOK_BOOK=books.daybook',
]

/** J1 to J4: shares, a sale, paper, rent. */
const entries = [
  "daybook entry post --date 2026-01-05 --memo 'Shares issued' --debit 1010=20000.00 --credit 3000=20000.00",
  "daybook entry post --date 2026-02-03 --memo 'Bicycle' --payee 'Ms. Alder Sample' --debit 1100=1130.00 --credit 4000=1000.00 --credit 2300=130.00",
  "daybook entry post --date 2026-03-28 --memo 'Paper' --ref 4471 --debit 6235=100.00 --debit 2310=13.00 --credit 1010=113.00",
  "daybook entry post --date 2026-04-02 --memo 'Rent' --debit 6260=2000.00 --debit 2310=260.00 --credit 1010=2260.00",
]
