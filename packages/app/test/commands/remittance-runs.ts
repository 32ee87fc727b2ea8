import { payItems } from '@daybook/canada/payroll-items/pay-items.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { Employee, Pay, PayLine, PayRun, PayrollSettings } from '@daybook/core/daybook/payroll-facts.ts'
import { type Cents, parseCents, sumOf } from '@daybook/core/kit/cents.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import { accountWithRole } from '@daybook/core/ledger/chart.ts'
import type { Posting } from '@daybook/core/ledger/entry.ts'
import { type Recorded, record } from '../../src/record.ts'
import type { KeptBooks } from './kept-books.ts'

/** One pay of a run as a test writes it: gross, and amounts by the codes of pay items. */
export type WrittenPay = {
  readonly employee: string
  readonly gross: string
  readonly held: Readonly<Record<string, string>>
  readonly added: Readonly<Record<string, string>>
  readonly province?: string
}

/** Hires people of these ids, all with the same standing items. */
export async function hired(
  { book }: KeptBooks,
  ids: readonly string[],
  items: Employee['terms'][number]['items'] = [],
): Promise<void> {
  const facts = ids.map((id, index): Fact => {
    const employee: Employee = {
      id,
      number: String(index + 1),
      language: 'en',
      hired: '2025-01-06',
      terms: [
        {
          from: '2025-01-06',
          province: 'ON',
          frequency: 'weekly',
          pay: { kind: 'hourly', amount: 2500n, hours: '40' },
          vacation: { way: 'each-pay', percent: '4' },
          items,
        },
      ],
      claims: [],
      standing: { born: '1990-04' },
      payBy: 'deposit',
    }
    return { kind: 'employee.set', v: 1, employee }
  })
  await recorded({ book }, facts)
}

/** Sets how the books pay people. */
export function setUp(books: Pick<KeptBooks, 'book'>, settings: PayrollSettings): Promise<Recorded> {
  return recorded(books, [{ kind: 'payroll.set', v: 1, settings }])
}

/** Posts and closes a run, its number and day given; each line by the accounts of its item. */
export async function closed(
  books: Pick<KeptBooks, 'book'>,
  id: string,
  date: string,
  written: readonly WrittenPay[],
  kind: PayRun['kind'] = 'regular',
): Promise<void> {
  const pays = written.map((each) => payOf(id, date, each))
  const act = { actor: 'tester', now: 1, dryRun: false, command: 'payrun.close', input: { id } }
  value(
    await record(books.book, act, async ({ chart, head }) => {
      const account = (role: string): string => accountWithRole(chart, role)?.id ?? role
      const number = head.entries + 1
      const run: PayRun = {
        id,
        kind,
        date,
        span: { from: date, through: date },
        frequency: 'weekly',
        entry: kind === 'opening' ? 0 : number,
        pays,
      }
      const closing: Fact = { kind: 'payrun.closed', v: 1, run }
      if (kind === 'opening') return ok({ facts: [{ fact: closing }] })
      const postings = postingsOf(pays, account)
      const entry: Fact = {
        kind: 'entry.posted',
        v: 1,
        entry: { number, date, memo: `Run ${id}`, because: { kind: 'payrun', id }, postings },
      }
      return ok({ facts: [{ fact: entry }, { fact: closing }] })
    }),
  )
}

async function recorded({ book }: Pick<KeptBooks, 'book'>, facts: readonly Fact[]): Promise<Recorded> {
  const act = { actor: 'tester', now: 1, dryRun: false, command: 'payroll.set', input: {} }
  return value(await record(book, act, async () => ok({ facts: facts.map((fact) => ({ fact })) })))
}

function payOf(
  run: string,
  date: string,
  { employee, gross, held, added, province = 'ON' }: WrittenPay,
): Pay {
  const amount = cents(gross)
  const deductions = linesFrom(held)
  const codes = province === 'QC' ? ['taxable', 'quebec-taxable'] : ['taxable']
  return {
    id: `${date}/${run}/${employee}`,
    run,
    employee,
    date,
    span: { from: date, through: date },
    province,
    periods: 52,
    earnings: [{ id: 'hours', amount }],
    benefits: [],
    deductions,
    employer: linesFrom(added),
    bases: codes.map((id) => ({ id, amount })),
    net: { amount: amount - sumOf(deductions.map((line) => line.amount)) },
    payBy: 'deposit',
  }
}

function linesFrom(amounts: Readonly<Record<string, string>>): readonly PayLine[] {
  return Object.entries(amounts).map(([id, text]) => ({ id, amount: cents(text) }))
}

function cents(text: string): Cents {
  return value(parseCents(text))
}

function postingsOf(pays: readonly Pay[], account: (role: string) => string): readonly Posting[] {
  const postings: Posting[] = []
  for (const { earnings, deductions, employer, net } of pays) {
    for (const { amount } of earnings) postings.push({ account: account('payroll.wages'), amount })
    for (const { id, amount } of [...deductions, ...employer])
      postings.push({ account: account(payItems.get(id)?.credit ?? id), amount: -amount })
    for (const { id, amount } of employer)
      postings.push({ account: account(payItems.get(id)?.debit ?? id), amount })
    postings.push({ account: account('payroll.netpay.clearing'), amount: -net.amount })
  }
  return postings.filter(({ amount }) => amount !== 0n)
}
