import { readFacts, type TypedAnswers, type TypedSlip } from '@daybook/canada/t1/read-facts.ts'
import type { FileSlip } from '@daybook/canada/t1/slip-file.ts'
import { type Household, noFacts, type T1Facts } from '@daybook/canada/t1/t1-facts.ts'
import { t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import { householdOf, personShape } from '../../src/t1/facts-shape.ts'
import { ownSlips } from '../../src/t1/slips-from-file.ts'
import { typed as asTyped, type Case, type Cases, decided } from './case.ts'

const alder = noFacts(2025, 'ON', '1980-05-01')
const robin = noFacts(2025, 'ON', '1982-02-11')

/** Facts as typed over those of somebody. */
function typedFacts(
  answers: TypedAnswers,
  slips: readonly TypedSlip[] = [],
  more: Partial<T1Facts> = {},
): Result<Household> {
  const read = readFacts({ ...alder, ...more, answers, slips })
  return read.ok ? ok({ taxpayer: read.value }) : read
}

function typed(title: string, ...asked: Parameters<typeof typedFacts>): Case {
  return decided(title, () => {
    const household = typedFacts(...asked)
    return household.ok ? t1Returns(household.value) : household
  })
}

function couple(title: string, one: Partial<T1Facts>, other: Partial<T1Facts>): Case {
  const both = { marital: 'couple' } as const
  const household = { taxpayer: { ...alder, ...both, ...one }, spouse: { ...robin, ...both, ...other } }
  return decided(title, () => t1Returns(household))
}

function slip(kind: string, boxes: TypedSlip['boxes']): TypedSlip {
  return { kind, from: 'Maple Bakery', boxes }
}

const salary = { id: 't4', kind: 'T4', from: 'Maple Bakery', boxes: { '14': 6000000n } } as const

const child = {
  name: 'Wren Sample',
  kind: 'child',
  born: '2020-02-02',
  netIncome: 0n,
  isInfirm: false,
  childCare: 500000n,
} as const

const shares = { name: 'Shares', kind: 'shares', proceeds: 200000000n, cost: 0n, outlays: 0n } as const
const cottage = {
  name: 'The cottage',
  kind: 'home',
  proceeds: 30000000n,
  cost: 25000000n,
  outlays: 0n,
} as const

const fileSlip: FileSlip = {
  ...{ kind: 'T5', year: 2025, sin: '000000018', name: 'Alder Example', from: 'North Bank' },
  ...{ does: 'original', boxes: { '13': 50000n }, passed: [] },
}

/** The personal income tax return. */
export const personalTaxCases = {
  't1-rates-missing': typed('A return of a year whose amounts nobody looked up', {}, [], { year: 2027 }),
  't1-amount-unconfirmed': typed(
    'An estimate that needs an amount only projected',
    { adoption: '1000' },
    [],
    {
      year: 2026,
    },
  ),
  't1-facts-malformed': typed('An amount for a question of yes or no', { disability: '100' }),
  't1-slip-unknown': typed('A slip that the return does not read', {}, [slip('T5013', {})]),
  't1-box-unknown': typed('A box that the slip does not have', {}, [slip('T4', { '999': 100n })]),
  't1-box-negative': typed('A negative box', {}, [slip('T4', { '14': -100n })]),
  't1-answer-unknown': typed('An answer to no question', { lottery: '100' }),
  't1-answer-negative': typed('A negative answer', { rrsp: '-100' }),
  't1-line-unknown': typed('A line that there is not', {}, [], { given: { '99999': 100n } }),
  't1-not-kept': asTyped('A return of which nothing was kept', 'daybook t1 summary --year 2025'),
  't1-books-unread': decided('A return without books that takes a business of books', () =>
    householdOf({
      year: 2025,
      couple: false,
      accept: false,
      taxpayer: { ...personShape.parse({ province: 'ON', born: '1980-05-01' }), books: ['Workshop'] },
    }),
  ),
  't1-file-foreign': decided('Slips out of a file that has none', () =>
    ownSlips([], { file: 'letter.txt', year: 2025 }),
  ),
  't1-file-year': decided('Slips of another year', () =>
    ownSlips([fileSlip], { file: 't5.xml', year: 2024 }),
  ),
  't1-file-person': decided('Slips of two people, nobody named', () =>
    ownSlips([fileSlip, { ...fileSlip, sin: '000000026', name: 'Robin Sample' }], {
      file: 't5.xml',
      year: 2025,
    }),
  ),
  't1-slip-missing': asTyped('A slip that is not there', 'daybook t1 slip --year 2025 --remove T4-2', {
    files: { 'facts.json': '{"year": 2025, "taxpayer": {"province": "ON", "born": "1980-05-01"}}' },
    typed: ['daybook t1 keep --input facts.json'],
  }),
  't1-contradiction': typed('A spouse’s income for a single person', { 'spouse-net': '100' }),
  't1-person-date': typed('A birth after the year', {}, [], { person: { born: '2026-03-01' } }),
  't1-household-years': couple('Two returns of different years', {}, { year: 2024 }),
  't1-spouse-missing': typed('A couple without the other’s income', {}, [], { marital: 'couple' }),
  't1-spouse-return-missing': typed(
    'A pension split with a spouse of whom only the income is known',
    { 'spouse-net': '0', 'pension-split': '1000' },
    [],
    { marital: 'couple' },
  ),
  't1-part-year': typed('Somebody who came to Canada in the year', { 'part-year-resident': true }),
  't1-two-plans': typed('Contributions to both pension plans', {}, [slip('T4', { '16': 100n, '17': 100n })]),
  't1-quebec-mixed': typed('A job across Quebec’s border', {}, [
    { ...slip('T4', { '14': 100n }), province: 'QC' },
  ]),
  't1-minimum-tax': typed('A gain so large that the minimum tax may be due', {}, [], { gains: [shares] }),
  't1-split-income': typed('Dividends of a private company to a child', {}, [slip('T5', { '10': 100000n })], {
    person: { born: '2012-05-01' },
  }),
  't1-home-flipped': typed('A home sold within a year', {}, [], { gains: [{ ...cottage, heldDays: 200 }] }),
  't1-cost-missing': typed('Securities sold without their cost', {}, [slip('T5008', { '21': 100n })]),
  't1-above-limit': typed('More to an RRSP than the limit', { rrsp: '9000', 'rrsp-limit': '8000' }),
  't1-repayment-rate-missing': typed('Benefits without the rate of their repayment', {}, [
    slip('T4E', { '14': 1000000n, '15': 1000000n }),
    slip('T4', { '14': 12000000n }),
  ]),
  't1-pension-split-most': couple(
    'A split of more than half of a pension',
    {
      slips: [{ id: 'p', kind: 'T4A', from: 'Plan', boxes: { '016': 1000000n } }],
      answers: { amounts: { 'pension-split': 600000n }, choices: {} },
    },
    {},
  ),
  't1-child-care-claimer': couple(
    'Child care claimed by the higher earner',
    { slips: [salary], dependants: [child] },
    {},
  ),
} as const satisfies Cases
