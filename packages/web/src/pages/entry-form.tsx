import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../books.ts'
import { Head } from '../frame/head.tsx'
import { useScreenKeys } from '../frame/keys.ts'
import { Button } from '../parts/button.tsx'
import { DateField } from '../parts/date-field.tsx'
import { Loading, RefusalBox } from '../parts/notices.tsx'
import { useLook } from '../words/look-context.ts'
import { today } from '../words/today.ts'
import { blankLine, type DraftEntry, emptyEntry, linesFrom } from './entry-draft.ts'
import { EntryEffect } from './entry-effect.tsx'
import { EntryLines } from './entry-lines.tsx'
import { useEntryDraft } from './use-entry-draft.ts'

/** The journal entry: a new one, a copy, or the correction of one (reverse and replace in one act). */
export function EntryForm() {
  const { correct, copy } = useSearch({ from: '/$book/journal/new' })
  const source = correct ?? copy
  const { data } = useRead('entry.show', { number: source ?? '' }, source !== undefined)
  if (source !== undefined && data === undefined) return <Loading />
  const start: DraftEntry =
    data === undefined || source === undefined
      ? emptyEntry(today())
      : {
          date: correct === undefined ? today() : data.date,
          memo: data.memo,
          payee: data.payee ?? '',
          ref: correct === undefined ? '' : (data.ref ?? ''),
          lines: [...linesFrom(data.lines), blankLine()],
        }
  return <EntryGrid key={source ?? 'new'} start={start} corrects={correct} />
}

function EntryGrid({
  start,
  corrects,
}: {
  readonly start: DraftEntry
  readonly corrects: string | undefined
}) {
  const { words } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const draft = useEntryDraft(start, corrects)
  useScreenKeys([
    { key: 'Tab', label: words.nextCell, shown: 'Tab' },
    { key: 'Enter', label: words.nextLine, shown: 'Enter' },
    { key: 'Ctrl+d', label: words.draft, shown: 'Ctrl D', run: () => void draft.keep() },
    { key: 'Ctrl+Enter', label: words.post, shown: 'Ctrl Enter', run: () => void draft.post() },
    {
      key: 'Escape',
      label: words.back,
      shown: 'Esc',
      run: () => void navigate({ to: '/$book/journal', params: { book: name } }),
    },
  ])
  return (
    <>
      <Head title={corrects === undefined ? words.newEntry : `${words.correct} ${corrects}`}>
        <div className="acts">
          {corrects === undefined ? (
            <Button keyHint="Ctrl D" onPress={() => void draft.keep()}>
              {words.draft}
            </Button>
          ) : null}
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={draft.whyNot} onPress={() => void draft.post()}>
            {words.post}
          </Button>
        </div>
      </Head>
      <div className="content">
        <EntryWords entry={draft.entry} change={draft.change} />
        <EntryLines lines={draft.entry.lines} changeLine={draft.changeLine} />
        <div className="inside">
          <RefusalBox refusals={draft.refusals} />
          <EntryEffect lines={draft.lines} />
          <p className="second small">
            <kbd>=</kbd> {words.balanceHere} · <kbd>"</kbd> {words.repeatAbove} · <kbd>500/1.13</kbd>{' '}
            {words.arithmetic}
          </p>
        </div>
      </div>
    </>
  )
}

/** Date, memo, payee and paper number, above the lines. */
function EntryWords({
  entry,
  change,
}: {
  readonly entry: DraftEntry
  change(next: Partial<DraftEntry>): void
}) {
  const { words } = useLook()
  return (
    <div className="entry-head">
      <div>
        <span aria-hidden="true">{words.date}</span>
        <DateField label={words.date} value={entry.date} onChange={(date) => change({ date })} />
      </div>
      {(
        [
          ['memo', words.memo],
          ['payee', words.payee],
          ['ref', words.paperNumber],
        ] as const
      ).map(([field, label]) => (
        <label key={field}>
          <span>{label}</span>
          <input
            className="field"
            value={entry[field]}
            onChange={(event) => change({ [field]: event.target.value })}
          />
        </label>
      ))}
    </div>
  )
}
