import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { type Globals, globalsFrom, languageOf } from './globals.ts'

/**
 * The `daybook` command: takes the words after its name, gives the exit code. What is used often and must
 * start at once (a report) loads neither the schema library nor the command table.
 */
export async function main(args: readonly string[]): Promise<number> {
  const { words, globals } = globalsFrom(args)
  try {
    return await run(words, globals)
  } catch (error) {
    const { sayFault } = await import('./fault.ts')
    return sayFault(error, globals)
  }
}

async function run(words: readonly string[], globals: Globals): Promise<number> {
  const refusals = [
    ...words.flatMap(undecodable),
    ...globals.twice.map((flag) => refusal('flag-twice', { flag })),
    ...globals.empty.map(valueless),
    ...(globals.otherLanguage === undefined ? [] : [neitherLanguage(globals.otherLanguage)]),
  ]
  if (refusals.length > 0) {
    const { sayRefusals } = await import('./exit.ts')
    return sayRefusals(refusals, languageOf(globals), globals.json)
  }
  if (words[0] === '--version' || words[0] === 'version') {
    const { version } = await import('../version.ts')
    process.stdout.write(`daybook ${version()}\n`)
    return 0
  }
  if (words[0] === 'report' && !globals.help) {
    const { coldReport } = await import('./cold-report.ts')
    const code = await coldReport(words.slice(1), globals)
    if (code !== undefined) return code
  }
  const { runWords } = await import('./run.ts')
  const [first = '', ...others] = words
  return runWords([...(shortForms[first] ?? (words.length === 0 ? [] : [first])), ...others], globals)
}

/** Deeds so common that one word is enough. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  explain: ['figure', 'explain'],
  find: ['search', 'find'],
}

function valueless(flag: string): Refusal {
  return refusal('input-missing', { what: `the value of ${flag}`, whatFr: `la valeur de ${flag}` })
}

function neitherLanguage(text: string): Refusal {
  return refusal('input-malformed', {
    what: `--lang: it is en or fr, not ${text}`,
    whatFr: `--lang : c’est en ou fr, pas ${text}`,
  })
}

/** A word with the sign that stands where the bytes of the terminal were no text. */
function undecodable(word: string): readonly Refusal[] {
  return word.includes('\ufffd') ? [refusal('word-undecodable', { text: word })] : []
}
