import { gifi, groupsWith, section, subtype, subtypeGifi, words } from './parts.ts'

const claim = groupsWith('credit', 'balance')

const currentLiabilities = section(
  'liabilities.current',
  words('Current liabilities', 'Passif à court terme'),
  words('Total current liabilities', 'Total du passif à court terme'),
  [
    claim('liabilities.current.payables', words('Accounts payable', 'Créditeurs'), [
      subtype('payable'),
      { role: 'ap.control' },
    ]),
    claim('liabilities.current.cards', words('Credit cards', 'Cartes de crédit'), [subtype('creditCard')]),
    claim('liabilities.current.accruals', words('Accrued liabilities', 'Charges à payer'), [
      subtype('accrual'),
    ]),
    claim(
      'liabilities.current.deferred',
      words('Deposits and deferred revenue', 'Dépôts et produits reportés'),
      [subtype('deferred')],
    ),
    claim('liabilities.current.payroll', words('Payroll deductions', 'Retenues sur la paie'), [
      { subtype: 'payroll', type: 'liability' },
    ]),
    claim('liabilities.current.sales-tax', words('Sales taxes', 'Taxes de vente'), [subtype('salesTax')]),
    claim('liabilities.current.income-tax', words('Income taxes', 'Impôts sur le résultat'), [
      { subtype: 'incomeTax', type: 'liability' },
    ]),
    claim('liabilities.current.debt', words('Short-term debt', 'Dette à court terme'), [
      subtypeGifi('loan', '2600', '3139'),
      { subtype: 'related', type: 'liability', gifi: { from: '2600', through: '3139' } },
      { role: 'debt.current' },
    ]),
    claim('liabilities.current.other', words('Other current liabilities', 'Autres éléments à court terme'), [
      gifi('liability', '2600', '3139'),
    ]),
  ],
)

const longTermLiabilities = section(
  'liabilities.long-term',
  words('Long-term liabilities', 'Passif à long terme'),
  words('Total long-term liabilities', 'Total du passif à long terme'),
  [
    claim('liabilities.long-term.loans', words('Loans', 'Emprunts'), [subtype('loan')]),
    claim(
      'liabilities.long-term.related',
      words('Shareholders and related parties', 'Actionnaires et apparentés'),
      [{ subtype: 'related', type: 'liability' }],
    ),
    claim(
      'liabilities.long-term.other',
      words('Other long-term liabilities', 'Autres éléments à long terme'),
      [
        { subtype: 'incomeTax', type: 'liability', gifi: { from: '3140', through: '3450' } },
        subtypeGifi('deferred', '3140', '3450'),
        gifi('liability', '3140', '3450'),
      ],
    ),
  ],
)

const otherLiabilities = section(
  'liabilities.other',
  words('Other liabilities', 'Autres passifs'),
  words('Total other liabilities', 'Total des autres passifs'),
  [
    claim('liabilities.other.unclassified', words('Other liabilities', 'Autres passifs'), [
      { type: 'liability' },
    ]),
  ],
  { plain: true },
)

/** What a business owes: current and long-term liabilities, and what says no more. */
export const liabilities = section(
  'liabilities',
  words('Liabilities', 'Passif'),
  words('Total liabilities', 'Total du passif'),
  [currentLiabilities, longTermLiabilities, otherLiabilities],
)

/** What a person owes. */
export const personalLiabilities = section(
  'liabilities',
  words('What I owe', 'Ce que je dois'),
  words('Total liabilities', 'Total du passif'),
  [
    claim('liabilities.cards', words('Credit cards', 'Cartes de crédit'), [subtype('creditCard')]),
    claim('liabilities.loans', words('Loans and mortgage', 'Emprunts et hypothèque'), [subtype('loan')]),
    claim('liabilities.other', words('Taxes and other', 'Impôts et autres'), [{ type: 'liability' }]),
  ],
)
