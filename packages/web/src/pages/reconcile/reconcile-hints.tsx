import { useEffect, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { SignedAmount } from '../../parts/signed-amount.tsx'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'
import { useDeeds } from '../bank/bank-deeds.ts'
import { postingKey, type Status, type useDesk } from './reconcile-desk.ts'

type Props = {
  readonly account: string
  readonly status: Status
  readonly desk: ReturnType<typeof useDesk>
  move(key: string): void
  say(what: string, act: number): void
  close(): void
}

/** What may explain the difference, each with the way there; and what the bank charged or paid. */
export function HintPanel({ account, status, desk, move, say, close }: Props) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const { data } = useRead('seal.hints', { account })
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.querySelector('button')?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useScreenKeys([{ key: 'Escape', label: common.closePanel, shown: 'Esc', run: close }])
  const goTo = (entry: string) => {
    const found = status.postings.find((each) => each.entry === entry)
    if (found === undefined) return
    move(postingKey(found))
    document.getElementById(`posting-${postingKey(found)}`)?.focus()
  }
  return (
    <aside className="panel bank-panel" aria-label={words.hints} ref={panel}>
      <div className="panel-head">
        <h2>{words.hints}</h2>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {common.closePanel}
        </Button>
      </div>
      <p>
        {common.difference} <Amount value={status.difference} />
      </p>
      {data?.hints.length === 0 ? <p className="second">{words.noHints}</p> : null}
      <ul className="hints">
        {(data?.hints ?? []).map((each) => (
          <li key={`${each.hint} ${each.entries} ${each.amount}`}>
            <div className="panel-head">
              <b>{each.hint}</b>
              <Amount value={each.amount} />
            </div>
            <p className="second">{each.explanation}</p>
            {each.entries === '' ? null : (
              <Button kind="word" onPress={() => goTo(each.entries.split(' ')[0] ?? '')}>
                {words.goTo} <span className="visually-hidden">{each.entries}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <ChargeForm account={account} say={say} />
      <Discard count={status.postings.filter(({ ticked }) => ticked !== '').length} desk={desk} />
    </aside>
  )
}

const kinds = ['charge', 'interest', 'interestCharged'] as const

function ChargeForm({ account, say }: Pick<Props, 'account' | 'say'>) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const { write, settle, refusals } = useDeeds(say, () => {})
  const [typed, type] = useState<{ readonly kind: (typeof kinds)[number]; readonly amount: string }>({
    kind: 'charge',
    amount: '',
  })
  const send = () =>
    void settle(
      () => write('seal.add', { account, [typed.kind]: typed.amount }),
      words.didAdd(words.kinds[typed.kind]),
    )
  return (
    <form
      className="stack-form"
      aria-label={words.charge}
      onSubmit={(event) => {
        event.preventDefault()
        if (typed.amount !== '') send()
      }}
    >
      <h2>{words.charge}</h2>
      <label className="stacked">
        <span>{words.kind}</span>
        <select
          className="field"
          value={typed.kind}
          onChange={(event) => {
            const kind = kinds.find((each) => each === event.target.value)
            if (kind !== undefined) type({ ...typed, kind })
          }}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <div className="stacked">
        <span aria-hidden="true">{common.amount}</span>
        <span className="field closing-field">
          <SignedAmount
            label={common.amount}
            value={typed.amount}
            onChange={(amount) => type((held) => ({ ...held, amount }))}
          />
        </span>
      </div>
      <RefusalBox refusals={refusals} />
      <div className="acts">
        <Button submits whyNot={typed.amount === '' ? common.amount : undefined}>
          {words.post}
        </Button>
      </div>
    </form>
  )
}

/** Undo does not reach ticks that are thrown away, so it is said twice. */
function Discard({ count, desk }: { readonly count: number } & Pick<Props, 'desk'>) {
  const { look } = useLook()
  const words = reconcileWords[look.language]
  const [isAsked, ask] = useState(false)
  return (
    <div className="acts">
      {isAsked ? (
        <Button onPress={() => void desk.discard()}>{words.discardSure(count)}</Button>
      ) : (
        <Button kind="word" onPress={() => ask(true)}>
          {words.discard}
        </Button>
      )}
    </div>
  )
}
