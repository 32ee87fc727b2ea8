import './trade.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Choice, DayField, MoneyField, TextField, Tick } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { documentWords } from '../../words/document-words.ts'
import { holdbackWords } from '../../words/holdback-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { waitingAddress } from '../attach-papers.ts'
import { type DocumentDraft, madeKinds, newDocument } from './document-draft.ts'
import { DocumentLines } from './document-lines.tsx'
import type { NewSearch } from './document-search.ts'
import { newParty, type PartyDraft } from './party-draft.ts'
import { PartyField } from './party-field.tsx'
import { AddParty } from './party-panel.tsx'
import { ReadPaper } from './read-paper.tsx'
import { documentPath, documentsPath, type Side } from './side.ts'
import { useAfterTyping, useFirstField } from './typing.ts'
import { useDocumentDraft } from './use-document-draft.ts'

/** A new invoice, estimate or credit note. */
export function InvoiceForm() {
  const search = useSearch({ from: '/$book/invoices/new' })
  return <DocumentForm key="customer" side="customer" search={search} />
}

/** A new bill, expense claim or vendor credit. */
export function BillForm() {
  const search = useSearch({ from: '/$book/bills/new' })
  return <DocumentForm key="supplier" side="supplier" search={search} />
}

function DocumentForm({ side, search }: { readonly side: Side; readonly search: NewSearch }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [adding, add] = useState<PartyDraft>()
  const addNamed = (typed: string) => add({ ...newParty, name: typed })
  const kind = madeKinds[side].find((each) => each === search.kind) ?? madeKinds[side][0]
  const form = useDocumentDraft(side, newDocument(kind, search.party ?? '', today(), search.paper))
  const { draft, set, made, refusals, doubts, whyNot } = form
  const send = async () => {
    const done = await form.send()
    if (done === undefined) return
    const { id, act } = done
    void navigate({ to: documentPath[side], params: { book: name, document: id }, search: { act } })
  }
  const post = useAfterTyping(send)
  const start = useFirstField(draft.party === '' ? '.party-field input' : '.doc-lines input')
  const verb = side === 'customer' ? words.issue : words.enter
  const back = () => void navigate({ to: documentsPath[side], params: { book: name }, search: {} })
  useScreenKeys([
    { key: 'Tab', label: common.nextCell, shown: 'Tab' },
    { key: 'Enter', label: common.nextLine, shown: 'Enter' },
    { key: 'Ctrl+Enter', label: verb, shown: 'Ctrl Enter', run: post },
    ...(adding === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  return (
    <>
      <Head title={side === 'customer' ? words.newInvoice : words.newBill}>
        <div className="acts">
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={post}>
            {verb}
          </Button>
        </div>
      </Head>
      <div className="content" ref={start}>
        {draft.paper === '' ? null : <WaitingPaper paper={draft.paper} />}
        {draft.kind === 'bill' ? <ReadPaper draft={draft} set={set} add={add} /> : null}
        <HeadFields side={side} draft={draft} set={set} due={made?.due} add={addNamed} />
        <DocumentLines side={side} form={form} />
        <FootFields draft={draft} set={set} />
        <div className="inside">
          <Doubts refusals={refusals.length > 0 ? refusals : doubts} insist={() => set({ insist: true })} />
          <Warnings made={made} />
        </div>
      </div>
      {adding === undefined ? null : (
        <AddParty
          side={side}
          named={adding.name}
          start={adding}
          say={say}
          close={() => add(undefined)}
          done={(party) => set({ party })}
        />
      )}
      {bar}
    </>
  )
}

/** The paper that goes with a bill, to be read while it is typed. */
function WaitingPaper({ paper }: { readonly paper: string }) {
  const { look } = useLook()
  const { name } = useBook()
  const { data } = useRead('paper.waiting', {})
  const found = data?.find((each) => each.paper === paper)
  return (
    <p className="inside">
      {documentWords[look.language].paperGoes}{' '}
      <a href={waitingAddress(name, paper)} target="_blank" rel="noopener noreferrer">
        {found?.name ?? paper.slice(0, 8)}
      </a>
    </p>
  )
}

/** What is said of a document besides its lines. */
function FootFields({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  const { look } = useLook()
  const words = documentWords[look.language]
  return (
    <div className="doc-head">
      <Tick label={words.included} isOn={draft.isIncluded} onChange={(isIncluded) => set({ isIncluded })} />
      <TextField
        label={words.reference}
        value={draft.reference}
        onChange={(reference) => set({ reference })}
      />
      <TextField label={words.place} value={draft.place} onChange={(place) => set({ place })} />
      <TextField label={words.note} value={draft.note} onChange={(note) => set({ note })} />
      <HoldbackFields draft={draft} set={set} />
    </div>
  )
}

/** What is held back until the work is done; the kinds of documents that ask for money take it. */
function HoldbackFields({ draft, set }: Pick<FieldsProps, 'draft' | 'set'>) {
  const { look } = useLook()
  const words = holdbackWords[look.language]
  if (draft.kind !== 'invoice' && draft.kind !== 'bill') return null
  return (
    <>
      <MoneyField label={words.percent} value={draft.holdback} onChange={(holdback) => set({ holdback })} />
      {draft.holdback === '' ? null : (
        <DayField
          label={words.until}
          value={draft.holdbackUntil}
          onChange={(holdbackUntil) => set({ holdbackUntil })}
        />
      )}
    </>
  )
}

/** What the books would not take, and the way on where a person may insist. */
function Doubts({
  refusals,
  insist,
}: {
  readonly refusals: Parameters<typeof RefusalBox>[0]['refusals']
  insist(): void
}) {
  const { look } = useLook()
  const words = documentWords[look.language]
  const isWaived = refusals.some(({ code }) => code === 'bill-entered-already' || code === 'credit-limit')
  return (
    <RefusalBox refusals={refusals}>
      {isWaived ? (
        <div className="acts">
          <Button onPress={insist}>{words.insist}</Button>
        </div>
      ) : null}
    </RefusalBox>
  )
}

/** What of a bill a person should look at. */
function Warnings({ made }: { readonly made: ReturnType<typeof useDocumentDraft>['made'] }) {
  const warnings = warningsIn(made)
  if (warnings.length === 0) return null
  return (
    <ul className="notices" role="status">
      {warnings.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  )
}

/** The warnings of a bill that would be entered; sales have none. */
function warningsIn(made: ReturnType<typeof useDocumentDraft>['made']): readonly string[] {
  return made !== undefined && 'warnings' in made && Array.isArray(made.warnings) ? made.warnings : []
}

type FieldsProps = {
  readonly side: Side
  readonly draft: DocumentDraft
  set(next: Partial<DocumentDraft>): void
}

/** For whom, its number, day and due day, and what is said besides. */
function HeadFields({
  side,
  draft,
  set,
  due,
  add,
}: FieldsProps & { readonly due: string | undefined; add(name: string): void }) {
  const { words: common, look } = useLook()
  const words = documentWords[look.language]
  return (
    <div className="doc-head">
      <PartyField side={side} value={draft.party} onChange={(party) => set({ party })} add={add} />
      <TextField
        label={side === 'customer' ? words.ourNumber : words.billNumber}
        value={draft.number}
        onChange={(number) => set({ number, insist: false })}
      />
      <DayField label={common.date} value={draft.date} onChange={(date) => set({ date })} />
      <DayField
        label={words.due}
        value={draft.due}
        onChange={(day) => set({ due: day })}
        note={draft.due !== '' || due === undefined || due === '' ? undefined : `${due}, ${words.dueByTerms}`}
      />
      <Choice
        label={words.kind}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
        options={madeKinds[side].map((each) => [each, words.kinds[each] ?? each] as const)}
      />
      {draft.kind === 'claim' ? (
        <TextField
          label={words.kilometres}
          value={draft.kilometres}
          onChange={(kilometres) => set({ kilometres })}
        />
      ) : null}
    </div>
  )
}
