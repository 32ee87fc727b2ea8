import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { ReactNode } from 'react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLook } from '../words/look-context.ts'
import { Amount } from './amount.tsx'
import { Button } from './button.tsx'
import { Failure, Loading } from './notices.tsx'

/**
 * The panel that says where a figure came from. It takes focus as it opens and gives it back to the figure
 * (`data-figure`) as it closes. `children` is what is shown once it was read; `text` is what is copied.
 */
export function ExplainFrame({
  figure,
  asked,
  text,
  close,
  children,
}: {
  readonly figure: string
  readonly asked: {
    readonly error: unknown
    readonly isError: boolean
    /** Whether what was read is still that of the figure before. */
    readonly isPlaceholderData?: boolean
    refetch(): unknown
  }
  readonly text?: string
  close(): void
  readonly children: ReactNode
}) {
  const { words } = useLook()
  const panel = useRef<HTMLElement>(null)
  const opener = useRef<HTMLElement>(null)
  // Before it can be seen: the first key that is pressed is its own.
  useLayoutEffect(() => {
    opener.current = document.querySelector<HTMLElement>(`[data-figure="${CSS.escape(figure)}"]`)
    panel.current?.focus()
  }, [figure])
  useEffect(() => () => opener.current?.focus(), [])
  const shown = asked.isPlaceholderData === true ? undefined : children
  return (
    <aside ref={panel} className="panel" aria-label={words.explain} tabIndex={-1}>
      <div className="panel-head">
        <span className="second">{words.explain}</span>
        <Button kind="word" keyHint="Esc" onPress={close}>
          {words.closePanel}
        </Button>
      </div>
      {asked.isError ? <Failure error={asked.error} again={() => void asked.refetch()} /> : null}
      {shown === undefined ? asked.isError ? null : <Loading /> : shown}
      {shown === undefined || text === undefined ? null : <CopyText text={text} />}
    </aside>
  )
}

function CopyText({ text }: { readonly text: string }) {
  const { words } = useLook()
  const [isCopied, copied] = useState(false)
  return (
    <Button
      kind="word"
      onPress={() => {
        void navigator.clipboard.writeText(text).then(() => copied(true))
      }}
    >
      {isCopied ? words.copied : words.copyText}
    </Button>
  )
}

/** What a panel is about: the figure’s name and its value, an amount or a count. */
export function FigureHead({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div className="panel-figure">
      <h2>{label}</h2>
      <strong>
        <PartValue value={value} />
      </strong>
    </div>
  )
}

/** A part of a figure: how deep it stands, the sign with which it counts, and what it rests on. */
export type TreePart = {
  readonly depth: number
  readonly sign: string
  readonly label: ReactNode
  readonly value: string
  readonly postings?: string | undefined
  readonly source?: string | undefined
}

/** The parts of a figure, each stepped in under the one it counts in, with their signs; the result below. */
export function PartsTree({
  parts,
  result,
  otherwise,
  label,
}: {
  readonly parts: readonly TreePart[]
  /** What the table is about, where several stand on a screen. */
  readonly label?: string | undefined
  readonly result?: { readonly label: string; readonly value: string } | undefined
  /** What is said of a figure without parts. */
  readonly otherwise?: string | undefined
}) {
  const { words } = useLook()
  return (
    <table className="tree" aria-label={label ?? words.explainHow}>
      <tbody>
        {parts.map((part, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a figure never move
          <tr key={index}>
            <td className="sign">{part.sign === '·' ? '' : part.sign}</td>
            <th scope="row" style={{ paddingLeft: (part.depth - 1) * 16 }}>
              {part.label}
              <Second text={part.postings} />
              <Second text={part.source} />
            </th>
            <td className="amount">
              <PartValue value={part.value} />
            </td>
          </tr>
        ))}
        {parts.length > 0 || otherwise === undefined ? null : (
          <tr>
            <td className="sign" />
            <th scope="row">
              <Second text={otherwise} />
            </th>
            <td />
          </tr>
        )}
      </tbody>
      {result === undefined ? null : (
        <tfoot>
          <tr>
            <td className="sign">=</td>
            <th scope="row">{result.label}</th>
            <td className="amount">
              <PartValue value={result.value} />
            </td>
          </tr>
        </tfoot>
      )}
    </table>
  )
}

function Second({ text = '' }: { readonly text?: string | undefined }) {
  return text === '' ? null : <span className="second small">{text}</span>
}

/** Amounts as amounts, rates in the person’s numbers, counts and words as they are. */
function PartValue({ value }: { readonly value: string }) {
  const { look } = useLook()
  if (/^-?\d+\.\d\d$/.test(value)) return <Amount value={value} />
  return /^-?\d+\.\d+$/.test(value) ? decimalText(value, look.language) : value
}

/** Each source in the law once, with its address as text: nothing is asked for outside. */
export function LawSources({ sources }: { readonly sources: readonly (string | undefined)[] }) {
  const { words } = useLook()
  const all = [...new Set(sources.flatMap((source = '') => (source === '' ? [] : [source])))]
  if (all.length === 0) return null
  return (
    <section className="sources">
      <h2>{words.sources}</h2>
      {all.map((source) => (
        <p key={source} className="second small">
          {source.replace(/^source\s?: /, '')}
        </p>
      ))}
    </section>
  )
}
