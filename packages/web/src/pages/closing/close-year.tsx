import { useState } from 'react'
import { useRead, useWrite } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { Waiting } from '../../parts/waiting.tsx'
import { closeWords } from '../../words/close-words.ts'
import { useLook } from '../../words/look-context.ts'
import { waitWords } from '../../words/wait-words.ts'

type Say = (what: string) => void

/** What is to be seen to before a year is closed, with its proofs, and the close itself. */
export function OpenYear({ through, say }: { readonly through: string; readonly say: Say }) {
  const { look } = useLook()
  const words = closeWords[look.language]
  const write = useWrite()
  const { begin, end, ...work } = useLongWork()
  const { data: book } = useRead('book.show', {})
  const [said, saying] = useState({ shares: '', insist: '' })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const share = said.shares.split(/[\s,;]+/).filter((each) => /^\S+=\S+$/.test(each))
  const { data, error, isError, refetch } = useRead('year.check', { through, share })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  const mayClose = data.canClose || said.insist.trim().length > 2
  const close = async () => {
    if (!mayClose || work.reached !== undefined) return
    const insist = said.insist.trim()
    const input = { through, share, ...(insist === '' ? {} : { insist }) }
    const answer = await write('year.close', input, begin()).finally(end)
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.didClose(through, answer.value.number))
  }
  return (
    <section aria-label={words.checkOf(through)}>
      <h2>
        {words.checkOf(through)}, {words.check}
      </h2>
      <Checks checks={data.checks} />
      {data.carried.length === 0 ? null : <Carried rows={data.carried} />}
      <form
        className="line-form"
        onSubmit={(event) => {
          event.preventDefault()
          void close()
        }}
      >
        {book?.form === 'partnership' ? (
          <label className="labelled">
            <span>{words.shares}</span>
            <input
              className="field"
              placeholder={words.sharesHint}
              value={said.shares}
              onChange={(event) => saying({ ...said, shares: event.target.value })}
            />
          </label>
        ) : null}
        {data.canClose ? null : (
          <label className="labelled grows">
            <span>{words.insist}</span>
            <input
              className="field"
              value={said.insist}
              onChange={(event) => saying({ ...said, insist: event.target.value })}
            />
          </label>
        )}
        <Button kind="filled" submits whyNot={mayClose ? undefined : words.mustHold}>
          {words.closeYear}
        </Button>
      </form>
      {work.reached === undefined ? null : <Waiting what={waitWords[look.language].closing} {...work} />}
      <RefusalBox refusals={refusals} />
    </section>
  )
}

function Checks({ checks }: { readonly checks: OutputOf<'year.check'>['checks'] }) {
  const { look } = useLook()
  const words = closeWords[look.language]
  return (
    <ul className="checks">
      {checks.map(({ check, holds, blocks, detail }) => (
        <li key={check}>
          {holds || blocks ? (
            <ProofLine holds={holds}>{check}</ProofLine>
          ) : (
            <>
              <span className="state-word">{words.worthALook}</span> {check}
            </>
          )}{' '}
          <span className="second">{detail}</span>
        </li>
      ))}
    </ul>
  )
}

function Carried({ rows }: { readonly rows: OutputOf<'year.check'>['carried'] }) {
  const { words: common, look } = useLook()
  const words = closeWords[look.language]
  const parts = [words.opening, words.postedIn, words.moved, words.closingBalance]
  return (
    <table className="posted" aria-label={words.carried}>
      <thead>
        <tr>
          <th scope="col">{common.account}</th>
          {parts.map((part) => (
            <th key={part} scope="col" className="amount">
              {part}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.account}>
            <th scope="row">
              <span className="second">{row.account}</span> {row.name}
            </th>
            {[row.opening, row.posted, row.moved, row.closing].map((value, index) => (
              <td key={parts[index]} className="amount">
                <Amount value={value} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A year that was closed: what was recorded since, and its reopening with the reason. */
export function ClosedYear({
  through,
  isClosed,
  say,
}: {
  readonly through: string
  readonly isClosed: boolean
  readonly say: Say
}) {
  const { look } = useLook()
  const words = closeWords[look.language]
  const write = useWrite()
  const { data, error, isError, refetch } = useRead('year.changes', { through })
  const [reason, setReason] = useState('')
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const isSilent = reason.trim().length < 3
  const reopen = async () => {
    if (isSilent) return
    const answer = await write('year.reopen', { through, reason: reason.trim() })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.didReopen(through))
  }
  return (
    <section aria-label={isClosed ? words.checkOf(through) : words.sinceOf(through)}>
      {isClosed ? <h2>{words.checkOf(through)}</h2> : null}
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {isClosed ? (
        <form
          className="line-form"
          onSubmit={(event) => {
            event.preventDefault()
            void reopen()
          }}
        >
          <label className="labelled grows">
            <span>{words.why}</span>
            <input className="field" value={reason} onChange={(event) => setReason(event.target.value)} />
          </label>
          <Button submits whyNot={isSilent ? words.sayWhy : undefined}>
            {words.reopen}
          </Button>
        </form>
      ) : null}
      <RefusalBox refusals={refusals} />
      {data === undefined ? null : <Since changes={data} />}
    </section>
  )
}

function Since({ changes }: { readonly changes: OutputOf<'year.changes'> }) {
  const { words: common, look } = useLook()
  const words = closeWords[look.language]
  return (
    <>
      <h2>{words.since(changes.changes)}</h2>
      {changes.since.length === 0 ? null : (
        <table className="table" aria-label={words.since(changes.changes)}>
          <thead>
            <tr>
              <th scope="col">{common.date}</th>
              <th scope="col">{common.entry}</th>
              <th scope="col">{common.memo}</th>
              <th scope="col">{words.state}</th>
              <th scope="col" className="amount">
                {common.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.since.map((each) => (
              <tr key={each.number}>
                <td className="second">{each.date}</td>
                <th scope="row">
                  <EntryLink entry={each.number} />
                </th>
                <td>{each.memo}</td>
                <td>{each.inYear ? <span className="state-word">{words.inYear}</span> : null}</td>
                <td className="amount">
                  <Amount value={each.total} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
