import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import { useEffect, useRef, useState } from 'react'
import { useRead } from '../../books.ts'
import type { InputOf, OutputOf } from '../../client.ts'
import { Amount } from '../../parts/amount.tsx'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading, ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { sumOfTexts } from '../../words/cents-text.ts'
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
  const { data, error, isError, refetch } = useRead('payrun.explain', {
    ...asked,
    employee,
    ...(item in sums ? {} : { item }),
  })
  const [isCopied, copied] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const opener = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`)
    panel.current?.focus()
    return () => opener?.focus()
  }, [figure])
  const parts = sums[item]
  const lines = (data?.lines ?? []).filter((each) => parts === undefined || parts.includes(each.part))
  const [line] = lines
  const label = item === 'gross' ? words.gross : item === 'cost' ? words.cost : (line?.label ?? '')
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
            <h2>{words.explainOf(label, name)}</h2>
            <strong>
              <Amount value={sumOfTexts(lines.map(({ posted }) => posted))} />
            </strong>
          </div>
          {lines.map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a pay never move
            <Tree key={`${each.item} ${index}`} line={each} />
          ))}
          {asked.run === undefined ? null : (
            <p>
              <ProofLine holds={lines.every(({ holds }) => holds)}>
                {lines.every(({ holds }) => holds)
                  ? words.workedOut
                  : words.workedElse(amountWords(line.again, look.language))}
              </ProofLine>
            </p>
          )}
          <Sources lines={lines} />
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

/** Figures that add up lines of a pay, by the parts whose lines they are. */
const sums: Readonly<Record<string, readonly string[]>> = {
  gross: ['earnings'],
  cost: ['earnings', 'employer'],
}

type Line = OutputOf<'payrun.explain'>['lines'][number]

/** The parts of a figure, each stepped in under the one it counts in. */
function Tree({ line }: { readonly line: Line }) {
  const { words: common, look } = useLook()
  const [whole, ...parts] = line.rows
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
          <th scope="row">{parts.length === 0 ? (whole?.label ?? line.label) : line.label}</th>
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
function Sources({ lines }: { readonly lines: readonly Line[] }) {
  const { look } = useLook()
  const words = payWords[look.language]
  const rows = lines.flatMap((line) => line.rows)
  const sources = [...new Set(rows.flatMap(({ source }) => (source === undefined ? [] : [source])))]
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
