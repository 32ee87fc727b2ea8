import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { confirmWords } from '../../words/confirm-words.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { ConfirmPanel, type Numbered } from '../trade/confirm-panel.tsx'
import { PayPanel, WithdrawPanel } from './filed-deeds.tsx'
import { ReturnLines } from './return-lines.tsx'
import type { ReturnAt } from './return-search.ts'

type Props = { readonly at: ReturnAt; readonly id: string; readonly payBy: string }

/** What a panel beside a filed return does. */
type FiledPanel = 'pay' | 'withdraw' | 'confirm'

/** The return and its payments, of each of which a number may be kept. */
function numberedOf(filed: OutputOf<'return.show'>, language: 'en' | 'fr'): readonly Numbered[] {
  const words = confirmWords[language]
  return [
    { id: filed.return, is: 'return', label: words.theReturn, confirmation: filed.confirmation },
    ...filed.payments.map(({ entry, amount, confirmation }): Numbered => {
      const label = words.payment(entry, amountWords(amount, language))
      return { id: entry, is: 'payment', label, confirmation }
    }),
  ]
}

/** A return as it was filed: its lines never move; it is printed, paid, amended or withdrawn. */
export function FiledReturn({ at, id, payBy }: Props) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const numbers = confirmWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const print = usePaper()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<FiledPanel>()
  const { change, search, program } = at
  const { data, error, isError, refetch } = useRead('return.show', { return: id })
  const { data: registered } = useRead('registration.list', {})
  const tax = registered?.registrations.find((each) => each.program === program)?.name ?? program
  const isOpen = data !== undefined && !isZero(data.open)
  const isRefund = data?.open.startsWith('-') === true
  const amend = () => change({ amends: id, figure: undefined })
  const show = (next: FiledPanel) => {
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
    { key: 'n', label: numbers.deed, run: () => show('confirm') },
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
          <Button keyHint="n" onPress={() => show('confirm')}>
            {numbers.deed}
          </Button>
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
      {data === undefined ? null : (
        <FiledPanels panel={panel} filed={data} say={said} close={() => open(undefined)} />
      )}
      {bar}
    </>
  )
}

/** The panel of a deed on a filed return. */
function FiledPanels({
  panel,
  filed,
  say,
  close,
}: {
  readonly panel: FiledPanel | undefined
  readonly filed: OutputOf<'return.show'>
  say(what: string, act: number): void
  close(): void
}) {
  const { look } = useLook()
  if (panel === 'pay') return <PayPanel filed={filed} say={say} close={close} />
  if (panel === 'withdraw') return <WithdrawPanel id={filed.return} say={say} close={close} />
  return panel === 'confirm' ? (
    <ConfirmPanel things={numberedOf(filed, look.language)} say={say} close={close} />
  ) : null
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
  return (
    <section className="form-foot">
      <p className="links-of-entry">
        {filed.entry === '' ? null : <EntryLink entry={filed.entry}>{common.entryOf(filed.entry)}</EntryLink>}
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
                  <EntryLink entry={each.entry} />
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
