import { afterAll, beforeAll, expect, test } from 'vitest'
import { booksInFile, type KeptBooks } from './kept-books.ts'

let books: KeptBooks

beforeAll(async () => {
  books = await booksInFile()
})

afterAll(async () => {
  await books.end()
})

const facts = {
  year: 2025,
  taxpayer: {
    province: 'ON' as const,
    born: '1985-04-12',
    slips: [
      {
        kind: 'T4',
        from: 'Maple Bakery',
        boxes: { '14': '60000', '16': '3361.75', '18': '984', '22': '9000' },
      },
    ],
    answers: { medical: '2500' },
  },
}

/** The amounts of some lines of the first return in an answer. */
function linesOf(answer: Record<string, unknown>, numbers: readonly string[]): readonly unknown[] {
  // The answer has the shape that the command declares.
  const [first] = answer.returns as readonly { readonly lines: readonly { line: string; amount: string }[] }[]
  return numbers.map((number) => first?.lines.find(({ line }) => line === number)?.amount)
}

test('a return is kept in the vault, changed by slip and answer, worked out, and erased', async () => {
  const { does, refused } = books
  expect(await refused('t1.summary', { year: 2025 })).toEqual(['t1-not-kept'])
  await does('t1.keep', facts)
  const before = await does('t1.summary', { year: 2025 })
  // 60,000 - 565 of enhanced contributions; 9,000 was deducted.
  expect(linesOf(before, ['10100', '23600', '43700'])).toEqual(['60000.00', '59435.00', '9000.00'])

  await does('t1.slip', { year: 2025, kind: 't5', from: 'North Bank', box: ['13=500'] })
  const twice = await does('t1.slip', { year: 2025, kind: 'T5', from: 'north  bank', box: ['13=500'] })
  expect(twice.slips).toMatchObject([{ id: 'T4-1', isTwin: false }, { isTwin: true }, { isTwin: true }])
  await does('t1.slip', { year: 2025, remove: 'T5-2' })
  // A slip that was kept without an id has one by which it is taken away, and a second one another.
  const more = await does('t1.slip', { year: 2025, kind: 'T4', from: 'Oak Shop', box: ['14=1.00'] })
  expect(more.slips.map(({ id }) => id)).toEqual(['T4-1', 'T5-1', 'T4-2'])
  await does('t1.slip', { year: 2025, remove: 'T4-2' })
  await does('t1.answer', { year: 2025, answer: ['rrsp=3000', 'medical='] })
  const after = await does('t1.summary', { year: 2025 })
  expect(linesOf(after, ['12100', '20800', '23600', '33099'])).toEqual([
    '500.00',
    '3000.00',
    '56935.00',
    undefined,
  ])

  // What is kept comes back as it is typed, and what another answer would change is told and not kept.
  const kept = await does('t1.facts', { year: 2025 })
  expect(kept).toMatchObject({ years: [2025], facts: { taxpayer: { answers: { rrsp: '3000' } } } })
  const asked = { year: 2025, change: ['rrsp=4000'], explain: 'T1-2025:10100' }
  const compared = await does('t1.summary', asked)
  expect(compared).toMatchObject({
    file: '2026-04-30',
    comparison: { changes: expect.arrayContaining([expect.objectContaining({ line: '20800' })]) },
    returns: [{ tree: expect.arrayContaining([expect.objectContaining({ id: 'T1-2025:10100' })]) }],
  })
  expect(await does('t1.facts', { year: 2025 })).toEqual(kept)

  expect(await refused('t1.answer', { year: 2025, answer: ['lottery=5'] })).toEqual(['t1-answer-unknown'])
  expect(await refused('t1.slip', { year: 2025, remove: 'T5-9' })).toEqual(['t1-slip-missing'])
  expect(await refused('t1.slip', { year: 2025, who: 'spouse' })).toEqual(['t1-spouse-missing'])
  await does('t1.erase', { year: 2025 })
  expect(await refused('t1.summary', { year: 2025 })).toEqual(['t1-not-kept'])
})

test('a changed answer is compared without keeping it', async () => {
  const answer = await books.does('t1.whatif', { ...facts, change: { rrsp: '1000' } })
  // Federal: 205.00, and 30 more of medical expenses at 14.5%; Ontario: 91.50, and 1.51 on the 30.
  expect(answer).toMatchObject({
    changes: expect.arrayContaining([expect.objectContaining({ line: '20800' })]),
  })
  expect(answer.gain).toBe('302.36')
})

/** A file of T5s as the agency takes it, as far as it is read: one slip of 500.00 of interest. */
function fileOf(letter: string, interest: string): string {
  const slip = `<T5Slip><RCPNT_NM><snm>Sample</snm><gvn_nm>Alder</gvn_nm></RCPNT_NM><sin>000000018</sin><rpt_tcd>${letter}</rpt_tcd><T5_AMT><cdn_int_amt>${interest}</cdn_int_amt></T5_AMT></T5Slip>`
  const summary = '<T5Summary><FILR_NM><l1_nm>North Bank</l1_nm></FILR_NM><tx_yr>2025</tx_yr></T5Summary>'
  const text = `<Submission><Return><T5>${slip}${summary}</T5></Return></Submission>`
  return Buffer.from(text).toString('base64')
}

test('slips come out of the file of their payer: once, amended in their place, cancelled away', async () => {
  const { does, refused } = books
  await does('t1.keep', facts)
  const taken = async (letter: string, interest: string) => {
    const input = { year: 2025, file: 't5.xml', content: fileOf(letter, interest) }
    const { slips } = await does('t1.import', input)
    const kept = await does('t1.slip', { year: 2025 })
    return [slips[0]?.outcome, kept.slips.map(({ boxes }) => boxes.at(-1)?.amount)]
  }
  expect(await taken('O', '500.00')).toEqual(['added', ['9000.00', '500.00']])
  expect(await taken('O', '500.00')).toEqual(['there', ['9000.00', '500.00']])
  expect(await taken('A', '450.00')).toEqual(['changed', ['9000.00', '450.00']])
  expect(await taken('C', '450.00')).toEqual(['removed', ['9000.00']])
  const foreign = { year: 2025, file: 'a.xml', content: Buffer.from('<a/>').toString('base64') }
  expect(await refused('t1.import', foreign)).toEqual(['t1-file-foreign'])
})

test('a corporation has no business for a return, and a return that takes one is not kept', async () => {
  const taking = { ...facts, taxpayer: { ...facts.taxpayer, books: ['Workshop'] } }
  expect(await books.refused('t1.keep', taking)).toEqual(['business-legal-form'])
  expect(await books.refused('t1.calculate', taking)).toEqual(['t1-books-unread'])
})
