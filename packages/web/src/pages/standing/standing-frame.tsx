import './standing.css'
import type { ReactNode } from 'react'
import { Head } from '../../frame/head.tsx'
import { Places } from '../../parts/places.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'

/** The places beside the chart of accounts. */
export type StandingPlace = 'chart' | 'loans' | 'deferrals' | 'dimensions' | 'quantities' | 'currencies'

/** The tabs of the chart of accounts and of what stands beside it. */
export function StandingTabs({ here }: { readonly here: StandingPlace }) {
  const { words, look } = useLook()
  const own = standingWords[look.language]
  return (
    <Places
      label={words.accounts}
      here={here}
      places={[
        { id: 'chart', path: '/$book/accounts', label: words.chart },
        { id: 'loans', path: '/$book/accounts/loans', label: own.loans },
        { id: 'deferrals', path: '/$book/accounts/deferrals', label: own.deferrals },
        { id: 'dimensions', path: '/$book/accounts/dimensions', label: own.dimensions },
        { id: 'quantities', path: '/$book/accounts/quantities', label: own.quantities },
        { id: 'currencies', path: '/$book/accounts/currencies', label: own.currencies },
      ]}
    />
  )
}

/** The head of such a screen: its title, its acts, the tabs. */
export function StandingHead({
  title,
  here,
  children,
}: {
  readonly title: string
  readonly here: StandingPlace
  readonly children?: ReactNode
}) {
  return (
    <Head title={title}>
      <div className="acts standing-acts">{children}</div>
      <StandingTabs here={here} />
    </Head>
  )
}
