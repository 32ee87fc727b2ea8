import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'
import {
  billInput,
  blankLine,
  type DocumentDraft,
  type DraftLine,
  isTyped,
  linesOf,
  saleInput,
} from './document-draft.ts'
import type { Side } from './side.ts'

const commands = {
  invoice: 'invoice.issue',
  estimate: 'estimate.issue',
  credit: 'invoice.credit',
  bill: 'bill.enter',
  claim: 'bill.claim',
  'vendor-credit': 'bill.credit',
} as const

/** A document as the books would make it. */
export type MadeDocument = OutputOf<(typeof commands)[keyof typeof commands]>

function isKind(kind: string): kind is keyof typeof commands {
  return kind in commands
}

/** A document in the making: its fields, what the books would make of it, and the deed itself. */
export function useDocumentDraft(side: Side, start: DocumentDraft) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const [draft, keep] = useState(start)
  const { write, settle, refusals, isSending } = useSending(() => {})
  const set = (next: Partial<DocumentDraft>) => keep((held) => ({ ...held, ...next }))
  const setLine = (index: number, next: Partial<DraftLine>) =>
    keep((held) => {
      const lines = held.lines.map((line, at) => (at === index ? { ...line, ...next } : line))
      const last = lines.at(-1)
      // There is always a blank line to go on with.
      const isFull = last !== undefined && isTyped(last)
      return { ...held, lines: isFull ? [...lines, blankLine(String(lines.length + 1))] : lines }
    })
  const lines = draft.kind === 'claim' && !draft.lines.some(isTyped) ? [] : linesOf(draft.lines)
  const isClaimed = draft.kind === 'claim' && draft.kilometres.trim() !== ''
  const whyNot =
    draft.party === ''
      ? words.partyNeeded
      : side === 'supplier' && draft.number.trim() === ''
        ? words.numberNeeded
        : lines === undefined || (lines.length === 0 && !isClaimed)
          ? words.lineNeeded
          : undefined
  const input =
    whyNot !== undefined || lines === undefined
      ? undefined
      : side === 'customer'
        ? saleInput(draft, lines)
        : billInput(draft, lines)
  const command = isKind(draft.kind) ? commands[draft.kind] : commands.bill
  const trial = useTrial(command, input)
  const send = async (): Promise<MadeDocument | undefined> => {
    if (input === undefined) return undefined
    return settle<MadeDocument>(
      () => write(command, input),
      () => '',
    )
  }
  const made = trial?.ok === true ? trial.value : undefined
  const doubts = trial === undefined || trial.ok ? [] : trial.refusals
  return { draft, set, setLine, whyNot, made, doubts, refusals, send, isSending }
}
