import { useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import { Button } from '../../parts/button.tsx'
import { DayField, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { today } from '../../words/today.ts'
import { ListedField } from './listed-field.tsx'

/** A line to type time in: Enter keeps it, and the next begins with the same day, customer and task. */
export function TimeTyping({
  tasks,
  persons,
  say,
}: {
  readonly tasks: readonly string[]
  readonly persons: readonly string[]
  say(what: string, act: number): void
}) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const customers = useCustomerNames()
  const { write, settle, refusals } = useSending(say)
  const form = useRef<HTMLFormElement>(null)
  const [draft, fill] = useState({ date: today(), customer: '', task: '', person: '', time: '', note: '' })
  const [isBillable, bill] = useState(true)
  const set = (next: Partial<typeof draft>) => fill((held) => ({ ...held, ...next }))
  const send = async () => {
    const { person, note, time, ...rest } = draft
    const input = {
      ...{ ...rest, time, billable: isBillable },
      ...(person === '' ? {} : { person }),
      ...(note === '' ? {} : { note }),
    }
    const done = await settle(
      () => write('time.enter', input),
      (made) => words.didEnter(made.work, made.time, made.customer),
    )
    if (done === undefined) return
    set({ time: '', note: '' })
    form.current?.querySelector<HTMLInputElement>('[data-length] input')?.focus()
  }
  return (
    <form
      ref={form}
      className="time-typing"
      aria-label={words.typing}
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <DayField label={words.date} value={draft.date} onChange={(date) => set({ date })} />
      <ListedField
        label={words.customer}
        value={draft.customer}
        offers={customers}
        onChange={(customer) => set({ customer })}
      />
      <ListedField label={words.task} value={draft.task} offers={tasks} onChange={(task) => set({ task })} />
      <ListedField
        label={words.person}
        value={draft.person}
        offers={persons}
        onChange={(person) => set({ person })}
      />
      <span data-length>
        <TextField
          label={words.length}
          hint={words.lengthHint}
          value={draft.time}
          onChange={(time) => set({ time })}
        />
      </span>
      <TextField label={words.note} value={draft.note} onChange={(note) => set({ note })} />
      <div className="acts">
        <Tick label={words.billable} isOn={isBillable} onChange={bill} />
        <Button kind="filled" submits>
          {words.enter}
        </Button>
      </div>
      <RefusalBox refusals={refusals} />
    </form>
  )
}

/** The customers that work may be for, by name. */
export function useCustomerNames(): readonly string[] {
  const { data } = useRead('customer.list', {})
  return (data?.parties ?? []).map(({ name }) => name)
}
