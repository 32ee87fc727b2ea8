import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chartFor } from '@daybook/canada/charts/template.ts'
import { deductionAmounts } from '@daybook/canada/payroll/deduction-amounts.ts'
import { deductionsOf } from '@daybook/canada/payroll/deductions.ts'
import type { PayFacts } from '@daybook/canada/payroll/pay-facts.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import { value } from '@daybook/core/kit/result.ts'
import { type Book, inView } from '../../packages/app/src/book.ts'
import { decoded } from '../../packages/app/src/commands/decode.ts'
import { payrunClose } from '../../packages/app/src/commands/payroll/payrun-close.ts'
import { writeFiles } from '../../packages/app/src/payroll/stub-files.ts'
import { loadStubs, type RunStubs } from '../../packages/app/src/payroll/stub-load.ts'
import { stubPaper } from '../../packages/app/src/payroll/stub-paper.ts'
import { watchStubs } from '../../packages/app/src/payroll/stub-progress.ts'
import { stubPrinter } from '../../packages/app/src/print/stub-pdf.ts'
import { record } from '../../packages/app/src/record.ts'
import { act, contextOf, emptyBook, remove } from '../books.ts'
import { grouped, inTurn, type Measured, ms, type Part, type Run, rate, shareRow, timed } from '../measure.ts'
import { type BarePay, bareOntario, bareQuebec } from './payroll-bare.ts'
import { bareStubs } from './stubs-bare.ts'

/** How many pays are worked out in a round, are paid in one run, and are printed in a round and in all. */
const [pays, people, printed, filed] = [20_000, 10_000, 30, 1000]

/** Rows 17 to 19: deductions of a pay, a whole pay run, and pay stubs on paper. */
export const payroll: Part = {
  name: 'payroll',
  async measure(run) {
    const deductions = await deductionRows(run)
    const { row, book, path } = await payRunRow(run)
    const stubs = await stubRows(run, book)
    await book.store.close()
    remove(path)
    return { rows: [...deductions, row, ...stubs] }
  },
}

type Guide = 'T4127 (Ontario)' | 'T4127 and TP-1015.F (Quebec)'

async function deductionRows(run: Run): Promise<readonly Measured[]> {
  const rows: Measured[] = []
  const guides: readonly (readonly [Guide, PayFacts['province'], BarePay])[] = [
    ['T4127 (Ontario)', 'ON', bareOntario()],
    ['T4127 and TP-1015.F (Quebec)', 'QC', bareQuebec()],
  ]
  for (const [guide, province, bare] of guides) {
    const facts = (gross: bigint): PayFacts => ({
      payDate: '2026-03-13',
      province,
      payPeriodsPerYear: 26,
      grossPay: gross,
    })
    const amounts: BarePay = (gross) => value(deductionAmounts(facts(gross))).total
    const figures: BarePay = (gross) => value(deductionsOf(facts(gross))).total.value
    const against = async (ours: BarePay) => {
      if (totalOf(ours) !== totalOf(bare))
        throw new Error(`${guide}: the bare formula gives other deductions`)
      return inTurn(
        run.rounds,
        () => timed(() => totalOf(ours)),
        () => timed(() => totalOf(bare)),
      )
    }
    const what = `deductions of a pay by ${guide}`
    const yardstick = 'the bare formula of that day and province'
    const row = { row: '17', what: `${what}, checked`, yardstick, moonshot: '>= 30 %' }
    rows.push(shareRow(row, await against(amounts), pays, 0.1))
    const explained = { row: '17', what: `${what}, with every figure`, yardstick, moonshot: '' }
    const { isMet: _, ...told } = shareRow(explained, await against(figures), pays, 0)
    rows.push({ ...told, bar: '' })
  }
  return rows
}

/** What is held back from salaries of 39,000 and more a year, all together. */
function totalOf(pay: BarePay): bigint {
  let total = 0n
  for (let index = 0; index < pays; index += 1) total += pay(BigInt(150_000 + index * 7))
  return total
}

function employee(index: number): Employee {
  return {
    id: `e${String(index).padStart(5, '0')}`,
    number: String(index),
    language: index % 3 === 0 ? 'fr' : 'en',
    hired: '2025-06-02',
    terms: [
      {
        from: '2025-06-02',
        province: 'ON',
        frequency: 'biweekly',
        pay: { kind: 'salary', amount: BigInt(4_000_000 + index * 137), hours: '37.5' },
        vacation: { way: 'accrue', percent: '4' },
        items: [
          { id: 'union-dues', percent: '1.2' },
          { id: 'rrsp', percent: '3' },
          { id: 'group-life', amount: 1250n },
        ],
        title: 'Assembler',
      },
    ],
    claims: [
      { from: '2025-06-02', federal: { kind: 'code', code: 1 }, provincial: { kind: 'code', code: 1 } },
    ],
    standing: { born: '1985-04' },
    payBy: 'deposit',
  }
}

/** The second pay run of a year, so that there is a year to date: from asking for it to its commit. */
async function payRunRow(run: Run): Promise<{ row: Measured; book: Book; path: string }> {
  const path = join(run.folder, 'payroll.daybook')
  const book = await emptyBook(path, value(chartFor({ form: 'corporation', province: 'ON' })))
  const all = Array.from({ length: people }, (_, index) => employee(index + 1))
  const facts = all.map((each) => ({ fact: { kind: 'employee.set', v: 1, employee: each } as const }))
  value(await record(book, act, async () => ({ ok: true, value: { facts } })))
  await close(book, '2026-01-05', '2026-01-18')
  const spent = await timed(() => close(book, '2026-01-19', '2026-02-01'))
  const row: Measured = {
    row: '18',
    what: `pay run of ${grouped(people)} employees: calculated, posted, year to date, stored in one commit`,
    ours: `${ms(spent)}, ${rate(people, spent)}`,
    yardstick: '',
    ratio: '',
    bar: '<= 2 s',
    moonshot: '<= 0.5 s',
    isMet: spent <= 2000,
  }
  return { row, book, path }
}

async function close(book: Book, from: string, through: string): Promise<void> {
  const input = value(decoded(payrunClose.input, { from, through }))
  // `payrun.close` writes; the union of commands does not say so to the compiler.
  if (payrunClose.effect === 'program') throw new Error('fault: payrun.close is over books')
  const closed = value(await payrunClose.run(contextOf(book), input))
  if (closed.totals.pays !== people) throw new Error(`${closed.totals.pays} pays were made`)
}

async function stubRows(run: Run, book: Book): Promise<readonly Measured[]> {
  const numbers = Array.from({ length: filed }, (_, index) => String(index + 1))
  const loaded = await inView(book, async (view) => value(await loadStubs(view, '2', numbers)))
  const printer = value(await stubPrinter())
  const bare = bareStubs()
  // Each page is one that the typesetter has not seen: it remembers those that it has.
  let next = 0
  const pages = () => Array.from({ length: printed }, () => next++ % loaded.stubs.length)
  for (const warm of [0, 1, 2]) printer.print(sheetsOf(loaded, warm))
  const rounds = Math.min(run.rounds, 5)
  const pair = await inTurn(
    rounds,
    () => {
      const mine = pages()
      return timed(() => {
        for (const index of mine) printer.print(sheetsOf(loaded, index))
      })
    },
    () => {
      const ready = pages().map((index) => bare.prepare(sheetsOf(loaded, index)))
      return timed(() => {
        for (const page of ready) bare.compile(page)
      })
    },
  )
  const row = {
    row: '19',
    what: 'pay stubs as tagged PDFs, a file each, both languages, from the pay to the bytes',
    yardstick: 'a bare compile of such pages by the same library',
    moonshot: '>= 949/s',
  }
  const folder = join(run.folder, 'stubs')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const spent = await timed(() => filedIn(folder, loaded))
  rmSync(folder, { recursive: true })
  return [
    shareRow(row, pair, printed, 0.8),
    {
      row: '19',
      what: `${grouped(filed)} pay stubs into a folder, with progress`,
      ours: `${ms(spent)}, ${rate(filed, spent)}`,
      yardstick: '',
      ratio: '',
      bar: '',
      moonshot: '',
    },
  ]
}

async function filedIn(folder: string, loaded: RunStubs): Promise<void> {
  const printer = value(await stubPrinter())
  const watch = watchStubs('en', () => performance.now())
  const files = loaded.stubs.map(({ employee: { number } }, index) => ({
    name: `stub-${number}.pdf`,
    bytes: () => printer.print(sheetsOf(loaded, index)).bytes,
  }))
  const made = value(await writeFiles(folder, files, watch))
  watch.end()
  if (made.written !== filed) throw new Error(`${made.written} stubs were written`)
}

function sheetsOf({ run, employer, stubs }: RunStubs, index: number) {
  const stub = stubs[index]
  if (stub === undefined) throw new Error('fault: there are stubs')
  const person = { name: `Sample ${index}`, given: 'Maple', address: `${index} Example Lane; Sampleton ON` }
  const paper = stubPaper(stub, { run, employer, person, showsEmployer: true })
  const { language } = paper
  return { title: `Stub ${index}`, author: 'Bench', language, today: '2026-11-22', stubs: [paper] }
}
