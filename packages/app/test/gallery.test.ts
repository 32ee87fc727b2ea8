import { readFileSync } from 'node:fs'
import { type RefusalCode, type RefusalEntry, refusals } from '@daybook/core/kit/refusals.ts'
import { expect, test } from 'vitest'
import { codesInUse, commandPages } from './gallery/codes-in-use.ts'
import { cases, gallery } from './gallery.ts'

/** The exit code of the command line by the class of a refusal, as its help lists them. */
const exits = {
  input: 2,
  missing: 3,
  conflict: 4,
  rule: 5,
  place: 6,
  role: 7,
  question: 1,
  lookup: 1,
} as const

// The keys of `refusals` are its codes; `Object.keys` forgets them.
const codes = Object.keys(refusals) as RefusalCode[]

test.each(codes)(
  '%s comes of its case, in the words of both languages and with its exit code',
  async (code) => {
    const { isInside, answer } = cases[code]
    const { output: english = '', exit } = gallery[code] ?? {}
    const { output: french } = await answer('fr')
    const { message, hint }: RefusalEntry = refusals[code]
    for (const [output, language] of [
      [english, 'en'],
      [french, 'fr'],
    ] as const) {
      expect(output).toMatch(wordsOf(message[language]))
      // Inside another answer stands the sentence alone, without its code and remedy.
      if (isInside === true) continue
      const said = saidOf(code, output)
      expect(said).toMatch(wordsOf(hint[language]))
      expect(said).not.toMatch(/\{\w+\}/)
    }
    expect(french).not.toBe(english)
    if (exit === undefined) return
    const first = /^([a-z0-9-]+): /.exec(english)?.[1] ?? ''
    // Only codes of the list begin an answer.
    expect(exit).toBe(isInside === true ? 0 : exits[refusals[first as RefusalCode].class])
  },
)

test('the words of every refusal differ between the languages, but where they are all the user’s own', () => {
  const same = codes.filter((code) => refusals[code].message.en === refusals[code].message.fr)
  expect(same).toEqual(['input-malformed'])
  expect(codes.filter((code) => refusals[code].hint.en === refusals[code].hint.fr)).toEqual([])
})

test('both languages of a refusal name the same things', () => {
  const differing = codes.filter((code) => {
    const { message, hint }: RefusalEntry = refusals[code]
    return namesIn(message.en) !== namesIn(message.fr) || namesIn(hint.en) !== namesIn(hint.fr)
  })
  expect(differing).toEqual([])
})

/** Where each code is used: the sources are read once, since two tests ask. */
let inUse: ReturnType<typeof codesInUse> | undefined

test('every refusal of the list is raised somewhere in the sources', () => {
  inUse ??= codesInUse()
  const used = inUse
  expect(codes.filter((code) => !used.has(code))).toEqual([])
})

test('whoever refuses gives every name that the words need', () => {
  inUse ??= codesInUse()
  const missing = Array.from(inUse).flatMap(([code, uses]) =>
    uses.flatMap(({ file, line, names }) => {
      // What comes by a variable, or is spread in, cannot be seen here.
      if (names === undefined) return []
      const { message, hint }: RefusalEntry = refusals[code]
      const needed = `${namesIn(message.en)} ${namesIn(hint.en)}`.split(' ').filter((name) => name !== '')
      return needed
        .filter((name) => !names.has(name.slice(1, -1)))
        .map((name) => `${file}:${line}: ${code} without ${name}`)
    }),
  )
  expect(missing).toEqual([])
})

test('the pages of the commands name only refusals that there are', () => {
  const known = new Set<string>(codes)
  for (const file of commandPages()) {
    const [, told = ''] = /\n(Refuses[\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? []
    const named = [...told.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map((match) => match[1] ?? '')
    expect(
      named.filter((code) => !known.has(code)),
      file,
    ).toEqual([])
  }
})

/** The line of a refusal in an answer, and its remedy under it. */
function saidOf(code: string, output: string): string {
  const lines = output.split('\n')
  const at = lines.findIndex((line) => line.startsWith(`${code}: `))
  const end = lines.findIndex((line, index) => index > at && /^[a-z0-9-]+: /.test(line))
  expect(at, output).not.toBe(-1)
  return lines.slice(at, end === -1 ? undefined : end).join('\n')
}

/** The names in braces of a text, each once; `{"id":…}` in a hint is an example of JSON and none. */
function namesIn(text: string): string {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([whole]) => whole))].toSorted().join(' ')
}

/** A pattern for words whose names are filled in with anything. */
function wordsOf(template: string): RegExp {
  // The terminal keeps French signs on their line with spaces that do not break.
  const parts = template
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \u00a0]'))
  return new RegExp(parts.join('[^]*'))
}
