import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { chequeWords } from '../../words/cheque-words.ts'
import { useLook } from '../../words/look-context.ts'
import { typedAmount } from '../../words/typed-amount.ts'
import { useDeeds } from '../bank/bank-deeds.ts'

type Cheque = OutputOf<'cheque.list'>[number]
type Deed = 'stop' | 'reissue' | 'writeBack'
type Say = (what: string, act: number) => void

const deeds = ['stop', 'reissue', 'writeBack'] as const

/**
 * The cheques that the bank has not seen by the day of the reconciliation: stale ones first and marked, each
 * with its three ways out.
 */
export function OutstandingCheques({
  account,
  on,
  say,
}: {
  readonly account: string
  readonly on: string
  readonly say: Say
}) {
  const { words: common, look } = useLook()
  const words = chequeWords[look.language]
  const { data = [] } = useRead('cheque.list', { account, on })
  const [chosen, choose] = useState<{ readonly entry: string; readonly deed: Deed }>()
  const cheques = data
    .filter(({ cheque, stale, stopped }) => cheque !== '' || stale !== '' || stopped !== '')
    .toSorted((left, right) => Number(right.stale !== '') - Number(left.stale !== ''))
  const first = cheques[0]
  useScreenKeys(
    first === undefined
      ? []
      : [
          {
            key: 'w',
            label: words.title.toLocaleLowerCase(look.language),
            run: () => document.querySelector<HTMLElement>('.cheques tbody button')?.focus(),
          },
        ],
  )
  if (first === undefined) return null
  return (
    <section aria-label={words.title} className="cheques">
      <h2>{words.title}</h2>
      <div className="table-scroll">
        <table className="table" aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.cheque}</th>
              <th scope="col">{common.date}</th>
              <th scope="col">{common.payee}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
              <th scope="col">{words.state}</th>
              <th scope="col">{common.act}</th>
            </tr>
          </thead>
          <tbody>
            {cheques.map((each) => (
              <ChequeRow
                key={each.entry}
                cheque={each}
                choose={(deed) => choose({ entry: each.entry, deed })}
              />
            ))}
          </tbody>
        </table>
      </div>
      {cheques
        .filter(({ entry }) => entry === chosen?.entry)
        .map((each) => (
          <ChequeForm
            key={`${each.entry} ${chosen?.deed}`}
            cheque={each}
            deed={chosen?.deed ?? 'stop'}
            on={on}
            say={say}
            done={() => choose(undefined)}
          />
        ))}
    </section>
  )
}

function ChequeRow({ cheque: each, choose }: { readonly cheque: Cheque; choose(deed: Deed): void }) {
  const { look } = useLook()
  const words = chequeWords[look.language]
  const name = each.cheque === '' ? each.entry : each.cheque
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="second whole">{each.date}</td>
      <td className="roomy">{each.payee === '' ? each.memo : each.payee}</td>
      <td className="amount">
        <Amount value={each.amount} />
      </td>
      <td>
        {each.stale === '' ? null : <span className="state-word">{words.staleSince(each.stale)}</span>}{' '}
        {each.stopped === '' ? null : words.stopped(each.stopped)}
      </td>
      <td className="seal-deeds">
        {deeds
          .filter((deed) => deed !== 'stop' || each.stopped === '')
          .map((deed) => (
            <Button key={deed} kind="word" onPress={() => choose(deed)}>
              {words.deeds[deed]}
              <span className="visually-hidden"> {name}</span>
            </Button>
          ))}
      </td>
    </tr>
  )
}

function ChequeForm({
  cheque: { entry, cheque },
  deed,
  on,
  say,
  done,
}: {
  readonly cheque: Cheque
  readonly deed: Deed
  readonly on: string
  readonly say: Say
  done(): void
}) {
  const { words: common, look } = useLook()
  const words = chequeWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done)
  const [typed, type] = useState({ text: '', on, fee: '', to: '' })
  const name = cheque === '' ? entry : cheque
  const isShort =
    deed === 'stop' ? typed.text.trim().length < 3 : deed === 'reissue' && typed.text.trim() === ''
  const fee = typedAmount(typed.fee)
  const send = () => {
    const text = typed.text.trim()
    const to = typed.to === '' ? {} : { to: typed.to }
    const said = words.did[deed](name)
    if (deed === 'reissue')
      return settle(() => write('cheque.reissue', { cheque: entry, ref: text, on: typed.on }), said)
    if (deed === 'writeBack')
      return settle(() => write('cheque.write-back', { cheque: entry, on: typed.on, ...to }), said)
    const charged = fee === undefined || fee === 'ask' ? {} : { fee }
    return settle(() => write('cheque.stop', { cheque: entry, on: typed.on, reason: text, ...charged }), said)
  }
  return (
    <form
      className="line-form"
      aria-label={`${words.deeds[deed]} ${name}`}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isShort) void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        done()
      }}
    >
      {deed === 'writeBack' ? (
        <span className="labelled grows">
          <span aria-hidden="true">{words.owedOn}</span>
          <span className="field boxed">
            <AccountField label={words.owedOn} value={typed.to} onChange={(to) => type({ ...typed, to })} />
          </span>
        </span>
      ) : (
        <label className="labelled grows">
          <span>{deed === 'stop' ? words.why : words.newNumber}</span>
          <input
            className="field"
            ref={(field) => field?.focus()}
            value={typed.text}
            onChange={(event) => type({ ...typed, text: event.target.value })}
          />
        </label>
      )}
      <span className="labelled">
        <span aria-hidden="true">{common.date}</span>
        <DateField label={common.date} value={typed.on} onChange={(day) => type({ ...typed, on: day })} />
      </span>
      {deed === 'stop' ? (
        <label className="labelled">
          <span>{words.fee}</span>
          <input
            className="field"
            inputMode="decimal"
            value={typed.fee}
            onChange={(event) => type({ ...typed, fee: event.target.value })}
          />
        </label>
      ) : null}
      <Button submits whyNot={isShort ? (deed === 'stop' ? words.why : words.newNumber) : undefined}>
        {words.deeds[deed]} {name}
      </Button>
      <Button keyHint="Esc" onPress={done}>
        {common.back}
      </Button>
      <RefusalBox refusals={refusals} />
    </form>
  )
}
