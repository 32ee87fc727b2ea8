import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chartFor } from '@daybook/canada/charts/template.ts'
import { addDays, addMonths } from '@daybook/core/kit/civil-date.ts'
import { type Result, value } from '@daybook/core/kit/result.ts'
import type { Entry, Posting } from '@daybook/core/ledger/entry.ts'
import type { Book } from '../../packages/app/src/book.ts'
import type { Context } from '../../packages/app/src/commands/command.ts'
import { decoded } from '../../packages/app/src/commands/decode.ts'
import { registry } from '../../packages/app/src/commands/registry.ts'
import { record } from '../../packages/app/src/record.ts'
import { act, contextOf, emptyBook, remove } from '../books.ts'
import { grouped, type Measured, median, ms, type Part, type Run, rate, timed } from '../measure.ts'

const [invoices, customers, papers] = [10_000, 500, 1000] as const

/**
 * Sales and returns: a batch of invoices issued in one act, the ageing and a GST/HST return on books with
 * many postings, of which three years are filed by quarter, and a paper a customer for many invoices.
 */
export const trading: Part = {
  name: 'trade',
  measure: async (run) => {
    const path = join(run.folder, 'trade.daybook')
    const book = await emptyBook(path, chart())
    const ctx = { ...contextOf(book), today: '2026-03-31' }
    const rows: Measured[] = []
    try {
      await deed(ctx, 'registration.set', registration)
      for (let at = 0; at < customers; at += 1)
        await deed(ctx, 'customer.add', {
          name: nameOf(at),
          province: 'ON',
          terms: 30,
          language: at % 2 ? 'fr' : 'en',
        })
      const postings = await postTrade(ctx, book, Math.min(run.entries, 1_000_000))
      rows.push(await batchRow(ctx))
      rows.push(...(await readingRows(run, ctx, postings + 3 * invoices)))
      rows.push(await paperRow(ctx))
    } finally {
      await book.store.close()
      remove(path)
    }
    return { rows }
  },
}

const registration = { program: 'GST', number: '123456782RT0001', from: '2023-01-01', frequency: 'quarterly' }

function chart() {
  return value(chartFor({ form: 'corporation', province: 'ON', partners: 2, include: [] }))
}

function nameOf(at: number): string {
  return `Sample Customer ${at}`
}

/** Runs a command as a door does: raw input against its schema, then the deed. */
async function deed(ctx: Context, name: string, raw: object): Promise<unknown> {
  const listed = registry.find((each) => each.name === name)
  if (listed === undefined) throw new Error(`fault: there is a command ${name}`)
  const command = await listed.load()
  const input = value(decoded(command.input, raw))
  // The union of all commands forgets which input goes with which; the schema has just checked it.
  const run = command.run as (ctx: Context, input: unknown) => Promise<Result<unknown>>
  return value(await run(ctx, input))
}

/** Cash sales and purchases with HST over thirteen quarters, the first twelve filed as they end. */
async function postTrade(ctx: Context, book: Book, wanted: number): Promise<number> {
  const quarters = 13
  const each = Math.floor(wanted / 3 / quarters)
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const from = addMonths('2023-01-01', 3 * quarter)
    for (let done = 0; done < each; done += 10_000) {
      const count = Math.min(10_000, each - done)
      value(
        await record(book, act, async ({ head }) => ({
          ok: true,
          value: {
            facts: Array.from({ length: count }, (_, at) => ({
              fact: {
                kind: 'entry.posted' as const,
                v: 1 as const,
                entry: traded(head.entries + at + 1, addDays(from, Math.floor(((done + at) * 90) / each))),
              },
            })),
          },
        })),
      )
    }
    const through = addDays(addMonths(from, 3), -1)
    if (quarter < quarters - 1)
      await deed({ ...ctx, today: addDays(through, 20) }, 'return.file', { program: 'GST', from, through })
  }
  return each * quarters * 3
}

function traded(number: number, date: string): Entry {
  const net = BigInt(1000 + (number % 977) * 10)
  const tax = (net * 13n) / 100n
  const postings: readonly Posting[] =
    number % 2 === 0
      ? [
          { account: '1010', amount: net + tax },
          { account: '4010', amount: -net, tags: ['sale.taxable'] },
          { account: '2300', amount: -tax, tags: ['gst.collected'] },
        ]
      : [
          { account: '6235', amount: net },
          { account: '2310', amount: tax, tags: ['gst.itc'] },
          { account: '1010', amount: -net - tax },
        ]
  return { number, date, memo: 'Trade', because: { kind: 'import', id: String(number) }, postings }
}

async function batchRow(ctx: Context): Promise<Measured> {
  const batch = Array.from({ length: invoices }, (_, at) => ({
    customer: nameOf(at % customers),
    date: addDays('2026-01-05', at % 80),
    line: ['Tune-up=2 x 45.00', `Parts=${(at % 400) + 10}.25`],
  }))
  const spent = await timed(() => deed(ctx, 'invoice.batch', { invoices: batch }))
  return {
    row: '18',
    what: `${grouped(invoices)} invoices of two lines taxed, issued and posted in one act`,
    ours: `${ms(spent)}, ${rate(invoices, spent)}`,
    yardstick: '',
    ratio: '',
    bar: '<= 10 s',
    moonshot: '<= 2 s',
    isMet: spent <= 10_000,
  }
}

async function readingRows(run: Run, ctx: Context, postings: number): Promise<readonly Measured[]> {
  const rowOf = async (what: string, name: string, input: object): Promise<Measured> => {
    await deed(ctx, name, input)
    const times: number[] = []
    for (let round = 0; round < run.rounds; round += 1) times.push(await timed(() => deed(ctx, name, input)))
    const spent = median(times)
    return {
      row: '18',
      what: `${what} on books with ${grouped(postings)} postings, ${grouped(invoices)} open invoices and twelve filed returns`,
      ours: ms(spent),
      yardstick: '',
      ratio: '',
      bar: '<= 200 ms',
      moonshot: '<= 20 ms',
      isMet: spent <= 200,
    }
  }
  return [
    await rowOf('ageing of receivables', 'ageing.show', { on: '2026-03-31' }),
    await rowOf('a GST/HST return filled in', 'return.prepare', {
      program: 'GST',
      from: '2026-01-01',
      through: '2026-03-31',
    }),
  ]
}

async function paperRow(ctx: Context): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-bench-'))
  try {
    const numbers = Array.from({ length: papers }, (_, at) => String(1001 + at))
    const spent = await timed(() => deed(ctx, 'invoice.print', { numbers, folder }))
    return {
      row: '18',
      what: `${grouped(papers)} invoices as a tagged PDF each, into a folder`,
      ours: `${ms(spent)}, ${rate(papers, spent)}`,
      yardstick: '',
      ratio: '',
      bar: '<= 60 s',
      moonshot: '<= 10 s',
      isMet: spent <= 60_000,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
