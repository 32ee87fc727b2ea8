import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { EntryLink } from '../../parts/entry-link.tsx'
import { Failure, Loading, RefusalBox } from '../../parts/notices.tsx'
import { bankWords } from '../../words/bank-words.ts'
import { useLook } from '../../words/look-context.ts'
import { useDeeds } from './bank-deeds.ts'
import { LineCells, LineRows } from './bank-rows.tsx'

/** The lines that are done with: accepted ones with their entries, excluded ones with the reason. */
export function DoneLines({
  account,
  show,
  say,
}: {
  readonly account: string
  readonly show: 'accepted' | 'excluded'
  say(what: string, act: number): void
}) {
  const { words: common, look } = useLook()
  const words = bankWords[look.language]
  const { name: book } = useBook()
  const navigate = useNavigate()
  const isAccepted = show === 'accepted'
  const { data, error, isError, refetch } = useRead('line.list', {
    account,
    state: isAccepted ? 'matched' : 'excluded',
  })
  const lines = (data ?? []).toReversed()
  const [at, move] = useState<string>()
  const [turn, count] = useState(0)
  const current = lines.find(({ line }) => line === at) ?? lines[0]
  const { write, settle, refusals } = useDeeds(say, () => count((before) => before + 1))
  const takeBack = () => {
    if (current === undefined) return
    const { line, text } = current
    if (isAccepted) void settle(() => write('line.unmatch', { account, line }), words.didUntie(text))
    else void settle(() => write('line.include', { account, lines: [line] }), words.didInclude(text))
  }
  const verb = isAccepted ? words.untie : words.include
  const open = () => {
    if (current?.entry !== undefined)
      void navigate({ to: '/$book/entry/$entry', params: { book, entry: current.entry } })
  }
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    ...(isAccepted ? [{ key: 'Enter', label: common.openEntry }] : []),
    { key: 'x', label: verb, run: takeBack },
  ])
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  return (
    <div className="content">
      <RefusalBox refusals={refusals} />
      {lines.length === 0 ? (
        <p className="inside second">{common.nothingHere}</p>
      ) : (
        <LineRows
          label={words[show]}
          heads={[
            { text: common.date },
            { text: words.bankText },
            { text: words.spent, isAmount: true },
            { text: words.received, isAmount: true },
            { text: isAccepted ? common.entry : words.reason },
            { text: common.act },
          ]}
          lines={lines}
          current={current?.line}
          turn={turn}
          move={move}
          enter={open}
          cells={(line) => (
            <>
              <LineCells date={line.date} text={line.text} amount={line.amount} />
              <td>{line.entry === undefined ? line.note : <EntryLink isInRow entry={line.entry} />}</td>
              <td>
                {line.line === current?.line ? (
                  <Button kind="word" keyHint="x" onPress={takeBack}>
                    {verb}
                  </Button>
                ) : null}
              </td>
            </>
          )}
        />
      )}
    </div>
  )
}
