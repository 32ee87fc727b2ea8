import './trade.css'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { documentWords } from '../../words/document-words.ts'
import { estimateWords } from '../../words/estimate-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { DocumentActs, type DocumentDeed } from './document-acts.tsx'
import { DocumentPanel } from './document-panels.tsx'
import { LinesSection, PostedSection, SettledSection, TaxesSection } from './document-sections.tsx'
import { EstimateSection, FromLine } from './estimate-section.tsx'
import { HoldbackSection } from './holdback-section.tsx'
import { documentsPath, partyPath, type ShownDocument, type Side, stateOf } from './side.ts'
import { StateWord } from './state-word.tsx'
import { useMail, usePdf } from './use-pdf.ts'

/** An invoice, a credit note or a deposit as it was issued. */
export function InvoicePage() {
  const { document } = useParams({ from: '/$book/invoices/$document' })
  const { act } = useSearch({ from: '/$book/invoices/$document' })
  return <DocumentPage key={`c ${document}`} side="customer" number={document} act={act} />
}

/** A bill or a vendor credit as it was entered. */
export function BillPage() {
  const { document } = useParams({ from: '/$book/bills/$document' })
  const { act } = useSearch({ from: '/$book/bills/$document' })
  return <DocumentPage key={`s ${document}`} side="supplier" number={document} act={act} />
}

/** The kind of a document, from its id: `credit/1002`. */
export function kindOf({ id }: { readonly id: string }): string {
  return id.split('/')[0] ?? ''
}

/** Says once what has just been made, with its undo. */
function useJustMade(
  shown: ShownDocument | undefined,
  act: number | undefined,
  say: (what: string, act: number) => void,
) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const isSaid = useRef(false)
  useEffect(() => {
    if (shown === undefined || act === undefined || isSaid.current) return
    isSaid.current = true
    const kind = kindOf(shown)
    const what = `${words.kinds[kind] ?? kind} ${shown.number}`
    say(kind === 'bill' || kind === 'vendor-credit' ? words.entered(what) : words.issued(what), act)
  })
}

function DocumentPage({
  side,
  number,
  act,
}: {
  readonly side: Side
  readonly number: string
  readonly act: number | undefined
}) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [deed, choose] = useState<DocumentDeed>()
  const read = useRead(side === 'customer' ? 'invoice.show' : 'bill.show', { number })
  const { data, error, isError, refetch } = read
  useJustMade(data, act, say)
  const paper = usePdf((write) => write('invoice.print', { numbers: [data?.id ?? number], inline: true }))
  const mail = useMail((write) => write('invoice.mail', { numbers: [data?.id ?? number], inline: true }))
  const approving = useSending(say)
  const approve = () =>
    void approving.settle(
      () => approving.write('bill.approve', { bills: [data?.id ?? number] }),
      () => estimateWords[look.language].approved(data?.number ?? number),
    )
  const begin = (next: DocumentDeed) => (next === 'approve' ? approve() : choose(next))
  const back = () => void navigate({ to: documentsPath[side], params: { book: name }, search: {} })
  useScreenKeys(deed === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : [])
  const kind = data === undefined ? '' : kindOf(data)
  return (
    <>
      <Head title={data === undefined ? number : `${words.kinds[kind] ?? kind} ${data.number}`}>
        {data === undefined ? null : <DocumentState side={side} shown={data} />}
        {data === undefined ? null : (
          <DocumentActs
            shown={data}
            choose={begin}
            {...(side === 'customer' ? { print: paper.print, mail: mail.send } : {})}
          />
        )}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        <RefusalBox refusals={[...paper.refusals, ...mail.refusals, ...approving.refusals]} />
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="inside doc-sheet">
            <div>
              {data.voided === '' ? null : <p>{words.voidedOn(data.voided)}</p>}
              <LinesSection shown={data} />
              <TaxesSection shown={data} />
            </div>
            <div>
              <FromLine from={data.from} />
              {kind === 'estimate' ? <EstimateSection shown={data} /> : null}
              <HoldbackSection shown={data} />
              <SettledSection shown={data} />
              {data.entry === '' ? null : <PostedSection entry={data.entry} />}
            </div>
          </div>
        )}
      </div>
      {deed === undefined || data === undefined ? null : (
        <DocumentPanel key={deed} deed={deed} shown={data} say={say} close={() => choose(undefined)} />
      )}
      {bar}
    </>
  )
}

function DocumentState({ side, shown }: { readonly side: Side; readonly shown: ShownDocument }) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  return (
    <span className="state">
      <Link to={partyPath[side]} params={{ book: name, party: shown.party }}>
        {shown.party}
      </Link>{' '}
      · {shown.date}
      {shown.due === '' ? '' : ` · ${words.due} ${shown.due}`} ·{' '}
      <StateWord state={stateOf({ ...shown, kind: kindOf(shown) }, today())} />
      {isZero(shown.open) ? '' : ` · ${words.sumOpen(amountWords(shown.open, look.language))}`}
      <ApprovalState shown={shown} />
    </span>
  )
}

/** Whether a bill waits for approval, who gave it, or why it was refused. */
function ApprovalState({ shown: { approval } }: { readonly shown: ShownDocument }) {
  const { look } = useLook()
  const words = estimateWords[look.language]
  if (approval === undefined || approval.state === 'free') return null
  const { state, by, reason } = approval
  if (state === 'approved') return <> · {words.approvedBy(by)}</>
  return (
    <>
      {' · '}
      <span className="state-word">{words.approvals[state]}</span>
      {reason === '' ? '' : `${colon(look.language)} ${reason}`}
    </>
  )
}
