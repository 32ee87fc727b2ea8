import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliWorld } from '../../src/cli/run.ts'
import { createOwner } from '../../src/sample/create-sample.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, keptIn } from '../commands/kept-books.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-owner-'))
let books: KeptBooks

beforeAll(async () => {
  const place = join(folder, 'odile.daybook')
  value(await createOwner(cliWorld('en'), place))
  books = keptIn(value(await openBook(place)))
})

afterAll(async () => {
  await books.end()
  rmSync(folder, { recursive: true, force: true })
})

type Lines = readonly { readonly line: string; readonly amount: string }[]

function amountsOf(lines: Lines, wanted: readonly string[]) {
  return Object.fromEntries(
    wanted.map((number) => [number, lines.find(({ line }) => line === number)?.amount]),
  )
}

async function formOf(command: 't2125.show' | 't776.show', year: string, wanted: readonly string[]) {
  // Both answer with the JSON of their reports.
  const answer = (await books.does(command, { year })) as unknown as { lines: Lines }
  return amountsOf(answer.lines, wanted)
}

test('the workshop of the owner comes to what its T2125 says when it is added up by hand', async () => {
  // Meals 356.00 / 2; van 4,265.00 x 9,000 / 15,000; allowance 904.00 + 28,250.00 x 30 % x 60 %; home
  // 15,000.00
  // x 24 / 120.
  const first = { '8523': '178.00', '9281': '2559.00', '9936': '5989.00', '9369': '8992.30' }
  const second = { '8523': '206.00', '9281': '2332.00', '9936': '5723.45', '9369': '9022.05' }
  expect(await formOf('t2125.show', '2024', [...Object.keys(first), '9945', '9946'])).toEqual({
    ...first,
    ...{ '9945': '3000.00', '9946': '5992.30' },
  })
  // Van 4,664.00 / 2; allowance 3,616.00 x 20 % + 19,775.00 x 30 % / 2 + 2,034.00; home 15,600.00 x 24 / 120.
  expect(await formOf('t2125.show', '2025', [...Object.keys(second), '9945', '9946'])).toEqual({
    ...second,
    ...{ '9945': '3120.00', '9946': '5902.05' },
  })
  // In 2026 the van leaves for 24,000.00: 24,000.00 - 13,842.50 is taken back, half of it for the business.
  expect(await formOf('t2125.show', '2026', ['8230'])).toEqual({ '8230': '5078.75' })
  // 33,300.00 - 1,380.00 - 8,100.00 - 1,250.00 - 4,600.00 - 1,560.00
  expect(await formOf('t776.show', '2025', ['8299', '9946'])).toEqual({
    ...{ '8299': '33300.00', '9946': '16410.00' },
  })
})

test('her return of 2025 takes both forms from the books, and each line opens down to its entries', async () => {
  const { returns } = await books.does('t1.summary', { year: 2025, explain: '13500' })
  const [own] = returns
  // Taxable: 31,200.00 + 212.40 + 5,902.05 + 16,410.00 less 3,000.00, 468.00, 410.19, 277.00 = 49,569.26.
  // Federal: x 14.5 % = 7,187.54, less 19,774.98 x 14.5 % = 2,867.37, less 29.00 and 43.50 of gifts.
  // CPP of 5,902.05 x 11.9 % = 702.34; paid at source 3,420.00 and by instalments 3,759.73.
  expect(
    amountsOf(own?.lines ?? [], ['12600', '13500', '26000', '42000', '42100', '43700', '47600']),
  ).toEqual({
    ...{ '12600': '16410.00', '13500': '5902.05', '26000': '49569.26', '42000': '4247.67' },
    ...{ '42100': '702.34', '43700': '3420.00', '47600': '3759.73' },
  })
  expect(own).toMatchObject({ netTaxOwing: '3128.98', contributions: '702.34' })
  const ids = (own?.tree ?? []).map(({ id }) => id)
  expect(ids.some((id) => /^t2125@2025-01-01..2025-12-31#\d+\?business=.*:9946$/.test(id))).toBe(true)
  expect(own?.postings).toContainEqual(
    expect.objectContaining({ account: '4010', date: '2025-02-07', amount: '-3100.00' }),
  )
  // What is not of the year is not behind the line.
  expect((own?.postings ?? []).every(({ date }) => date.startsWith('2025-'))).toBe(true)
})

test('the instalments that she paid are those that follow from the year before', async () => {
  const before = await books.does('t1.summary', { year: 2024 })
  const [{ netTaxOwing = '', contributions = '' } = {}] = before.returns
  const asked = { year: 2025, prior: netTaxOwing, priorCpp: contributions } as const
  const { total, payments } = await books.does('t1.instalments', asked)
  const { postings } = await books.does('account.postings', {
    account: '3425',
    ...{ from: '2025-01-01', through: '2025-12-31' },
  })
  expect([total, payments.map(({ amount }) => amount)]).toEqual([
    '3759.73',
    ['939.93', '939.93', '939.93', '939.94'],
  ])
  const paid = postings.filter(({ memo }) => memo?.startsWith('Instalment'))
  expect(paid.map(({ debit }) => debit)).toEqual(payments.map(({ amount }) => amount))
})

test('her books prove themselves', async () => {
  expect(await books.does('book.verify', {})).toMatchObject({ proved: true })
})
