import './payroll.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { Printing } from '../../parts/printing.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'
import { keepMade } from '../keep-file.ts'
import { CorrectPanel } from './correct-panel.tsx'
import { HandOut } from './hand-out.tsx'
import { PayExplain } from './pay-explain.tsx'
import { PayTable } from './pay-table.tsx'
import { PayPanel } from './run-pay-panel.tsx'
import type { RunSearch } from './run-search.ts'

/** A posted run: its pays, each figure of which opens; stubs, register, payment, correction, undo. */
export function PostedPage() {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  const { run } = useParams({ from: '/$book/pay/runs/$run' })
  const { figure, act } = useSearch({ from: '/$book/pay/runs/$run' })
  const { name } = useBook()
  const navigate = useNavigate()
  const paper = usePaper()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<'pay' | 'correct'>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const { data, error, isError, refetch } = useRead('payrun.show', { run })
  const change = (next: Partial<RunSearch>) =>
    void navigate({
      to: '/$book/pay/runs/$run',
      params: { book: name, run },
      search: (held: RunSearch) => ({ ...held, ...next }),
      replace: true,
    })
  const entry = data?.entry ?? ''
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when the run is here
  useEffect(() => {
    if (act === undefined || entry === '') return
    say(words.didPost(run, entry), act)
    change({ act: undefined })
  }, [act, entry])
  const { print: stubs, work } = useStubs(run, refuse)
  const register = () => paper('payrun.register', { from: data?.date, through: data?.date })
  const show = (next: 'pay' | 'correct') => {
    change({ figure: undefined })
    open(next)
  }
  const back = () => {
    if (figure !== undefined) return change({ figure: undefined })
    void navigate({ to: '/$book/pay', params: { book: name } })
  }
  const canPay = data !== undefined && data.kind !== 'opening'
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓←→' },
    { key: 'Enter', label: common.explain, shown: 'Enter' },
    ...(canPay
      ? [
          { key: 'p', label: words.payPanel, run: () => show('pay') },
          { key: 's', label: words.stubs, run: () => void stubs() },
          { key: 'c', label: words.correct, run: () => show('correct') },
        ]
      : []),
    { key: 'Ctrl+p', label: words.register, shown: 'Ctrl P', run: register },
    ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  const [employee = ''] = figure?.split(':') ?? []
  return (
    <>
      <Head title={words.runOf(run)}>
        <RunState shown={data} />
        <Acts canPay={canPay} show={show} stubs={() => void stubs()} register={register} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        <RefusalBox refusals={refusals} />
        <Printing work={work} />
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <>
            <PayTable
              title={words.pays}
              pays={data.pays}
              totals={data.totals}
              current={figure}
              open={(next) => {
                open(undefined)
                change({ figure: next })
              }}
            />
            <HandOut shown={data} stub={(each) => void stubs(each)} refuse={refuse} />
          </>
        )}
      </div>
      {figure === undefined ? null : (
        <PayExplain
          asked={{ run }}
          figure={figure}
          name={data?.pays.find((each) => each.employee === employee)?.name ?? employee}
          close={() => change({ figure: undefined })}
        />
      )}
      {panel === 'pay' && data !== undefined ? (
        <PayPanel shown={data} say={say} close={() => open(undefined)} />
      ) : null}
      {panel === 'correct' && data !== undefined ? (
        <CorrectPanel shown={data} close={() => open(undefined)} />
      ) : null}
      {bar}
    </>
  )
}

/** Keeps the stubs of a run, or the one of an employee, as a PDF. */
function useStubs(run: string, refuse: (refusals: readonly ServerRefusal[]) => void) {
  const { client } = useBook()
  const { begin, end, ...work } = useLongWork()
  const print = async (employee?: string) => {
    // One at a time: a second press while they are made makes none.
    if (work.reached !== undefined) return
    const asked = { run, inline: true, ...(employee === undefined ? {} : { employees: [employee] }) }
    const answer = await client.write('stub.print', asked, begin()).finally(end)
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) keepMade(answer.value)
  }
  return { print, work }
}

/** The deeds of a posted run. */
function Acts({
  canPay,
  show,
  stubs,
  register,
}: {
  readonly canPay: boolean
  show(panel: 'pay' | 'correct'): void
  stubs(): void
  register(): void
}) {
  const { look } = useLook()
  const words = payWords[look.language]
  return (
    <div className="acts">
      {canPay ? (
        <>
          <Button keyHint="c" onPress={() => show('correct')}>
            {words.correct}
          </Button>
          <Button keyHint="s" onPress={stubs}>
            {words.stubs}
          </Button>
        </>
      ) : null}
      <Button keyHint="Ctrl P" onPress={register}>
        {words.register}
      </Button>
      {canPay ? (
        <Button kind="filled" keyHint="p" onPress={() => show('pay')}>
          {words.payPanel}
        </Button>
      ) : null}
    </div>
  )
}

type Shown = OutputOf<'payrun.show'>

function RunState({ shown }: { readonly shown: Shown | undefined }) {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  if (shown === undefined) return null
  const { kind, from, through, date, entry, corrects, reason } = shown
  return (
    <span className="state">
      {words.runKinds[kind] ?? kind}
      {corrects === undefined ? '' : `, ${words.corrects(corrects)}`}, {from} – {through},{' '}
      {words.paid.toLowerCase()} {date}
      {reason === undefined ? '' : `, ${reason}`}{' '}
      {entry === '' ? null : <EntryLink entry={entry}>{common.entryOf(entry)}</EntryLink>}
    </span>
  )
}
