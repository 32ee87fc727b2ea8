import { type Change, derivedTables, type Row } from '@daybook/core/daybook/tables.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type RowGroup, rounds } from './postgres-changes.ts'

const id = fc.constantFrom('a', 'b')
const body = fc.constantFrom('{}', '[]', '1')
const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.oneof(
    fc.record({
      op: fc.constantFrom('insert', 'put'),
      table: fc.constant('card'),
      row: fc.record({ kind: id, id, body, seq: fc.nat(9) }),
    }),
    fc.record({
      op: fc.constant('set'),
      table: fc.constant('card'),
      key: fc.record({ kind: id, id }),
      row: fc.record({ body }),
    }),
    fc.record({
      op: fc.constant('set'),
      table: fc.constant('card'),
      key: fc.record({ kind: id, id }),
      row: fc.record({ seq: fc.nat(9) }),
    }),
    fc.record({ op: fc.constant('remove'), table: fc.constant('card'), key: fc.record({ kind: id, id }) }),
  ),
  { maxLength: 12 },
)

/** Cards by key; `undefined` after an insert over a row that was there. */
type Cards = Readonly<Record<string, Row>> | undefined

test('rounds do what their changes do one after the other, and touch no row twice in a round', () =>
  fc.assert(
    fc.property(changes, (all) => {
      let plain: Cards = {}
      for (const change of all) {
        const { op, ...rest } = change
        plain = done(
          plain,
          op,
          'row' in rest && 'key' in rest ? { ...rest.key, ...rest.row } : 'row' in rest ? rest.row : rest.key,
        )
      }
      let inRounds: Cards = {}
      for (const round of rounds(all)) {
        const rows = round.flatMap((group) => group.rows.map((row) => ({ group, row })))
        const keys = rows.map(({ row }) => `${row.kind} ${row.id}`)
        expect(new Set(keys).size).toBe(keys.length)
        for (const { group, row } of rows) inRounds = done(inRounds, group.deed, picked(group, row))
      }
      // A row that was inserted over another and removed again in one batch is the one thing that is not
      // told.
      if (plain !== undefined) expect(inRounds).toEqual(plain)
    }),
  ))

function done(cards: Cards, deed: RowGroup['deed'], row: Row): Cards {
  if (cards === undefined) return undefined
  const key = `${row.kind} ${row.id}`
  const { [key]: held, ...others } = cards
  if (deed === 'remove') return others
  if (deed === 'set') return held === undefined ? cards : { ...others, [key]: { ...held, ...row } }
  return deed === 'insert' && held !== undefined ? undefined : { ...others, [key]: row }
}

/** What the statement of a group writes of a row: its key and the group's columns. */
function picked({ table, columns }: RowGroup, row: Row): Row {
  return Object.fromEntries(
    [...derivedTables[table].key, ...columns].map((column) => [column, row[column] ?? null]),
  )
}
