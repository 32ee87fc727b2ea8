import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'
import { useRead } from '../books.ts'
import { useReports } from '../pages/reports/use-reports.ts'
import { useFoundParties } from '../pages/trade/found-parties.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useOnceSettled } from '../parts/use-settled.ts'
import { useStatus } from '../practice.ts'
import { actWords } from '../words/act-words.ts'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { actsOf, soughtIn } from './acts.ts'
import { placesOf } from './map.ts'

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
  const [chosen, choose] = useState<string>()
  const list = useId()
  const asked = useDeferredValue(text.trim())
  const leave = (go: () => void) => () => {
    close()
    go()
  }
  const lists = [
    usePlaces(book, asked, leave),
    useFoundParties(book, asked, leave),
    useEntries(book, asked, leave),
  ]
  const all: readonly Found[] = lists.flatMap(({ found }) => found)
  // The choice stays with its thing while what is found changes under the hand.
  const current = Math.max(
    0,
    all.findIndex((each) => keyOf(each) === chosen),
  )
  const move = (to: number) => {
    const found = all[Math.max(0, Math.min(to, all.length - 1))]
    choose(found === undefined ? undefined : keyOf(found))
  }
  // What is offered may still be the answer to the letters before: Enter waits for that of these.
  const isSettled = asked === text.trim() && !lists.some(({ isReading }) => isReading)
  const going = useOnceSettled(isSettled, () => all[current]?.go())
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
            choose(undefined)
            going.forget()
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(current + 1)
            else if (event.key === 'ArrowUp') move(current - 1)
            else if (event.key === 'Enter') going.ask()
            else return
            event.preventDefault()
          }}
        />
        <div role="listbox" id={list} aria-label={words.searchTitle}>
          {all.map((each, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys, as a combobox does
            <div
              key={keyOf(each)}
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

/** What tells one thing found from another. */
function keyOf({ kind, id }: Found): string {
  return `${kind} ${id}`
}

type Leave = (go: () => void) => () => void

/** What was found of a kind, and whether it is still being read. */
type FoundList = { readonly found: readonly Found[]; readonly isReading: boolean }

/** Pages, deeds, reports and accounts with what was typed in their names. */
function usePlaces(book: string, asked: string, leave: Leave): FoundList {
  const { words, look } = useLook()
  const navigate = useNavigate()
  const { data: accounts = [], isFetching: isReading } = useRead('account.list', {})
  const status = useStatus()
  const pages: Found[] = placesOf(status).map((place) => ({
    id: place.id,
    kind: words.index,
    label: place.word(words),
    go: leave(() => void navigate({ to: place.path, params: { book } })),
  }))
  const acts: Found[] = actsOf(status?.form).map(({ id, path }) => ({
    id,
    kind: words.act,
    label: actWords[look.language][id],
    go: leave(() => void navigate({ to: path, params: { book } })),
  }))
  const reports: Found[] = useReports().map((report) => ({
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
  return { found: fit.slice(0, mostPlaces), isReading }
}

/** Entries by words, amount, the number of a cheque or their own. */
function useEntries(book: string, asked: string, leave: Leave): FoundList {
  const { words, look } = useLook()
  const navigate = useNavigate()
  const sought = soughtIn(asked)
  const text = useRead('search.find', { text: sought.text || '-' }, sought.text.length > 1)
  const number = useRead('search.find', { text: sought.entry ?? '-' }, sought.entry !== undefined)
  const named = sought.entry === undefined ? [] : (number.data?.entries ?? [])
  const byText = sought.text.length > 1 ? (text.data?.entries ?? []) : []
  const hits = [...named, ...byText.filter(({ entry }) => named.every((each) => each.entry !== entry))]
  const found = hits.slice(0, mostEntries).map((each) => ({
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
  return { found, isReading: text.isFetching || number.isFetching }
}
