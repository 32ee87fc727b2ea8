import type { ImportedStatement, LineQuestion, LineTie } from '../daybook/bank-facts.ts'
import { recordFrom } from '../daybook/body.ts'
import type { Fact, FactOf } from '../daybook/fact.ts'
import type { PaperRef } from '../daybook/paper.ts'
import { standingKinds } from '../daybook/standing.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { addDays, type CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { type Refusal, refusal } from '../kit/result.ts'
import { fixedRefusals } from '../ledger/change-account.ts'
import type { Account } from '../ledger/chart.ts'
import { closingRefusals } from '../ledger/close-account.ts'
import { entryName } from '../ledger/entry.ts'
import { codeRefusals } from '../ledger/open-account.ts'
import { lockRefusals } from '../ledger/post-entry.ts'
import { roleRefusals } from '../ledger/roles.ts'
import {
  type CardFact,
  cardKey,
  cardOf,
  changedSince,
  isSame,
  type LineFact,
  lineKey,
  paperKey,
  restored,
  type StandingLine,
  type Undoing,
} from './undo-state.ts'

/**
 * Removes an account that the act opened. One that the act itself posted to cannot go: its postings are in
 * the books; it is closed instead. Refuses `undo-changed-since`, and `undo-account-used` naming what uses it.
 */
export function undoOpened(undoing: Undoing, { account }: FactOf<'account.opened'>): readonly Refusal[] {
  const { id, code } = account
  const current = undoing.chart.get(id)
  if (current === undefined || !isSame(current, account)) {
    return changedSince(undoing, `account ${code}`, `le compte ${code}`)
  }
  const use = undoing.state.uses.get(id)
  const own = undoing.own.get(id) ?? 0
  const later = (use?.count ?? 0) - own
  const postings = later > 0 ? [postingsCounted(later)] : []
  const uses = [...postings, ...(use?.others ?? [])]
  if (uses.length > 0) {
    const [en, fr] = [uses.map((each) => each.en).join(', '), uses.map((each) => each.fr).join(', ')]
    return [refusal('undo-account-used', { account: code, uses: en, usesFr: fr })]
  }
  if (own === 0) {
    undoing.chart.delete(id)
    undoing.facts.push({ kind: 'account.removed', v: 1, was: current })
    return []
  }
  const closed = { ...current, closedOn: addDays(use?.lastPosting ?? '1900-01-01', 1) }
  return changeAccount(undoing, closed, current)
}

/** Puts back the fields that the act changed, and no others. Refuses as changing them by hand would. */
export function undoChanged(undoing: Undoing, fact: FactOf<'account.changed'>): readonly Refusal[] {
  const { code, id } = fact.account
  const current = undoing.chart.get(id)
  const next = current === undefined ? undefined : restored(current, fact.account, fact.was)
  if (current === undefined || next === undefined) {
    return changedSince(undoing, `account ${code}`, `le compte ${code}`)
  }
  const use = undoing.state.uses.get(id) ?? { count: 0, balance: 0n, others: [] }
  const isClosing = next.closedOn !== undefined && current.closedOn === undefined
  const refusals = [
    ...codeRefusals(undoing.chart, next.code, id),
    ...roleRefusals(undoing.chart, next),
    ...fixedRefusals(current, next, use.count),
    ...(isClosing ? closingRefusals(next, next.closedOn ?? '', use) : []),
  ]
  return refusals.length > 0 ? refusals : changeAccount(undoing, next, current)
}

function changeAccount(undoing: Undoing, account: Account, was: Account): readonly Refusal[] {
  undoing.chart.set(account.id, account)
  undoing.facts.push({ kind: 'account.changed', v: 1, account, was })
  return []
}

function postingsCounted(count: number): Label {
  return count === 1
    ? { en: '1 posting', fr: '1 ligne d’écriture' }
    : { en: `${count} postings`, fr: `${count} lignes d’écriture` }
}

/** Opens an account again that was removed; refuses when its number was taken meanwhile. */
export function undoRemoved(undoing: Undoing, { was }: FactOf<'account.removed'>): readonly Refusal[] {
  const refusals = [...codeRefusals(undoing.chart, was.code), ...roleRefusals(undoing.chart, was)]
  if (refusals.length > 0) return refusals
  undoing.chart.set(was.id, was)
  undoing.facts.push({ kind: 'account.opened', v: 1, account: was })
  return []
}

/** Puts back what the books said of themselves. */
export function undoProfile(undoing: Undoing, fact: FactOf<'book.changed'>): readonly Refusal[] {
  const was = undoing.profile
  const profile = restored(was, fact.profile, fact.was)
  if (profile === undefined) return changedSince(undoing, 'the profile of the books', 'le profil des livres')
  undoing.profile = profile
  undoing.facts.push({ kind: 'book.changed', v: 1, profile, was })
  return []
}

/**
 * Puts a standing record (template, rate, dimension …) back to what it was, or takes it away where it was
 * not; refuses when it was changed again since, and, for what is dated, in a locked period.
 */
export function undoCard(
  undoing: Undoing,
  fact: CardFact,
  back: Fact,
  dated?: CivilDate,
): readonly Refusal[] {
  const card = cardOf(fact)
  const key = cardKey(card.kind, card.id)
  const held = undoing.cards.get(key)
  const set = card.now === undefined ? undefined : canonicalJson(card.now)
  const [what, whatFr] = cardWords(card.kind, card.id)
  if (held !== set) return changedSince(undoing, what, whatFr)
  if (dated !== undefined) {
    const locked = lockRefusals(undoing.state.head, dated, what)
    if (locked.length > 0) return locked
  }
  if (card.was === undefined) undoing.cards.delete(key)
  else undoing.cards.set(key, canonicalJson(card.was))
  undoing.facts.push(back)
  return []
}

/** What the other records are called, which no pair of facts sets and takes away. */
const otherNouns: Readonly<Record<string, Label>> = {
  statement: { en: 'statement', fr: 'le relevé' },
  payrun: { en: 'payrun', fr: 'le cycle de paie' },
  'issued-cheque': { en: 'cheque', fr: 'le chèque' },
}

function cardWords(kind: string, id: string): readonly [string, string] {
  const nouns: Readonly<Record<string, { readonly noun: Label } | undefined>> = standingKinds
  const noun = nouns[kind]?.noun ?? otherNouns[kind] ?? { en: kind, fr: kind }
  return [`${noun.en} ${id}`, `${noun.fr} ${id}`]
}

/** Takes a paper off the entry it was hung on, or hangs it back. */
export function undoPaper(
  undoing: Undoing,
  number: number,
  paper: PaperRef,
  wasAttached: boolean,
): readonly Refusal[] {
  const key = paperKey(number, paper.sha256)
  if (undoing.papers.has(key) !== wasAttached) {
    const [what, whatFr] = [
      `paper ${paper.name} of ${entryName(number)}`,
      `la pièce ${paper.name} de ${entryName(number)}`,
    ]
    return changedSince(undoing, what, whatFr)
  }
  if (wasAttached) undoing.papers.delete(key)
  else undoing.papers.add(key)
  undoing.facts.push(
    wasAttached
      ? { kind: 'paper.detached', v: 1, number, paper, reason: 'undo' }
      : { kind: 'paper.attached', v: 1, number, paper },
  )
  return []
}

/**
 * Takes an imported statement back with its lines; refuses while one of them is tied to an entry. Lines that
 * were left out or asked about are taken in again first, so that doing the import again brings that back too.
 */
export function undoImported(undoing: Undoing, statement: ImportedStatement): readonly Refusal[] {
  const key = cardKey('statement', statement.id)
  if (!undoing.cards.has(key)) return changedSince(undoing, ...cardWords('statement', statement.id))
  const ties = statement.lines.flatMap(
    (line) => undoing.lines.get(lineKey(statement.account, line.id))?.ties ?? [],
  )
  if (ties.length > 0) {
    const uses = [...new Set(ties.map(({ number }) => entryName(number)))].join(', ')
    const [what, whatFr] = cardWords('statement', statement.id)
    return [refusal('undo-in-use', { what, whatFr, act: String(undoing.act), uses })]
  }
  undoing.cards.delete(key)
  for (const { id } of statement.lines) {
    const line = undoing.lines.get(lineKey(statement.account, id))
    if (line !== undefined) undoing.facts.push(...clearedLine(line))
    undoing.lines.delete(lineKey(statement.account, id))
  }
  undoing.facts.push({ kind: 'statement.withdrawn', v: 1, statement })
  return []
}

/** The facts that take back what was said of a line. */
function clearedLine({ account, id, excluded, question }: StandingLine): readonly LineFact[] {
  const on = { v: 1, account, line: id } as const
  return [
    ...(excluded === undefined ? [] : [{ kind: 'line.included', ...on, was: excluded } as const]),
    ...(question === undefined
      ? []
      : [{ kind: 'line.asked', ...on, was: recordFrom<LineQuestion>(question) } as const]),
  ]
}

/**
 * Brings a withdrawn statement back; refuses when some of its lines came with another statement meanwhile.
 */
export function undoWithdrawn(undoing: Undoing, statement: ImportedStatement): readonly Refusal[] {
  const { account, lines } = statement
  const key = cardKey('statement', statement.id)
  const isThere = lines.some((line) => undoing.lines.has(lineKey(account, line.id)))
  if (undoing.cards.has(key) || isThere) {
    return changedSince(undoing, ...cardWords('statement', statement.id))
  }
  undoing.cards.set(key, '')
  for (const { id, date, amount } of lines) {
    undoing.lines.set(lineKey(account, id), { account, id, date, amount, ties: [] })
  }
  undoing.facts.push({ kind: 'statement.imported', v: 1, statement })
  return []
}

/**
 * Puts a bank line back to what it was before the act tied or untied it, left it out or took it in, or asked
 * about it; refuses when that was changed again since.
 */
export function undoLine(undoing: Undoing, fact: LineFact): readonly Refusal[] {
  const key = lineKey(fact.account, fact.line)
  const line = undoing.lines.get(key)
  const back = line === undefined ? undefined : lineBefore(line, fact)
  if (back === undefined) {
    const code = undoing.chart.get(fact.account)?.code ?? fact.account
    return changedSince(undoing, `a bank line of ${code}`, `une ligne bancaire de ${code}`)
  }
  undoing.lines.set(key, back.line)
  undoing.facts.push(back.fact)
  return []
}

/** The line before a fact, and the fact that makes it so; nothing where it is not as the fact left it. */
function lineBefore(line: StandingLine, fact: LineFact): { line: StandingLine; fact: LineFact } | undefined {
  const { account, line: id } = fact
  const { excluded, question, ...rest } = line
  const asked = question === undefined ? {} : { question }
  const left = excluded === undefined ? {} : { excluded }
  switch (fact.kind) {
    case 'line.matched': {
      const ties = line.ties.filter((tie) => !isSameTie(tie, fact))
      if (ties.length === line.ties.length) return undefined
      return { line: { ...line, ties }, fact: { ...fact, kind: 'line.unmatched' } }
    }
    case 'line.unmatched': {
      if (line.ties.some((tie) => isSameTie(tie, fact))) return undefined
      const { kind: _kind, v: _v, ...tie } = fact
      return { line: { ...line, ties: [...line.ties, tie] }, fact: { ...fact, kind: 'line.matched' } }
    }
    case 'line.excluded':
      if (excluded !== fact.reason) return undefined
      return {
        line: { ...rest, ...asked },
        fact: { kind: 'line.included', v: 1, account, line: id, was: fact.reason },
      }
    case 'line.included':
      if (excluded !== undefined) return undefined
      return {
        line: { ...line, excluded: fact.was },
        fact: { kind: 'line.excluded', v: 1, account, line: id, reason: fact.was },
      }
    case 'line.asked': {
      const now = fact.asked === undefined ? undefined : canonicalJson(fact.asked)
      if (question !== now) return undefined
      const { asked: given, was } = fact
      const before = was === undefined ? {} : { question: canonicalJson(was) }
      return {
        line: { ...rest, ...left, ...before },
        fact: {
          kind: 'line.asked',
          v: 1,
          account,
          line: id,
          ...(was === undefined ? {} : { asked: was }),
          ...(given === undefined ? {} : { was: given }),
        },
      }
    }
  }
}

function isSameTie(left: LineTie, right: LineTie): boolean {
  return left.number === right.number && left.posting === right.posting && left.amount === right.amount
}
