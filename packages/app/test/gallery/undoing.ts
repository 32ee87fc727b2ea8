import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { type Case, typed } from './case.ts'

const paper = "daybook entry post --date 2026-04-08 --memo 'Pens' --debit 6235=20.00 --credit 1010=20.00"

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
} as const satisfies Partial<Record<RefusalCode, Case>>
