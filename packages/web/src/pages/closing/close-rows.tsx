import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useSending } from '../../parts/form-parts.tsx'
import { ProofLine, RefusalBox } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { closeListWords } from '../../words/close-list-words.ts'
import { useLook } from '../../words/look-context.ts'
import { screenOfLine } from './deed-screen.ts'
import type { CloseList, ListedRow } from './listed-row.ts'

type Props = {
  readonly list: CloseList
  judge(row: ListedRow): void
  say(what: string, act?: number): void
}

/** The rows of a close; Enter goes to what a row rests on, `t` ticks it or takes the tick off. */
export function CloseRows({ list, judge, say }: Props) {
  const { words: common, look } = useLook()
  const words = closeListWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const { write, settle, refusals } = useSending(say)
  const groups = (['books', 'client', 'person'] as const).map((by) => ({
    by,
    rows: list.rows.filter((row) => row.by === by),
  }))
  const rows = groups.flatMap((group) => group.rows)
  const keys = useRowKeys(rows.length, (index) => {
    const screen = screenOfLine(rows[index]?.command ?? '')
    if (screen === undefined) return
    void navigate({ to: screen.to, params: { book, ...screen.params }, search: screen.search })
  })
  const body = useFirstFocus(rows.length)
  const period = { through: list.through, year: list.kind === 'year' }
  const withdraw = (row: ListedRow) =>
    settle(
      () => write('close.unjudge', { row: row.row, ...period }),
      () => words.didUnjudge(row.label),
    )
  const remove = (row: ListedRow) =>
    settle(
      () => write('close.remove-row', { row: row.row }),
      () => words.didRemove(row.label),
    )
  const current = rows[keys.current]
  const tick = (row: ListedRow) => {
    if (isJudged(row)) void withdraw(row)
    else if (row.state !== 'proven') judge(row)
  }
  useScreenKeys([
    {
      key: 't',
      label: current !== undefined && isJudged(current) ? words.withdraw : words.judge,
      run: () => current !== undefined && tick(current),
    },
    ...(current?.own === true
      ? [{ key: 'Delete', label: words.removeRow, run: () => void remove(current) }]
      : []),
  ])
  return (
    <>
      <RefusalBox refusals={refusals} />
      <div className="table-scroll">
        <table className="table close-list" aria-label={words.tabs.list}>
          <thead>
            <tr>
              <th scope="col">{words.headState}</th>
              <th scope="col">{words.headRow}</th>
              <th scope="col">{words.headProof}</th>
              <th scope="col">
                <span className="visually-hidden">{common.act}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body} {...keys.body}>
            {rows.map((row, index) => (
              <tr key={row.row} {...keys.row(index)} data-first={rows[index - 1]?.by !== row.by}>
                <td>
                  <State row={row} />
                </td>
                <th scope="row">
                  {row.label} {row.own ? <span className="second small-word">{words.own}</span> : null}
                </th>
                <td className="second">
                  <Proof row={row} />
                </td>
                <td className="row-acts">
                  {row.state === 'proven' ? null : (
                    <Button kind="word" onPress={() => tick(row)}>
                      {isJudged(row) ? words.withdraw : words.judge}
                    </Button>
                  )}
                  {row.own ? (
                    <Button kind="word" onPress={() => void remove(row)}>
                      {words.removeRow}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Whether a person ticked a row. */
function isJudged({ state }: ListedRow): boolean {
  return state === 'judged' || state === 'not-needed'
}

function State({ row: { state, by } }: { readonly row: ListedRow }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  if (state === 'open' || state === 'waiting')
    return <span className="state-word">{words.states[state]}</span>
  if (by === 'books' && state === 'not-needed') return <span className="second">{words.states[state]}</span>
  return <ProofLine holds>{words.states[state]}</ProofLine>
}

/** What a row rests on: what the proof found, with the way there; initials, day and note of a judgement. */
function Proof({ row }: { readonly row: ListedRow }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { name: book } = useBook()
  const screen = screenOfLine(row.command ?? '')
  const said = [
    row.initials === undefined ? '' : words.byWhom(row.initials, row.date ?? ''),
    row.note ?? '',
    row.detail,
  ].filter((each) => each !== '')
  const text = said.join(' · ')
  return (
    <>
      {text}{' '}
      {screen !== undefined ? (
        <Link to={screen.to} params={{ book, ...screen.params }} search={screen.search} tabIndex={-1}>
          {words.go}
        </Link>
      ) : row.command === undefined ? null : (
        <code>{row.command}</code>
      )}
    </>
  )
}
