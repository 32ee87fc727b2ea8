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

/**
 * Every standing record that one fact sets and another takes away, by the kind of its card. A new family of
 * records is a line here: what the facts do to the rows, how they are undone and what they changed follow
 * from it. The fact that sets carries the record in `field` and, where there was one, the earlier in `was`;
 * the fact that takes away carries `was`.
 */
export const standingKinds = {
  dimension: {
    set: 'dimension.set',
    gone: 'dimension.removed',
    field: 'value',
    noun: { en: 'dimension', fr: 'la dimension' },
  },
  template: {
    set: 'template.set',
    gone: 'template.removed',
    field: 'template',
    noun: { en: 'template', fr: 'le modèle' },
  },
  schedule: {
    set: 'schedule.set',
    gone: 'schedule.removed',
    field: 'schedule',
    noun: { en: 'schedule', fr: 'l’échéancier' },
  },
  rate: {
    set: 'rate.recorded',
    gone: 'rate.removed',
    field: 'rate',
    noun: { en: 'rate', fr: 'le taux' },
  },
  quantity: {
    set: 'quantity.recorded',
    gone: 'quantity.removed',
    field: 'quantity',
    noun: { en: 'quantity', fr: 'la quantité' },
    dated: true,
  },
  report: {
    set: 'report.saved',
    gone: 'report.removed',
    field: 'report',
    noun: { en: 'report', fr: 'le rapport' },
  },
  layout: {
    set: 'layout.saved',
    gone: 'layout.removed',
    field: 'layout',
    noun: { en: 'layout', fr: 'la présentation' },
  },
  budget: {
    set: 'budget.set',
    gone: 'budget.removed',
    field: 'line',
    noun: { en: 'budget', fr: 'le budget' },
  },
  rule: {
    set: 'rule.set',
    gone: 'rule.removed',
    field: 'rule',
    noun: { en: 'rule', fr: 'la règle' },
  },
  format: {
    set: 'format.remembered',
    gone: 'format.forgotten',
    field: 'memory',
    noun: { en: 'format', fr: 'la présentation des fichiers' },
  },
  cheque: {
    set: 'cheque.stopped',
    gone: 'cheque.unstopped',
    field: 'stop',
    noun: { en: 'cheque', fr: 'l’opposition au chèque' },
  },
  deposit: {
    set: 'deposit.made',
    gone: 'deposit.withdrawn',
    field: 'deposit',
    noun: { en: 'deposit', fr: 'le dépôt' },
  },
  loan: {
    set: 'loan.set',
    gone: 'loan.removed',
    field: 'loan',
    noun: { en: 'loan', fr: 'l’emprunt' },
  },
  'loan-payment': {
    set: 'loan.paid',
    gone: 'loan.unpaid',
    field: 'payment',
    noun: { en: 'loan-payment', fr: 'le paiement d’emprunt' },
  },
  'cash-count': {
    set: 'cash.counted',
    gone: 'cash.uncounted',
    field: 'count',
    noun: { en: 'cash-count', fr: 'le décompte' },
    dated: true,
  },
  employee: {
    set: 'employee.set',
    gone: 'employee.removed',
    field: 'employee',
    noun: { en: 'employee', fr: 'l’employé' },
  },
  payroll: {
    set: 'payroll.set',
    gone: 'payroll.unset',
    field: 'settings',
    noun: { en: 'payroll', fr: 'la paie\u00a0:' },
  },
  remittance: {
    set: 'remittance.paid',
    gone: 'remittance.withdrawn',
    field: 'remittance',
    noun: { en: 'remittance', fr: 'la remise' },
  },
  asset: {
    set: 'asset.set',
    gone: 'asset.removed',
    field: 'asset',
    noun: { en: 'asset', fr: 'l’immobilisation' },
  },
  'cca-class': {
    set: 'cca.set',
    gone: 'cca.removed',
    field: 'year',
    noun: { en: 'the claim of class', fr: 'la déduction de la catégorie' },
  },
  business: {
    set: 'business.set',
    gone: 'business.removed',
    field: 'business',
    noun: { en: 'business', fr: 'l’entreprise' },
  },
  roe: {
    set: 'roe.set',
    gone: 'roe.removed',
    field: 'roe',
    noun: { en: 'record of employment', fr: 'le relevé d’emploi' },
  },
  'given-slip': {
    set: 'slip.set',
    gone: 'slip.removed',
    field: 'given',
    noun: { en: 'what was entered for the slip', fr: 'ce qui est inscrit pour le feuillet' },
  },
  'slip-return': {
    set: 'slips.filed',
    gone: 'slips.withdrawn',
    field: 'filed',
    noun: { en: 'the filed slips', fr: 'les feuillets produits' },
  },
  registration: {
    set: 'registration.set',
    gone: 'registration.removed',
    field: 'registration',
    noun: { en: 'registration', fr: 'l’inscription' },
  },
  filing: {
    set: 'return.filed',
    gone: 'return.withdrawn',
    field: 'filing',
    noun: { en: 'filing', fr: 'la déclaration' },
  },
  'filing-payment': {
    set: 'return.paid',
    gone: 'return.unpaid',
    field: 'payment',
    noun: { en: 'filing-payment', fr: 'le paiement de déclaration' },
  },
  party: {
    set: 'party.set',
    gone: 'party.removed',
    field: 'party',
    noun: { en: 'party', fr: 'le client ou fournisseur' },
  },
  document: {
    set: 'document.set',
    gone: 'document.removed',
    field: 'document',
    noun: { en: 'document', fr: 'le document' },
  },
  settlement: {
    set: 'settlement.made',
    gone: 'settlement.withdrawn',
    field: 'settlement',
    noun: { en: 'settlement', fr: 'le règlement' },
  },
  'recurring-invoice': {
    set: 'recurring.set',
    gone: 'recurring.removed',
    field: 'invoice',
    noun: { en: 'recurring-invoice', fr: 'la facture récurrente' },
  },
  'eft-file': {
    set: 'eft.made',
    gone: 'eft.withdrawn',
    field: 'file',
    noun: { en: 'the EFT file of', fr: 'le fichier de TEF de' },
  },
  'payment-settings': {
    set: 'payment-settings.set',
    gone: 'payment-settings.unset',
    field: 'settings',
    noun: { en: 'the payment settings of', fr: 'le réglage des paiements du compte' },
  },
  letterhead: {
    set: 'letterhead.set',
    gone: 'letterhead.removed',
    field: 'letterhead',
    noun: { en: 'the letterhead', fr: 'l’en-tête des factures\u00a0:' },
  },
  deadline: {
    set: 'deadline.set',
    gone: 'deadline.removed',
    field: 'deadline',
    noun: { en: 'what is said of the deadline', fr: 'ce qui est dit de l’échéance' },
  },
  checklist: {
    set: 'checklist.set',
    gone: 'checklist.removed',
    field: 'row',
    noun: { en: 'the checklist row', fr: 'la ligne de la liste de contrôle' },
  },
  judgement: {
    set: 'close.judged',
    gone: 'close.unjudged',
    field: 'judgement',
    noun: { en: 'the tick', fr: 'la coche' },
  },
  question: {
    set: 'question.set',
    gone: 'question.removed',
    field: 'question',
    noun: { en: 'question', fr: 'la question' },
  },
  dismissal: {
    set: 'finding.dismissed',
    gone: 'finding.reopened',
    field: 'dismissal',
    noun: { en: 'the dismissal of', fr: 'la mise à l’écart de' },
  },
  shareholder: {
    set: 'shareholder.set',
    gone: 'shareholder.removed',
    field: 'shareholder',
    noun: { en: 'shareholder', fr: 'l’actionnaire' },
  },
  dividend: {
    set: 'dividend.set',
    gone: 'dividend.removed',
    field: 'dividend',
    noun: { en: 'dividend', fr: 'le dividende' },
  },
  't2-given': {
    set: 't2.set',
    gone: 't2.removed',
    field: 'given',
    noun: { en: 'what is given for the T2 of', fr: 'les renseignements de la T2 du' },
  },
  envelope: {
    set: 'envelope.set',
    gone: 'envelope.removed',
    field: 'envelope',
    noun: { en: 'envelope', fr: 'l’enveloppe' },
  },
  worth: {
    set: 'worth.recorded',
    gone: 'worth.removed',
    field: 'worth',
    noun: { en: 'the worth', fr: 'la valeur' },
  },
  goal: {
    set: 'goal.set',
    gone: 'goal.removed',
    field: 'goal',
    noun: { en: 'goal', fr: 'l’objectif' },
  },
  household: {
    set: 'household.set',
    gone: 'household.removed',
    field: 'household',
    noun: { en: 'the household:', fr: 'le ménage\u00a0:' },
  },
  'kept-receipt': {
    set: 'receipt.kept',
    gone: 'receipt.dropped',
    field: 'receipt',
    noun: { en: 'receipt', fr: 'le reçu' },
  },
  workpaper: {
    set: 'workpaper.set',
    gone: 'workpaper.removed',
    field: 'workpaper',
    noun: { en: 'working paper', fr: 'la feuille de travail' },
  },
  proposal: {
    set: 'proposal.set',
    gone: 'proposal.removed',
    field: 'proposal',
    noun: { en: 'adjustment', fr: 'la régularisation' },
  },
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
