import { expect, test } from 'vitest'
import { canValidate, schemaErrors, slipSchema } from '../../../../test/xml-schema.ts'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

const late = { today: '2027-02-10' }
const contact = { contact: 'Pat Example', phone: '416-555-0100', email: 'pat@example.com', inline: true }

function decoded(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8')
}

/** A shareholder in the United States and a supplier in the United Kingdom, both paid, March remitted. */
async function abroad({ does, refused }: Pick<KeptBooks, 'does' | 'refused'>): Promise<void> {
  for (const role of ['nonresident.payable', 'dividends.payable']) await does('account.open', { code: role })
  const since = '2020-01-01'
  const address = '5 Sample Ave, Seattle WA 98101'
  await does('shareholder.add', { name: 'Ada Example', shares: ['A=50'], since, address })
  await does('shareholder.add', { name: 'Pat Sample', shares: ['A=50'], since, sin: '130692544' })
  const ada = { shareholder: '1', country: 'USA', from: '2026-01-01', rate: '15' }
  expect(await refused('nonresident.set', ada)).toEqual(['nonresident-rate'])
  await does('nonresident.set', { ...ada, article: 'X(2)(b)', number: '987-65-4320' })
  await does('dividend.declare', { class: 'A', amount: '1000.00', date: '2026-03-31' })
  // 15 % of the 500.00 of shareholder 1.
  expect(await does('dividend.pay', { dividend: '1', date: '2026-03-31' })).toMatchObject({
    withheld: '75.00',
  })
  await does('supplier.add', { name: 'Atlas Holdings', account: '6235' })
  const atlas = { supplier: 'Atlas Holdings', country: 'GBR', from: '2026-01-01' }
  expect(await refused('nonresident.set', { ...atlas, income: '61' })).toEqual(['nonresident-code'])
  await does('nonresident.set', { ...atlas, income: '05' })
  expect(
    await does('nonresident.pay', { supplier: 'Atlas Holdings', gross: '2000.00', date: '2026-04-02' }),
  ).toMatchObject({ withheld: '500.00', paid: '1500.00' })
  await does('nonresident.remit', { month: '2026-03', date: '2026-04-15' })
  expect(await refused('nonresident.remit', { month: '2026-03', date: '2026-04-15' })).toEqual([
    'nonresident-owes-nothing',
  ])
}

test('what non-residents are paid is withheld from, remitted by the month and reported on an NR4, not a T5', async () => {
  await withBooks(async ({ does, refused }) => {
    await abroad({ does, refused })
    const { months, owed } = await does('nonresident.list', { year: 2026 })
    expect([months, owed]).toEqual([
      [
        { month: '2026-03', withheld: '75.00', due: '2026-04-15', owed: '0.00' },
        { month: '2026-04', withheld: '500.00', due: '2026-05-15', owed: '500.00' },
      ],
      '500.00',
    ])
    const t5 = await does('slips.prepare', { kind: 'T5', year: 2026 }, late)
    expect(t5.slips.map(({ name }) => name)).toEqual(['Pat Sample'])
    const account = 'NRA123456'
    const nr4 = await does('slips.prepare', { kind: 'nr4', year: 2026, account }, late)
    expect(
      nr4.slips.map(({ name, boxes }) => [name, boxes.map((each) => `${each.box} ${each.amount}`)]),
    ).toEqual([
      ['Ada Example', ['16 500.00', '17 75.00']],
      ['Atlas Holdings', ['16 2000.00', '17 500.00']],
    ])
    expect([nr4.due, nr4.fit]).toEqual(['2027-03-31', true])
    const [shown] = (await does('slips.show', { kind: 'NR4', year: 2026, slip: '1', box: '17' })).slips
    const figure = shown?.figures[0]?.rows[0]?.id ?? ''
    expect(await does('figure.explain', { figure })).toMatchObject({ value: '75.00' })
    const xml = decoded(
      (await does('slips.xml', { kind: 'NR4', year: 2026, account, ...contact }, late)).base64,
    )
    expect(xml).toContain('<fssn_nbr>987-65-4320</fssn_nbr>')
    if (canValidate()) expect(schemaErrors(xml, slipSchema('NR4'))).toEqual([])
    const due = (await does('deadline.list', { through: '2027-12-31' })).deadlines
    expect(
      due.filter(({ kind }) => ['nr4', 'part-xiii'].includes(kind)).map(({ id, on }) => [id, on]),
    ).toEqual([
      ['part-xiii/2026-04', '2026-05-15'],
      ['nr4/2026', '2027-03-31'],
    ])
  })
})

test('a trust’s slips are entered by beneficiary, filed under its account, and written with its trustee', async () => {
  await withBooks(async ({ does, refused }) => {
    const t3 = { kind: 'T3', year: 2026, account: 'T87654321' } as const
    await does('slips.enter', {
      ...{ kind: 'T3', year: 2026, name: 'Sample', given: 'Zoé', sin: '130692544' },
      boxes: '21=1000.00;49=200.00;42=-5.00',
    })
    await does('slips.enter', {
      kind: 'T3',
      year: 2026,
      name: 'Legacy',
      trust: 'T12345678',
      boxes: '26=50.00',
    })
    expect(
      await refused('slips.enter', { kind: 'NR4', year: 2026, codes: '12=USA;14=61', name: 'Ada' }),
    ).toEqual(['nonresident-code'])
    const { totals, fit } = await does('slips.prepare', t3, late)
    // 200.00 x 1.38 = 276.00, x 15.0198 % = 41.45.
    expect(totals.map(({ line, amount }) => `${line} ${amount}`)).toEqual([
      '49 200.00',
      '50 276.00',
      '51 41.45',
      '21 1000.00',
      '26 50.00',
    ])
    expect(fit).toBe(true)
    expect(await refused('slips.xml', { ...t3, ...contact }, late)).toEqual(['slip-trustee-missing'])
    const written = await does('slips.xml', { ...t3, ...contact, trustee: 'Pat Example' }, late)
    const xml = decoded(written.base64)
    expect(xml).toContain('<bnfy_tr_acct_nbr>T12345678</bnfy_tr_acct_nbr>')
    if (canValidate()) expect(schemaErrors(xml, slipSchema('T3'))).toEqual([])
    await does('slips.file', t3, late)
    await does('slips.enter', { kind: 'T3', year: 2026, name: 'Legacy', boxes: '26=60.00' })
    expect(await does('slips.amend', t3, late)).toMatchObject({
      slips: 1,
      changes: [{ box: '26', was: '50.00', now: '60.00' }],
    })
  })
})
