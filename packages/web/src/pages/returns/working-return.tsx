import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { usePaper } from '../../parts/use-paper.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { returnWords } from '../../words/return-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { FileDialog } from './file-dialog.tsx'
import { ReturnLines } from './return-lines.tsx'
import { type ReturnAt, withEntered } from './return-search.ts'

/** A return filled in from the books: every amount opens, what people enter is typed, and it is filed. */
export function WorkingReturn({ at }: { readonly at: ReturnAt }) {
  const { words: common, look } = useLook()
  const words = returnWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const print = usePaper()
  const { bar, say } = useUndoBar()
  const [isAsked, ask] = useState(false)
  const { program, search, change } = at
  const { from, through, inputs, amends, figure } = search
  const asked = {
    program,
    ...(from === undefined || through === undefined ? {} : { from, through }),
    ...(inputs === undefined ? {} : { inputs }),
    ...(amends === undefined ? {} : { amends }),
  }
  const { data, error, isError, refetch } = useRead('return.prepare', asked)
  const isAmending = amends !== undefined
  const file = isAmending ? words.fileAmended : words.file
  const paper = (format: string) => print('return.prepare', asked, format)
  const back = () => {
    if (figure !== undefined) return change({ figure: undefined })
    if (isAmending) return change({ amends: undefined })
    void navigate({ to: '/$book/returns', params: { book: name } })
  }
  useScreenKeys(
    isAsked
      ? []
      : [
          { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
          { key: 'Enter', label: common.explain },
          { key: 'Ctrl+p', label: words.printIt, shown: 'Ctrl P', run: () => paper('pdf') },
          { key: 'Ctrl+Enter', label: file, shown: 'Ctrl Enter', run: () => ask(data !== undefined) },
          { key: 'Escape', label: common.back, shown: 'Esc', run: back },
        ],
  )
  return (
    <>
      <Head title={data?.title ?? words.title}>
        <span className="state">
          {data === undefined ? '' : `${words.span(data.from, data.through)}, ${words.dueOn(data.due)}`}
        </span>
        <div className="acts">
          <Button onPress={() => paper('csv')}>{common.asCsv}</Button>
          <Button keyHint="Ctrl P" onPress={() => paper('pdf')}>
            {words.printIt}
          </Button>
          <Button kind="filled" keyHint="Ctrl Enter" onPress={() => ask(data !== undefined)}>
            {file}
          </Button>
        </div>
        {data === undefined ? null : <Notices made={data} />}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? isError ? null : <Loading /> : <WorkingSheet made={data} at={at} />}
      </div>
      {figure === undefined ? null : (
        <ExplainPanel figure={figure} close={() => change({ figure: undefined })} />
      )}
      {isAsked && data !== undefined ? (
        <FileDialog
          made={data}
          inputs={inputs}
          amends={amends}
          close={() => ask(false)}
          done={(what) => {
            ask(false)
            say(what)
            change({ amends: undefined, inputs: undefined, figure: undefined })
          }}
        />
      ) : null}
      {bar}
    </>
  )
}

/** What to look at before a return is filed. */
function Notices({ made }: { readonly made: OutputOf<'return.prepare'> }) {
  const { look } = useLook()
  const words = returnWords[look.language]
  if (made.notices.length === 0)
    return (
      <p className="head-line">
        <ProofLine holds>{words.nothingToLookAt}</ProofLine>
      </p>
    )
  return (
    <ul className="head-line notices" aria-label={words.lookAt}>
      {made.notices.map(({ code, text }) => (
        <li key={`${code} ${text}`}>{text}</li>
      ))}
    </ul>
  )
}

/** Entries of periods that were filed already, which count in this return. */
function Late({ entries }: { readonly entries: readonly string[] }) {
  const { look } = useLook()
  const words = returnWords[look.language]
  if (entries.length === 0) return null
  return (
    <p className="second late-entries">
      {words.lateText(entries.length)}
      {colon(look.language)} {entries.slice(0, 20).join(', ')}
      {entries.length > 20 ? ' …' : ''}
    </p>
  )
}

/** The form itself: every amount opens, and those of an amended return stand beside what was filed. */
function WorkingSheet({
  made,
  at: { search, change },
}: {
  readonly made: OutputOf<'return.prepare'>
  readonly at: ReturnAt
}) {
  const { look } = useLook()
  const words = returnWords[look.language]
  const { amends, figure, inputs } = search
  const isAmending = amends !== undefined
  const { data: filed } = useRead('return.show', { return: amends ?? '' }, isAmending)
  return (
    <div className="form-sheet">
      <div className="form-head">
        <b>
          {made.form}, {isAmending ? words.amending : words.working}
        </b>
        <span className="second">
          {words.accountNumber} {made.account}
        </span>
      </div>
      <ReturnLines
        title={made.title}
        form={made.form}
        lines={made.lines}
        current={figure}
        open={(next) => change({ figure: next })}
        before={
          filed === undefined || !isAmending
            ? undefined
            : new Map(filed.lines.map(({ line, amount }) => [line, amount]))
        }
        enter={(line, amount) => change({ inputs: withEntered(inputs, line, amount) })}
      />
      <Late entries={made.late} />
    </div>
  )
}
