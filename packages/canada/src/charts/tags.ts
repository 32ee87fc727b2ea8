import type { ListedAccount } from './chart-file.ts'

/**
 * The tag that postings to a sales tax account carry unless they say otherwise, by the account's role. What
 * was filed (`tax.gst.filed`, `tax.qst.filed`) has none: a filed balance must not be counted into a second
 * return.
 */
export const salesTaxTags: Readonly<Record<string, string>> = {
  'tax.gst.collected': 'gst.collected', // GST34 103
  'tax.gst.itc': 'gst.itc', // GST34 106
  'tax.gst.adjust': 'gst.adjust', // GST34 104 when a credit, 107 when a debit
  'tax.gst.instalments': 'gst.instalments', // GST34 110
  'tax.gst.psb': 'gst.psb', // GST66, or GST34 111
  'tax.qst.collected': 'qst.collected',
  'tax.qst.itr': 'qst.itr',
  'tax.pst.collected': 'pst.collected',
  'tax.pst.selfassessed': 'pst.selfassessed',
}

const oneLine = /^\d+$/

/**
 * The tag of an account: a sales tax account's by its role; `t1.10100` where the list names one line of the
 * T1; `t3010.4500` where it names one of the T3010. None where it names several lines (`43700 / 47600`): a
 * person decides.
 */
export function defaultTag(listed: ListedAccount): string | undefined {
  if (listed.role !== undefined && salesTaxTags[listed.role] !== undefined) return salesTaxTags[listed.role]
  if (listed.t1 !== undefined && oneLine.test(listed.t1)) return `t1.${listed.t1}`
  if (listed.t3010 !== undefined && oneLine.test(listed.t3010)) return `t3010.${listed.t3010}`
  return undefined
}
