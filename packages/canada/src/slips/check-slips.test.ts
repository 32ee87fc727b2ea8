import type { GivenSlip, Slip } from '@daybook/core/daybook/slip-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { checkBoxes } from './check-boxes.ts'
import { checkIdentities } from './check-identity.ts'
import { checkReturn, contributionFindings, isFilingAccount } from './check-return.ts'
import { paySlips } from './pay-slips.ts'
import type { SlipFinding } from './slip-finding.ts'
import type { SlipIdentity } from './slip-identity.ts'

const span = { from: '2026-01-01', through: '2026-12-31' }

/** A T4 of somebody, as it would be typed. */
function typed(
  id: string,
  boxes: Readonly<Record<string, bigint>>,
  codes: Readonly<Record<string, string>> = { '45': '1' },
  part = 'ON',
): readonly Slip[] {
  const given: GivenSlip = {
    id: `T4/2026/person:${id}/${part}`,
    kind: 'T4',
    year: 2026,
    way: 'whole',
    recipient: { kind: 'person', id },
    part,
    boxes: Object.entries(boxes).map(([box, amount]) => ({ id: box, amount })),
    codes: { '10': part, ...codes },
  }
  return value(paySlips({ kind: 'T4', year: 2026, pays: [], given: [given] }))
}

function codesOf(found: readonly SlipFinding[]): readonly string[] {
  return found.map(({ code, weight }) => `${code} ${weight}`)
}

const good = typed('pat', { '14': 100_000n, '16': 5_000n, '18': 1_630n, '24': 100_000n, '26': 100_000n })
const named = (): string => 'Pat'

test('a slip whose boxes fit has no findings', () => {
  expect(checkBoxes(good, named)).toEqual([])
})

test('boxes below zero, above their room, unknown or not together are found', () => {
  const found = (
    boxes: Readonly<Record<string, bigint>>,
    codes?: Readonly<Record<string, string>>,
    part?: string,
  ) => codesOf(checkBoxes(typed('pat', boxes, codes, part), named))
  expect(found({ '14': -100n })).toEqual(['box-negative stop'])
  // Six digits: 9,999.99 fits box 16, 10,000.00 does not.
  expect(found({ '14': 1n, '16': 999_999n, '26': 1n })).toEqual([])
  expect(found({ '14': 1n, '16': 1_000_000n, '26': 1n })).toEqual(['box-too-large stop'])
  expect(found({ '14': 1n, '99': 1n })).toEqual(['box-unknown stop'])
  expect(found({ '14': 1n, '16': 100n, '17': 100n, '26': 1n }, { '45': '1' }, 'QC')).toEqual([
    'plans-both stop',
  ])
  expect(found({ '14': 1n, '17': 100n, '26': 1n })).toEqual(['quebec-only stop'])
  expect(found({ '14': 1n, '16': 100n, '18': 100n })).toEqual([
    'earnings-missing warn',
    'earnings-missing warn',
  ])
  expect(found({ '14': 1n, '20': 100n })).toEqual(['plan-number-missing warn'])
  expect(found({ '14': 1n }, {})).toEqual(['dental-missing stop'])
  expect(found({ '14': 1n }, { '45': '6' })).toEqual(['code-unknown stop'])
  expect(found({ '14': 1n }, { '45': '1', '50': '12' })).toEqual(['code-unknown stop'])
})

test('codes that stood only in other years are no boxes of this one', () => {
  // Code 84, public transit passes, ended with 2017; box 45 began with 2023.
  expect(codesOf(checkBoxes(typed('pat', { '14': 1n, '84': 1n }), named))).toEqual(['box-unknown stop'])
  const old = typed('pat', { '14': 1n }, {}).map((slip) => ({ ...slip, year: 2022 }))
  expect(checkBoxes(old, named)).toEqual([])
})

test('numbers, names and addresses are checked without being said', () => {
  const address = {
    lines: ['1 Example St'],
    city: 'Ottawa',
    province: 'ON',
    postal: 'K1A0A1',
    country: 'CAN',
  }
  const found = (identity: Partial<SlipIdentity>) =>
    checkIdentities({
      slips: good,
      identities: new Map([
        ['person:pat', { is: 'person', name: 'Sample', sin: '130692544', address, ...identity }],
      ]),
      isLocked: false,
      on: '2027-02-01',
    })
  // 130 692 544 is the example of a number that passes; 123 456 782 of a business number.
  expect(found({})).toEqual([])
  expect(codesOf(found({ sin: '130692545' }))).toEqual(['sin-malformed stop'])
  expect(JSON.stringify(found({ sin: '130692545' }))).not.toContain('130692545')
  expect(codesOf(found({ sin: '000000000' }))).toEqual(['sin-missing warn'])
  expect(codesOf(found({ sin: '000000018' }))).toEqual(['sin-unissued warn'])
  expect(codesOf(found({ sin: '900000019', sinExpires: '2026-06-30' }))).toEqual(['sin-expired warn'])
  expect(codesOf(found({ name: '' }))).toEqual(['name-missing stop'])
  expect(codesOf(found({ name: 'Abcdefghijklmnopqrstuvw' }))).toEqual(['name-cut warn'])
  expect(codesOf(found({ address: { lines: ['Nowhere'] } }))).toEqual(['address-unclear warn'])
  expect(codesOf(found({ is: 'corporation', business: '123456789' }))).toEqual(['business-malformed stop'])
  expect(found({ is: 'corporation', business: '123456782RT0001' })).toEqual([])
})

test('one slip typed twice stops the filing; two people with one number are asked about', () => {
  const twin: SlipIdentity = { is: 'person', name: 'Sample', sin: '130692544' }
  const found = (other: readonly Slip[]) =>
    codesOf(
      checkIdentities({
        slips: [...good, ...other],
        identities: new Map([
          ['person:pat', twin],
          ['person:sam', twin],
        ]),
        isLocked: false,
        on: '2027-02-01',
      }),
    ).filter((code) => code.includes('twice'))
  const boxes = Object.fromEntries(good[0]?.boxes.map(({ id, amount }) => [id, amount]) ?? [])
  expect(found(typed('sam', boxes))).toEqual(['slip-twice stop'])
  expect(found(typed('sam', { ...boxes, '14': 200_000n }))).toEqual(['sin-twice warn'])
})

test('the account, the days and the package of a return are checked', () => {
  expect([
    isFilingAccount('T4', '123456782RP0001'),
    isFilingAccount('T4', '123456782RZ0001'),
    isFilingAccount('T4', '123456789RP0001'),
    isFilingAccount('T5', '123456782RZ0001'),
    isFilingAccount('RL-1', '1234567890RS0001'),
  ]).toEqual([true, false, false, true, true])
  const filer = { name: 'Sample Inc.', account: '123456782RP0001', address: { lines: ['1'] } }
  const base = { kind: 'T4', span, slips: good, returns: [], filer, on: '2027-02-15' } as const
  expect(codesOf(checkReturn(base))).toEqual(['package warn', 'package warn'])
  expect(codesOf(checkReturn({ ...base, on: '2026-11-23' }))).toEqual(['year-not-over warn', 'package warn'])
  // February 28, 2027 is a Sunday: the day after is still in time, the next one late.
  expect(codesOf(checkReturn({ ...base, on: '2027-03-01' }))).not.toContain('late warn')
  expect(codesOf(checkReturn({ ...base, on: '2027-03-02' }))).toContain('late warn')
  expect(codesOf(checkReturn({ ...base, filer: { ...filer, account: '' } }))).toContain(
    'account-missing stop',
  )
  const six = good.flatMap((slip) => ['1', '2', '3', '4', '5', '6'].map((id) => ({ ...slip, id })))
  expect(codesOf(checkReturn({ ...base, slips: six }))).toContain('electronic warn')
  expect(
    codesOf(checkReturn({ ...base, kind: 'RL-1', filer: { ...filer, account: '1234567890RS0001' } })),
  ).toContain('no-file warn')
  const filed = {
    id: 'T4/2026',
    kind: 'T4',
    year: 2026,
    span,
    does: 'original',
    filed: '2027-02-01',
    asOfSeq: 5,
    account: '123456790RP0001',
    edition: '1.26',
    slips: good,
    totals: [],
  } as const
  expect(codesOf(checkReturn({ ...base, returns: [filed] }))).toContain('account-changed warn')
})

test('contributions that are too low or too high are told with their amount', () => {
  const [low, high] = contributionFindings([
    { who: 'Pat', owed: 1_234n, excess: 0n },
    { who: 'Sam', owed: 0n, excess: 500n },
  ])
  expect(low?.label.en).toContain('Pat: contributions and premiums are too low, 12.34')
  expect(high?.label.fr).toContain('5.00 a été retenu en trop')
})
