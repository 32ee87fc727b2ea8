import { addMonths } from '@daybook/core/kit/civil-date.ts'
import { useState } from 'react'
import { useRead } from '../books.ts'
import { Button } from '../parts/button.tsx'
import { Choice, DayField, DeedForm, SidePanel, TextField, useSending } from '../parts/form-parts.tsx'
import { RefusalBox } from '../parts/notices.tsx'
import { deadlineWords } from '../words/deadline-words.ts'
import { useLook } from '../words/look-context.ts'
import { today } from '../words/today.ts'

const everies = ['monthly', 'quarterly', 'yearly'] as const

/** Deadlines that people add themselves: adds one, says that it was met, removes it. */
export function OwnDeadlines({ say, close }: { say(what: string, act: number): void; close(): void }) {
  const { look } = useLook()
  const words = deadlineWords[look.language]
  const [said, saying] = useState({ name: '', date: '', every: '' })
  const { write, settle, refusals } = useSending(say)
  const name = said.name.trim()
  const every = everies.find((each) => each === said.every)
  const whyNot = name === '' || said.date === '' ? words.needed : undefined
  const send = async () => {
    if (whyNot !== undefined) return
    const done = await settle(
      () => write('deadline.add', { name, date: said.date, ...(every === undefined ? {} : { every }) }),
      () => words.added(name),
    )
    if (done !== undefined) saying({ name: '', date: '', every: '' })
  }
  const meet = (deadline: string, label: string, day: string) =>
    settle(
      () => write('deadline.done', { deadline }),
      () => words.didMeet(label, day),
    )
  const remove = (deadline: string, label: string) =>
    settle(
      () => write('deadline.remove', { deadline }),
      () => words.removed(label),
    )
  return (
    <SidePanel title={words.title} close={close}>
      <DeedForm verb={words.add} send={() => void send()} whyNot={whyNot}>
        <TextField
          label={words.what}
          value={said.name}
          onChange={(next) => saying({ ...said, name: next })}
        />
        <DayField label={words.day} value={said.date} onChange={(date) => saying({ ...said, date })} />
        <Choice
          label={words.every}
          value={said.every}
          onChange={(next) => saying({ ...said, every: next })}
          options={(['', ...everies] as const).map((each) => [each, words.everies[each]] as const)}
        />
      </DeedForm>
      <RefusalBox refusals={refusals} />
      <OwnList
        meet={(...what) => void meet(...what)}
        remove={(deadline, label) => void remove(deadline, label)}
      />
    </SidePanel>
  )
}

function OwnList({
  meet,
  remove,
}: {
  meet(deadline: string, label: string, day: string): void
  remove(deadline: string, label: string): void
}) {
  const { look } = useLook()
  const words = deadlineWords[look.language]
  const { data } = useRead('deadline.list', { through: addMonths(today(), 12) })
  if (data === undefined) return null
  // Each once, on the next day of those that come again; the day is the last part of its name.
  const next = new Map(
    data.deadlines
      .filter(({ kind }) => kind === 'own')
      .toReversed()
      .map((each) => [each.id.slice(0, each.id.lastIndexOf('/')), each] as const),
  )
  if (next.size === 0) return <p className="second">{words.none}</p>
  return (
    <section aria-label={words.own}>
      <h3>{words.own}</h3>
      {[...next].toReversed().map(([record, { id, label, on }]) => (
        <div key={record}>
          <p>
            {label}, <span className="second">{on}</span>
          </p>
          <div className="acts">
            <Button onPress={() => meet(id, label, on)}>
              {words.met}
              <span className="visually-hidden"> {label}</span>
            </Button>
            <Button onPress={() => remove(record, label)}>
              {words.remove}
              <span className="visually-hidden"> {label}</span>
            </Button>
          </div>
        </div>
      ))}
    </section>
  )
}
