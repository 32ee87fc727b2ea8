import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Command } from '../commands/command.ts'
import { amountOut } from '../commands/fields.ts'
import type { Listed } from '../commands/listed.ts'
import { registry } from '../commands/registry.ts'
import { frenchValues } from './answer-values-fr.ts'
import { decimalFields, frenchFields } from './answer-words-fr.ts'
import { globalsFrom } from './globals.ts'
import { printed } from './printed.ts'

/** A node of a JSON schema, as far as this test walks it. */
type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly description?: string
}

type Field = { readonly name: string; readonly words: readonly string[]; readonly isAmount: boolean }

const all: readonly Listed[] = registry
const fields = (
  await Promise.all(
    // Reports are papers, and some lookups say their answers themselves: they have words of their own.
    all
      .filter(({ name }) => !/^report\.(?!save|list|remove)/.test(name))
      .map(async ({ load }) => {
        const found: Command = await load()
        if (found.effect === 'lookup' && found.shown !== undefined) return []
        const schema = z.toJSONSchema(found.output, { io: 'output', unrepresentable: 'any' })
        // The schema of a schema is wider than what our outputs use.
        return fieldsOf(schema as Schema)
      }),
  )
).flat()

function fieldsOf({ properties = {}, items, anyOf = [] }: Schema): readonly Field[] {
  const below = [...Object.values(properties), ...(items === undefined ? [] : [items]), ...anyOf]
  const own = Object.entries(properties).map(([name, field]) => ({
    ...{ name, words: field.enum ?? [] },
    isAmount: [field, field.items ?? {}].some(({ description }) => description === amountOut.description),
  }))
  return [...own, ...below.flatMap(fieldsOf)]
}

test('every field that holds an amount is written as French writes amounts', () => {
  const amounts = new Set(fields.filter(({ isAmount }) => isAmount).map(({ name }) => name))
  expect(amounts.size).toBeGreaterThan(100)
  expect([...amounts].filter((name) => !decimalFields.has(name))).toEqual([])
})

const { globals } = globalsFrom([])

test('every field of a plain answer has its French, and no French is left over', () => {
  const names = new Set(fields.map(({ name }) => name))
  expect(names.size).toBeGreaterThan(150)
  expect([...names].filter((name) => frenchFields[name] === undefined)).toEqual([])
  expect(Object.keys(frenchFields).filter((name) => !names.has(name))).toEqual([])
})

test('the closed words that fields hold have their French, but for what is typed back', () => {
  const typedBack = new Set(['dimension'])
  const words = fields
    .filter(({ name }) => !typedBack.has(name))
    .flatMap((field) => field.words.map((word) => [field.name, word] as const))
  expect(words.length).toBeGreaterThan(8)
  expect(words.filter(([name, word]) => frenchValues[name]?.[word] === undefined)).toEqual([])
})

test('French answers name fields in French, write amounts as French does and say yes and no', () => {
  const answer = { number: 'J2', dryRun: false, balance: '-1234.50', code: '1234.50', type: 'asset' }
  expect(printed(answer, globals, 'fr')).toBe(
    'numéro\u00a0: J2\nessai\u00a0: non\nsolde\u00a0: -1\u00a0234,50\ncode\u00a0: 1234.50\ntype\u00a0: actif\n',
  )
})

test('a French table aligns French amounts to the right and leaves what users wrote', () => {
  const lines = [
    { account: '1010', debit: '1234.50', memo: '12.50' },
    { account: '4000', debit: '', foreign: 'USD 900.00' },
  ]
  expect(printed({ lines }, globals, 'fr')).toBe(
    [
      'lignes\u00a0:',
      '  compte     débit  libellé  en devise',
      '    1010  1\u00a0234,50  12.50',
      '    4000                     USD 900,00',
      '',
    ].join('\n'),
  )
})

test('a list that a row holds stands under it, and what is together is told together', () => {
  const pays = [
    { name: 'Ada', net: '80.00', figure: 'pay@1', lines: [{ item: 'cpp', amount: '5.00', figure: 'pay@2' }] },
    { name: 'Bo', net: '100.00', figure: 'pay@3', lines: [] },
  ]
  expect(printed({ pays, totals: { pays: 2, net: '180.00' } }, globals, 'en')).toBe(
    [
      'pays:',
      '  name     net',
      '  Ada    80.00',
      '      lines:',
      '        item  amount',
      '        cpp     5.00',
      '  Bo    100.00',
      'totals:',
      '  pays: 2',
      '  net: 180.00',
      '',
    ].join('\n'),
  )
})

test('JSON is the same in both languages', () => {
  const answer = { number: 'J2', dryRun: false, balance: '-1234.50' }
  const asked = { ...globals, json: true }
  expect(printed(answer, asked, 'fr')).toBe('{"number":"J2","dryRun":false,"balance":"-1234.50"}\n')
  expect(printed(answer, asked, 'fr')).toBe(printed(answer, asked, 'en'))
})
