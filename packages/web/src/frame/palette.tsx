import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'
import { useRead } from '../books.ts'
import { reportIds } from '../pages/reports/report-list.ts'
import { useFoundParties } from '../pages/trade/found-parties.ts'
import { Dialog } from '../parts/dialog.tsx'
import { actWords } from '../words/act-words.ts'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { screenActs, soughtIn } from './acts.ts'
import { places } from './map.ts'

type Found = { readonly id: string; readonly kind: string; readonly label: string; go(): void }

/** How many places and entries are offered at most. */
const [mostPlaces, mostEntries] = [12, 10] as const

/**
 * Search and acts: pages, deeds, reports, accounts, customers and suppliers, entries by words, amount, cheque
 * or entry number.
 */
export function Palette({ book, close }: { readonly book: string; close(): void }) {
  const { words } = useLook()
  const [text, type] = useState('')
  const [at, move] = useState(0)
  const list = useId()
  const asked = useDeferredValue(text.trim())
  const leave = (go: () => void) => () => {
    close()
    go()
  }
  const all: readonly Found[] = [
    ...usePlaces(book, asked, leave),
    ...useFoundParties(book, asked, leave),
    ...useEntries(book, asked, leave),
  ]
  const current = Math.min(at, all.length - 1)
  return (
    <Dialog title={words.searchTitle} close={close}>
      <div className="palette">
        <input
          className="field"
          role="combobox"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={all[current] === undefined ? undefined : `${list}-${current}`}
          aria-label={words.search}
          data-first
          value={text}
          onChange={(event) => {
            type(event.target.value)
            move(0)
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(Math.min(current + 1, all.length - 1))
            else if (event.key === 'ArrowUp') move(Math.max(current - 1, 0))
            else if (event.key === 'Enter') all[current]?.go()
            else return
            event.preventDefault()
          }}
        />
        <div role="listbox" id={list} aria-label={words.searchTitle}>
          {all.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as a combobox does
            <div
              key={`${each.kind} ${each.id}`}
              id={`${list}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === current}
              onClick={each.go}
            >
              <span>{each.label}</span>
              <span className="second">{each.kind}</span>
            </div>
          ))}
        </div>
      </div>
    </Dialog>
  )
}

type Leave = (go: () => void) => () => void

/** Pages, deeds, reports and accounts with what was typed in their names. */
function usePlaces(book: string, asked: string, leave: Leave): readonly Found[] {
  const { words, look } = useLook()
  const navigate = useNavigate()
  const { data: accounts = [] } = useRead('account.list', {})
  const pages: Found[] = places.map((place) => ({
    id: place.id,
    kind: words.index,
    label: place.word(words),
    go: leave(() => void navigate({ to: place.path, params: { book } })),
  }))
  const acts: Found[] = screenActs.map(({ id, path }) => ({
    id,
    kind: words.act,
    label: actWords[look.language][id],
    go: leave(() => void navigate({ to: path, params: { book } })),
  }))
  const reports: Found[] = reportIds.map((report) => ({
    id: report,
    kind: words.reports,
    label: words.reportNames[report] ?? report,
    go: leave(() => void navigate({ to: '/$book/reports/$report', params: { book, report } })),
  }))
  const chart: Found[] = accounts.map(({ code, name }) => ({
    id: code,
    kind: words.account,
    label: `${code} ${name}`,
    go: leave(() => void navigate({ to: '/$book/accounts/$account', params: { book, account: code } })),
  }))
  const sought = folded(asked)
  const fit = [...pages, ...acts, ...reports, ...chart].filter(({ label }) => folded(label).includes(sought))
  return fit.slice(0, mostPlaces)
}

/** Entries by words, amount, the number of a cheque or their own. */
function useEntries(book: string, asked: string, leave: Leave): readonly Found[] {
  const { words, look } = useLook()
  const navigate = useNavigate()
  const sought = soughtIn(asked)
  const { data: found } = useRead('search.find', { text: sought.text || '-' }, sought.text.length > 1)
  const { data: numbered } = useRead('search.find', { text: sought.entry ?? '-' }, sought.entry !== undefined)
  const named = sought.entry === undefined ? [] : (numbered?.entries ?? [])
  const byText = sought.text.length > 1 ? (found?.entries ?? []) : []
  const hits = [...named, ...byText.filter(({ entry }) => named.every((each) => each.entry !== entry))]
  return hits.slice(0, mostEntries).map((each) => ({
    id: each.entry,
    kind: words.entry,
    label: [
      each.entry,
      each.date,
      [each.payee, each.memo].filter(Boolean).join(', '),
      amountWords(each.amount, look.language),
    ].join('  '),
    go: leave(() => void navigate({ to: '/$book/entry/$entry', params: { book, entry: each.entry } })),
  }))
}
