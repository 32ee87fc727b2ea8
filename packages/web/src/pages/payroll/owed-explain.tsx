import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { owedWords } from '../../words/owed-words.ts'

/** Where a line of a form came from: its tree down to the pays, each of which opens its run. */
export function OwedExplain({
  asked,
  line,
  close,
}: {
  readonly asked: Omit<InputOf<'remittance.explain'>, 'line'>
  readonly line: string
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = owedWords[look.language]
  const { name } = useBook()
  const { data, error, isError, refetch } = useRead('remittance.explain', { ...asked, line })
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(line)}"]`)
    panel.current?.focus()
    return () => opener?.focus()
  }, [line])
  return (
    <aside ref={panel} className="panel" aria-label={common.explain} tabIndex={-1}>
      <div className="panel-head">
        <span className="second">{common.explain}</span>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {common.closePanel}
        </Button>
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <div className="panel-figure">
            <h2>{data.label}</h2>
            <strong>{isMoney(data.value) ? <Amount value={data.value} /> : data.value}</strong>
          </div>
          <table className="tree" aria-label={common.explainHow}>
            <tbody>
              {data.tree.slice(1).map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
                <tr key={`${row.id} ${index}`}>
                  <td className="sign">{row.sign === '·' ? '' : row.sign}</td>
                  <th scope="row" style={{ paddingLeft: (row.depth - 1) * 14 }}>
                    {row.pay === '' ? (
                      row.label
                    ) : (
                      <Link
                        to="/$book/pay/runs/$run"
                        params={{ book: name, run: row.pay.split('/')[1] ?? '' }}
                      >
                        {row.label}
                      </Link>
                    )}
                    {row.source === '' ? null : <span className="second small">{row.source}</span>}
                  </th>
                  <td className="amount">{isMoney(row.value) ? <Amount value={row.value} /> : row.value}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {data.pays.length === 0 ? null : (
            <p className="second">
              {words.behind}: {data.pays.length}
            </p>
          )}
        </>
      )}
    </aside>
  )
}

function isMoney(text: string): boolean {
  return /^-?\d+\.\d\d$/.test(text)
}
