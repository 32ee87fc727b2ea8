import type { ReactNode } from 'react'
import { refusalsIn } from '../books.ts'
import type { ServerRefusal } from '../client.ts'
import { useLook } from '../words/look-context.ts'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

/** A proof: its claim, and whether it holds. */
export function ProofLine({ holds, children }: { readonly holds: boolean; readonly children: ReactNode }) {
  const { words } = useLook()
  return (
    <span className="proof" data-holds={holds ? 'yes' : 'no'}>
      <Icon name={holds ? 'tick' : 'cross'} />
      <span>
        <span className="visually-hidden">{holds ? words.holds : words.fails}: </span>
        {children}
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
  const { words } = useLook()
  if (refusals.length === 0) return null
  return (
    <div className="box" data-kind={isWrong ? 'wrong' : 'needs'} role="alert">
      <h2>
        <Icon name={isWrong ? 'cross' : 'needs'} /> {isWrong ? words.fails : words.refused}
      </h2>
      {refusals.map((each) => (
        <p key={`${each.code} ${each.at ?? ''} ${each.message}`}>
          {each.message}. {each.hint}
        </p>
      ))}
      {children}
    </div>
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

/** Grey bars in the shape of rows while the books are read. */
export function Loading() {
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
