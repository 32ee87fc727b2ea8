import { expect, test } from 'vitest'
import { amountInWords } from './amount-words.ts'
import { bankNumbers, numbersFrom } from './bank-numbers.ts'
import { dateBoxes } from './date-boxes.ts'
import { institutions } from './institutions.ts'
import { micrAlphabet, micrGlyph, micrGrid } from './micr-glyphs.ts'
import { isAccountField, micrCharacters, micrLine } from './micr-line.ts'

// By the rules of English: hyphens in the tens, “and” only before the fraction.
test.each<[bigint, string]>([
  [0n, 'Zero and 00/100'],
  [5n, 'Zero and 05/100'],
  [100n, 'One and 00/100'],
  [1_999n, 'Nineteen and 99/100'],
  [2_000n, 'Twenty and 00/100'],
  [2_145n, 'Twenty-one and 45/100'],
  [10_000n, 'One hundred and 00/100'],
  [11_000n, 'One hundred ten and 00/100'],
  [131_190n, 'One thousand three hundred eleven and 90/100'],
  [100_000_000n, 'One million and 00/100'],
  [
    98_765_432_199n,
    'Nine hundred eighty-seven million six hundred fifty-four thousand three hundred twenty-one and 99/100',
  ],
  [100_000_000_001n, 'One billion and 01/100'],
])('%s cents in English', (cents, words) => {
  expect(amountInWords(cents, 'en')).toBe(words)
})

// By the traditional rules of French: 21 and 71 with “et”, 80 and 200 with s at the end only, mille without
// one.
test.each<[bigint, string]>([
  [0n, 'Zéro et 00/100'],
  [2_100n, 'Vingt et un et 00/100'],
  [2_200n, 'Vingt-deux et 00/100'],
  [7_000n, 'Soixante-dix et 00/100'],
  [7_100n, 'Soixante et onze et 00/100'],
  [7_700n, 'Soixante-dix-sept et 00/100'],
  [8_000n, 'Quatre-vingts et 00/100'],
  [8_100n, 'Quatre-vingt-un et 00/100'],
  [9_100n, 'Quatre-vingt-onze et 00/100'],
  [9_900n, 'Quatre-vingt-dix-neuf et 00/100'],
  [10_000n, 'Cent et 00/100'],
  [20_000n, 'Deux cents et 00/100'],
  [20_100n, 'Deux cent un et 00/100'],
  [28_000n, 'Deux cent quatre-vingts et 00/100'],
  [100_000n, 'Mille et 00/100'],
  [128_145n, 'Mille deux cent quatre-vingt-un et 45/100'],
  [8_000_000n, 'Quatre-vingt mille et 00/100'],
  [20_000_000n, 'Deux cent mille et 00/100'],
  [100_000_000n, 'Un million et 00/100'],
  [8_000_000_000n, 'Quatre-vingts millions et 00/100'],
  [20_000_000_000n, 'Deux cents millions et 00/100'],
  [200_000_000_000n, 'Deux milliards et 00/100'],
])('%s cents in French', (cents, words) => {
  expect(amountInWords(cents, 'fr')).toBe(words)
})

test('no two whole amounts through twenty thousand dollars have the same words, in either language', () => {
  for (const language of ['en', 'fr'] as const) {
    const seen = new Set(
      Array.from({ length: 20_001 }, (_, each) => amountInWords(BigInt(each) * 100n, language)),
    )
    expect(seen.size).toBe(20_001)
  }
})

test('a date has eight digits in one of three orders; in French year, month and day alone', () => {
  expect(dateBoxes('2026-03-09', 'YYYYMMDD', 'en')).toEqual({ digits: '20260309', marks: 'YYYYMMDD' })
  expect(dateBoxes('2026-03-09', 'MMDDYYYY', 'en')).toEqual({ digits: '03092026', marks: 'MMDDYYYY' })
  expect(dateBoxes('2026-03-09', 'DDMMYYYY', 'en')).toEqual({ digits: '09032026', marks: 'DDMMYYYY' })
  expect(dateBoxes('2026-03-09', 'DDMMYYYY', 'fr')).toEqual({ digits: '20260309', marks: 'AAAAMMJJ' })
})

const account = { institution: '003', transit: '12345', account: '1234567' }

test('the bottom line has serial number, transit and institution, account, each between its signs', () => {
  expect(micrLine(1250, account)).toBe('⑈1250⑈ ⑆12345⑉003⑆ 1234567⑈')
  expect(micrLine(7, account, '123-456-7')).toBe('⑈007⑈ ⑆12345⑉003⑆ 123⑉456⑉7⑈')
  const places = micrCharacters(micrLine(1250, account))
  const placeOf = (index: number) => places[index]?.place
  // ⑈ 1250 ⑈: the last on-us sign in 45; ⑆ in 43 and 33; the account from 31.
  expect([placeOf(0), placeOf(5), placeOf(6), placeOf(16), placeOf(17)]).toEqual([50, 45, 43, 33, 31])
  expect(places.at(-1)).toEqual({ sign: '⑈', place: 24 })
})

test('an account field of a bank is digits and dashes that fit beside the transit', () => {
  expect(['123-456-7', '1234567', '12 34'].every(isAccountField)).toBe(true)
  expect(['', '-123', '12a4', '1'.repeat(18)].some(isAccountField)).toBe(false)
  const widest = micrCharacters(micrLine(1, account, '1'.repeat(17)))
  // The on-us sign that ends the account stands in 14; the bank writes the amount in 1 to 12.
  expect(widest.at(-1)?.place).toBe(14)
})

test('every character keeps to the grid: nine squares high but for on-us and dash, four to seven wide', () => {
  expect(micrAlphabet).toHaveLength(14)
  for (const sign of micrAlphabet) {
    const { wide, high, outlines } = micrGlyph(sign)
    expect(wide).toBeGreaterThanOrEqual(4)
    expect(wide).toBeLessThanOrEqual(micrGrid.wide)
    expect(high === 9).toBe(sign !== '⑈' && sign !== '⑉')
    const points = outlines.flat()
    expect(Math.max(...points.map(([x]) => x))).toBe(wide)
    expect(Math.max(...points.map(([, y]) => y))).toBe(high)
    expect(Math.min(...points.flat())).toBe(0)
  }
  expect(micrGrid.square * micrGrid.high).toBeCloseTo(0.117, 6)
  expect(micrGrid.square * micrGrid.wide).toBeCloseTo(0.091, 6)
})

test('the outlines of a character enclose as many squares as are drawn, holes taken out', () => {
  const area = (sign: string) =>
    micrGlyph(sign).outlines.reduce((sum, ring) => {
      const twice = ring.reduce((total, [x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0]
        return total + x * nextY - nextX * y
      }, 0)
      return sum + twice / 2
    }, 0)
  // 0: a ring of 7 by 9 around 5 by 7: 63 - 35. 2: three bars of 4 and six single squares.
  expect(area('0')).toBe(28)
  expect(micrGlyph('0').outlines).toHaveLength(2)
  expect(area('2')).toBe(18)
  expect(area('⑉')).toBe(15)
})

test('a bank account is checked part by part, and all that is wrong is said at once', () => {
  const codes = (given: typeof account, insist = false) => {
    const result = bankNumbers(given, 'Ms. Alder Sample', insist)
    return result.ok ? [] : result.refusals.map(({ code }) => code)
  }
  expect(bankNumbers({ ...account, account: '123-456 7' }, 'x')).toEqual({ ok: true, value: account })
  expect(codes({ institution: '3', transit: '1234', account: '' })).toEqual([
    'bank-institution-unfit',
    'bank-transit-unfit',
    'bank-account-unfit',
  ])
  expect(codes({ ...account, transit: '00000' })).toEqual(['bank-transit-unfit'])
  expect(codes({ ...account, account: '1234567890123' })).toEqual(['bank-account-unfit'])
  expect(codes({ ...account, account: '0000' })).toEqual(['bank-account-unfit'])
  expect(codes({ ...account, institution: '998' })).toEqual(['bank-institution-unknown'])
  expect(codes({ ...account, institution: '998' }, true)).toEqual([])
})

test('an account in the vault is read as on a cheque, institution first, or as JSON', () => {
  expect(numbersFrom('12345-003-1234567')).toEqual(account)
  expect(numbersFrom('003-12345-1234567')).toEqual(account)
  expect(numbersFrom('12345 003 123-456-7')).toEqual(account)
  expect(numbersFrom('{"institution":"003","transit":"12345","account":"1234567"}')).toEqual(account)
  // A number that is too short is read as it stands, so that it can be refused by its name.
  expect(numbersFrom('1234-003-1234567')).toEqual({ ...account, transit: '1234' })
  expect(numbersFrom('12345-03-1234567')).toEqual({ ...account, institution: '03' })
  expect(numbersFrom('12345003')).toBeUndefined()
  expect(numbersFrom('{"institution":3}')).toBeUndefined()
  expect(numbersFrom('')).toBeUndefined()
})

test('institutions have three digits each, and a name', () => {
  for (const [number, name] of institutions) {
    expect(number).toMatch(/^\d{3}$/)
    expect(name).not.toBe('')
  }
  expect(institutions.get('815')).toMatch(/Desjardins/)
})
