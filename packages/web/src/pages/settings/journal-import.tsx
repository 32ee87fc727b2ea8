import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useWrite } from '../../books.ts'
import type { InputOf, OutputOf, ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { Choice, Tick } from '../../parts/form-parts.tsx'
import { useLongWork } from '../../parts/long-work.ts'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useTrial } from '../../parts/use-trial.ts'
import { Waiting } from '../../parts/waiting.tsx'
import { journalFileWords } from '../../words/journal-file-words.ts'
import { useLook } from '../../words/look-context.ts'
import { formatNames } from './journal-formats.ts'

type Came = OutputOf<'journal.import'>

/** Takes a journal of another program in: what it would come to stands there before anything is posted. */
export function JournalImport() {
  const { words: common, look } = useLook()
  const words = journalFileWords[look.language]
  const { name } = useBook()
  const write = useWrite()
  const { begin, end, ...work } = useLongWork()
  const [given, take] = useState<TextFile>()
  const [said, saying] = useState({ format: '', openAccounts: false })
  const [came, tell] = useState<Came>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const format = formatNames.find((each) => each === said.format)
  const input: InputOf<'journal.import'> | undefined =
    given === undefined
      ? undefined
      : { ...given, openAccounts: said.openAccounts, ...(format === undefined ? {} : { format }) }
  const trial = useTrial('journal.import', came === undefined ? input : undefined)
  const would = trial?.ok === true ? trial.value : undefined
  const send = async () => {
    if (input === undefined || work.reached !== undefined) return
    const answer = await write('journal.import', input, begin()).finally(end)
    refuse(answer.ok ? [] : answer.refusals)
    tell(answer.ok ? answer.value : undefined)
  }
  const change = (next: Partial<typeof said>) => {
    tell(undefined)
    refuse([])
    saying({ ...said, ...next })
  }
  return (
    <>
      <h2>{words.bring}</h2>
      <p className="second">{words.bringWhat}</p>
      <FileField
        label={words.file}
        accept=".journal,.hledger,.ledger,.beancount,.dat,.jsonl,.csv,.txt"
        give={(file) => {
          change({})
          take(file)
        }}
      />
      <Choice
        label={words.format}
        value={said.format}
        onChange={(next) => change({ format: next })}
        options={[['', words.byItself], ...formatNames.map((each) => [each, words.formats[each]] as const)]}
      />
      <Tick
        label={words.open}
        isOn={said.openAccounts}
        onChange={(openAccounts) => change({ openAccounts })}
      />
      {input !== undefined && came === undefined && trial === undefined ? (
        <Waiting what={words.reading} />
      ) : null}
      {would === undefined ? null : <Would would={would} />}
      <RefusalBox
        refusals={refusals.length > 0 || trial === undefined || trial.ok ? refusals : trial.refusals}
      />
      {would === undefined ? null : (
        <div className="acts">
          <Button whyNot={would.posted === 0 ? words.nothingNew : undefined} onPress={() => void send()}>
            {words.import(would.posted)}
          </Button>
        </div>
      )}
      {work.reached === undefined ? null : <Waiting what={words.importing} {...work} />}
      <div role="status">
        {came === undefined ? null : (
          <>
            <ProofLine holds>{words.done(came.posted, came.accountsOpened)}</ProofLine>{' '}
            <Link className="in-text" to="/$book/activity" params={{ book: name }}>
              {common.activity}
            </Link>
            <p className="second">{words.undoAt}</p>
          </>
        )}
      </div>
    </>
  )
}

/** What a file would come to: how much is new, what books cannot hold of it, what was rounded. */
function Would({ would }: { readonly would: Came }) {
  const { words: common, look } = useLook()
  const words = journalFileWords[look.language]
  return (
    <>
      <p aria-live="polite">{words.would(would.posted, would.known, would.accountsOpened)}</p>
      {would.notKept.length === 0 ? null : (
        <Rows
          title={words.notKept}
          heads={[words.line, words.held, words.why]}
          rows={would.notKept.map(({ line, what, why }) => [`${line}`, what, why])}
        />
      )}
      {would.rounded.length === 0 ? null : (
        <Rows
          title={words.rounded}
          heads={[words.line, common.account, words.exact, common.amount]}
          rows={would.rounded.map(({ line, account, exact, amount }) => [`${line}`, account, exact, amount])}
        />
      )}
    </>
  )
}

function Rows({
  title,
  heads,
  rows,
}: {
  readonly title: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
}) {
  return (
    <div className="scrolls">
      <table className="table" aria-label={title}>
        <caption>{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.join(' ')}>
              {row.map((cell, at) => (
                <td key={heads[at]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
