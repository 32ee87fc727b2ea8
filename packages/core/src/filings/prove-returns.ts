import type { Filing } from '../daybook/filing-facts.ts'
import type { Cents } from '../kit/cents.ts'
import { addMonths, type CivilDate } from '../kit/civil-date.ts'
import type { Account, Chart } from '../ledger/chart.ts'
import type { ReportKey } from './figure-id.ts'
import { type Form, fillForm } from './form.ts'
import { isInstalment, ledgerFigure, returnTag, type TaxSum } from './tax-sums.ts'
import type { Reading } from './uncounted.ts'

/** A posting as the proof of returns reads it; `tags` between spaces, empty for none; debit positive. */
export type CountablePosting = {
  readonly account: string
  readonly date: CivilDate
  readonly number: number
  readonly tags: string
  readonly amount: Cents
}

/**
 * A standing return with what its proof needs: its form, the roles of the accounts that it clears, the last
 * entry of the books as of its fact, whether its year was filed as one (its instalments reach a month
 * further), and whether the chart has since changed in what lines go by (then only tax accounts are proved).
 */
export type ProvenFiling = {
  readonly filing: Filing
  readonly form: Form
  readonly clears: readonly string[]
  /** Tags that leave a posting to another return, though it is on an account that this one clears. */
  readonly leaves: readonly string[]
  readonly lastEntry: number
  readonly isYearly: boolean
  readonly isChartSame: boolean
}

/**
 * A return, or a tax account, of which two amounts differ. `what` is a line of the return or the number of an
 * account; without a return it is what stands on the account against what no return has counted.
 */
export type ReturnFinding = {
  readonly filing?: string
  readonly what: string
  readonly wanted: Cents
  readonly found: Cents
}

/** What returns are proved to be: how many, the postings that they counted, and what is wrong. */
export type ReturnsProof = {
  readonly returns: number
  readonly counted: number
  readonly findings: readonly ReturnFinding[]
}

/**
 * Proves the standing returns from the postings themselves, by another way than they were filled in: each
 * posting is given to the first return of a tax that reached its day and was made after it was recorded. Then
 * each return’s lines and cleared accounts must be what it was given, and what stands on each account that
 * returns clear must be what none was given. `balances` are by account id, debit positive.
 */
export function provenReturns(
  filings: readonly ProvenFiling[],
  postings: Iterable<CountablePosting>,
  { chart, balances }: { readonly chart: Chart; readonly balances: ReadonlyMap<string, Cents> },
): ReturnsProof {
  const ordered = [...filings].sort((left, right) => left.filing.asOfSeq - right.filing.asOfSeq)
  const programs = [...Map.groupBy(ordered, ({ filing }) => filing.program).values()]
  const given = new Map<string, Map<string, TaxSum>>()
  const standing = new Map<string, Cents>()
  let counted = 0
  for (const posting of postings) {
    const account = chart.get(posting.account)
    if (account === undefined || posting.tags.includes(` ${returnTag} `)) continue
    let isCleared = false
    for (const own of programs) {
      const first = own.find((each) => isCounted(each, posting, account))
      if (first === undefined || isSalesBefore(own, first, posting, account)) continue
      if (first.clears.includes(account.role ?? '')) isCleared = true
      give(given, first.filing.id, posting)
      counted += 1
    }
    if (!isCleared) standing.set(account.id, (standing.get(account.id) ?? 0n) + posting.amount)
  }
  return {
    returns: ordered.length,
    counted,
    findings: [
      ...ordered.flatMap((each) => {
        const sums = [...(given.get(each.filing.id)?.values() ?? [])]
        return filingFindings(each, sums, ordered, chart)
      }),
      ...standingFindings(ordered, standing, chart, balances),
    ],
  }
}

const ownReading: Reading = { span: { from: '', through: '' }, afterSeq: 0, kind: 'own' }

/** Adds a posting to what a return was given, by account, tags and side. */
function give(given: Map<string, Map<string, TaxSum>>, filing: string, posting: CountablePosting): void {
  const { account, tags, amount } = posting
  const sums = given.get(filing) ?? new Map<string, TaxSum>()
  given.set(filing, sums)
  const key = `${account}\u0000${tags}\u0000${amount < 0n ? 0 : 1}`
  const before = sums.get(key)
  sums.set(key, {
    account,
    reading: ownReading,
    tags,
    amount: (before?.amount ?? 0n) + amount,
    count: (before?.count ?? 0) + 1,
  })
}

function isCounted(
  { filing, lastEntry, leaves, isYearly }: ProvenFiling,
  { number, date, tags }: CountablePosting,
  account: Account,
): boolean {
  if (number > lastEntry || leaves.some((tag) => tags.includes(` ${tag} `))) return false
  return date <= reachOf(filing, isYearly && isInstalment(account, tags))
}

function reachOf({ span }: Filing, isStretched: boolean): CivilDate {
  return isStretched ? addMonths(span.through, 1) : span.through
}

/** Sales before the first return that reached their days were for others to declare. */
function isSalesBefore(
  ordered: readonly ProvenFiling[],
  first: ProvenFiling,
  { date }: CountablePosting,
  { type }: Account,
): boolean {
  if (type !== 'revenue' || date >= first.filing.span.from) return false
  const before = ordered.slice(0, ordered.indexOf(first))
  return !before.some(({ filing }) => filing.span.through >= date)
}

function filingFindings(
  { filing, form, clears, isChartSame }: ProvenFiling,
  sums: readonly TaxSum[],
  all: readonly ProvenFiling[],
  chart: Chart,
): readonly ReturnFinding[] {
  const cleared = new Map(filing.cleared.map(({ account, amount }) => [account, amount]))
  for (const { account, amount } of sums) {
    const { role } = chart.get(account) ?? {}
    const isCleared = cleared.has(account) || (isChartSame && clears.includes(role ?? ''))
    if (isCleared) cleared.set(account, (cleared.get(account) ?? 0n) - amount)
  }
  const uncleared = [...cleared].flatMap(([account, left]): readonly ReturnFinding[] => {
    if (left === 0n) return []
    const found = filing.cleared.find((each) => each.account === account)?.amount ?? 0n
    const what = chart.get(account)?.code ?? account
    return [{ filing: filing.id, what, wanted: found - left, found }]
  })
  if (!isChartSame) return uncleared
  const amended = all.find((each) => each.filing.id === filing.amends)?.filing
  const wanted = linesOf(filing, form, sums, amended, chart)
  const lines = filing.lines.flatMap(({ line, amount }): readonly ReturnFinding[] => {
    const value = wanted.get(line)
    if (value === undefined || value === amount) return []
    return [{ filing: filing.id, what: line, wanted: value, found: amount }]
  })
  return [...uncleared, ...lines]
}

/** The lines of a return made again of the postings that it was given. */
function linesOf(
  filing: Filing,
  form: Form,
  sums: readonly TaxSum[],
  amended: Filing | undefined,
  chart: Chart,
): ReadonlyMap<string, Cents> {
  const key: ReportKey = { report: 'proof', span: filing.span, asOfSeq: filing.asOfSeq, options: {} }
  const filled = fillForm(form, {
    id: (line) => line,
    input: (line) => filing.inputs.find((each) => each.line === line)?.amount ?? 0n,
    ledger: (name, line) => {
      const figure = ledgerFigure(key, name, line, chart, sums)
      const before = amended?.lines.find((each) => each.line === name)?.amount ?? 0n
      return { ...figure, value: figure.value + before }
    },
  })
  return new Map([...filled].map(([line, { value }]) => [line, value]))
}

/** What stands on an account that returns clear, against what no return was given. */
function standingFindings(
  ordered: readonly ProvenFiling[],
  standing: ReadonlyMap<string, Cents>,
  chart: Chart,
  balances: ReadonlyMap<string, Cents>,
): readonly ReturnFinding[] {
  const roles = new Set(ordered.flatMap(({ clears }) => clears))
  return [...chart.values()].flatMap(({ id, code, role }): readonly ReturnFinding[] => {
    if (role === undefined || !roles.has(role)) return []
    const [wanted, found] = [standing.get(id) ?? 0n, balances.get(id) ?? 0n]
    return wanted === found ? [] : [{ what: code, wanted, found }]
  })
}
