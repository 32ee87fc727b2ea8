import './query.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useRowKeys } from '../../parts/row-keys.ts'
import { usePaper } from '../../parts/use-paper.ts'
import { useLook } from '../../words/look-context.ts'
import { queryWords } from '../../words/query-words.ts'
import { useFirstField } from '../trade/typing.ts'

/** What `query.run` answers: columns with what they hold, and the rows by column; money as decimal text. */
type Answered = {
  readonly columns: readonly { readonly name: string; readonly kind: 'amount' | 'count' | 'text' }[]
  readonly rows: readonly Readonly<Record<string, string | number | null>>[]
  readonly count: number
  readonly more: boolean
}

/** Questions in SQL over views of the books: the question, its answer to keep, and what can be asked. */
export function QueryPage() {
  const { words: common, look } = useLook()
  const words = queryWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { sql = '' } = useSearch({ from: '/$book/reports/query' })
  const [typed, type] = useState<string>()
  const print = usePaper()
  const text = typed ?? sql
  const form = useFirstField('textarea')
  const whyNot = text.trim() === '' ? words.empty : undefined
  const ask = () => {
    if (whyNot === undefined)
      void navigate({ to: '/$book/reports/query', params: { book: name }, search: { sql: text.trim() } })
  }
  const keep = (format: 'xlsx' | 'csv') => () => sql !== '' && print('query.run', { sql }, format)
  const notAsked = sql === '' ? words.empty : undefined
  useScreenKeys([
    { key: 'Ctrl+Enter', label: words.run, shown: 'Ctrl Enter', run: ask },
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'X', label: common.spreadsheet, shown: 'Shift X', run: keep('xlsx') },
    { key: 'C', label: common.asCsv, shown: 'Shift C', run: keep('csv') },
  ])
  return (
    <>
      <Head title={words.title}>
        <div className="acts">
          <Button kind="word" keyHint="Shift X" whyNot={notAsked} onPress={keep('xlsx')}>
            {common.spreadsheet}
          </Button>
          <Button kind="word" keyHint="Shift C" whyNot={notAsked} onPress={keep('csv')}>
            {common.asCsv}
          </Button>
          <Button kind="filled" keyHint="Ctrl Enter" whyNot={whyNot} onPress={ask}>
            {words.run}
          </Button>
        </div>
      </Head>
      <div className="content query" ref={form}>
        <div>
          <label className="stacked">
            <span>{words.sql}</span>
            <textarea
              className="field query-text"
              aria-label={words.sql}
              rows={6}
              spellCheck={false}
              value={text}
              onChange={({ target }) => type(target.value)}
            />
            <small className="field-note">{words.about}</small>
          </label>
          {sql === '' ? null : <QueryAnswer key={sql} sql={sql} />}
        </div>
        <Views start={(view) => type(`select * from ${view} limit 20`)} />
      </div>
    </>
  )
}

function QueryAnswer({ sql }: { readonly sql: string }) {
  const { look } = useLook()
  const words = queryWords[look.language]
  const { data, error, isError, refetch } = useRead('query.run', { sql })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  // The schema of the command leaves the columns open: they are those of the question.
  const { columns, rows, count, more } = data as Answered
  return (
    <section aria-label={words.answer}>
      <p role="status" className="opening-line">
        {count === 0 ? words.none : words.rows(count)} {more ? words.more : null}
      </p>
      {count === 0 ? null : <AnswerTable columns={columns} rows={rows} />}
    </section>
  )
}

function AnswerTable({ columns, rows }: Pick<Answered, 'columns' | 'rows'>) {
  const { look } = useLook()
  const keys = useRowKeys(rows.length, () => {})
  return (
    <div className="scrolls query-answer">
      <table className="table" aria-label={queryWords[look.language].answer}>
        <thead>
          <tr>
            {columns.map(({ name, kind }) => (
              <th key={name} scope="col" className={kind === 'text' ? undefined : 'amount'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...keys.body}>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows of an answer never move
            <tr key={index} {...keys.row(index)}>
              {columns.map(({ name, kind }) => (
                <td key={name} className={kind === 'text' ? undefined : 'amount'}>
                  {kind === 'amount' && isMoney(row[name]) ? (
                    <Amount value={row[name]} zero="0.00" />
                  ) : (
                    row[name]
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isMoney(cell: string | number | null | undefined): cell is string {
  return typeof cell === 'string' && /^-?\d+\.\d\d$/.test(cell)
}

/** The views with their columns; the name of a view begins a question about its rows. */
function Views({ start }: { start(view: string): void }) {
  const { look } = useLook()
  const words = queryWords[look.language]
  const { data, error, isError, refetch } = useRead('query.views', {})
  const lines = data ?? []
  return (
    <section className="query-views" aria-label={words.views}>
      <h2>{words.views}</h2>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined && !isError ? <Loading /> : null}
      {lines
        .filter(({ column }) => column === '')
        .map(({ view, meaning }) => (
          <details key={view}>
            <summary>
              <code>{view}</code> <span className="second">{meaning}</span>
            </summary>
            <Button kind="word" onPress={() => start(view)}>
              {words.startWith(view)}
            </Button>
            <dl aria-label={words.columnsOf(view)}>
              {lines
                .filter((each) => each.view === view && each.column !== '')
                .map(({ column, meaning: what }) => (
                  <div key={column}>
                    <dt>
                      <code>{column}</code>
                    </dt>
                    <dd className="second">{what}</dd>
                  </div>
                ))}
            </dl>
          </details>
        ))}
    </section>
  )
}
