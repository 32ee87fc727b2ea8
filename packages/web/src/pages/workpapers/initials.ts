/**
 * Where this browser keeps the initials of who prepares (as closing does), of who reviews, and the last tick.
 */
const places = { preparer: 'daybook.initials', reviewer: 'daybook.reviewer', tick: 'daybook.tick' } as const

/** As whom somebody writes on a paper. */
export type Writer = 'preparer' | 'reviewer'

/** The initials that somebody wrote with last. */
export function initialsOf(writer: Writer): string {
  return localStorage.getItem(places[writer]) ?? ''
}

/** Keeps the initials for the next time. */
export function keepInitials(writer: Writer, initials: string): void {
  localStorage.setItem(places[writer], initials)
}

/** A tick mark and what it says. */
export type LastTick = { readonly mark: string; readonly did: string }

/** The tick mark that was set last. */
export function lastTick(): LastTick | undefined {
  const [mark = '', did = ''] = (localStorage.getItem(places.tick) ?? '').split('\n')
  return mark === '' || did === '' ? undefined : { mark, did }
}

/** Keeps a tick mark, so that the next account is ticked with it by one key. */
export function keepTick({ mark, did }: LastTick): void {
  localStorage.setItem(places.tick, `${mark}\n${did}`)
}
