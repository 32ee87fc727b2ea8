import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'
import { type Deed, DeedPanel, typedAs } from './deed-panel.tsx'
import { StandingHead } from './standing-frame.tsx'
import { StandingTable } from './standing-table.tsx'

type Words = (typeof standingWords)['en']
type Rate = OutputOf<'rate.list'>[number]
type Asked = 'new' | 'revalue' | 'exchange'

/** The rates of exchange that were recorded; revaluing at a month’s end, and money that is exchanged. */
export function CurrenciesPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [asked, ask] = useState<Asked>()
  const { data, error, isError, refetch } = useRead('rate.list', {})
  const rows = (data ?? []).toReversed()
  const keys = useRowKeys(rows.length, () => ask('new'))
  const acts: readonly (readonly [string, string, Asked])[] = [
    [words.exchange, 'e', 'exchange'],
    [words.revalue, 'v', 'revalue'],
  ]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'n', label: words.newRate, run: () => ask('new') },
    ...acts.map(([label, key, what]) => ({ key, label, run: () => ask(what) })),
  ])
  return (
    <>
      <StandingHead title={words.currencies} here="currencies">
        <ListFiles command="rate.list" input={{}} isEmpty={rows.length === 0} />
        {acts.map(([label, key, what]) => (
          <Button key={key} keyHint={key} onPress={() => ask(what)}>
            {label}
          </Button>
        ))}
        <Button kind="filled" keyHint="n" onPress={() => ask('new')}>
          {words.newRate}
        </Button>
      </StandingHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noRates}</p> : null}
        {rows.length === 0 ? null : (
          <StandingTable
            label={words.currencies}
            rows={rows}
            idOf={({ currency, date }) => `${currency} ${date}`}
            columns={[
              { head: words.currency, show: ({ currency }: Rate) => currency },
              { head: words.date, show: ({ date }) => date },
              { head: words.source, show: ({ source }) => source },
              {
                head: words.oneUnit,
                isAmount: true,
                show: ({ rate }) => decimalText(rate, look.language),
              },
            ]}
            keys={keys}
          />
        )}
      </div>
      {asked === undefined ? null : (
        <DeedPanel
          key={asked}
          deed={deedOf(asked, words, rows[keys.current]?.currency ?? '')}
          say={say}
          close={() => ask(undefined)}
        />
      )}
      {bar}
    </>
  )
}

function deedOf(asked: Asked, words: Words, currency: string): Deed {
  if (asked === 'new') {
    return {
      title: words.newRate,
      verb: words.record,
      fields: [
        {
          name: 'currency',
          kind: 'text',
          label: words.currency,
          note: words.currencyNote,
          start: currency,
          isNeeded: true,
        },
        { name: 'date', kind: 'day', label: words.date, start: today(), isNeeded: true },
        { name: 'rate', kind: 'text', label: words.oneUnit, isNeeded: true },
        { name: 'source', kind: 'text', label: words.source, isNeeded: true },
      ],
      send: (write, { rate, ...typed }) =>
        write('rate.record', typedAs({ ...typed, rate: String(rate).replace(',', '.') })),
      said: (typed) => words.rateRecorded(String(typed.currency)),
    }
  }
  if (asked === 'revalue') {
    return {
      title: words.revalueTitle,
      verb: words.revalue,
      fields: [
        { name: 'on', kind: 'day', label: words.revalueOn, isNeeded: true },
        { name: 'reverse', kind: 'tick', label: words.reverseIt, start: 'yes' },
      ],
      send: (write, typed) => write('currency.revalue', typedAs(typed)),
      said: () => words.revalued,
    }
  }
  return {
    title: words.exchange,
    verb: words.exchange,
    fields: [
      { name: 'from', kind: 'account', label: words.leaves, isNeeded: true },
      { name: 'to', kind: 'account', label: words.comes, isNeeded: true },
      { name: 'date', kind: 'day', label: words.date, start: today(), isNeeded: true },
      { name: 'paid', kind: 'money', label: words.paid },
      { name: 'received', kind: 'money', label: words.received },
      { name: 'rate', kind: 'text', label: words.rateOf },
      { name: 'memo', kind: 'text', label: words.memo },
    ],
    send: (write, { rate, ...typed }) => {
      const said = rate === undefined ? {} : { rate: String(rate).replace(',', '.') }
      return write('currency.exchange', typedAs({ ...typed, ...said }))
    },
    said: () => words.exchanged,
  }
}
