import { type Cents, formatCents, isInRange } from '../kit/cents.ts'
import { type CivilDate, isCivilDate } from '../kit/civil-date.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import type { AccountType } from '../ledger/chart.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import { chainText, type Sha256 } from './chain.ts'
import type { Fact } from './fact.ts'
import type { HeadState } from './head.ts'

/** A fact as it lies in the daybook, before it is read: `body` is the text that its hash was taken of. */
export type ChainRow = {
  readonly seq: number
  readonly act: number
  readonly kind: string
  readonly v: number
  readonly body: string
  readonly key: string | undefined
  readonly inputHash: string | undefined
  readonly actor: string
  readonly recordedAt: number
  readonly hash: string
}

/**
 * Where a walk along the chain stands: the fact that was walked over last; before the first, 0 and the
 * genesis hash.
 */
export type ChainPlace = { readonly seq: number; readonly hash: string; readonly act: number }

const none: readonly Refusal[] = []

/**
 * What is wrong with a fact in its place in the chain; nothing as a rule.
 *
 * Finds `fact-missing` where the numbers do not follow, `fact-altered` where the fact and the hash before it
 * do not give its hash, `fact-out-of-act` where it belongs to an act that is not the one under way,
 * `fact-key-bare` where a key comes without the hash of its input or the other way round. The walk goes on
 * from the stored hash, so that an altered fact is found once, at its place.
 */
export function chainFlaws(row: ChainRow, before: ChainPlace, sha256: Sha256): readonly Refusal[] {
  const { seq, act, kind, v, body } = row
  const follows = seq === before.seq + 1
  const computed = follows ? sha256(textOf(row, kind, v, body, before.hash)) : row.hash
  if (
    follows &&
    computed === row.hash &&
    (act === seq || act === before.act) &&
    (row.key === undefined) === (row.inputHash === undefined)
  ) {
    return none
  }
  const at = `facts.${seq}`
  const flaws: Refusal[] = []
  if (!follows) {
    flaws.push(refusal('fact-missing', { after: String(before.seq), found: String(seq) }, at))
  }
  if (computed !== row.hash) {
    flaws.push(refusal('fact-altered', { seq: String(seq), kind, hash: row.hash, computed }, at))
  }
  if (follows && act !== seq && act !== before.act) {
    flaws.push(refusal('fact-out-of-act', { seq: String(seq), act: String(act) }, at))
  }
  if ((row.key === undefined) !== (row.inputHash === undefined)) {
    flaws.push(refusal('fact-key-bare', { seq: String(seq) }, at))
  }
  return flaws
}

function textOf(row: ChainRow, kind: string, v: number, body: string, prev: string): string {
  const { key, inputHash } = row
  if (key !== undefined && inputHash !== undefined) {
    return chainText(kind, v, body, { ...row, key, inputHash }, prev)
  }
  const { seq, act, actor, recordedAt } = row
  return chainText(kind, v, body, { seq, act, actor, recordedAt }, prev)
}

/**
 * What an entry is checked against: the entry before it, the types of the accounts that are open by then, the
 * lock.
 */
export type EntryPlace = {
  readonly number: number
  readonly accounts: ReadonlyMap<string, AccountType>
  readonly lockedThrough?: CivilDate | undefined
}

/**
 * What is wrong with a posted entry, as one `entry-false` a fault: its number does not follow, its day is
 * none or was locked when it was recorded, it has fewer than two postings, one of them is zero or too large
 * or goes to an account that was never opened, its debits are not its credits, or it stands for an entry that
 * is not before it.
 */
export function entryFlaws(entry: Entry, seq: number, place: EntryPlace): readonly Refusal[] {
  let sum: Cents = 0n
  let isSound =
    entry.number === place.number + 1 &&
    isCivilDate(entry.date) &&
    entry.postings.length >= 2 &&
    !isLocked(entry, place)
  for (const { account, amount } of entry.postings) {
    const type = place.accounts.get(account)
    if (type === undefined || type === 'statistical' || amount === 0n || !isInRange(amount)) isSound = false
    sum += amount
  }
  for (const earlier of [entry.reverses, entry.replaces]) {
    if (earlier !== undefined && !(earlier >= 1 && earlier < entry.number)) isSound = false
  }
  if (isSound && sum === 0n) return none
  return whysOf(entry, sum, place).map(({ why, whyFr }) =>
    refusal('entry-false', { entry: entryName(entry.number), seq: String(seq), why, whyFr }, `facts.${seq}`),
  )
}

function isLocked(entry: Entry, { lockedThrough }: EntryPlace): boolean {
  return lockedThrough !== undefined && entry.date <= lockedThrough
}

type Why = { readonly why: string; readonly whyFr: string }

function whysOf(entry: Entry, sum: Cents, place: EntryPlace): readonly Why[] {
  const whys: Why[] = []
  const say = (why: string, whyFr: string) => whys.push({ why, whyFr })
  const due = entryName(place.number + 1)
  if (entry.number !== place.number + 1) say(`its number should be ${due}`, `son numéro devrait être ${due}`)
  if (!isCivilDate(entry.date)) {
    say(`“${entry.date}” is not a day`, `« ${entry.date} » n’est pas un jour`)
  }
  if (isLocked(entry, place)) {
    const through = place.lockedThrough ?? ''
    say(`${entry.date} was locked (through ${through})`, `le ${entry.date} était verrouillé (${through})`)
  }
  const count = entry.postings.length
  if (count < 2) say(`it has ${count} postings`, `elle a ${count} ligne(s)`)
  for (const { account, amount } of entry.postings) {
    const type = place.accounts.get(account)
    if (type === undefined) say(`account ${account} was never opened`, `le compte ${account} n’existe pas`)
    if (type === 'statistical')
      say(`account ${account} takes no money`, `le compte ${account} est statistique`)
    if (amount === 0n) say(`a posting to ${account} is zero`, `une ligne au compte ${account} est nulle`)
    if (!isInRange(amount)) {
      say(`${formatCents(amount)} is too large`, `${formatCents(amount)} est trop élevé`)
    }
  }
  if (sum !== 0n)
    say(`it is out of balance by ${formatCents(sum)}`, `elle est en écart de ${formatCents(sum)}`)
  for (const earlier of [entry.reverses, entry.replaces]) {
    if (earlier === undefined || (earlier >= 1 && earlier < entry.number)) continue
    const name = entryName(earlier)
    say(`it refers to ${name}, which is not before it`, `elle renvoie à ${name}, qui ne la précède pas`)
  }
  return whys
}

/** The head as it is stored and as the chain makes it. */
export type HeadToProve = HeadState & { readonly seq: number; readonly hash: string }

/** What is wrong with a head, as one `head-false` a value: the end of the chain, the counts, the lock. */
export function headFlaws(found: HeadToProve, expected: HeadToProve): readonly Refusal[] {
  const values: readonly (readonly [what: string, whatFr: string, found: string, expected: string])[] = [
    ['the number of facts', 'le nombre de faits', String(found.seq), String(expected.seq)],
    ['the hash of the last fact', 'l’empreinte du dernier fait', found.hash, expected.hash],
    ['the number of entries', 'le nombre d’écritures', String(found.entries), String(expected.entries)],
    [
      'the last change of the chart',
      'le dernier changement du plan',
      String(found.chartSeq),
      String(expected.chartSeq),
    ],
    ['the lock', 'le verrou', found.lockedThrough ?? '-', expected.lockedThrough ?? '-'],
    ['the reason of the lock', 'la raison du verrou', found.lockReason ?? '-', expected.lockReason ?? '-'],
  ]
  return values
    .filter(([, , left, right]) => left !== right)
    .map(([what, whatFr, left, right]) =>
      refusal('head-false', { what, whatFr, found: left, expected: right }, 'head'),
    )
}

/** The papers that a fact quotes, by their hashes; the entry that they hang on, where there is one. */
export function papersQuoted(fact: Fact): readonly { readonly sha256: string; readonly name: string }[] {
  if (fact.kind === 'paper.attached') return [fact.paper]
  if (fact.kind === 'statement.imported') return [fact.statement.paper]
  if (fact.kind === 'account.reconciled') {
    const { report, data, support } = fact.seal
    return [report, data, support].filter((paper) => paper !== undefined)
  }
  if (fact.kind === 'paper.captured') return [fact.waiting.paper]
  if (fact.kind === 'receipt.kept') return fact.receipt.paper === undefined ? [] : [fact.receipt.paper]
  if (fact.kind === 'question.set') return fact.question.answers.flatMap(({ papers }) => papers)
  return []
}

/** Sums over a whole book, in cents: they tell whether it balances. Debit and credit are both positive. */
export type BookSums = {
  readonly debit: Cents
  readonly credit: Cents
  readonly assets: Cents
  readonly liabilities: Cents
  readonly equity: Cents
}

/**
 * The sums of totals by account. Equity has the result in it (revenue less expenses not yet closed), so that
 * assets are liabilities and equity: `Dr 1,130.00 = Cr 130.00 + Cr 1,000.00`. Liabilities and equity are
 * positive on the credit side.
 */
export function bookSums(
  rows: Iterable<{ readonly account: string; readonly debit: Cents; readonly credit: Cents }>,
  types: ReadonlyMap<string, AccountType>,
): BookSums {
  let [debit, credit, assets, liabilities, equity] = [0n, 0n, 0n, 0n, 0n]
  for (const row of rows) {
    debit += row.debit
    credit += row.credit
    const net = row.debit - row.credit
    const type = types.get(row.account)
    if (type === 'asset') assets += net
    else if (type === 'liability') liabilities -= net
    else if (type === 'equity' || type === 'revenue' || type === 'expense') equity -= net
  }
  return { debit, credit, assets, liabilities, equity }
}

/**
 * What is wrong with the sums: `sums-unequal` for debits that are not credits, or assets that are not the two
 * others.
 */
export function sumFlaws(sums: BookSums): readonly Refusal[] {
  const flaws: Refusal[] = []
  const unequal = (what: string, whatFr: string, left: Cents, right: Cents) => {
    if (left === right) return
    const [found, expected] = [formatCents(left), formatCents(right)]
    flaws.push(refusal('sums-unequal', { what, whatFr, found, expected }, 'totals'))
  }
  unequal('debits and credits', 'débits et crédits', sums.debit, sums.credit)
  const { assets, liabilities, equity } = sums
  unequal('assets and liabilities with equity', 'actif et passif avec avoir', assets, liabilities + equity)
  return flaws
}
