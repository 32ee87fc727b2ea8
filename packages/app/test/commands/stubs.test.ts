import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { parseCents } from '@daybook/core/kit/cents.ts'
import { value } from '@daybook/core/kit/result.ts'
import { expect, test } from 'vitest'
import { writeFiles } from '../../src/payroll/stub-files.ts'
import { progressText, watchStubs } from '../../src/payroll/stub-progress.ts'
import { inFolder } from './in-folder.ts'
import { booksInMemory, type KeptBooks } from './kept-books.ts'

/** Two runs of a person paid by the hour in English and one with a salary in French. */
async function twoRuns(): Promise<KeptBooks> {
  const books = await booksInMemory()
  const { does } = books
  const both = { frequency: 'biweekly', hired: '2026-01-01', born: '1988-05-05', hours: '40' } as const
  await does('employee.hire', {
    ...both,
    name: 'Sample',
    given: 'Alder',
    address: '12 Example Lane; Sampleton ON  K0K 0K0',
    province: 'ON',
    hourly: '25.00',
    vacation: '4',
    vacationWay: 'accrue',
  })
  await does('employee.hire', {
    ...both,
    name: 'Exemple',
    given: 'Érable',
    province: 'ON',
    salary: '65000',
    language: 'fr',
  })
  for (const [from, through, date] of [
    ['2026-01-05', '2026-01-18', '2026-01-23'],
    ['2026-01-19', '2026-02-01', '2026-02-06'],
  ] as const) {
    await does('payrun.enter', { employee: '1', from, through, item: 'hours', quantity: '80' })
    await does('payrun.close', { from, through, date })
  }
  return books
}

const cents = (text: string) => value(parseCents(text))

test('a stub has the lines of the pay with the year to date, and its figures open in the explanation', async () => {
  const { does, refused, end } = await twoRuns()
  const stub = await does('stub.show', { run: '2', employee: '1' })
  // By hand: 80 hours at 25.00. CPP 0.0595 x (2,000.00 - 134.61) = 110.99, EI 0.0163 x 2,000.00 = 32.60;
  // twice.
  expect(stub.earnings).toMatchObject([
    { item: 'hours', quantity: '80', rate: '25.00', amount: '2000.00', yearToDate: '4000.00' },
  ])
  const held = new Map(stub.deductions.map((line) => [line.item, line]))
  expect(held.get('cpp')).toMatchObject({ amount: '110.99', yearToDate: '221.98' })
  expect(held.get('ei')).toMatchObject({ amount: '32.60', yearToDate: '65.20' })
  expect(stub.vacation).toMatchObject({ before: '80.00', accrued: '80.00', paid: '0.00', left: '160.00' })
  expect(stub.hoursInYear).toBe('160')
  expect(stub.proofs.map(({ holds }) => holds)).toEqual([true, true, true])
  const { earnings, deductions, net } = stub.totals
  expect(cents(earnings.amount) - cents(deductions.amount)).toBe(cents(net.amount))
  for (const { item } of stub.deductions) {
    const explained = await does('payrun.explain', { run: '2', employee: '1', item })
    expect(explained.lines[0]?.posted).toBe(held.get(item)?.amount)
  }
  expect(await refused('stub.show', { run: '2', employee: '9' })).toEqual(['employee-unknown'])
  expect(await refused('stub.show', { run: '9', employee: '1' })).toEqual(['payrun-unknown'])
  await end()
})

test('stubs are printed tagged, in the language of each, into one file or a file each, over none', async () => {
  const { does, refused, end } = await twoRuns()
  await inFolder(async (file) => {
    const made = await does('stub.print', { run: '2', file: file('all.pdf') })
    expect(made).toMatchObject({ run: '2', stubs: 2, named: true, letters: [] })
    const bytes = readFileSync(file('all.pdf')).toString('latin1')
    expect(bytes.startsWith('%PDF-')).toBe(true)
    expect(bytes).toContain('/StructTreeRoot')
    expect(await refused('stub.print', { run: '2', file: file('all.pdf') })).toEqual(['file-exists'])
    mkdirSync(file('each'))
    await does('stub.print', { run: '2', folder: file('each') })
    expect(readdirSync(file('each')).sort()).toEqual(['stub-2-1.pdf', 'stub-2-2.pdf'])
    expect(await refused('stub.print', { run: '2', folder: file('each') })).toEqual(['file-exists'])
    expect(await refused('stub.print', { run: '2', folder: file('none') })).toEqual(['file-missing'])
    expect(await refused('stub.print', { run: '2', folder: '.', inline: true })).toEqual([
      'stub-places-several',
    ])
    const one = await does('stub.show', { run: '2', employee: '2', inline: true })
    expect(Buffer.from(one.base64 ?? '', 'base64').toString('latin1')).toContain('/Lang (fr')
    const dry = await does('stub.print', { run: '2', file: file('dry.pdf') }, { dryRun: true })
    expect(dry.stubs).toBe(2)
    expect(readdirSync(file('.')).sort()).toEqual(['all.pdf', 'each'])
  })
  await end()
})

test('Ctrl-C stops the printing between two files, and what was written is whole', () =>
  inFolder(async (file) => {
    const listeners = process.listenerCount('SIGINT')
    const watch = watchStubs('en', () => 0)
    const whole = new Uint8Array(100_000).fill(37)
    const files = ['a', 'b', 'c', 'd'].map((name) => ({
      name,
      bytes() {
        if (name === 'b') process.emit('SIGINT')
        return whole
      },
    }))
    const made = value(await writeFiles(file('.'), files, watch))
    watch.end()
    expect(made).toEqual({ written: 2, isStopped: true })
    expect(readdirSync(file('.')).sort()).toEqual(['a', 'b'])
    expect(readFileSync(file('b'))).toHaveLength(100_000)
    expect(process.listenerCount('SIGINT')).toBe(listeners)
  }))

test('the line of progress fills with the work, in both languages', () => {
  expect(progressText('en', 250, 1000)).toBe('[======                  ] 250 of 1000 stubs')
  expect(progressText('fr', 1000, 1000)).toBe('[========================] 1000 talons sur 1000')
})
