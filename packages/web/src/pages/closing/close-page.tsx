import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { closeWords } from '../../words/close-words.ts'
import { useLook } from '../../words/look-context.ts'
import { LockSection } from './close-lock.tsx'
import { ProofSection } from './close-proof.tsx'
import { CloseTabs } from './close-tabs.tsx'
import { ClosedYear, OpenYear } from './close-year.tsx'
import { YearsSection } from './close-years.tsx'

/** Locks, fiscal years and the proof of the book; the year that is looked at stands in the address. */
export function ClosePage() {
  const { words: common, look } = useLook()
  const words = closeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { year } = useSearch({ from: '/$book/close/years' })
  const { data: period } = useRead('period.status', {})
  const { data: years = [] } = useRead('year.list', {})
  const { bar, say } = useUndoBar()
  const chosen =
    years.find(({ through }) => through === year) ??
    years.find(({ state }) => state === 'open' || state === 'reopened')
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 't', label: words.lockThrough, run: () => reach('#lock input') },
    { key: 'u', label: words.unlock, run: () => reach('#unlock input') },
  ])
  const through = chosen?.through
  return (
    <>
      <Head title={common.close}>
        <CloseTabs here="years" />
        <span className="state">
          {period === undefined
            ? ''
            : period.lockedThrough === undefined
              ? common.notLocked
              : `${common.lockedThrough} ${period.lockedThrough}`}
        </span>
      </Head>
      <div className="content">
        <div className="inside closing">
          <div>
            <LockSection say={say} />
            <YearsSection
              chosen={through}
              choose={(next) =>
                void navigate({
                  to: '/$book/close/years',
                  params: { book: name },
                  search: { year: next },
                  replace: true,
                })
              }
            />
            {chosen === undefined || through === undefined ? null : chosen.state === 'closed' ? (
              <ClosedYear key={through} through={through} isClosed say={say} />
            ) : (
              <>
                <OpenYear key={through} through={through} say={say} />
                {chosen.state === 'reopened' ? (
                  <ClosedYear through={through} isClosed={false} say={say} />
                ) : null}
              </>
            )}
          </div>
          <ProofSection />
        </div>
      </div>
      {bar}
    </>
  )
}

function reach(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
