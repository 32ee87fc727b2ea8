import type { Cents } from '@daybook/core/kit/cents.ts'
import { line, type Price, price, times } from './amounts.ts'
import type { Story } from './deed.ts'
import type { Month } from './months.ts'

/**
 * What Boreal sells, priced so that the tax comes out to the cent: goods and services in both languages of
 * Ottawa.
 */
const goods = {
  bookcase: {
    memo: 'Built-in bookcase / Bibliothèque encastrée',
    price: price('3200.00', '416.00'),
    account: '4000',
  },
  kitchen: {
    memo: 'Kitchen cabinets / Armoires de cuisine',
    price: price('7800.00', '1014.00'),
    account: '4000',
  },
  table: { memo: 'Reading table / Table de lecture', price: price('1450.00', '188.50'), account: '4000' },
  repair: { memo: 'Refinishing / Remise en état', price: price('600.00', '78.00'), account: '4010' },
  fitting: { memo: 'Fitting on site / Installation', price: price('1200.00', '156.00'), account: '4010' },
} as const

type Sale = {
  readonly item: keyof typeof goods
  readonly count: bigint
  readonly customer: string
  readonly day: number
}

const customers = [
  'Rideau Fictional Hotels',
  'École fictive des Érables',
  'Gatineau Imaginary Dental',
  'Mme Odile Exemple',
  'Mr. Alder Sample',
]

/** Six sales a month, in a rhythm that does not repeat within a quarter. */
function salesOf({ index }: Month): readonly Sale[] {
  const items = ['bookcase', 'fitting', 'table', 'repair', 'kitchen', 'repair'] as const
  return items.map((item, place) => ({
    item,
    count: item === 'kitchen' ? 1n : BigInt(1 + ((index * 3 + place * 2) % 4)),
    customer: customers[(index + place) % customers.length] ?? '',
    day: 2 + place * 4,
  }))
}

/** The first month whose invoices and bills are kept as documents; before, each was an entry by hand. */
export const documentsFrom = '2026-10'

/** By this month the last sales that were entered by hand are paid. */
const handPaidBy = '2026-11'

/** From this month on customers and suppliers have cards, and their papers are documents. */
export function keepDocuments(told: Story, month: Month): void {
  // What was entered by hand and has been paid meanwhile no longer stands on the lists.
  if (month.text === handPaidBy) told.do('credit.offset', { date: month.day(1) })
  if (month.text !== documentsFrom) return
  for (const name of customers) {
    const language = name === 'Mme Odile Exemple' || name.startsWith('École') ? 'fr' : 'en'
    told.do('customer.add', { name, language, province: 'ON', city: 'Ottawa', terms: 30 })
  }
  for (const { supplier, account } of costsOf(month).filter((each) => each.isOnAccount)) {
    told.do('supplier.add', { name: supplier, province: 'ON', city: 'Ottawa', terms: 30, account })
  }
  for (const supplier of [false, true]) told.do('credit.offset', { supplier, date: month.day(1) })
}

/** A month of selling: invoices on account, and last month's money coming in. */
export function sell(told: Story, month: Month, before: Month | undefined): void {
  for (const [place, sale] of salesOf(month).entries()) {
    const { memo, account, price: each } = goods[sale.item]
    const { net, tax } = times(each, sale.count)
    const dims = { department: account === '4010' ? 'FIT' : 'SHOP' }
    if (month.text >= documentsFrom) {
      told.do('invoice.issue', {
        customer: sale.customer,
        number: saleNumber(month, place),
        date: month.day(sale.day),
        lines: [{ account, text: memo, quantity: String(sale.count), price: text(each.net), dims }],
      })
      continue
    }
    told.do('entry.post', {
      date: month.day(sale.day),
      memo,
      payee: sale.customer,
      ref: saleNumber(month, place),
      journal: 'sales',
      lines: [
        { account: '1100', debit: text(net + tax), party: sale.customer },
        { account, credit: text(net), dims },
        { account: '2300', credit: text(tax), tags: ['gst.collected'] },
      ],
    })
  }
  if (before === undefined) return
  for (const [place, sale] of salesOf(before).entries()) {
    // The last sale of each month is paid a month later than the others; one customer's is still open at the
    // end.
    if (place === 5 && before.index % 4 === 3) continue
    const { net, tax } = times(goods[sale.item].price, sale.count)
    const date = month.day(6 + place * 3)
    const number = saleNumber(before, place)
    if (before.text >= documentsFrom) {
      const [customer, amount] = [sale.customer, text(net + tax)]
      told.do('receipt.take', { customer, amount, date, account: '1010', invoice: [number], memo: number })
      continue
    }
    told.do('entry.post', {
      date,
      memo: number,
      payee: sale.customer,
      journal: 'receipts',
      lines: [
        { account: '1010', debit: text(net + tax) },
        { account: '1100', credit: text(net + tax), party: sale.customer },
      ],
    })
  }
}

function saleNumber({ text: month }: Month, place: number): string {
  return `F-${month.replace('-', '')}-${place + 1}`
}

type Cost = {
  readonly day: number
  readonly supplier: string
  readonly memo: string
  readonly account: string
  readonly price: Price
  readonly isOnAccount: boolean
  readonly department?: string
}

/** Wood and electricity cost something else each month, in turns of three. */
const wood = [price('2400.00', '312.00'), price('3100.00', '403.00'), price('1900.00', '247.00')] as const
const hydro = [price('186.00', '24.18'), price('214.00', '27.82'), price('268.00', '34.84')] as const

/** What a month costs: wood, fittings and a subcontractor on account, the rest from the bank. */
function costsOf({ index }: Month): readonly Cost[] {
  const turn = index % 3
  const onAccount = (
    day: number,
    supplier: string,
    memo: string,
    account: string,
    cost: Price,
    department: string,
  ) => ({
    ...{ day, supplier, memo, account, department },
    price: cost,
    isOnAccount: true,
  })
  const atOnce = (day: number, supplier: string, memo: string, account: string, cost: Price) => ({
    ...{ day, supplier, memo, account },
    price: cost,
    isOnAccount: false,
  })
  return [
    onAccount(3, 'Bois Imaginaire ltée', 'Hardwood / Bois franc', '5010', wood[turn] ?? wood[0], 'SHOP'),
    onAccount(11, 'Fictional Fittings Co.', 'Hinges / Charnières', '5010', price('740.00', '96.20'), 'SHOP'),
    atOnce(9, 'Hydro Exemple', 'Electricity / Électricité', '6450', hydro[turn] ?? hydro[0]),
    atOnce(12, 'Sample Telecom', 'Telephone / Téléphone', '6420', price('145.00', '18.85')),
    atOnce(17, 'Pétro Fiction', 'Fuel / Essence', '6470', price('230.00', '29.90')),
    onAccount(
      22,
      'Sous-traitance Modèle',
      'Subcontractor / Sous-traitant',
      '5060',
      price('1600.00', '208.00'),
      'FIT',
    ),
  ]
}

/** A month of buying: bills, last month's bills paid, what the bank and the card pay at once. */
export function buy(told: Story, month: Month, before: Month | undefined): void {
  for (const [place, cost] of costsOf(month).entries()) {
    if (cost.isOnAccount && month.text >= documentsFrom)
      enterBill(told, month, cost, billNumber(month, place))
    else postCost(told, month, cost)
  }
  if (before === undefined) return
  const bills = [...costsOf(before).entries()].filter(([, each]) => each.isOnAccount)
  for (const [turn, [place, bill]] of bills.entries()) {
    const cheque = String(101 + before.index * 3 + turn)
    if (before.text < documentsFrom) payBill(told, month, bill, cheque)
    else {
      const owed = text(bill.price.net + bill.price.tax)
      told.do('payment.make', {
        supplier: bill.supplier,
        amount: owed,
        date: month.day(15),
        account: '1010',
        bill: [billNumber(before, place)],
        reference: cheque,
        memo: `Cheque ${cheque}`,
      })
    }
  }
}

function billNumber({ text: month }: Month, place: number): string {
  return `${month.replace('-', '')}-${place + 1}`
}

function enterBill(told: Story, month: Month, cost: Cost, number: string): void {
  const { supplier, memo, account, price: each, department } = cost
  const dims = department === undefined ? {} : { dims: { department } }
  told.do('bill.enter', {
    supplier,
    number,
    date: month.day(cost.day),
    lines: [{ account, text: memo, amount: text(each.net), ...dims }],
  })
}

function postCost(told: Story, month: Month, cost: Cost): void {
  const { net, tax } = cost.price
  const dims = cost.department === undefined ? {} : { dims: { department: cost.department } }
  told.do('entry.post', {
    date: month.day(cost.day),
    memo: cost.memo,
    payee: cost.supplier,
    journal: 'purchases',
    lines: [
      { account: cost.account, debit: text(net), ...dims },
      { account: '2310', debit: text(tax), tags: ['gst.itc'] },
      {
        account: cost.isOnAccount ? '2000' : '1010',
        credit: text(net + tax),
        ...(cost.isOnAccount ? { party: cost.supplier } : {}),
      },
    ],
  })
}

function payBill(told: Story, month: Month, bill: Cost, cheque: string): void {
  const owed = bill.price.net + bill.price.tax
  told.do('entry.post', {
    date: month.day(15),
    memo: `Cheque ${cheque}`,
    payee: bill.supplier,
    ref: cheque,
    journal: 'disbursements',
    lines: [
      { account: '2000', debit: text(owed), party: bill.supplier },
      { account: '1010', credit: text(owed) },
    ],
  })
}

/** The company is registered for GST/HST from its first day and files by quarter. */
export function register(told: Story): void {
  told.do('registration.set', {
    program: 'GST',
    number: '123456782RT0001',
    from: '2025-07-01',
    frequency: 'quarterly',
  })
}

/** At the end of the month after a quarter its return is filed, and paid a day later. */
export function fileTaxes(told: Story, month: Month, quarter: Quarter): void {
  const confirmation = `GST-${quarter.through.slice(2, 7)}`
  told.do('return.file', { program: 'GST', ...quarter, date: month.day(27), confirmation })
  told.do('return.pay', {
    return: `GST/${quarter.from}..${quarter.through}`,
    date: month.day(28),
    confirmation: `EP-${month.text.slice(2)}`,
  })
}

/** The days of a quarter. */
export type Quarter = { readonly from: string; readonly through: string }

function text(amount: Cents): string {
  return line('', amount).slice(1)
}
