import { useState } from 'react'
import { useWrite } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { SignedAmount } from '../../parts/signed-amount.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { lessText, sizeText } from '../../words/cents-text.ts'
import { useLook } from '../../words/look-context.ts'
import { reconcileWords } from '../../words/reconcile-words.ts'
import { OutstandingCheques } from './reconcile-cheques.tsx'
import { type Status, useDesk } from './reconcile-desk.ts'
import { HintPanel } from './reconcile-hints.tsx'
import { BankPaper, Postings } from './reconcile-rows.tsx'
import { Seals } from './reconcile-seals.tsx'

type Props = {
  readonly title: string
  readonly account: string
  readonly normal: 'debit' | 'credit'
  readonly status: Status
  say(what: string, act: number): void
}

/** A reconciliation under way: the equation above, the bank’s lines at the left, the books at the right. */
export function UnderWay({ title, account, normal, status, say }: Props) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const write = useWrite()
  const desk = useDesk(account)
  const [current, move] = useState<string>()
  const [isHelped, help] = useState(false)
  const isDone = isZero(status.difference)
  const seal = async () => {
    const answer = await write('seal.close', { account })
    desk.refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.didSeal(answer.value.seal, answer.value.on), answer.value.act)
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: ' ', label: words.tick, shown: look.language === 'fr' ? 'Espace' : 'Space' },
    { key: 'Enter', label: common.openEntry },
    { key: 'd', label: words.find.toLocaleLowerCase(look.language), run: () => help(!isHelped) },
    {
      key: 'Ctrl+Enter',
      label: words.seal.toLocaleLowerCase(look.language),
      shown: 'Ctrl Enter',
      run: () => void seal(),
    },
  ])
  return (
    <>
      <Head title={title}>
        <span className="labelled">
          <span aria-hidden="true">{words.statementTo}</span>
          <DateField
            key={status.on}
            label={words.statementTo}
            value={status.on}
            onChange={(on) => void desk.change({ on, closing: status.closing })}
          />
        </span>
        <span className="state">{words.kept}</span>
        <div className="acts">
          <Button keyHint="d" onPress={() => help(!isHelped)}>
            {words.find}
          </Button>
          <Button
            kind="filled"
            keyHint="Ctrl Enter"
            whyNot={isDone ? undefined : words.notYet(amountWords(status.difference, look.language))}
            onPress={() => void seal()}
          >
            {words.seal}
          </Button>
        </div>
        <Equation
          status={status}
          normal={normal}
          change={(closing) => void desk.change({ on: status.on, closing })}
        />
      </Head>
      <div className="content reconciling">
        <RefusalBox refusals={desk.refusals} />
        {status.lost.length === 0 ? null : (
          <p className="inside needs-choice">{words.lost(status.lost.join(', '))}</p>
        )}
        <div className="both">
          <BankPaper account={account} status={status} current={current} />
          <Postings
            account={account}
            normal={normal}
            status={status}
            desk={desk}
            current={current}
            move={move}
          />
        </div>
        <div className="inside">
          <OutstandingCheques account={account} on={status.on} say={say} />
          <Seals account={account} say={say} />
        </div>
      </div>
      {isHelped ? (
        <HintPanel
          account={account}
          status={status}
          desk={desk}
          move={move}
          say={say}
          close={() => help(false)}
        />
      ) : null}
    </>
  )
}

function Equation({
  status,
  normal,
  change,
}: Pick<Props, 'status' | 'normal'> & { change(closing: string): void }) {
  const { words: common, look } = useLook()
  const words = reconcileWords[look.language]
  const isDone = isZero(status.difference)
  const cleared = lessText(status.closing, status.difference)
  const isDebit = normal === 'debit'
  const into = isDebit
    ? { label: words.clearedIn(status.inCount), sum: status.clearedIn }
    : { label: words.clearedCredits(status.outCount), sum: status.clearedOut }
  const out = isDebit
    ? { label: words.clearedOut(status.outCount), sum: status.clearedOut }
    : { label: words.clearedDebits(status.inCount), sum: status.clearedIn }
  return (
    <section className="terms" aria-label={common.balance}>
      <Term
        label={
          <>
            {words.opening} <Icon name="lock" />{' '}
            {status.sealed === '' ? words.noSeal : words.sealOf(status.sealed)}
          </>
        }
        value={status.opening}
      />
      <span className="sign">+</span>
      <Term label={into.label} value={sizeText(into.sum)} />
      <span className="sign">–</span>
      <Term label={out.label} value={sizeText(out.sum)} />
      <span className="sign">=</span>
      <Term label={words.cleared} value={cleared} />
      <div>
        <span className="small second" aria-hidden="true">
          {words.closing}
        </span>
        <span className="field closing-field">
          <SignedAmount label={words.closing} value={status.closing} onChange={change} />
        </span>
      </div>
      <div className="apart" aria-live="polite" data-done={isDone}>
        <span className="small second">{common.difference}</span>
        <b>
          {isDone ? <Icon name="tick" size={18} /> : null} <Amount value={status.difference} />
        </b>
      </div>
    </section>
  )
}

function Term({ label, value }: { readonly label: React.ReactNode; readonly value: string }) {
  return (
    <div>
      <span className="small second">{label}</span>
      <b>
        <Amount value={value} />
      </b>
    </div>
  )
}
