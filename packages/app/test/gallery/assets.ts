import { averageCost } from '@daybook/canada/business-income/average-cost.ts'
import type { CcaAddition, CcaClassYear } from '@daybook/canada/business-income/cca-asked.ts'
import { ccaSchedule } from '@daybook/canada/business-income/cca-schedule.ts'
import { t776 } from '@daybook/canada/business-income/t776.ts'
import { type BusinessAsked, t2125 } from '@daybook/canada/business-income/t2125.ts'
import { smallAsset } from '@daybook/core/acts/asset-titles.fixture.ts'
import { planAmortize } from '@daybook/core/assets/amortize.ts'
import { planDisposeAsset } from '@daybook/core/assets/dispose-asset.ts'
import { planAddAsset, planChangeAsset } from '@daybook/core/assets/plan-asset.ts'
import { planSetBusiness } from '@daybook/core/assets/plan-business.ts'
import type { Asset } from '@daybook/core/daybook/assets-facts.ts'
import { refuse } from '@daybook/core/kit/result.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { decided, typed } from './case.ts'

const stock = ['inventory', 'stock.opening', 'stock.closing'].map((role) => `daybook account open ${role}`)

const account = (code: string, type: Account['type'], more: Partial<Account> = {}): Account => ({
  id: code,
  code,
  name: { en: code, fr: code },
  type,
  normal: 'debit',
  ...more,
})

const books = {
  chart: new Map(
    [
      account('1010', 'asset'),
      account('1550', 'asset'),
      account('1555', 'asset', { subtype: 'contraAsset' }),
      account('4250', 'revenue', { role: 'asset.disposal' }),
      account('6020', 'expense', { role: 'amortization' }),
    ].map((each) => [each.id, each]),
  ),
  head: { entries: 0 },
  fiscalYearEnd: '12-31',
  currency: 'CAD',
  language: 'en',
  dimensions: new Map(),
  rates: [],
} as const

const wish = {
  name: 'Van',
  acquired: '2025-03-10',
  cost: 2_400_000n,
  account: '1550',
  method: { kind: 'straight-line', months: 48 },
} as const

const gone: Asset = {
  ...smallAsset,
  disposal: {
    date: '2026-01-15',
    how: 'write-off',
    proceeds: { amount: 0n },
    written: { amount: 0n },
    entry: 3,
  },
}

const sale = { date: '2026-01-15', how: 'sale', proceeds: 100n, to: '1010' } as const

function schedule(own: Partial<CcaClassYear>) {
  const each = { class: '8', opening: 0n, additions: [], disposals: [], hasAssets: true, ...own }
  return ccaSchedule({
    span: { from: '2026-01-01', through: '2026-12-31' },
    owner: 'individual',
    classes: [each],
  })
}

function added(acquired: string, more: Partial<CcaAddition> = {}): CcaAddition {
  return { id: 'Saw', cost: 100_000n, acquired, available: acquired, ...more }
}

function business(answers: BusinessAsked['answers']) {
  return t2125({
    business: 'main',
    name: 'Juniper',
    kind: 'business',
    span: { from: '2025-01-01', through: '2025-12-31' },
    naming: (line) => line,
    lines: new Map(),
    answers,
    classes: [],
  })
}

/** Capital assets, capital cost allowance, business and rental income. */
export const assetCases = {
  'cca-class-unknown': typed(
    'An asset of a class that is not worked out',
    'daybook asset add Rig --cost 1000.00 --acquired 2026-03-10 --account 1520 --months 60 --cca 41',
  ),
  'cca-class-closed': decided('A machine of class 53 bought in 2026', () =>
    schedule({ class: '53', additions: [added('2026-02-01')] }),
  ),
  'cca-mixed-incentives': decided('A sale that reaches property of two first-year rules', () =>
    schedule({
      additions: [added('2026-02-01'), { ...added('2024-02-01'), id: 'Lathe', available: '2026-03-01' }],
      disposals: [{ id: 'Press', date: '2026-05-01', proceeds: 50_000n, cost: 50_000n }],
    }),
  ),
  'cca-life-missing': decided('Leasehold improvements without the end of the lease', () =>
    schedule({ class: '13', additions: [added('2026-02-01')] }),
  ),
  'cca-claim-too-large': decided('A claim for more than the class gives', () =>
    schedule({ opening: 100_000n, claim: 50_000n }),
  ),
  'expensing-unfit': decided('Immediate expensing of property bought in 2026', () =>
    schedule({ additions: [added('2026-02-01', { designated: 100_000n })] }),
  ),
  'units-too-few': decided('More shares sold than are held', () =>
    averageCost([
      { kind: 'buy', date: '2025-01-06', units: '100', cost: 100_000n },
      { kind: 'sell', date: '2025-05-06', units: '120', proceeds: 150_000n, outlays: 0n },
    ]),
  ),
  'vehicle-kilometres': decided('More business kilometres than all', () =>
    business({ vehicles: [{ name: 'Car', kilometres: 10_000, business: 12_000 }] }),
  ),
  'vehicle-costs-differ': decided('Costs of a vehicle that are not those of the books', () =>
    business({ vehicles: [{ name: 'Car', kilometres: 10_000, business: 2_000, costs: 50_000n }] }),
  ),
  'home-area': decided('A workspace larger than the home', () =>
    business({ home: { area: 200, home: 150, costs: 0n, carried: 0n } }),
  ),
  'long-haul-meals': decided('Meals of long-haul drivers above all meals', () =>
    business({ longHaul: 10_000n }),
  ),
  'partner-share': decided('A share of 150 %', () => business({ share: '1.5' })),
  'personal-share': decided('A rental used more than all by its owner', () =>
    t776({
      span: { from: '2025-01-01', through: '2025-12-31' },
      naming: (line) => line,
      properties: [
        { property: 'oak', name: 'Oak', lines: new Map(), answers: { personal: '1.2' }, classes: [] },
      ],
    }),
  ),
  'personal-amount': decided('A personal part above all expenses of a rental', () =>
    t776({
      span: { from: '2025-01-01', through: '2025-12-31' },
      naming: (line) => line,
      properties: [
        { property: 'oak', name: 'Oak', lines: new Map(), answers: { personalAmount: 1n }, classes: [] },
      ],
    }),
  ),
  'asset-unknown': typed('An asset that is not in the register', 'daybook asset show Crane'),
  'asset-exists': decided('A second asset of one name', () => planAddAsset(books, wish, smallAsset)),
  'asset-account-unfit': decided('The cost of an asset on an expense account', () =>
    planAddAsset(books, { ...wish, account: '6020' }, undefined),
  ),
  'asset-amount': decided('An asset that is worth more at the end than it cost', () =>
    planAddAsset(books, { ...wish, residual: 2_500_000n }, undefined),
  ),
  'asset-written': decided('More written off before these books than may be', () =>
    planAddAsset(books, { ...wish, before: { through: '2025-12-31', amount: 2_500_000n } }, undefined),
  ),
  'asset-days': decided('An asset in use before it was acquired', () =>
    planAddAsset(books, { ...wish, available: '2025-03-01' }, undefined),
  ),
  'asset-method': decided('A rate of 30 instead of 0.3', () =>
    planAddAsset(books, { ...wish, method: { kind: 'declining', rate: '30' } }, undefined),
  ),
  'asset-units': decided('Units of an asset that is written off by months', () =>
    planAmortize(books, [smallAsset], {
      through: '2025-12-31',
      by: 'month',
      used: new Map([['van', '100']]),
    }),
  ),
  'asset-disposed': decided('A change of an asset that was sold', () =>
    planChangeAsset(books, gone, { name: 'Bus' }),
  ),
  'asset-nothing-changed': decided('A change that changes nothing', () =>
    planChangeAsset(books, smallAsset, {}),
  ),
  'disposal-part': decided('A part above the cost of an asset', () =>
    planDisposeAsset(books, smallAsset, {
      ...sale,
      part: { cost: smallAsset.cost.amount + 1n, id: 'part', name: 'Part' },
    }),
  ),
  'disposal-part-own': typed(
    'A part of a passenger vehicle with a class of its own',
    'daybook asset dispose Car --date 2026-06-15 --part 1000.00',
    {
      typed: [
        'daybook asset add Car --cost 45200.00 --acquired 2026-03-01 --account 1550 --months 60 --cca 10.1 --from 1010',
      ],
    },
  ),
  'disposal-day': decided('A sale before the purchase', () =>
    planDisposeAsset(books, smallAsset, { ...sale, date: '2025-03-01' }),
  ),
  'disposal-amount': decided('A write-off that brought money', () =>
    planDisposeAsset(books, smallAsset, { ...sale, how: 'write-off' }),
  ),
  'disposal-account': decided('Money for an asset that went nowhere', () =>
    planDisposeAsset(books, smallAsset, { date: sale.date, how: 'sale', proceeds: 100n }),
  ),
  'business-unknown': decided('A T2125 of a business that the books do not have', () =>
    refuse('business-unknown', { form: 'T2125', business: 'Bakery', known: 'Juniper' }, 'business'),
  ),
  'business-nature': decided('Rental income on a T2125', () =>
    planSetBusiness({ name: 'Oak', form: 'T2125', nature: 'rental' }, undefined),
  ),
  'business-legal-form': typed('A T2125 of a corporation', 'daybook t2125 show --year 2026'),
  'stock-empty': typed('A stock count without goods', 'daybook stock count 2026-12-31', { typed: stock }),
  'stock-negative': typed(
    'Goods below zero',
    'daybook stock count 2026-12-31 --goods \'[{"item": "Boards", "quantity": "-2", "cost": "8.50"}]\'',
    { typed: stock },
  ),
  'stock-value-and-lines': typed(
    'A value and a line of goods at once',
    'daybook stock count 2026-12-31 --line Boards="120 x 8.50" --value 1020.00',
    { typed: stock },
  ),
  'stock-account-unfit': typed(
    'Goods counted on a bank account',
    'daybook stock count 2026-12-31 --value 900.00 --account 1010',
    { typed: stock },
  ),
  'stock-perpetual': typed(
    'A count where the cost of each sale is kept',
    'daybook stock count 2026-12-31 --value 900.00',
    { typed: [...stock, 'daybook account open 5015'] },
  ),
  'stock-counted': typed(
    'A count of a day before the last',
    'daybook stock count 2026-06-30 --value 900.00',
    { typed: [...stock, 'daybook stock count 2026-09-30 --value 800.00'] },
  ),
  'stock-same': typed('A count that changes nothing', 'daybook stock count 2026-09-30 --value 800.00', {
    typed: [...stock, 'daybook stock count 2026-06-30 --value 800.00'],
  }),
  'stock-count-unknown': typed('A count that was not kept', 'daybook stock sheet --on 2026-12-31', {
    typed: stock,
  }),
}
