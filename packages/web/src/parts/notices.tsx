import { unbroken } from '@daybook/core/kit/french-spaces.ts'
import { type Query, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { refusalsIn } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { colon } from '../words/colon.ts'
import { useLook } from '../words/look-context.ts'
import { waitWords } from '../words/wait-words.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'
import { type Reached, Waiting } from './waiting.tsx'
import { TypedDeed, WaysOfDeeds } from './way-to.tsx'

/** A proof: its claim, and whether it holds. */
export function ProofLine({ holds, children }: { readonly holds: boolean; readonly children: ReactNode }) {
  const { words, look } = useLook()
  return (
    <span className="proof" data-holds={holds ? 'yes' : 'no'}>
      <Icon name={holds ? 'tick' : 'cross'} />
      <span>
        <span className="visually-hidden">{holds ? words.holds : words.fails}: </span>
        {typeof children === 'string' ? unbroken(children, look.language) : children}
      </span>
    </span>
  )
}

/** What was refused and why, in place, with the ways out; `isWrong` where figures do not agree. */
export function RefusalBox({
  refusals,
  isWrong = false,
  children,
}: {
  readonly refusals: readonly ServerRefusal[]
  readonly isWrong?: boolean
  readonly children?: ReactNode
}) {
  const { words, look } = useLook()
  if (refusals.length === 0) return null
  // A fault in a file says in which of its lines.
  const lineOf = ({ at = '', message }: ServerRefusal) => {
    const [, line] = /^line (\d+)/.exec(at) ?? []
    return line === undefined || message.includes(line) ? '' : `${words.line} ${line}${colon(look.language)} `
  }
  return (
    <div className="box" data-kind={isWrong ? 'wrong' : 'needs'} role="alert">
      <h2>
        <Icon name={isWrong ? 'cross' : 'needs'} /> {isWrong ? words.fails : words.refused}
      </h2>
      {refusals.map((each) => (
        <p key={`${each.code} ${each.at ?? ''} ${each.message}`}>
          <WithCode
            text={unbroken(
              begun(`${lineOf(each)}${each.message}. ${each.screen ?? each.hint}`),
              look.language,
            )}
          />
          {each.screen === undefined ? null : <WaysTo hint={each.hint} />}
        </p>
      ))}
      {children}
    </div>
  )
}

/** A sentence that begins with a capital; a name in quotation marks or a number stays as it is. */
function begun(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

/** The screens of the deeds that a hint names, each once: where what it asks for is done. */
function WaysTo({ hint }: { readonly hint: string }) {
  const deeds = hint.split('`').filter((_, index) => index % 2 === 1)
  return <WaysOfDeeds lines={deeds} />
}

/** A sentence in which what stands between backticks is a deed as it is typed: the way to its screen. */
export function WithCode({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) =>
    index % 2 === 1 ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never move
      <TypedDeed key={index} line={part} />
    ) : (
      part
    ),
  )
}

/** Why a screen has nothing to show: a refusal, or a fault of ours. */
export function Failure({ error, again }: { readonly error: unknown; again(): void }) {
  const { words } = useLook()
  const refusals = refusalsIn(error)
  if (refusals.length > 0) return <RefusalBox refusals={refusals} />
  return (
    <div className="box" role="alert">
      <h2>{words.fault}</h2>
      <p>{words.faultText}</p>
      <div className="acts">
        <Button onPress={again}>{words.again}</Button>
      </div>
    </div>
  )
}

/**
 * Grey bars in the shape of rows while the books are read; after a second how long it takes already, how far
 * it is where that is known, and the way to break it off, after which it can be begun anew.
 */
export function Loading({ reached }: { readonly reached?: Reached | undefined }) {
  const { words, look } = useLook()
  const queries = useQueryClient()
  const [isStopped, stopped] = useState(false)
  const missing = { type: 'active', predicate: ({ state }: Query) => state.data === undefined } as const
  if (isStopped) {
    const again = () => {
      stopped(false)
      void queries.refetchQueries(missing)
    }
    return (
      <div className="inside" role="status">
        <p>{waitWords[look.language].cancelled}</p>
        <div className="acts">
          <Button onPress={again}>{words.again}</Button>
        </div>
      </div>
    )
  }
  const stop = () => {
    stopped(true)
    void queries.cancelQueries(missing)
  }
  return (
    <>
      <Waiting what={words.loading} reached={reached} stop={stop} />
      <GreyBars />
    </>
  )
}

/** Grey bars in the shape of rows, where something else says what is waited for. */
export function GreyBars() {
  const { words } = useLook()
  return (
    <div className="grey-bars" role="status">
      <span className="visually-hidden">{words.loading}</span>
      {['90%', '70%', '84%', '62%', '76%'].map((width) => (
        <span key={width} style={{ width }} />
      ))}
    </div>
  )
}
