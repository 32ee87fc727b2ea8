import { useState } from 'react'
import { Confirm, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { useLook } from '../../words/look-context.ts'
import { takeOverWords } from '../../words/take-over-words.ts'

/** The question before somebody who left is erased from the vault: until when the law asks to keep it. */
export function EraseDialog({
  employee,
  who,
  say,
  close,
}: {
  readonly employee: string
  readonly who: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = takeOverWords[look.language]
  const [insist, insistOn] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const trial = useTrial('employee.erase', { employee })
  const keep = trial?.ok === true ? [words.eraseUntil(trial.value.keepUntil)] : []
  const isKept = trial?.ok === false
  const send = () =>
    void settle(
      () => write('employee.erase', { employee, insist }),
      () => words.didErase(employee),
    )
  return (
    <Confirm
      title={words.eraseTitle(who)}
      lines={[words.eraseWhat, words.eraseNoWay, ...keep]}
      verb={words.erase}
      no={close}
      yes={send}
    >
      <RefusalBox refusals={refusals.length > 0 || !isKept || insist ? refusals : trial.refusals} />
      {isKept ? <Tick label={words.eraseEarly} isOn={insist} onChange={insistOn} /> : null}
    </Confirm>
  )
}
