import './year-end.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { slipWords } from '../../words/slip-words.ts'
import { today } from '../../words/today.ts'
import { SlipChecks } from './slip-checks.tsx'
import { fitsNow, type SlipDeed } from './slip-deed.ts'
import { SlipTable } from './slip-table.tsx'
import { SlipTotals } from './slip-totals.tsx'
import { SlipDeeds } from './slips-deeds.tsx'
import { SlipsKept } from './slips-kept.tsx'
import {
  hasFiscal,
  type SlipKind,
  type SlipsAsked,
  type SlipsSearch,
  slipKinds,
  slipsAsked,
} from './slips-search.ts'
import { YearEndTabs } from './tabs.tsx'

/** The slips of a year and kind: checked, listed, written, printed, filed; what was filed and entered. */
export function SlipsPage() {
  const { look } = useLook()
  const words = slipWords[look.language]
  const search = useSearch({ from: '/$book/year-end' })
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [deed, open] = useState<SlipDeed>()
  const asked = slipsAsked(search, today())
  const { data, error, isError, refetch } = useRead('slips.prepare', asked)
  const change = (next: SlipsSearch) =>
    void navigate({
      to: '/$book/year-end',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  const show = (slip: string) =>
    void navigate({ to: '/$book/year-end/slip', params: { book: name }, search: { ...asked, slip } })
  return (
    <>
      <SlipsHead asked={asked} shown={data} deed={deed} open={open} change={change} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {asked.kind === 'RL-1' ? (
          <div className="box paper-only">
            <h2>{words.paperOnly}</h2>
            <p>{words.paperOnlyText}</p>
          </div>
        ) : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <SlipChecks shown={data} asked={asked} open={open} />
            <SlipTable shown={data} open={show} />
            <SlipTotals shown={data} enter={() => open({ does: 'enter' })} />
          </>
        )}
        <SlipsKept asked={asked} say={say} open={open} />
      </div>
      {deed === undefined || data === undefined ? null : (
        <SlipDeeds
          deed={deed}
          asked={asked}
          shown={data}
          say={(what, act) => {
            open(undefined)
            say(what, act)
          }}
          change={change}
          close={() => open(undefined)}
        />
      )}
      {bar}
    </>
  )
}

/** Which slips, when they are due, and what can be done to them. */
function SlipsHead({
  asked,
  shown,
  deed,
  open,
  change,
}: {
  readonly asked: SlipsAsked
  readonly shown: OutputOf<'slips.prepare'> | undefined
  readonly deed: SlipDeed | undefined
  open(deed: SlipDeed): void
  change(next: SlipsSearch): void
}) {
  const { words: common, look } = useLook()
  const words = slipWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { kind, year } = asked
  const fits = shown === undefined ? undefined : fitsNow(shown)
  const stops = (shown?.findings ?? []).filter(({ weight }) => weight === 'stop').length
  const whyNot = stops > 0 && fits !== 'cancelled' ? words.cannot : undefined
  const file = () => {
    if (fits !== undefined && whyNot === undefined) open({ does: 'file', files: fits })
  }
  const isOfPay = kind === 'T4' || kind === 'RL-1'
  const abroad = () =>
    void navigate({ to: '/$book/year-end/non-residents', params: { book: name }, search: { year } })
  const reconcile = () =>
    void navigate({ to: '/$book/year-end/reconcile', params: { book: name }, search: { kind, year } })
  useScreenKeys(
    deed?.does === 'file'
      ? []
      : [
          { key: 'ArrowDown', label: common.move, shown: '↑↓' },
          { key: 'Enter', label: common.open },
          { key: 'n', label: words.enter, run: () => open({ does: 'enter' }) },
          ...(kind === 'RL-1' ? [] : [{ key: 'x', label: words.xml, run: () => open({ does: 'xml' }) }]),
          { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: () => open({ does: 'print' }) },
          ...(isOfPay ? [{ key: 'g', label: words.reconcile, run: reconcile }] : []),
          ...(kind === 'NR4' ? [{ key: 'g', label: words.abroad, run: abroad }] : []),
          ...(fits === undefined
            ? []
            : [{ key: 'Ctrl+Enter', label: words.file[fits] ?? '', shown: 'Ctrl Enter', run: file }]),
          { key: '[', label: words.earlier, run: () => change({ year: year - 1 }) },
          { key: ']', label: words.later, run: () => change({ year: year + 1 }) },
        ],
  )
  return (
    <Head title={words.title}>
      <SlipChoice asked={asked} change={change} />
      <span className="state">
        {shown === undefined
          ? ''
          : `${words.kinds[kind]}, ${words.countOf(shown.slips.length)}, ${words.dueOn(shown.due)}`}
      </span>
      <div className="acts">
        <Button keyHint="n" onPress={() => open({ does: 'enter' })}>
          {words.enter}
        </Button>
        {isOfPay ? (
          <Button keyHint="g" onPress={reconcile}>
            {words.reconcile}
          </Button>
        ) : null}
        {kind === 'NR4' ? (
          <Button keyHint="g" onPress={abroad}>
            {words.abroad}
          </Button>
        ) : null}
        <Button keyHint="Ctrl P" onPress={() => open({ does: 'print' })}>
          {words.print}
        </Button>
        {kind === 'RL-1' ? null : (
          <Button keyHint="x" onPress={() => open({ does: 'xml' })}>
            {words.xml}
          </Button>
        )}
        {fits === undefined ? null : (
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={file}>
            {words.file[fits]}
          </Button>
        )}
      </div>
      <YearEndTabs here="slips" />
    </Head>
  )
}

/** The kind and the year of the slips. */
function SlipChoice({ asked, change }: { readonly asked: SlipsAsked; change(next: SlipsSearch): void }) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const last = Number(today().slice(0, 4))
  const years = [...new Set([asked.year, ...Array.from({ length: 7 }, (_, index) => last - index)])]
  const kindOf = (text: string): SlipKind => slipKinds.find((each) => each === text) ?? 'T4'
  return (
    <>
      <label className="labelled">
        <span>{words.kind}</span>
        <select
          className="field"
          value={asked.kind}
          onChange={(event) =>
            change({ kind: kindOf(event.target.value), account: undefined, fiscal: undefined })
          }
        >
          {slipKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kind}
            </option>
          ))}
        </select>
      </label>
      <label className="labelled">
        <span>{words.year}</span>
        <select
          className="field"
          value={asked.year}
          onChange={(event) => change({ year: Number(event.target.value) })}
        >
          {years
            .toSorted((one, other) => other - one)
            .map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
        </select>
      </label>
      {hasFiscal(asked.kind) ? (
        <label className="labelled">
          <input
            type="checkbox"
            checked={asked.fiscal === true}
            onChange={(event) => change({ fiscal: event.target.checked ? true : undefined })}
          />
          <span>{words.fiscal}</span>
        </label>
      ) : null}
    </>
  )
}
