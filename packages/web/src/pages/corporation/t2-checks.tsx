import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { FileField, type TextFile } from '../../parts/file-field.tsx'
import { Icon } from '../../parts/icons.tsx'
import { Failure, Loading, ProofLine, WithCode } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'
import type { T2At } from './shapes.ts'

type Check = OutputOf<'t2.check'>['checks'][number]

/** What to look at before a year is handed off, what fails first; each with the way to mend it. */
export function T2Checks({ at, through }: { readonly at: T2At; readonly through: string }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const [given, give] = useState<TextFile>()
  const { data, error, isError, refetch } = useRead('t2.check', { ...at.asked, ...given })
  const order = ['fails', 'look', 'holds']
  const checks = (data?.checks ?? []).toSorted(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state),
  )
  return (
    <section className="year-section" aria-label={words.parts.checks}>
      {isError ? <Failure error={error} again={() => void refetch()} /> : null}
      {data === undefined ? isError ? null : <Loading /> : <Summary count={data.toLookAt} />}
      <ul className="findings t2-findings">
        {checks.map((each) => (
          <li key={`${each.check} ${each.text}`} data-state={each.state}>
            {each.state === 'holds' ? (
              <ProofLine holds>{each.text}</ProofLine>
            ) : (
              <span className={each.state === 'fails' ? 'wrong-line' : 'needs-line'}>
                <Icon name={each.state === 'fails' ? 'cross' : 'needs'} /> <WithCode text={each.text} />
              </span>
            )}
            {each.state === 'holds' ? null : <Mend check={each.check} at={at} through={through} />}
          </li>
        ))}
      </ul>
      <details className="compare">
        <summary>{words.compare}</summary>
        <p className="second small">{words.compareText}</p>
        <FileField label={words.gifiFile} accept=".csv,.gfi,.txt" give={give} />
      </details>
    </section>
  )
}

function Summary({ count }: { readonly count: number }) {
  const { look } = useLook()
  const words = t2Words[look.language]
  if (count === 0) return <ProofLine holds>{words.nothingToLookAt}</ProofLine>
  return (
    <p className="needs-line">
      <Icon name="needs" /> {words.toLookAt(count)}
    </p>
  )
}

/** Where a check is mended. */
const places = {
  proof: '/$book/close',
  clearing: '/$book/accounts',
  meals: '/$book/accounts',
  cca: '/$book/assets/cca',
  dividends: '/$book/year-end/dividends',
  shareholders: '/$book/year-end/dividends',
  'shareholder-loan': '/$book/year-end/dividends',
  lock: '/$book/close',
} as const

function Mend({
  check,
  at,
  through,
}: {
  readonly check: Check['check']
  readonly at: T2At
  readonly through: string
}) {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { name } = useBook()
  const text = words.mends[check]
  if (text === undefined) return null
  if (check === 'checklist')
    return (
      <Button kind="word" onPress={() => at.change({ sheet: '141', figure: undefined })}>
        {text}
      </Button>
    )
  if (check === 'file') return null
  const search = check === 'cca' ? { year: Number(through.slice(0, 4)) } : {}
  return (
    <Link to={places[check]} params={{ book: name }} search={search} className="underlined">
      {text}
    </Link>
  )
}
