import type { WorkNote, WorkPaper, WorkSign, WorkTick } from '../daybook/workpaper-facts.ts'
import { type Cents, formatCents } from '../kit/cents.ts'
import type { CivilDate } from '../kit/civil-date.ts'
import { ok, type Result, refuse } from '../kit/result.ts'

/** Who writes on a paper, by initials, and when. */
export type Writer = { readonly by: string; readonly on: CivilDate }

/** How a signature stands: none, good for the amount that there is, or lapsed since that amount moved. */
export type SignState = 'none' | 'signed' | 'lapsed'

/** The id of the working paper of an account for the year that ends on a day. */
export function workPaperId(year: CivilDate, account: string): string {
  return `${year}/${account}`
}

/** A paper on which nothing is written. */
export function blankPaper(year: CivilDate, account: string): WorkPaper {
  return { id: workPaperId(year, account), year, account, ticks: [], notes: [], signs: [] }
}

/** How a signature of a kind stands for a closing amount. */
export function signState(paper: WorkPaper | undefined, as: WorkSign['as'], closing: Cents): SignState {
  const sign = paper?.signs.find((each) => each.as === as)
  if (sign === undefined) return 'none'
  return sign.amount === closing ? 'signed' : 'lapsed'
}

/** The review notes that are not cleared yet. */
export function openNotes(paper: WorkPaper | undefined): readonly WorkNote[] {
  return (paper?.notes ?? []).filter(({ cleared }) => cleared === undefined)
}

/** Puts a tick mark on a paper; the same mark again replaces the one that was there. */
export function ticked(paper: WorkPaper, tick: WorkTick): WorkPaper {
  return { ...paper, ticks: [...paper.ticks.filter(({ mark }) => mark !== tick.mark), tick] }
}

/** Takes a tick mark off a paper. */
export function unticked(paper: WorkPaper, mark: string): WorkPaper {
  return { ...paper, ticks: paper.ticks.filter((each) => each.mark !== mark) }
}

/** Writes a review note under the next number. */
export function noted(paper: WorkPaper, text: string, { by, on }: Writer): WorkPaper {
  const number = paper.notes.reduce((most, note) => Math.max(most, note.number), 0) + 1
  return { ...paper, notes: [...paper.notes, { number, text, by, on }] }
}

/** Answers a review note. Refuses `workpaper-note-unknown` and `workpaper-note-cleared`. */
export function answered(
  paper: WorkPaper,
  number: number,
  text: string,
  { by, on }: Writer,
): Result<WorkPaper> {
  const note = openNote(paper, number)
  if (!note.ok) return note
  return ok(withNote(paper, { ...note.value, answer: { text, by, on } }))
}

/** Clears an answered review note. Refuses as `answered` does, and `workpaper-note-unanswered`. */
export function cleared(paper: WorkPaper, number: number, { by, on }: Writer): Result<WorkPaper> {
  const note = openNote(paper, number)
  if (!note.ok) return note
  if (note.value.answer === undefined) {
    const names = { account: paper.account, number: String(number) }
    return refuse('workpaper-note-unanswered', names, 'number')
  }
  return ok(withNote(paper, { ...note.value, cleared: { by, on } }))
}

function openNote({ account, notes }: WorkPaper, number: number): Result<WorkNote> {
  const note = notes.find((each) => each.number === number)
  if (note === undefined)
    return refuse('workpaper-note-unknown', { account, number: String(number) }, 'number')
  if (note.cleared === undefined) return ok(note)
  const names = { account, number: String(number), date: note.cleared.on }
  return refuse('workpaper-note-cleared', names, 'number')
}

function withNote(paper: WorkPaper, note: WorkNote): WorkPaper {
  return { ...paper, notes: paper.notes.map((each) => (each.number === note.number ? note : each)) }
}

/**
 * Signs a paper for its closing amount. The preparer signs first, somebody else reviews, and no review note
 * is open then. Refuses `workpaper-not-prepared`, `workpaper-own-review`, `workpaper-notes-open`.
 */
export function signed(
  paper: WorkPaper,
  as: WorkSign['as'],
  closing: Cents,
  { by, on }: Writer,
): Result<WorkPaper> {
  const { account } = paper
  const sign: WorkSign = { as, by, on, amount: closing }
  if (as === 'preparer') return ok({ ...paper, signs: [sign] })
  const preparer = paper.signs.find((each) => each.as === 'preparer')
  if (preparer === undefined || signState(paper, 'preparer', closing) !== 'signed')
    return refuse('workpaper-not-prepared', { account, amount: formatCents(closing) }, 'account')
  if (preparer.by === by) return refuse('workpaper-own-review', { account, by }, 'by')
  const open = openNotes(paper)
  if (open.length > 0) {
    const numbers = open.map(({ number }) => number).join(', ')
    return refuse('workpaper-notes-open', { account, numbers }, 'account')
  }
  return ok({ ...paper, signs: [preparer, sign] })
}

/**
 * The papers of the next year out of those of a year: references stay, ticks, notes and signatures are that
 * year’s alone. Papers without a reference of their own need none, and those that are there are left alone.
 */
export function rolled(
  papers: readonly WorkPaper[],
  next: CivilDate,
  there: ReadonlySet<string>,
): readonly WorkPaper[] {
  return papers.flatMap(({ account, ref }) =>
    ref === undefined || there.has(workPaperId(next, account)) ? [] : [{ ...blankPaper(next, account), ref }],
  )
}
