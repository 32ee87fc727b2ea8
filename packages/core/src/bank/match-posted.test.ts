import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linePattern } from './line-pattern.ts'
import { postedMatches } from './match-posted.ts'
import type { OpenLine, OpenPosting } from './proposal.ts'

function line(date: string, amount: bigint, text: string, cheque?: string): OpenLine {
  const id = `${date} ${amount} ${text}`
  const own = { account: '1010', id, date, amount, text, pattern: linePattern(text) }
  return cheque === undefined ? own : { ...own, cheque }
}

function posting(number: number, date: string, amount: bigint, words: string, ref?: string): OpenPosting {
  const own = { number, posting: 0, date, amount, words }
  return ref === undefined ? own : { ...own, ref }
}

/** What each line is matched with: `text: by J1 J2 !` (with ! when sure). */
function matched(lines: readonly OpenLine[], postings: readonly OpenPosting[]): readonly string[] {
  const found = postedMatches(lines, postings)
  return lines.map((each) => {
    const match = found.get(each)
    if (match === undefined) return `${each.text}: -`
    const names = match.postings.map(({ number }) => `J${number}`).join(' ')
    return `${each.text}: ${match.by} ${names}${match.sure ? ' !' : ''}`
  })
}

test('a cheque is found by its number, months later and among equal amounts', () => {
  const lines = [line('2026-11-02', -31_190n, 'CHQ', '00231')]
  const postings = [
    posting(1, '2026-05-20', -31_190n, 'Hydro', '231'),
    posting(2, '2026-10-30', -31_190n, 'Rona', '232'),
  ]
  expect(matched(lines, postings)).toEqual(['CHQ: cheque J1 !'])
})

test('a cheque of another amount than in the books is shown and is not sure', () => {
  const postings = [posting(1, '2026-10-20', -31_190n, 'Hydro', '231')]
  expect(matched([line('2026-11-02', -31_910n, 'CHQ', '231')], postings)).toEqual(['CHQ: cheque-unlike J1'])
})

test('an exact amount within days is sure when nothing rivals it', () => {
  const rent = posting(1, '2026-11-01', -316_400n, 'Immeubles Modèle Rent')
  expect(matched([line('2026-11-03', -316_400n, 'IMMEUBLES MODELE')], [rent])).toEqual([
    'IMMEUBLES MODELE: amount J1 !',
  ])
  // Two postings of the amount, equally near, and words that name neither.
  const twice = [posting(1, '2026-11-01', -5000n, 'Oak'), posting(2, '2026-11-01', -5000n, 'Elm')]
  expect(matched([line('2026-11-03', -5000n, 'RETRAIT')], twice)).toEqual(['RETRAIT: amount J1'])
  expect(matched([line('2026-11-03', -5000n, 'ELM CO')], twice)).toEqual(['ELM CO: amount J2 !'])
})

test('two equal lines with two equal postings are both sure; a third line gets none and unsettles them', () => {
  const coffees = [
    line('2026-11-13', -1200n, 'STATIONNEMENT A'),
    line('2026-11-13', -1200n, 'STATIONNEMENT B'),
  ]
  const postings = [posting(1, '2026-11-13', -1200n, 'Parking'), posting(2, '2026-11-13', -1200n, 'Parking')]
  expect(matched(coffees, postings)).toEqual(['STATIONNEMENT A: amount J1 !', 'STATIONNEMENT B: amount J2 !'])
  const three = [...coffees, line('2026-11-13', -1200n, 'STATIONNEMENT C')]
  expect(matched(three, postings).filter((each) => each.endsWith('!'))).toEqual([])
})

test('an amount of another sign, or one that lies too far off, is no match', () => {
  const lines = [line('2026-11-13', -1200n, 'A')]
  expect(matched(lines, [posting(1, '2026-11-13', 1200n, 'x')])).toEqual(['A: -'])
  expect(matched(lines, [posting(1, '2026-08-13', -1200n, 'x')])).toEqual(['A: -'])
  expect(matched(lines, [posting(1, '2026-11-19', -1200n, 'x')])).toEqual(['A: -'])
  // Five weeks old: proposed, but not sure.
  expect(matched(lines, [posting(1, '2026-10-09', -1200n, 'x')])).toEqual(['A: amount J1'])
})

test('receipts of one day make a deposit; receipts of several days are for a person to decide', () => {
  const deposit = [line('2026-11-21', 115_000n, 'DEPOT')]
  const oneDay = [
    posting(2, '2026-11-20', 60_000n, 'Tremblay'),
    posting(3, '2026-11-20', 55_000n, 'Roy'),
    posting(4, '2026-11-12', 1000n, 'Other'),
  ]
  expect(matched(deposit, oneDay)).toEqual(['DEPOT: several J2 J3 !'])
  const several = [
    posting(2, '2026-11-18', 60_000n, 'Tremblay'),
    posting(3, '2026-11-20', 55_000n, 'Roy'),
    posting(4, '2026-11-20', 7000n, 'Gagnon'),
  ]
  expect(matched(deposit, several)).toEqual(['DEPOT: several J2 J3'])
})

test('two payments of one pattern within days make one posting', () => {
  const lines = [
    line('2026-11-05', -30_000n, 'BOIS IMAGINAIRE 01'),
    line('2026-11-07', -20_000n, 'BOIS IMAGINAIRE 02'),
  ]
  const postings = [posting(9, '2026-11-04', -50_000n, 'Bois Imaginaire ltée')]
  expect(matched(lines, postings)).toEqual(['BOIS IMAGINAIRE 01: part J9 !', 'BOIS IMAGINAIRE 02: part J9 !'])
})

test('no posting serves twice, ties have the sign of the line, and a sure one is tied in full', () => {
  const dates = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, '0')}`)
  const cents = fc.integer({ min: -6, max: 6 }).filter((units) => units !== 0)
  const lines = fc.array(fc.tuple(dates, cents, fc.constantFrom('OAK', 'ELM 1', 'ELM 2', '77')), {
    maxLength: 12,
  })
  const postings = fc.array(fc.tuple(dates, cents, fc.constantFrom('Oak', 'Elm', '')), { maxLength: 16 })
  fc.assert(
    fc.property(lines, postings, (given, open) => {
      const own = given.map(([date, units, text], index) => ({
        ...line(date, BigInt(units) * 100n, text),
        id: String(index),
      }))
      const posted = open.map(([date, units, words], index) =>
        posting(index, date, BigInt(units) * 100n, words),
      )
      const tied = new Map<number, bigint>()
      for (const [each, match] of postedMatches(own, posted)) {
        const sum = match.ties.reduce((total, tie) => total + tie.amount, 0n)
        if (match.sure) expect(sum).toBe(each.amount)
        for (const { number, amount } of match.ties) {
          expect(amount < 0n).toBe(each.amount < 0n)
          tied.set(number, (tied.get(number) ?? 0n) + amount)
        }
      }
      for (const [number, sum] of tied) {
        const { amount = 0n } = posted[number] ?? {}
        expect(amount < 0n ? sum >= amount : sum <= amount).toBe(true)
      }
    }),
  )
})
