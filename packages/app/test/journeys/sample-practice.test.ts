import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { value } from '@daybook/core/kit/result.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cliWorld } from '../../src/cli/run.ts'
import type { Command } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { practiceDeadlines } from '../../src/commands/practice/practice-deadlines.ts'
import { practiceList } from '../../src/commands/practice/practice-list.ts'
import { commandNamed } from '../../src/commands/registry.ts'
import { clients } from '../../src/sample/clients/clients.ts'
import { createPractice, practiceDay } from '../../src/sample/create-practice.ts'
import { openBook } from '../../src/store/open-book.ts'
import { type KeptBooks, keptIn } from '../commands/kept-books.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-clients-'))
const homeBefore = process.env.DAYBOOK_HOME
const world = { ...cliWorld('en'), today: practiceDay, dryRun: false }
const today = { today: practiceDay }
const october = { from: '2026-10-01', through: '2026-10-31' }
const november = { from: '2026-11-01', through: '2026-11-30' }
const december = { today: '2026-12-04' }
const files = clients.map((each) => each().file)

beforeAll(async () => {
  process.env.DAYBOOK_HOME = folder
  value(await createPractice(world, join(folder, 'clients')))
})

afterAll(() => {
  if (homeBefore === undefined) delete process.env.DAYBOOK_HOME
  else process.env.DAYBOOK_HOME = homeBefore
  rmSync(folder, { recursive: true, force: true })
})

/** What a command over many books answers. */
async function asked(name: string, input: object): Promise<unknown> {
  const command: Command | undefined = await commandNamed(name)?.load()
  if (command?.effect !== 'program') throw new Error(`no command ${name} over many books`)
  return value(await command.run(world, value(decoded(command.input, input))))
}

/** Works in the books of a client as the sample left them: what is done here is done to a copy. */
async function inBooks(file: string, work: (books: KeptBooks) => Promise<void>): Promise<void> {
  const copy = join(folder, `${file}.daybook`)
  copyFileSync(join(folder, 'clients', `${file}.daybook`), copy)
  const books = keptIn(value(await openBook(copy)))
  try {
    await work(books)
  } finally {
    await books.end()
  }
}

test('each client closes October 2026 by proof alone, once people have judged and the client answered', async () => {
  for (const file of files)
    await inBooks(file, async ({ does, refused }) => {
      const { rows } = await does('close.list', { through: october.through }, today)
      const unproven = rows.filter(({ by, state }) => by === 'books' && state !== 'proven')
      expect([file, unproven]).toEqual([file, []])
      expect(await refused('close.lock', { through: october.through }, today)).toEqual(['close-rows-open'])
      for (const { question } of (await does('question.list', {})).questions)
        await does('question.answer', { question, answer: 'The business', from: 'Ben Exemple' }, today)
      for (const { row, by } of rows) {
        const judged = { row, initials: 'AB', through: october.through }
        if (by === 'person') await does('close.judge', judged, today)
      }
      await does('close.lock', { through: october.through }, today)
      expect(await does('period.status', {})).toMatchObject({ lockedThrough: october.through })
      expect(await does('book.verify', {})).toMatchObject({ proved: true })
    })
})

/** What is done with the lines of November that wait, and what the banks say at its end, by account. */
const novembers: Readonly<
  Record<string, { readonly banks: Readonly<Record<string, string>>; work(books: KeptBooks): Promise<void> }>
> = {
  'lakeshore-kites': {
    // 18,192.12 on October 31, less 1,130.00 of rent and 146.90 of printing, and 1,130.00 of a sale.
    banks: { '1010': '18045.22' },
    work: async ({ does }) => {
      await codes(does, '2026-11-05|-146.90|IMAGINARYPRINTSHOP', '6000', 'Imaginary Print Shop', 'HST-ON')
      await codes(does, '2026-11-09|1130.00|DEPOSIT', '4000', 'Fictional Market', 'HST-ON')
      await does('asset.amortize', { through: november.through, on: november.through }, december)
    },
  },
  'traductions-exemple': {
    // 8,908.35 on October 31, less 68.99 and 34.49, and 735.84 of invoice 2026-34.
    banks: { '1010': '9540.71' },
    work: async ({ does }) => {
      await codes(does, '2026-11-06|-34.49|PAPETERIEMODELE', '6235', 'Papeterie Modèle', 'QC')
      await does('asset.amortize', { through: november.through, on: november.through }, december)
    },
  },
  'foothills-gardens': {
    // 6,158.00 on October 31, less 525.00 of rent, 105.00 of fuel and the GST of October: 5 % of 4,750.00
    // less 25.00 on the yard, 34.00 on plants, 9.00 on a pruner and 4.00 on fuel.
    banks: { '1010': '5362.50' },
    work: async ({ does }) => {
      const month = { from: '2026-10-01', through: '2026-10-31' }
      await does('return.file', { program: 'GST', ...month, date: '2026-11-27' }, december)
      const paid = { return: 'GST/2026-10-01..2026-10-31', date: '2026-11-30' }
      await does('return.pay', paid, december)
      await brings(does, '2026-11-30,CRA GST,-165.50\n')
      await does('recurring.run', { through: november.through }, december)
    },
  },
  'mahone-hall': {
    // 18,016.10 on October 31, 100.00 given, 246.24 of electricity.
    banks: { '1010': '17869.86' },
    work: async ({ does }) => {
      await codes(does, '2026-11-04|100.00|ETRANSFERMSPECIMEN', '4310', 'M. Specimen')
      await codes(does, '2026-11-06|-246.24|NSIMAGINARYPOWER', '6450', 'NS Imaginary Power')
      await does('schedule.run', { through: november.through }, december)
    },
  },
  'specimen-sample-household': {
    // 8,154.40 on October 31 less the payment of the mortgage; 158.90, 171.05 and 66.10 are owed on the card.
    banks: { '1010': '5874.40', '2000': '396.05' },
    work: async ({ does }) => {
      await brings(does, '2026-11-15,MORTGAGE,-2280.00\n')
      await does('loan.pay', { loan: 'Mortgage', line: '1010|2026-11-15|-2280.00|MORTGAGE#1' }, december)
    },
  },
}

/** Which clients have bought for 100.00 and more with tax, and no paper yet. */
const claims: ReadonlyMap<string, readonly string[]> = new Map(
  ['lakeshore-kites', 'foothills-gardens'].map((file) => [file, ['claim-without-paper']]),
)

/** Brings in a line of the bank: its day, words and amount. */
function brings(does: KeptBooks['does'], line: string) {
  const file = { file: 'b.csv', content: btoa(`Date,Description,Amount\n${line}`) }
  return does('statement.import', { ...file, account: '1010', confirm: true }, december)
}

function codes(does: KeptBooks['does'], line: string, to: string, payee: string, tax?: string) {
  const how = { to, payee, memo: payee, ...(tax === undefined ? {} : { tax }) }
  return does('line.code', { account: '1010', line: `1010|${line}#1`, ...how }, december)
}

test('each client closes November 2026 too: what is missing is named, done, and proven without insisting', async () => {
  const open: unknown[] = []
  for (const file of files)
    await inBooks(file, async ({ does, ...books }) => {
      const unproven = async () => {
        const { rows } = await does('close.list', { through: november.through }, december)
        return rows.filter(({ by, state }) => by === 'books' && state !== 'proven').map(({ row }) => row)
      }
      open.push([file, await unproven()])
      const { work, banks } = novembers[file] ?? { work: async () => {}, banks: {} }
      await work({ does, ...books })
      for (const [account, closing] of Object.entries(banks)) {
        // Where every line has its entry already there is nothing to accept.
        await books.tries('line.accept', { account, through: november.through }, december)
        await does('account.reconcile', { account, on: november.through, closing }, december)
        await does('seal.tick', { account, through: november.through }, december)
        await does('seal.close', { account }, december)
      }
      // Tax of 100.00 and more is claimed on a paper: the rents, the print shop and the nursery send theirs.
      const { findings } = await does('review.run', november, december)
      for (const { finding } of findings) {
        const { records } = await does('review.show', { finding })
        for (const { id: entry } of records)
          await does('paper.attach', { entry, name: 'bill.pdf', base64: btoa(`%PDF-1.4 ${entry}`) })
      }
      expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(claims.get(file)))
      expect(await does('review.run', november, december)).toMatchObject({ open: 0 })
      expect([file, await unproven()]).toEqual([file, []])
      for (const { question } of (await does('question.list', {})).questions)
        await does('question.answer', { question, answer: 'The business', from: 'Ben Exemple' }, december)
      const { rows } = await does('close.list', { through: november.through }, december)
      for (const { row, by } of rows)
        if (by === 'person')
          await does('close.judge', { row, initials: 'AB', through: november.through }, december)
      await does('close.lock', { through: november.through }, december)
      expect(await does('period.status', {})).toMatchObject({ lockedThrough: november.through })
    })
  expect(open).toEqual([
    ['lakeshore-kites', ['lines', 'amortization', 'review']],
    ['traductions-exemple', ['lines', 'amortization', 'review']],
    ['foothills-gardens', ['lines', 'returns', 'recurring', 'deadlines', 'review']],
    ['mahone-hall', ['lines', 'deferrals', 'review']],
    ['specimen-sample-household', ['bank', 'loans', 'review']],
  ])
})

test('a review of each client finds one thing, which has its cause and was dismissed with it', async () => {
  const found: unknown[] = []
  for (const file of files)
    await inBooks(file, async ({ does }) => {
      const { open, dismissed, checks } = await does('review.run', october, today)
      expect([file, checks.filter(({ failed }) => failed !== '')]).toEqual([file, []])
      found.push([file, open, dismissed])
    })
  // The roof of the hall: 3,424.00 of repairs are looked at, since repairs may be assets; these renew like
  // for like.
  expect(found).toEqual(files.map((file) => [file, 0, file === 'mahone-hall' ? 1 : 0]))
})

test('the practice shows all five with how they stand and what comes next, and one that does not open', async () => {
  writeFileSync(join(folder, 'clients', 'broken.daybook'), 'no books')
  const wish = { folder: join(folder, 'clients') }
  const { books, counts } = practiceList.output.parse(await asked('practice.list', wish))
  expect(counts).toEqual({ broken: 1, late: 0, waiting: 4, ready: 1 })
  expect(books.map(({ book, state, next, due }) => [book, state, next, due])).toEqual([
    ['broken', 'broken', '', ''],
    ['foothills-gardens', 'waiting', 'GST/HST return', '2026-11-30'],
    ['lakeshore-kites', 'waiting', 'GST/HST return', '2027-02-01'],
    ['traductions-exemple', 'waiting', 'GST/HST: pay the net tax', '2027-04-30'],
    ['mahone-hall', 'waiting', 'GST/HST return', '2027-06-30'],
    ['specimen-sample-household', 'ready', 'T1 return', '2027-04-30'],
  ])
  expect(books[0]?.reason).toContain('broken.daybook')
  const { deadlines, unread } = practiceDeadlines.output.parse(
    await asked('practice.deadlines', { ...wish, through: '2027-10-31' }),
  )
  expect(unread.map(({ book }) => book)).toEqual(['broken'])
  const days = Object.fromEntries(deadlines.map(({ book, id, on }) => [`${book} ${id}`, on]))
  // The days of the agencies: a month after a month or quarter (January 31, 2027, is a Sunday), three months
  // after the year of a society, June 15 and April 30 for a person with a business, as for the T1 and TP-1;
  // a T2 six months after its year, its tax two (February 28, 2027, is a Sunday), a T5013 of persons on
  // March 31, a T1044 six months after a year in March.
  expect(days).toMatchObject({
    'foothills-gardens GST/2026-10-31': '2026-11-30',
    'foothills-gardens t5013/2026': '2027-03-31',
    'lakeshore-kites GST/2026-12-31': '2027-02-01',
    'lakeshore-kites t2-pay/2026': '2027-03-01',
    'lakeshore-kites t2-file/2026': '2027-06-30',
    'traductions-exemple GST-pay/2026-12-31': '2027-04-30',
    'traductions-exemple QST-pay/2026-12-31': '2027-04-30',
    'traductions-exemple GST/2026-12-31': '2027-06-15',
    'traductions-exemple QST/2026-12-31': '2027-06-15',
    'traductions-exemple t1-file/2026': '2027-06-15',
    'traductions-exemple tp1-file/2026': '2027-06-15',
    'traductions-exemple t1-pay/2026': '2027-04-30',
    'mahone-hall GST/2027-03-31': '2027-06-30',
    'mahone-hall t1044/2027-03-31': '2027-09-30',
    'specimen-sample-household t1-file/2026': '2027-04-30',
  })
})

/** A row of a statement by class: an account, or the result, of the hall, of the roof and of both. */
function fund(account: string | null, own: string, roof: string, both: string) {
  return expect.objectContaining({ code: account, 'class=GEN': own, 'class=ROOF': roof, current: both })
}

test('the funds of a non-profit stand side by side, and its rebate is on the return', () =>
  inBooks('mahone-hall', async ({ does }) => {
    const statement = await does('report.income-statement', { ...october, by: 'class' })
    expect(statement).toMatchObject({
      title: 'Statement of operations',
      columns: [
        { label: 'Hall, unrestricted' },
        { label: 'Roof fund, restricted by donors' },
        { label: 'None' },
        { label: 'Total' },
      ],
      rows: expect.arrayContaining([
        fund('4310', '75.00', '750.00', '825.00'),
        fund('6190', '0.00', '3424.00', '3424.00'),
        // 500.00, 250.00 and 1,000.00 given for the roof, less 3,200.00 and the half of its tax.
        fund(null, '5465.10', '-1674.00', '3791.10'),
      ]),
    })
    const year = { program: 'GST', from: '2026-04-01', through: '2027-03-31' } as const
    const { lines } = await does('return.prepare', year, today)
    // 280.00 taken over, 14 % of 300.00 and 150.00 of October; half of 784.00, of 448.00 and of 28.00.
    expect(lines.find(({ line }) => line === '103')?.amount).toBe('343.00')
    expect(lines.find(({ line }) => line === '111')?.amount).toBe('630.00')
  }))

test('the French books of a proprietor fill in the T2125 and both taxes of Quebec', () =>
  inBooks('traductions-exemple', async ({ does }) => {
    const year = { from: '2026-01-01', through: '2026-12-31' }
    const { lines } = await does('return.prepare', { program: 'QST', ...year }, today)
    // Work that waits: 5:15 at 95.00, 38.00 laid out, and a fee of 120.00 for a month.
    expect(await does('time.unbilled', {}, today)).toMatchObject({ total: '656.75' })
    // Taken over 2,728.16, then 9.975 % of 1,800.00, 420.00 and 640.00: 179.55, 41.90 and 63.84.
    expect(lines.map(({ amount }) => amount)).toContain('3013.45')
    // Fees of 27,350.00 taken over and of October: 2,860.00 in Quebec and 950.00 in Ontario.
    const gross = expect.arrayContaining([expect.objectContaining({ line: '8299', amount: '31160.00' })])
    expect(await does('t2125.show', { year: '2026' }, today)).toMatchObject({ lines: gross })
  }))

test('a deposit is proposed for the open invoice that it pays, also where all numbers were typed', () =>
  inBooks('traductions-exemple', async ({ does }) => {
    const proposed = await does('line.propose', { account: '1010' }, today)
    const deposit = { amount: '735.84', proposal: '= Facture 2026-34', kind: 'document', sure: true }
    expect(proposed).toEqual(expect.arrayContaining([expect.objectContaining(deposit)]))
  }))
