import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { SidePanel, Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'
import { AccrualsPanel } from './accruals-panel.tsx'
import { type Deed, DeedPanel, typedAs } from './deed-panel.tsx'
import { StandingHead } from './standing-frame.tsx'
import { SmallTable, type StandingColumn, StandingTable } from './standing-table.tsx'

type Words = (typeof standingWords)['en']
type Schedule = OutputOf<'schedule.list'>['schedules'][number]
type Asked = 'new' | 'run' | 'close' | 'remove' | 'show' | 'accruals'

/** Prepaid expenses and deferred revenue spread over months, with the proof against their accounts. */
export function DeferralsPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [isAll, all] = useState(false)
  const [asked, ask] = useState<Asked>()
  const { data, error, isError, refetch } = useRead('schedule.list', { all: isAll })
  const rows = data?.schedules ?? []
  const keys = useRowKeys(rows.length, () => ask('show'))
  const current = rows[keys.current]
  const forOne = (what: Asked) => () => ask(current === undefined ? undefined : what)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.deferral },
    { key: 'n', label: words.newDeferral, run: () => ask('new') },
    { key: 'r', label: words.runParts, run: () => ask('run') },
    { key: 'x', label: words.closeEarly, run: forOne('close') },
    { key: 'v', label: words.accruals, run: () => ask('accruals') },
  ])
  const close = () => ask(undefined)
  return (
    <>
      <StandingHead title={words.deferrals} here="deferrals">
        <Tick label={words.all} isOn={isAll} onChange={all} />
        <Button keyHint="v" onPress={() => ask('accruals')}>
          {words.accruals}
        </Button>
        <Button keyHint="r" onPress={() => ask('run')}>
          {words.runParts}
        </Button>
        <Button kind="filled" keyHint="n" onPress={() => ask('new')}>
          {words.newDeferral}
        </Button>
      </StandingHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noDeferrals}</p> : null}
        {rows.length === 0 ? null : (
          <StandingTable
            label={words.deferrals}
            rows={rows}
            idOf={({ schedule }) => schedule}
            columns={columnsOf(words)}
            open={() => ask('show')}
            keys={keys}
          />
        )}
        <div className="standing-proofs">
          {(data?.accounts ?? []).map(({ account, remaining, balance, holds }) => (
            <ProofLine key={account} holds={holds}>
              {words.deferralProof(
                account,
                amountWords(remaining, look.language),
                amountWords(balance, look.language),
              )}
            </ProofLine>
          ))}
        </div>
      </div>
      {asked === 'show' && current !== undefined ? (
        <Parts key={current.schedule} schedule={current.schedule} ask={ask} close={close} />
      ) : null}
      {asked === 'accruals' ? <AccrualsPanel close={close} /> : null}
      {asked === undefined || asked === 'show' || asked === 'accruals' ? null : (
        <DeedPanel key={asked} deed={deedOf(asked, words, current?.schedule ?? '')} say={say} close={close} />
      )}
      {bar}
    </>
  )
}

function columnsOf(words: Words): readonly StandingColumn<Schedule>[] {
  return [
    { head: words.deferral, show: ({ schedule }) => schedule },
    { head: words.kind, show: ({ kind }) => words.deferralKinds[kind] ?? kind },
    { head: words.fromAccount, show: ({ from }) => from },
    { head: words.to, show: ({ to }) => to },
    { head: words.next, show: ({ next }) => next },
    { head: words.parts, show: ({ parts }) => parts },
    { head: words.amount, isAmount: true, show: ({ amount }) => <Amount value={amount} /> },
    { head: words.posted, isAmount: true, show: ({ posted }) => <Amount value={posted} /> },
    { head: words.remaining, isAmount: true, show: ({ remaining }) => <Amount value={remaining} /> },
  ]
}

function Parts({
  schedule,
  ask,
  close,
}: {
  readonly schedule: string
  ask(what: Asked): void
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { data } = useRead('schedule.show', { schedule })
  return (
    <SidePanel title={schedule} close={close}>
      {data === undefined ? (
        <Loading />
      ) : (
        <>
          <div className="acts standing-deeds">
            <Button keyHint="x" onPress={() => ask('close')}>
              {words.closeEarly}
            </Button>
            <Button onPress={() => ask('remove')}>{words.removeDeferral}</Button>
          </div>
          <SmallTable
            label={words.parts}
            heads={[words.part, words.date, words.state, common.entry, words.amount]}
            rows={data.parts.map(({ part, date, state, entry, amount }) => ({
              id: String(part),
              cells: [
                part,
                date,
                words.partStates[state] ?? state,
                entry,
                <Amount key="amount" value={amount} />,
              ],
            }))}
          />
        </>
      )}
    </SidePanel>
  )
}

function deedOf(asked: Exclude<Asked, 'show' | 'accruals'>, words: Words, schedule: string): Deed {
  if (asked === 'new') return openDeferral(words)
  if (asked === 'run') {
    return {
      title: words.runParts,
      verb: words.runParts,
      fields: [{ name: 'through', kind: 'day', label: words.runThrough, start: today(), isNeeded: true }],
      send: (write, typed) => write('schedule.run', typedAs(typed)),
      said: () => words.partsPosted,
    }
  }
  if (asked === 'remove') {
    return {
      title: `${words.removeDeferral}, ${schedule}`,
      verb: words.removeDeferral,
      fields: [],
      send: (write) => write('schedule.remove', { schedule }),
      said: () => words.deferralRemoved(schedule),
    }
  }
  return {
    title: `${words.closeEarly}, ${schedule}`,
    verb: words.closeEarly,
    fields: [{ name: 'on', kind: 'day', label: words.onDay, start: today(), isNeeded: true }],
    send: (write, typed) => write('schedule.close', typedAs({ ...typed, schedule })),
    said: () => words.closedEarly(schedule),
  }
}

function openDeferral(words: Words): Deed {
  return {
    title: words.newDeferral,
    verb: words.openDeferral,
    fields: [
      { name: 'name', kind: 'text', label: words.name, isNeeded: true },
      {
        name: 'kind',
        kind: 'choice',
        label: words.kind,
        start: 'prepaid',
        options: Object.entries(words.deferralKinds),
      },
      { name: 'from', kind: 'account', label: words.holdsIt, isNeeded: true },
      { name: 'to', kind: 'account', label: words.takesIt, isNeeded: true },
      { name: 'amount', kind: 'money', label: words.amount, isNeeded: true },
      { name: 'first', kind: 'day', label: words.firstPart, isNeeded: true },
      { name: 'months', kind: 'text', label: words.months, isNeeded: true },
      { name: 'class', kind: 'text', label: words.dimensionOf.class },
      { name: 'department', kind: 'text', label: words.dimensionOf.department },
      { name: 'job', kind: 'text', label: words.dimensionOf.job },
    ],
    send: (write, typed) => write('schedule.open', typedAs(typed)),
    said: ({ name }) => words.deferralOpened(String(name)),
  }
}
