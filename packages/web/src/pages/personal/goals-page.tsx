import './personal.css'
import { useState } from 'react'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { personalWords } from '../../words/personal-words.ts'
import { AccountsField } from './accounts-field.tsx'
import { FigurePanel } from './figure-panel.tsx'
import { GoalTable } from './goal-table.tsx'
import { isTaken } from './is-taken.ts'
import { type GoalShown, useGoals } from './personal-shapes.ts'
import { PersonalTabs } from './personal-tabs.tsx'
import { usePersonalAt } from './use-personal-at.ts'

/** What is saved for what, by when, and how much to put aside a month. */
export function GoalsPage() {
  const { words: common, look } = useLook()
  const words = personalWords[look.language]
  const at = usePersonalAt('/$book/personal/goals')
  const { search, change } = at
  const [chosen, choose] = useState<string>()
  const { bar, say } = useUndoBar()
  const print = usePaper()
  const { data, error, isError, refetch } = useGoals()
  const show = (goal: string) => {
    change({ figure: undefined })
    choose(goal)
  }
  const paper = () => print('report.goals', {})
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓→' },
    { key: 'Enter', label: common.open },
    ...(chosen === undefined ? [{ key: 'n', label: words.newGoal, run: () => show('') }] : []),
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: paper },
  ])
  const rows = data?.rows ?? []
  const done = (what: string, act: number) => {
    say(what, act)
    choose(undefined)
  }
  return (
    <>
      <Head title={words.tabs.goals}>
        <span className="state">{data === undefined ? '' : words.asOf(data.on)}</span>
        <div className="acts">
          <Button keyHint="Ctrl P" onPress={paper}>
            {words.printIt}
          </Button>
          <Button kind="filled" keyHint="n" onPress={() => show('')}>
            {words.newGoal}
          </Button>
        </div>
        <PersonalTabs here="goals" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noGoals}</p> : null}
        {data === undefined || rows.length === 0 ? null : (
          <GoalTable
            rows={rows}
            sums={data.figures}
            figure={search.figure}
            openGoal={show}
            openFigure={(figure) => {
              choose(undefined)
              at.open(figure)
            }}
          />
        )}
      </div>
      {search.figure === undefined ? null : (
        <FigurePanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {chosen === undefined ? null : (
        <GoalPanel
          key={chosen}
          goal={rows.find(({ name }) => name === chosen)}
          others={rows.map(({ name }) => name)}
          say={done}
          close={() => choose(undefined)}
        />
      )}
      {bar}
    </>
  )
}

/** Sets a goal, or changes or removes one. */
function GoalPanel({
  goal,
  others,
  say,
  close,
}: {
  readonly goal: GoalShown | undefined
  readonly others: readonly string[]
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = personalWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [name, call] = useState(goal?.name ?? '')
  const [amount, type] = useState(goal?.target ?? '')
  const [by, until] = useState(goal?.by ?? '')
  const [accounts, choose] = useState<readonly string[]>(goal?.accounts ?? [])
  const send = () =>
    void settle(
      () => write('goal.set', { goal: name.trim(), amount, by, account: [...accounts] }),
      (value) => words.didSetGoal(value.goal),
    )
  const remove = () =>
    void settle(
      () => write('goal.remove', { goal: name }),
      () => words.didRemoveGoal(name),
    )
  const taken = goal === undefined && isTaken(name, others) ? words.nameTaken(name.trim()) : undefined
  const lacks =
    name.trim() === ''
      ? words.needsName
      : (taken ?? (amount === '' ? words.needsAmount : amount.startsWith('-') ? words.notBelow : undefined))
  return (
    <SidePanel title={goal === undefined ? words.newGoal : words.changeTitle(goal.name)} close={close}>
      <DeedForm
        verb={goal === undefined ? words.add : words.change}
        send={send}
        whyNot={lacks ?? (by === '' ? words.needsDay : undefined)}
      >
        {goal === undefined ? (
          <TextField
            label={words.name}
            value={name}
            onChange={call}
            note={taken}
            isWrong={taken !== undefined}
          />
        ) : null}
        <MoneyField label={words.target} value={amount} onChange={type} />
        <DayField label={words.by} value={by} onChange={until} />
        <AccountsField label={words.heldIn} codes={accounts} onChange={choose} />
      </DeedForm>
      <RefusalBox refusals={refusals} />
      {goal === undefined ? null : (
        <div className="acts panel-acts">
          <Button onPress={remove}>{words.remove}</Button>
        </div>
      )}
    </SidePanel>
  )
}
