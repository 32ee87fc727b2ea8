import type { Source } from '@daybook/core/filings/figure.ts'

/** CRA: which special payments bear CPP, EI and tax. */
export const specialPayments: Source = {
  title: 'Canada Revenue Agency, special payments chart',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/payroll-deductions-contributions/special-payments/special-payments-chart.html',
  where: 'list of special payments and their deductions',
  read: '2026-11-23',
  confidence: 'high',
}

/** CRA: which benefits and allowances bear CPP and EI, and their codes on the T4. */
export const benefitsChart: Source = {
  title: 'Canada Revenue Agency, benefits and allowances chart',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/payroll/benefits-allowances/benefits-allowances-chart.html',
  where: 'table of benefits: withhold CPP, withhold EI, T4 code',
  read: '2026-11-23',
  confidence: 'high',
}

/** CRA: the boxes of the T4 for what is held back. */
export const t4Guide: Source = {
  title: 'Canada Revenue Agency, RC4120, Employers’ Guide: Filing the T4 Slip and Summary',
  url: 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications/rc4120.html',
  where: 'detailed instructions by box and code',
  read: '2026-11-23',
  confidence: 'medium',
}

/** Revenu Québec: which remuneration bears QPP, QPIP and Quebec tax, and its boxes on the RL-1. */
export const quebecRemuneration: Source = {
  title: 'Revenu Québec, table of remuneration',
  url: 'https://www.revenuquebec.ca/en/businesses/source-deductions-and-employer-contributions/conditions-for-making-source-deductions-and-paying-contributions/table-of-remuneration/',
  where: 'remuneration subject to source deductions and boxes of the RL-1 slip',
  read: '2026-11-23',
  confidence: 'medium',
}
