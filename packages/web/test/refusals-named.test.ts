import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { refusal } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { decoded } from '../../app/src/commands/decode.ts'
import { refusedAs } from '../../app/src/http/answers.ts'
import { fieldWords } from '../../app/src/http/words-fields.ts'
import { saidCommands } from './said-commands.ts'

const commands = await Promise.all(saidCommands().map(({ load }) => load()))

/** The fields of an input, those of lists and records inside it too, by their names. */
function fieldsIn(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsIn)
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, inside]) =>
    key === 'properties' && typeof inside === 'object' && inside !== null
      ? Object.entries(inside).flatMap(([name, field]) => [name, ...fieldsIn(field)])
      : fieldsIn(inside),
  )
}

/** What a screen is told of refusals. */
function told(refusals: Parameters<typeof refusedAs>[0]['refusals'], language: Language): readonly string[] {
  // The server’s own shape.
  const { refusals: shown } = JSON.parse(String(refusedAs({ refusals }, language).body)) as {
    readonly refusals: readonly { readonly message: string }[]
  }
  return shown.map(({ message }) => message)
}

test('every field that a screen can send has a noun in both languages, and none is left over', () => {
  const names = new Set(
    commands.flatMap(({ input }) => fieldsIn(z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }))),
  )
  expect([...names].filter((name) => fieldWords[name] === undefined)).toEqual([])
  expect(Object.keys(fieldWords).filter((name) => !names.has(name))).toEqual([])
})

test('no refusal of what a screen sends begins with the name of a field as programs know it', () => {
  const bare = new Set<string>()
  for (const { name, input } of commands) {
    const fields = input instanceof z.ZodObject ? Object.keys(input.shape) : []
    for (const raw of [{}, Object.fromEntries(fields.map((field) => [field, { wrong: true }]))]) {
      const read = decoded(input, raw)
      if (read.ok) continue
      const list = read.refusals.filter(({ code, at }) => code.startsWith('input-') && at !== undefined)
      for (const [index, message] of told(list, 'fr').entries()) {
        const field = (list[index]?.at ?? '').split('.').findLast((part) => !/^\d+$/.test(part)) ?? ''
        const noun = fieldWords[field]?.fr ?? ''
        const label = noun.slice(0, 1).toUpperCase() + noun.slice(1)
        const isNamed =
          message.startsWith(`${label}\u00a0: `) || message === `il manque «\u00a0${label}\u00a0»`
        if (!isNamed) bare.add(`${name}: ${message}`)
      }
    }
  }
  expect([...bare]).toEqual([])
})

test('a field is named with its place in a list, and a flag as the field that it is', () => {
  const wrong = refusal(
    'input-malformed',
    { what: 'lines.1.amount: it is a text', whatFr: 'lines.1.amount : c’est un texte' },
    'lines.1.amount',
  )
  expect(told([wrong], 'en')).toEqual(['Amount (lines, no. 2): it is a text'])
  expect(told([wrong], 'fr')).toEqual(['Montant (lignes, nᵒ\u00a02)\u00a0: c’est un texte'])
  const missing = refusal('input-missing', { what: '--fee-percent' }, 'feePercent')
  expect(told([missing], 'en')).toEqual(['“Fee in percent” is missing'])
  const either = refusal('input-missing', { what: '--account, --amount' }, 'bill')
  expect(told([either], 'fr')).toEqual(['il manque «\u00a0Compte\u00a0», «\u00a0Montant\u00a0»'])
})

test('a line of a file and words of an account are not taken for fields', () => {
  const inFile = refusal(
    'input-malformed',
    { what: 'line 3: no day', whatFr: 'line 3 : pas de jour' },
    'line 3',
  )
  expect(told([inFile], 'en')).toEqual(['line 3: no day'])
})
