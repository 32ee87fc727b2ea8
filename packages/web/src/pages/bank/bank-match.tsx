import { addDays, daysBetween } from '@daybook/core/kit/civil-date.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { amountWords } from '../../words/amounts.ts'
import { bankWords } from '../../words/bank-words.ts'
import { lessText, sizeText, sumOfTexts } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { useEntries } from './bank-choices.ts'
import { useDeeds } from './bank-deeds.ts'
import { PanelForm, StackedAccount, TextField } from './bank-form.tsx'
import type { FormProps } from './bank-forms.tsx'

/** How far from a line, in days, its entry may lie. */
const around = 120
const mostShown = 12

/** Ties a line to entries that are posted already: those of its amount first, or found by words. */
export function MatchForm({ at, line, say, done, leave }: FormProps) {
  const { look } = useLook()
  const words = bankWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done)
  const [text, type] = useState('')
  const [chosen, choose] = useState<readonly string[]>([])
  const { data } = useRead('entry.list', {
    account: at.account,
    from: addDays(line.date, -around),
    through: addDays(line.date, around),
    limit: mostShown,
    ...(text.trim() === '' ? { amount: sizeText(line.amount) } : { text: text.trim() }),
  })
  const entries = useEntries((data?.entries ?? []).map(({ number }) => number))
  const isOut = line.amount.startsWith('-')
  const fitting = entries.flatMap((entry) => {
    const own = entry.lines.find((each) => each.account === at.account)
    const isTied = entry.bankLines.some((each) => each.account === at.account)
    const amount = own === undefined ? '' : isOut ? own.credit : own.debit
    const days = Math.abs(daysBetween(line.date, entry.date))
    return isTied || amount === '' || entry.reversedBy !== undefined ? [] : [{ entry, amount, days }]
  })
  fitting.sort((left, right) => left.days - right.days)
  const sum = sumOfTexts(
    fitting.filter(({ entry }) => chosen.includes(entry.number)).map(({ amount }) => amount),
  )
  const flip = (number: string) =>
    choose(chosen.includes(number) ? chosen.filter((each) => each !== number) : [...chosen, number])
  return (
    <PanelForm
      title={words.match}
      verb={words.match}
      whyNot={chosen.length === 0 ? words.noneChosen : undefined}
      refusals={refusals}
      send={() =>
        void settle(
          () => write('line.match', { account: at.account, line: at.line, entries: [...chosen] }),
          words.didMatch(at.text, chosen.join(', ')),
        )
      }
      leave={leave}
    >
      <TextField label={words.matchText} value={text} onChange={type} />
      <fieldset className="to-tie">
        <legend className="visually-hidden">{words.entriesToTie}</legend>
        {fitting.map(({ entry, amount }) => (
          <label key={entry.number}>
            <input
              type="checkbox"
              checked={chosen.includes(entry.number)}
              onChange={() => flip(entry.number)}
            />
            <span>
              <span className="second">{entry.number}</span> {entry.date}{' '}
              {[entry.payee, entry.memo].filter(Boolean).join(', ')}
            </span>
            <Amount value={amount} />
          </label>
        ))}
        {data !== undefined && fitting.length === 0 ? <p className="second">{words.matchNone}</p> : null}
      </fieldset>
      <p aria-live="polite">
        {words.chosenSum} {amountWords(sum, look.language)} · {words.lineAmount}{' '}
        {amountWords(sizeText(line.amount), look.language)} ={' '}
        {amountWords(lessText(sum, sizeText(line.amount)), look.language)}
      </p>
    </PanelForm>
  )
}

/** Posts a line as a transfer with another own account, and ties that account’s own line when it is here. */
export function TransferForm({ at, line, say, done, leave }: FormProps) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { write, settle, refusals } = useDeeds(say, done, { isReadLater: true })
  const [to, choose] = useState('')
  const { data: accounts = [] } = useRead('account.list', {})
  const isThere = accounts.some(({ code }) => code === to)
  const { data: far } = useRead('line.list', { account: isThere ? to : at.account, state: 'open' }, isThere)
  const wanted = lessText('0.00', line.amount)
  const other = (isThere ? far : [])?.find((each) => each.amount === wanted)
  return (
    <PanelForm
      title={words.transfer}
      verb={common.post}
      whyNot={to === '' ? words.choose : undefined}
      refusals={refusals}
      send={() =>
        void settle(
          () =>
            write('line.transfer', {
              account: at.account,
              line: at.line,
              to,
              ...(other === undefined ? {} : { with: other.line }),
            }),
          words.didTransfer(at.text, to),
        )
      }
      leave={leave}
    >
      <StackedAccount label={words.toAccount} value={to} onChange={choose} />
      {to === '' ? null : (
        <p className="second">
          {other === undefined ? words.noOtherLine : words.otherLine(other.date, other.text)}
        </p>
      )}
    </PanelForm>
  )
}
