import type { Seal } from '../daybook/bank-facts.ts'

const chequeStop = {
  id: 'J12',
  account: '1010',
  number: 12,
  cheque: '1187',
  amount: -31190n,
  on: '2026-03-31',
  reason: 'lost',
}
const seal: Seal = {
  id: 'S1',
  account: '1010',
  on: '2026-03-31',
  opening: 0n,
  closing: 100n,
  balance: 100n,
  cleared: [{ number: 12, posting: 1 }],
  report: { sha256: 'ab', name: 'r.pdf', mediaType: 'application/pdf', size: 9 },
}

/** The titles of facts around seals: the fact, and what it is called in English and French. */
export const sealTitleCases = {
  'account.reconciled': [
    { kind: 'account.reconciled', v: 1, seal },
    'Reconciled 1010 on 2026-03-31',
    'Rapprochement du compte 1010 au 2026-03-31',
  ],
  'seal.reopened': [
    { kind: 'seal.reopened', v: 1, was: seal, reason: 'cheque missed' },
    'Reopened the reconciliation of 1010 on 2026-03-31',
    'Réouverture du rapprochement du compte 1010 au 2026-03-31',
  ],
  'posting.cleared': [
    { kind: 'posting.cleared', v: 1, account: '1010', seal: 'R1', number: 12, posting: 1 },
    'Carried a tick on to J12',
    'Pointage reporté sur J12',
  ],
  'seal.signed': [
    {
      kind: 'seal.signed',
      v: 1,
      seal: 'R1',
      account: '1010',
      sealedOn: '2026-03-31',
      on: '2026-04-02',
      by: 'moss',
    },
    'Signed the reconciliation of 1010 on 2026-03-31',
    'Signature du rapprochement du compte 1010 au 2026-03-31',
  ],
  'posting.uncleared': [
    { kind: 'posting.uncleared', v: 1, account: '1010', seal: 'R1', number: 12, posting: 1 },
    'Took a tick off J12',
    'Retrait d’un pointage de J12',
  ],
  'cheque.stopped': [
    { kind: 'cheque.stopped', v: 1, stop: chequeStop },
    'Stopped payment of 1187 (J12): lost',
    'Opposition au paiement de 1187 (J12): lost',
  ],
  'cheque.unstopped': [
    { kind: 'cheque.unstopped', v: 1, was: chequeStop },
    'Lifted the stop on 1187 (J12): lost',
    'Levée de l’opposition à 1187 (J12): lost',
  ],
} as const
