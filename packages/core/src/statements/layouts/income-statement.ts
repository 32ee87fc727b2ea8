import type { Layout, LayoutLine } from '../layout.ts'
import { added, gifi, groupsWith, section, subtype, taken, words } from './parts.ts'

const income = groupsWith('credit', 'movement')
const cost = groupsWith('debit', 'movement')

const revenue = section(
  'revenue',
  words('Revenue', 'Produits'),
  words('Total revenue', 'Total des produits'),
  [
    income('revenue.sales', words('Sales', 'Ventes'), [
      subtype('sales'),
      subtype('contraRevenue'),
      gifi('revenue', '8000', '8089'),
    ]),
    income('revenue.contributions', words('Contributions', 'Apports'), [subtype('contribution')]),
    income('revenue.unclassified', words('Other revenue', 'Autres produits'), [{ type: 'revenue' }]),
  ],
)

const costOfSales = section(
  'cost-of-sales',
  words('Cost of sales', 'Coût des ventes'),
  words('Total cost of sales', 'Total du coût des ventes'),
  [
    cost('cost-of-sales.accounts', words('Cost of sales', 'Coût des ventes'), [
      subtype('cogs'),
      gifi('expense', '8300', '8519'),
    ]),
  ],
)

const expenses = section(
  'expenses',
  words('Expenses', 'Charges'),
  words('Total expenses', 'Total des charges'),
  [
    cost('expenses.payroll', words('Wages and benefits', 'Salaires et charges sociales'), [
      { subtype: 'payroll', type: 'expense' },
    ]),
    cost('expenses.operating', words('Operating expenses', 'Charges d’exploitation'), [subtype('operating')]),
    cost('expenses.unclassified', words('Other expenses', 'Autres charges'), [{ type: 'expense' }]),
  ],
)

const otherIncome = section(
  'other-income',
  words('Other income', 'Autres produits'),
  words('Total other income', 'Total des autres produits'),
  [
    income('other-income.accounts', words('Other income', 'Autres produits'), [
      subtype('otherIncome'),
      gifi('revenue', '8090', '8299'),
    ]),
  ],
)

const incomeTax = section(
  'income-tax',
  words('Income taxes', 'Impôts sur le résultat'),
  words('Total income taxes', 'Total des impôts sur le résultat'),
  [
    cost('income-tax.accounts', words('Income taxes', 'Impôts sur le résultat'), [
      { subtype: 'incomeTax', type: 'expense' },
      gifi('expense', '9970', '9999'),
    ]),
  ],
)

const businessLines: readonly LayoutLine[] = [
  revenue,
  costOfSales,
  taken('gross-margin', words('Gross margin', 'Marge brute'), ['revenue', 'cost-of-sales'], {
    when: ['cost-of-sales'],
  }),
  expenses,
  taken(
    'operating-income',
    words('Income from operations', 'Résultat d’exploitation'),
    ['gross-margin', 'expenses'],
    { when: ['other-income'] },
  ),
  otherIncome,
  added(
    'income-before-tax',
    words('Income before income taxes', 'Résultat avant impôts'),
    ['operating-income', 'other-income'],
    { when: ['income-tax'] },
  ),
  incomeTax,
  taken('net-income', words('Net income', 'Résultat net'), ['income-before-tax', 'income-tax'], {
    final: true,
  }),
]

function statement(name: string, title: Layout['title'], lines: readonly LayoutLine[]): Layout {
  return { name, statement: 'income-statement', title, lines, whole: 'revenue' }
}

/** The income statement of a business, whatever its legal form. */
export const businessIncomeStatement = statement(
  'income-statement-business',
  words('Income statement', 'État des résultats'),
  businessLines,
)

/**
 * The statement of operations of a non-profit organization: one list of revenue, one of expenses, the excess.
 */
export const nonprofitIncomeStatement = statement(
  'income-statement-nonprofit',
  words('Statement of operations', 'État des résultats'),
  [
    section('revenue', words('Revenue', 'Produits'), words('Total revenue', 'Total des produits'), [
      income('revenue.contributions', words('Contributions', 'Apports'), [subtype('contribution')]),
      income('revenue.sales', words('Sales', 'Ventes'), [subtype('sales'), subtype('contraRevenue')]),
      income('revenue.unclassified', words('Other revenue', 'Autres produits'), [{ type: 'revenue' }]),
    ]),
    section('expenses', words('Expenses', 'Charges'), words('Total expenses', 'Total des charges'), [
      cost('expenses.cost-of-sales', words('Cost of sales', 'Coût des ventes'), [subtype('cogs')]),
      cost('expenses.payroll', words('Wages and benefits', 'Salaires et charges sociales'), [
        { subtype: 'payroll', type: 'expense' },
      ]),
      cost('expenses.operating', words('Programs and operations', 'Programmes et fonctionnement'), [
        subtype('operating'),
      ]),
      cost('expenses.unclassified', words('Other expenses', 'Autres charges'), [{ type: 'expense' }]),
    ]),
    taken(
      'net-income',
      words(
        'Excess (deficiency) of revenue over expenses',
        'Excédent (insuffisance) des produits sur les charges',
      ),
      ['revenue', 'expenses'],
      { final: true },
    ),
  ],
)

/** What came in and what was spent in a household. */
export const personalIncomeStatement = statement(
  'income-statement-personal',
  words('Income and spending', 'Revenus et dépenses'),
  [
    section('revenue', words('Income', 'Revenus'), words('Total income', 'Total des revenus'), [
      income('revenue.income', words('Income', 'Revenus'), [subtype('income')]),
      income('revenue.unclassified', words('Other income', 'Autres revenus'), [{ type: 'revenue' }]),
    ]),
    section('expenses', words('Spending', 'Dépenses'), words('Total spending', 'Total des dépenses'), [
      cost('expenses.housing', words('Housing', 'Logement'), [subtype('housing')]),
      cost('expenses.living', words('Living', 'Vie courante'), [subtype('living')]),
      cost('expenses.transport', words('Transport', 'Transport'), [subtype('transport')]),
      cost('expenses.health', words('Health', 'Santé'), [subtype('health')]),
      cost('expenses.family', words('Family', 'Famille'), [subtype('family')]),
      cost('expenses.education', words('Education', 'Études'), [subtype('education')]),
      cost('expenses.giving', words('Giving', 'Dons'), [subtype('giving')]),
      cost('expenses.deduction', words('Contributions and dues', 'Cotisations'), [subtype('deduction')]),
      cost('expenses.tax', words('Taxes and contributions withheld', 'Impôts et retenues'), [subtype('tax')]),
      cost('expenses.unclassified', words('Other spending', 'Autres dépenses'), [{ type: 'expense' }]),
    ]),
    taken('net-income', words('Income less spending', 'Revenus moins dépenses'), ['revenue', 'expenses'], {
      final: true,
    }),
  ],
)
