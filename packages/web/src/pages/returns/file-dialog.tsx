import { useState } from 'react'
import type { OutputOf } from '../../client.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Confirm, DayField, TextField, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { today } from '../../words/today.ts'

/** Asks before a return is filed: what, to whom, how much, and what it locks; undo does not reach it. */
export function FileDialog({
  made,
  inputs,
  amends,
  close,
  done,
}: {
  readonly made: OutputOf<'return.prepare'>
  readonly inputs: string | undefined
  readonly amends: string | undefined
  close(): void
  done(what: string): void
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const [date, setDate] = useState(today())
  const [confirmation, confirm] = useState('')
  const [counter, setCounter] = useState('')
  const { write, settle, refusals } = useSending(done)
  const isRefund = made.amount.startsWith('-')
  const amount = amountWords(isRefund ? made.amount.slice(1) : made.amount, look.language)
  const agency = words.agencies[made.program] ?? made.program
  const file = () => {
    const given = {
      date,
      ...(inputs === undefined ? {} : { inputs }),
      ...(confirmation.trim() === '' ? {} : { confirmation: confirmation.trim() }),
      ...(counter === '' ? {} : { counter }),
    }
    const { program, from, through } = made
    return settle<{ readonly entry: string }>(
      () =>
        amends === undefined
          ? write('return.file', { program, from, through, ...given })
          : write('return.amend', { return: amends, ...given }),
      ({ entry }) => words.didFile(entry),
    )
  }
  return (
    <Confirm
      title={words.fileTitle(made.title)}
      lines={[
        words.fileWhat(made.from, made.through, agency),
        isRefund ? words.fileRefund(amount) : words.fileOwing(amount, made.payBy),
        words.fileLocks(made.through),
      ]}
      verb={amends === undefined ? words.file : words.fileAmended}
      no={close}
      yes={() => void file()}
    >
      <div className="stack-form">
        <DayField label={words.filedDay} value={date} onChange={setDate} />
        <TextField label={words.confirmation} value={confirmation} onChange={confirm} />
        {inputs === undefined ? null : (
          <span className="stacked boxed">
            <span aria-hidden="true">{words.counter}</span>
            <AccountField label={words.counter} value={counter} onChange={setCounter} />
          </span>
        )}
      </div>
      <RefusalBox refusals={refusals} />
    </Confirm>
  )
}
