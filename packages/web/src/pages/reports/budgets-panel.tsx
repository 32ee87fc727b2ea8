import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { Choice, DeedForm, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { useTrial } from '../../parts/use-trial.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { budgetWords } from '../../words/budget-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { waitWords } from '../../words/wait-words.ts'
import { BudgetByHand } from './budget-by-hand.tsx'
import { BudgetCopy } from './budget-copy.tsx'

type Props = { say(what: string, act: number): void; close(): void }

/** The budgets of the books, and how one comes in from a table: it is read and checked before it is kept. */
export function BudgetsPanel({ say, close }: Props) {
  const { look } = useLook()
  const words = budgetWords[look.language]
  const [way, go] = useState<'file' | 'hand' | 'copy'>('file')
  return (
    <SidePanel title={words.title} close={close}>
      <Choice
        label={words.way}
        value={way}
        onChange={(next) => go(next === 'hand' || next === 'copy' ? next : 'file')}
        options={[
          ['file', words.ways.file],
          ['hand', words.ways.hand],
          ['copy', words.ways.copy],
        ]}
      />
      {way === 'file' ? <FromFile say={say} /> : null}
      {way === 'hand' ? <BudgetByHand say={say} /> : null}
      {way === 'copy' ? <BudgetCopy say={say} /> : null}
      <Kept say={say} />
    </SidePanel>
  )
}

function FromFile({ say }: Pick<Props, 'say'>) {
  const { look } = useLook()
  const words = budgetWords[look.language]
  const [given, give] = useState<TextFile>()
  const [brought, count] = useState(0)
  const [said, change] = useState({ budget: today().slice(0, 4), year: today().slice(0, 4) })
  const { write, settle, refusals } = useSending(say)
  const { begin, end, ...work } = useLongWork()
  const budget = said.budget.trim()
  const year = /^\d{4}$/.test(said.year.trim()) ? Number(said.year) : undefined
  const input =
    given === undefined || budget === ''
      ? undefined
      : { ...given, budget, ...(year === undefined ? {} : { year }) }
  const trial = useTrial('budget.import', input)
  const whyNot = budget === '' ? words.nameFirst : given === undefined ? words.fileFirst : undefined
  const send = async () => {
    if (input === undefined) return
    const done = await settle(
      () => write('budget.import', input, begin()).finally(end),
      ({ lines }) => words.did(budget, lines),
    )
    if (done === undefined) return
    // What is in the books now would only be refused as nothing new.
    give(undefined)
    count(brought + 1)
  }
  return (
    <section>
      <DeedForm verb={words.bringIn} send={() => void send()} whyNot={whyNot}>
        <FileField key={brought} label={words.file} accept=".csv,.txt,text/csv" give={give} />
        <small className="field-note">{words.columns}</small>
        <TextField
          label={words.name}
          value={said.budget}
          onChange={(next) => change({ ...said, budget: next })}
        />
        <TextField
          label={words.year}
          value={said.year}
          note={words.yearNote}
          onChange={(next) => change({ ...said, year: next })}
        />
        {trial?.ok === true ? (
          <p role="status">{words.would(trial.value.lines, trial.value.from, trial.value.through)}</p>
        ) : null}
      </DeedForm>
      {work.reached === undefined ? null : <Waiting what={waitWords[look.language].bringing} {...work} />}
      <RefusalBox refusals={trial?.ok === false && refusals.length === 0 ? trial.refusals : refusals} />
    </section>
  )
}

function Kept({ say }: Pick<Props, 'say'>) {
  const { look } = useLook()
  const words = budgetWords[look.language]
  const { data: budgets = [] } = useRead('budget.list', {})
  const { write, settle, refusals } = useSending(say)
  const print = usePaper()
  if (budgets.length === 0) return null
  return (
    <section aria-label={words.kept}>
      <h2>{words.kept}</h2>
      <ul className="facts-list">
        {budgets.map(({ budget, from, through, income }) => (
          <li key={budget}>
            <b>{budget}</b>{' '}
            <span className="second">
              {from} – {through} · {words.income} <Amount value={income} />
            </span>{' '}
            <Button kind="word" onPress={() => print('budget.show', { budget })}>
              {words.show}
              <span className="visually-hidden"> {budget}</span>
            </Button>{' '}
            <Button
              kind="word"
              onPress={() =>
                void settle(
                  () => write('budget.remove', { budget }),
                  () => words.didRemove(budget),
                )
              }
            >
              {words.remove}
              <span className="visually-hidden"> {budget}</span>
            </Button>
          </li>
        ))}
      </ul>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
