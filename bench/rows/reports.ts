import { monthOf } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { type Book, bookOf, inView } from '../../packages/app/src/book.ts'
import { reports } from '../../packages/app/src/reports/registry.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { postingsOf } from '../../packages/app/src/store/queries.ts'
import { connect, rows } from '../../packages/app/src/store/sqlite-connection.ts'
import { inTurn, type Measured, median, ms, type Run, timed, timesAs } from '../measure.ts'

const asking = { language: 'en', today: '2025-12-31' } as const

/** Rows 5, 6 and 8: statements and registers of a large book, and how they grow from a tenth of it. */
export async function reporting(
  run: Run,
  largePath: string,
  smallPath: string,
): Promise<readonly Measured[]> {
  const [large, small] = [bookOf(value(await openBook(largePath))), bookOf(value(await openBook(smallPath)))]
  const month = monthOf('2025-06-15')
  const account = await busiest(large)
  const span = [`${month}-01`, `${month}-30`] as const
  const statements = await growth(run, large, small, [
    ['trial balance, all postings', (book) => report(book, 'trial-balance', {})],
    ['trial balance at a month’s end', (book) => report(book, 'trial-balance', { on: '2025-06-30' })],
    ['balance sheet', (book) => report(book, 'balance-sheet', { on: '2025-06-30' })],
    [
      'income statement, monthly columns',
      (book) => report(book, 'income-statement', { through: '2025-12-31', months: 'yes' }),
    ],
    ['cash flow', (book) => report(book, 'cash-flow', { from: '2025-01-01', through: '2025-12-31' })],
    ['a page of 50 of a register', (book) => page(book, account, span, 50)],
  ])
  const register = await registerRow(run, large, largePath, account, span)
  await large.store.close()
  await small.store.close()
  return [...statements, ...register]
}

async function report(book: Book, name: string, given: Readonly<Record<string, string>>): Promise<void> {
  const made = await reports[name]?.()
  value(await inView(book, (view) => made?.run(view, given, asking) ?? Promise.reject(new Error(name))))
}

type Work = readonly [string, (book: Book) => Promise<unknown>]

async function growth(
  run: Run,
  large: Book,
  small: Book,
  works: readonly Work[],
): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  for (const [what, work] of works) {
    const several = async (book: Book) => {
      const spent: number[] = []
      for (let round = 0; round < 15; round += 1) spent.push(await timed(() => work(book)))
      return median(spent)
    }
    await several(large)
    const pair = await inTurn(
      run.rounds,
      () => several(large),
      () => several(small),
    )
    const isTrialBalance = what.startsWith('trial balance, all')
    if (isTrialBalance) {
      measured.push({
        row: '5',
        what: `trial balance in process at ${run.entries.toLocaleString('en-CA')} entries`,
        ours: ms(pair.ours),
        yardstick: '',
        ratio: '',
        bar: '<= 1 ms',
        moonshot: '<= 0.1 ms',
        isMet: pair.ours <= 1,
      })
    }
    measured.push({
      row: '6',
      what: `growth of: ${what}`,
      ours: ms(pair.ours),
      yardstick: `100,000 entries: ${ms(pair.yardstick)}`,
      ratio: timesAs(pair.ratio),
      bar: '<= 1.25x',
      moonshot: '<= 1.1x',
      isMet: pair.ratio <= 1.25,
    })
  }
  return measured
}

type Days = readonly [string, string]

function page(book: Book, account: string, [from, through]: Days, count: number) {
  return book.store.read(postingsOf, account, from, through, '', 0, 0, count)
}

const floorText =
  'select p.date, p.number, p.amount, e.memo, e.payee from posting p join entry e on e.book_id = p.book_id and e.number = p.number where p.book_id = 1 and p.account = $1 and p.date >= $2 and p.date <= $3 order by p.date, p.number, p.line limit $4'

async function registerRow(
  run: Run,
  book: Book,
  path: string,
  account: string,
  days: Days,
): Promise<readonly Measured[]> {
  const connection = connect(path)
  const rowsOf = (count: number) => rows(connection, floorText, [account, ...days, count])
  const total = rowsOf(10_000_000).length
  const measured: Measured[] = []
  for (const [what, count] of [
    [`register of one account and month (${total} rows)`, 10_000_000],
    ['a page of 50 of it', 50],
  ] as const) {
    const pair = await inTurn(
      run.rounds * 3,
      () => timed(() => page(book, account, days, count)),
      () =>
        timed(() =>
          rowsOf(count).map((cells) => ({
            date: cells[0],
            number: Number(cells[1]),
            amount: cells[2],
            memo: cells[3],
            payee: cells[4],
          })),
        ),
    )
    measured.push({
      row: '8',
      what,
      ours: ms(pair.ours),
      yardstick: `the bare query ${ms(pair.yardstick)}`,
      ratio: timesAs(pair.ratio),
      bar: '<= 2x',
      moonshot: '<= 1.3x',
      isMet: pair.ratio <= 2,
    })
  }
  connection.db.close()
  return measured
}

async function busiest(book: Book): Promise<string> {
  return inView(book, async (view) => {
    for (const account of view.chart.values())
      if (account.name.en === 'Assets:Bank:Chequing') return account.id
    throw new Error('fault: the generated journal has a chequing account')
  })
}
