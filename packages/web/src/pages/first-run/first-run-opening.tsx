import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { AccountField } from '../../parts/account-field.tsx'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { ChooseFile } from '../../parts/choose-file.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { amountWords, isZero } from '../../words/amounts.ts'
import { firstRunWords } from '../../words/first-run-words.ts'
import { useLook } from '../../words/look-context.ts'
import { today } from '../../words/today.ts'
import { base64Of } from '../attach-papers.ts'
import { usualSpans } from '../reports/report-filters.tsx'
import { focusWhereNone } from './first-run-who.tsx'
import { blankRows, type OpeningRow, OpeningRows, rowsSaid } from './opening-rows.tsx'

type Taken = OutputOf<'opening.take'>

/** Where the books stand: nothing before, or a trial balance compared and taken over. */
export function OpeningStep() {
  const { look } = useLook()
  const words = firstRunWords[look.language]
  const { name } = useBook()
  const { data: book } = useRead('book.show', {})
  const [taken, take] = useState<Taken>()
  return (
    <>
      {book === undefined ? null : <p className="second">{words.made(book.place)}</p>}
      {taken === undefined ? (
        <>
          <p>
            <Link className="button" to="/$book" params={{ book: name }}>
              {words.fresh}
            </Link>
          </p>
          {book === undefined ? null : <TakeOver yearEnd={book.fiscalYearEnd} done={take} />}
        </>
      ) : (
        <>
          <p role="status">{words.taken(taken.number, taken.date)}</p>
          <TieOut taken={taken} />
          <p>
            <Link
              className="button"
              data-kind="filled"
              ref={focusWhereNone}
              to="/$book"
              params={{ book: name }}
            >
              {words.openBooks}
            </Link>
          </p>
        </>
      )}
    </>
  )
}

function TakeOver({ yearEnd, done }: { readonly yearEnd: string; done(taken: Taken): void }) {
  const { words: common, look } = useLook()
  const words = firstRunWords[look.language]
  const write = useWrite()
  const [said, saying] = useState<Said>({
    start: usualSpans(yearEnd, today()).thisYear?.from ?? today(),
    rows: blankRows,
    text: '',
    opensLacking: true,
    differenceTo: '',
  })
  const [file, choose] = useState<File>()
  const [compared, compare] = useState<Taken>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const [isBusy, busy] = useState(false)
  const change = (next: Partial<Said>) => {
    saying({ ...said, ...next })
    compare(undefined)
    refuse([])
  }
  const rows = rowsSaid(said.rows)
  const isFile = said.text.trim() !== '' || file !== undefined
  const whyNot = isFile || rows.length > 0 ? undefined : words.nothingPasted
  const send = async (dryRun: boolean) => {
    if (whyNot !== undefined || isBusy) return
    busy(true)
    const content = isFile ? await base64Of(file ?? new Blob([said.text])) : undefined
    const answer = await write(
      'opening.take',
      {
        ...(content === undefined ? { rows } : { content, file: file?.name ?? 'pasted.csv' }),
        start: said.start,
        openAccounts: said.opensLacking,
        typeByRange: said.opensLacking,
        ...(said.differenceTo === '' ? {} : { differenceTo: said.differenceTo }),
      },
      { dryRun },
    )
    busy(false)
    refuse(answer.ok ? [] : answer.refusals)
    if (!answer.ok) return compare(undefined)
    if (dryRun) compare(answer.value)
    else done(answer.value)
  }
  useScreenKeys([
    { key: 'Tab', label: common.nextCell, shown: 'Tab' },
    { key: 'Enter', label: common.nextLine, shown: 'Enter' },
    { key: '=', label: common.balanceHere },
    {
      key: 'Ctrl+Enter',
      label: compared === undefined ? words.tryIt : words.take,
      shown: 'Ctrl Enter',
      run: () => void send(compared === undefined),
    },
  ])
  return (
    <form
      className="stack-form opening-form"
      aria-label={words.bring}
      onSubmit={(event) => {
        event.preventDefault()
        void send(compared === undefined)
      }}
    >
      <h2>{words.bring}</h2>
      <TakeOverFields said={said} change={change} choose={choose} />
      <RefusalBox refusals={refusals} />
      {compared === undefined ? null : <TieOut taken={compared} />}
      <div className="acts">
        <Button
          {...(compared === undefined ? { keyHint: 'Ctrl Enter' } : {})}
          onPress={() => void send(true)}
          whyNot={whyNot}
        >
          {words.tryIt}
        </Button>
        <Button
          kind="filled"
          {...(compared === undefined ? {} : { keyHint: 'Ctrl Enter' })}
          whyNot={whyNot}
          onPress={() => void send(false)}
        >
          {words.take}
        </Button>
      </div>
    </form>
  )
}

type Said = {
  readonly start: string
  readonly rows: readonly OpeningRow[]
  readonly text: string
  readonly opensLacking: boolean
  readonly differenceTo: string
}

/** The trial balance, typed, pasted or as a file, and how it is taken. */
function TakeOverFields({
  said,
  change,
  choose,
}: {
  readonly said: Said
  change(next: Partial<Said>): void
  choose(file: File | undefined): void
}) {
  const { look } = useLook()
  const words = firstRunWords[look.language]
  return (
    <>
      <span className="labelled">
        <span aria-hidden="true">{words.start}</span>
        <DateField label={words.start} value={said.start} onChange={(start) => change({ start })} />
        <span className="second small">{words.startHint}</span>
      </span>
      <div className="opening-ways">
        <div>
          <h3>{words.typed}</h3>
          <OpeningRows rows={said.rows} change={(rows) => change({ rows })} />
        </div>
        <div className="stack-form">
          <h3>{words.elsewhere}</h3>
          <label className="stacked">
            <span>{words.paste}</span>
            <textarea
              className="field pasted"
              rows={8}
              placeholder={words.sample}
              value={said.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          </label>
          <ChooseFile
            label={words.orFile}
            accept=".csv,.txt,.tsv,.xlsx"
            give={(file) => {
              choose(file)
              change({})
            }}
          />
          <label className="labelled">
            <input
              type="checkbox"
              checked={said.opensLacking}
              onChange={(event) => change({ opensLacking: event.target.checked })}
            />
            <span>{words.openLacking}</span>
          </label>
        </div>
      </div>
      <div className="labelled">
        <span aria-hidden="true">{words.differenceTo}</span>
        <span className="field boxed">
          <AccountField
            label={words.differenceTo}
            value={said.differenceTo}
            onChange={(differenceTo) => change({ differenceTo })}
          />
        </span>
      </div>
    </>
  )
}

/** Their balance, ours, and the difference of each account; below, whether they agree. */
function TieOut({ taken }: { readonly taken: Taken }) {
  const { words: common, look } = useLook()
  const words = firstRunWords[look.language]
  const isTied = isZero(taken.difference) && taken.tieOut.every(({ difference }) => isZero(difference))
  return (
    <section aria-label={words.tieOut}>
      <h2>{words.tieOut}</h2>
      <table className="posted" aria-label={words.tieOut}>
        <thead>
          <tr>
            <th scope="col">{common.account}</th>
            {[words.theirs, words.ours, common.difference].map((name) => (
              <th key={name} scope="col" className="amount">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {taken.tieOut.map((row) => (
            <tr key={row.account}>
              <th scope="row">
                <span className="second">{row.account}</span> {row.name}
              </th>
              {(['theirs', 'ours', 'difference'] as const).map((column) => (
                <td key={column} className="amount">
                  <Amount value={row[column]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <ProofLine holds={isTied}>
          {isTied
            ? words.tiesOut(taken.tieOut.length)
            : words.apart(amountWords(taken.difference, look.language))}
        </ProofLine>
      </p>
      {taken.accountsOpened.length === 0 ? null : (
        <p className="second">{words.opened(taken.accountsOpened.join(', '))}</p>
      )}
      {taken.notices.map((notice) => (
        <p key={notice} className="second">
          {notice}
        </p>
      ))}
    </section>
  )
}
