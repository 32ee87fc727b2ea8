import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useState } from 'react'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField, Tick, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { provinces } from './hire-draft.ts'

type Props = {
  readonly settings: OutputOf<'payroll.settings'>
  say(what: string, act: number): void
}

const frequencies = ['monthly', 'quarterly', 'yearly'] as const

/** Accounts with the boards of workers’ compensation: number, classes and their rates. */
export function BoardsSection({ settings, say }: Props) {
  const { look } = useLook()
  const words = owedWords[look.language]
  const start = { province: 'ON', number: '', class: '', rate: '', from: '', frequency: '' }
  const [said, saying] = useState(start)
  const { write, settle, refusals } = useSending(say)
  const set = (field: keyof typeof start) => (value: string) => saying({ ...said, [field]: value })
  const send = (input: InputOf<'payroll.setup'>) =>
    void settle(
      () => write('payroll.setup', input),
      () => words.didSave,
    )
  const add = () => {
    const boardPays = frequencies.find((each) => each === said.frequency)
    send({
      ...(said.class === '' || said.rate === ''
        ? {}
        : { compensation: [`${said.province}:${said.class}=${said.rate}`] }),
      ...(said.number.trim() === '' ? {} : { board: [`${said.province}=${said.number.trim()}`] }),
      ...(said.from === '' ? {} : { from: said.from }),
      ...(boardPays === undefined ? {} : { boardPays }),
    })
  }
  return (
    <section className="part">
      <h2>{words.boards}</h2>
      {settings.boards.length === 0 ? <p className="second">{words.noBoards}</p> : null}
      {settings.boards.length === 0 ? null : (
        <div className="scrolls">
          <table className="plain-rows" aria-label={words.boards}>
            <thead>
              <tr>
                {[words.province, words.number, words.boardPays].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
                <th scope="col" className="whole">
                  {words.class} · {words.rate} ({words.since.toLowerCase()})
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {settings.boards.map((each) => (
                <tr key={each.province}>
                  <th scope="row">{each.province}</th>
                  <td>{each.number}</td>
                  <td>{words.remitters[each.frequency] ?? each.frequency}</td>
                  <td className="whole">
                    {each.classes
                      .map(
                        ({ code, rate, from }) => `${code} · ${decimalText(rate, look.language)} (${from})`,
                      )
                      .join(', ')}
                  </td>
                  <td>
                    <Button kind="word" onPress={() => send({ without: [each.province] })}>
                      {words.takeOff}
                      <span className="visually-hidden"> {each.province}</span>
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="fields">
          <ProvinceChoice label={words.province} value={said.province} onChange={set('province')} />
          <TextField label={words.number} value={said.number} onChange={set('number')} />
          <TextField label={words.class} value={said.class} onChange={set('class')} />
          <MoneyField label={words.rate} value={said.rate} onChange={set('rate')} />
          <DayField label={words.since} value={said.from} onChange={set('from')} />
          <Choice
            label={words.boardPays}
            value={said.frequency}
            onChange={set('frequency')}
            options={[
              ['', words.usual],
              ...frequencies.map((each) => [each, words.remitters[each] ?? each] as const),
            ]}
          />
        </div>
        <div className="time-tools">
          <Button submits>{words.addBoard}</Button>
        </div>
      </form>
      <RefusalBox refusals={refusals} />
    </section>
  )
}

/** Health levies of the provinces that have one. */
export function LeviesSection({ settings, say }: Props) {
  const { look } = useLook()
  const words = owedWords[look.language]
  const [said, saying] = useState({ province: 'ON', payroll: '' })
  const [isExempt, exempt] = useState(false)
  const { write, settle, refusals } = useSending(say)
  const send = (input: InputOf<'payroll.setup'>) =>
    void settle(
      () => write('payroll.setup', input),
      () => words.didSave,
    )
  const add = () => {
    const { province, payroll } = said
    send({ levy: [isExempt ? `${province}=exempt` : payroll === '' ? province : `${province}=${payroll}`] })
  }
  return (
    <section className="part">
      <h2>{words.levies}</h2>
      {settings.levies.length === 0 ? <p className="second">{words.noLevies}</p> : null}
      {settings.levies.length === 0 ? null : (
        <table className="plain-rows" aria-label={words.levies}>
          <thead>
            <tr>
              <th scope="col">{words.province}</th>
              <th scope="col" className="amount">
                {words.yearlyPayroll}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {settings.levies.map((each) => (
              <tr key={each.province}>
                <th scope="row">{each.province}</th>
                <td className="amount">
                  {each.exempt ? words.exempt : ''}
                  {each.yearlyPayroll === undefined ? null : <Amount value={each.yearlyPayroll} />}
                </td>
                <td>
                  <Button kind="word" onPress={() => send({ without: [each.province] })}>
                    {words.takeOff}
                    <span className="visually-hidden"> {each.province}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <div className="fields">
          <ProvinceChoice
            label={words.province}
            value={said.province}
            onChange={(province) => saying({ ...said, province })}
          />
          <MoneyField
            label={words.yearlyPayroll}
            value={said.payroll}
            onChange={(payroll) => saying({ ...said, payroll })}
          />
        </div>
        <Tick label={words.exempt} isOn={isExempt} onChange={exempt} />
        <div className="time-tools">
          <Button submits>{words.addLevy}</Button>
        </div>
      </form>
      <RefusalBox refusals={refusals} />
    </section>
  )
}

function ProvinceChoice({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  onChange(value: string): void
}) {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return (
    <Choice
      label={label}
      value={value}
      onChange={onChange}
      options={provinces
        .filter((each) => each !== 'OC')
        .map((each) => [each, words.provinces[each] ?? each] as const)}
    />
  )
}
