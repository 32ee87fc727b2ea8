import { Button } from '../../parts/button.tsx'
import { ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { colon } from '../../words/colon.ts'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import { FormLines } from '../year-end/form-lines.tsx'
import type { T2At, T2Deed, T2Shown } from './shapes.ts'
import { T2Checklist } from './t2-checklist.tsx'
import { T2Checks } from './t2-checks.tsx'
import { T2Instalments } from './t2-instalments.tsx'
import { Classes, Holders } from './t2-lists.tsx'

type Line = {
  readonly line: string
  readonly label: string
  readonly amount: string
  readonly figure: string
  readonly isTotal?: boolean
}

/** One sheet of a T2: the checks, a schedule as its form, the estimate or the instalments; lines open. */
export function T2Sheet({
  shown,
  at,
  show,
  say,
}: {
  readonly shown: T2Shown
  readonly at: T2At
  show(deed: T2Deed): void
  say(what: string, act?: number): void
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { sheet } = at
  const title = [words.schedule(sheet), words.parts[sheet]?.replace(/^\d+ /, '')].filter(Boolean).join(', ')
  if (sheet === 'checks') return <T2Checks at={at} through={shown.through} />
  if (sheet === 'instalments') return <T2Instalments key={shown.through} shown={shown} />
  return (
    <div className="form-sheet t2-sheet" data-wide={sheet === '8' || sheet === '50'}>
      <div className="form-head">
        <b>{title}</b>
        <span className="second">{words.span(shown.from, shown.through)}</span>
      </div>
      {sheet === '100' ? (
        <>
          <Form title={title} lines={shown.schedule100} at={at} />
          <Proofs proof={shown.proof} />
        </>
      ) : null}
      {sheet === '125' ? <Form title={title} lines={shown.schedule125} at={at} /> : null}
      {sheet === '1' ? <ScheduleOne shown={shown} at={at} show={show} /> : null}
      {sheet === '8' ? <Classes shown={shown} at={at} show={show} /> : null}
      {sheet === '50' ? <Holders shown={shown} /> : null}
      {sheet === '141' ? <T2Checklist shown={shown} at={at} say={say} /> : null}
      {sheet === 'tax' ? (
        <>
          <Form title={title} lines={shown.estimate.lines} at={at} />
          {shown.estimate.notes.map((note) => (
            <p key={note} className="second note">
              {note}
            </p>
          ))}
        </>
      ) : null}
    </div>
  )
}

function Form({
  title,
  lines,
  at,
}: {
  readonly title: string
  readonly lines: readonly Line[]
  readonly at: T2At
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const isGifi = at.sheet === '100' || at.sheet === '125'
  return (
    <FormLines
      title={title}
      heads={{ line: isGifi ? words.code : words.line, what: words.what, value: words.dollars }}
      lines={lines.map(({ amount, ...each }) => ({ ...each, value: amount }))}
      current={at.search.figure}
      open={(figure) => at.change({ figure })}
    />
  )
}

/** Schedule 1: what is added to net income, what is deducted, and what comes of it. */
function ScheduleOne({
  shown,
  at,
  show,
}: {
  readonly shown: T2Shown
  readonly at: T2At
  show(deed: T2Deed): void
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { additions, deductions, totals } = shown.schedule1
  const net = shown.schedule125.filter(({ line }) => line === '9999')
  const of = (line: string) =>
    totals.filter((each) => each.line === line).map((each) => ({ ...each, isTotal: true }))
  return (
    <>
      <Form title={words.additions} lines={[...net, ...additions, ...of('500')]} at={at} />
      <Form title={words.deductions} lines={[...deductions, ...of('510'), ...of('300')]} at={at} />
      <p className="form-acts">
        <Button keyHint="n" onPress={() => show('line')}>
          {words.addLine}
        </Button>
      </p>
    </>
  )
}

/** What the schedules agree with, to the cent. */
function Proofs({ proof }: { readonly proof: T2Shown['proof'] }) {
  const { words: common, look } = useLook()
  return (
    <section className="proofs" aria-label={common.proofs}>
      {proof.map(({ claim, left, right, holds }) => (
        <ProofLine key={claim} holds={holds}>
          {claim}
          {colon(look.language)} {amountWords(left, look.language)}
          {holds ? '' : ` ≠ ${amountWords(right, look.language)}`}
        </ProofLine>
      ))}
    </section>
  )
}
