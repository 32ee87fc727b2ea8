import type { ReactNode } from 'react'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import { type ClosePlace, CloseTabs } from '../closing/close-tabs.tsx'
import type { LookedYear } from './use-year.ts'

/**
 * The head of a screen of working papers: the places of closing, the year with the way to the ones beside.
 */
export function YearHead({
  here,
  year,
  go,
  children,
}: {
  readonly here: ClosePlace
  readonly year: LookedYear | undefined
  go(year: string): void
  readonly children?: ReactNode
}) {
  const { words: common, look } = useLook()
  const words = workpaperWords[look.language]
  const step = (to: 'earlier' | 'later') => {
    if (year !== undefined) go(year[to])
  }
  useScreenKeys([
    { key: '[', label: words.earlier, run: () => step('earlier') },
    { key: ']', label: words.later, run: () => step('later') },
  ])
  return (
    <Head title={common.close}>
      <CloseTabs here={here} />
      <Button keyHint="[" onPress={() => step('earlier')}>
        {words.earlier}
      </Button>
      <Button keyHint="]" onPress={() => step('later')}>
        {words.later}
      </Button>
      <span className="state">{year === undefined ? '' : words.year(year.span.from, year.span.through)}</span>
      {children}
    </Head>
  )
}
