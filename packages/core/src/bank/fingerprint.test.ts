import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  compareLines,
  foldedText,
  type KnownLine,
  knownLine,
  type LineFacts,
  lineKey,
} from './fingerprint.ts'

const coffee: LineFacts = { date: '2026-03-04', amount: -350n, text: 'Coffee' }
const lunch: LineFacts = { date: '2026-03-04', amount: -1200n, text: 'Lunch' }
const rent: LineFacts = { date: '2026-03-01', amount: -90000n, text: 'Rent' }

function numbered(line: LineFacts, bankId: string): LineFacts {
  return { ...line, bankId }
}

function known(lines: readonly LineFacts[]): KnownLine[] {
  return lines.map((line) => knownLine('1000', line))
}

test('a key names account, day, amount and plain words, and never the bank’s number', () => {
  expect(lineKey('1000', numbered({ ...coffee, text: 'Café  «Zoé»' }, '77'))).toBe(
    '1000|2026-03-04|-3.50|CAFEZOE',
  )
  expect(foldedText('Café')).toBe(foldedText('CAFE\u0301'))
})

test('the same file twice adds nothing, and a second coffee in a longer file adds one', () => {
  const before = known([coffee, lunch])
  expect(compareLines('1000', before, [coffee, lunch]).fresh).toEqual([])
  expect(compareLines('1000', before, [coffee, coffee, lunch]).fresh).toEqual([coffee])
  expect(compareLines('1010', before, [coffee]).fresh).toEqual([coffee])
})

test('a file whose every number changed is known, not new', () => {
  const before = known([numbered(coffee, 'a'), numbered(lunch, 'b')])
  const compared = compareLines('1000', before, [numbered(coffee, 'x'), numbered(lunch, 'y')])
  expect(compared).toMatchObject({ fresh: [], alike: [] })
  expect(compared.known).toHaveLength(2)
})

test('the second of two twins in the other half of a split day is new where the bank keeps its numbers', () => {
  const before = known([numbered(rent, 'r'), numbered(lunch, 'l'), numbered(coffee, 'c1')])
  const compared = compareLines('1000', before, [numbered(rent, 'r'), numbered(coffee, 'c2')])
  expect(compared.fresh).toEqual([numbered(coffee, 'c2')])
})

test('one line alone with another number is left to a person', () => {
  const compared = compareLines('1000', known([numbered(coffee, 'a')]), [numbered(coffee, 'b')])
  expect(compared).toMatchObject({ fresh: [], known: [], alike: [numbered(coffee, 'b')] })
})

test('a line that the bank dated or worded anew under its number is left to a person', () => {
  const posted = numbered({ ...coffee, date: '2026-03-05', text: 'COFFEE SHOP 12' }, 'a')
  expect(compareLines('1000', known([numbered(coffee, 'a')]), [posted]).alike).toEqual([posted])
  const other = numbered({ ...coffee, amount: -400n }, 'a')
  expect(compareLines('1000', known([numbered(coffee, 'a')]), [other]).fresh).toEqual([other])
})

test('numbers that the bank repeats part no twins and join no strangers', () => {
  const zero = [numbered(coffee, '0'), numbered(coffee, '0'), numbered(lunch, '0')]
  expect(compareLines('1000', [], zero).fresh).toHaveLength(3)
  expect(compareLines('1000', known(zero), zero)).toMatchObject({ fresh: [], alike: [] })
})

const line = fc.record({
  date: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03'),
  amount: fc.constantFrom(-350n, -1200n, 5000n),
  text: fc.constantFrom('Coffee', 'Lunch', 'Pay'),
})

test('importing whole days in any order and any overlap gives the statement, twins and all', () => {
  const windows = fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), windows, fc.boolean(), (statement, spans, hasNumbers) => {
      const lines = statement.map((each, index) => (hasNumbers ? numbered(each, `id${index}`) : each))
      const days = ['2026-03-01', '2026-03-02', '2026-03-03']
      const covered = [...spans, [0, 2] as const]
      let books: KnownLine[] = []
      for (const [a, b] of covered) {
        const [from, through] = [days[Math.min(a, b)] ?? '', days[Math.max(a, b)] ?? '']
        const file = lines.filter((each) => each.date >= from && each.date <= through)
        const compared = compareLines('1000', books, file)
        expect(compared.alike).toEqual([])
        books = [...books, ...known(compared.fresh)]
      }
      expect(books.map((each) => each.key).sort()).toEqual(
        known(lines)
          .map((each) => each.key)
          .sort(),
      )
    }),
  )
})

test('any pieces of numbered lines with distinct words give the statement in any order', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 20 }),
      fc.array(fc.array(fc.nat(19)), { maxLength: 6 }),
      (all, pieces) => {
        const lines = all.map((each, index) =>
          numbered({ ...each, text: `${each.text} ${index}` }, `id${index}`),
        )
        let books: KnownLine[] = []
        for (const piece of [...pieces, lines.map((_, index) => index)]) {
          const file = [...new Set(piece)].flatMap((index) => lines[index] ?? [])
          books = [...books, ...known(compareLines('1000', books, file).fresh)]
        }
        expect(books.map((each) => each.key).sort()).toEqual(
          known(lines)
            .map((each) => each.key)
            .sort(),
        )
      },
    ),
  )
})

test('no line is lost or doubled by a comparison: it is fresh, known or alike, once', () => {
  const maybeNumbered = fc
    .tuple(line, fc.option(fc.constantFrom('1', '2', '3'), { nil: undefined }))
    .map(([each, id]) => (id === undefined ? each : numbered(each, id)))
  fc.assert(
    fc.property(fc.array(maybeNumbered), fc.array(maybeNumbered), (before, file) => {
      const { fresh, known: here, alike } = compareLines('1000', known(before), file)
      expect(fresh.length + here.length + alike.length).toBe(file.length)
    }),
  )
})

test('a file of 50,000 equal lines compares in time that grows with it', () => {
  const many = Array.from({ length: 50_000 }, (_, index) => numbered(coffee, String(index)))
  const compared = compareLines('1000', known(many), many)
  expect(compared.known).toHaveLength(50_000)
})
