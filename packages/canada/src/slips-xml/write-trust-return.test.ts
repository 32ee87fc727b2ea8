import { expect, test } from 'vitest'
import { canValidate, schemaErrors, slipSchema } from '../../../../test/xml-schema.ts'
import type { SlipIdentity } from '../slips/slip-identity.ts'
import { type SlipDraft, slipsOf } from '../slips/slip-made.ts'
import { slipTotals } from '../slips/slip-summary.ts'
import { slipTables } from '../slips/slip-tables.ts'
import { type ReturnToWrite, returnXml } from './write-return.ts'

const validated = test.skipIf(!canValidate())
const home = { lines: ['1 Example Rd'], city: 'Toronto', province: 'ON', postal: 'M5V2T6', country: 'CAN' }
const seattle = { lines: ['5 Sample Ave'], city: 'Seattle', province: 'WA', postal: '98101', country: 'USA' }

const identities: ReadonlyMap<string, SlipIdentity> = new Map([
  ['person:zoe', { is: 'person', name: 'Tremblay', given: 'Zoé M', sin: '900000019', address: home }],
  ['person:ada', { is: 'person', name: 'Example', given: 'Ada', foreign: '987-65-4320', address: seattle }],
  ['person:legacy', { is: 'partnership', name: 'The Sample Legacy Trust', trust: 'T12345678' }],
  ['supplier:drywall', { is: 'corporation', name: 'Example Drywall Inc.', business: '123456782RT0001' }],
])

function written(
  kind: 'T3' | 'NR4',
  amounts: Readonly<Record<string, bigint>>,
  more: Partial<SlipDraft> = {},
  does: ReturnToWrite['sent']['does'] = 'original',
): string {
  const own = { kind, year: 2026, recipient: { kind: 'person', id: 'zoe' }, part: '', codes: {} } as const
  const slips = slipsOf({ ...own, amounts: new Map(Object.entries(amounts)), ...more })
  return returnXml({
    sent: {
      ...{ kind, year: 2026, span: { from: '2025-07-01', through: '2026-06-30' }, does, slips },
      totals: slipTotals(kind, slips),
    },
    filer: {
      name: 'Sample Estate of the Greater Sampleton Area',
      account: { T3: 'T87654321', NR4: 'NRA123456' }[kind],
      address: home,
    },
    identities,
    contact: { name: 'Pat Example', area: '416', phone: '555-0100', email: 'pat@example.com' },
    reference: '26000009',
    language: 'en',
    ...(kind === 'T3' ? { trustee: 'Pat Example' } : {}),
  })
}

/** Every box of an amount, those of further information or the others. */
function boxes(isFurther: boolean): Readonly<Record<string, bigint>> {
  const own = slipTables.T3.boxes.filter(
    ({ kind, isOther = false }) => kind === 'amount' && isOther === isFurther,
  )
  return Object.fromEntries(own.map(({ box }) => [box, 12_345n]))
}

const ada = { recipient: { kind: 'person', id: 'ada' } } as const
const drywall = { recipient: { kind: 'supplier', id: 'drywall' } } as const
const legacy = { recipient: { kind: 'person', id: 'legacy' } } as const
const income = { ...ada, codes: { '12': 'USA', '14': '09', '15': 'CAD', '24': '11', '28': 'T' } } as const

const files = [
  ['T3', 'a T3 with its boxes', written('T3', { ...boxes(false), '25': 300n, '34': 500n, '42': -600n })],
  ['T3', 'T3s with every further code', written('T3', boxes(true))],
  ['T3', 'a T3 of a trust, cancelled', written('T3', { '21': 50_000n }, legacy, 'cancelled')],
  [
    'NR4',
    'an NR4 of two kinds of income',
    written('NR4', { '16': 1_000_000n, '17': 150_000n, '26': 20_000n }, income),
  ],
  [
    'NR4',
    'an amended NR4 of a corporation whose address is not known',
    written(
      'NR4',
      { '16': 100_000n, '17': 25_000n },
      { ...drywall, codes: { '12': 'GBR', '14': '08' } },
      'amended',
    ),
  ],
] as const

validated.each(files)(
  'the official schema of the %s takes %s (needs the shared folder and xmllint)',
  (kind, _, xml) => {
    expect(schemaErrors(xml, slipSchema(kind))).toEqual([])
  },
)

validated(
  'the official schema refuses broken files of these kinds (needs the shared folder and xmllint)',
  () => {
    const broken = [
      ['T3', files[0][2], '<tre_exctr_admnr_nm>Pat Example</tre_exctr_admnr_nm>', ''],
      ['T3', files[0][2], '<tr_acct_nbr>T87654321', '<tr_acct_nbr>T12345678'],
      ['NR4', files[3][2], '<nr_acct_nbr>NRA123456', '<nr_acct_nbr>NRA654321'],
      ['NR4', files[3][2], '<tx_cntry_cd>USA', '<tx_cntry_cd>US'],
    ] as const
    for (const [kind, xml, right, wrong] of broken) {
      expect(xml).toContain(right)
      expect(schemaErrors(xml.replace(right, wrong), slipSchema(kind)), wrong).not.toEqual([])
    }
  },
)

test('a T3 names trust, trustee and the trust’s own year; an NR4 stands under the non-resident account', () => {
  const [, , t3] = files[0]
  expect(t3).toContain('<trust>T87654321</trust>')
  expect(t3.replaceAll(/\s/g, '')).toContain(
    '<TR_TX_NDT><sec_dy>30</sec_dy><sec_mo>6</sec_mo><sec_yr>2026</sec_yr>',
  )
  expect(t3).toContain('<amt_rslt_acb_amt>-6.00</amt_rslt_acb_amt>')
  const [, , nr4] = files[3]
  expect(nr4.match(/NRA123456/g)).toHaveLength(3)
  expect(nr4).toContain('<ste_cd>WA</ste_cd>')
})
