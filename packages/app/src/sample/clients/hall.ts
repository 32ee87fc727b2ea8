import type { Story } from '../deed.ts'
import { bring, code, following, type Said, type Statement, seal } from './bank.ts'
import { type Client, client } from './client.ts'
import { receipt } from './paper.ts'

const lines = {
  power: ['2026-10-06', '-228.00', 'NS IMAGINARY POWER'],
  roofGift: ['2026-10-07', '500.00', 'E-TRANSFER M SPECIMEN'],
  grant: ['2026-10-09', '4500.00', 'PROV NS COMMUNITY GRANT'],
  cleaning: ['2026-10-13', '-150.00', 'E-TRANSFER D EXEMPLE'],
  quilters: ['2026-10-16', '342.00', 'DEPOSIT QUILTERS'],
  dues: ['2026-10-16', '120.00', 'DEPOSIT MEMBERS DUES'],
  roof: ['2026-10-19', '-3648.00', 'CHQ 211'],
  water: ['2026-10-20', '-64.00', 'TOWN OF MAHONE WATER'],
  food: ['2026-10-23', '-231.40', 'SPECIMEN GROCERS'],
  supper: ['2026-10-26', '1184.00', 'DEPOSIT CASH'],
  dancers: ['2026-10-27', '171.00', 'DEPOSIT DANCERS'],
  charity: ['2026-10-28', '1000.00', 'E-TRANSFER FICTIONAL FOUNDATION'],
  secondGift: ['2026-10-28', '250.00', 'E-TRANSFER P SAMPLE'],
  gift: ['2026-10-28', '75.00', 'E-TRANSFER R EXEMPLE'],
  fees: ['2026-10-30', '-4.50', 'SERVICE CHARGE'],
} satisfies Record<string, Said>

const october: Statement = {
  ...{ account: '1010', kind: 'bank', opening: '14200.00', lines: Object.values(lines) },
  ...{ from: '2026-10-01', through: '2026-10-31' },
}

const november = following(october, '2026-11-09', [
  ['2026-11-04', '100.00', 'E-TRANSFER M SPECIMEN'],
  ['2026-11-06', '-246.24', 'NS IMAGINARY POWER'],
])

/** The two funds: the hall as it runs, and what was given for its roof alone. */
const hallFund = { class: 'GEN' }
const roofFund = { class: 'ROOF' }

/**
 * Mahone Imaginary Community Hall Society, a non-profit of Nova Scotia whose year ends in March: two funds by
 * class, donations and a grant, HST once a year, and the half of the tax on its exempt work that a non-profit
 * with 40 % of government funding is given back (form GST66, on line 111 of its return).
 */
export function hall(): Client {
  return client(
    'mahone-hall',
    {
      ...{ name: 'Mahone Imaginary Community Hall Society', form: 'nonprofit', province: 'NS' },
      fiscalYearEnd: '03-31',
    },
    (told) => {
      takeOver(told)
      const roof = bookOctober(told)
      codeOctober(told)
      told.do('schedule.run', { through: '2026-10-31' })
      seal(told, october)
      told.do('review.run', { from: '2026-10-01', through: '2026-10-31' })
      told.do('review.dismiss', {
        finding: `large-expense/J${roof}:6190`,
        reason: 'Worn shingles renewed like for like: a repair, no betterment (board, 2026-09-22)',
      })
      bring(told, november)
    },
  )
}

/**
 * Since April the hall was let for 2,000.00 with 280.00 of HST; 84.00 were credits, and half of the 784.00 on
 * exempt work is a rebate.
 */
function takeOver(told: Story): void {
  told.do('opening.take', {
    start: '2026-10-01',
    rows: [
      { code: '1010', debit: '14200.00' },
      { code: '1210', debit: '1200.00' },
      { code: '2300', credit: '280.00' },
      { code: '2310', debit: '84.00' },
      { code: '2315', debit: '392.00' },
      { code: '3500', credit: '4796.00' },
      { code: '3520', credit: '5000.00' },
      { code: '4010', credit: '2000.00' },
      { code: '4310', credit: '3200.00' },
      { code: '4340', credit: '9000.00' },
      { code: '4360', credit: '2100.00' },
      { code: '6170', debit: '1200.00' },
      { code: '6180', debit: '900.00' },
      { code: '6450', debit: '1600.00' },
      { code: '6800', debit: '6800.00' },
    ],
  })
  told.do('registration.set', {
    ...{ program: 'GST', number: '000000042RT0001', from: '2026-04-01', frequency: 'annual' },
  })
  told.do('deadline.set', { kind: 't1044', owed: 'yes' })
  told.do('deadline.set', { kind: 't3010', owed: 'no' })
  told.do('dimension.set', { dimension: 'class', code: 'GEN', name: 'Hall, unrestricted' })
  told.do('dimension.set', { dimension: 'class', code: 'ROOF', name: 'Roof fund, restricted by donors' })
  told.do('schedule.open', {
    ...{ name: 'Insurance', kind: 'prepaid', from: '1210', to: '6170', amount: '1200.00' },
    ...{ first: '2026-10-31', months: 6, ...hallFund },
  })
  told.do('rule.set', {
    ...{ name: 'Bank fees', begins: ['service charge'], most: '25.00', to: '6040', ...hallFund },
    payee: 'Imaginary Credit Union',
  })
  for (const name of ['South Shore Imaginary Quilters', 'Bluenose Fictional Dancers'])
    told.do('customer.add', { name, province: 'NS', terms: 15 })
}

/** What is in the books before the bank says it: the hall let to two, and the roof, whose entry it gives. */
function bookOctober(told: Story): number {
  const letTo = (customer: string, number: string, quantity: string, [date, amount]: Said) => {
    told.do('invoice.issue', {
      ...{ customer, number, date: '2026-10-05' },
      lines: [{ account: '4010', text: 'Hall, October', quantity, price: '75.00', dims: hallFund }],
    })
    told.do('receipt.take', { customer, amount, date, account: '1010', invoice: [number] })
  }
  letTo('South Shore Imaginary Quilters', '61', '4', lines.quilters)
  letTo('Bluenose Fictional Dancers', '62', '2', lines.dancers)
  // 3,200.00 and 14 % HST of 448.00, of which half is given back.
  const roof = told.do('entry.post', {
    ...{ date: '2026-10-19', memo: 'North slope of the roof, first half', ref: '211' },
    ...{ payee: 'Fictional Roofing Co-operative', journal: 'purchases' },
    lines: [
      { account: '6190', debit: '3424.00', dims: roofFund },
      { account: '2315', debit: '224.00', tags: ['gst.psb'] },
      { account: '1010', credit: '3648.00' },
    ],
  })
  receipt(told, roof, 'roofing-7702', [
    'Fictional Roofing Co-operative  HST 000000075 RT0001',
    'Invoice 7702 of 2026-10-15: north slope, first half',
    '3,200.00 + HST 14 % 448.00 = 3,648.00',
  ])
  return roof
}

function codeOctober(told: Story): void {
  bring(told, october)
  // 200.00 and 28.00 of HST, of which half is given back.
  const power = code(told, '1010', lines.power, {
    ...{ payee: 'NS Imaginary Power', memo: 'Electricity' },
    lines: [
      { account: '6450', debit: '214.00', dims: hallFund },
      { account: '2315', debit: '14.00', tags: ['gst.psb'] },
    ],
  })
  receipt(told, power, 'power-2026-10', [
    'NS Imaginary Power  HST 000000083 RT0001',
    'Electricity to 2026-09-30: 200.00 + HST 14 % 28.00 = 228.00',
  ])
  const gift = (said: Said, from: string, fund: typeof hallFund) =>
    code(told, '1010', said, { to: '4310', payee: from, memo: 'Donation', ...fund })
  gift(lines.roofGift, 'M. Specimen', roofFund)
  gift(lines.secondGift, 'P. Sample', roofFund)
  gift(lines.gift, 'R. Exemple', hallFund)
  code(told, '1010', lines.grant, {
    ...{ to: '4340', payee: 'Province of Nova Scotia', memo: 'Community grant, second half', ...hallFund },
  })
  code(told, '1010', lines.cleaning, { to: '6180', payee: 'D. Exemple', memo: 'Cleaning', ...hallFund })
  code(told, '1010', lines.supper, { to: '4360', memo: 'Harvest supper', ...hallFund })
  code(told, '1010', lines.charity, {
    ...{ to: '4305', payee: 'Fictional Foundation', memo: 'Grant for the roof', ...roofFund },
  })
  code(told, '1010', lines.dues, { to: '4320', memo: 'Dues of eight members', ...hallFund })
  code(told, '1010', lines.water, { to: '6450', payee: 'Town of Mahone', memo: 'Water', ...hallFund })
  code(told, '1010', lines.food, {
    ...{ to: '6810', payee: 'Specimen Grocers', memo: 'Food of the harvest supper', ...hallFund },
  })
  told.do('line.accept', { account: '1010', through: '2026-10-31' })
}
