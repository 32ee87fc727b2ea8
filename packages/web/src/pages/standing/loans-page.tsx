import { useState } from 'react'
import { useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Tick } from '../../parts/form-parts.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords, percentWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { standingWords } from '../../words/standing-words.ts'
import { DeedPanel } from './deed-panel.tsx'
import { changeLoan, closeLoan, openLoan, payLoan } from './loan-deeds.ts'
import { LoanPanel } from './loan-panel.tsx'
import { StandingHead } from './standing-frame.tsx'
import { type StandingColumn, StandingTable } from './standing-table.tsx'

type Loan = OutputOf<'loan.list'>['loans'][number]
type Asked = 'new' | 'pay' | 'terms' | 'close' | 'show'

/** The loans with what each owes and pays next, and the proof that their schedules owe what the books say. */
export function LoansPage() {
  const { words: common, look } = useLook()
  const words = standingWords[look.language]
  const { bar, say } = useUndoBar()
  const [isAll, all] = useState(false)
  const [asked, ask] = useState<Asked>()
  const { data, error, isError, refetch } = useRead('loan.list', { all: isAll })
  const rows = data?.loans ?? []
  const keys = useRowKeys(rows.length, () => ask('show'))
  const current = rows[keys.current]
  const forOne = (what: Asked) => () => ask(current === undefined ? undefined : what)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: words.loan },
    { key: 'n', label: words.newLoan, run: () => ask('new') },
    { key: 'p', label: words.payLoan, run: forOne('pay') },
    { key: 't', label: words.newTerms, run: forOne('terms') },
    { key: 'x', label: words.closeLoan, run: forOne('close') },
  ])
  const close = () => ask(undefined)
  const deed =
    asked === 'new'
      ? openLoan(words)
      : current === undefined || asked === undefined || asked === 'show'
        ? undefined
        : { pay: payLoan, terms: changeLoan, close: closeLoan }[asked](words, current.loan)
  return (
    <>
      <StandingHead title={words.loans} here="loans">
        <Tick label={words.all} isOn={isAll} onChange={all} />
        <Button keyHint="p" onPress={forOne('pay')}>
          {words.payLoan}
        </Button>
        <Button kind="filled" keyHint="n" onPress={() => ask('new')}>
          {words.newLoan}
        </Button>
      </StandingHead>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.noLoans}</p> : null}
        {rows.length === 0 ? null : (
          <StandingTable
            label={words.loans}
            rows={rows}
            idOf={({ loan }) => loan}
            columns={columnsOf(words, look.language)}
            open={() => ask('show')}
            keys={keys}
          />
        )}
        <div className="standing-proofs">
          {(data?.accounts ?? []).map(({ account, owed, balance, holds }) => (
            <ProofLine key={account} holds={holds}>
              {words.loanProof(
                account,
                amountWords(owed, look.language),
                amountWords(balance, look.language),
              )}
            </ProofLine>
          ))}
        </div>
      </div>
      {asked === 'show' && current !== undefined ? (
        <LoanPanel
          key={current.loan}
          loan={current.loan}
          deeds={[
            [words.payLoan, 'p', () => ask('pay')],
            [words.newTerms, 't', () => ask('terms')],
            [words.closeLoan, 'x', () => ask('close')],
          ]}
          close={close}
        />
      ) : null}
      {deed === undefined ? null : <DeedPanel key={asked} deed={deed} say={say} close={close} />}
      {bar}
    </>
  )
}

function columnsOf(
  words: (typeof standingWords)['en'],
  language: 'en' | 'fr',
): readonly StandingColumn<Loan>[] {
  return [
    { head: words.loan, show: ({ loan }) => loan },
    { head: words.lender, show: ({ lender }) => lender },
    { head: words.account, show: ({ account }) => account },
    { head: words.next, show: ({ next }) => next },
    { head: words.state, show: ({ state }) => words.loanStates[state] ?? state },
    { head: words.rate, isAmount: true, show: ({ percent }) => percentWords(percent, language) },
    { head: words.payment, isAmount: true, show: ({ payment }) => <Amount value={payment} /> },
    { head: words.owed, isAmount: true, show: ({ owed }) => <Amount value={owed} /> },
  ]
}
