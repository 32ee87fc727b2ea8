import './personal.css'
import { useState } from 'react'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { AssignPanel, EnvelopePanel, MovePanel, SetEnvelopePanel } from './envelope-panels.tsx'
import { EnvelopeTable } from './envelope-table.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { MonthActs } from './month-acts.tsx'
import {
  type EnvelopeDeed,
  type EnvelopeShown,
  type EnvelopesShown,
  useEnvelopes,
} from './personal-shapes.ts'
import { PersonalTabs } from './personal-tabs.tsx'
import { ProofLines } from './proof-lines.tsx'
import { usePersonalAt } from './use-personal-at.ts'

/**
 * The envelopes of a month: what each was given, what was spent, what is left; money is assigned and moved.
 */
export function EnvelopesPage() {
  const { look } = useLook()
  const words = personalWords[look.language]
  const at = usePersonalAt('/$book/personal')
  const { month, search, change } = at
  const [deed, begin] = useState<EnvelopeDeed>()
  const [current, reach] = useState<string>()
  /** The envelope that the deed under way is about: that of the open panel, or that of the row. */
  const [about, tell] = useState<string>()
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useEnvelopes(month)
  const rows = data?.rows ?? []
  const start = (next: EnvelopeDeed) => {
    tell(search.envelope ?? current ?? rows[0]?.name)
    change({ figure: undefined })
    begin(next)
  }
  const close = () => {
    if (deed === undefined) change({ envelope: undefined })
    begin(undefined)
  }
  const open = (envelope: string | undefined, figure: string | undefined) => {
    begin(undefined)
    change({ envelope, figure })
  }
  return (
    <>
      <Head title={words.tabs.envelopes}>
        <MonthActs month={month} turn={at.turn} />
        <EnvelopeActs month={month} count={rows.length} isOpen={deed !== undefined} start={start} />
        <PersonalTabs here="envelopes" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined || isError ? null : (
          <Month shown={data} figure={search.figure} reach={reach} open={open} />
        )}
      </div>
      {search.figure === undefined ? null : (
        <FigurePanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {search.figure !== undefined ? null : (
        <Deeds
          deed={deed}
          rows={rows}
          envelope={rows.find(({ name }) => name === (deed === undefined ? search.envelope : about))}
          month={month}
          start={start}
          say={(what, act) => {
            say(what, act)
            close()
          }}
          close={close}
        />
      )}
      {bar}
    </>
  )
}

/** What can be done in the head, with the keys of the screen. */
function EnvelopeActs({
  month,
  count,
  isOpen,
  start,
}: {
  readonly month: string
  readonly count: number
  readonly isOpen: boolean
  start(deed: EnvelopeDeed): void
}) {
  const { words: common, look } = useLook()
  const words = personalWords[look.language]
  const print = usePaper()
  const paper = () => print('report.envelopes', { month })
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓→' },
    { key: 'Enter', label: common.open },
    ...(isOpen ? [] : [{ key: 'n', label: words.newEnvelope, run: () => start('new') }]),
    ...(isOpen || count === 0 ? [] : [{ key: 'a', label: words.assign, run: () => start('assign') }]),
    ...(isOpen || count < 2 ? [] : [{ key: 'm', label: words.move, run: () => start('move') }]),
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: paper },
  ])
  return (
    <div className="acts">
      <Button keyHint="Ctrl P" onPress={paper}>
        {words.printIt}
      </Button>
      <Button keyHint="m" onPress={() => start('move')} whyNot={count < 2 ? words.twoNeeded : undefined}>
        {words.move}
      </Button>
      <Button keyHint="a" onPress={() => start('assign')} whyNot={count === 0 ? words.none : undefined}>
        {words.assign}
      </Button>
      <Button kind="filled" keyHint="n" onPress={() => start('new')}>
        {words.newEnvelope}
      </Button>
    </div>
  )
}

function Month({
  shown,
  figure,
  reach,
  open,
}: {
  readonly shown: EnvelopesShown
  readonly figure: string | undefined
  reach(envelope: string): void
  open(envelope: string | undefined, figure: string | undefined): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  return (
    <>
      {shown.rows.length === 0 ? <p className="opening-line">{words.none}</p> : null}
      <EnvelopeTable
        shown={shown}
        figure={figure}
        reach={reach}
        openEnvelope={(envelope) => open(envelope, undefined)}
        openFigure={(id) => open(undefined, id)}
      />
      <ProofLines proofs={shown.proof} />
    </>
  )
}

/** The panel of the deed that is under way, or that of the envelope that is open. */
function Deeds({
  deed,
  rows,
  envelope,
  month,
  start,
  say,
  close,
}: {
  readonly deed: EnvelopeDeed | undefined
  readonly rows: readonly EnvelopeShown[]
  readonly envelope: EnvelopeShown | undefined
  readonly month: string
  start(deed: EnvelopeDeed): void
  say(what: string, act: number): void
  close(): void
}) {
  const all = { month, say, close }
  if (deed === 'new') return <SetEnvelopePanel {...all} />
  if (deed === 'move') return <MovePanel rows={rows} chosen={envelope?.name} {...all} />
  if (envelope === undefined) return null
  if (deed === 'change') return <SetEnvelopePanel key={envelope.name} envelope={envelope} {...all} />
  if (deed === 'assign') return <AssignPanel key={envelope.name} envelope={envelope} {...all} />
  return <EnvelopePanel envelope={envelope} start={start} say={say} close={close} />
}
