import { Link } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import type { InputOf } from '../../client.ts'
import { ExplainFrame, FigureHead, PartsTree } from '../../parts/explain.tsx'
import { colon } from '../../words/colon.ts'
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
  const { look } = useLook()
  const words = owedWords[look.language]
  const { name } = useBook()
  const read = useRead('remittance.explain', { ...asked, line })
  const { data } = read
  return (
    <ExplainFrame figure={line} asked={read} close={close}>
      {data === undefined ? undefined : (
        <>
          <FigureHead label={data.label} value={data.value} />
          <PartsTree
            parts={data.tree.slice(1).map(({ pay, ...row }) => ({
              ...row,
              label:
                pay === '' ? (
                  row.label
                ) : (
                  <Link to="/$book/pay/runs/$run" params={{ book: name, run: pay.split('/')[1] ?? '' }}>
                    {row.label}
                  </Link>
                ),
            }))}
          />
          {data.pays.length === 0 ? null : (
            <p className="second">
              {words.behind}
              {colon(look.language)} {data.pays.length}
            </p>
          )}
        </>
      )}
    </ExplainFrame>
  )
}
