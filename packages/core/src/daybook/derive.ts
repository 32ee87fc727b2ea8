import { canonicalJson } from '../kit/canonical-json.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import { card, removed } from './card-change.ts'
import { bankDerivers } from './derive-bank.ts'
import { chequeDerivers } from './derive-cheques.ts'
import { runDerivers } from './derive-payruns.ts'
import type { ClosedYear, EntryLinks, Fact, FactKind, FactOf } from './fact.ts'
import { isStandingFact, type StandingFact, standingRows } from './standing.ts'
import type { Change } from './tables.ts'

/**
 * Dimensions as one text, `class=A;job=B`, sorted; empty when there are none. One text for one combination.
 */
export function dimsText(dims: Readonly<Record<string, string>> | undefined): string {
  if (dims === undefined) return ''
  return Object.keys(dims)
    .sort()
    .map((name) => `${name}=${dims[name] ?? ''}`)
    .join(';')
}

/** The dimensions that `dimsText` wrote. */
export function dimsFrom(text: string): Readonly<Record<string, string>> {
  if (text === '') return {}
  return Object.fromEntries(
    text.split(';').map((each) => [each.slice(0, each.indexOf('=')), each.slice(each.indexOf('=') + 1)]),
  )
}

/**
 * What a fact does to the derived rows. Pure: the same facts in the same order give the same rows on every
 * store, so that all of them can be thrown away and rebuilt. `deriveAll` is the same for a batch, with the
 * totals added up.
 */
export function derive(fact: Fact, seq: number, actor: string): readonly Change[] {
  if (isStandingFact(fact)) return [...standingRows(fact, seq), ...seriesRows(fact, seq)]
  // Each deriver takes the facts of its own kind; the index by `kind` is what ties the two, which the
  // compiler cannot see.
  const deriver = derivers[fact.kind] as (fact: Fact, seq: number, actor: string) => readonly Change[]
  return deriver(fact, seq, actor)
}

type Derivers = {
  readonly [K in Exclude<FactKind, StandingFact['kind']>]: (
    fact: FactOf<K>,
    seq: number,
    actor: string,
  ) => readonly Change[]
}

/** How far the numbers of a kind of document or settlement have got; nothing takes them back. */
function seriesRows(fact: StandingFact, seq: number): readonly Change[] {
  if (fact.kind !== 'document.set' && fact.kind !== 'settlement.made') return []
  if (fact.series === undefined) return []
  const { kind } = fact.kind === 'document.set' ? fact.document : fact.settlement
  return [card('series', kind, { last: fact.series }, seq)]
}

/** What each other kind of fact does; the compiler asks for every kind. */
const derivers: Derivers = {
  'book.opened': (fact, seq) => [card('profile', 'profile', fact.profile, seq)],
  'book.changed': (fact, seq) => [card('profile', 'profile', fact.profile, seq)],
  'account.opened': (fact, seq) => [{ op: 'put', table: 'account', row: accountRow(fact.account, seq) }],
  'account.changed': (fact, seq) => [{ op: 'put', table: 'account', row: accountRow(fact.account, seq) }],
  'account.removed': (fact) => [{ op: 'remove', table: 'account', key: { id: fact.was.id } }],
  'entry.posted': (fact, seq) => entryChanges(fact.entry, seq),
  'entry.approved': (fact, _seq, actor) => [
    { op: 'set', table: 'entry', key: { number: fact.number }, row: { approved_by: actor } },
  ],
  'entry.unapproved': (fact) => [
    { op: 'set', table: 'entry', key: { number: fact.number }, row: { approved_by: null } },
  ],
  'entry.linked': (fact) => [
    { op: 'set', table: 'entry', key: { number: fact.number }, row: linkRow(fact.links) },
  ],
  'period.locked': (fact, seq) => [card('lock', 'lock', { through: fact.through, reason: fact.reason }, seq)],
  'period.unlocked': (fact, seq) => [
    fact.through === undefined
      ? removed('lock', 'lock')
      : card('lock', 'lock', { through: fact.through, reason: fact.reason }, seq),
    // Kept for the reminder to lock again; it lapses by itself once the books are locked that far.
    card('unlocked', 'unlocked', { relock: fact.relock ?? fact.was, reason: fact.reason }, seq),
  ],
  'year.closed': (fact, seq) => [
    removed('reopened-year', fact.through),
    card('closed-year', fact.through, closedYear(fact, seq), seq),
  ],
  'year.reopened': (fact, seq) => [
    removed('closed-year', fact.through),
    card('reopened-year', fact.through, { reason: fact.reason, was: fact.was }, seq),
  ],
  'paper.attached': (fact, seq) => [
    {
      op: 'put',
      table: 'paper_link',
      row: {
        number: fact.number,
        sha256: fact.paper.sha256,
        name: fact.paper.name,
        media_type: fact.paper.mediaType,
        size: fact.paper.size,
        seq,
      },
    },
  ],
  'paper.detached': (fact) => [
    { op: 'remove', table: 'paper_link', key: { number: fact.number, sha256: fact.paper.sha256 } },
  ],
  ...bankDerivers,
  ...chequeDerivers,
  ...runDerivers,
  'act.undone': (fact, seq) => [card('undone', String(fact.act), { by: seq }, seq)],
}

function linkRow(links: EntryLinks) {
  return { reversed_by: links.reversedBy ?? null, replaced_by: links.replacedBy ?? null }
}

function closedYear(fact: FactOf<'year.closed'>, seq: number): ClosedYear {
  const { from, through, number, insisted } = fact
  return { from, through, number, seq, ...(insisted === undefined ? {} : { insisted }) }
}

function accountRow(account: Account, seq: number) {
  return {
    id: account.id,
    code: account.code,
    type: account.type,
    role: account.role ?? null,
    body: canonicalJson(account),
    seq,
  }
}

function entryChanges(entry: Entry, seq: number): readonly Change[] {
  const changes: Change[] = []
  pushEntry(changes, entry, seq)
  return [...changes, ...balanceChanges([entry])]
}

function pushEntry(changes: Change[], entry: Entry, seq: number): void {
  changes.push({ op: 'insert', table: 'entry', row: entryRow(entry, seq) })
  let line = 0
  for (const posting of entry.postings) {
    changes.push({ op: 'insert', table: 'posting', row: postingRow(entry, posting, line) })
    line += 1
  }
  if (entry.reverses !== undefined) {
    changes.push({
      op: 'set',
      table: 'entry',
      key: { number: entry.reverses },
      row: { reversed_by: entry.number },
    })
  }
  if (entry.replaces !== undefined) {
    changes.push({
      op: 'set',
      table: 'entry',
      key: { number: entry.replaces },
      row: { replaced_by: entry.number },
    })
  }
}

function entryRow(entry: Entry, seq: number) {
  let total = 0n
  for (const posting of entry.postings) if (posting.amount > 0n) total += posting.amount
  return {
    number: entry.number,
    seq,
    date: entry.date,
    layer: entry.layer ?? 'daily',
    journal: entry.journal ?? 'general',
    because: entry.because.kind,
    because_id: entry.because.id,
    payee: entry.payee ?? null,
    memo: entry.memo,
    ref: entry.ref ?? null,
    total,
    reverses: entry.reverses ?? null,
    reversed_by: null,
    replaces: entry.replaces ?? null,
    replaced_by: null,
    approved_by: null,
  }
}

function postingRow(entry: Entry, posting: Posting, line: number) {
  return {
    account: posting.account,
    date: entry.date,
    number: entry.number,
    line,
    amount: posting.amount,
    layer: entry.layer ?? 'daily',
    dims: dimsText(posting.dims),
    currency: posting.foreign?.currency ?? '',
    foreign_amount: posting.foreign?.amount ?? 0n,
    party: posting.party ?? null,
    tags: posting.tags === undefined || posting.tags.length === 0 ? null : ` ${posting.tags.join(' ')} `,
    memo: posting.memo ?? null,
  }
}

/**
 * What a batch of facts does, in order, with the totals that its entries move added up: one change a total.
 */
export function deriveAll(
  facts: readonly { readonly fact: Fact; readonly seq: number; readonly actor: string }[],
): readonly Change[] {
  const changes: Change[] = []
  const entries: Entry[] = []
  for (const { fact, seq, actor } of facts) {
    if (fact.kind === 'entry.posted') {
      entries.push(fact.entry)
      pushEntry(changes, fact.entry, seq)
    } else for (const change of derive(fact, seq, actor)) changes.push(change)
  }
  for (const change of balanceChanges(entries)) changes.push(change)
  return changes
}

type Sum = { debit: bigint; credit: bigint; foreign_net: bigint; postings: number }

type Total<K extends string> = { readonly key: Readonly<Record<K, string>>; readonly row: Sum }
type MonthTotal = Total<'account' | 'month' | 'layer' | 'currency' | 'dims'>
type AccountTotal = Total<'account' | 'layer' | 'currency'>

/**
 * How entries move the totals by account and month and the totals by account, added up: one change a total.
 */
export function balanceChanges(entries: readonly Entry[]): readonly Change[] {
  const accounts = new Map<string, Map<string, MonthTotal>>()
  for (const entry of entries) addEntry(accounts, entry)
  const changes: Change[] = []
  const totals: AccountTotal[] = []
  for (const [account, months] of accounts) {
    const first = totals.length
    for (const { key, row } of months.values()) {
      changes.push({ op: 'add', table: 'account_month', key, row })
      const { layer, currency } = key
      // Nearly all accounts have one layer and currency in a batch.
      let total = totals
        .slice(first)
        .find((each) => each.key.layer === layer && each.key.currency === currency)
      if (total === undefined) {
        total = { key: { account, layer, currency }, row: noSum() }
        totals.push(total)
      }
      addSum(total.row, row)
    }
  }
  for (const { key, row } of totals) changes.push({ op: 'add', table: 'account_total', key, row })
  return changes
}

function addEntry(accounts: Map<string, Map<string, MonthTotal>>, entry: Entry): void {
  const layer = entry.layer ?? 'daily'
  const month = entry.date.slice(0, 7)
  const plain = `${month}\t${layer}\t\t`
  for (const posting of entry.postings) {
    const { account, foreign } = posting
    const currency = foreign?.currency ?? ''
    const dims = dimsText(posting.dims)
    const id = currency === '' && dims === '' ? plain : `${month}\t${layer}\t${currency}\t${dims}`
    let months = accounts.get(account)
    if (months === undefined) {
      months = new Map()
      accounts.set(account, months)
    }
    let total = months.get(id)
    if (total === undefined) {
      total = { key: { account, month, layer, currency, dims }, row: noSum() }
      months.set(id, total)
    }
    addPosting(total.row, posting)
  }
}

function noSum(): Sum {
  return { debit: 0n, credit: 0n, foreign_net: 0n, postings: 0 }
}

function addPosting(sum: Sum, posting: Posting): void {
  if (posting.amount > 0n) sum.debit += posting.amount
  else sum.credit -= posting.amount
  if (posting.foreign !== undefined) sum.foreign_net += posting.foreign.amount
  sum.postings += 1
}

function addSum(sum: Sum, more: Sum): void {
  sum.debit += more.debit
  sum.credit += more.credit
  sum.foreign_net += more.foreign_net
  sum.postings += more.postings
}
