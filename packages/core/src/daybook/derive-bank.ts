import { linePattern } from '../bank/line-pattern.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import type { BankFact, ImportedStatement, LineTie, PostingRef } from './bank-facts.ts'
import { card, removed } from './card-change.ts'
import type { StandingFact } from './standing.ts'
import type { Change } from './tables.ts'

type BankDerivers = {
  readonly [K in Exclude<BankFact['kind'], StandingFact['kind']>]: (
    fact: Extract<BankFact, { readonly kind: K }>,
    seq: number,
  ) => readonly Change[]
}

/** What each kind of fact about the bank does to the derived rows. */
export const bankDerivers: BankDerivers = {
  'statement.imported': (fact, seq) => statementChanges(fact.statement, seq),
  'statement.withdrawn': (fact) => [
    removed('statement', fact.statement.id),
    ...fact.statement.lines.map(
      (line): Change => ({
        op: 'remove',
        table: 'statement_line',
        key: { account: fact.statement.account, fingerprint: line.id },
      }),
    ),
  ],
  'line.matched': (fact, seq) => [
    {
      op: 'put',
      table: 'line_match',
      row: {
        ...tieKey(fact),
        amount: fact.amount,
        reason: fact.reason.by,
        reason_id: fact.reason.id ?? null,
        evidence: fact.reason.evidence ?? null,
        seq,
      },
    },
  ],
  'line.unmatched': (fact) => [{ op: 'remove', table: 'line_match', key: tieKey(fact) }],
  'line.excluded': (fact) => [lineCell(fact, { excluded: fact.reason })],
  'line.included': (fact) => [lineCell(fact, { excluded: null })],
  'line.asked': (fact) => [
    lineCell(fact, { question: fact.asked === undefined ? null : canonicalJson(fact.asked) }),
  ],
  'account.reconciled': ({ seal }, seq) => {
    const { cleared, outstanding: _held, cancelled: _pairs, ...rest } = seal
    return [
      card('seal', seal.id, { ...rest, count: cleared.length }, seq),
      ...cleared.map((each) => clearing(seal.account, each, seal.id, seq)),
    ]
  },
  'seal.reopened': ({ was }) => [
    removed('seal', was.id),
    removed('seal-signature', was.id),
    ...was.cleared.map(
      ({ number, posting }): Change => ({
        op: 'remove',
        table: 'cleared',
        key: { account: was.account, number, posting },
      }),
    ),
  ],
  'seal.signed': ({ seal, by, on, note }, seq) => [
    card('seal-signature', seal, { seal, by, on, ...(note === undefined ? {} : { note }) }, seq),
  ],
  'posting.cleared': (fact, seq) => [clearing(fact.account, fact, fact.seal, seq)],
  'posting.uncleared': ({ account, number, posting }) => [
    { op: 'remove', table: 'cleared', key: { account, number, posting } },
  ],
}

function tieKey({ account, line, number, posting }: LineTie) {
  return { account, fingerprint: line, number, posting }
}

function clearing(account: string, { number, posting }: PostingRef, seal: string, seq: number): Change {
  return { op: 'put', table: 'cleared', row: { account, number, posting, seal, seq } }
}

function lineCell(
  { account, line }: { readonly account: string; readonly line: string },
  row: Readonly<Record<string, string | null>>,
): Change {
  return { op: 'set', table: 'statement_line', key: { account, fingerprint: line }, row }
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
          date: line.date,
          amount: line.amount,
          text: line.text,
          pattern: linePattern(line.text),
          bank_id: line.bankId ?? null,
          type: line.type ?? null,
          cheque: line.cheque ?? null,
          excluded: null,
          question: null,
          seq,
        },
      }),
    ),
  ]
}
