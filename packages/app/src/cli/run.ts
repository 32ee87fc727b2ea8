import { randomUUID } from 'node:crypto'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Result, refuse } from '@daybook/core/kit/result.ts'
import { bookOf } from '../book.ts'
import { today } from '../clock.ts'
import type { Command, World } from '../commands/command.ts'
import { decoded } from '../commands/decode.ts'
import { commandNamed } from '../commands/registry.ts'
import { openBook } from '../store/open-book.ts'
import { sayRefusals } from './exit.ts'
import { inputFrom } from './flags.ts'
import type { Globals } from './globals.ts'
import { helpFor, helpForAll } from './help.ts'
import { printed } from './printed.ts'
import { putFile } from './put-file.ts'
import { verbs } from './verbs.ts'
import { writeOut } from './write-out.ts'

/** Runs one command from its words: finds it, reads its flags, opens the book, prints what it gives. */
export async function runWords(words: readonly string[], globals: Globals): Promise<number> {
  const language = globals.language ?? 'en'
  const verb = verbs[words[0] ?? '']
  if (verb !== undefined && !globals.help) return (await verb())(words.slice(1), globals)
  const listed = commandNamed(`${words[0]}.${words[1]}`)
  if (listed === undefined) {
    const isAsking = globals.help || words.length === 0
    const text = helpForAll(words[0], language)
    if (text === '' || words.length > 1)
      return sayRefusals([...unknownCommand(words).refusals], language, globals.json)
    if (isAsking) process.stdout.write(text)
    else process.stderr.write(text)
    return isAsking ? 0 : 2
  }
  const command = await listed.load()
  if (globals.help) {
    process.stdout.write(helpFor(command, language))
    return 0
  }
  const raw = await inputFrom(command, words.slice(2))
  if (!raw.ok) return sayRefusals(raw.refusals, language, globals.json)
  const input = decoded(command.input, raw.value)
  if (!input.ok) return sayRefusals(input.refusals, language, globals.json)
  return runCommand(command, input.value, globals, language)
}

async function runCommand(
  command: Command,
  input: unknown,
  globals: Globals,
  language: Language,
): Promise<number> {
  const world = cliWorld(language)
  const common = {
    ...world,
    dryRun: globals.dryRun,
    ...(globals.key === undefined ? {} : { key: globals.key }),
  }
  if (command.effect === 'program')
    return answer(command, await command.run(common, input), globals, language)
  if (globals.book === undefined || globals.book === '')
    return sayRefusals(refuse('book-not-named').refusals, language, globals.json)
  const opened = await openBook(globals.book)
  if (!opened.ok) return sayRefusals(opened.refusals, language, globals.json)
  const book = bookOf(opened.value)
  try {
    if (command.report !== undefined) {
      const report = await command.report({ ...common, book }, input)
      if (!report.ok) return sayRefusals(report.refusals, language, globals.json)
      return await writeOut(report.value, globals, language, common.today)
    }
    return await answer(command, await command.run({ ...common, book }, input), globals, language)
  } finally {
    await opened.value.close()
  }
}

async function answer(
  _command: Command,
  result: Result<unknown>,
  globals: Globals,
  language: Language,
): Promise<number> {
  if (!result.ok) return sayRefusals(result.refusals, language, globals.json)
  // What a command has written out by itself (an export to `-`) leaves nothing to say.
  if (result.value === undefined) return 0
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
