import type { BudgetLine } from '../daybook/budget-facts.ts'
import type { Fact, SavedLayout } from '../daybook/fact.ts'
import { canonicalJson } from '../kit/canonical-json.ts'
import { formatCents, magnitude } from '../kit/cents.ts'
import type { Label, Language } from '../kit/refusal-text.ts'
import { accountName, type Chart } from '../ledger/chart.ts'
import { type Entry, entryName } from '../ledger/entry.ts'
import { decimalText } from '../reports/amount-text.ts'
import { linesOf } from '../statements/layout.ts'
import { cardOf, isCardFact, isLineFact } from './undo-state.ts'

/**
 * One field that an act changed: of what, which field, and its text before and after; empty where there was
 * none.
 */
export type FieldChange = {
  readonly what: string
  readonly field: Label
  readonly before: string
  readonly after: string
}

/** The entries and accounts (by id) that an act touched, each once, in order. */
export type Touched = { readonly entries: readonly number[]; readonly accounts: readonly string[] }

/** Which entries and accounts facts are about. */
export function touchedBy(facts: readonly Fact[]): Touched {
  const entries = new Set<number>()
  const accounts = new Set<string>()
  for (const fact of facts) {
    if (fact.kind === 'entry.posted') {
      entries.add(fact.entry.number)
      for (const each of [fact.entry.reverses, fact.entry.replaces]) if (each !== undefined) entries.add(each)
      for (const { account } of fact.entry.postings) accounts.add(account)
    }
    if ('number' in fact && fact.kind !== 'year.closed') entries.add(fact.number)
    if (fact.kind === 'account.opened' || fact.kind === 'account.changed') accounts.add(fact.account.id)
    if (fact.kind === 'account.removed') accounts.add(fact.was.id)
    if (fact.kind === 'budget.set') accounts.add(fact.line.account)
    if (fact.kind === 'budget.removed') accounts.add(fact.was.account)
    if (isLineFact(fact) || fact.kind === 'posting.cleared') accounts.add(fact.account)
    if (fact.kind === 'account.reconciled') accounts.add(fact.seal.account)
    if (fact.kind === 'seal.reopened') accounts.add(fact.was.account)
    if (fact.kind === 'statement.imported') accounts.add(fact.statement.account)
  }
  return { entries: [...entries], accounts: [...accounts] }
}

/**
 * What an act changed, before and after, field by field. A correction is compared with the entry it replaces,
 * which `originals` holds by number; without it the correction says nothing here.
 */
export function changesOf(
  facts: readonly Fact[],
  originals: ReadonlyMap<number, Entry>,
  chart: Chart,
  language: Language,
): readonly FieldChange[] {
  return facts.flatMap((fact): readonly FieldChange[] => {
    if (fact.kind === 'account.changed') {
      return recordChanges(fact.account.code, flat(fact.was), flat(fact.account))
    }
    if (fact.kind === 'book.changed') {
      return recordChanges(fact.profile.name, flat(fact.was), flat(fact.profile))
    }
    if (fact.kind === 'period.locked' || fact.kind === 'period.unlocked') {
      const now = fact.through ?? ''
      return recordChanges('', { lockedThrough: fact.was ?? '' }, { lockedThrough: now })
    }
    if (fact.kind === 'entry.posted' && fact.entry.replaces !== undefined) {
      const original = originals.get(fact.entry.replaces)
      if (original === undefined) return []
      return entryChanges(original, fact.entry, chart, language)
    }
    if (!isCardFact(fact)) return []
    const { kind, id, now, was } = cardOf(fact)
    return was === undefined || now === undefined
      ? []
      : recordChanges(`${kind} ${id}`, flat(told(was)), flat(told(now)))
  })
}

/** What a correction changed about an entry. Postings are compared as a whole, in journal notation. */
export function entryChanges(
  was: Entry,
  now: Entry,
  chart: Chart,
  language: Language,
): readonly FieldChange[] {
  const fields = (entry: Entry) => ({
    date: entry.date,
    memo: entry.memo,
    payee: entry.payee ?? '',
    ref: entry.ref ?? '',
    journal: entry.journal ?? '',
    layer: entry.layer ?? '',
    postings: entry.postings.map((each) => postingText(each, chart, language)).join('; '),
  })
  return recordChanges(entryName(was.number), fields(was), fields(now))
}

function postingText(posting: Entry['postings'][number], chart: Chart, language: Language): string {
  const account = chart.get(posting.account)
  const name = account === undefined ? posting.account : `${account.code} ${accountName(account, language)}`
  const side = posting.amount > 0n ? (language === 'fr' ? 'Dt' : 'Dr') : language === 'fr' ? 'Ct' : 'Cr'
  return `${name} ${side} ${decimalText(formatCents(magnitude(posting.amount)), language)}`
}

function recordChanges(
  what: string,
  was: Readonly<Record<string, string>>,
  now: Readonly<Record<string, string>>,
): readonly FieldChange[] {
  const names = new Set([...Object.keys(was), ...Object.keys(now)])
  return [...names]
    .filter((name) => (was[name] ?? '') !== (now[name] ?? ''))
    .map((name) => ({
      what,
      field: fieldWords[name] ?? { en: name, fr: name },
      before: was[name] ?? '',
      after: now[name] ?? '',
    }))
}

/**
 * A standing record as people read it: the months of a budget in words, of a layout its lines by their keys.
 */
function told(record: unknown): unknown {
  if (isBudget(record)) {
    const months = record.months.map(({ month, amount }) => `${month} ${formatCents(amount)}`).join(', ')
    return { budget: record.budget, months }
  }
  if (!isLayout(record)) return record
  const { title, lines, whole = '' } = record.layout
  const keys = linesOf(lines).map((line) => line.key)
  return { name: record.name, title, lines: keys.join(' '), whole }
}

function isBudget(record: unknown): record is BudgetLine {
  return typeof record === 'object' && record !== null && 'budget' in record && 'months' in record
}

function isLayout(record: unknown): record is SavedLayout {
  return typeof record === 'object' && record !== null && 'layout' in record && hasLines(record.layout)
}

function hasLines(layout: unknown): boolean {
  return typeof layout === 'object' && layout !== null && 'lines' in layout
}

/** A record as text by field; a label has a field a language. */
function flat(record: object | unknown): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {}
  for (const [name, item] of Object.entries(record ?? {})) {
    if (isLabel(item)) {
      fields[`${name}.en`] = item.en
      fields[`${name}.fr`] = item.fr
    } else fields[name] = typeof item === 'string' ? item : canonicalJson(item ?? '')
  }
  return fields
}

function isLabel(item: unknown): item is Label {
  return typeof item === 'object' && item !== null && 'en' in item && 'fr' in item
}

const fieldWords: Readonly<Record<string, Label>> = {
  budget: { en: 'budget', fr: 'budget' },
  months: { en: 'months', fr: 'mois' },
  lines: { en: 'lines', fr: 'lignes' },
  whole: { en: 'whole', fr: 'tout' },
  'title.en': { en: 'title (English)', fr: 'titre (anglais)' },
  'title.fr': { en: 'title (French)', fr: 'titre (français)' },
  code: { en: 'number', fr: 'numéro' },
  name: { en: 'name', fr: 'nom' },
  'name.en': { en: 'name (English)', fr: 'nom (anglais)' },
  'name.fr': { en: 'name (French)', fr: 'nom (français)' },
  type: { en: 'type', fr: 'type' },
  normal: { en: 'normal side', fr: 'côté normal' },
  subtype: { en: 'subtype', fr: 'sous-type' },
  gifi: { en: 'GIFI code', fr: 'code IGRF' },
  role: { en: 'role', fr: 'rôle' },
  cashFlow: { en: 'cash flow', fr: 'flux de trésorerie' },
  currency: { en: 'currency', fr: 'monnaie' },
  unit: { en: 'unit', fr: 'unité' },
  tag: { en: 'tag', fr: 'étiquette' },
  control: { en: 'control account', fr: 'compte collectif' },
  mustClear: { en: 'must be zero', fr: 'doit être nul' },
  t2125: { en: 'T2125 line', fr: 'ligne du T2125' },
  taxDefault: { en: 'tax', fr: 'taxe' },
  commercialShare: { en: 'commercial use', fr: 'usage commercial' },
  note: { en: 'note', fr: 'note' },
  closedOn: { en: 'closed on', fr: 'fermé le' },
  form: { en: 'legal form', fr: 'forme juridique' },
  province: { en: 'province', fr: 'province' },
  fiscalYearEnd: { en: 'fiscal year end', fr: 'fin d’exercice' },
  language: { en: 'language', fr: 'langue' },
  lockedThrough: { en: 'locked through', fr: 'verrouillé jusqu’au' },
  date: { en: 'date', fr: 'date' },
  memo: { en: 'memo', fr: 'libellé' },
  payee: { en: 'payee', fr: 'bénéficiaire' },
  ref: { en: 'paper number', fr: 'numéro de pièce' },
  journal: { en: 'journal', fr: 'journal' },
  layer: { en: 'period', fr: 'période' },
  postings: { en: 'postings', fr: 'lignes' },
}
