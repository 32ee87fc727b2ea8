import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import { expect, test } from 'vitest'
import { flagsOf } from '../../src/cli/flags.ts'
import { helpFor, helpForAll } from '../../src/cli/help.ts'
import { frenchNotes } from '../../src/cli/words-fr.ts'
import { hasFrench } from '../../src/commands/issue-words.ts'
import type { Listed } from '../../src/commands/listed.ts'
import { registry } from '../../src/commands/registry.ts'
import { sentencesOf } from './schema-sentences.ts'

const all: readonly Listed[] = registry
const commands = await Promise.all(all.map(({ load }) => load()))

test('every note on a flag has its French, and no French is left over', () => {
  const notes = commands.flatMap((command) => flagsOf(command).map(({ description }) => description))
  const known = new Set(notes.filter((note) => note !== ''))
  expect([...known].filter((note) => frenchNotes[note] === undefined)).toEqual([])
  expect(Object.keys(frenchNotes).filter((note) => !known.has(note))).toEqual([])
})

test('what is typed without a flag is an input of its command, each once, and one word is no list', () => {
  const wrong = commands.flatMap((command, at) => {
    const { words = [], rest } = command.line ?? {}
    const kinds = new Map(flagsOf(command).map((flag) => [flag.name, flag.kind]))
    const typed = [...words, ...(rest === undefined ? [] : [rest])]
    const isFit =
      typed.every((field) => kinds.has(field)) &&
      new Set(typed).size === typed.length &&
      words.every((field) => kinds.get(field) !== 'list')
    return isFit ? [] : [`${all[at]?.name}: ${typed.join(' ')}`]
  })
  expect(wrong).toEqual([])
})

test('the sentences in which schemas refuse have their French', () => {
  const sentences = sentencesOf('packages/app/src/commands')
  expect(sentences.length).toBeGreaterThan(5)
  expect(sentences.filter((sentence) => !hasFrench(sentence))).toEqual([])
})

test.each(commands)('the help of $name names its words and flags, in both languages', (command) => {
  const [english, french] = [helpFor(command, 'en'), helpFor(command, 'fr')]
  expect(english).toContain(command.title.en)
  expect(french).toContain(unbroken(command.title.fr, 'fr'))
  for (const { flag } of flagsOf(command)) {
    expect(english).toContain(`  ${flag}`)
    expect(french).toContain(`  ${flag}`)
  }
})

test('the list of commands has every command, in both languages', () => {
  const [english, french] = [helpForAll(undefined, 'en'), helpForAll(undefined, 'fr')]
  for (const { name, title } of all) {
    const typed = name.replace('.', ' ')
    expect(english).toMatch(new RegExp(`^  ${typed} +${escaped(title.en)}$`, 'm'))
    expect(french).toMatch(new RegExp(`^  ${typed} +${escaped(unbroken(title.fr, 'fr'))}$`, 'm'))
  }
})

test('a command’s title is the same in the table and in the command', () => {
  for (const [index, { name, effect, title }] of all.entries()) {
    expect(commands[index]).toMatchObject({ name, effect, title })
  }
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
