import './personal.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { today } from '../../words/today.ts'
import { T1PlaceNav } from '../year-end/t1-frame.tsx'
import { YearEndTabs } from '../year-end/tabs.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { HandOverPanel } from './hand-over-panel.tsx'
import { ItemPanel } from './item-panel.tsx'
import { OrganizerTable } from './organizer-table.tsx'
import { type OrganizerSearch, organizerYear } from './personal-search.ts'
import { useOrganizer, type Who } from './personal-shapes.ts'
import { PersonalTabs } from './personal-tabs.tsx'
import { ReceiptsByPerson } from './receipts-by-person.tsx'

/** The organizer among the screens of personal books. */
export function OrganizerPage() {
  return <Organizer path="/$book/personal/organizer" />
}

/** The organizer among the places of a T1: an owner of a business has papers too. */
export function T1OrganizerPage() {
  return <Organizer path="/$book/year-end/t1/organizer" />
}

type Path = '/$book/personal/organizer' | '/$book/year-end/t1/organizer'

/** What a personal return asks for: what the books know, which papers are there, which lack. */
function Organizer({ path }: { readonly path: Path }) {
  const { words: common, look } = useLook()
  const words = organizerWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  // Both addresses keep the same things.
  const search: OrganizerSearch = useSearch({ strict: false })
  const year = organizerYear(search, today())
  const who: Who = search.who ?? 'taxpayer'
  const [isHandingOver, handOver] = useState(false)
  const [dropped, drop] = useState<File>()
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const { data, error, isError, refetch } = useOrganizer(year, who)
  const change = (next: OrganizerSearch) =>
    void navigate({ to: path, params: { book: name }, search: { ...search, ...next }, replace: true })
  const open = (item: string | undefined, file?: File) => {
    handOver(false)
    drop(file)
    change({ item, figure: undefined })
  }
  const openFigure = (figure: string) => {
    handOver(false)
    change({ figure, item: undefined })
  }
  const begin = () => {
    change({ item: undefined, figure: undefined })
    handOver(true)
  }
  const paper = () => print('organizer.show', { year: String(year), who })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓→' },
    { key: 'Enter', label: common.open },
    { key: 'g', label: words.handOver, run: begin },
    { key: 'Ctrl+p', label: common.printed, shown: 'Ctrl P', run: paper },
  ])
  const item = data?.items.find(({ kind }) => kind === search.item)
  const isOfT1 = path === '/$book/year-end/t1/organizer'
  return (
    <>
      <Head title={words.title}>
        <YearAndWho year={year} who={who} people={data?.people} change={change} />
        <div className="acts">
          <Button keyHint="Ctrl P" onPress={paper}>
            {common.printed}
          </Button>
          <Button kind="filled" keyHint="g" onPress={begin}>
            {words.handOver}
          </Button>
        </div>
        {isOfT1 ? <YearEndTabs here="t1" /> : <PersonalTabs here="organizer" />}
        {isOfT1 ? <T1PlaceNav here="organizer" year={year} who={search.who} /> : null}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined || isError ? null : (
          <>
            <OrganizerTable
              items={data.items}
              figure={search.figure}
              chosen={search.item}
              openItem={open}
              openFigure={openFigure}
            />
            <ReceiptsByPerson year={year} figure={search.figure} open={openFigure} />
          </>
        )}
      </div>
      {search.figure === undefined ? null : (
        <FigurePanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {isHandingOver ? <HandOverPanel year={year} who={who} say={say} close={() => handOver(false)} /> : null}
      {isHandingOver || item === undefined || search.figure !== undefined ? null : (
        <ItemPanel
          key={`${item.kind} ${year} ${who} ${dropped?.name ?? ''}`}
          item={item}
          year={year}
          who={who}
          dropped={dropped}
          say={say}
          close={() => open(undefined)}
        />
      )}
      {bar}
    </>
  )
}

function YearAndWho({
  year,
  who,
  people,
  change,
}: {
  readonly year: number
  readonly who: Who
  readonly people: Readonly<Record<Who, string>> | undefined
  change(next: OrganizerSearch): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const now = Number(today().slice(0, 4))
  const years = [...new Set([now, now - 1, now - 2, year])].toSorted((one, other) => other - one)
  return (
    <>
      <label className="labelled">
        <span>{words.year}</span>
        <select
          className="field"
          value={year}
          onChange={({ target }) => change({ year: Number(target.value), figure: undefined })}
        >
          {years.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{words.who}</span>
        <select
          className="field"
          value={who}
          onChange={({ target }) =>
            change({ who: target.value === 'spouse' ? 'spouse' : undefined, figure: undefined })
          }
        >
          {(['taxpayer', 'spouse'] as const).map((each) => (
            <option key={each} value={each}>
              {people?.[each] || words.people[each]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
