import { type Cents, sumOf } from '../kit/cents.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import { byCode } from '../ledger/chart.ts'
import { type Figure, sumFigure } from './figure.ts'
import { figureId, type ReportKey } from './figure-id.ts'
import type { LedgerLine } from './form.ts'
import type { Reading } from './uncounted.ts'

/** The tag of postings that a return's own entry made: no return counts them. */
export const returnTag = 'return'

/**
 * Postings of an account in a reading, added up by their tags (as the store keeps them: between spaces, empty
 * for none) and their side. `amount` is signed, debit positive.
 */
export type TaxSum = {
  readonly account: string
  readonly reading: Reading
  readonly tags: string
  readonly amount: Cents
  readonly count: number
}

/** The tag of instalments of QST, which have no account of their own: they stand with the QST collected. */
export const qstInstalments = 'qst.instalments'

/** Whether a posting is an instalment: those of a year are paid until a month after it. */
export function isInstalment({ role }: Account, tags: string): boolean {
  return role === 'tax.gst.instalments' || tags.includes(` ${qstInstalments} `)
}

/** Whether an account belongs to a line. */
export function isOfLine(account: Account, line: LedgerLine): boolean {
  if (line.accounts !== undefined) return line.accounts(account)
  return account.role !== undefined && (line.roles ?? []).includes(account.role)
}

function isWanted(sum: TaxSum, { only, tagged, untagged }: LedgerLine): boolean {
  if (only !== undefined && sum.amount < 0n !== (only === 'credit')) return false
  const has = (tag: string) => sum.tags.includes(` ${tag} `)
  if (has(returnTag)) return false
  if (tagged !== undefined && !tagged.some(has)) return false
  return untagged === undefined || !untagged.some(has)
}

const readingWords = {
  own: { en: '', fr: '' },
  late: {
    en: ', recorded after its return was filed',
    fr: ', inscrit après la production de sa déclaration',
  },
  earlier: {
    en: ', before the period and in no return',
    fr: ', avant la période et dans aucune déclaration',
  },
} as const

/**
 * The figure of a line of postings: its accounts as parts, each by the readings in which something stands, so
 * that late postings show. What returns themselves moved (`returnTag`) counts nowhere.
 */
export function ledgerFigure(
  key: ReportKey,
  name: string,
  line: LedgerLine,
  chart: Chart,
  sums: readonly TaxSum[],
): Figure {
  const wanted = sums.filter((sum) => isWanted(sum, line))
  const accounts = [...chart.values()].filter((account) => isOfLine(account, line)).sort(byCode)
  const parts = accounts.flatMap((account) => {
    const own = wanted.filter((sum) => sum.account === account.id)
    const readings = [...new Set(own.map(({ reading }) => reading))]
    return readings.map((reading) => {
      const read = own.filter((sum) => sum.reading === reading)
      return partFigure(key, name, line, account, read, reading)
    })
  })
  return sumFigure(figureId(key, name), line.label, parts)
}

function partFigure(
  key: ReportKey,
  name: string,
  line: LedgerLine,
  account: Account,
  sums: readonly TaxSum[],
  { kind, span, afterSeq }: Reading,
): Figure {
  const net = sumOf(sums.map(({ amount }) => amount))
  const words = readingWords[kind]
  const { en, fr } = account.name
  return {
    id: figureId(key, `${name}:${account.id}:${span.through}`),
    label: { en: `${account.code} ${en || fr}${words.en}`, fr: `${account.code} ${fr || en}${words.fr}` },
    value: line.side === 'debit' ? net : -net,
    how: 'postings',
    parts: [],
    postings: {
      accounts: [account.id],
      span,
      asOfSeq: key.asOfSeq,
      layers: ['daily', 'adjusting'],
      count: sums.reduce((count, each) => count + each.count, 0),
      ...(afterSeq === 0 ? {} : { afterSeq }),
      ...(line.only === undefined ? {} : { side: line.only }),
      ...(line.tagged === undefined ? {} : { tagged: line.tagged }),
      untagged: [...(line.untagged ?? []), returnTag],
    },
  }
}

/** What stands on accounts and no return has counted, by account id: debit positive. */
export function uncountedOf(sums: readonly TaxSum[]): ReadonlyMap<string, Cents> {
  const totals = new Map<string, Cents>()
  for (const { account, amount, tags } of sums) {
    if (tags.includes(` ${returnTag} `)) continue
    totals.set(account, (totals.get(account) ?? 0n) + amount)
  }
  return totals
}
