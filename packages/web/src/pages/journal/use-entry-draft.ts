import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { amountWords } from '../../words/amounts.ts'
import { textOf } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import {
  blankLine,
  changedLine,
  type DraftEntry,
  type DraftLine,
  differenceOf,
  linesToKeep,
  linesToPost,
} from './entry-draft.ts'
import { type TaxPlace, taxLines } from './entry-tax.ts'

/**
 * An entry under way: what is typed, why it cannot be posted yet, and the two deeds. What is refused stays on
 * the screen as typed.
 */
export function useEntryDraft(start: DraftEntry, corrects: string | undefined, draft: string | undefined) {
  const { name } = useBook()
  const navigate = useNavigate()
  const write = useWrite()
  const [entry, set] = useState(start)
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isBusy, busy] = useState(false)
  const { taxes, place, whole, lines, whyNot } = useWhole(entry)
  const change = (next: Partial<DraftEntry>) => {
    set((held) => ({ ...held, ...next }))
    refuse([])
  }
  const said = { date: entry.date, memo: entry.memo, lines }
  const payee = entry.payee === '' ? {} : { payee: entry.payee }
  const ref = entry.ref === '' ? {} : { ref: entry.ref }
  const kept = draft === undefined ? {} : { draft }
  return {
    entry,
    lines,
    taxes,
    place,
    refusals,
    whyNot,
    change,
    changeLine(index: number, next: Partial<DraftLine>) {
      const changed = entry.lines.map((line, at) => (at === index ? changedLine(line, next) : line))
      const last = changed.at(-1)
      const isTaken = last !== undefined && (last.account !== '' || last.debit !== '' || last.credit !== '')
      change({ lines: isTaken ? [...changed, blankLine()] : changed })
    },
    async post() {
      if (whyNot !== undefined || isBusy) return
      busy(true)
      // The entry’s own screen reads what it shows: nothing of this one is waited for.
      const later = { isReadLater: true }
      const corrected = { number: corrects ?? '', ...said, payee: entry.payee, ref: entry.ref }
      const answer =
        corrects === undefined
          ? await write('entry.post', { ...said, ...payee, ...ref, ...kept }, later)
          : await write('entry.correct', corrected, later)
      busy(false)
      if (!answer.ok) return refuse(answer.refusals)
      const number = 'replacement' in answer.value ? String(answer.value.replacement) : answer.value.number
      void navigate({ to: '/$book/entry/$entry', params: { book: name, entry: number } })
    },
    async keep() {
      const typed = { ...said, lines: linesToKeep(whole) }
      const answer = await write('entry.draft', { ...typed, ...payee, ...ref, ...kept })
      if (!answer.ok) return refuse(answer.refusals)
      void navigate({
        to: draft === undefined ? '/$book/journal' : '/$book/journal/desk',
        params: { book: name },
      })
    },
  }
}

/** An entry with the lines that its taxes add: as commands take it, and why it cannot be posted yet. */
function useWhole(entry: DraftEntry) {
  const { words, look } = useLook()
  const { data: book } = useRead('book.show', {})
  const { data: accounts = [] } = useRead('account.list', {})
  const place: TaxPlace = { home: book?.province ?? '', on: entry.date, accounts }
  const taxes = entry.lines.map((line) => taxLines(line, place))
  const whole = entry.lines.flatMap((line, index) => [line, ...(taxes[index] ?? [])])
  const lines = linesToPost(whole)
  const difference = differenceOf(whole)
  const size = difference < 0n ? -difference : difference
  const open = difference === 0n ? undefined : words.outOfBalance(amountWords(textOf(size), look.language))
  const untaxed = taxes.some((each) => each === undefined) ? words.taxUnknown : undefined
  const whyNot = untaxed ?? (lines.length < 2 ? words.twoLines : open)
  return { taxes, place, whole, lines, whyNot }
}
