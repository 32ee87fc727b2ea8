import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { today } from '../../words/today.ts'
import { type Deed, DeedPanel, typedAs } from './deed-panel.tsx'
import { StandingHead } from './standing-frame.tsx'
import { SmallTable, StandingTable } from './standing-table.tsx'

type Words = (typeof standingWords)['en']
type Quantity = OutputOf<'quantity.list'>['quantities'][number]

/** What was counted on statistical accounts: hours, kilograms, pieces; with the total of each. */
export function QuantitiesPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [asked, ask] = useState<'new' | 'remove'>()
  const { data, error, isError, refetch } = useRead('quantity.list', {})
  const rows = (data?.quantities ?? []).toReversed()
  const keys = useRowKeys(rows.length, () => ask('remove'))
  const current = rows[keys.current]
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'n', label: words.newQuantity, run: () => ask('new') },
    { key: 'x', label: words.removeQuantity, run: () => ask(current === undefined ? undefined : 'remove') },
  ])
  const named = new Map(data?.totals.map(({ account, name }) => [account, `${account} ${name}`]))
  const said = (quantity: string) => decimalText(quantity, look.language)
  return (
    <>
      <StandingHead title={words.quantities} here="quantities">
        <Button kind="filled" keyHint="n" onPress={() => ask('new')}>
          {words.newQuantity}
        </Button>
      </StandingHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? (
          <p className="opening-line">{words.noQuantities}</p>
        ) : null}
        {data === undefined || rows.length === 0 ? null : (
          <>
            <div className="inside">
              <SmallTable
                label={words.total}
                heads={[words.account, words.unit, words.total]}
                rows={data.totals.map(({ account, name, unit, total }) => ({
                  id: account,
                  cells: [`${account} ${name}`, unit, said(total)],
                }))}
              />
            </div>
            <StandingTable
              label={words.quantities}
              rows={rows}
              idOf={({ id }) => id}
              columns={[
                { head: words.date, show: ({ date }: Quantity) => date },
                { head: words.account, show: ({ account }) => named.get(account) ?? account },
                { head: words.memo, show: ({ memo }) => memo },
                { head: words.unit, show: ({ unit }) => unit },
                { head: words.quantity, isAmount: true, show: ({ quantity }) => said(quantity) },
              ]}
              keys={keys}
            />
          </>
        )}
      </div>
      {asked === undefined ? null : (
        <DeedPanel key={asked} deed={deedOf(asked, words, current)} say={say} close={() => ask(undefined)} />
      )}
      {bar}
    </>
  )
}

function deedOf(asked: 'new' | 'remove', words: Words, current: Quantity | undefined): Deed {
  if (asked === 'remove' && current !== undefined) {
    const { id, date, account, quantity, unit } = current
    return {
      title: `${words.removeQuantity}, ${date} ${account}, ${quantity} ${unit}`,
      verb: words.removeQuantity,
      fields: [],
      send: (write) => write('quantity.remove', { quantity: id }),
      said: () => words.quantityRemoved,
    }
  }
  return {
    title: words.newQuantity,
    verb: words.record,
    fields: [
      {
        name: 'account',
        kind: 'account',
        label: words.account,
        start: current?.account ?? '',
        isNeeded: true,
      },
      { name: 'date', kind: 'day', label: words.date, start: today(), isNeeded: true },
      { name: 'quantity', kind: 'text', label: words.quantity, note: words.quantityNote, isNeeded: true },
      { name: 'memo', kind: 'text', label: words.memo },
    ],
    send: (write, { quantity, ...typed }) =>
      write('quantity.record', typedAs({ ...typed, quantity: String(quantity).replace(',', '.') })),
    said: () => words.quantityRecorded,
  }
}
