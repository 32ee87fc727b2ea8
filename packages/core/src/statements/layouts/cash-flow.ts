import type { Layout, LayoutLine, Selector } from '../layout.ts'
import { added, earnings, gifi, groupsWith, oneLine, section, subtypeGifi, words } from './parts.ts'

/** A credit movement brings cash in, or saves it from going out. */
const inflow = groupsWith('credit', 'movement')
/** The other way round, for expenses that took no cash and revenue that belongs elsewhere. */
const addedBack = groupsWith('debit', 'movement')

/** Expenses that spread the cost of capital assets: by role, or GIFI 8570, 8650 and 8670. */
export const amortizationExpense: readonly Selector[] = [
  { role: 'amortization' },
  gifi('expense', '8570', '8570'),
  gifi('expense', '8650', '8650'),
  gifi('expense', '8670', '8670'),
]

const disposals: readonly Selector[] = [{ role: 'asset.disposal' }, gifi('revenue', '8210', '8210')]
const accumulated: readonly Selector[] = [{ subtype: 'contraAsset' }]
/** What an asset takes along when it goes: its accumulated amortization, and the gain or loss on it. */
export const partsOfDisposal: readonly Selector[] = [subtypeGifi('contraAsset', '1600', '2179'), ...disposals]
const cost: readonly Selector[] = [
  { cashFlow: 'investing', subtype: 'capital' },
  { cashFlow: 'investing', subtype: 'intangible' },
  { cashFlow: 'investing', type: 'asset', subtype: '', gifi: { from: '1600', through: '2179' } },
]

const disposal = words('Gain or loss on disposal of assets', 'Gain ou perte sur disposition d’actifs')
const amortization = words('Amortization', 'Amortissement')
const boughtLessSold = words(
  'Capital assets bought, less proceeds of those sold',
  'Acquisition d’immobilisations, moins le produit des cessions',
)

const futureTaxes = inflow(
  'operating.non-cash.future-taxes',
  words('Future income taxes', 'Impôts futurs'),
  [{ subtype: 'incomeTax', type: 'liability', gifi: { from: '3140', through: '3450' } }],
  { oneLine: true },
)

function operatingOf(subtype: string): Selector {
  return { cashFlow: 'operating', subtype }
}

function workingLine(key: string, en: string, fr: string, of: readonly Selector[]): LayoutLine {
  return inflow(`operating.working-capital.${key}`, words(en, fr), of, { oneLine: true })
}

const workingCapital = section(
  'operating.working-capital',
  words('Changes in working capital', 'Variation du fonds de roulement'),
  words('Total changes in working capital', 'Total de la variation du fonds de roulement'),
  [
    workingLine('receivables', 'Receivables', 'Débiteurs', [
      operatingOf('receivable'),
      operatingOf('otherReceivable'),
      { ...subtypeGifi('contraAsset', '1000', '1599'), cashFlow: 'operating' },
      { role: 'ar.control' },
    ]),
    workingLine('inventory', 'Inventory', 'Stocks', [operatingOf('inventory')]),
    workingLine('prepaid', 'Prepaid expenses and deposits', 'Frais payés d’avance et dépôts', [
      operatingOf('prepaid'),
    ]),
    workingLine('payables', 'Accounts payable', 'Créditeurs', [
      operatingOf('payable'),
      { role: 'ap.control' },
    ]),
    workingLine('cards', 'Credit cards', 'Cartes de crédit', [operatingOf('creditCard')]),
    workingLine('accruals', 'Accrued liabilities', 'Charges à payer', [operatingOf('accrual')]),
    workingLine('deferred', 'Deposits and deferred revenue', 'Dépôts et produits reportés', [
      operatingOf('deferred'),
    ]),
    workingLine('payroll', 'Payroll deductions', 'Retenues sur la paie', [operatingOf('payroll')]),
    workingLine('sales-tax', 'Sales taxes', 'Taxes de vente', [operatingOf('salesTax')]),
    workingLine('income-tax', 'Income taxes', 'Impôts sur le résultat', [operatingOf('incomeTax')]),
    workingLine('other-assets', 'Other assets', 'Autres actifs', [{ cashFlow: 'operating', type: 'asset' }]),
    workingLine('other-liabilities', 'Other liabilities', 'Autres passifs', [
      { cashFlow: 'operating', type: 'liability' },
    ]),
    workingLine('equity', 'Entered directly in equity', 'Inscrit directement aux capitaux propres', [
      { cashFlow: 'operating', type: 'equity' },
    ]),
  ],
)

function operating(nonCash: readonly LayoutLine[]): LayoutLine {
  return section(
    'operating',
    words('Operating activities', 'Activités d’exploitation'),
    words('Cash from operating activities', 'Flux liés aux activités d’exploitation'),
    [
      earnings('operating.net-income', words('Net income', 'Résultat net'), 'movement'),
      section(
        'operating.non-cash',
        words('Items not affecting cash', 'Éléments sans effet sur la trésorerie'),
        words('Total items not affecting cash', 'Total des éléments sans effet sur la trésorerie'),
        [...nonCash, exchangeGains, futureTaxes],
      ),
      workingCapital,
    ],
  )
}

function investing(capital: readonly LayoutLine[]): LayoutLine {
  return section(
    'investing',
    words('Investing activities', 'Activités d’investissement'),
    words('Cash from investing activities', 'Flux liés aux activités d’investissement'),
    [
      oneLine('investing.capital', boughtLessSold, capital),
      inflow('investing.other', words('Investments and loans', 'Placements et prêts'), [
        { cashFlow: 'investing' },
      ]),
    ],
  )
}

/** Dividends declared, and those declared and not yet paid, however their account was opened. */
export const dividendAccounts: readonly Selector[] = [
  { subtype: 'dividend' },
  { role: 'dividends.payable' },
  { subtype: 'payable', gifi: { from: '2962', through: '2962' } },
  { subtype: '', gifi: { from: '2962', through: '2962' } },
]

const financing = section(
  'financing',
  words('Financing activities', 'Activités de financement'),
  words('Cash from financing activities', 'Flux liés aux activités de financement'),
  [
    inflow('financing.debt', words('Debt', 'Dette'), [
      { cashFlow: 'financing', type: 'liability' },
      { cashFlow: 'financing', type: 'asset' },
    ]),
    inflow('financing.capital', words('Capital', 'Capital'), [{ cashFlow: 'financing', type: 'equity' }]),
    inflow('financing.dividends', words('Dividends paid', 'Dividendes versés'), dividendAccounts, {
      oneLine: true,
    }),
  ],
)

const effectOfExchange = words(
  'Effect of exchange rate changes on cash',
  'Incidence des variations des cours de change sur la trésorerie',
)

/** What exchange rates alone did to cash is in net income, and no cash flow of operating activities. */
const exchangeGains = groupsWith('credit', 'exchange')(
  'operating.non-cash.exchange',
  words('Exchange gain or loss on cash', 'Gain ou perte de change sur la trésorerie'),
  [{ cashFlow: 'cash' }],
  { oneLine: true, shared: true },
)

const cash: readonly LayoutLine[] = [
  groupsWith('debit', 'exchange')('exchange', effectOfExchange, [{ cashFlow: 'cash' }], {
    oneLine: true,
    shared: true,
  }),
  added('change', words('Increase (decrease) in cash', 'Augmentation (diminution) de la trésorerie'), [
    'operating',
    'investing',
    'financing',
    'exchange',
  ]),
  groupsWith('debit', 'opening')(
    'opening-cash',
    words('Cash, beginning of period', 'Trésorerie au début de la période'),
    [{ cashFlow: 'cash' }],
    { oneLine: true },
  ),
  added(
    'closing-cash',
    words('Cash, end of period', 'Trésorerie à la fin de la période'),
    ['change', 'opening-cash'],
    { final: true },
  ),
]

const title = words('Statement of cash flows', 'État des flux de trésorerie')

/**
 * Cash flow by the indirect method: amortization as it was expensed, so that disposals show what they brought
 * in.
 */
export const cashFlowByExpense: Layout = {
  name: 'cash-flow-by-expense',
  statement: 'cash-flow',
  title,
  lines: [
    operating([
      addedBack('operating.non-cash.amortization', amortization, amortizationExpense, {
        oneLine: true,
        shared: true,
      }),
      addedBack('operating.non-cash.disposals', disposal, disposals, { oneLine: true, shared: true }),
    ]),
    investing([
      inflow('investing.capital.cost', words('Cost', 'Coût'), cost),
      inflow(
        'investing.capital.accumulated',
        words('Accumulated amortization', 'Amortissement cumulé'),
        accumulated,
      ),
      inflow(
        'investing.capital.amortization',
        words('Less amortization expensed, shown above', 'Moins l’amortissement passé en charges, ci-dessus'),
        amortizationExpense,
        { shared: true },
      ),
      inflow('investing.capital.disposals', disposal, disposals, { shared: true }),
    ]),
    financing,
    ...cash,
  ],
}

/**
 * Cash flow for charts that do not say which expense is amortization: accumulated amortization as it moved.
 */
export const cashFlowByMovement: Layout = {
  name: 'cash-flow-by-movement',
  statement: 'cash-flow',
  title,
  lines: [
    operating([
      inflow('operating.non-cash.amortization', amortization, accumulated, { oneLine: true }),
      addedBack('operating.non-cash.disposals', disposal, disposals, { oneLine: true, shared: true }),
    ]),
    investing([
      inflow('investing.capital.cost', words('Cost', 'Coût'), cost),
      inflow('investing.capital.disposals', disposal, disposals, { shared: true }),
    ]),
    financing,
    ...cash,
  ],
}
