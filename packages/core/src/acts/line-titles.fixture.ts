/** The titles of facts about bank lines: the fact, and what it is called in English and French. */
export const lineTitleCases = {
  'line.matched': [
    {
      kind: 'line.matched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 12,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    },
    'Matched a bank line with J12',
    'Rapprochement d’une ligne bancaire avec J12',
  ],
  'line.unmatched': [
    {
      kind: 'line.unmatched',
      v: 1,
      account: '1010',
      line: 'f1',
      number: 12,
      posting: 1,
      amount: 100n,
      reason: { by: 'hand' },
    },
    'Untied a bank line from J12',
    'Ligne bancaire détachée de J12',
  ],
  'line.excluded': [
    { kind: 'line.excluded', v: 1, account: '1010', line: 'f1', reason: 'test deposit of the bank' },
    'Left a bank line out: test deposit of the bank',
    'Ligne bancaire exclue\u00a0: test deposit of the bank',
  ],
  'line.included': [
    { kind: 'line.included', v: 1, account: '1010', line: 'f1', was: 'twice' },
    'Took a bank line in again that was left out: twice',
    'Ligne bancaire reprise, exclue avant\u00a0: twice',
  ],
  'line.asked': [
    { kind: 'line.asked', v: 1, account: '1010', line: 'f1', asked: { question: 'Which job?' } },
    'Asked about a bank line: Which job?',
    'Question sur une ligne bancaire\u00a0: Which job?',
  ],
} as const
