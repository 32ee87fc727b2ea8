import { expect, test } from 'vitest'
import { value } from '../../kit/result.ts'
import { amountText } from '../statement.ts'
import { csv } from './csv.ts'
import file from './csv-banks.json' with { type: 'json' }

const tables = file.tables.map((table) => [table.name, table] as const)

test.each(tables)('%s: every line of the table is read, and the balance', (_, table) => {
  const { statements } = value(csv.read(`${table.rows.join('\n')}\n`, { currency: 'CAD' }))
  const read = statements.flatMap((each) =>
    each.lines.map((line) => `${line.date} ${amountText(line.amount)} ${line.text}`),
  )
  expect(read).toEqual(table.lines)
  const balances = statements.map(({ closing }) => (closing === undefined ? '' : amountText(closing.amount)))
  expect(balances.join(' ')).toBe(table.closing)
})
