import './payroll.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'
import { AnnualSection } from './annual-section.tsx'
import { OwedExplain } from './owed-explain.tsx'
import { OwedLines } from './owed-lines.tsx'
import { OwedPayPanel } from './owed-pay-panel.tsx'
import { type OwedSearch, owedForm } from './owed-search.ts'

/** A form of what is owed, filled in: each line opens to the pays behind it; proofs; the payment. */
export function OwedFormPage() {
  const { words: common, look } = useLook()
  const words = owedWords[look.language]
  const { form: typed } = useParams({ from: '/$book/pay/owed/$form' })
  const { who, period, line } = useSearch({ from: '/$book/pay/owed/$form' })
  const form = owedForm(typed)
  const { name } = useBook()
  const navigate = useNavigate()
  const paper = usePaper()
  const { bar, say } = useUndoBar()
  const [isPaying, pay] = useState(false)
  const asked = {
    form,
    ...(who === undefined ? {} : { who }),
    ...(period === undefined ? {} : { period }),
  }
  const { data, error, isError, refetch } = useRead('remittance.prepare', asked)
  const change = (next: Partial<OwedSearch>) =>
    void navigate({
      to: '/$book/pay/owed/$form',
      params: { book: name, form },
      search: (held: OwedSearch) => ({ ...held, ...next }),
      replace: true,
    })
  const isOpen = data !== undefined && !isZero(data.left)
  const begin = () => {
    change({ line: undefined })
    pay(true)
  }
  const print = () => paper('remittance.prepare', asked)
  const back = () => {
    if (line !== undefined) return change({ line: undefined })
    void navigate({ to: '/$book/pay/owed', params: { book: name } })
  }
  const open = (next: string) => {
    pay(false)
    change({ line: next })
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
    { key: 'Enter', label: common.explain, shown: 'Enter' },
    { key: 'Ctrl+p', label: words.print, shown: 'Ctrl P', run: print },
    ...(isOpen ? [{ key: 'Ctrl+Enter', label: words.pay, shown: 'Ctrl Enter', run: begin }] : []),
    ...(isPaying ? [] : [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }]),
  ])
  return (
    <>
      <Head title={data?.title ?? words.title}>
        <span className="state">
          {data === undefined
            ? ''
            : `${data.agency}, ${data.from} – ${data.through}, ${words.due.toLowerCase()} ${data.due}`}
        </span>
        <div className="acts">
          <Button keyHint="Ctrl P" onPress={print}>
            {words.print}
          </Button>
          {isOpen ? (
            <Button kind="filled" keyHint="Ctrl Enter" onPress={begin}>
              {words.pay}
            </Button>
          ) : null}
        </div>
        <Proofs shown={data} />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <OwedSheet shown={data} line={line} open={open} />
        )}
        {data !== undefined && (form === 'compensation' || form === 'health-levy') ? (
          <AnnualSection form={form} who={data.who} year={Number(data.through.slice(0, 4))} />
        ) : null}
      </div>
      {line === undefined ? null : (
        <OwedExplain asked={asked} line={line} close={() => change({ line: undefined })} />
      )}
      {isPaying && data !== undefined ? (
        <OwedPayPanel
          asked={asked}
          left={data.left}
          say={(what, act) => {
            pay(false)
            say(what, act)
          }}
          close={() => pay(false)}
        />
      ) : null}
      {bar}
    </>
  )
}

type Shown = OutputOf<'remittance.prepare'>

/** What holds the form against the accounts of the books. */
function Proofs({ shown }: { readonly shown: Shown | undefined }) {
  const { look } = useLook()
  if (shown === undefined || shown.proofs.length === 0) return null
  return (
    <p className="head-line proofs-line">
      {shown.proofs.map((proof) => (
        <ProofLine key={proof.claim} holds={proof.holds}>
          {proof.claim} {amountWords(proof.left, look.language)}
          {proof.holds ? '' : ` ≠ ${amountWords(proof.right, look.language)}`}
        </ProofLine>
      ))}
    </p>
  )
}

/** The lines that are paid, those that are only told, and the notes. */
function OwedSheet({
  shown,
  line,
  open,
}: {
  readonly shown: Shown
  readonly line: string | undefined
  open(line: string): void
}) {
  const { look } = useLook()
  const words = owedWords[look.language]
  return (
    <div className="form-sheet">
      <div className="form-head">
        <b>{words.statuses[shown.status]}</b>
        <span className="second">{shown.account === '' ? '' : `${words.account} ${shown.account}`}</span>
      </div>
      <OwedLines
        title={shown.title}
        lines={[...shown.lines, { line: 'total', label: words.owed, amount: shown.owed }]}
        current={line}
        open={open}
      />
      {shown.facts.length === 0 ? null : (
        <OwedLines title={words.told} lines={shown.facts} current={line} open={open} />
      )}
      {shown.notes.map((note) => (
        <p key={note} className="second">
          {note}
        </p>
      ))}
    </div>
  )
}
