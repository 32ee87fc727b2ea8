import type { DerivedTable, Row } from '@daybook/core/daybook/tables.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { memoryStore } from '../../src/store/memory.ts'
import type { BookStore } from '../../src/store/store.ts'
import { rowsOf } from '../commands/kept-books.ts'
import { ofx, ofxAccount, ofxLine } from '../gallery/bank-files.ts'
import { eachStore } from '../store/stores.ts'
import { journeyChart } from './deeds.ts'
import { type Journey, journeyOver } from './journey.ts'

/**
 * A line as the bank has it; `id` is its number there, the same in every download unless the bank changes it.
 */
type Line = { readonly day: number; readonly cents: number; readonly name: string; readonly id: string }

/** Few days, amounts and names, so that equal lines of a day are usual. */
const statement: fc.Arbitrary<readonly Line[]> = fc
  .array(
    fc.record({
      day: fc.integer({ min: 1, max: 6 }),
      cents: fc.constantFrom(-450, -1125, 20000),
      name: fc.constantFrom('CAFE', 'PAPER CO'),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((lines) => lines.map((line, index) => ({ ...line, id: `F${index}` })))

/** Files that together hold every line of a statement at least once: any splits, overlaps and orders. */
function filesOf(
  lines: readonly Line[],
  draws: readonly (readonly boolean[])[],
): readonly (readonly Line[])[] {
  const files = draws.map((draw) => lines.filter((_, at) => draw[at % draw.length] === true))
  const missing = lines.filter((line) => !files.some((file) => file.includes(line)))
  return [...files, missing].filter((file) => file.length > 0)
}

const draws = fc.array(fc.array(fc.boolean(), { minLength: 14, maxLength: 14 }), {
  minLength: 1,
  maxLength: 4,
})

test('any split, overlap and order of a statement’s files gives the books of the whole statement', () =>
  fc.assert(
    fc.asyncProperty(statement, draws, async (lines, drawn) => {
      const journey = await begun(memoryStore())
      for (const file of filesOf(lines, drawn)) await imported(journey, file, truth(await idsOf(journey)))
      expect(await toldIn(journey)).toEqual(lines.map(told).sort())
      // Every file once more adds nothing and asks nothing.
      for (const file of filesOf(lines, drawn)) {
        const again = await given(journey, file)
        expect(again).toMatchObject({ added: 0, alike: [] })
      }
    }),
    { numRuns: 150 },
  ))

test('a statement whose lines the bank numbered anew adds nothing', () =>
  fc.assert(
    fc.asyncProperty(statement, async (lines) => {
      const journey = await begun(memoryStore())
      await given(journey, lines)
      const renumbered = lines.map((line) => ({ ...line, id: `N${line.id}` }))
      expect(await given(journey, renumbered)).toMatchObject({ added: 0 })
      // What is asked about and skipped is not asked about again.
      await given(journey, renumbered, { alike: 'skip' })
      expect(await given(journey, renumbered)).toMatchObject({ added: 0, alike: [] })
      expect(await toldIn(journey)).toEqual(lines.map(told).sort())
    }),
    { numRuns: 100 },
  ))

for (const store of eachStore()) {
  test(`undo of an import gives back the rows of before, and its undo the rows of after (${store.name})`, () =>
    fc.assert(
      fc.asyncProperty(statement, statement, fc.nat(), fc.boolean(), async (first, second, at, isSkipped) => {
        const opened = await store.open()
        try {
          const journey = await begun(opened.store)
          await given(journey, first)
          const before = standing(await rowsOf(journey.book))
          const more = second.map((line) => ({ ...line, id: `M${line.id}`, day: line.day + 3 }))
          const done = await given(journey, more, { alike: isSkipped ? 'skip' : 'add' })
          if (done.statement === '') return
          const kept = await journey.gives('statement.show', { statement: done.statement })
          const lines = kept.ok && Array.isArray(kept.value.lines) ? kept.value.lines : []
          const line = lines.length === 0 ? undefined : String(Object(lines[at % lines.length]).line)
          if (line !== undefined) {
            await journey.gives('line.exclude', { account: '1010', lines: [line], reason: 'private' })
          }
          const after = standing(await rowsOf(journey.book))
          const undone = await journey.gives('statement.undo', { statement: done.statement })
          expect(standing(await rowsOf(journey.book))).toEqual(before)
          await journey.gives('act.undo', { number: undone.ok ? undone.value.act : 0 })
          expect(standing(await rowsOf(journey.book))).toEqual(after)
        } finally {
          await opened.end()
        }
      }),
      { numRuns: store.name === 'memory' ? 60 : 6 },
    ))
}

/** The derived rows but for where in the chain they came from, and for which acts were undone. */
function standing(
  rows: Readonly<Record<DerivedTable, readonly Row[]>>,
): Readonly<Record<string, readonly object[]>> {
  const plain = Object.entries(rows)
    .filter(([table]) => table !== 'head')
    .map(([table, all]) => {
      const kept = all.filter(({ kind }) => kind !== 'undone')
      return [table, kept.map(({ seq: _seq, ...row }) => row)] as const
    })
  return Object.fromEntries(plain)
}

function begun(store: BookStore): Promise<Journey> {
  return journeyOver(store, journeyChart)
}

function date(day: number): string {
  return `2026-02-${String(day).padStart(2, '0')}`
}

function told({ day, cents, name }: Line): string {
  return `${date(day)} ${cents} ${name}`
}

async function toldIn(journey: Journey): Promise<readonly string[]> {
  const { statement_line: kept } = await rowsOf(journey.book)
  return kept.map(({ date: on, amount, text }) => `${on} ${amount} ${text}`).sort()
}

async function idsOf(journey: Journey): Promise<ReadonlySet<string>> {
  const { statement_line: kept } = await rowsOf(journey.book)
  return new Set(kept.map((row) => String(row.bank_id)))
}

/** What a person who knows the bank decides about a line: it is here if its number is. */
function truth(here: ReadonlySet<string>) {
  return (line: Line) => (here.has(line.id) ? 'skip' : 'add')
}

type Answer = {
  readonly statement: string
  readonly added: number
  readonly alike: readonly { readonly row: number }[]
  readonly notices: readonly string[]
}

async function given(journey: Journey, lines: readonly Line[], more: object = {}): Promise<Answer> {
  const written = lines.map(({ day, cents, name, id }) => {
    return ofxLine(date(day).replaceAll('-', ''), (cents / 100).toFixed(2), id, name)
  })
  const content = Buffer.from(ofx(ofxAccount('001', ...written))).toString('base64')
  const done = await journey.gives('statement.import', {
    file: 'bank.ofx',
    content,
    account: '1010',
    ...more,
  })
  if (!done.ok) throw new Error(JSON.stringify(done.refusals))
  // The output of this very command.
  return done.value as unknown as Answer
}

/** The row of a file's first line: what `ofx` and `ofxAccount` write before it. */
const firstRow =
  ofx(ofxAccount('001', 'X'))
    .split('\n')
    .findIndex((row) => row.startsWith('X')) + 1

/** Imports a file, and decides about what looks alike. */
async function imported(
  journey: Journey,
  lines: readonly Line[],
  decide: (line: Line) => 'add' | 'skip',
): Promise<void> {
  const { alike, notices } = await given(journey, lines)
  // Where the whole file looks numbered anew it says so, and each of its lines can still be taken as new.
  const isRenumbered = notices.some((each) => each.includes('numbered them anew'))
  const asked = isRenumbered ? lines.map((_, at) => ({ row: firstRow + at })) : alike
  if (asked.length === 0) return
  const decided = Map.groupBy(asked, ({ row }) => {
    const line = lines[row - firstRow]
    if (line === undefined) throw new Error(`no line on row ${row}`)
    return decide(line)
  })
  const rows = (which: 'add' | 'skip') => (decided.get(which) ?? []).map(({ row }) => row)
  const { alike: left } = await given(journey, lines, { add: rows('add'), skip: rows('skip') })
  expect(left).toEqual([])
}
