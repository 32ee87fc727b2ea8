import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { questionWords } from '../../words/question-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { standingWords } from '../../words/standing-words.ts'
import { DeedPanel } from '../standing/deed-panel.tsx'
import { EntryPapers } from './entry-papers.tsx'
import { keepTemplate } from './keep-template.ts'

/** A posted entry, as it is printed the classic way: credits stepped in; with all that hangs on it. */
export function EntryPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const navigate = useNavigate()
  const write = useWrite()
  const { entry: number } = useParams({ from: '/$book/entry/$entry' })
  const { data: entry, error, isError, refetch } = useRead('entry.show', { number })
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const { bar, say } = useUndoBar()
  const [isKept, keep] = useState(false)
  const standing = standingWords[look.language]
  const form = (search: { correct?: string; copy?: string }) =>
    void navigate({ to: '/$book/journal/new', params: { book: name }, search })
  const reverse = async () => {
    const answer = await write('entry.reverse', { number })
    if (!answer.ok) return refuse(answer.refusals)
    refuse([])
    void navigate({ to: '/$book/entry/$entry', params: { book: name, entry: answer.value.number } })
  }
  const asking = questionWords[look.language]
  const journals: Readonly<Record<string, string>> = reportWords[look.language].journals
  const ask = () =>
    void navigate({
      to: '/$book/review/questions',
      params: { book: name },
      search: { about: `entry:${number}` },
    })
  useScreenKeys([
    { key: 'e', label: words.correct, run: () => form({ correct: number }) },
    { key: 'v', label: words.reverse, run: () => void reverse() },
    { key: 'x', label: words.copy, run: () => form({ copy: number }) },
    { key: 'a', label: asking.ask, run: ask },
    { key: 't', label: standing.templateKey, run: () => keep(true) },
    { key: 'Escape', label: words.back, shown: 'Esc', run: () => history.back() },
  ])
  return (
    <>
      <Head title={words.entryOf(number)}>
        <span className="state">
          {entry === undefined ? '' : `${entry.date} · ${journals[entry.journal] ?? entry.journal}`}
        </span>
        <div className="acts">
          <Button keyHint="a" onPress={ask}>
            {asking.ask}
          </Button>
          {entry?.approvedBy === undefined ? (
            <ApproveEntry number={number} say={say} refuse={refuse} />
          ) : null}
          <Button keyHint="t" onPress={() => keep(true)}>
            {standing.templateKey}
          </Button>
          <Button keyHint="x" onPress={() => form({ copy: number })}>
            {words.copy}
          </Button>
          <Button keyHint="v" onPress={() => void reverse()}>
            {words.reverse}
          </Button>
          <Button keyHint="e" onPress={() => form({ correct: number })}>
            {words.correct}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {entry === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="inside beside">
            <div>
              <RefusalBox refusals={refusals} />
              <p>
                <strong>{entry.payee ?? ''}</strong> {entry.memo}{' '}
                {entry.ref === undefined ? '' : `(${entry.ref})`}
              </p>
              <PostedLines entry={entry} />
              <LinksOfEntry entry={entry} />
              <BankLines lines={entry.bankLines} />
              <p className="second">
                {words.postedBy(
                  entry.actor,
                  new Date(entry.recordedAt).toLocaleString(look.language === 'fr' ? 'fr-CA' : 'en-CA'),
                )}{' '}
                {entry.approvedBy === undefined ? '' : `· ${standing.approvedBy(entry.approvedBy)} `}·{' '}
                {words.act} {entry.act} · {entry.hash.slice(0, 12)}
              </p>
            </div>
            <EntryPapers key={number} entry={number} papers={entry.papers} say={say} />
          </div>
        )}
      </div>
      {isKept ? (
        <DeedPanel deed={keepTemplate(standing, number)} say={say} close={() => keep(false)} />
      ) : null}
      {bar}
    </>
  )
}

/** Approves the entry, in the name of whoever is at the desk. */
function ApproveEntry({
  number,
  say,
  refuse,
}: {
  readonly number: string
  say(what: string, act: number): void
  refuse(refusals: readonly ServerRefusal[]): void
}) {
  const { look } = useLook()
  const words = standingWords[look.language]
  const write = useWrite()
  const approve = async () => {
    const answer = await write('entry.approve', { numbers: [number] })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(words.approved(number, answer.value.by), answer.value.act)
  }
  useScreenKeys([{ key: 'k', label: words.approve, run: () => void approve() }])
  return (
    <Button keyHint="k" onPress={() => void approve()}>
      {words.approve}
    </Button>
  )
}

type Shown = { readonly entry: OutputOf<'entry.show'> }

function PostedLines({ entry }: Shown) {
  const { words } = useLook()
  const { name } = useBook()
  return (
    <table className="posted" aria-label={words.entryOf(entry.number)}>
      <thead>
        <tr>
          <th scope="col">{words.account}</th>
          <th scope="col">{words.memo}</th>
          <th scope="col" className="amount">
            {words.debit}
          </th>
          <th scope="col" className="amount">
            {words.credit}
          </th>
        </tr>
      </thead>
      <tbody>
        {entry.lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of an entry never move
          <tr key={index} data-side={line.credit === '' ? 'debit' : 'credit'}>
            <th scope="row">
              <Link to="/$book/accounts/$account" params={{ book: name, account: line.account }} search={{}}>
                <span className="second">{line.account}</span> {line.name}
              </Link>
            </th>
            <td className="second">{line.memo ?? ''}</td>
            <td className="amount">{line.debit === '' ? null : <Amount value={line.debit} />}</td>
            <td className="amount">{line.credit === '' ? null : <Amount value={line.credit} />}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td className="amount total">
            <Amount value={entry.debit} />
          </td>
          <td className="amount total">
            <Amount value={entry.credit} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

function LinksOfEntry({ entry }: Shown) {
  const { words } = useLook()
  return (
    <ul className="links-of-entry">
      {(
        [
          [words.reversedBy, entry.reversedBy],
          [words.reverses, entry.reverses],
          [words.correctedBy, entry.correctedBy],
          [words.corrects, entry.corrects],
        ] as const
      ).map(([what, other]) =>
        other === undefined || other === '' ? null : (
          <li key={what}>
            {what} <EntryLink entry={other} />
          </li>
        ),
      )}
    </ul>
  )
}

function BankLines({ lines }: { readonly lines: Shown['entry']['bankLines'] }) {
  const { words } = useLook()
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{words.bankLines}</h2>
      <ul>
        {lines.map((line) => (
          <li key={`${line.account} ${line.date} ${line.text} ${line.amount}`}>
            <span className="second">
              {line.account} {line.date}
            </span>{' '}
            {line.text} <Amount value={line.amount} />
          </li>
        ))}
      </ul>
    </section>
  )
}
