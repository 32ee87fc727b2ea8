import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Loading, RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { blankLine, type DraftEntry, emptyEntry, linesFrom, moreOfShown } from './entry-draft.ts'
import { EntryEffect } from './entry-effect.tsx'
import { EntryLines } from './entry-lines.tsx'
import { useEntryDraft } from './use-entry-draft.ts'

/**
 * The journal entry: a new one, a copy, a draft, or the correction of one (reverse and replace in one act).
 */
export function EntryForm() {
  const { correct, copy, draft } = useSearch({ from: '/$book/journal/new' })
  const source = correct ?? copy
  const { data: shown } = useRead('entry.show', { number: source ?? '' }, source !== undefined)
  const { data: drafts } = useRead('entry.drafts', { typed: true }, draft !== undefined)
  const isAwaited = source !== undefined ? shown === undefined : draft !== undefined && drafts === undefined
  if (isAwaited) return <Loading />
  const kept = drafts?.find((each) => each.draft === draft)
  const start =
    source !== undefined && shown !== undefined
      ? fromShown(shown, correct !== undefined)
      : kept === undefined
        ? emptyEntry(today())
        : fromDraft(kept)
  return <EntryGrid key={source ?? draft ?? 'new'} start={start} corrects={correct} draft={kept?.draft} />
}

function fromShown(shown: OutputOf<'entry.show'>, isCorrected: boolean): DraftEntry {
  return {
    date: isCorrected ? shown.date : today(),
    memo: shown.memo,
    payee: shown.payee ?? '',
    ref: isCorrected ? (shown.ref ?? '') : '',
    lines: [...linesFrom(shown.lines, moreOfShown), blankLine()],
  }
}

function fromDraft(kept: OutputOf<'entry.drafts'>[number]): DraftEntry {
  const { date = today(), memo, payee = '', ref = '', typed = [] } = kept
  const more = ({ party, tags, dims, foreign }: (typeof typed)[number]) => ({
    ...(party === undefined ? {} : { party }),
    ...(tags === undefined ? {} : { tags }),
    ...(dims === undefined ? {} : { dims }),
    ...(foreign === undefined ? {} : { foreign }),
  })
  return { date, memo, payee, ref, lines: [...linesFrom(typed, more), blankLine()] }
}

function EntryGrid({
  start,
  corrects,
  draft: kept,
}: {
  readonly start: DraftEntry
  readonly corrects: string | undefined
  readonly draft: string | undefined
}) {
  const { words } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const draft = useEntryDraft(start, corrects, kept)
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
        <EntryLines
          lines={draft.entry.lines}
          taxes={draft.taxes}
          place={draft.place}
          changeLine={draft.changeLine}
        />
        <div className="inside">
          <RefusalBox refusals={draft.refusals} />
          <EntryEffect lines={draft.lines} />
          <p className="second small">
            <kbd>=</kbd> {words.balanceHere} · <kbd>"</kbd> {words.repeatAbove} ·{' '}
            <kbd>{words.sumExample}</kbd> {words.arithmetic} · <kbd>1130i</kbd> {words.taxIncluded} ·{' '}
            <kbd>Shift Enter</kbd> {words.sameAsAbove}
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
