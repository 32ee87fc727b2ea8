import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { DayField, DeedForm, MoneyField, SidePanel, TextField, useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { timeWords } from '../../words/time-words.ts'
import { today } from '../../words/today.ts'
import { TradeTabs } from '../trade/trade-tabs.tsx'

type Row = OutputOf<'time.unbilled'>['customers'][number]

/** Work in progress by customer with its age; Enter bills it. */
export function UnbilledPage() {
  const { words: common, look } = useLook()
  const words = timeWords[look.language]
  const navigate = useNavigate()
  const { book } = useParams({ from: '/$book/invoices/unbilled' })
  const { on = today() } = useSearch({ from: '/$book/invoices/unbilled' })
  const { data, error, isError, refetch } = useRead('time.unbilled', { on })
  const [opened, open] = useState<string>()
  const { bar, say } = useUndoBar()
  const close = () => open(undefined)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.billIt },
  ])
  const row = data?.customers.find(({ customer }) => customer === opened)
  return (
    <>
      <Head title={words.unbilled}>
        <TradeTabs side="customer" here="unbilled" />
        <span className="labelled">
          <span aria-hidden="true">{words.on}</span>
          <DateField
            label={words.on}
            value={on}
            onChange={(day) =>
              void navigate({
                to: '/$book/invoices/unbilled',
                params: { book },
                search: day === '' ? {} : { on: day },
                replace: true,
              })
            }
          />
        </span>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : <Unbilled rows={data.customers} total={data.total} open={open} />}
        {bar}
      </div>
      {row === undefined ? null : (
        <BillPanel
          key={row.customer}
          row={row}
          on={on}
          close={close}
          say={(what, act) => {
            say(what, act)
            close()
          }}
        />
      )}
    </>
  )
}

type ListProps = { readonly rows: readonly Row[]; readonly total: string; open(customer: string): void }

function Unbilled({ rows, total, open }: ListProps) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const press = (index: number) => {
    const row = rows[index]
    if (row !== undefined) open(row.customer)
  }
  const keys = useRowKeys(rows.length, press)
  const body = useFirstFocus(rows.length)
  if (rows.length === 0) return <p className="inside">{words.nothing}</p>
  const heads = [words.length, words.covered, words.worth, words.costs, words.fees, words.total]
  return (
    <div className="table-scroll">
      <table className="table" aria-label={words.unbilled}>
        <thead>
          <tr>
            <th scope="col">{words.customer}</th>
            {heads.map((text) => (
              <th key={text} scope="col" className="amount">
                {text}
              </th>
            ))}
            <th scope="col">{words.oldest}</th>
            {words.ages.map((text) => (
              <th key={text} scope="col" className="amount">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} {...keys.body}>
          {rows.map((row, index) => (
            <tr key={row.customer} {...keys.row(index)} className="opens" onClick={() => press(index)}>
              <th scope="row">
                {row.customer}{' '}
                {row.withoutRate === 0 ? null : (
                  <span className="state-word">{words.withoutRate(row.withoutRate)}</span>
                )}
              </th>
              <td className="amount">{row.time}</td>
              <td className="amount">{row.covered}</td>
              {[row.worth, row.costs, row.fees, row.total].map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={at} className="amount">
                  <Amount value={value} />
                </td>
              ))}
              <td className="whole">{row.oldest}</td>
              {[row.to30, row.to60, row.to90, row.older].map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
                <td key={at} className="amount">
                  <Amount value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="total">
            <th scope="row" colSpan={6}>
              {words.total}
            </th>
            <td className="amount">
              <Amount value={total} />
            </td>
            <td colSpan={5} />
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** Bills a customer’s work: what it would come to is worked out while it is typed. */
function BillPanel({
  row,
  on,
  say,
  close,
}: {
  readonly row: Row
  readonly on: string
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = timeWords[look.language]
  const { write, settle, refusals } = useSending(say)
  const [draft, fill] = useState({ through: on, time: '', reason: '', tax: '' })
  const set = (next: Partial<typeof draft>) => fill((held) => ({ ...held, ...next }))
  const { through, time, reason, tax } = draft
  const input = {
    ...{ customer: row.customer, through },
    ...(time === '' ? {} : { time }),
    ...(reason === '' ? {} : { reason }),
    ...(tax === '' ? {} : { tax }),
  }
  const trial = useTrial('time.bill', input)
  const amount = (text: string) => amountWords(text, look.language)
  return (
    <SidePanel title={words.bill(row.customer)} close={close}>
      <DeedForm
        verb={words.billIt}
        send={() =>
          void settle(
            () => write('time.bill', input),
            ({ number, total }) => words.didBill(number, amount(total)),
          )
        }
      >
        <DayField label={words.through} value={through} onChange={(day) => set({ through: day })} />
        <MoneyField
          label={words.charge}
          value={time}
          onChange={(sum) => set({ time: sum })}
          note={words.chargeNote}
        />
        <TextField label={words.reason} value={reason} onChange={(text) => set({ reason: text })} />
        <TextField
          label={words.tax}
          value={tax}
          onChange={(text) => set({ tax: text })}
          note={words.taxNote}
        />
        {trial?.ok === true ? (
          <>
            <ul className="second">
              {trial.value.lines.map((line) => (
                <li key={`${line.text} ${line.amount}`}>
                  {line.text}: {amount(line.amount)}
                </li>
              ))}
            </ul>
            <p role="status">{words.would(amount(trial.value.net), amount(trial.value.total))}</p>
          </>
        ) : null}
      </DeedForm>
      <RefusalBox refusals={refusals.length > 0 || trial?.ok !== false ? refusals : trial.refusals} />
    </SidePanel>
  )
}
