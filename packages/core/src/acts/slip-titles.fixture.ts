import type { GivenSlip, SlipFact, SlipReturn } from '../daybook/slip-facts.ts'

/** Something entered for a small slip. */
export const smallGivenSlip: GivenSlip = {
  id: 'T4/2026/employee:e1/ON',
  kind: 'T4',
  year: 2026,
  way: 'adds',
  recipient: { kind: 'employee', id: 'e1' },
  part: 'ON',
  boxes: [{ id: '52', amount: 120_000n }],
  codes: { '45': '1' },
}

/** A small return of one slip. */
export const smallSlipReturn: SlipReturn = {
  id: 'T4/2026',
  kind: 'T4',
  year: 2026,
  span: { from: '2026-01-01', through: '2026-12-31' },
  does: 'original',
  filed: '2027-02-10',
  asOfSeq: 812,
  account: '123456782RP0001',
  edition: '1.26',
  slips: [
    {
      id: 'T4/2026/employee:e1/ON',
      kind: 'T4',
      year: 2026,
      recipient: { kind: 'employee', id: 'e1' },
      part: 'ON',
      boxes: [{ id: '14', amount: 5_200_000n }],
      codes: { '10': 'ON', '45': '1' },
    },
  ],
  totals: [{ id: '14', amount: 5_200_000n }],
}

/** Each kind of fact about slips with the title of its act in both languages. */
export const slipTitleCases: {
  readonly [K in SlipFact['kind']]: readonly [Extract<SlipFact, { readonly kind: K }>, string, string]
} = {
  'slip.set': [
    { kind: 'slip.set', v: 1, given: smallGivenSlip },
    'Entered for T4 2026 employee e1 ON',
    'Inscription pour T4 2026 employee e1 ON',
  ],
  'slip.removed': [
    {
      kind: 'slip.removed',
      v: 1,
      was: { id: 'T4/2026', kind: 'T4', year: 2026, way: 'adds', boxes: [], codes: { '45': '1' } },
    },
    'Took back what was entered for T4 2026',
    'Retrait de ce qui était inscrit pour T4 2026',
  ],
  'slips.filed': [
    { kind: 'slips.filed', v: 1, filed: smallSlipReturn },
    'Filed 1 T4 slip of 2026',
    'Production de 1 T4 de 2026',
  ],
  'slips.withdrawn': [
    { kind: 'slips.withdrawn', v: 1, was: { ...smallSlipReturn, does: 'amended' }, reason: 'Never sent' },
    'Withdrew the return of slips T4/2026',
    'Retrait de la déclaration de feuillets T4/2026',
  ],
}
