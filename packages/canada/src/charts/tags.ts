import type { Account } from '@daybook/core/ledger/chart.ts'
import { chartFile, type ListedAccount } from './chart-file.ts'

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

/**
 * What the list's own accounts do on Schedule 1 of the T2, by number: the line that adds their expense back
 * (121 takes the part of meals that is not deductible), `disposal` for what a sale gained or lost, and `none`
 * where the code of an account would suggest a line and it has none.
 */
const scheduleOneLines: Readonly<Record<string, string>> = {
  '4250': 'disposal',
  '6020': '104',
  '6025': '106',
  '6060': '103',
  '6080': '112',
  '6175': '123',
  '6210': '121',
  '6215': 'none',
  '8000': '101',
  '8010': '102',
}

/**
 * The lines that GIFI codes lead to by themselves, for accounts of other charts; meals (8523) are not among
 * them, because only their owner knows which part is not deductible.
 */
const scheduleOneByCode: Readonly<Record<string, string>> = {
  '8210': 'disposal',
  '8211': 'disposal',
  '8212': 'disposal',
  '8459': '104',
  '8460': '105',
  '8522': '112',
  '8570': '106',
  '8650': '105',
  '8670': '104',
  '8691': '123',
  '9609': 'disposal',
  '9791': '104',
  '9832': '106',
  '9833': '106',
  '9990': '101',
  '9995': '102',
}

/** The word that a tag for Schedule 1 begins with: `t2s1.120` sends an account to line 120. */
export const scheduleOnePrefix = 't2s1.'

/**
 * The line of Schedule 1 that an account's expense or income goes to: what its own tag says (`t2s1.120` club
 * dues, `t2s1.none`); else what the list says of its account, recognized by number and GIFI code; else what
 * its GIFI code says. None for accounts that stay in income as they are, and `unsure` for meals that nobody
 * has sorted.
 */
export function scheduleOneLine(account: Account): string | undefined {
  if (account.tag?.startsWith(scheduleOnePrefix)) return account.tag.slice(scheduleOnePrefix.length)
  const listed = scheduleOneLines[account.id]
  if (listed !== undefined && listedGifi().get(account.id) === account.gifi) return listed
  if (account.role === 'meals.50') return '121'
  if (account.gifi === '8523') return 'unsure'
  return account.gifi === undefined ? undefined : scheduleOneByCode[account.gifi]
}

let gifiByNumber: ReadonlyMap<string, string | null> | undefined

function listedGifi(): ReadonlyMap<string, string | null> {
  gifiByNumber ??= new Map(chartFile.accounts.map(({ number, gifi }) => [number, gifi]))
  return gifiByNumber
}
