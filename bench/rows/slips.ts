import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { checkBoxes } from '@daybook/canada/slips/check-boxes.ts'
import { checkIdentities } from '@daybook/canada/slips/check-identity.ts'
import { type PaySlipsAsked, paySlips } from '@daybook/canada/slips/pay-slips.ts'
import type { SlipFiler, SlipIdentity } from '@daybook/canada/slips/slip-identity.ts'
import { slipTotals } from '@daybook/canada/slips/slip-summary.ts'
import { elementsOf } from '@daybook/canada/slips-xml/element-table.ts'
import { type ReturnToWrite, returnXml } from '@daybook/canada/slips-xml/write-return.ts'
import type { Pay, PayLine } from '@daybook/core/daybook/payroll-facts.ts'
import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import { addDays } from '@daybook/core/kit/civil-date.ts'
import { value } from '@daybook/core/kit/result.ts'
import { writeFiles } from '../../packages/app/src/payroll/stub-files.ts'
import { watchPapers } from '../../packages/app/src/payroll/stub-progress.ts'
import { slipData, slipPrinter } from '../../packages/app/src/print/slip-pdf.ts'
import { slipPaper } from '../../packages/app/src/slips/slip-paper.ts'
import { grouped, inTurn, type Measured, ms, type Part, type Run, rate, shareRow, timed } from '../measure.ts'
import { barePapers } from './slips-bare.ts'

/** How many people have slips, how many pays each, and how many pages are set in a round. */
const [people, paysEach, printed] = [1000, 26, 30]

/** T4s of a year: made from pays, checked, written as the agency's file, and set on paper. */
export const slips: Part = {
  name: 'slips',
  async measure(run) {
    const asked = year()
    const made = value(paySlips(asked))
    return { rows: [await madeRow(run, asked), await writtenRow(run, made), ...(await paperRows(run, made))] }
  },
}

function line(id: string, amount: bigint): PayLine {
  return { id, amount }
}

/** A year of pays as runs leave them: two kinds of earnings, a benefit, all deductions, totals. */
function year(): PaySlipsAsked {
  const pays: Pay[] = []
  for (let period = 0; period < paysEach; period += 1) {
    const date = addDays('2026-01-09', 14 * period)
    for (let person = 0; person < people; person += 1) {
      const gross = 200_000n + BigInt(person * 137)
      const [employee, run] = [`e${String(person).padStart(5, '0')}`, String(period + 1)]
      pays.push({
        id: `${date}/${run}/${employee}`,
        run,
        employee,
        date,
        span: { from: addDays(date, -13), through: date },
        province: 'ON',
        periods: 26,
        earnings: [line('salary', gross), line('commission', 10_000n)],
        benefits: [line('group-life', 1_250n)],
        deductions: [
          line('cpp', 11_000n),
          line('ei', 3_400n),
          line('federal-tax', 20_000n),
          line('union-dues', 2_400n),
        ],
        employer: [line('employer-cpp', 11_000n), line('employer-ei', 4_760n)],
        bases: ['taxable', 'pensionable', 'insurable'].map((id) => line(id, gross + 11_250n)),
        net: { amount: gross - 26_800n },
        payBy: 'deposit',
      })
    }
  }
  const codes = {
    id: 'T4/2026',
    kind: 'T4',
    year: 2026,
    way: 'adds',
    boxes: [],
    codes: { '45': '1' },
  } as const
  return { kind: 'T4', year: 2026, pays, given: [codes] }
}

const identity: SlipIdentity = {
  is: 'person',
  name: 'Sample',
  given: 'Maple Ann',
  sin: '130692544',
  address: { lines: ['1 Example Lane'], city: 'Sampleton', province: 'ON', postal: 'K1A0A1', country: 'CAN' },
}
const filer: SlipFiler = { name: 'Bench Limited', account: '123456782RP0001' }

/** Making and checking slips, against adding up the same lines of the same pays into a map by name. */
async function madeRow(run: Run, asked: PaySlipsAsked): Promise<Measured> {
  for (let warm = 0; warm < 2; warm += 1) paySlips(asked)
  const pair = await inTurn(
    Math.min(run.rounds, 5),
    () =>
      timed(() => {
        const made = value(paySlips(asked))
        const identities = new Map(made.map(({ recipient }) => [`employee:${recipient.id}`, identity]))
        const found = checkBoxes(made, () => 'Sample')
        const named = checkIdentities({
          slips: made.slice(0, 1),
          identities,
          isLocked: false,
          on: '2027-02-01',
        })
        if (made.length !== people || found.length + named.length > 0)
          throw new Error(`${made.length} slips were made`)
      }),
    () => timed(() => addedUp(asked.pays)),
  )
  const what = `${grouped(people)} T4s of ${grouped(people * paysEach)} pays, made and checked`
  const yardstick = 'the same lines added up by name alone'
  return shareRow({ row: 'slips', what, yardstick, moonshot: '>= 30 %' }, pair, people, 0.1)
}

function addedUp(pays: readonly Pay[]): number {
  const sums = new Map<string, Map<string, bigint>>()
  for (const { employee, earnings, benefits, deductions, employer, bases } of pays) {
    const own = sums.get(employee) ?? new Map<string, bigint>()
    sums.set(employee, own)
    for (const lines of [earnings, benefits, deductions, employer, bases])
      for (const { id, amount } of lines) own.set(id, (own.get(id) ?? 0n) + amount)
  }
  return sums.size
}

/** The file of all slips, against joining as many lines of the same length. */
async function writtenRow(run: Run, made: readonly Slip[]): Promise<Measured> {
  const sent = {
    kind: 'T4',
    year: 2026,
    span: { from: '2026-01-01', through: '2026-12-31' },
    does: 'original',
  } as const
  const whole: ReturnToWrite = {
    sent: { ...sent, slips: made, totals: slipTotals('T4', made) },
    filer,
    identities: new Map(made.map(({ recipient }) => [`employee:${recipient.id}`, identity])),
    contact: { name: 'Pat Example', area: '416', phone: '555-0100', email: 'pat@example.com' },
    reference: '26000001',
    language: 'en',
  }
  const lines = returnXml(whole).split('\n').length
  for (let warm = 0; warm < 5; warm += 1) returnXml(whole)
  const elements = elementsOf('T4').map(({ name }) => name)
  const pair = await inTurn(
    Math.min(run.rounds, 5),
    () => timed(() => returnXml(whole)),
    () =>
      timed(() => {
        const text: string[] = []
        for (let index = 0; index < lines; index += 1) {
          const name = elements[index % elements.length] ?? ''
          text.push(`        <${name}>${'1234.56'}</${name}>`)
        }
        return text.join('\n')
      }),
  )
  const yardstick = 'as many lines joined without a table'
  const what = `the file of ${grouped(people)} T4s, by the agency’s table of elements`
  return shareRow({ row: 'slips', what, yardstick, moonshot: '>= 30 %' }, pair, people, 0.1)
}

/** Slips on paper, against the typesetter alone over pages that were made ready beforehand. */
async function paperRows(run: Run, made: readonly Slip[]): Promise<readonly Measured[]> {
  const printer = value(await slipPrinter())
  const bare = barePapers()
  const sheetsOf = (index: number) => {
    const slip = made[index % made.length]
    if (slip === undefined) throw new Error('fault: there are slips')
    const language = index % 3 === 0 ? 'fr' : 'en'
    const own = { ...identity, name: `Sample ${index}`, number: String(index) }
    const paper = slipPaper(slip, { identity: own, filer, does: 'original', isFiled: true, language })
    return { title: `T4 ${index}`, author: 'Bench', language, today: '2027-02-01', slips: [paper] } as const
  }
  let next = 0
  const pages = () => Array.from({ length: printed }, () => next++)
  for (const warm of [0, 1, 2]) printer.print(sheetsOf(warm))
  const pair = await inTurn(
    Math.min(run.rounds, 5),
    () => {
      const mine = pages()
      return timed(() => {
        for (const index of mine) printer.print(sheetsOf(index))
      })
    },
    () => {
      const ready = pages().map((index) => slipData(sheetsOf(index)))
      return timed(() => {
        for (const page of ready) bare(page)
      })
    },
  )
  const what = 'slips as tagged PDFs, a file each, both languages, from the slip to the bytes'
  const yardstick = 'a bare compile of such pages by the same library'
  const folder = join(run.folder, 'slips')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const files = made.map((_, index) => ({
    name: `t4-${index}.pdf`,
    bytes: () => printer.print(sheetsOf(index)).bytes,
  }))
  const watch = watchPapers('{bar} {done} of {of}', () => performance.now())
  const spent = await timed(async () => value(await writeFiles(folder, files, watch)))
  watch.end()
  rmSync(folder, { recursive: true })
  return [
    shareRow({ row: 'slips', what, yardstick, moonshot: '' }, pair, printed, 0.8),
    {
      row: 'slips',
      what: `${grouped(people)} T4s on paper into a folder, with progress`,
      ours: `${ms(spent)}, ${rate(people, spent)}`,
      yardstick: '',
      ratio: '',
      bar: '',
      moonshot: '',
    },
  ]
}
