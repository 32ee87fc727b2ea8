import { allocate, type Cents } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { ok, type Refusal, type Result, refusal, refused } from '../kit/result.ts'
import { type Account, accountName, accountWithRole, byCode, type Chart } from './chart.ts'
import type { Posting } from './entry.ts'

/**
 * One step of the close, as the law of a legal form has it: its name, the role of the account that takes the
 * balances, and whether one account takes all, the partners share, or each partner's accounts go to that
 * partner.
 */
export type ClosingStep = {
  readonly name: Label
  readonly into: string
  readonly split: 'whole' | 'shares' | 'same-partner'
}

/**
 * How a legal form closes: the step that empties an account (none for permanent accounts), the role of the
 * accounts that carry the result on, and which partner an account belongs to.
 */
export type ClosingRules = {
  readonly target: string
  stepOf(account: Account): ClosingStep | undefined
  partnerOf(account: Account): number | undefined
}

/** The shares of partners by account id: whole numbers in proportion, such as 60 and 40. */
export type Shares = ReadonlyMap<string, number>

/** What a step moved: its name, into which account, and how much, debits positive. */
export type ClosedStep = { readonly step: Label; readonly into: Account; readonly amount: Cents }

/** The postings of a closing entry, and what each step moved. */
export type Closing = { readonly postings: readonly Posting[]; readonly steps: readonly ClosedStep[] }

/**
 * The postings that close a year: every account of a step is brought to zero, and what it had goes where the
 * step says. `balances` are those at the end of the last day, by account id, debits positive. The posting on
 * the taking account says the step's name in `language`. Empty when nothing is to be closed.
 *
 * Refuses `account-role-missing`, `year-share-missing`, `year-share-unknown`, `year-partner-unclear`.
 *
 *   4000 Sales      Dr 90,000.00     6120 Legal fees         Cr 60,000.00
 *                                    3100 Retained earnings  Cr 30,000.00  Net income
 *   3200 Dividends  Cr 10,000.00     3100 Retained earnings  Dr 10,000.00  Dividends
 */
export function closingPostings(
  chart: Chart,
  balances: ReadonlyMap<string, Cents>,
  rules: ClosingRules,
  shares: Shares,
  language: Language,
): Result<Closing> {
  const moved = new Map<ClosingStep, Map<string, Cents>>()
  const refusals: Refusal[] = [...shareRefusals(chart, rules, shares)]
  const postings: Posting[] = []
  for (const account of [...chart.values()].sort(byCode)) {
    const balance = balances.get(account.id) ?? 0n
    const step = balance === 0n ? undefined : rules.stepOf(account)
    if (step === undefined) continue
    const targets = takersOf(chart, account, step, rules)
    if (!targets.ok) {
      refusals.push(...targets.refusals)
      continue
    }
    postings.push({ account: account.code, amount: -balance })
    const sums = moved.get(step) ?? new Map<string, Cents>()
    moved.set(step, sums)
    const pool = targets.value.length === 1 ? (targets.value[0]?.id ?? '') : shared
    sums.set(pool, (sums.get(pool) ?? 0n) + balance)
  }
  if (refusals.length > 0) return refused(once(refusals))
  const steps = closedSteps(chart, moved, shares)
  return ok({
    postings: [
      ...postings,
      ...steps.map(({ step, into, amount }) => ({ account: into.code, amount, memo: step[language] })),
    ],
    steps,
  })
}

/** Stands for all partners together in a step that is shared out. */
const shared = ''

/** The accounts that take what a step empties; more than one only when it is shared. */
function takersOf(
  chart: Chart,
  account: Account,
  step: ClosingStep,
  rules: ClosingRules,
): Result<readonly Account[]> {
  const all = partnerAccounts(chart, step.into)
  const [first] = all
  const missing = refusal('account-role-missing', {
    role: step.into,
    what: step.name.en,
    whatFr: step.name.fr,
  })
  if (first === undefined) return refused([missing])
  if (step.split === 'whole') return ok([accountWithRole(chart, step.into) ?? first])
  if (step.split === 'shares' || all.length === 1) return ok(all)
  const partner = rules.partnerOf(account)
  const own = all.find((each) => partner !== undefined && rules.partnerOf(each) === partner)
  return own === undefined ? refused([refusal('year-partner-unclear', namesOf(account))]) : ok([own])
}

function partnerAccounts(chart: Chart, role: string): readonly Account[] {
  return [...chart.values()].filter((each) => each.role === role && each.closedOn === undefined).sort(byCode)
}

/** Shares are needed of each partner, none of them negative and not all zero, and of nobody else. */
function shareRefusals(chart: Chart, rules: ClosingRules, shares: Shares): readonly Refusal[] {
  const takers = partnerAccounts(chart, rules.target)
  const known = new Set(takers.map((each) => each.id))
  const strangers = Array.from(shares.keys()).filter((id) => !known.has(id))
  const codes = takers.map((each) => each.code)
  const unknown = strangers.map((id) =>
    refusal('year-share-unknown', { account: chart.get(id)?.code ?? id, known: codes.join(', ') }, 'share'),
  )
  const isSharing = takers.length > 1 && rules.target.startsWith('partner.')
  if (!isSharing) return unknown
  const example = codes.map((code) => `--share ${code}=1`).join(' ')
  const isNothing = takers.every((each) => (shares.get(each.id) ?? 0) === 0)
  const missing = takers.filter((each) => isNothing || (shares.get(each.id) ?? -1) < 0)
  return [
    ...unknown,
    ...missing.map((each) => refusal('year-share-missing', { ...namesOf(each), example }, 'share')),
  ]
}

function namesOf(account: Account): { account: string; name: string; nameFr: string } {
  return { account: account.code, name: accountName(account, 'en'), nameFr: accountName(account, 'fr') }
}

function closedSteps(
  chart: Chart,
  moved: ReadonlyMap<ClosingStep, ReadonlyMap<string, Cents>>,
  shares: Shares,
): readonly ClosedStep[] {
  const steps: ClosedStep[] = []
  for (const [step, sums] of moved) {
    const amounts = new Map<string, Cents>()
    for (const [pool, amount] of sums) {
      for (const [id, part] of pool === shared
        ? sharedOut(chart, step, amount, shares)
        : [[pool, amount] as const])
        amounts.set(id, (amounts.get(id) ?? 0n) + part)
    }
    for (const [id, amount] of amounts) {
      const into = chart.get(id)
      if (into !== undefined && amount !== 0n) steps.push({ step: step.name, into, amount })
    }
  }
  return steps
}

/** An amount shared out among partners by their shares; the parts add up to it to the cent. */
function sharedOut(
  chart: Chart,
  step: ClosingStep,
  amount: Cents,
  shares: Shares,
): readonly (readonly [string, Cents])[] {
  const partners = partnerAccounts(chart, step.into)
  const parts = allocate(
    amount,
    partners.map((each) => BigInt(shares.get(each.id) ?? 0)),
  )
  return partners.map((each, index) => [each.id, parts[index] ?? 0n] as const)
}

/** Each refusal once: many accounts may lack the same target. */
function once(refusals: readonly Refusal[]): readonly Refusal[] {
  return [...new Map(refusals.map((each) => [JSON.stringify(each), each])).values()]
}
