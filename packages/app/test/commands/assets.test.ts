import { expect, test } from 'vitest'
import { booksInMemory, type KeptBooks } from './kept-books.ts'
import { withLedger } from './ledger-books.ts'

const laptop = {
  name: 'Laptop',
  cost: '2400.00',
  acquired: '2025-03-10',
  account: '1540',
  months: 36,
  cca: '50',
  from: '1010',
} as const

const car = {
  name: 'Car',
  cost: '45200.00',
  tax: '5200.00',
  acquired: '2025-02-10',
  account: '1550',
  rate: '0.3',
  cca: '10.1',
  from: '1010',
} as const

async function sold({ does }: KeptBooks): Promise<void> {
  const post = (date: string, memo: string, debit: string, credit: string) =>
    does('entry.post', { date, memo, debit: [debit], credit: [credit] })
  await post('2025-02-01', 'Sale', '1010=60000.00', '4010=60000.00')
  await post('2025-03-01', 'Fuel', '6470=4000.00', '1010=4000.00')
  await post('2025-03-02', 'Meals', '6210=600.00', '1010=600.00')
}

/** The amounts of a report's lines by their number. */
function amounts(report: object): Readonly<Record<string, string>> {
  // Reports are loose objects; these have lines.
  const { lines } = report as { lines: readonly { line: string; amount: string }[] }
  return Object.fromEntries(lines.map(({ line, amount }) => [line, amount]))
}

test('an asset is written off month by month, sold with its gain, and the register stays with the ledger', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await does('asset.add', laptop)
    await does('asset.add', car)
    expect(await refused('asset.add', laptop)).toEqual(['asset-exists'])
    const rehearsed = await does('asset.amortize', { through: '2025-12-31' }, { dryRun: true })
    expect(rehearsed.posted).toHaveLength(11)
    // Laptop: 2,400 / 36 over ten months; car: 45,200 x 30 % x 11 / 12 = 12,430.00.
    const yearly = await does('asset.amortize', { through: '2025-12-31', yearly: true })
    expect(yearly.posted).toMatchObject([{ date: '2025-12-31', amount: '13096.70' }])
    expect((await does('asset.amortize', { through: '2025-12-31' })).posted).toEqual([])
    // Five months of 32,770 x 30 % / 12 = 819.25: 4,096.25; 30,000 - (32,770 - 4,096.25) = 1,326.25.
    const gone = await does('asset.dispose', {
      asset: 'Car',
      date: '2026-06-15',
      proceeds: '30000.00',
      to: '1010',
    })
    expect(gone).toMatchObject({ written: '16526.25', gain: '1326.25' })
    const { accounts, assets } = await does('asset.list', { all: true })
    expect(accounts.map(({ holds }) => holds)).toEqual([true, true, true, true])
    expect(assets.map(({ state }) => state)).toEqual(['disposed', 'held'])
    await does('act.undo', { number: gone.act })
    const { assets: back } = await does('asset.list', {})
    expect(back.map(({ carrying }) => carrying)).toEqual(['32770.00', '1733.30'])
    expect(await refused('asset.change', { asset: 'Car' })).toEqual(['asset-nothing-changed'])
    await does('asset.change', { asset: 'Laptop', months: 24, note: 'Serial 4471' })
    const shown = await does('asset.show', { asset: 'Laptop', months: 1 })
    // 1,733.30 over the 14 months that a life of 24 leaves.
    expect(shown).toMatchObject({ note: 'Serial 4471', ahead: [{ date: '2026-01-31', amount: '123.81' }] })
    const table = await does('asset.continuity', { year: '2025' })
    expect(table).toMatchObject({
      total: { additions: '47600.00', amortization: '13096.70', net: '34503.30' },
    })
  }, booksInMemory()))

test('a table of assets is entered all or none, and goes on from what was written off before', () =>
  withLedger(async ({ does, refused }) => {
    const file = 'assets.csv'
    const table = (last: string) =>
      `Nom;Coût;Acquisition;Compte;Mois;Amorti;Amorti au;Catégorie\nVan;24000.00;2024-01-10;1550;48;6000.00;2024-12-31;10\n${last}`
    const bad = { file, content: table('Desk;-1.00;2025-02-01;1530;60;;;8') }
    expect(await refused('asset.import', bad)).toEqual(['asset-amount'])
    const good = await does('asset.import', { file, content: table('Desk;2400.00;2025-02-01;1530;60;;;8') })
    expect(good).toMatchObject({ assets: ['Van', 'Desk'], cost: '26400.00' })
    // 18,000 over the 36 months that are left.
    const { ahead } = await does('asset.show', { asset: 'Van', months: 1 })
    expect(ahead).toEqual([{ date: '2025-01-31', amount: '500.00' }])
  }, booksInMemory()))

test('a T2125 takes the books, the answers and the classes, and says later what it said then', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await sold(books)
    await does('asset.add', laptop)
    await does('asset.add', car)
    await does('asset.amortize', { through: '2025-12-31', yearly: true })
    // Car: (38,000 + 4,940) x 1.5 x 30 % = 19,323.00; laptop all of 2,400.
    const plain = await does('t2125.show', { year: '2025' })
    expect(amounts(plain)).toMatchObject({ '8523': '300.00', '9936': '21723.00', '9946': '33977.00' })
    // Equipment: 42,940 + 2,400, and nothing drawn.
    expect(amounts(plain)).toMatchObject({ '9925': '45340.00', '9927': '0.00', '9932': '0.00' })
    expect(plain).toMatchObject({ proofs: [{ holds: true }], t1: { gross: '13499', net: '13500' } })
    const figure = `t2125@2025-01-01..2025-12-31#${Reflect.get(plain, 'asOfSeq')}?business=main:9936`
    await does('business.answer', {
      year: '2025',
      vehicles: [{ name: 'Car', kilometres: 20_000, business: 12_000 }],
      use: ['car=Car'],
      area: 15,
      home: 150,
      homeCosts: '24000.00',
    })
    expect(amounts(await does('t2125.show', { year: '2025' }))).toMatchObject({
      '9281': '2400.00',
      '9936': '13993.80',
      '9945': '2400.00',
    })
    // The figure of before is still that of before.
    expect(await does('figure.explain', { figure })).toMatchObject({ value: '21723.00' })
    expect(await refused('asset.claim', { class: '50', year: '2025', claim: '2400.01' })).toEqual([
      'cca-claim-too-large',
    ])
    await does('asset.claim', { class: '50', year: '2025', claim: '1000.00' })
    // 1,400 x 55 %
    expect(await does('asset.cca', { year: '2026' })).toMatchObject({
      classes: [{ class: '10.1' }, { class: '50', opening: '1400.00', claimed: '770.00' }],
    })
    expect(await refused('t2125.show', { business: 'Bakery', year: '2025' })).toEqual(['business-unknown'])
    expect(await refused('business.set', { name: 'Oak', form: 'T776', nature: 'business' })).toEqual([
      'business-nature',
    ])
  }, booksInMemory('proprietor')))

test('a rental told apart by a dimension has its own form and leaves the business alone', () =>
  withLedger(async (books) => {
    const { does, refused } = books
    await sold(books)
    await does('dimension.set', { dimension: 'class', code: 'MAPLE', name: 'Maple Street' })
    await does('business.set', { name: 'Maple Street', form: 'T776', class: 'MAPLE' })
    await does('business.set', { name: 'Design' })
    await does('account.open', { code: '4210', name: 'Rents', type: 'revenue', gifi: '8141' })
    await does('account.open', { code: '1510', name: 'Buildings', type: 'asset' })
    const dims = { class: 'MAPLE' }
    const post = (account: string, side: 'debit' | 'credit', amount: string) =>
      does('entry.post', {
        date: '2025-05-01',
        memo: 'Maple',
        lines: [
          { account, [side]: amount, dims },
          { account: '1010', [side === 'debit' ? 'credit' : 'debit']: amount },
        ],
      })
    await post('4210', 'credit', '12000.00')
    await post('6250', 'debit', '9000.00')
    await does('asset.add', {
      name: 'House',
      cost: '300000.00',
      acquired: '2025-01-05',
      account: '1510',
      method: 'none',
      cca: '1',
      outside: true,
      source: 'maple-street',
    })
    // 300,000 x 1/2 x 4 % = 6,000 might be claimed; the rental earned 3,000.
    const rental = await does('t776.show', { year: '2025' })
    expect(rental).toMatchObject({ gross: '12000.00', net: '0.00' })
    expect(amounts(rental)['maple-street:9936']).toBe('3000.00')
    const business = amounts(await does('t2125.show', { year: '2025' }))
    expect(business).toMatchObject({ '8299': '60000.00', '9180': '0.00', '9936': '0.00' })
    expect(await refused('t776.show', { year: '1899' })).not.toEqual([])
  }, booksInMemory('proprietor')))
