import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useWrite } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { amountWords } from '../words/amounts.ts'
import { textOf } from '../words/cents-text.ts'
import { useLook } from '../words/look-context.ts'
import { blankLine, type DraftEntry, type DraftLine, differenceOf, linesToPost } from './entry-draft.ts'

/**
 * An entry under way: what is typed, why it cannot be posted yet, and the two deeds. What is refused stays on
 * the screen as typed.
 */
export function useEntryDraft(start: DraftEntry, corrects: string | undefined) {
  const { words, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const write = useWrite()
  const [entry, set] = useState(start)
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isBusy, busy] = useState(false)
  const lines = linesToPost(entry.lines)
  const difference = differenceOf(entry.lines)
  const size = difference < 0n ? -difference : difference
  const open = difference === 0n ? undefined : words.outOfBalance(amountWords(textOf(size), look.language))
  const whyNot = lines.length < 2 ? words.twoLines : open
  const change = (next: Partial<DraftEntry>) => {
    set((held) => ({ ...held, ...next }))
    refuse([])
  }
  const said = { date: entry.date, memo: entry.memo, lines }
  const payee = entry.payee === '' ? {} : { payee: entry.payee }
  return {
    entry,
    lines,
    refusals,
    whyNot,
    change,
    changeLine(index: number, next: Partial<DraftLine>) {
      const changed = entry.lines.map((line, at) => (at === index ? { ...line, ...next } : line))
      const last = changed.at(-1)
      const isTaken = last !== undefined && (last.account !== '' || last.debit !== '' || last.credit !== '')
      change({ lines: isTaken ? [...changed, blankLine()] : changed })
    },
    async post() {
      if (whyNot !== undefined || isBusy) return
      busy(true)
      const answer =
        corrects === undefined
          ? await write('entry.post', {
              ...said,
              ...payee,
              ...(entry.ref === '' ? {} : { ref: entry.ref }),
            })
          : await write('entry.correct', { number: corrects, ...said, payee: entry.payee, ref: entry.ref })
      busy(false)
      if (!answer.ok) return refuse(answer.refusals)
      const number = 'replacement' in answer.value ? String(answer.value.replacement) : answer.value.number
      void navigate({ to: '/$book/entry/$entry', params: { book: name, entry: number } })
    },
    async keep() {
      const answer = await write('entry.draft', { ...said, ...payee })
      if (!answer.ok) return refuse(answer.refusals)
      void navigate({ to: '/$book/journal', params: { book: name } })
    },
  }
}
