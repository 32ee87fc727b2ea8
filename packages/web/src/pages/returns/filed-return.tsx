import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { usePaper } from '../payroll/use-paper.ts'
import { PayPanel, WithdrawPanel } from './filed-deeds.tsx'
import { ReturnLines } from './return-lines.tsx'
import type { ReturnAt } from './return-search.ts'

type Props = { readonly at: ReturnAt; readonly id: string; readonly payBy: string }

/** A return as it was filed: its lines never move; it is printed, paid, amended or withdrawn. */
export function FiledReturn({ at, id, payBy }: Props) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const print = usePaper()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<'pay' | 'withdraw'>()
  const { change, search, program } = at
  const { data, error, isError, refetch } = useRead('return.show', { return: id })
  const { data: registered } = useRead('registration.list', {})
  const tax = registered?.registrations.find((each) => each.program === program)?.name ?? program
  const isOpen = data !== undefined && !isZero(data.open)
  const isRefund = data?.open.startsWith('-') === true
  const amend = () => change({ amends: id, figure: undefined })
  const show = (next: 'pay' | 'withdraw') => {
    change({ figure: undefined })
    open(next)
  }
  const paper = (format: string) => print('return.show', { return: id }, format)
  const back = () => {
    if (search.figure !== undefined) return change({ figure: undefined })
    void navigate({ to: '/$book/returns', params: { book: name } })
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain },
    ...(isOpen ? [{ key: 'Ctrl+Enter', label: words.pay, shown: 'Ctrl Enter', run: () => show('pay') }] : []),
    { key: 'a', label: words.amend, run: amend },
    { key: 'w', label: words.withdraw, run: () => show('withdraw') },
    { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: () => paper('pdf') },
    ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  const said = (what: string, act: number) => {
    open(undefined)
    say(what, act)
  }
  return (
    <>
      <Head title={words.filedTitle(tax)}>
        <FiledState filed={data} />
        <div className="acts">
          <Button keyHint="w" onPress={() => show('withdraw')}>
            {words.withdraw}
          </Button>
          <Button keyHint="a" onPress={amend}>
            {words.amend}
          </Button>
          <Button onPress={() => paper('csv')}>{common.asCsv}</Button>
          <Button keyHint="Ctrl P" onPress={() => paper('pdf')}>
            {words.printIt}
          </Button>
          {isOpen ? (
            <Button kind="filled" keyHint="Ctrl Enter" onPress={() => show('pay')}>
              {isRefund ? words.payRefund : words.pay}
            </Button>
          ) : null}
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="form-sheet">
            <div className="form-head">
              <b>{data.form}</b>
              <span className="second">{isOpen ? words.payBy(payBy) : words.states.settled}</span>
            </div>
            <ReturnLines
              title={words.filedTitle(tax)}
              form={data.form}
              lines={data.lines}
              current={search.figure}
              open={(figure) => {
                open(undefined)
                change({ figure })
              }}
            />
            <Payments filed={data} />
          </div>
        )}
      </div>
      {search.figure === undefined ? null : (
        <ExplainPanel figure={search.figure} close={() => change({ figure: undefined })} />
      )}
      {panel === 'pay' && data !== undefined ? (
        <PayPanel filed={data} say={said} close={() => open(undefined)} />
      ) : null}
      {panel === 'withdraw' ? <WithdrawPanel id={id} say={said} close={() => open(undefined)} /> : null}
      {bar}
    </>
  )
}

/** The period of a filed return, when it was filed, under which number. */
function FiledState({ filed }: { readonly filed: OutputOf<'return.show'> | undefined }) {
  const { look } = useLook()
  const words = returnWords[look.language]
  if (filed === undefined) return null
  const { from, through, filed: day, confirmation, amends } = filed
  return (
    <span className="state">
      <Icon name="seal" /> {words.span(from, through)}, {words.filedOn(day)}
      {confirmation === '' ? '' : `, ${words.confirmationOf(confirmation)}`}
      {amends === '' ? '' : ` · ${words.amends} ${amends}`}
    </span>
  )
}

/** The payments of a filed return, and the entry that filing posted. */
function Payments({ filed }: { readonly filed: OutputOf<'return.show'> }) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const { name } = useBook()
  return (
    <section className="form-foot">
      <p className="links-of-entry">
        {filed.entry === '' ? null : (
          <Link to="/$book/entry/$entry" params={{ book: name, entry: filed.entry }}>
            {common.entryOf(filed.entry)}
          </Link>
        )}
        {isZero(filed.open) ? null : (
          <span className="total">
            {words.open} <Amount value={filed.open} />
          </span>
        )}
      </p>
      {filed.payments.length === 0 ? null : (
        <table className="posted" aria-label={words.payments}>
          <thead>
            <tr>
              <th scope="col">{common.date}</th>
              <th scope="col">{common.entry}</th>
              <th scope="col">{words.confirmation}</th>
              <th scope="col" className="amount">
                {words.payments}
              </th>
            </tr>
          </thead>
          <tbody>
            {filed.payments.map((each) => (
              <tr key={each.entry}>
                <td>{each.date}</td>
                <td>
                  <Link to="/$book/entry/$entry" params={{ book: name, entry: each.entry }}>
                    {each.entry}
                  </Link>
                </td>
                <td>{each.confirmation}</td>
                <td className="amount">
                  <Amount value={each.amount} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
