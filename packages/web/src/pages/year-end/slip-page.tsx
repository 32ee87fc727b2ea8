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
import { ExplainPanel } from '../explain-panel.tsx'
import { FormLines } from './form-lines.tsx'
import type { SlipDeed } from './slip-deed.ts'
import { nameOf, type PreparedSlip, SlipState } from './slip-table.tsx'
import { SlipDeeds } from './slips-deeds.tsx'
import { type SlipsSearch, slipsAsked } from './slips-search.ts'

/** One slip by its boxes, each of which opens to the pays or payments behind it, beside what was filed. */
export function SlipPage() {
  const search = useSearch({ from: '/$book/year-end/slip' })
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [deed, open] = useState<SlipDeed>()
  const asked = slipsAsked(search, today())
  const { slip = '', figure } = search
  const { data: all } = useRead('slips.prepare', asked)
  const { data, error, isError, refetch } = useRead('slips.show', { ...asked, slip })
  const change = (next: SlipsSearch) =>
    void navigate({
      to: '/$book/year-end/slip',
      params: { book: name },
      search: { ...search, ...next },
      replace: true,
    })
  // An address may name it by the number of the employee as well.
  const shown = data?.slips.find((each) => each.slip === slip || each.number === slip)
  const own = shown?.slip ?? slip
  const prepared = all?.slips.find((each) => each.slip === own)
  const step = (by: number) => {
    const slips = all?.slips ?? []
    const at = slips.findIndex((each) => each.slip === own)
    const next = at === -1 ? undefined : slips[at + by]
    if (next !== undefined) change({ slip: next.slip, figure: undefined })
  }
  const back = () => {
    if (figure !== undefined) return change({ figure: undefined })
    void navigate({ to: '/$book/year-end', params: { book: name }, search: asked })
  }
  const begin = (next: SlipDeed) => {
    change({ figure: undefined })
    open(next)
  }
  return (
    <>
      <SlipHead slip={prepared} kind={asked.kind} deed={deed} open={begin} step={step} back={back} />
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {shown === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <Boxes
            shown={shown}
            current={figure}
            open={(next) => {
              open(undefined)
              change({ figure: next })
            }}
            enter={(box) => begin({ does: 'enter', slip: prepared, box })}
          />
        )}
      </div>
      {figure === undefined ? null : (
        <ExplainPanel figure={figure} close={() => change({ figure: undefined })} />
      )}
      {deed === undefined || all === undefined ? null : (
        <SlipDeeds
          deed={deed}
          asked={asked}
          shown={all}
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

/** Whose slip it is, what stands with it, and what can be done to it alone. */
function SlipHead({
  slip,
  kind,
  deed,
  open,
  step,
  back,
}: {
  readonly slip: PreparedSlip | undefined
  readonly kind: string
  readonly deed: SlipDeed | undefined
  open(deed: SlipDeed): void
  step(by: number): void
  back(): void
}) {
  const { words: common, look } = useLook()
  const words = slipWords[look.language]
  const isNew = slip?.state === 'new'
  const files = isNew ? 'original' : 'amended'
  useScreenKeys(
    deed?.does === 'file'
      ? []
      : [
          { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
          { key: 'Enter', label: common.explain },
          { key: 'n', label: words.enter, run: () => open({ does: 'enter', slip }) },
          ...(slip === undefined
            ? []
            : [
                {
                  key: 'Ctrl+p',
                  label: words.print,
                  shown: 'Ctrl P',
                  run: () => open({ does: 'print', slip }),
                },
                { key: 'a', label: words.file[files] ?? '', run: () => open({ does: 'file', files, slip }) },
              ]),
          ...(slip === undefined || isNew
            ? []
            : [
                {
                  key: 'w',
                  label: words.file.cancelled ?? '',
                  run: () => open({ does: 'file', files: 'cancelled', slip }),
                },
              ]),
          { key: '[', label: words.priorSlip, run: () => step(-1) },
          { key: ']', label: words.nextSlip, run: () => step(1) },
          ...(deed === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
        ],
  )
  return (
    <Head title={slip === undefined ? kind : words.slipOf(kind, nameOf(slip))}>
      <span className="state">
        {slip === undefined || slip.province === '' ? null : `${slip.province}, `}
        {slip === undefined ? null : <SlipState slip={slip} />}
      </span>
      {slip === undefined ? null : (
        <div className="acts">
          {isNew ? null : (
            <Button keyHint="w" onPress={() => open({ does: 'file', files: 'cancelled', slip })}>
              {words.mend.cancel}
            </Button>
          )}
          <Button keyHint="a" onPress={() => open({ does: 'file', files, slip })}>
            {isNew ? words.mend.file : words.mend.amend}
          </Button>
          <Button keyHint="Ctrl P" onPress={() => open({ does: 'print', slip })}>
            {words.print}
          </Button>
          <Button keyHint="n" onPress={() => open({ does: 'enter', slip })}>
            {words.enter}
          </Button>
        </div>
      )}
    </Head>
  )
}

type Shown = OutputOf<'slips.show'>['slips'][number]

/** The boxes, the codes, and what goes into the summary alone; what was filed stands beside what changed. */
function Boxes({
  shown,
  current,
  open,
  enter,
}: {
  readonly shown: Shown
  readonly current: string | undefined
  open(figure: string): void
  enter(box: string): void
}) {
  const { look } = useLook()
  const words = slipWords[look.language]
  const figures = new Map(shown.figures.map(({ box, rows }) => [box, rows[0]?.id ?? '']))
  const lineOf = ({ box, label, amount }: Shown['boxes'][number]) => ({
    line: box,
    label,
    value: amount,
    figure: figures.get(box) ?? '',
  })
  const heads = { line: words.box, what: words.what, value: words.amount }
  // What did not change stands as it was filed.
  const was = new Map([
    ...shown.boxes.map(({ box, amount }) => [box, amount] as const),
    ...shown.codes.map(({ box, code }) => [box, code] as const),
    ...shown.changes.map((each) => [each.box, each.was] as const),
  ])
  const before = shown.changes.length === 0 ? undefined : { head: words.asFiled, values: was }
  return (
    <div className="form-sheet">
      <FormLines
        title={words.title}
        heads={{ ...heads, value: before === undefined ? words.amount : words.now }}
        lines={shown.boxes.map(lineOf)}
        current={current}
        open={open}
        before={before}
      />
      {shown.codes.length === 0 ? null : (
        <FormLines
          title={words.codes}
          heads={{ ...heads, value: words.codes }}
          lines={shown.codes.map(({ box, label, code }) => ({ line: box, label, value: code, figure: '' }))}
          current={current}
          open={open}
          answer={(box) => enter(box)}
          before={before}
        />
      )}
      {shown.summary.length === 0 ? null : (
        <FormLines
          title={words.summary}
          heads={{ ...heads, what: words.summary }}
          lines={shown.summary.map(lineOf)}
          current={current}
          open={open}
        />
      )}
    </div>
  )
}
