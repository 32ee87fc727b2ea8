import './year-end.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { refusalsIn, useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'
import { ExplainPanel } from '../explain-panel.tsx'
import { FormLines } from './form-lines.tsx'
import { blockOf, isAnswered, RoeAnswers } from './roe-answers.tsx'
import { RoeFileDialog } from './roe-file-dialog.tsx'
import { type RoeSearch, roeAsked } from './roe-search.ts'
import { useNames } from './use-names.ts'

/**
 * A record of employment filled in from the pays: every amount opens, what the books do not know is answered
 * beside it, and it is issued. An amendment stands beside what was issued.
 */
export function RoeFormPage() {
  const { words: common, look } = useLook()
  const words = roeWords[look.language]
  const { employee } = useParams({ from: '/$book/year-end/roe/for/$employee' })
  const search = useSearch({ from: '/$book/year-end/roe/for/$employee' })
  const { name } = useBook()
  const navigate = useNavigate()
  const nameOf = useNames()
  const [panel, open] = useState<string>()
  const [isAsked, ask] = useState(false)
  const { amends, figure } = search
  const { data, error, isError, refetch } = useRead('roe.prepare', { employee, ...roeAsked(search) })
  const go = (next: RoeSearch) =>
    void navigate({
      to: '/$book/year-end/roe/for/$employee',
      params: { book: name, employee },
      search: next,
      replace: true,
    })
  const answer = (block: string) => {
    go({ ...search, figure: undefined })
    open(block)
  }
  const back = () => {
    if (figure !== undefined) return go({ ...search, figure: undefined })
    if (amends === undefined) return void navigate({ to: '/$book/year-end/roe', params: { book: name } })
    void navigate({ to: '/$book/year-end/roe/$roe', params: { book: name, roe: amends } })
  }
  const file = amends === undefined ? words.file : words.fileAmended
  useScreenKeys(
    isAsked
      ? []
      : [
          { key: 'ArrowDown', label: common.figure, shown: '↑↓' },
          { key: 'Enter', label: common.explain },
          { key: 'c', label: words.answers, run: () => answer('16') },
          { key: 'Ctrl+Enter', label: file, shown: 'Ctrl Enter', run: () => ask(data !== undefined) },
          ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
        ],
  )
  return (
    <>
      <RoeFormHead
        made={data}
        name={nameOf(employee)}
        verb={file}
        answer={() => answer('16')}
        ask={() => ask(true)}
      />
      <div className="content">
        {isError ? (
          <>
            <Failure error={error} again={() => void refetch()} />
            <p className="year-section">
              <Button kind="filled" onPress={() => answer(blockOf(refusalsIn(error)))}>
                {words.answer}
              </Button>
            </p>
          </>
        ) : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <WorkingRoe
            made={data}
            search={search}
            answer={answer}
            open={(next) => {
              open(undefined)
              go({ ...search, figure: next })
            }}
          />
        )}
      </div>
      {figure === undefined || panel !== undefined ? null : (
        <ExplainPanel figure={figure} close={() => go({ ...search, figure: undefined })} />
      )}
      {panel === undefined ? null : (
        <RoeAnswers
          key={panel}
          held={search}
          block={panel}
          take={(said) => {
            open(undefined)
            go({ ...said, ...(amends === undefined ? {} : { amends }), figure: undefined })
          }}
          close={() => open(undefined)}
        />
      )}
      {isAsked && data !== undefined ? (
        <RoeFileDialog made={data} search={search} name={nameOf(employee)} close={() => ask(false)} />
      ) : null}
    </>
  )
}

/** Whose record it is, for which days, when it is due, and what to look at. */
function RoeFormHead({
  made,
  name,
  verb,
  answer,
  ask,
}: {
  readonly made: OutputOf<'roe.prepare'> | undefined
  readonly name: string
  readonly verb: string
  answer(): void
  ask(): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  return (
    <Head title={words.one}>
      <span className="state">
        {name}
        {made === undefined ? '' : `, ${words.span(made.first, made.last)}, ${words.dueOn(made.due)}`}
      </span>
      <div className="acts">
        <Button keyHint="c" onPress={answer}>
          {words.answers}
        </Button>
        {made === undefined ? null : (
          <Button kind="filled" keyHint="Ctrl Enter" onPress={ask}>
            {verb}
          </Button>
        )}
      </div>
      {made === undefined || made.notices.length === 0 ? null : (
        <ul className="head-line notices" aria-label={words.lookAt}>
          {made.notices.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
    </Head>
  )
}

/** The blocks as they would be issued, beside those of the record that is amended. */
function WorkingRoe({
  made,
  search: { amends, figure },
  answer,
  open,
}: {
  readonly made: OutputOf<'roe.prepare'>
  readonly search: RoeSearch
  answer(block: string): void
  open(figure: string): void
}) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { data: issued } = useRead('roe.show', { roe: amends ?? '' }, amends !== undefined)
  return (
    <div className="form-sheet">
      <div className="form-head">
        <b>{amends === undefined ? words.working : words.amending(amends)}</b>
      </div>
      <FormLines
        title={words.one}
        heads={{ line: words.block, what: words.what, value: words.said }}
        lines={made.lines.map(({ block, ...line }) => ({ line: block, ...line }))}
        current={figure}
        open={open}
        answer={answer}
        isAnswered={isAnswered}
        before={
          issued === undefined || amends === undefined
            ? undefined
            : {
                head: words.before,
                values: new Map(issued.lines.map(({ block, value }) => [block, value])),
              }
        }
      />
    </div>
  )
}
