import { value } from '@daybook/core/kit/result.ts'
import { type Book, bookOf, inView } from '../../packages/app/src/book.ts'
import { reports } from '../../packages/app/src/reports/registry.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { postingsOf } from '../../packages/app/src/store/queries.ts'
import { connect, rows } from '../../packages/app/src/store/sqlite-connection.ts'
import {
  grouped,
  inTurn,
  type Measured,
  median,
  ms,
  type Part,
  type Run,
  timed,
  timesRow,
} from '../measure.ts'
import { smallSize } from './import.ts'

const asking = { language: 'en', today: '2025-12-31' } as const

/** The month of the registers that are measured. */
const month = ['2025-06-01', '2025-06-30'] as const

/** What is asked of a book, and must not grow with its postings. */
export type Asked = readonly [what: string, work: (book: Book, account: string) => Promise<unknown>]

/**
 * The statements and the page that rows 6 and the doubling tables ask for; reports come whole, ready to be
 * printed.
 */
export const asked: readonly Asked[] = [
  ['trial balance, all postings', (book) => report(book, 'trial-balance', {})],
  ['trial balance at a month’s end', (book) => report(book, 'trial-balance', { on: '2025-06-30' })],
  ['trial balance in the middle of a month', (book) => report(book, 'trial-balance', { on: '2025-06-15' })],
  ['balance sheet', (book) => report(book, 'balance-sheet', { on: '2025-06-30' })],
  [
    'income statement, monthly columns',
    (book) => report(book, 'income-statement', { through: '2025-12-31', months: 'yes' }),
  ],
  ['cash flow', (book) => report(book, 'cash-flow', { from: '2025-01-01', through: '2025-12-31' })],
  ['a page of 50 of a register', (book, account) => registerPage(book, account, 50)],
]

/** Rows 5, 6 and 8: statements and registers of a large book, and how they grow from a smaller one. */
export const reporting: Part = {
  name: 'reports',
  async measure(bench) {
    const { book, small } = await bench.large()
    return { rows: await reportRows(bench, book, small) }
  },
}

async function reportRows(run: Run, largePath: string, smallPath: string): Promise<readonly Measured[]> {
  const [large, small] = [bookOf(value(await openBook(largePath))), bookOf(value(await openBook(smallPath)))]
  const [account, ofSmall] = [await busiest(large), await busiest(small)]
  const measured: Measured[] = []
  for (const [what, work] of asked) {
    await middle(() => work(large, account))
    const pair = await inTurn(
      run.rounds,
      () => middle(() => work(large, account)),
      () => middle(() => work(small, ofSmall)),
    )
    if (what === asked[0]?.[0]) measured.push(inProcess(run, pair.ours))
    measured.push(
      timesRow(
        {
          row: '6',
          what: `growth of: ${what}`,
          yardstick: `${grouped(smallSize(run))} entries`,
          moonshot: '<= 1.1x',
        },
        pair,
        1.25,
      ),
    )
  }
  const registers = await registerRows(run, large, largePath, account)
  await large.store.close()
  await small.store.close()
  return [...measured, ...registers]
}

function inProcess(run: Run, milliseconds: number): Measured {
  return {
    row: '5',
    what: `trial balance in process at ${grouped(run.entries)} entries, proofs and ids of all figures with it`,
    ours: ms(milliseconds),
    yardstick: '',
    ratio: '',
    bar: '<= 1 ms',
    moonshot: '<= 0.1 ms',
    isMet: milliseconds <= 1,
  }
}

/** The middle time of work done fifteen times, in milliseconds. */
export async function middle(work: () => Promise<unknown>): Promise<number> {
  const spent: number[] = []
  for (let round = 0; round < 15; round += 1) spent.push(await timed(work))
  return median(spent)
}

async function report(book: Book, name: string, given: Readonly<Record<string, string>>): Promise<void> {
  const made = await reports[name]?.()
  value(await inView(book, (view) => made?.run(view, given, asking) ?? Promise.reject(new Error(name))))
}

/** A page of the register of an account's month. */
export function registerPage(book: Book, account: string, count: number): Promise<readonly object[]> {
  return book.store.read(postingsOf, account, ...month, '', 0, 0, count)
}

/** The account of the generated books that moves most. */
export async function busiest(book: Book): Promise<string> {
  return inView(book, async (view) => {
    for (const account of view.chart.values())
      if (account.name.en === 'Assets:Bank:Chequing') return account.id
    throw new Error('the generated journal has a chequing account')
  })
}

const floorText =
  'select p.date, p.number, p.amount, e.memo, e.payee from posting p join entry e on e.book_id = p.book_id and e.number = p.number where p.book_id = 1 and p.account = $1 and p.date >= $2 and p.date <= $3 order by p.date, p.number, p.line limit $4'

async function registerRows(
  run: Run,
  book: Book,
  path: string,
  account: string,
): Promise<readonly Measured[]> {
  const connection = connect(path)
  const rowsOf = (count: number) =>
    rows(connection, floorText, [account, ...month, count]).map((cells) => ({
      date: cells[0],
      number: Number(cells[1]),
      amount: cells[2],
      memo: cells[3],
      payee: cells[4],
    }))
  const all = 10_000_000
  const measured: Measured[] = []
  for (const [what, count] of [
    [`register of one account and month (${grouped(rowsOf(all).length)} rows)`, all],
    ['a page of 50 of it', 50],
  ] as const) {
    const pair = await inTurn(
      run.rounds * 3,
      () => timed(() => registerPage(book, account, count)),
      () => timed(() => rowsOf(count)),
    )
    measured.push(timesRow({ row: '8', what, yardstick: 'a bare query', moonshot: '<= 1.3x' }, pair, 2))
  }
  connection.db.close()
  return measured
}
