import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Slip, SlipBox, SlipReturnKind } from '@daybook/core/daybook/slip-facts.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sharedFolder } from '../../../../test/shared.ts'
import { canValidate, schemaErrors, slipSchema } from '../../../../test/xml-schema.ts'
import { checkIdentities } from '../slips/check-identity.ts'
import type { SlipIdentity } from '../slips/slip-identity.ts'
import { recipientKey } from '../slips/slip-identity.ts'
import { type SlipDraft, slipsOf } from '../slips/slip-made.ts'
import { slipTotals } from '../slips/slip-summary.ts'
import { slipTables } from '../slips/slip-tables.ts'
import { packageOn, packageWarnings } from './schema-package.ts'
import { type FiledKind, type ReturnToWrite, returnXml } from './write-return.ts'

const validated = test.skipIf(!canValidate())
const year = { from: '2026-01-01', through: '2026-12-31' }

const zoe: SlipIdentity = {
  is: 'person',
  name: 'Tremblay',
  given: 'Zoé Maple',
  sin: '900000019',
  address: { lines: ['12 Example St'], city: 'Toronto', province: 'ON', postal: 'M5V2T6', country: 'CAN' },
}
const drywall: SlipIdentity = {
  is: 'corporation',
  name: 'Example Drywall & Insulation of the Greater Sampleton Area Inc.',
  business: '123456782RT0001',
}

function draft(
  kind: FiledKind,
  amounts: Readonly<Record<string, bigint>>,
  more: Partial<SlipDraft> = {},
): SlipDraft {
  return {
    kind,
    year: 2026,
    recipient: { kind: 'person', id: 'zoe' },
    part: kind === 'T4' ? 'ON' : '',
    amounts: new Map(Object.entries(amounts)),
    codes: kind === 'T4' ? { '10': 'ON', '45': '1' } : {},
    ...more,
  }
}

function toWrite(
  kind: FiledKind,
  slips: readonly Slip[],
  does: SlipReturnKind = 'original',
  totals?: readonly SlipBox[],
): ReturnToWrite {
  return {
    sent: {
      kind,
      year: 2026,
      span: year,
      does,
      slips,
      totals: totals ?? slipTotals(kind, slips),
      ...(does === 'original' ? {} : { note: 'Box 14 corrected' }),
    },
    filer: {
      name: 'Example Carpentry & Cabinetry of Greater Sampleton Limited',
      account: kind === 'T4' || kind === 'T4A' ? '123456782RP0001' : '123456782RZ0001',
      address: { lines: ['1 Example Rd'], city: 'Toronto', province: 'ON', postal: 'M5V2T6', country: 'CAN' },
    },
    identities: new Map([
      ['person:zoe', zoe],
      [recipientKey({ kind: 'supplier', id: 'drywall' }), drywall],
    ]),
    contact: { name: 'Pat Example', area: '416', phone: '555-0100', email: 'pat@example.com' },
    reference: '26000009',
    language: 'en',
  }
}

const supplier = { recipient: { kind: 'supplier', id: 'drywall' } } as const

const files: readonly (readonly [FiledKind, string, ReturnToWrite])[] = [
  [
    'T4',
    'a T4',
    toWrite(
      'T4',
      slipsOf(
        draft('T4', {
          '14': 5_200_000n,
          '16': 288_575n,
          '18': 84_760n,
          '22': 610_000n,
          '24': 5_200_000n,
          '26': 5_200_000n,
          '40': 12_000n,
          '27': 288_575n,
          '19': 118_664n,
        }),
      ),
    ),
  ],
  [
    'T4',
    'an amended T4',
    toWrite('T4', slipsOf(draft('T4', { '14': 5_250_000n, '24': 5_250_000n, '26': 5_250_000n })), 'amended'),
  ],
  ['T4', 'a cancelled T4', toWrite('T4', slipsOf(draft('T4', { '14': 5_250_000n })), 'cancelled')],
  [
    'T4',
    'a T4 of Quebec without earnings under EI',
    toWrite(
      'T4',
      slipsOf(
        draft(
          'T4',
          { '14': 100_000n, '17': 6_000n, '26': 100_000n, '55': 500n, '56': 100_000n },
          { part: 'QC', codes: { '10': 'QC', '45': '3', '28.ei': 'X', '50': '1234567' } },
        ),
      ),
    ),
  ],
  ['T4', 'T4s with every further code of the year', toWrite('T4', slipsOf(draft('T4', everyOther('T4'))))],
  ['T4A', 'a T4A of a corporation', toWrite('T4A', slipsOf(draft('T4A', { '048': 150_000n }, supplier)))],
  [
    'T4A',
    'a T4A of a person with every code',
    toWrite(
      'T4A',
      slipsOf(
        draft(
          'T4A',
          {
            '016': 100n,
            '018': 200n,
            '020': 300n,
            '022': 400n,
            '024': 500n,
            '048': 600n,
            ...everyOther('T4A'),
          },
          { codes: { '015': '2', '036': '1234567' } },
        ),
      ),
    ),
  ],
  ['T5', 'a T5 with all its boxes', toWrite('T5', slipsOf(draft('T5', every('T5'))))],
  [
    'T5',
    'a T5 of a corporation',
    toWrite('T5', slipsOf(draft('T5', { '10': 100_000n, '11': 115_000n, '12': 10_385n }, supplier))),
  ],
  ['T5018', 'a T5018', toWrite('T5018', slipsOf(draft('T5018', { '22': 2_500_000n }, supplier)))],
  ['T5018', 'a T5018 of a person', toWrite('T5018', slipsOf(draft('T5018', { '22': 2_500_000n })))],
]

function every(kind: FiledKind): Readonly<Record<string, bigint>> {
  return Object.fromEntries(
    slipTables[kind].boxes.flatMap(({ box, kind: is, last = 9999 }) =>
      is === 'amount' && last >= 2026 ? [[box, 12_345n] as const] : [],
    ),
  )
}

function everyOther(kind: FiledKind): Readonly<Record<string, bigint>> {
  const others = new Set(
    slipTables[kind].boxes.flatMap(({ box, isOther }) => (isOther === true ? [box] : [])),
  )
  return Object.fromEntries(Object.entries(every(kind)).filter(([box]) => others.has(box)))
}

validated.each(files)(
  'the official schema of the %s takes %s (needs the shared folder and xmllint)',
  (kind, _, given) => {
    expect(schemaErrors(returnXml(given), slipSchema(kind))).toEqual([])
  },
)

validated('the official schema refuses broken files (needs the shared folder and xmllint)', () => {
  const [, , good] = files[0] ?? []
  if (good === undefined) throw new Error('fault: there is a file')
  const xml = returnXml(good)
  const broken: readonly (readonly [string, string])[] = [
    ['<sin>900000019</sin>', ''],
    ['<empt_incamt>52000.00', '<empt_incamt>-52000.00'],
    ['<cpp_cntrb_amt>2885.75', '<cpp_cntrb_amt>12885.75'],
    ['<rpt_tcd>O</rpt_tcd>', '<rpt_tcd>X</rpt_tcd>'],
    ['<empr_dntl_ben_rpt_cd>1<', '<empr_dntl_ben_rpt_cd>6<'],
    ['<lang_cd>E</lang_cd>', ''],
    // The number of the slips is not that of the summary.
    ['<bn>123456782RP0001</bn>', '<bn>123456782RP0002</bn>'],
    ['<ei_insu_ern_amt>52000.00</ei_insu_ern_amt>', ''],
  ]
  for (const [right, wrong] of broken) {
    expect(xml).toContain(right)
    expect(schemaErrors(xml.replace(right, wrong), slipSchema('T4')), wrong).not.toEqual([])
  }
})

test('a file says what the shared example of the specification says, element by element', (context) => {
  const shared = sharedFolder()
  context.skip(shared === undefined, 'needs the shared folder')
  const example = readFileSync(join(shared ?? '', 'facts', 'filing', 'examples', 't4-original.xml'), 'utf8')
  const given = files[0]?.[2]
  if (given === undefined) throw new Error('fault: there is a file')
  const name = { ...given.filer, name: 'Example Carpentry Ltd' }
  const zoeM: SlipIdentity = { ...zoe, given: 'Zoe M' }
  const xml = returnXml({
    ...given,
    filer: name,
    identities: new Map([['person:zoe', zoeM]]),
    reference: 'T4000001',
  })
  const elements = (text: string) =>
    [...text.matchAll(/<(\w+)>([^<\s][^<]*)</g)].map(([, tag, value]) => `${tag} ${value}`).sort()
  // The example was written by hand from the specification and checked by another program.
  expect(elements(xml)).toEqual(elements(example))
})

test('an optional amount of zero is left out, and those of EI and CPP earnings stand', () => {
  const xml = returnXml(toWrite('T4', slipsOf(draft('T4', { '14': 100_000n }))))
  expect(xml).toContain('<ei_insu_ern_amt>0.00</ei_insu_ern_amt>')
  expect(xml).toContain('<cpp_qpp_ern_amt>0.00</cpp_qpp_ern_amt>')
  expect(xml.match(/>0\.00</g)).toHaveLength(2)
})

test('slips of 2026 are warned of in a file of the package for 2025, and the closed service is named', () => {
  const found = packageOn('2026-11-23')
  expect(found.edition).toBe('1.26')
  const [warning] = packageWarnings(found, year, '2026-11-23')
  expect(warning?.en).toContain('Slips of 2026 are filed from January 2027')
  expect(packageWarnings(found, { from: '2025-01-01', through: '2025-12-31' }, '2026-02-01')).toEqual([])
  expect(packageWarnings(found, { from: '2025-01-01', through: '2025-12-31' }, '2026-12-28')).toHaveLength(1)
})

test('whatever the vault and the records hold, a file is written or the check stopped it before', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  const address = fc.record({
    lines: fc.array(text, { maxLength: 2 }),
    city: text,
    province: text,
    postal: text,
    country: text,
  })
  const identity = fc.record({
    is: fc.constant('person' as const),
    name: text,
    given: text,
    number: text,
    address,
  })
  fc.assert(
    fc.property(identity, (who) => {
      const slips = slipsOf(draft('T4', { '14': 100_000n }))
      const identities = new Map([['person:zoe', who]])
      const found = checkIdentities({ slips, identities, isLocked: false, on: '2027-02-01' })
      if (found.some(({ weight }) => weight === 'stop')) return
      expect(returnXml({ ...toWrite('T4', slips), identities })).toContain('<snm>')
    }),
    { numRuns: 60 },
  )
})
