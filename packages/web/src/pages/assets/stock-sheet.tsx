import { type RefObject, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DayField, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { useLook } from '../../words/look-context.ts'
import { stockWords } from '../../words/stock-words.ts'
import { today } from '../../words/today.ts'
import { useAfterTyping, useFirstField } from '../trade/typing.ts'
import { changedGoods, type DraftGoods, goodsFrom, startedGoods } from './stock-draft.ts'

type Props = { say(what: string, act: number): void; close(): void }

/** The sheet of a count, begun with the goods of the last one. */
export function StockSheet(props: Props) {
  const [account, choose] = useState('')
  const asked = account === '' ? {} : { account }
  const { data, error, isError, refetch } = useRead('stock.sheet', asked)
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  return <Sheet key={account} account={account} choose={choose} last={data.lines} {...props} />
}

type Counted = OutputOf<'stock.count'>

function Sheet({
  account,
  choose,
  last,
  say,
  close,
}: Props & {
  readonly account: string
  choose(account: string): void
  readonly last: OutputOf<'stock.sheet'>['lines']
}) {
  const { words: common, look } = useLook()
  const words = stockWords[look.language]
  const [on, date] = useState(today())
  const [by, name] = useState('')
  const [goods, keep] = useState(() => startedGoods(last))
  const { write, settle, refusals } = useSending(say)
  const read = goodsFrom(goods)
  const input =
    read === undefined
      ? undefined
      : {
          on: on === '' ? today() : on,
          goods: read,
          ...(account === '' ? {} : { account }),
          ...(by.trim() === '' ? {} : { by: by.trim() }),
        }
  const trial = useTrial('stock.count', input)
  const made = trial?.ok === true ? trial.value : undefined
  const doubts = trial === undefined || trial.ok ? [] : trial.refusals
  const whyNot = input === undefined ? words.needed : undefined
  const send = async () => {
    if (input === undefined) return
    const done = await settle<Counted>(
      () => write('stock.count', input),
      (kept) => words.kept(kept.on),
    )
    if (done !== undefined) close()
  }
  const post = useAfterTyping(send)
  const start = useFirstField('.stock-lines input')
  useScreenKeys([
    { key: 'Tab', label: common.nextCell, shown: 'Tab' },
    { key: 'Enter', label: common.nextLine, shown: 'Enter' },
    { key: 'Ctrl+Enter', label: words.keep, shown: 'Ctrl Enter', run: post },
    { key: 'Escape', label: common.back, shown: 'Esc', run: close },
  ])
  return (
    <div ref={start}>
      <div className="doc-head">
        <DayField label={words.on} value={on} onChange={date} />
        <TextField label={words.by} value={by} onChange={name} />
        <span className="stacked">
          <span aria-hidden="true">{words.account}</span>
          <span className="boxed-account boxed">
            <AccountField label={words.account} value={account} onChange={choose} />
          </span>
        </span>
      </div>
      <GoodsGrid
        goods={goods}
        made={made}
        change={(index, next) => keep((held) => changedGoods(held, index, next))}
      />
      <div className="inside">
        <p className="second">{words.netNote}</p>
        <RefusalBox refusals={refusals.length > 0 ? refusals : doubts} />
        <div className="panel-acts">
          <Button onPress={close} keyHint="Esc">
            {words.back}
          </Button>
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={post}>
            {words.keep}
          </Button>
        </div>
      </div>
    </div>
  )
}

const fields = ['item', 'unit', 'quantity', 'cost', 'net'] as const

type Field = (typeof fields)[number]

function GoodsGrid({
  goods,
  made,
  change,
}: {
  readonly goods: readonly DraftGoods[]
  readonly made: Counted | undefined
  change(index: number, next: Partial<DraftGoods>): void
}) {
  const { words: common, look } = useLook()
  const words = stockWords[look.language]
  const grid = useRef<HTMLTableElement>(null)
  let counted = -1
  return (
    <div className="scrolls">
      <table className="stock-lines" ref={grid} aria-label={words.goods}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{common.line}</span>
            </th>
            {fields.map((field) => (
              <th key={field} scope="col" className={isNumber(field) ? 'amount' : undefined}>
                {words[field]}
              </th>
            ))}
            <th scope="col" className="amount">
              {words.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {goods.map((line, index) => {
            if (line.quantity.trim() !== '') counted += 1
            const own = line.quantity.trim() === '' ? undefined : made?.lines[counted]
            return (
              <GoodsRow
                key={line.key}
                line={line}
                index={index}
                amount={own?.amount}
                change={(next) => change(index, next)}
                goDown={(field) => goTo(grid, index + 1, field)}
              />
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={6}>
              {words.total}
            </th>
            <td className="amount">{made === undefined ? '' : <Amount value={made.closing} />}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function isNumber(field: Field): boolean {
  return field === 'quantity' || field === 'cost' || field === 'net'
}

/** The same field a line below, once it is there. */
function goTo(grid: RefObject<HTMLTableElement | null>, index: number, field: Field): void {
  setTimeout(
    () =>
      grid.current
        ?.querySelector<HTMLInputElement>(`[data-line="${index}"] [data-cell="${field}"] input`)
        ?.focus(),
    0,
  )
}

function GoodsRow({
  line,
  index,
  amount,
  change,
  goDown,
}: {
  readonly line: DraftGoods
  readonly index: number
  readonly amount: string | undefined
  change(next: Partial<DraftGoods>): void
  goDown(field: Field): void
}) {
  const { words: common, look } = useLook()
  const words = stockWords[look.language]
  return (
    <tr data-line={index}>
      <td className="second">{index + 1}</td>
      {fields.map((field) => (
        <td key={field} data-cell={field} className={isNumber(field) ? 'number-cell' : undefined}>
          <input
            className={isNumber(field) ? 'cell number' : 'cell'}
            aria-label={`${words[field]}, ${common.line} ${index + 1}`}
            inputMode={isNumber(field) ? 'decimal' : undefined}
            value={line[field]}
            onChange={(event) => change({ [field]: event.target.value })}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.ctrlKey) goDown(field)
            }}
          />
        </td>
      ))}
      <td className="amount">{amount === undefined ? '' : <Amount value={amount} />}</td>
    </tr>
  )
}
