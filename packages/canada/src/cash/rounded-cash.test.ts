import { formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { canadianCash } from './denominations.ts'
import { roundedCash } from './rounded-cash.ts'

const rounded = (text: string) => formatCents(roundedCash(value(parseCents(text))))

// Canada Revenue Agency, Phasing out the penny: 1, 2, 6, 7 down; 3, 4, 8, 9 up.
test('cash is rounded to the nearest five cents, both ways from each ending', () => {
  const endings = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map((ending) => rounded(`9.2${ending}`))
  expect(endings).toEqual(['9.20', '9.20', '9.20', '9.25', '9.25', '9.25', '9.25', '9.25', '9.30', '9.30'])
  // Office de la protection du consommateur: 5.98 is paid as 6, 5.97 as 5.95.
  expect([rounded('5.98'), rounded('5.97'), rounded('-5.98')]).toEqual(['6.00', '5.95', '-6.00'])
})

test('there is no cent among the notes and coins, and what is left pays every rounded amount', () => {
  const values = canadianCash.map(({ piece }) => piece)
  expect(values).not.toContain('0.01')
  expect(
    values.filter((piece) => canadianCash.some((each) => each.piece === piece && each.kind === 'note')),
  ).toEqual(['100.00', '50.00', '20.00', '10.00', '5.00'])
  expect(values.map((piece) => value(parseCents(piece)) % 5n)).toEqual(values.map(() => 0n))
})
