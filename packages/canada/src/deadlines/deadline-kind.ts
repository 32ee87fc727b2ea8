import type { Label } from '@daybook/core/kit/refusal-text.ts'

/** What the law wants at a day and this folder has a rule for. */
export type DeadlineKind = (typeof deadlineKinds)[number]

/** All of them, in the order in which people learn them. */
export const deadlineKinds = [
  't4',
  'rl1',
  't4a',
  't5',
  'rl3',
  't5018',
  't3',
  'nr4',
  'part-xiii',
  't1-pay',
  't1-file',
  't1-instalment',
  'tp1-pay',
  'tp1-file',
  'tp1-instalment',
  't2-pay',
  't2-file',
  't2-instalment',
  'co17-pay',
  'co17-file',
  'co17-instalment',
  't5013',
  't3010',
  't1044',
  'registry-return',
] as const

/** What each is called. */
export const deadlineNames: Readonly<Record<DeadlineKind, Label>> = {
  t4: { en: 'T4 slips and summary', fr: 'Feuillets T4 et sommaire' },
  rl1: { en: 'RL-1 slips and summary', fr: 'Relevés 1 et sommaire' },
  t4a: { en: 'T4A slips and summary', fr: 'Feuillets T4A et sommaire' },
  t5: { en: 'T5 slips and summary', fr: 'Feuillets T5 et sommaire' },
  rl3: { en: 'RL-3 slips and summary', fr: 'Relevés 3 et sommaire' },
  t5018: { en: 'T5018 slips and summary', fr: 'Feuillets T5018 et sommaire' },
  t3: { en: 'T3 slips and summary', fr: 'Feuillets T3 et sommaire' },
  nr4: { en: 'NR4 slips and summary', fr: 'Feuillets NR4 et sommaire' },
  'part-xiii': { en: 'Tax withheld of non-residents', fr: 'Impôt retenu des non-résidents' },
  't1-pay': { en: 'T1: pay the balance', fr: 'T1 : payer le solde' },
  't1-file': { en: 'T1 return', fr: 'Déclaration T1' },
  't1-instalment': { en: 'T1 instalment', fr: 'Acompte provisionnel T1' },
  'tp1-pay': { en: 'TP-1: pay the balance', fr: 'TP-1 : payer le solde' },
  'tp1-file': { en: 'TP-1 return', fr: 'Déclaration TP-1' },
  'tp1-instalment': { en: 'TP-1 instalment', fr: 'Acompte provisionnel TP-1' },
  't2-pay': { en: 'T2: pay the balance', fr: 'T2 : payer le solde' },
  't2-file': { en: 'T2 return', fr: 'Déclaration T2' },
  't2-instalment': { en: 'T2 instalment', fr: 'Acompte provisionnel T2' },
  'co17-pay': { en: 'CO-17: pay the balance', fr: 'CO-17 : payer le solde' },
  'co17-file': { en: 'CO-17 return', fr: 'Déclaration CO-17' },
  'co17-instalment': { en: 'CO-17 instalment', fr: 'Acompte provisionnel CO-17' },
  t5013: { en: 'T5013 partnership return', fr: 'Déclaration T5013 de la société de personnes' },
  t3010: { en: 'T3010 return of a registered charity', fr: 'Déclaration T3010 d’organisme de bienfaisance' },
  t1044: {
    en: 'T1044 return of a non-profit organization',
    fr: 'Déclaration T1044 d’organisme sans but lucratif',
  },
  'registry-return': {
    en: 'Yearly return to the corporate registry',
    fr: 'Déclaration annuelle au registre',
  },
}

/** Whether text names a kind of deadline. */
export function isDeadlineKind(text: string): text is DeadlineKind {
  const kinds: readonly string[] = deadlineKinds
  return kinds.includes(text)
}
