import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useDeferredValue, useId, useState } from 'react'
import { useRead } from '../books.ts'
import { reportIds } from '../pages/report-list.ts'
import { Dialog } from '../parts/dialog.tsx'
import { amountWords } from '../words/amounts.ts'
import { useLook } from '../words/look-context.ts'
import { places } from './map.ts'

type Found = { readonly id: string; readonly kind: string; readonly label: string; go(): void }

/** Search and acts: pages, reports, accounts, entries by words, amount or number. */
export function Palette({ book, close }: { readonly book: string; close(): void }) {
  const { words, look } = useLook()
  const navigate = useNavigate()
  const [text, type] = useState('')
  const [at, move] = useState(0)
  const list = useId()
  const asked = useDeferredValue(text.trim())
  const { data: accounts = [] } = useRead('account.list', {})
  const { data: found } = useRead('search.find', { text: asked === '' ? '-' : asked }, asked.length > 1)
  const leave = (go: () => void) => () => {
    close()
    go()
  }
  const fits = (label: string) => folded(label).includes(folded(asked))
  const pages: Found[] = places.map((place) => ({
    id: place.id,
    kind: words.index,
    label: place.word(words),
    go: leave(() => void navigate({ to: place.path, params: { book } })),
  }))
  const acts: Found[] = [
    {
      id: 'new-entry',
      kind: words.act,
      label: words.newEntry,
      go: leave(() => void navigate({ to: '/$book/journal/new', params: { book } })),
    },
  ]
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
  const entries: Found[] = (asked.length > 1 ? (found?.entries ?? []) : []).map((each) => ({
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
  const all = [
    ...[...acts, ...pages, ...reports, ...chart].filter(({ label }) => fits(label)).slice(0, 12),
    ...entries.slice(0, 10),
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
