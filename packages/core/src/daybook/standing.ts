import type { CivilDate } from '../kit/civil-date.ts'
import type { Label } from '../kit/refusal-text.ts'
import { assert } from '../kit/result.ts'
import { card, removed } from './card-change.ts'
import type { Fact, FactKind, FactOf } from './fact.ts'
import type { Change } from './tables.ts'

/**
 * A kind of standing record: the fact that sets it, the fact that takes it away, the field of the first that
 * holds it, and what it is called in front of its id. `dated` where the record belongs to a day that a lock
 * may hold.
 */
type StandingKind = {
  readonly set: FactKind
  readonly gone: FactKind
  readonly field: string
  readonly noun: Label
  readonly dated?: true
}

/** A pair of facts: what sets a record, what takes it away, the field that holds it, and its name. */
function pair<S extends FactKind, G extends FactKind, F extends string>(
  set: S,
  gone: G,
  field: F,
  en: string,
  fr: string,
) {
  return { set, gone, field, noun: { en, fr } }
}

/** A pair of facts about a record that belongs to a day. */
function dated<S extends FactKind, G extends FactKind, F extends string>(
  set: S,
  gone: G,
  field: F,
  en: string,
  fr: string,
) {
  return { ...pair(set, gone, field, en, fr), dated: true as const }
}

/**
 * Every standing record that one fact sets and another takes away, by the kind of its card. A new family of
 * records is a line here: what the facts do to the rows, how they are undone and what they changed follow
 * from it. The fact that sets carries the record in `field` and, where there was one, the earlier in `was`;
 * the fact that takes away carries `was`.
 */
export const standingKinds = {
  dimension: pair('dimension.set', 'dimension.removed', 'value', 'dimension', 'la dimension'),
  template: pair('template.set', 'template.removed', 'template', 'template', 'le modèle'),
  schedule: pair('schedule.set', 'schedule.removed', 'schedule', 'schedule', 'l’échéancier'),
  rate: pair('rate.recorded', 'rate.removed', 'rate', 'rate', 'le taux'),
  quantity: dated('quantity.recorded', 'quantity.removed', 'quantity', 'quantity', 'la quantité'),
  report: pair('report.saved', 'report.removed', 'report', 'report', 'le rapport'),
  layout: pair('layout.saved', 'layout.removed', 'layout', 'layout', 'la présentation'),
  budget: pair('budget.set', 'budget.removed', 'line', 'budget', 'le budget'),
  rule: pair('rule.set', 'rule.removed', 'rule', 'rule', 'la règle'),
  format: pair('format.remembered', 'format.forgotten', 'memory', 'format', 'la présentation des fichiers'),
  cheque: pair('cheque.stopped', 'cheque.unstopped', 'stop', 'cheque', 'l’opposition au chèque'),
  deposit: pair('deposit.made', 'deposit.withdrawn', 'deposit', 'deposit', 'le dépôt'),
  loan: pair('loan.set', 'loan.removed', 'loan', 'loan', 'l’emprunt'),
  'loan-payment': pair('loan.paid', 'loan.unpaid', 'payment', 'loan-payment', 'le paiement d’emprunt'),
  'cash-count': dated('cash.counted', 'cash.uncounted', 'count', 'cash-count', 'le décompte'),
  'stock-count': dated('stock.counted', 'stock.uncounted', 'count', 'stock-count', 'l’inventaire'),
  employee: pair('employee.set', 'employee.removed', 'employee', 'employee', 'l’employé'),
  payroll: pair('payroll.set', 'payroll.unset', 'settings', 'payroll', 'la paie\u00a0:'),
  remittance: pair('remittance.paid', 'remittance.withdrawn', 'remittance', 'remittance', 'le versement'),
  asset: pair('asset.set', 'asset.removed', 'asset', 'asset', 'l’immobilisation'),
  'cca-class': pair('cca.set', 'cca.removed', 'year', 'the claim of class', 'la déduction de la catégorie'),
  business: pair('business.set', 'business.removed', 'business', 'business', 'l’entreprise'),
  roe: pair('roe.set', 'roe.removed', 'roe', 'record of employment', 'le relevé d’emploi'),
  'given-slip': pair(
    'slip.set',
    'slip.removed',
    'given',
    'what was entered for the slip',
    'ce qui est inscrit pour le feuillet',
  ),
  nonresident: pair(
    'nonresident.set',
    'nonresident.removed',
    'nonResident',
    'non-resident',
    'le non-résident',
  ),
  'slip-return': pair('slips.filed', 'slips.withdrawn', 'filed', 'the filed slips', 'les feuillets produits'),
  registration: pair(
    'registration.set',
    'registration.removed',
    'registration',
    'registration',
    'l’inscription',
  ),
  filing: pair('return.filed', 'return.withdrawn', 'filing', 'filing', 'la déclaration'),
  'filing-payment': pair(
    'return.paid',
    'return.unpaid',
    'payment',
    'filing-payment',
    'le paiement de déclaration',
  ),
  party: pair('party.set', 'party.removed', 'party', 'party', 'le client ou fournisseur'),
  document: pair('document.set', 'document.removed', 'document', 'document', 'le document'),
  settlement: pair('settlement.made', 'settlement.withdrawn', 'settlement', 'settlement', 'le règlement'),
  'recurring-invoice': pair(
    'recurring.set',
    'recurring.removed',
    'invoice',
    'recurring-invoice',
    'la facture récurrente',
  ),
  'cheque-run': pair(
    'cheque-run.set',
    'cheque-run.removed',
    'run',
    'the unused cheques',
    'les chèques inutilisés',
  ),
  'eft-file': pair('eft.made', 'eft.withdrawn', 'file', 'the EFT file of', 'le fichier de TEF de'),
  'payment-settings': pair(
    'payment-settings.set',
    'payment-settings.unset',
    'settings',
    'the payment settings of',
    'le réglage des paiements du compte',
  ),
  reminder: pair('reminder.set', 'reminder.removed', 'reminder', 'reminder', 'le rappel'),
  'payment-rule': pair(
    'payment-rule.set',
    'payment-rule.removed',
    'rule',
    'the approval of bills:',
    'l’approbation des factures d’achat\u00a0:',
  ),
  'bill-hold': pair('bill.held', 'bill.freed', 'hold', 'the refusal of', 'le refus de'),
  'waiting-paper': pair('paper.captured', 'paper.taken', 'waiting', 'waiting paper', 'la pièce en attente'),
  letterhead: pair(
    'letterhead.set',
    'letterhead.removed',
    'letterhead',
    'the letterhead',
    'l’en-tête des factures\u00a0:',
  ),
  deadline: pair(
    'deadline.set',
    'deadline.removed',
    'deadline',
    'what is said of the deadline',
    'ce qui est dit de l’échéance',
  ),
  checklist: pair(
    'checklist.set',
    'checklist.removed',
    'row',
    'the checklist row',
    'la ligne de la liste de contrôle',
  ),
  judgement: pair('close.judged', 'close.unjudged', 'judgement', 'the tick', 'la coche'),
  question: pair('question.set', 'question.removed', 'question', 'question', 'la question'),
  dismissal: pair(
    'finding.dismissed',
    'finding.reopened',
    'dismissal',
    'the dismissal of',
    'la mise à l’écart de',
  ),
  shareholder: pair('shareholder.set', 'shareholder.removed', 'shareholder', 'shareholder', 'l’actionnaire'),
  dividend: pair('dividend.set', 'dividend.removed', 'dividend', 'dividend', 'le dividende'),
  't2-given': pair(
    't2.set',
    't2.removed',
    'given',
    'what is given for the T2 of',
    'les renseignements de la T2 du',
  ),
  envelope: pair('envelope.set', 'envelope.removed', 'envelope', 'envelope', 'l’enveloppe'),
  worth: pair('worth.recorded', 'worth.removed', 'worth', 'the worth', 'la valeur'),
  goal: pair('goal.set', 'goal.removed', 'goal', 'goal', 'l’objectif'),
  household: pair('household.set', 'household.removed', 'household', 'the household:', 'le ménage\u00a0:'),
  'kept-receipt': pair('receipt.kept', 'receipt.dropped', 'receipt', 'receipt', 'le reçu'),
  workpaper: pair(
    'workpaper.set',
    'workpaper.removed',
    'workpaper',
    'working paper',
    'la feuille de travail',
  ),
  proposal: pair('proposal.set', 'proposal.removed', 'proposal', 'adjustment', 'la régularisation'),
  relation: pair('relation.set', 'relation.removed', 'relation', 'the relation', 'le lien'),
  work: pair('work.set', 'work.removed', 'work', 'the work', 'le travail'),
  hourly: pair('hourly.set', 'hourly.removed', 'hourly', 'the hourly rate', 'le taux horaire'),
  fee: pair('fee.set', 'fee.removed', 'fee', 'the fee', 'les honoraires'),
  mirror: pair('mirror.set', 'mirror.removed', 'mirror', 'the mirror', 'le miroir'),
} as const satisfies Readonly<Record<string, StandingKind>>

/** The kind of a standing record's card. */
export type StandingCard = keyof typeof standingKinds

type SetKind<C extends StandingCard> = (typeof standingKinds)[C]['set']
type GoneKind<C extends StandingCard> = (typeof standingKinds)[C]['gone']

/** A fact that sets a standing record or takes one away. */
export type StandingFact = FactOf<SetKind<StandingCard> | GoneKind<StandingCard>>

/** The standing record of a kind of card, as its facts carry it. */
export type StandingRecord<C extends StandingCard> =
  FactOf<GoneKind<C>> extends { readonly was: infer R } ? R : never

/** What a fact does to its standing record, and the fact that does the opposite. */
export type StandingChange = {
  readonly kind: StandingCard
  readonly id: string
  readonly now?: object
  readonly was?: object
  readonly back: Fact
  readonly date?: CivilDate
}

const cardsByFact: ReadonlyMap<string, StandingCard> = new Map(
  // The keys of the table are the kinds of cards.
  (Object.keys(standingKinds) as StandingCard[]).flatMap((kind) => {
    const { set, gone } = standingKinds[kind]
    return [[set, kind] as const, [gone, kind] as const]
  }),
)

/** Whether a fact sets a standing record or takes one away. */
export function isStandingFact(fact: { readonly kind: string }): fact is StandingFact {
  return cardsByFact.has(fact.kind)
}

/**
 * The standing record that a fact sets or takes away: what it is from then on, what it was, and the fact that
 * takes this one back.
 */
export function standingChange(fact: StandingFact): StandingChange {
  const kind = cardsByFact.get(fact.kind)
  assert(kind !== undefined, `fact ${fact.kind} is about a standing record`)
  const { set, gone, field, ...more }: StandingKind = standingKinds[kind]
  // `ProvenShapes` holds every fact of the table to this shape.
  const held = fact as unknown as Readonly<Record<string, Held | undefined>>
  const now = fact.kind === set ? held[field] : undefined
  const was = held.was
  const standing = now ?? was
  assert(standing !== undefined, `fact ${fact.kind} carries its record`)
  const back =
    was === undefined
      ? { kind: gone, v: 1, was: now }
      : { kind: set, v: 1, [field]: was, ...(now === undefined ? {} : { was: now }) }
  return {
    kind,
    id: standingId(kind, standing),
    ...(now === undefined ? {} : { now }),
    ...(was === undefined ? {} : { was }),
    // For the same reason: the table names the other fact of the pair and its field.
    back: back as Fact,
    ...(more.dated === true && standing.date !== undefined ? { date: standing.date } : {}),
  }
}

/** What a standing record may be known by. */
type Held = {
  readonly id?: string
  readonly date?: CivilDate
  readonly dimension?: string
  readonly code?: string
  readonly currency?: string
}

/** The id of the one record that says how a book pays people. */
export const settingsId = 'settings'

function standingId(kind: StandingCard, held: Held): string {
  if (kind === 'dimension') return `${held.dimension}=${held.code}`
  if (kind === 'rate') return `${held.currency} ${held.date}`
  if (kind === 'payroll') return settingsId
  assert(held.id !== undefined, `a record of kind ${kind} has an id`)
  return held.id
}

/** Whether the facts of each kind of card carry what the table says. */
type Shapes = {
  readonly [C in StandingCard]: FactOf<SetKind<C>> extends Readonly<
    Record<(typeof standingKinds)[C]['field'], StandingRecord<C>>
  >
    ? true
    : false
}

/** The compiler’s proof of it: a fact of another shape than its line in the table does not compile. */
export type ProvenShapes<S extends Readonly<Record<StandingCard, true>> = Shapes> = S

/** What a fact about a standing record does to the derived rows. */
export function standingRows(fact: StandingFact, seq: number): readonly Change[] {
  const { kind, id, now } = standingChange(fact)
  return now === undefined ? [removed(kind, id)] : [card(kind, id, now, seq)]
}
