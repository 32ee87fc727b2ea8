import { planUndo } from '@daybook/core/acts/undo-act.ts'
import type { UndoState } from '@daybook/core/acts/undo-state.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { type Case, decided, typed } from './case.ts'

const paper = "daybook entry post --date 2026-04-08 --memo 'Pens' --debit 6235=20.00 --credit 1010=20.00"

const account: Account = {
  id: '1010',
  code: '1010',
  name: { en: 'Chequing', fr: 'Compte-chèques' },
  type: 'asset',
  normal: 'debit',
}

const books: UndoState = {
  chart: new Map(),
  head: { entries: 0 },
  profile: {
    id: '1',
    name: 'Maple Bicycles Ltd.',
    form: 'corporation',
    province: 'ON',
    fiscalYearEnd: '12-31',
    language: 'en',
    currency: 'CAD',
  },
  language: 'en',
  entries: new Map(),
  uses: new Map(),
  lines: new Map(),
  papers: new Set(),
  cards: new Map(),
  dims: new Set(),
}

/** Acts that cannot be undone, or not any more. */
export const undoCases = {
  'act-unknown': typed('An act that is not there', 'daybook act undo 999'),
  'act-undone': typed('Undoing an act twice', 'daybook act undo 127', {
    typed: [paper, 'daybook act undo 127'],
  }),
  'act-redone': typed('Undoing an act that was undone and done again', 'daybook act undo 127', {
    typed: [paper, 'daybook act undo 127', 'daybook act undo 128'],
  }),
  'undo-sealed': typed('Undoing a lock', 'daybook act undo 127', {
    typed: ["daybook period lock 2026-03-31 --reason 'GST/HST return filed'"],
  }),
  'undo-first': typed('Undoing the act that opened the books', 'daybook act undo 1'),
  'undo-changed-since': typed('Undoing a name that was changed again', 'daybook act undo 127', {
    typed: [
      "daybook account rename 1010 --name 'Chequing'",
      "daybook account rename 1010 --name 'Credit union chequing'",
    ],
  }),
  'undo-account-used': typed('Undoing the opening of an account that was posted to', 'daybook act undo 127', {
    typed: [
      'daybook account open 6236 --name Pens --type expense',
      'daybook entry post --date 2026-04-08 --debit 6236=20.00 --credit 1010=20.00',
    ],
  }),
  'undo-too-large': decided('Undoing fifty thousand facts and one at once', () => {
    const removed = { kind: 'account.removed', v: 1, was: account } as const
    const facts = Array.from({ length: 50_001 }, () => removed)
    return planUndo(127, facts, books, new Map())
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
