import type { Source } from '@daybook/core/filings/figure.ts'

const read = '2026-11-23'
const publications = 'https://www.canada.ca/en/revenue-agency/services/forms-publications/publications'
const charging =
  'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/charge-collect-specific-situations'

/** The agency’s general guide for registrants, at one of its chapters. */
export function generalGuide(where: string): Source {
  return {
    title: 'RC4022 General Information for GST/HST Registrants',
    url: `${publications}/rc4022.html`,
    where,
    read: '2026-11-22',
    confidence: 'high',
  }
}

/** The page of the agency on supplies to governments and diplomats. */
export const governmentsPage: Source = {
  title: 'GST/HST information for governments and diplomats, Canada Revenue Agency',
  url: `${charging}/governments-diplomats.html`,
  where: 'supplies made to governments; foreign representatives pay the tax and apply for a rebate',
  read,
  confidence: 'high',
}

/** The agency’s information on sales to First Nations. */
export const firstNationsPage: Source = {
  title: 'GST/HST administrative policy on First Nations (B-039), Canada Revenue Agency',
  url: `${publications}/b-039.html`,
  where: 'property delivered to a reserve; services performed there',
  read,
  confidence: 'medium',
}

/** Ontario’s page on the rebates that are given when something is sold. */
export const ontarioRebates: Source = {
  title: 'Refunds and rebates: Harmonized Sales Tax, Government of Ontario',
  url: 'https://www.ontario.ca/document/harmonized-sales-tax-hst/refunds-and-rebates-harmonized-sales-tax-hst',
  where: 'First Nations off-reserve purchases; books, children’s goods, newspapers, prepared food up to 4.00',
  read,
  confidence: 'high',
}

/** The agency’s information on children’s goods. */
export const childrensGoods: Source = {
  title: 'GI-063 Point-of-Sale Rebate on Children’s Goods, Canada Revenue Agency',
  url: `${publications}/gi-063/point-sale-rebate-on-childrens-goods.html`,
  where: 'goods by participating province',
  read,
  confidence: 'high',
}

/** The agency’s information on books. */
export const booksRebate: Source = {
  title: 'Provincial point-of-sale rebate on qualifying items (reason code 16), Canada Revenue Agency',
  url: 'https://www.canada.ca/en/revenue-agency/services/tax/businesses/topics/gst-hst-businesses/rebates/general.html',
  where: 'printed books in the five participating provinces',
  read,
  confidence: 'medium',
}

/** The tax break of the winter of 2024 and 2025. */
export const winterBreak: Source = {
  title: 'GST/HST break on certain goods, Canada Revenue Agency',
  url: 'https://www.canada.ca/en/services/taxes/child-and-family-benefits/gst-hst-holiday-tax-break.html',
  where: 'goods that bore no GST/HST from 2024-12-14 through 2025-02-15',
  read,
  confidence: 'medium',
}

/** Which provinces tax which services besides goods. */
export const provincialServices: Source = {
  title: 'Provincial sales taxes of British Columbia, Saskatchewan and Manitoba: what is taxed',
  url: 'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst',
  where: 'goods, software and services that are named; gathered from budgets and notices',
  read,
  confidence: 'medium',
}

/** How goods that are bought to be sold again are bought without provincial tax. */
export const resaleRule: Source = {
  title: 'Provincial sales taxes of British Columbia, Saskatchewan and Manitoba: exemptions by number',
  url: 'https://www2.gov.bc.ca/gov/content/taxes/sales-taxes/pst/exemptions',
  where: 'goods for resale; the registration number or certificate of the customer is kept',
  read,
  confidence: 'medium',
}
