import './practice.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { BookContext, fetchTaken, openBooksQuery } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { Failure, Loading, ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { relatedWords } from '../../words/related-words.ts'
import { today } from '../../words/today.ts'
import { MirrorPanel } from './mirror-panel.tsx'
import { RelatePanel } from './relate-panel.tsx'
import { RelatedEntries } from './related-entries.tsx'
import { type Compared, useRelatedDeed } from './related-shapes.ts'

type Done = { readonly book: string; readonly what: string; readonly act: number }

/** What open books owe and sell each other on a day, and the entries that wait for their mirror. */
export function RelatedPage() {
  const { words: common, look } = useLook()
  const words = relatedWords[look.language]
  const navigate = useNavigate()
  const { on = today(), all } = useSearch({ from: '/books/related' })
  const { data: books = [] } = useQuery(openBooksQuery)
  const [opened, open] = useState<string>()
  const [done, say] = useState<Done>()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const deed = useRelatedDeed()
  const query = new URLSearchParams({ on, ...(all === undefined ? {} : { all: 'true' }) })
  const { data, error, isError, refetch } = useQuery({
    queryKey: ['status', 'related', on, all, look.language],
    queryFn: () => fetchTaken<Compared>(`/v1/intercompany.list?${query}`, look.language),
    placeholderData: keepPreviousData,
  })
  const change = (next: { on?: string | undefined; all?: 'true' | undefined }) =>
    void navigate({ to: '/books/related', search: relatedSearch({ on, all, ...next }), replace: true })
  const close = () => open(undefined)
  const whyNot = books.length < 2 ? words.two : undefined
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.relate, run: () => (whyNot === undefined ? open('relate') : undefined) },
    ...(opened === undefined
      ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: () => void navigate({ to: '/' }) }]
      : []),
  ])
  const unrelate = async ({ book, account, theirBook }: Pair) => {
    const input = { first: book, second: theirBook, account }
    const answer = await deed<object>({ name: 'unrelate', input })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say({ book: '', what: words.didUnrelate, act: 0 })
  }
  const row = data?.entries.find(({ from, entry }) => `${from} ${entry}` === opened)
  return (
    <>
      <Head title={words.title}>
        <span className="labelled">
          <span aria-hidden="true">{words.on}</span>
          <DateField label={words.on} value={on} onChange={(day) => change({ on: day || undefined })} />
        </span>
        <label className="labelled ticked">
          <input
            type="checkbox"
            checked={all !== undefined}
            onChange={({ target }) => change({ all: target.checked ? 'true' : undefined })}
          />
          <span>{words.whole}</span>
        </label>
        <div className="acts">
          <Button kind="filled" keyHint="n" whyNot={whyNot} onPress={() => open('relate')}>
            {words.relate}
          </Button>
        </div>
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data === undefined ? null : (
          <Content data={data} open={open} end={(pair) => void unrelate(pair)} refusals={refusals} />
        )}
        {done === undefined ? null : (
          <BookContext.Provider key={`${done.book} ${done.act}`} value={done.book}>
            <Said done={done} back={() => void refetch()} />
          </BookContext.Provider>
        )}
      </div>
      {row === undefined ? null : (
        <BookContext.Provider value={row.into}>
          <MirrorPanel
            key={opened}
            row={row}
            close={close}
            say={(what, act) => {
              say({ book: row.into, what, act })
              close()
            }}
          />
        </BookContext.Provider>
      )}
      {opened === 'relate' ? (
        <RelatePanel
          books={books}
          close={close}
          say={(what) => {
            say({ book: '', what, act: 0 })
            close()
          }}
        />
      ) : null}
    </>
  )
}

type ContentProps = {
  readonly data: Compared
  readonly refusals: readonly ServerRefusal[]
  open(name: string): void
  end(pair: Pair): void
}

/** The pairs, whether they agree, and the entries that make the difference. */
function Content({ data, refusals, open, end }: ContentProps) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  return (
    <>
      <div className="inside practice-head">
        <p className="second">{words.about}</p>
        {data.pairs.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ProofLine holds={data.agree}>{data.agree ? words.allAgree : words.differ}</ProofLine>
        )}
        {data.oneSided.map(({ book, account }) => (
          <p key={`${book} ${account}`} className="state-word">
            {words.oneSided(book, account)}
          </p>
        ))}
      </div>
      {data.pairs.length === 0 ? null : <Pairs data={data} end={end} />}
      <RefusalBox refusals={refusals} />
      {data.pairs.length === 0 ? null : (
        <RelatedEntries rows={data.entries} open={({ from, entry }) => open(`${from} ${entry}`)} />
      )}
      {data.pairs.length === 0 ? null : <p className="inside second small">{words.debitFirst}</p>}
    </>
  )
}

/** What was just done, with its undo in the book where it was done. */
function Said({ done, back }: { readonly done: Done; back(): void }) {
  const { bar, say } = useUndoBar(back)
  const { what, act } = done
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it was done
  useEffect(() => say(what, act), [what, act])
  return bar
}

type Pair = Compared['pairs'][number]

function Pairs({ data, end }: { readonly data: Compared; end(pair: Pair): void }) {
  const { look } = useLook()
  const words = relatedWords[look.language]
  const heads = [words.book, words.account, words.balance, words.theirBook, words.theirAccount]
  return (
    <div className="table-scroll">
      <table className="table" aria-label={words.pairs}>
        <thead>
          <tr>
            {[...heads, words.theirBalance, words.difference].map((text) => (
              <th key={text} scope="col" className={isAmount(text, words) ? 'amount' : undefined}>
                {text}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {data.pairs.map((pair) => (
            <tr key={`${pair.book} ${pair.account} ${pair.theirBook}`}>
              <td>{pair.book}</td>
              <th scope="row">
                <span className="second">{pair.account}</span> {pair.name}
              </th>
              <td className="amount">
                <Amount value={pair.balance} />
              </td>
              <td>{pair.theirBook}</td>
              <td>
                <span className="second">{pair.theirAccount}</span> {pair.theirName}
              </td>
              <td className="amount">
                <Amount value={pair.theirBalance} />
              </td>
              <td className="amount" data-needs={pair.difference !== '0.00'}>
                <Amount value={pair.difference} />
              </td>
              <td>
                <Button kind="word" onPress={() => end(pair)}>
                  {words.unrelate}{' '}
                  <span className="visually-hidden">{`${pair.account} ${pair.theirBook}`}</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isAmount(text: string, { balance, theirBalance, difference }: (typeof relatedWords)['en']): boolean {
  return text === balance || text === theirBalance || text === difference
}

/** What of it stands in the address. */
function relatedSearch({ on, all }: { on?: string | undefined; all?: 'true' | undefined }) {
  return {
    ...(on === undefined || on === today() ? {} : { on }),
    ...(all === undefined ? {} : { all }),
  }
}
