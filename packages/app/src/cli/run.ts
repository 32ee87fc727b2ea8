import { randomUUID } from 'node:crypto'
import { setFlagsFromString } from 'node:v8'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { type Book, bookOf, inView } from '../book.ts'
import { today } from '../clock.ts'
import type { Command, Context, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed } from '../commands/registry.ts'
import type { ReportResult } from '../reports/report.ts'
import { openBook } from '../store/open-book.ts'
import { languageBefore, languageOver } from './book-language.ts'
import { sayRefusals } from './exit.ts'
import { inputFrom } from './flags.ts'
import { type Globals, languageOf } from './globals.ts'
import { helpFor, helpForAll } from './help.ts'
import { madeFileOf } from './made-file.ts'
import { isText, printed } from './printed.ts'
import { putFile } from './put-file.ts'
import { verbs } from './verbs.ts'
import { formatOf, writeOut, writePages } from './write-out.ts'

/** Runs one command from its words: finds it, reads its flags, opens the book, prints what it gives. */
export async function runWords(words: readonly string[], globals: Globals): Promise<number> {
  const verb = verbs[words[0] ?? '']
  if (verb !== undefined && !globals.help) return (await verb())(words.slice(1), globals)
  const listed = commandNamed(`${words[0]}.${words[1]}`)
  if (listed === undefined) return withoutCommand(words, globals)
  const command = await listed.load()
  // What is read dies young: with the room for it kept as it is, a large file takes a third less memory.
  if (command.isBulky) setFlagsFromString('--semi-space-growth-factor=1')
  if (globals.help) {
    process.stdout.write(helpFor(command, languageOf(globals)))
    return 0
  }
  const made = madeFileOf(command, globals)
  const own = made === undefined ? globals : { ...globals, output: undefined }
  const input = await inputOf(command, words.slice(2), globals, made)
  if (!input.ok) return sayRefusals(input.refusals, await languageBefore(globals), globals.json)
  return runCommand(command, input.value, own)
}

async function withoutCommand(words: readonly string[], globals: Globals): Promise<number> {
  const language = languageOf(globals)
  const isAsking = globals.help || words.length === 0
  const text = helpForAll(words[0], language)
  if (text === '' || words.length > 1)
    return sayRefusals([...unknownCommand(words).refusals], await languageBefore(globals), globals.json)
  if (isAsking) process.stdout.write(text)
  else process.stderr.write(text)
  return isAsking ? 0 : 2
}

/** What was typed, as the command takes it. A command that makes a book makes it where `--book` says. */
async function inputOf(
  command: Command,
  words: readonly string[],
  globals: Globals,
  made: string | undefined,
): Promise<Result<unknown>> {
  const typed = await inputFrom(command, words)
  if (!typed.ok) return typed
  if (made !== undefined && typed.value.file !== undefined)
    return refuse('flag-twice', { flag: '--file, --output' })
  const given = made === undefined ? typed.value : { ...typed.value, file: made }
  const field = command.line?.book
  if (field === undefined || globals.bookTyped === undefined) return decoded(command.input, given)
  const named = typed.value[field]
  if (named !== undefined && named !== globals.bookTyped)
    return refuse('book-named-twice', { place: String(named), other: globals.bookTyped })
  return decoded(command.input, { ...given, [field]: globals.bookTyped })
}

async function runCommand(command: Command, input: unknown, globals: Globals): Promise<number> {
  const before = languageOf(globals)
  const wanted = command.effect === 'lookup' ? undefined : formatOf(globals, { isStrict: false })
  if (wanted?.ok === false) return sayRefusals(wanted.refusals, before, globals.json)
  const common = (language: Language) => ({
    ...cliWorld(language),
    dryRun: globals.dryRun,
    ...(globals.key === undefined ? {} : { key: globals.key }),
  })
  if (command.effect === 'program') {
    if (command.report !== undefined)
      return sayReport(await command.report(common(before), input), globals, before)
    return answer(await command.run(common(before), input), globals, { command, language: before })
  }
  if (command.effect === 'lookup')
    return (await import('./lookup.ts')).runLookup(command, common(before), input, globals)
  if (globals.book === undefined || globals.book === '')
    return sayRefusals(refuse('book-not-named').refusals, before, globals.json)
  const opened = await openBook(globals.book)
  if (!opened.ok) {
    const isDamaged = opened.refusals.some(({ code }) => code === 'book-damaged' || code === 'book-unknown')
    const more = isDamaged ? await command.ofDamaged?.(globals.book) : undefined
    return sayRefusals([...opened.refusals, ...(more ?? [])], before, globals.json)
  }
  const book = bookOf(opened.value)
  try {
    const language = await languageOver(globals, opened.value)
    const isKept = wanted?.ok === true && wanted.value !== 'table' && wanted.value !== 'json'
    const ctx: Context = { ...common(language), book, ...(isKept ? { isKept: true } : {}) }
    if (command.report !== undefined)
      return await sayReport(await command.report(ctx, input), globals, language)
    return await answer(await command.run(ctx, input), globals, { command, language, book })
  } finally {
    await opened.value.close()
  }
}

async function sayReport(made: Result<ReportResult>, globals: Globals, language: Language): Promise<number> {
  if (!made.ok) return sayRefusals(made.refusals, language, globals.json)
  return writeOut(made.value, globals, language, today())
}

type Asked = { readonly command: Command; readonly language: Language; readonly book?: Book }

async function answer(
  result: Result<unknown>,
  globals: Globals,
  { command, language, book }: Asked,
): Promise<number> {
  if (!result.ok) return sayRefusals(result.refusals, language, globals.json)
  // What a command has written out by itself (an export to `-`) leaves nothing to say.
  if (result.value === undefined) return 0
  const wanted = formatOf(globals, { isStrict: false })
  const format = wanted.ok ? wanted.value : 'table'
  if (format !== 'table' && format !== 'json' && !isText(result.value)) {
    const { answerPages } = await import('./answer-pages.ts')
    const head =
      book === undefined ? undefined : await inView(book, async ({ profile, head }) => ({ profile, head }))
    const paper = {
      report: command.name,
      title: command.title,
      bookName: head?.profile.name ?? '',
      asOfSeq: head?.head.seq ?? 0,
    }
    const pages = answerPages(result.value, paper, language)
    return writePages(pages, format, globals, { language, generatedOn: today() })
  }
  const text = printed(result.value, globals, language)
  if (globals.output === undefined) {
    process.stdout.write(text)
    return 0
  }
  const written = putFile(globals.output, text)
  return written.ok ? 0 : sayRefusals(written.refusals, language, globals.json)
}

/** The world at a terminal: the user's name, the clock, the language. */
export function cliWorld(language: Language): World {
  return {
    actor: process.env.DAYBOOK_ACTOR ?? process.env.USER ?? 'local',
    language,
    today: today(),
    now: () => Date.now(),
    newId: () => randomUUID(),
    ask: async (question) => (await import('./ask-hidden.ts')).askHidden(question),
  }
}

function unknownCommand(words: readonly string[]) {
  return refuse('command-unknown', { command: words.slice(0, 2).join(' ') })
}
