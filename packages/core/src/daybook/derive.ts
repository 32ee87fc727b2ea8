import { canonicalJson } from '../kit/canonical-json.ts'
import type { Account } from '../ledger/chart.ts'
import type { Entry, Posting } from '../ledger/entry.ts'
import type { Fact, ImportedStatement } from './fact.ts'
import type { Change } from './tables.ts'

/** Dimensions as one text, `class=A;job=B`, sorted; empty when there are none. One text for one combination. */
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
 * What a fact does to the derived rows. Pure: the same facts in the same order give the same rows on every store, so that
 * all of them can be thrown away and rebuilt. Entries also move the balances by account and month; see `balanceChanges`.
 */
export function derive(fact: Fact, seq: number, actor: string): readonly Change[] {
  switch (fact.kind) {
    case 'book.opened':
    case 'book.changed':
      return [card('profile', 'profile', fact.profile, seq)]
    case 'account.opened':
    case 'account.changed':
      return [{ op: 'put', table: 'account', row: accountRow(fact.account, seq) }]
    case 'account.removed':
      return [{ op: 'remove', table: 'account', key: { id: fact.was.id } }]
    case 'entry.posted':
      return entryChanges(fact.entry, seq)
    case 'entry.approved':
      return [{ op: 'set', table: 'entry', key: { number: fact.number }, row: { approved_by: actor } }]
    case 'period.locked':
      return [card('lock', 'lock', { through: fact.through, reason: fact.reason }, seq)]
    case 'period.unlocked':
      return [
        fact.through === undefined
          ? removed('lock', 'lock')
          : card('lock', 'lock', { through: fact.through, reason: fact.reason }, seq),
      ]
    case 'year.closed':
      return [
        card(
          'closed-year',
          fact.through,
          { from: fact.from, through: fact.through, number: fact.number, seq },
          seq,
        ),
      ]
    case 'year.reopened':
      return [removed('closed-year', fact.through)]
    case 'dimension.set':
      return [card('dimension', `${fact.value.dimension}=${fact.value.code}`, fact.value, seq)]
    case 'template.set':
      return [card('template', fact.template.id, fact.template, seq)]
    case 'template.removed':
      return [removed('template', fact.was.id)]
    case 'schedule.set':
      return [card('schedule', fact.schedule.id, fact.schedule, seq)]
    case 'rate.recorded':
      return [card('rate', `${fact.rate.currency} ${fact.rate.date}`, fact.rate, seq)]
    case 'quantity.recorded':
      return [card('quantity', fact.quantity.id, fact.quantity, seq)]
    case 'quantity.removed':
      return [removed('quantity', fact.was.id)]
    case 'paper.attached':
      return [
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
      ]
    case 'paper.detached':
      return [{ op: 'remove', table: 'paper_link', key: { number: fact.number, sha256: fact.paper.sha256 } }]
    case 'statement.imported':
      return statementChanges(fact.statement, seq)
    case 'statement.withdrawn':
      return [
        removed('statement', fact.statement.id),
        ...fact.statement.lines.map(
          (line): Change => ({
            op: 'remove',
            table: 'statement_line',
            key: { account: fact.statement.account, fingerprint: line.id },
          }),
        ),
      ]
    case 'line.matched':
      return [lineNumber(fact.account, fact.line, fact.number)]
    case 'line.unmatched':
      return [lineNumber(fact.account, fact.line, null)]
    case 'report.saved':
      return [card('report', fact.report.id, fact.report, seq)]
    case 'act.undone':
      return [card('undone', String(fact.act), { by: seq }, seq)]
  }
}

function card(kind: string, id: string, body: unknown, seq: number): Change {
  return { op: 'put', table: 'card', row: { kind, id, body: canonicalJson(body), seq } }
}

function removed(kind: string, id: string): Change {
  return { op: 'remove', table: 'card', key: { kind, id } }
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
  const changes: Change[] = [{ op: 'insert', table: 'entry', row: entryRow(entry, seq) }]
  entry.postings.forEach((posting, line) => {
    changes.push({ op: 'insert', table: 'posting', row: postingRow(entry, posting, line) })
  })
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
  return [...changes, ...balanceChanges(entry)]
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
 * How an entry moves the totals by account and month and the totals by account. A store adds up the changes of a whole
 * batch before it writes them.
 */
export function balanceChanges(entry: Entry): readonly Change[] {
  const layer = entry.layer ?? 'daily'
  const month = entry.date.slice(0, 7)
  return entry.postings.flatMap((posting): readonly Change[] => {
    const currency = posting.foreign?.currency ?? ''
    const row = {
      debit: posting.amount > 0n ? posting.amount : 0n,
      credit: posting.amount < 0n ? -posting.amount : 0n,
      foreign_net: posting.foreign?.amount ?? 0n,
      postings: 1,
    }
    const key = { account: posting.account, layer, currency }
    return [
      { op: 'add', table: 'account_month', key: { ...key, month, dims: dimsText(posting.dims) }, row },
      { op: 'add', table: 'account_total', key, row },
    ]
  })
}

function statementChanges(statement: ImportedStatement, seq: number): readonly Change[] {
  const { lines, ...rest } = statement
  return [
    card('statement', statement.id, { ...rest, added: lines.length }, seq),
    ...lines.map(
      (line): Change => ({
        op: 'insert',
        table: 'statement_line',
        row: {
          account: statement.account,
          fingerprint: line.id,
          statement: statement.id,
          cheque: line.cheque ?? null,
          date: line.date,
          amount: line.amount,
          text: line.text,
          bank_id: line.bankId ?? null,
          number: null,
          seq,
        },
      }),
    ),
  ]
}

function lineNumber(account: string, line: string, number: number | null): Change {
  return { op: 'set', table: 'statement_line', key: { account, fingerprint: line }, row: { number } }
}
