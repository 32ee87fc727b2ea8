import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sharedFolder } from '../../../../test/shared.ts'
import { main } from '../../src/cli/main.ts'
import { caught } from './caught.ts'
import { type Typed, typedFrom } from './typed-words.ts'

/** What a command printed, on both outputs in the order of printing, and the code with which it ended. */
export type Answered = { readonly output: string; readonly code: number }

/**
 * A shell for transcripts, over a folder of its own: `daybook` runs in this process; `cat`, `cp`, `export`
 * and `sqlite3` do what the manual needs of them. The clock stands still, and what is new each time (ids,
 * hashes, the folder) is replaced by its name.
 */
export type Shell = {
  readonly folder: string
  run(text: string): Promise<Answered>
  end(): void
}

/** The day and the people of every transcript. */
const setting: Readonly<Record<string, string>> = {
  DAYBOOK_TODAY: '2026-04-10',
  DAYBOOK_ACTOR: 'fern',
  DAYBOOK_LANG: 'en',
}

/** What the environment of whoever runs the tests must not change. */
const unset = ['DAYBOOK_BOOK', 'DAYBOOK_PASSPHRASE', 'DAYBOOK_DEBUG', 'LANG', 'TZ'] as const

/** A shell in a folder: a new one unless one is given. */
export function shell(given?: string): Shell {
  const folder = given ?? mkdtempSync(join(tmpdir(), 'daybook-shell-'))
  const environment: Record<string, string> = { ...setting }
  const place = (word: string) => placed(folder, word)
  return {
    folder,
    async run(text) {
      const typed = typedFrom(text)
      if (typed.words[0] === 'export') {
        for (const word of typed.words.slice(1)) {
          const [name = '', value = ''] = word.split(/=(.*)/s)
          environment[name] = place(value)
        }
        return { output: '', code: 0 }
      }
      const answered = await ran(typed, { ...environment, ...typed.settings }, place)
      const output = plain(answered.output.replaceAll(`${folder}/`, ''))
      if (typed.into === undefined) return { output, code: answered.code }
      writeFileSync(place(typed.into), answered.output)
      return { output: '', code: answered.code }
    },
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function ran(
  { words, lines }: Typed,
  environment: Readonly<Record<string, string>>,
  place: (word: string) => string,
): Promise<Answered> {
  const [program = '', ...given] = words[0] === 'npx' ? words.slice(1) : words
  const args = given.map(place)
  const [first = '', second = ''] = args
  switch (program) {
    case 'daybook':
      return caught(
        () => main(args),
        { ...environment, DAYBOOK_BOOK: place(environment.DAYBOOK_BOOK ?? '') },
        unset,
      )
    case 'cat':
      return { output: lines ?? readFileSync(first, 'utf8'), code: 0 }
    case 'cp':
      copyFileSync(first, second.endsWith('/.') ? join(second, first.split('/').at(-1) ?? '') : second)
      return { output: '', code: 0 }
    case 'sqlite3':
      changeFile(first, given[1] ?? '')
      return { output: '', code: 0 }
    default:
      throw new Error(`the shell of the transcripts has no program “${program}”`)
  }
}

/** Changes a file of books behind Daybook’s back, as somebody with another program could. */
function changeFile(file: string, sql: string): void {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

/** The endings of the files that transcripts name. */
const ending = /\.(daybook|bak|csv|jsonl?|journal|ledger|bean|ofx|qfx|qbo|qif|xml|xlsx|pdf|txt|sta|bai)$/

/** A word that names a file of the folder, as the path of that file; any other word as it is. */
function placed(folder: string, word: string): string {
  const [, flag = '', file = word] = /^(--[\w-]+=)(.*)$/.exec(word) ?? []
  if (/^\.\.\/shared\//.test(file)) return join(sharedFolder() ?? '', file.slice('../shared/'.length))
  if (file === '.') return `${folder}/.`
  const isFile = (ending.test(file) || existsSync(join(folder, file))) && /^[^/\s@:][^@:]*$/.test(file)
  return isFile ? `${flag}${join(folder, file)}` : word
}

/** Output without what is new each time: hashes and ids. */
export function plain(output: string): string {
  return output
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<hash>')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<id>')
    .replaceAll(/(fileBytes"?: ?)\d+/g, '$1<bytes>')
}
