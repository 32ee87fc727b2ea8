import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { bookOf } from '../../src/book.ts'
import type { Context } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { account, profile, recordFacts } from '../store/acts.ts'

const world = {
  ...{ actor: 'RM', language: 'en', today: '2026-03-31', dryRun: false },
  now: () => 0,
  newId: () => 'id',
} as const satisfies Partial<Context>

/** A practice’s own books in memory: receivables and services, an hour at 80.00 from January. */
async function practice() {
  const book = bookOf(memoryStore())
  const receivable = { ...account('1100', 'Receivables', 'asset'), role: 'ar.control', control: true }
  const services = { ...account('4010', 'Services', 'revenue'), role: 'sales.services' }
  value(
    await recordFacts(book, [
      { kind: 'book.opened', v: 1, profile: { ...profile, language: 'en', province: 'AB' } },
      { kind: 'account.opened', v: 1, account: receivable },
      { kind: 'account.opened', v: 1, account: services },
    ]),
  )
  const run = async (command: string, input: unknown) => {
    const found = await commandNamed(command)?.load()
    if (found === undefined || found.effect === 'program' || found.effect === 'lookup')
      throw new Error(command)
    const given = decoded(found.input, input)
    return given.ok ? found.run({ ...world, book }, given.value) : given
  }
  // Answers of commands are looked at field by field.
  const done = async (command: string, input: unknown) =>
    value(await run(command, input)) as Readonly<Record<string, never>>
  await done('customer.add', { name: 'Elm', province: 'AB' })
  await done('time.rate', { amount: '80.00', from: '2026-01-01' })
  return { run, done }
}

test('time is billed once: undone or voided it is free again, written down it says so', async () => {
  const { run, done } = await practice()
  const codes = async (command: string, input: unknown) => {
    const made = await run(command, input)
    return made.ok ? [] : made.refusals.map(({ code }) => code)
  }
  const entered = await done('time.enter', {
    customer: 'Elm',
    time: '1,5',
    task: 'Books',
    date: '2026-03-02',
  })
  expect(entered).toMatchObject({ person: 'RM', minutes: 90, rate: '80.00', worth: '120.00', invoice: '' })
  const text =
    'date;client;heures;tâche;facturable\n2026-03-03;Elm;0:30;Books;oui\n2026-03-04;Elm;2;Office;non\n'
  const content = Buffer.from(text).toString('base64')
  const unknown = Buffer.from(`${text}2026-03-05;Oak;1;Books;oui\n2026-03-06;Oak;1;Books;oui\n`)
  const refused = await run('time.import', { file: 'sheet.csv', content: unknown.toString('base64') })
  // Once for both of its rows, with the first of them.
  expect(refused).toMatchObject({ refusals: [{ code: 'party-unknown', at: 'line 4' }] })
  const imported = await done('time.import', { file: 'sheet.csv', content })
  // 2:30 at 80.00.
  expect(imported).toMatchObject({ entered: 2, same: 0, time: '2:30', costs: '0.00', worth: '200.00' })
  expect(await done('time.import', { file: 'sheet.csv', content })).toMatchObject({ entered: 0, same: 2 })
  await done('time.enter', { customer: 'Elm', cost: '12.50', task: 'Courier', date: '2026-03-05' })
  expect(await done('time.list', { only: 'cost' })).toMatchObject({
    ...{ time: '0:00', costs: '12.50', worth: '12.50' },
    works: [{ task: 'Courier', time: '', worth: '12.50' }],
  })
  // 2:00 at 80.00 and 12.50.
  expect(await done('time.unbilled', {})).toMatchObject({ total: '172.50' })
  expect(await codes('time.bill', { customer: 'Elm', time: '100.00', tax: 'none' })).toEqual([
    'time-reason-missing',
  ])
  const bill = { customer: 'Elm', time: '100.00', reason: 'agreed', tax: 'none' }
  const billed = await done('time.bill', bill)
  expect(billed).toMatchObject({ total: '112.50', time: '2:00', standard: '172.50', difference: '-60.00' })
  expect(await done('time.unbilled', {})).toMatchObject({ total: '0.00' })
  expect(await codes('time.change', { work: entered.work, time: '2' })).toEqual(['time-billed'])
  expect(await codes('time.remove', { work: entered.work })).toEqual(['time-billed'])
  expect(await codes('time.bill', bill)).toEqual(['time-nothing-unbilled'])
  await done('act.undo', { number: billed.act })
  expect(await done('time.unbilled', {})).toMatchObject({ total: '172.50' })
  const again = await done('time.bill', bill)
  await done('invoice.void', { number: again.number, reason: 'wrong customer', date: '2026-03-31' })
  expect(await done('time.unbilled', {})).toMatchObject({ total: '172.50' })
  await done('time.change', { work: entered.work, time: '1' })
  await done('time.write-off', { works: [entered.work], reason: 'training' })
  expect(await done('time.bill', { customer: 'Elm', tax: 'none' })).toMatchObject({ total: '52.50' })
  // 1:00 written off at 80.00, 0:30 charged at 40.00: a third; 1:30 of 3:30 hours may be billed.
  expect(await done('report.time', { from: '2026-03-01' })).toMatchObject({
    persons: [
      {
        name: 'RM',
        hours: '3.50',
        utilization: '42.9',
        standard: '120.00',
        charged: '40.00',
        realization: '33.3',
      },
    ],
  })
})

test('a month of a fixed fee is billed once, and its hours say what it brought', async () => {
  const { done } = await practice()
  await done('time.fee', { customer: 'Elm', amount: '300.00', from: '2026-02' })
  await done('time.enter', { customer: 'Elm', time: '5', task: 'Books', date: '2026-03-02' })
  expect(await done('time.unbilled', {})).toMatchObject({
    customers: [{ covered: '5:00', worth: '0.00', fees: '600.00' }],
  })
  expect(await done('time.bill', { customer: 'Elm', tax: 'none' })).toMatchObject({
    total: '600.00',
    lines: [{ text: 'Fixed fee, 2026-02' }, { text: 'Fixed fee, 2026-03' }],
  })
  expect(await done('time.rates', {})).toMatchObject({ fees: [{ billedMonths: 2 }] })
  // 5:00 at 80.00 against March’s 300.00.
  expect(await done('report.time', { from: '2026-03-01' })).toMatchObject({
    customers: [{ name: 'Elm', standard: '400.00', charged: '300.00', realization: '75.0' }],
  })
  expect(await done('time.unbilled', { on: '2026-04-01' })).toMatchObject({ total: '300.00' })
})
