import { useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { DayField, DeedForm, SidePanel, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'
import { today } from '../../words/today.ts'

type Props = {
  readonly last: OutputOf<'review.list'> | undefined
  say(what: string, act?: number): void
  close(): void
}

/** Which days are reviewed and by which checks, and how far it is while it runs. */
export function RunPanel({ last, say, close }: Props) {
  const { words: common, look } = useLook()
  const words = reviewWords[look.language]
  const { data: checks = [] } = useRead('review.checks', {})
  const { write, settle, refusals, isSending } = useSending(say)
  const [span, show] = useState({ from: last?.from ?? '', through: last?.through ?? today() })
  const held = useRef(span)
  const change = (next: typeof span) => {
    held.current = next
    show(next)
  }
  const [left, leave] = useState<ReadonlySet<string>>(new Set())
  const [reached, reach] = useState({ done: 0, of: 0 })
  const chosen = checks.filter(({ check }) => !left.has(check)).map(({ check }) => check)
  const groups = [...new Set(checks.map(({ group }) => group))]
  const turn = (ids: readonly string[], isOn: boolean) => {
    const next = new Set(left)
    for (const id of ids) isOn ? next.delete(id) : next.add(id)
    leave(next)
  }
  const run = async () => {
    // Enter sends while a day is still being typed: leaving its field takes the day.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const { from, through } = held.current
    const input = {
      ...(from === '' ? {} : { from }),
      ...(through === '' ? {} : { through }),
      check: left.size === 0 ? [] : chosen,
    }
    const onProgress = (done: number, of: number) => reach({ done, of })
    const done = await settle<OutputOf<'review.run'>>(
      () => write('review.run', input, { onProgress }),
      ({ open }) => words.did(open),
    )
    if (done !== undefined) close()
  }
  return (
    <SidePanel title={words.run} close={close}>
      <RefusalBox refusals={refusals} />
      {isSending ? (
        <div aria-live="polite">
          {reached.of === 0 ? null : (
            <>
              <progress value={reached.done} max={reached.of} aria-label={words.running} />
              <p className="second">{words.steps(reached.done, reached.of)}</p>
            </>
          )}
          <Waiting what={words.running} />
        </div>
      ) : null}
      <DeedForm
        verb={words.run}
        send={() => void run()}
        whyNot={checks.length > 0 && chosen.length === 0 ? words.checks : undefined}
      >
        <DayField label={common.from} value={span.from} onChange={(from) => change({ ...span, from })} />
        <DayField
          label={common.through}
          value={span.through}
          onChange={(through) => change({ ...span, through })}
        />
        <details>
          <summary>{left.size === 0 ? words.allChecks : words.chosen(chosen.length, checks.length)}</summary>
          {groups.map((group) => {
            const own = checks.filter((each) => each.group === group)
            return (
              <fieldset key={group} className="check-group">
                <legend className="visually-hidden">{group}</legend>
                {own.map(({ check, title, why }) => (
                  <div key={check} title={why}>
                    <Tick label={title} isOn={!left.has(check)} onChange={(isOn) => turn([check], isOn)} />
                  </div>
                ))}
              </fieldset>
            )
          })}
        </details>
      </DeedForm>
    </SidePanel>
  )
}
