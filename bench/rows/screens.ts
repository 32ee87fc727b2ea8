import { copyFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import { ok, value } from '@daybook/core/kit/result.ts'
import type { Browser } from 'playwright-core'
import { bookOf, inView } from '../../packages/app/src/book.ts'
import { record } from '../../packages/app/src/record.ts'
import { openBook } from '../../packages/app/src/store/open-book.ts'
import { postingsOf } from '../../packages/app/src/store/queries.ts'
import { chromiumPath, openChromium } from '../../packages/web/test/chromium.ts'
import { buildScreens } from '../../scripts/screens.ts'
import { act, remove } from '../books.ts'
import { firstLoad, framesWhileTurning, opened } from '../browser.ts'
import { bin, daybook } from '../daybook.ts'
import { type Bench, grouped, type Measured, median, ms, type Part, quantile, type Run } from '../measure.ts'
import { type Books, explainFigures, lineActs, postEntries } from '../screen-acts.ts'
import { started } from './http.ts'
import { busiest } from './reports.ts'

/** The screens in a real browser: what their first load weighs, a long register, and how fast they answer. */
export const onScreen: Part = {
  name: 'screens',
  async measure(bench) {
    // Where there is no browser there is nothing to measure.
    if (chromiumPath() === undefined) return {}
    const root = join(import.meta.dirname, '..', '..')
    await buildScreens(root, join(dirname(bin), '..', 'dist', 'screens'))
    const sample = join(bench.folder, 'boreal.daybook')
    remove(sample)
    daybook(['sample', 'create', sample])
    const large = await largeBooks(bench)
    const server = await started([bin, 'serve', sample, large.path, '--port', '0'], bench.folder)
    const browser = await openChromium()
    try {
      const at = server.address.replace(/\/$/, '')
      return {
        rows: [
          ...(await loadRows(browser, at)),
          await registerRow(browser, `${at}/screens/accounts/${large.bank}?${large.span}`, large.count),
          ...(await actRows(bench, browser, { what: 'the sample company', most: 100 }, sampleBooks(at))),
          ...(await actRows(
            bench,
            browser,
            { what: `${grouped(bench.entries)} entries`, most: 200 },
            { ...large, address: `${at}/screens` },
          )),
        ],
      }
    } finally {
      await browser.close()
      await server.stop()
    }
  },
}

/** What there is to work on in the sample company. */
function sampleBooks(at: string): Books {
  return {
    address: `${at}/boreal`,
    bank: '1010',
    expense: '6210',
    lines: ['RETRAIT GUICHET 0042', 'CAFE FICTIF OTTAWA', 'DEPOT MOBILE'],
    span: 'from=2025-07-01&through=2026-06-30',
    day: '2026-11-20',
  }
}

type LargeBooks = Omit<Books, 'address'> & { readonly path: string; readonly count: number }

/** A copy of the large book, with 100 bank lines that wait: one of them is an entry’s. */
async function largeBooks(bench: Bench): Promise<LargeBooks> {
  const path = join(bench.folder, 'screens.daybook')
  remove(path)
  copyFileSync((await bench.large()).book, path)
  const book = bookOf(value(await openBook(path)))
  const bank = await busiest(book)
  const found = await inView(book, async ({ reader, chart }) => {
    const rows = await reader.read(postingsOf, bank, '2000-01-01', '9999-12-31', '', 0, 0, 100_000_000)
    const expense = [...chart.values()].find(({ type }) => type === 'expense')
    return { count: rows.length, last: rows.at(-1), code: chart.get(bank)?.code, expense: expense?.code }
  })
  const { last, code = '', expense = '' } = found
  if (last === undefined) throw new Error('the generated books have money in the bank')
  const line = (id: string, amount: bigint, text: string) => {
    return { id: `${bank}|${last.date}|${id}`, date: last.date, amount, text }
  }
  const lines = [
    ...Array.from({ length: 97 }, (_, index) =>
      line(`${index}`, -10_000_001n - BigInt(index), `Walk ${index}`),
    ),
    line('code', -4567n, 'Fictional corner shop'),
    line('leave', -1234n, 'Withdrawal of the bench'),
    line('match', last.amount, `${last.payee} of the bench`),
  ]
  const statement: Fact = {
    kind: 'statement.imported',
    v: 1,
    statement: {
      id: 'bench',
      account: bank,
      format: 'ofx',
      paper: { sha256: '0'.repeat(64), name: 'bench', mediaType: 'application/x-ofx', size: 0 },
      known: 0,
      lines,
    },
  }
  value(await record(book, act, async () => ok({ facts: [{ fact: statement }] })))
  await book.store.close()
  return {
    path,
    count: found.count,
    bank: code,
    expense,
    lines: ['Fictional corner shop', 'Withdrawal of the bench', `${last.payee} of the bench`],
    span: 'from=2000-01-01&through=2030-12-31',
    day: last.date,
  }
}

async function loadRows(browser: Browser, at: string): Promise<readonly Measured[]> {
  const homes = [
    ['of all books', '/'],
    ['of one book', '/boreal'],
  ] as const
  const rows: Measured[] = []
  for (const [what, path] of homes) {
    const loads = [await firstLoad(browser, at + path), await firstLoad(browser, at + path)]
    const compressed = Math.max(...loads.map((load) => load.compressed)) / 1024
    const script = Math.max(...loads.map((load) => load.script)) / 1024
    const there = Math.min(...loads.map(({ milliseconds }) => milliseconds))
    rows.push({
      row: '',
      what: `the home screen ${what}, loaded for the first time: its script, compressed`,
      ours: `${compressed.toFixed(0)} KB (${script.toFixed(0)} KB as it is); there after ${ms(there)}`,
      yardstick: '',
      ratio: '',
      bar: '< 300 KB',
      moonshot: '',
      isMet: compressed < 300,
    })
  }
  return rows
}

async function registerRow(browser: Browser, address: string, lines: number): Promise<Measured> {
  const page = await opened(browser, address)
  await page.locator('.ledger-row').nth(20).waitFor()
  await framesWhileTurning(page, 500)
  const frames = await framesWhileTurning(page, 4000)
  await page.context().close()
  return {
    row: '',
    what: `a register of ${grouped(lines)} lines while its wheel is turned`,
    ours: `${frames.aSecond.toFixed(0)} frames a second, the longest ${ms(frames.longest)}`,
    yardstick: '',
    ratio: '',
    bar: '60 frames a second',
    moonshot: '',
    isMet: Math.round(frames.aSecond) >= 60,
  }
}

/** Acts on some books, each with its middle and its slow end; the bar holds for the slow end. */
async function actRows(
  run: Run,
  browser: Browser,
  { what, most }: { readonly what: string; readonly most: number },
  books: Books,
): Promise<readonly Measured[]> {
  const page = await opened(browser, books.address)
  // The first round loads what is loaded once.
  await lineActs(page, books, 1)
  await postEntries(page, books, 1)
  const spent = new Map([
    ...(await lineActs(page, books, run.rounds)),
    ['post an entry', await postEntries(page, books, run.rounds)],
    ['open the explanation of a figure', await explainFigures(page, books, run.rounds + 1)],
  ])
  await page.context().close()
  return [...spent].map(([act, times]) => {
    const slow = quantile(times, 0.95)
    return {
      row: '',
      what: `${act}, on ${what}, from the key to the frame that shows it; p95 of ${times.length}`,
      ours: `${ms(slow)} (median ${ms(median(times))})`,
      yardstick: '',
      ratio: '',
      bar: `< ${most} ms`,
      moonshot: '',
      isMet: slow < most,
    }
  })
}
