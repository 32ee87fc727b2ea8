import type {
  BankFact,
  BankLine,
  BankRule,
  FormatMemory,
  ImportedStatement,
  LineTie,
  Seal,
} from '@daybook/core/daybook/bank-facts.ts'
import type { Fact } from '@daybook/core/daybook/fact.ts'
import type { PaperRef } from '@daybook/core/daybook/paper.ts'
import type { ChequeStop } from '@daybook/core/daybook/seal-facts.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { sha256 } from '../../src/record.ts'
import type { Dice } from './dice.ts'

/** What facts about the bank leave to the next ones. */
export type BankLife = {
  readonly accounts: Account[]
  entries: number
  readonly statements: ImportedStatement[]
  readonly matched: LineTie[]
  readonly rules: BankRule[]
  readonly seals: Seal[]
  readonly stops: ChequeStop[]
  facts: number
}

/** How each kind of fact about the bank is made; `undefined` where the life so far has no place for it. */
export const bankMakers: {
  readonly [K in BankFact['kind']]: (state: BankLife, dice: Dice) => Fact | undefined
} = {
  'statement.imported': (state, dice) => {
    const on = dice.pick(state.accounts.filter(({ id }) => !isReconciled(id)))?.id
    if (on === undefined) return undefined
    const id = `${on} ${state.facts}`
    state.facts += 1
    const lines = Array.from({ length: dice.roll(5) }, (_, index) => bankLine(`${id} ${index}`, dice))
    const statement: ImportedStatement = {
      id,
      account: on,
      format: 'ofx',
      paper: paperOf(dice),
      known: dice.roll(3),
      lines,
      ...(dice.has() ? { opening: -dice.cents(), closing: dice.cents() } : {}),
      ...(dice.has() ? { bankNumber: { last: '0300', hash: 'c0ffee' }, closingOn: dice.day() } : {}),
      ...(dice.has() ? { moved: { count: dice.roll(9), amount: dice.cents() } } : {}),
      ...(dice.has() ? { layout: 'date|amount', skipped: [{ key: dice.text(), bankId: 'F1' }] } : {}),
    }
    state.statements.push(statement)
    return { kind: 'statement.imported', v: 1, statement }
  },
  'statement.withdrawn': (state, dice) => {
    const statement = dice.draw(state.statements)
    return statement && { kind: 'statement.withdrawn', v: 1, statement }
  },
  'format.remembered': (_state, dice) => ({ kind: 'format.remembered', v: 1, memory: formatMemory(dice) }),
  'format.forgotten': (_state, dice) => ({ kind: 'format.forgotten', v: 1, was: formatMemory(dice) }),
  'line.matched': (state, dice) => {
    const line = lineOf(state, dice)
    if (line === undefined || state.entries === 0) return undefined
    const tie: LineTie = {
      ...line,
      number: dice.roll(state.entries) + 1,
      posting: dice.roll(3),
      amount: dice.has() ? dice.cents() : -dice.cents(),
      reason: dice.has() ? { by: 'rule', id: 'R1' } : { by: 'habit', evidence: '9/9' },
    }
    state.matched.push(tie)
    return { kind: 'line.matched', v: 1, ...tie }
  },
  'line.unmatched': (state, dice) => {
    const was = dice.draw(state.matched)
    return was && { kind: 'line.unmatched', v: 1, ...was }
  },
  'line.excluded': (state, dice) => {
    const line = lineOf(state, dice)
    return line && { kind: 'line.excluded', v: 1, ...line, reason: dice.text() || 'twice' }
  },
  'line.included': (state, dice) => {
    const line = lineOf(state, dice)
    return line && { kind: 'line.included', v: 1, ...line, was: dice.text() }
  },
  'line.asked': (state, dice) => {
    const line = lineOf(state, dice)
    const asked = { question: dice.text(), ...(dice.has() ? { answer: dice.text() } : {}) }
    return line && { kind: 'line.asked', v: 1, ...line, ...(dice.has() ? { asked } : { was: asked }) }
  },
  'rule.set': (state, dice) => {
    const rule: BankRule = {
      id: `R${dice.roll(3)}`,
      name: dice.text(),
      rank: dice.roll(9),
      isOn: dice.has(),
      texts: [{ is: 'contains', text: dice.text() }],
      ...(dice.has() ? { least: dice.cents() } : {}),
      outcome: { kind: 'code', shares: [{ account: '6000', percent: '50' }, { account: '6100' }] },
    }
    state.rules.push(rule)
    return { kind: 'rule.set', v: 1, rule }
  },
  'rule.removed': (state, dice) => {
    const was = dice.draw(state.rules)
    return was && { kind: 'rule.removed', v: 1, was }
  },
  'account.reconciled': (state, dice) => {
    const on = dice.pick(state.accounts.filter(({ id }) => isReconciled(id)))?.id
    if (on === undefined) return undefined
    const cleared = Array.from({ length: dice.roll(4) }, () => ({
      number: dice.roll(state.entries + 1) + 1,
      posting: dice.roll(3),
    }))
    const seal: Seal = {
      id: `S${dice.roll(4)}`,
      account: on,
      // Before all that is posted, so that seals refuse nothing.
      on: dice.day().replace(/^20/, '19'),
      opening: dice.cents(),
      closing: -dice.cents(),
      balance: dice.cents(),
      cleared,
      report: paperOf(dice),
    }
    state.seals.push(seal)
    return { kind: 'account.reconciled', v: 1, seal }
  },
  'seal.reopened': (state, dice) => {
    const was = dice.draw(state.seals)
    return was && { kind: 'seal.reopened', v: 1, was, reason: dice.text() }
  },
  'seal.signed': (state, dice) => {
    const seal = dice.pick(state.seals)
    if (seal === undefined) return undefined
    const { id, account, on } = seal
    return { kind: 'seal.signed', v: 1, seal: id, account, sealedOn: on, on: dice.day(), by: dice.text() }
  },
  'posting.uncleared': (state, dice) => {
    const seal = dice.pick(state.seals)
    const posting = seal && dice.pick(seal.cleared)
    if (seal === undefined || posting === undefined) return undefined
    return { kind: 'posting.uncleared', v: 1, account: seal.account, seal: seal.id, ...posting }
  },
  'cheque.stopped': (state, dice) => {
    const on = dice.pick(state.accounts)?.id
    if (on === undefined) return undefined
    const number = dice.roll(9) + 1
    const stop: ChequeStop = {
      id: `J${number}`,
      account: on,
      number,
      amount: -dice.cents(),
      on: dice.day(),
      reason: dice.text(),
      ...(dice.has() ? { cheque: String(dice.roll(900)) } : {}),
    }
    state.stops.push(stop)
    return { kind: 'cheque.stopped', v: 1, stop }
  },
  'cheque.unstopped': (state, dice) => {
    const was = dice.draw(state.stops)
    return was && { kind: 'cheque.unstopped', v: 1, was }
  },
  'posting.cleared': (state, dice) => {
    const seal = dice.pick(state.seals)
    if (seal === undefined) return undefined
    const { id, account } = seal
    return {
      kind: 'posting.cleared',
      v: 1,
      account,
      seal: id,
      number: dice.roll(9) + 1,
      posting: dice.roll(3),
    }
  },
}

function formatMemory(dice: Dice): FormatMemory {
  const layout = dice.text()
  return {
    id: `1010 csv ${dice.roll(3)}`,
    account: '1010',
    format: 'csv',
    layout,
    profile: { sign: 'signed' },
  }
}

/** Whether an account has seals; such ones have no bank lines here, which their seals would hold. */
function isReconciled(id: string): boolean {
  return (id.codePointAt(0) ?? 0) % 2 === 0
}

function lineOf(state: BankLife, dice: Dice): { account: string; line: string } | undefined {
  const statement = dice.pick(state.statements)
  const line = statement && dice.pick(statement.lines)
  return line === undefined ? undefined : { account: statement?.account ?? '', line: line.id }
}

function bankLine(id: string, dice: Dice): BankLine {
  return {
    id,
    date: dice.day(),
    amount: dice.has() ? dice.cents() : -dice.cents(),
    text: dice.text(),
    ...(dice.has() ? { bankId: dice.text() } : {}),
    ...(dice.has() ? { cheque: String(dice.roll(900)) } : {}),
  }
}

/** A paper with a random name. */
export function paperOf(dice: Dice): PaperRef {
  const name = `${dice.text()}.pdf`
  return { sha256: sha256(name), name, mediaType: 'application/pdf', size: dice.roll(1_000_000) }
}
