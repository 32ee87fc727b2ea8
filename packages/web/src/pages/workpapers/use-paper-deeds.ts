import { useState } from 'react'
import type { ServerRefusal } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { initialsOf, lastTick } from './initials.ts'

/** What is done on a working paper; `show` is the paper itself. */
export type PaperDeed = 'show' | 'tick' | 'refer' | 'note' | 'sign' | 'review' | { readonly answer: number }

/**
 * The paper that stands open, with the deed; `isWithin` where the deed goes back to the paper, not to the
 * row.
 */
export type OpenPaper = { readonly account: string; readonly deed: PaperDeed; readonly isWithin?: boolean }

/** The open paper of a list, and how it changes. */
export type PaperDeeds = {
  readonly open: OpenPaper | undefined
  readonly refusals: readonly ServerRefusal[]
  show(paper: OpenPaper): void
  /** A deed was done or left: back to the paper where it came from there, else to the row. */
  leave(): void
  close(): void
}

type About = {
  readonly year: string
  /** The account of the current row. */
  readonly current: string | undefined
  say(what: string, act?: number): void
}

/**
 * The deeds of a list of working papers, each by its key on the current row: `t` ticks, `.` sets the last
 * tick again, `r` gives a reference, `n` writes a note, `s` and `v` sign as preparer and reviewer.
 */
export function usePaperDeeds({ year, current, say }: About): PaperDeeds {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  const [open, show] = useState<OpenPaper>()
  const { write, settle, refusals } = useSending(say)
  const account = open?.account ?? current
  const begin = (deed: PaperDeed) => {
    if (account !== undefined) show({ account, deed, isWithin: open?.deed === 'show' })
  }
  const last = lastTick()
  const again = () => {
    const by = initialsOf('preparer')
    if (account === undefined || last === undefined || by === '') return begin('tick')
    void settle(
      () => write('workpaper.tick', { account, year, ...last, by }),
      () => words.didTick(last.mark, account),
    )
  }
  useScreenKeys(
    account === undefined
      ? []
      : [
          { key: 't', label: words.tick, run: () => begin('tick') },
          ...(last === undefined ? [] : [{ key: '.', label: words.tickAgain(last.mark), run: again }]),
          { key: 'n', label: words.note, run: () => begin('note') },
          { key: 's', label: words.sign, run: () => begin('sign') },
          { key: 'v', label: words.review, run: () => begin('review') },
          { key: 'r', label: words.refer, run: () => begin('refer') },
        ],
  )
  return {
    open,
    refusals,
    show,
    leave: () => show(open?.isWithin === true ? { account: open.account, deed: 'show' } : undefined),
    close: () => show(undefined),
  }
}
