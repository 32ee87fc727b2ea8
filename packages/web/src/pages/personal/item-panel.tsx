import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook } from '../../books.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { SidePanel, useSending } from '../../parts/form-parts.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { organizerWords } from '../../words/personal-words.ts'
import { type KeepDraft, KeepForm } from './keep-form.tsx'
import { State } from './organizer-table.tsx'
import type { ItemShown, Who } from './personal-shapes.ts'
import { ReceiptLine } from './receipt-line.tsx'

/** An item of the organizer: how it stands, its papers, what lacks one; a paper is kept, or there is none. */
export function ItemPanel({
  item,
  year,
  who,
  dropped,
  say,
  close,
}: {
  readonly item: ItemShown
  readonly year: number
  readonly who: Who
  readonly dropped: File | undefined
  say(what: string, act?: number): void
  close(): void
}) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const { kind, label, state, said, receipts, lacking, unnamed } = item
  const { write, settle, refusals } = useSending(say)
  const empty = emptyDraft(item, year)
  const [draft, type] = useState<KeepDraft>({ ...empty, ...fromLacking(item, dropped), file: dropped })
  const none = () =>
    void settle(
      () => write('organizer.none', { kind: kindOf(kind), year, who }),
      () => words.didNone(label),
    )
  const askAgain = () =>
    void settle(
      () => write('organizer.drop', { receipt: said }),
      () => words.didAskAgain(label),
    )
  return (
    <SidePanel title={label} close={close}>
      <p>
        <State state={state} />
        {item.through.startsWith(`${year}-`) ? null : (
          <span className="second"> {words.lastDay(item.through, item.isProjected)}</span>
        )}
      </p>
      {isZero(unnamed) ? null : (
        <p className="second">{words.unnamed(amountWords(unnamed, look.language))}</p>
      )}
      <KeepForm
        kind={kindOf(kind)}
        label={label}
        who={who}
        draft={draft}
        type={type}
        say={say}
        done={() => type(empty)}
      />
      <RefusalBox refusals={refusals} />
      <div className="acts panel-acts">
        {said === '' ? (
          receipts.length === 0 ? (
            <Button onPress={none}>{words.nothing}</Button>
          ) : null
        ) : (
          <Button onPress={askAgain}>{words.takeBack}</Button>
        )}
      </div>
      <h3>{words.kept}</h3>
      {receipts.length === 0 ? <p className="second">{words.noKept}</p> : null}
      <ul className="receipts">
        {receipts.map((each) => (
          <ReceiptLine key={each.receipt} receipt={each} say={say} />
        ))}
      </ul>
      <Lacking
        lacking={lacking}
        take={(each) =>
          type({
            ...empty,
            ...{ date: each.date, amount: positive(each.amount), from: each.payee, entry: each.entry },
          })
        }
      />
    </SidePanel>
  )
}

type Lack = ItemShown['lacking'][number]

/** Postings of the books that no paper belongs to; one fills the form with what it knows. */
function Lacking({ lacking, take }: { readonly lacking: readonly Lack[]; take(lack: Lack): void }) {
  const { look } = useLook()
  const words = organizerWords[look.language]
  const { name } = useBook()
  if (lacking.length === 0) return null
  return (
    <>
      <h3>{words.lacks}</h3>
      <ul className="receipts">
        {lacking.map((each, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry may have two postings of one item
          <li key={`${each.entry} ${index}`}>
            <span>
              <EntryLink entry={each.entry} /> <span className="second">{each.date}</span> {each.payee}
            </span>
            <Amount value={each.amount} />
            <span className="receipt-acts">
              <Button kind="word" onPress={() => take(each)}>
                {words.keepFor(each.entry)}
              </Button>
              <Link
                to="/$book/review/questions"
                params={{ book: name }}
                search={{ about: `entry:${each.entry}` }}
                className="underlined"
              >
                {words.askFor(each.entry)}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function emptyDraft({ paper }: ItemShown, year: number): KeepDraft {
  // A slip is dated with the last day of its year; a receipt has its own day.
  const date = paper === 'slip' ? `${year}-12-31` : ''
  return { date, amount: '', from: '', number: '', entry: '', file: undefined }
}

/** What is filled in where a file comes for the only posting without a paper. */
function fromLacking({ lacking }: ItemShown, dropped: File | undefined): Partial<KeepDraft> {
  const [only, ...more] = lacking
  if (dropped === undefined || only === undefined || more.length > 0) return {}
  return { date: only.date, amount: positive(only.amount), from: only.payee, entry: only.entry }
}

function positive(amount: string): string {
  return amount.startsWith('-') ? '' : amount
}

type Kind = import('../../client.ts').InputOf<'organizer.none'>['kind']

/** The kind as the command knows it: the items come from there. */
function kindOf(kind: string): Kind {
  // The organizer names its own kinds.
  return kind as Kind
}
