import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Refused, refuse } from '@daybook/core/kit/result.ts'
import { bookOf, inView } from '../book.ts'
import { today } from '../clock.ts'
import { checkedOptions, type Options } from '../reports/option.ts'
import { reports } from '../reports/registry.ts'
import { openBook } from '../store/open-book.ts'
import { type Globals, languageOf } from './globals.ts'
import { refusedLate, writeOut } from './write-out.ts'

/**
 * A report straight from the words: no command table, no schema library, nothing that is not used.
 * `undefined` hands the words on to the command table (an unknown report, or a flag that only it knows).
 */
export async function coldReport(words: readonly string[], globals: Globals): Promise<number | undefined> {
  const load = reports[words[0] ?? '']
  if (load === undefined) return undefined
  const report = await load()
  const raw = rawOptions(report.options, words.slice(1))
  if (raw === undefined) return undefined
  const given = checkedOptions(report.options, raw)
  if (!given.ok) {
    const { languageBefore } = await import('./book-language.ts')
    return refusedLate(given.refusals, await languageBefore(globals), globals.json)
  }
  const no = (refused: Refused) => refusedLate(refused.refusals, languageOf(globals), globals.json)
  if (globals.book === undefined || globals.book === '') return no(refuse('book-not-named'))
  const opened = await openBook(globals.book)
  if (!opened.ok) return no(opened)
  try {
    return await inView(bookOf(opened.value), async (view) => {
      const language: Language = languageOf(globals, view.profile.language)
      const result = await report.run(view, given.value, { language, today: today() })
      if (!result.ok) return refusedLate(result.refusals, language, globals.json)
      return writeOut(result.value, globals, language, today())
    })
  } finally {
    await opened.value.close()
  }
}

/** The options in the words: `--on 2026-06-30`, `--on=2026-06-30`, `--months`. */
function rawOptions(options: Options, words: readonly string[]): Record<string, unknown> | undefined {
  const raw: Record<string, unknown> = {}
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const at = word.indexOf('=')
    const name = (at === -1 ? word : word.slice(0, at))
      .replace(/^--/, '')
      .replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const option = options[name]
    if (!word.startsWith('--') || option === undefined) return undefined
    if (option.kind === 'flag') raw[name] = true
    else if (at !== -1) raw[name] = word.slice(at + 1)
    else {
      index += 1
      if (words[index] === undefined) return undefined
      raw[name] = words[index]
    }
  }
  return raw
}
