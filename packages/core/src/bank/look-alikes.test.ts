import { expect, test } from 'vitest'
import { lineKey } from './fingerprint.ts'
import { comparedWith, type KnownRow } from './look-alikes.ts'
import type { StatementLine } from './statement.ts'

let row = 0
const line = (date: string, amount: bigint, text: string, bankId?: string): StatementLine => {
  row += 1
  return { row, date, amount, text, pending: false, ...(bankId === undefined ? {} : { bankId }) }
}
const known = (of: StatementLine, source: string, ordinal = 1): KnownRow => ({
  id: `${lineKey('1010', of)}#${ordinal}`,
  date: of.date,
  amount: typeof of.amount === 'bigint' ? of.amount : 0n,
  text: of.text,
  bankId: of.bankId,
  source,
})
const texts = (lines: readonly StatementLine[]) => lines.map(({ text }) => text)

test('the same transaction in the words of another kind of file is alike, and both sides are told', () => {
  const csv = known(line('2026-03-04', -450n, 'CAFE EAST #12'), 'csv date|amount')
  const compared = comparedWith('1010', 'ofx ', [csv], [], [line('2026-03-06', -450n, 'POS CAFE EAST')])
  expect(compared.fresh).toEqual([])
  expect(compared.alike).toMatchObject([{ line: { text: 'POS CAFE EAST' }, here: { text: 'CAFE EAST #12' } }])
})

test('other words in the same kind of file, another amount and another week are new', () => {
  const before = line('2026-03-04', -450n, 'CAFE EAST')
  const others = [
    line('2026-03-04', -450n, 'PAPER CO'),
    line('2026-03-04', -451n, 'X'),
    line('2026-03-09', -450n, 'X'),
  ]
  expect(comparedWith('1010', 'ofx ', [known(before, 'ofx ')], [], others).fresh).toHaveLength(3)
  const [, amount, week] = others
  const two = [amount, week].flatMap((each) => each ?? [])
  expect(comparedWith('1010', 'ofx ', [known(before, 'csv ')], [], two).fresh).toHaveLength(2)
})

test('a line of another kind of file that the file has too stands for itself only', () => {
  const same = line('2026-03-04', -450n, 'CAFE')
  const compared = comparedWith(
    '1010',
    'ofx ',
    [known(same, 'csv ')],
    [],
    [same, line('2026-03-04', -450n, 'POS')],
  )
  expect(texts(compared.known)).toEqual(['CAFE'])
  expect(texts(compared.fresh)).toEqual(['POS'])
})

test('of two lines one looks like the one of the nearest day, and the other is new', () => {
  const csv = known(line('2026-03-05', -450n, 'CAFE'), 'csv ')
  const file = [line('2026-03-05', -450n, 'NEAR'), line('2026-03-03', -450n, 'FAR')]
  const compared = comparedWith('1010', 'ofx ', [csv], [], file)
  expect(compared.alike.map(({ line: { text } }) => text)).toEqual(['NEAR'])
  expect(texts(compared.fresh)).toEqual(['FAR'])
})

test('what was skipped before is known, once for each time, and only with its number', () => {
  const [here, other] = [line('2026-03-04', -450n, 'CAFE', 'A'), line('2026-03-04', -450n, 'CAFE', 'B')]
  const skipped = [{ key: lineKey('1010', other), bankId: 'B' }]
  const again = comparedWith('1010', 'ofx ', [known(here, 'ofx ')], skipped, [here, other])
  expect(texts(again.known)).toEqual(['CAFE', 'CAFE'])
  const third = line('2026-03-04', -450n, 'CAFE', 'C')
  const more = comparedWith('1010', 'ofx ', [known(here, 'ofx ')], skipped, [here, other, third])
  expect(more.known).toHaveLength(2)
  expect(more.fresh.length + more.alike.length).toBe(1)
})
