import { assetStateWords } from './words-fr-assets.ts'
import { closeAnswerValues, closeByWords, closeKindWords, closeStateWords } from './words-fr-close.ts'
import { mirrorStateWords } from './words-fr-intercompany.ts'
import { dividendKindWords, ownerStateWords, t2CheckWords } from './words-fr-owners.ts'
import { readingByWords, readingCodingWords } from './words-fr-papers.ts'
import { chequeStatusWords } from './words-fr-payments.ts'
import { worthKindWords } from './words-fr-personal.ts'
import { remittanceStatusWords } from './words-fr-remittances.ts'
import { reportAnswerValues } from './words-fr-reports.ts'
import { returnStateWords } from './words-fr-returns.ts'
import { reviewSeverityWords, reviewStateWords } from './words-fr-review.ts'
import { roeIssueWords, roeKindWords, roeStateWords } from './words-fr-roe.ts'
import { slipReturnWords, slipStateWords, slipWayWords, slipWeightWords } from './words-fr-slips.ts'
import { directionWords, dueKindWords } from './words-fr-status.ts'
import { t1AnswerValues } from './words-fr-t1.ts'
import { taxAnswerValues } from './words-fr-taxes.ts'
import { settlementStatusWords } from './words-fr-trade.ts'
import { signStateWords, workPaperAnswerValues } from './words-fr-workpapers.ts'

/**
 * The French of the words that fields of plain answers hold, by field: words of ours, never of the user’s.
 */
export const frenchValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...t1AnswerValues,
  ...taxAnswerValues,
  ...closeAnswerValues,
  ...reportAnswerValues,
  ...workPaperAnswerValues,
  coding: readingCodingWords,
  by: {
    ...closeByWords,
    ...readingByWords,
    hand: 'à la main',
    import: 'importation',
    posted: 'reportée',
    pair: 'paire',
    rule: 'règle',
    habit: 'habitude',
    document: 'document',
    loan: 'prêt',
    bank: 'banque',
  },
  form: {
    corporation: 'société par actions',
    proprietor: 'entreprise individuelle',
    partnership: 'société de personnes',
    nonprofit: 'sans but lucratif',
    personal: 'personnel',
  },
  journal: {
    general: 'général',
    sales: 'ventes',
    purchases: 'achats',
    receipts: 'encaissements',
    disbursements: 'décaissements',
    payroll: 'paie',
  },
  check: t2CheckWords,
  layer: { daily: 'courante', adjusting: 'régularisation', closing: 'clôture' },
  kind: {
    ...dueKindWords,
    ...worthKindWords,
    ...dividendKindWords,
    ...closeKindWords,
    ...roeKindWords,
    prepaid: 'charge payée d’avance',
    deferral: 'produit reçu d’avance',
    pair: 'paire',
    posted: 'reportée',
    document: 'document',
    rule: 'règle',
    habit: 'habitude',
    ask: 'à demander',
  },
  direction: directionWords,
  issue: roeIssueWords,
  does: slipReturnWords,
  way: slipWayWords,
  weight: slipWeightWords,
  severity: reviewSeverityWords,
  light: {
    sealed: 'scellé',
    stale: 'périmé',
    unsealed: 'non scellé',
    ready: 'prêt',
    difference: 'écart',
  },
  means: { cheque: 'chèque', cash: 'espèces' },
  normal: { debit: 'débit', credit: 'crédit' },
  state: {
    free: 'libre',
    ended: 'échue',
    released: 'libérée',
    waits: 'en attente',
    refused: 'refusée',
    ...signStateWords,
    proposed: 'proposé',
    'not-entitled': 'sans droit',
    ...closeStateWords,
    ...mirrorStateWords,
    ...ownerStateWords,
    ...returnStateWords,
    ...roeStateWords,
    ...reviewStateWords,
    ...slipStateWords,
    ...assetStateWords,
    posted: 'reportée',
    excluded: 'exclue',
    asked: 'question posée',
    approved: 'approuvée',
    closed: 'clôturé',
    open: 'ouvert',
    opening: 'ouverture',
    reopened: 'rouvert',
    reversed: 'contrepassée',
    due: 'à faire',
    later: 'plus tard',
    matched: 'appariée',
    banked: 'déposé',
    paid: 'payé',
  },
  status: { ...chequeStatusWords, ...remittanceStatusWords, ...settlementStatusWords },
  type: {
    asset: 'actif',
    liability: 'passif',
    equity: 'capitaux propres',
    revenue: 'produits',
    expense: 'charges',
    statistical: 'statistique',
  },
}
