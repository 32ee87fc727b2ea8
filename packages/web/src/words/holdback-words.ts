import type { WordsById } from './en.ts'

const enStates: WordsById = { held: 'held back', ended: 'its time is over', released: 'released' }
const frStates: WordsById = { held: 'retenue', ended: 'délai écoulé', released: 'libérée' }

const enTaxes: WordsById = { held: 'Its tax, not yet due', ended: 'Its tax, due by now', released: 'Its tax' }
const frTaxes: WordsById = {
  held: 'Sa taxe, pas encore exigible',
  ended: 'Sa taxe, déjà exigible',
  released: 'Sa taxe',
}

const en = {
  percent: 'Held back, in percent',
  until: 'May be held back until',
  title: 'Held back',
  state: 'State',
  states: enStates,
  share: (percent: string) => `${percent} %`,
  held: 'Held back',
  released: 'Released',
  open: 'Still held',
  taxes: enTaxes,
  untilDay: (day: string) => `until ${day}`,
  release: 'Release',
  releaseTitle: (named: string) => `Release what ${named} held back`,
  releaseNote:
    'Date it on the day it is paid or may no longer be held, whichever is first: its tax is due from that day.',
  amount: 'How much, without taxes; all of it when empty',
  theirNumber: 'Number of their bill',
  releasedAs: (number: string) => `Holdback released as ${number}`,
  heldApart: 'Held back, not yet due',
  progress: 'How far it is billed',
  contract: 'Whole',
  billed: 'Billed to date',
  left: 'Left',
  stage: 'Stage',
  work: 'Work billed',
  through: 'To date',
  byAmount: 'Or an amount, without taxes',
  insist: 'Also beyond what is left, or the credit limit',
}

type Words = typeof en

const fr: Words = {
  percent: 'Retenue, en pour cent',
  until: 'Peut être retenue jusqu’au',
  title: 'Retenue',
  state: 'État',
  states: frStates,
  share: (percent) => `${percent}\u00a0%`,
  held: 'Retenu',
  released: 'Libéré',
  open: 'Encore retenu',
  taxes: frTaxes,
  untilDay: (day) => `jusqu’au ${day}`,
  release: 'Libérer',
  releaseTitle: (named) => `Libérer la retenue de ${named}`,
  releaseNote:
    'Datez-la du jour où elle est payée ou ne peut plus être retenue, selon le premier des deux\u00a0: sa taxe est exigible dès ce jour.',
  amount: 'Montant, sans taxes; le tout si vide',
  theirNumber: 'Numéro de leur facture',
  releasedAs: (number) => `Retenue libérée par ${number}`,
  heldApart: 'Retenu, pas encore exigible',
  progress: 'Avancement de la facturation',
  contract: 'Tout',
  billed: 'Facturé à ce jour',
  left: 'Reste',
  stage: 'Étape',
  work: 'Travaux facturés',
  through: 'À ce jour',
  byAmount: 'Ou un montant, sans taxes',
  insist: 'Même au-delà de ce qui reste, ou de la limite de crédit',
}

/** The words for holdbacks and for contracts that are billed as the work goes on. */
export const holdbackWords: Readonly<Record<'en' | 'fr', Words>> = { en, fr }
