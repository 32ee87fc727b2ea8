import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useEffect, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'

/** Where a line of a pay came from: the formula of the law with its parts, its rates and their source. */
export function PayExplain({
  asked,
  figure,
  name,
  close,
}: {
  /** The run: its number, or the days of one to come. */
  readonly asked: Omit<InputOf<'payrun.explain'>, 'employee' | 'item'>
  /** `employee:item`. */
  readonly figure: string
  readonly name: string
  close(): void
}) {
  const { words: common, look } = useLook()
  const words = payWords[look.language]
  const [employee = '', item = ''] = figure.split(':')
  const { data, error, isError, refetch } = useRead('payrun.explain', { ...asked, employee, item })
  const [isCopied, copied] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`)
    panel.current?.focus()
    return () => opener?.focus()
  }, [figure])
  const line = data?.lines[0]
  return (
    <aside ref={panel} className="panel" aria-label={common.explain} tabIndex={-1}>
      <div className="panel-head">
        <span className="second">{common.explain}</span>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {common.closePanel}
        </Button>
      </div>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {line === undefined ? (
        isError ? null : (
          <Loading />
        )
      ) : (
        <>
          <div className="panel-figure">
            <h2>{words.explainOf(line.label, name)}</h2>
            <strong>
              <Amount value={line.posted} />
            </strong>
          </div>
          <Tree line={line} />
          {asked.run === undefined ? null : (
            <p>
              <ProofLine holds={line.holds}>
                {line.holds ? words.workedOut : words.workedElse(amountWords(line.again, look.language))}
              </ProofLine>
            </p>
          )}
          <Sources line={line} />
          <Button
            kind="word"
            onPress={() => {
              const text = data?.explanation.join('\n') ?? ''
              void navigator.clipboard.writeText(text).then(() => copied(true))
            }}
          >
            {isCopied ? common.copied : common.copyText}
          </Button>
        </>
      )}
    </aside>
  )
}

type Line = OutputOf<'payrun.explain'>['lines'][number]

/** The parts of a figure, each stepped in under the one it counts in. */
function Tree({ line }: { readonly line: Line }) {
  const { words: common, look } = useLook()
  const [, ...parts] = line.rows
  return (
    <table className="tree" aria-label={common.explainHow}>
      <tbody>
        {parts.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={`${row.id} ${index}`}>
            <td className="sign">{row.sign === '·' ? '' : row.sign}</td>
            <th scope="row" style={{ paddingLeft: (row.depth - 1) * 14 }}>
              {row.label}
            </th>
            <td className="amount">{partText(row.value, look.language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td className="sign">=</td>
          <th scope="row">{line.label}</th>
          <td className="amount">
            <Amount value={line.again} />
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Amounts in the person’s numbers; rates and counts as they are. */
function partText(value: string, language: 'en' | 'fr'): string {
  if (/^-?\d+\.\d\d$/.test(value)) return amountWords(value, language)
  return /^-?\d+\.\d+$/.test(value) ? decimalText(value, language) : value
}

/** Each source once, with its address as text: nothing is asked for outside. */
function Sources({ line }: { readonly line: Line }) {
  const { look } = useLook()
  const words = payWords[look.language]
  const sources = [...new Set(line.rows.flatMap(({ source }) => (source === undefined ? [] : [source])))]
  if (sources.length === 0) return null
  return (
    <section className="sources">
      <h2>{words.sources}</h2>
      {sources.map((source) => (
        <p key={source} className="second small">
          {source.replace(/^source: /, '')}
        </p>
      ))}
    </section>
  )
}
