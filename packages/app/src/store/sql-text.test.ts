import { derivedTables } from '@daybook/core/daybook/tables.ts'
import { expect, test } from 'vitest'
import { readSchema } from './schema.ts'
import { countColumns, moneyColumns } from './sql-text.ts'

const tables = new Map(
  [...readSchema().matchAll(/create table (\w+) \(([\s\S]*?)\n\);/g)].map(([, name = '', body = '']) => [
    name,
    [...body.matchAll(/^ {2}(\w+) (BIGINT|TEXT|BYTEA)/gm)].map(([, column = '', type = '']) => ({
      column,
      type,
    })),
  ]),
)

test('the derived tables have the columns that the schema has, the key first', () => {
  for (const [table, { key, columns }] of Object.entries(derivedTables)) {
    const found = tables.get(table)?.map(({ column }) => column)
    expect(found?.toSorted()).toEqual(['book_id', ...key, ...columns].toSorted())
    const schemaKey = new RegExp(`create table ${table} [\\s\\S]*?primary key \\(([^)]*)\\)`).exec(
      readSchema(),
    )?.[1]
    expect(schemaKey?.split(', ')).toEqual(['book_id', ...key])
  }
})

test('money and counts are the whole numbers of the schema, and nothing else is', () => {
  for (const table of Object.keys(derivedTables)) {
    for (const { column, type } of tables.get(table) ?? []) {
      const isWhole = moneyColumns.has(column) || countColumns.has(column) || column === 'book_id'
      expect([table, column, isWhole]).toEqual([table, column, type === 'BIGINT'])
    }
  }
})
