import type { OutputOf } from '../../client.ts'

/** What stands on a working paper, as the books tell it. */
export type Paper = OutputOf<'workpaper.list'>['papers'][number]

/** The account of a paper, as its list shows it. */
export type PaperAbout = {
  readonly account: string
  readonly name: string
  readonly ref: string
  readonly closing: string
}

/** What every form of a paper is told. */
export type PaperForm = {
  readonly about: PaperAbout
  readonly year: string
  say(what: string, act?: number): void
  leave(): void
}

/** A proposed adjusting entry, as the books tell it. */
export type Proposal = OutputOf<'adjustment.list'>[number]
