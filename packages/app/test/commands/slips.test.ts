import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Dividend, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { canValidate, schemaErrors, slipSchema } from '../../../../test/xml-schema.ts'
import { record } from '../../src/record.ts'
import type { KeptBooks } from './kept-books.ts'
import { withBooks } from './with-books.ts'

const late = { today: '2027-02-10' }
const informationAccount = '123456782RZ0001'

/** A shop with one employee in Ontario who was paid twice in 2026 by real runs. */
async function paying({ does }: KeptBooks): Promise<void> {
  await does('payroll.setup', { craAccount: '123456782RP0001', remitter: 'regular', from: '2026-01-01' })
  await does('employee.hire', {
    number: '1',
    name: 'Sample',
    given: 'Maple Ann',
    sin: '130 692 544',
    born: '1990-04-01',
    hired: '2026-01-05',
    address: '1 Example Street, Ottawa ON K1A 0A1',
    province: 'ON',
    frequency: 'weekly',
    salary: '52000.00',
    vacationWay: 'days',
  })
  for (const [from, through, date] of [
    ['2026-01-05', '2026-01-11', '2026-01-16'],
    ['2026-01-12', '2026-01-18', '2026-01-23'],
  ] as const)
    await does('payrun.close', { frequency: 'weekly', from, through, date })
}

function decoded(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8')
}

const contact = { contact: 'Pat Example', phone: '416-555-0100', email: 'pat@example.com', inline: true }

test('a T4 is prepared from real pays, checked, reconciled and written', async () => {
  await withBooks(async (books) => {
    const { does, refused } = books
    await paying(books)
    expect(await refused('slips.file', { kind: 'T4', year: 2026 }, late)).toEqual(['slips-not-fit'])
    await does('slips.enter', { kind: 't4', year: 2026, codes: '45=1' })
    const prepared = await does('slips.prepare', { kind: 'T4', year: 2026 }, late)
    // Two weeks of 1,000.00: CPP 2 x 55.50, EI 2 x 16.30 and 2 x 22.82, tax 2 x 127.41 (T4127, 2026).
    expect(
      prepared.slips.map(({ name, boxes, state }) => [
        name,
        boxes.map((each) => `${each.box} ${each.amount}`),
        state,
      ]),
    ).toEqual([
      [
        'Maple Ann Sample',
        ['14 2000.00', '16 111.00', '18 32.60', '22 254.82', '24 2000.00', '26 2000.00'],
        'new',
      ],
    ])
    expect(prepared.totals.find(({ line }) => line === '19')?.amount).toBe('45.64')
    expect(prepared.due).toBe('2027-03-01')
    expect(prepared.fit).toBe(true)
    expect(await does('slips.reconcile', { year: 2026 })).toMatchObject({ holds: true })
    const [shown] = (await does('slips.show', { kind: 'T4', year: 2026, slip: '1', box: '14' })).slips
    const id = shown?.figures[0]?.rows[0]?.id ?? ''
    // The figure opens by its id, down to the lines of the pays.
    expect(await does('figure.explain', { figure: id })).toMatchObject({ value: '2000.00' })
    const written = await does('slips.xml', { kind: 'T4', year: 2026, ...contact }, late)
    const xml = decoded(written.base64)
    expect(xml).toContain('<gvn_nm>Maple</gvn_nm>')
    expect(xml).toContain('<init>A</init>')
    expect(written.warnings).toHaveLength(2)
    if (canValidate()) expect(schemaErrors(xml, slipSchema('T4'))).toEqual([])
  })
})

test('filed slips are amended, cancelled and withdrawn, and what was filed stands', async () => {
  await withBooks(async (books) => {
    const { does, refused } = books
    await paying(books)
    await does('slips.enter', { kind: 'T4', year: 2026, codes: '45=1' })
    const filed = await does('slips.file', { kind: 'T4', year: 2026, confirmation: '4711' }, late)
    expect(filed).toMatchObject({ return: 'T4/2026', does: 'original', slips: 1, changes: [] })
    expect(await refused('slips.file', { kind: 'T4', year: 2026 }, late)).toEqual(['slips-none'])
    expect(await refused('slips.amend', { kind: 'T4', year: 2026 }, late)).toEqual(['slips-none'])
    await does('slips.enter', {
      kind: 'T4',
      year: 2026,
      employee: '1',
      boxes: '52=100.00',
      codes: '50=1234567',
    })
    const [changed] = (await does('slips.show', { kind: 'T4', year: 2026, slip: '1' }, late)).slips
    expect(changed?.changes.map(({ box, was, now }) => [box, was, now])).toEqual([
      ['52', '0.00', '100.00'],
      ['50', '', '1234567'],
    ])
    const amended = await does('slips.amend', { kind: 'T4', year: 2026, note: 'Adjustment' }, late)
    expect(amended.changes.map(({ box, now }) => `${box} ${now}`)).toEqual(['52 100.00', '50 1234567'])
    const again = decoded(
      (await does('slips.xml', { kind: 'T4', year: 2026, return: 'T4/2026/2', ...contact }, late)).base64,
    )
    expect(again.match(/<rpt_tcd>A<\/rpt_tcd>/g)).toHaveLength(2)
    expect(again).toContain('<fileramendmentnote>Adjustment</fileramendmentnote>')
    if (canValidate()) expect(schemaErrors(again, slipSchema('T4'))).toEqual([])
    expect(await refused('slips.withdraw', { return: 'T4/2026', reason: 'Never sent' })).toEqual([
      'slip-return-later',
    ])
    await does('slips.cancel', { kind: 'T4', year: 2026, slips: ['1'] }, late)
    await does('slips.withdraw', { return: 'T4/2026/3', reason: 'Never sent' })
    const { returns } = await does('slips.list', { kind: 'T4', year: 2026 })
    expect(returns.map((each) => [each.return, each.does])).toEqual([
      ['T4/2026', 'original'],
      ['T4/2026/2', 'amended'],
    ])
  })
})

test('a slip for pay outside the books keeps the person in the vault, and opens to what was entered', async () => {
  await withBooks(async ({ does, refused }) => {
    await does('slips.enter', {
      kind: 'T4A',
      year: 2026,
      name: 'Example',
      given: 'Pat',
      sin: '130692544',
      address: '2 Example Street, Ottawa ON K1A 0A1',
      boxes: '028=800.00;022=80.00',
    })
    const { slips } = await does('slips.show', { kind: 'T4A', year: 2026, slip: 'Example' })
    expect(slips[0]).toMatchObject({ slip: 'T4A/2026/person:1', name: 'Pat Example' })
    expect(slips[0]?.figures[0]?.rows.map(({ how }) => how)).toEqual(['sum', 'input'])
    await does('slips.enter', { kind: 'T4A', year: 2026, name: 'Example', boxes: '022=0.00' })
    // Another of that name has a slip of her own; the surname alone then says too little.
    const robin = { kind: 'T4A', year: 2026, name: 'Example', given: 'Robin' } as const
    const own = await does('slips.enter', { ...robin, boxes: '048=900.00' })
    expect(own.entered).toBe('T4A/2026/person:2')
    expect(await refused('slips.enter', { ...robin, given: undefined, boxes: '048=1.00' })).toEqual([
      'slip-recipient-unclear',
    ])
    // By the whole name, or by the id, it is hers again, and she keeps her name.
    for (const name of ['robin example', '2'])
      await does('slips.enter', { kind: 'T4A', year: 2026, name, boxes: '048=901.00' })
    expect(await does('slips.show', { kind: 'T4A', year: 2026, slip: 'Robin Example' })).toMatchObject({
      slips: [{ slip: 'T4A/2026/person:2', name: 'Robin Example' }],
    })
    await does('slips.remove', { entered: own.entered })
    const { entered } = await does('slips.list', {})
    const kept = { way: 'whole', called: 'Pat Example', boxes: [{ box: '028', amount: '800.00' }] }
    expect(entered[0]).toMatchObject(kept)
    const account = '123456782RP0001'
    const xml = decoded(
      (await does('slips.xml', { kind: 'T4A', year: 2026, account, ...contact }, late)).base64,
    )
    expect(xml).toContain('<sin>130692544</sin>')
    if (canValidate()) expect(schemaErrors(xml, slipSchema('T4A'))).toEqual([])
    expect(await refused('slips.xml', { kind: 'RL-1', year: 2026, inline: true })).toEqual(['slips-no-file'])
    await does('slips.remove', { entered: 'T4A/2026/person:1' })
    expect(await refused('slips.print', { kind: 'T4A', year: 2026, inline: true })).toEqual(['slips-none'])
  })
})

test('dividends that were paid make T5s with their taxable amounts and credits', async () => {
  await withBooks(async (books) => {
    const { does } = books
    const holder: Shareholder = {
      id: 'h1',
      number: '1',
      kind: 'corporation',
      language: 'en',
      accounts: [],
      holdings: [{ from: '2026-01-01', class: 'A', kind: 'common', count: 100 }],
    }
    const dividend: Dividend = {
      id: '1',
      kind: 'other',
      class: 'A',
      declared: '2026-03-01',
      record: '2026-03-01',
      payable: '2026-03-31',
      amount: 100_000n,
      shares: [{ shareholder: 'h1', count: 100, amount: 100_000n }],
      entry: 1,
      account: '2000',
      payments: [{ entry: 2, date: '2026-03-31', by: 'bank', shareholders: ['h1'], amount: 100_000n }],
    }
    const facts: readonly Fact[] = [
      { kind: 'shareholder.set', v: 1, shareholder: holder },
      { kind: 'dividend.set', v: 1, dividend },
    ]
    const act = { actor: 'tester', now: 1, dryRun: false, command: 'dividend.pay', input: {} }
    value(await record(books.book, act, async () => ok({ facts: facts.map((fact) => ({ fact })) })))
    const t5 = await does('slips.prepare', { kind: 'T5', year: 2026, account: informationAccount }, late)
    // 1,000.00 x 1.15 = 1,150.00; x 9.0301 % = 103.85.
    expect(t5.slips[0]?.boxes.map(({ box, amount }) => `${box} ${amount}`)).toEqual([
      '10 1000.00',
      '11 1150.00',
      '12 103.85',
    ])
  })
})

test('payments to contractors in construction make T5018s with their taxes', async () => {
  await withBooks(async ({ does }) => {
    const account = informationAccount
    await does('supplier.add', {
      name: 'Drywall Sample Inc.',
      province: 'ON',
      contractor: 't5018',
      gst: '123456782RT0001',
    })
    await does('bill.enter', {
      supplier: 'Drywall Sample Inc.',
      number: '77',
      date: '2026-05-01',
      line: ['5060:Boards put up=1000.00'],
    })
    await does('payment.make', { supplier: 'Drywall Sample Inc.', date: '2026-05-20', amount: '1130.00' })
    // 1,000.00 and 13 % HST: a T5018 reports payments with their taxes.
    const t5018 = await does('slips.prepare', { kind: 'T5018', year: 2026, account }, late)
    expect(t5018.slips.map(({ name, boxes }) => [name, boxes[0]?.amount])).toEqual([
      ['Drywall Sample Inc.', '1130.00'],
    ])
    const xml = decoded(
      (await does('slips.xml', { kind: 'T5018', year: 2026, account, ...contact }, late)).base64,
    )
    expect(xml).toContain('<rcpnt_bn>123456782RT0001</rcpnt_bn>')
    if (canValidate()) expect(schemaErrors(xml, slipSchema('T5018'))).toEqual([])
  })
})
