import { useRef, useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { closeWords } from '../../words/close-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { lastMonthEnd } from '../reports/report-filters.tsx'

/** How far the books are locked, and the two deeds: lock through a day, unlock; each with its reason. */
export function LockSection({ say }: { say(what: string): void }) {
  const { look } = useLook()
  const words = closeWords[look.language]
  const { data: period } = useRead('period.status', {})
  const write = useWrite()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const lock = async (through: string, reason: string) => {
    const answer = await write('period.lock', { through, reason })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.didLock(through))
    return answer.ok
  }
  const unlock = async (through: string, reason: string) => {
    const answer = await write('period.unlock', { ...(through === '' ? {} : { through }), reason })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.didUnlock(through))
    return answer.ok
  }
  if (period === undefined) return <Loading />
  const { lockedThrough, lockAgainThrough } = period
  return (
    <section aria-label={words.lockTitle}>
      <h2>{words.lockTitle}</h2>
      <p className="locked">
        <Icon name="lock" />{' '}
        {lockedThrough === undefined
          ? words.unlocked
          : words.lockedBecause(lockedThrough, period.reason ?? '')}
      </p>
      {lockAgainThrough === undefined ? null : (
        <div className="box" data-kind="needs">
          <h2>
            <Icon name="needs" /> {words.relockTitle}
          </h2>
          <p>
            {words.relock(
              period.unlockedBy ?? '',
              (period.unlockedAt ?? '').slice(0, 10),
              period.unlockedBecause ?? '',
            )}
          </p>
          <div className="acts">
            <Button onPress={() => void lock(lockAgainThrough, words.lockAgain(lockAgainThrough))}>
              {words.lockAgain(lockAgainThrough)}
            </Button>
          </div>
        </div>
      )}
      <RefusalBox refusals={refusals} />
      <ReasonForm
        id="lock"
        day={words.lockThrough}
        start={lastMonthEnd(today())}
        verb={words.lock}
        send={lock}
      />
      {lockedThrough === undefined ? null : (
        <ReasonForm
          id="unlock"
          day={words.keepThrough}
          hint={words.keepNone}
          start=""
          verb={words.unlock}
          send={unlock}
        />
      )}
    </section>
  )
}

type FormProps = {
  readonly id: string
  readonly day: string
  readonly hint?: string
  readonly start: string
  readonly verb: string
  send(day: string, reason: string): Promise<boolean>
}

function ReasonForm({ id, day, hint, start, verb, send }: FormProps) {
  const { look } = useLook()
  const words = closeWords[look.language]
  const [through, setThrough] = useState(start)
  const [reason, setReason] = useState('')
  const [isBusy, busy] = useState(false)
  const why = useRef<HTMLInputElement>(null)
  const isSilent = reason.trim().length < 3
  return (
    <form
      className="line-form"
      id={id}
      onSubmit={(event) => {
        event.preventDefault()
        if (isBusy) return
        if (isSilent) return why.current?.focus()
        busy(true)
        void send(through, reason.trim()).then((isDone) => {
          busy(false)
          if (isDone) setReason('')
        })
      }}
    >
      <span className="labelled">
        <span aria-hidden="true">{day}</span>
        <DateField label={day} value={through} onChange={setThrough} />
        {hint === undefined ? null : <span className="second small">{hint}</span>}
      </span>
      <label className="labelled grows">
        <span>{words.why}</span>
        <input
          ref={why}
          className="field"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <Button submits whyNot={isSilent ? words.sayWhy : undefined}>
        {verb}
      </Button>
    </form>
  )
}
