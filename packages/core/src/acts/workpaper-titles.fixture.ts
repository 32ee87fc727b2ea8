import type { Proposal, WorkPaper, WorkPaperFact } from '../daybook/workpaper-facts.ts'

const workpaper: WorkPaper = {
  id: '2026-12-31/1010',
  year: '2026-12-31',
  account: '1010',
  ticks: [{ mark: 'B', did: 'agreed to the bank', by: 'AS', on: '2027-01-20' }],
  notes: [],
  signs: [],
}
const proposal: Proposal = {
  id: 'A1',
  year: '2026-12-31',
  memo: 'Audit fee',
  reason: 'not billed yet',
  by: 'AS',
  on: '2027-01-20',
  postings: [
    { account: '6240', amount: 500_000n },
    { account: '2100', amount: -500_000n },
  ],
}

/** Each kind of fact about working papers with the title of its act in both languages. */
export const workPaperTitleCases: {
  readonly [K in WorkPaperFact['kind']]: readonly [
    Extract<WorkPaperFact, { readonly kind: K }>,
    string,
    string,
  ]
} = {
  'workpaper.set': [
    { kind: 'workpaper.set', v: 1, workpaper },
    'Wrote on working paper 1010 of 2026-12-31',
    'Inscription à la feuille de travail 1010 du 2026-12-31',
  ],
  'workpaper.removed': [
    { kind: 'workpaper.removed', v: 1, was: workpaper },
    'Cleared working paper 1010 of 2026-12-31',
    'Feuille de travail 1010 du 2026-12-31 vidée',
  ],
  'proposal.set': [
    { kind: 'proposal.set', v: 1, proposal },
    'Proposed adjustment A1: Audit fee',
    'Régularisation A1 proposée\u00a0: Audit fee',
  ],
  'proposal.removed': [
    { kind: 'proposal.removed', v: 1, was: proposal },
    'Removed adjustment A1: Audit fee',
    'Régularisation A1 retirée\u00a0: Audit fee',
  ],
}
