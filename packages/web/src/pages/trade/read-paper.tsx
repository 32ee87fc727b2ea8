import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { useBook, useLongRead, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { Failure, RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { useLook } from '../../words/look-context.ts'
import { readPaperWords } from '../../words/read-paper-words.ts'
import { base64Of, waitingAddress } from '../attach-papers.ts'
import { PaperView } from '../journal/entry-papers.tsx'
import { blankLine, type DocumentDraft } from './document-draft.ts'
import { newParty, type PartyDraft } from './party-draft.ts'

/** What a paper was read as. */
export type PaperRead = OutputOf<'paper.read'>

type Props = {
  readonly draft: DocumentDraft
  set(next: Partial<DocumentDraft>): void
  /** Opens the panel for a supplier who is not there yet. */
  add(supplier: PartyDraft): void
}

/**
 * Reads the paper that goes with a bill and fills the bill with what it says, beside the paper itself; a
 * paper that is not in the books yet is chosen and taken in first. Nothing is entered by it.
 */
export function ReadPaper(props: Props) {
  const { draft, set } = props
  const { look } = useLook()
  const words = readPaperWords[look.language]
  const [asked, ask] = useState<string>()
  const files = useRef<HTMLInputElement>(null)
  const { write, settle, refusals } = useSending(() => {})
  const takeIn = async (file: File | undefined) => {
    if (file === undefined) return
    const base64 = await base64Of(file)
    const taken = await settle<OutputOf<'paper.capture'>>(
      () => write('paper.capture', { name: file.name, base64 }),
      () => '',
    )
    const paper = taken?.taken[0]?.paper
    if (paper === undefined) return
    set({ paper })
    ask(paper)
  }
  const read = () => (draft.paper === '' ? files.current?.click() : ask(draft.paper))
  const label = draft.paper === '' ? words.readFile : words.read
  useScreenKeys([{ key: 'Alt+r', label, shown: 'Alt R', run: read }])
  return (
    <section className="inside" aria-label={words.title}>
      <input
        ref={files}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={words.readFile}
        accept="application/pdf,image/png,image/jpeg"
        onChange={(event) => {
          void takeIn(event.target.files?.[0])
          event.target.value = ''
        }}
      />
      {asked === draft.paper && asked !== '' ? (
        <Reading key={asked} paper={asked} {...props} />
      ) : (
        <div className="acts">
          <Button keyHint="Alt R" onPress={read}>
            {label}
          </Button>
        </div>
      )}
      <RefusalBox refusals={refusals} />
    </section>
  )
}

/** The reading under way, then what it found beside the picture. */
function Reading({ paper, set, add }: Props & { readonly paper: string }) {
  const { look } = useLook()
  const words = readPaperWords[look.language]
  const { name: book } = useBook()
  const { data, error, isError, reached, stop, refetch } = useLongRead('paper.read', { paper })
  const { data: waiting } = useRead('paper.waiting', {})
  const kind = waiting?.find((each) => each.paper === paper)?.kind ?? ''
  const filled = useRef(false)
  // A reading fills the bill once; what a person then types stays.
  useEffect(() => {
    if (data === undefined || filled.current) return
    filled.current = true
    set(draftFrom(data))
  }, [data, set])
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Waiting what={words.reading} reached={reached} stop={stop} />
  return (
    <div className="paper-read">
      <div>
        <p role="status">{words.filledIn}</p>
        <SupplierSaid read={data} add={add} />
        <DayChoice days={data.days} set={set} />
        {data.notices.length === 0 ? null : (
          <ul className="notices">
            {data.notices.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
        <FieldsTable read={data} />
        <MaybePaid read={data} paper={paper} />
      </div>
      <section className="papers" aria-label={words.paper}>
        <PaperView address={waitingAddress(book, paper)} paper={{ name: data.name, mediaType: kind }} />
      </section>
    </div>
  )
}

/** What of a bill a paper says; what it does not say stays as it is. */
function draftFrom({ bill }: PaperRead): Partial<DocumentDraft> {
  const { supplier, number, date, place, included } = bill
  const lines = bill.lines.map(({ text, account, amount, tax }, index) => ({
    ...blankLine(String(index + 1)),
    ...{ text, account, price: amount, tax },
  }))
  const taxes = bill.taxAmount.map((each) => each.split('='))
  return {
    ...(supplier === '' ? {} : { party: supplier }),
    ...(number === '' ? {} : { number }),
    ...(date === '' ? {} : { date }),
    ...(place === '' ? {} : { place }),
    ...(lines.length === 0 ? {} : { lines: [...lines, blankLine(String(lines.length + 1))] }),
    ...(taxes.length === 0 ? {} : { taxes: Object.fromEntries(taxes) }),
    isIncluded: included,
  }
}

/** By what the supplier is known, or the way to add one with what the paper says of it. */
function SupplierSaid({ read, add }: { readonly read: PaperRead; add(supplier: PartyDraft): void }) {
  const { look } = useLook()
  const words = readPaperWords[look.language]
  const { supplier, by, coding, place } = read.bill
  if (supplier !== '') {
    const known = by === 'number' ? words.byNumber(supplier) : words.byName(supplier)
    return <p>{coding === undefined ? known : `${known}. ${words.coding[coding]}`}</p>
  }
  const said = (field: string) => read.fields.find((each) => each.field === field)
  const seller = said('seller')?.value
  if (seller === undefined) return null
  const sure = (field: string) => (said(field)?.doubts.length === 0 ? (said(field)?.value ?? '') : '')
  const start = { ...newParty, name: seller, province: place, gst: sure('gstNumber'), qst: sure('qstNumber') }
  return (
    <p>
      {words.unknown(seller)} <Button onPress={() => add(start)}>{words.add(seller)}</Button>
    </p>
  )
}

/** A day that can be read in several ways is chosen by a person. */
function DayChoice({ days, set }: { readonly days: readonly string[]; set: Props['set'] }) {
  const { look } = useLook()
  if (days.length < 2) return null
  return (
    <p>
      {readPaperWords[look.language].chooseDay}{' '}
      {days.map((date) => (
        <Button key={date} onPress={() => set({ date })}>
          {date}
        </Button>
      ))}
    </p>
  )
}

function FieldsTable({ read }: { readonly read: PaperRead }) {
  const { look } = useLook()
  const words = readPaperWords[look.language]
  return (
    <table className="table" aria-label={words.title}>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.value}</th>
          <th scope="col">{words.line}</th>
          <th scope="col" className="amount">
            {words.sure}
          </th>
        </tr>
      </thead>
      <tbody>
        {read.fields.map(({ field, label, value, text, sure, doubts }) => (
          <tr key={field} data-doubtful={doubts.length > 0 ? 'yes' : undefined}>
            <th scope="row">{label}</th>
            <td>
              {/^-?\d+\.\d\d$/.test(value) ? <Amount value={value} /> : value}
              {doubts.map((doubt) => (
                <span key={doubt} className="doubt">
                  {doubt}
                </span>
              ))}
            </td>
            <td className="second">{text.replaceAll(/ {2,}/g, '  ')}</td>
            <td className="amount">{sure} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Entries and bank lines of the same total: then the paper belongs to what is there already. */
function MaybePaid({ read, paper }: { readonly read: PaperRead; readonly paper: string }) {
  const { look } = useLook()
  const words = readPaperWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const { write, settle, refusals } = useSending(() => {})
  if (read.paid.length === 0) return null
  const hang = async (entry: string) => {
    const done = await settle<object>(
      () => write('paper.take', { paper, entry }),
      () => words.hung(entry),
    )
    if (done !== undefined) void navigate({ to: '/$book/entry/$entry', params: { book, entry } })
  }
  return (
    <section aria-label={words.paid}>
      <h2>{words.paid}</h2>
      <ul className="notices">
        {read.paid.map(({ account, entry, line, date, days, text, papers }) => (
          <li key={`${entry} ${line}`}>
            {[date, account, text, words.days(days), papers > 0 ? words.hasPaper : '']
              .filter((each) => each !== '')
              .join(', ')}{' '}
            {entry === '' ? (
              <Link to="/$book/bank" params={{ book }} search={{ account }}>
                {words.waits}
              </Link>
            ) : (
              <Button onPress={() => void hang(entry)}>{words.hang(entry)}</Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalBox refusals={refusals} />
    </section>
  )
}
