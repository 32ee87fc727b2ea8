import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatCents, parseCents, sumOf } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { canValidate, schemaErrors, slipSchema } from '../../../../test/xml-schema.ts'
import { cliWorld } from '../../src/cli/run.ts'
import { remittanceForms } from '../../src/reports/remittance-form.ts'
import { createSample } from '../../src/sample/create-sample.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, keptIn } from '../commands/kept-books.ts'

const end = '2026-11-30'
const today = { today: end }
const folder = mkdtempSync(join(tmpdir(), 'daybook-sample-'))
let books: KeptBooks

beforeAll(async () => {
  const place = join(folder, 'boreal.daybook')
  value(await createSample(cliWorld('en'), place))
  books = keptIn(value(await openBook(place)))
})

afterAll(async () => {
  await books.end()
  rmSync(folder, { recursive: true, force: true })
})

/** The account that each role of a form's debits stands for in the sample's chart. */
const accounts: Readonly<Record<string, string>> = {
  'payroll.cpp.payable': '2210',
  'payroll.cpp2.payable': '2215',
  'payroll.ei.payable': '2220',
  'payroll.qpip.payable': '2225',
  'payroll.tax.payable': '2230',
  'payroll.qctax.payable': '2235',
  'payroll.wcb.payable': '2250',
  'payroll.eht.payable': '2255',
  'payroll.pension.payable': '2260',
  'payroll.benefits.payable': '2265',
  'payroll.other.payable': '2270',
}

async function owedOn(account: string): Promise<bigint> {
  const { debit, credit } = await books.does('account.show', { account, on: end })
  return cents(credit === '' ? '0.00' : credit) - cents(debit === '' ? '0.00' : debit)
}

function cents(text: string): bigint {
  return value(parseCents(text))
}

test('six people in four provinces are paid from July to November 2026; one leaves in October', async () => {
  const { employees } = await books.does('employee.list', { all: true, on: '2026-10-01' }, today)
  expect(employees.map(({ province }) => province).sort()).toEqual(['AB', 'BC', 'ON', 'ON', 'QC', 'QC'])
  const { runs } = await books.does('payrun.list', {}, today)
  const regular = runs.filter(({ kind }) => kind === 'regular')
  // Every second Friday from July 17 to November 20.
  expect(regular.map(({ date, pays }) => [date, pays])).toEqual([
    ['2026-07-17', 6],
    ['2026-07-31', 6],
    ['2026-08-14', 6],
    ['2026-08-28', 6],
    ['2026-09-11', 6],
    ['2026-09-25', 6],
    ['2026-10-09', 6],
    ['2026-10-23', 6],
    ['2026-11-06', 5],
    ['2026-11-20', 5],
  ])
  expect(runs.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['opening', 'correction', 'off-cycle']))
})

test('what each payroll account owes on November 30 is what the forms say, account by account', async () => {
  const { remittances, overdue } = await books.does('remittance.due', { on: end }, today)
  expect(overdue).toBe('0.00')
  const owed = new Map(Object.values(accounts).map((account) => [account, 0n]))
  for (const { form, who, from, through, left } of remittances) {
    const period = `${from}..${through}`
    const filled = await books.does('remittance.prepare', { form: formOf(form), who, period }, today)
    expect(filled.proofs.filter(({ holds }) => !holds)).toEqual([])
    expect(cents(filled.left)).toBe(cents(left))
    // Of what a form asks, the part beyond the accruals of its pays is an expense of the day it is paid.
    for (const { role, amount } of filled.debits) {
      const account = accounts[role]
      if (account === undefined) continue
      owed.set(account, (owed.get(account) ?? 0n) + cents(amount))
    }
  }
  const inBooks = new Map<string, bigint>()
  for (const account of owed.keys()) inBooks.set(account, await owedOn(account))
  expect(shown(inBooks)).toEqual(shown(owed))
  expect(sumOf([...owed.values()])).toBeGreaterThan(500_000n)
  // All net pays were handed over.
  expect(await owedOn('2110')).toBe(0n)
})

/** The answer calls forms by text; only those that there are go back in. */
function formOf(text: string): (typeof remittanceForms)[number] {
  const form = remittanceForms.find((each) => each === text)
  if (form === undefined) throw new Error(`fault: no form ${text}`)
  return form
}

function shown(amounts: ReadonlyMap<string, bigint>): Record<string, string> {
  return Object.fromEntries([...amounts].map(([account, amount]) => [account, formatCents(amount)]))
}

test('four quarters of HST were filed and paid, and each tax account holds what no return has', async () => {
  const { returns } = await books.does('return.list', {}, today)
  expect(returns.map(({ from, open }) => [from, open])).toEqual(
    ['2025-07-01', '2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'].map((from) => [from, '0.00']),
  )
  const { lines } = await books.does('return.prepare', { program: 'GST', through: end }, today)
  const line = (number: string) => cents(lines.find((each) => each.line === number)?.amount ?? '')
  expect([await owedOn('2300'), await owedOn('2310')]).toEqual([line('103'), -line('106')])
  expect(await Promise.all(['2320', '2330', '2340'].map(owedOn))).toEqual([0n, 0n, 0n])
})

test('the books of the sample are proved, and its bank account never falls below zero', async () => {
  expect((await books.does('book.verify', {}, today)).proved).toBe(true)
  for (let month = 7; month <= 17; month += 1) {
    const on = new Date(Date.UTC(2026, month - 6, 0)).toISOString().slice(0, 10)
    const { debit } = await books.does('account.show', { account: '1010', on })
    expect(cents(debit === '' ? '-1.00' : debit), on).toBeGreaterThan(0n)
  }
})

test('a line of a form opens to the pays, and those to their formulas, now and as they once stood', async () => {
  const { lines } = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-11' }, today)
  const cpp = lines.find(({ line }) => line === 'cpp')
  const opened = await books.does('figure.explain', { figure: cpp?.figure ?? '', tree: true }, today)
  expect(opened).toMatchObject({ label: cpp?.label, value: cpp?.amount })
  const leaf = opened.tree?.find(({ id }) => id.startsWith('pay@'))
  const pay = await books.does('figure.explain', { figure: leaf?.id ?? '', tree: true }, today)
  expect(pay).toMatchObject({ value: leaf?.value, label: 'CPP' })
  expect(pay.explanation.join('\n')).toContain('exemption')
  // Another pay since: the figure of before still says what it said.
  const span = { from: '2026-11-16', through: '2026-11-29', offCycle: true } as const
  await books.does('payrun.enter', { ...span, employee: '1', item: 'bonus', amount: '1000.00' }, today)
  const { act } = await books.does('payrun.close', span, today)
  const again = await books.does('figure.explain', { figure: cpp?.figure ?? '', tree: true }, today)
  expect(again.value).toBe(cpp?.amount)
  const now = await books.does('remittance.prepare', { form: 'pd7a', period: '2026-11' }, today)
  expect(now.lines.find(({ line }) => line === 'cpp')?.amount).not.toBe(cpp?.amount)
  await books.does('act.undo', { number: act }, today)
})

test('every line of every form that is owed opens to what it says', async () => {
  const { remittances } = await books.does('remittance.due', { on: end }, today)
  for (const { form, who, from, through } of remittances) {
    const asked = { form: formOf(form), who, period: `${from}..${through}` }
    const { facts, lines } = await books.does('remittance.prepare', asked, today)
    for (const { figure = '', label, amount, count } of [...facts, ...lines]) {
      const opened = await books.does('figure.explain', { figure }, today)
      expect(opened).toMatchObject({ figure, label, value: amount ?? count })
    }
  }
})

test('the net pay of a run opens too, and so does a line of the register', async () => {
  const run = await books.does('payrun.show', { run: '13' }, today)
  const [pay] = run.pays
  expect(await books.does('figure.explain', { figure: pay?.figure ?? '' }, today)).toMatchObject({
    value: pay?.net,
    label: 'Net pay',
  })
  const seq = /#(\d+)/.exec(pay?.figure ?? '')?.[1]
  const november = `payroll-register@2026-11-01..2026-11-30#${seq}:${pay?.id}:net`
  const row = await books.does('figure.explain', { figure: november, tree: true }, today)
  const again = await books.does('payrun.show', { run: '14', employee: '1' }, today)
  expect(row.tree?.map(({ value: amount }) => amount)).toEqual([
    formatCents(cents(pay?.net ?? '') + cents(again.pays[0]?.net ?? '')),
    pay?.net,
    again.pays[0]?.net,
  ])
  expect(row.tree?.[1]?.id).toBe(pay?.figure)
})

test('entries of pay runs, remittances and returns are not reversed or corrected by hand', async () => {
  const { runs } = await books.does('payrun.list', {}, today)
  const entry = runs.at(-1)?.entry ?? ''
  expect(await books.refused('entry.reverse', { number: entry }, today)).toEqual(['entry-of-payrun'])
  expect(await books.refused('entry.correct', { number: entry, memo: 'x' }, today)).toEqual([
    'entry-of-payrun',
  ])
  const wish = { account: '6300', to: '6405', entry: [entry] }
  expect(await books.refused('entry.recode', wish, today)).toEqual(['entry-of-payrun'])
  const { remittances } = await books.does('remittance.list', {}, today)
  const paid = remittances.at(-1)?.remittance ?? ''
  expect(await books.refused('entry.reverse', { number: paid }, today)).toEqual(['entry-of-remittance'])
})

test('the T4s and RL-1s of 2026 are fit to be filed, and are the ledger and the remittances', async () => {
  for (const [kind, count] of [
    ['T4', 6],
    ['RL-1', 2],
  ] as const) {
    const { slips, fit, findings } = await books.does('slips.prepare', { kind, year: 2026 }, today)
    expect(slips).toHaveLength(count)
    expect(findings.filter(({ weight }) => weight === 'stop')).toEqual([])
    expect(fit).toBe(true)
  }
  const { lines, holds, agreed } = await books.does('slips.reconcile', { year: 2026 }, today)
  expect(holds).toBe(true)
  expect(agreed).toHaveLength(3)
  // What is still owed for the year is what the books owe the agency at the end of November, CPP first.
  const owing = lines.find(({ line }) => line === 'cpp')?.owing
  expect(cents(owing ?? '')).toBe((await owedOn('2210')) + (await owedOn('2215')) - (await qppOwed()))
  const contact = { contact: 'Alix Fictif', phone: '613-555-0100', email: 'alix@example.com' }
  const written = await books.does(
    'slips.xml',
    { kind: 'T4', year: 2026, insist: true, inline: true, ...contact },
    today,
  )
  const xml = Buffer.from(written.base64 ?? '', 'base64').toString('utf8')
  expect(xml.match(/<T4Slip>/g)).toHaveLength(6)
  if (canValidate()) expect(schemaErrors(xml, slipSchema('T4'))).toEqual([])
})

/** What is owed of QPP, which stands on the account of CPP. */
async function qppOwed(): Promise<bigint> {
  const { lines } = await books.does('slips.reconcile', { year: 2026 }, today)
  return cents(lines.find(({ line }) => line === 'qpp')?.owing ?? '0.00')
}

test('the year to June 2026 is handed off for its T2, its totals those of the trial balance', async () => {
  const { does } = books
  const shown = await does('t2.show', { year: '2026' }, today)
  expect(shown.proof.filter(({ holds }) => !holds)).toEqual([])
  const balance = await does('report.trial-balance', { on: '2026-06-30' }, today)
  // A row of the report has a code, a debit and a credit; its schema leaves them open.
  const rows = Object(balance).rows as readonly { code: string; debit: string; credit: string }[]
  const net = ({ debit, credit }: { debit: string; credit: string }) =>
    value(parseCents(debit)) - value(parseCents(credit))
  const total = (from: string, before: string) =>
    sumOf(rows.filter(({ code }) => code >= from && code < before).map(net))
  const line = (code: string) =>
    value(parseCents(shown.schedule100.find((each) => each.line === code)?.amount ?? '0.00'))
  // Whole dollars lie within half a dollar of the cents; no account of the sample stands on its other side.
  const isNear = (one: bigint, other: bigint) => one - other <= 50n && other - one <= 50n
  expect(isNear(line('2599'), total('1000', '2000'))).toBe(true)
  expect(isNear(line('3849'), -total('3100', '9999'))).toBe(true)
})
