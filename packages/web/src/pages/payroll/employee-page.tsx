import './payroll.css'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { benefitWords } from '../../words/benefit-words.ts'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { takeOverWords } from '../../words/take-over-words.ts'
import { ItemPanel, LeavePanel, RejoinPanel } from './employee-more-panels.tsx'
import { PersonPanel, TermsPanel } from './employee-panels.tsx'
import {
  ClaimsSection,
  ItemsSection,
  PersonSection,
  type ShownEmployee,
  TermsSection,
} from './employee-sections.tsx'
import { PaysSection, YearSection } from './employee-year.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { payText } from './pay-text.ts'
import { OpeningPanel } from './take-over-panels.tsx'
import { TaxFormPanel } from './tax-form-panel.tsx'

/** What can be done to an employee beside their page. */
type Deed = 'terms' | 'person' | 'claims' | 'item' | 'leave' | 'rejoin' | 'opening' | 'erase'

/**
 * An employee: who they are, their terms one after the other, claims, what comes with every pay, the year.
 */
export function EmployeePage() {
  const { words: common, look } = useLook()
  const words = employeeWords[look.language]
  const others = takeOverWords[look.language]
  const { employee } = useParams({ from: '/$book/pay/people/$employee' })
  const { name } = useBook()
  const navigate = useNavigate()
  const { bar, say } = useUndoBar()
  const [panel, open] = useState<Deed>()
  const [isPersonal, tell] = useState(false)
  const { data, error, isError, refetch } = useRead('employee.show', {
    employee,
    ...(isPersonal ? { personal: true } : {}),
  })
  const hasLeft = data?.left !== undefined
  const close = () => open(undefined)
  const back = () => void navigate({ to: '/$book/pay/people', params: { book: name } })
  const value = () =>
    void navigate({ to: '/$book/pay/people/$employee/benefit', params: { book: name, employee } })
  const said = (what: string, act: number) => {
    open(undefined)
    say(what, act)
  }
  useScreenKeys([
    { key: 'c', label: words.change, run: () => open('terms') },
    { key: 'w', label: words.changePerson, run: () => open('person') },
    { key: 'f', label: words.claim, run: () => open('claims') },
    { key: 'i', label: words.items, run: () => open('item') },
    { key: 'b', label: benefitWords[look.language].value, run: value },
    { key: 't', label: others.opening, run: () => open('opening') },
    ...(hasLeft ? [{ key: 'e', label: others.erase, run: () => open('erase') }] : []),
    hasLeft
      ? { key: 'l', label: words.rejoin, run: () => open('rejoin') }
      : { key: 'l', label: words.leave, run: () => open('leave') },
    ...(panel === undefined ? [{ key: 'Escape', label: common.back, shown: 'Esc', run: back }] : []),
  ])
  const panelProps = { employee, shown: data, say: said, close }
  return (
    <>
      <Head title={data?.name ?? `${words.number} ${employee}`}>
        <span className="state">{data === undefined ? '' : inShort(data, words.left, look.language)}</span>
        <div className="acts">
          {hasLeft ? (
            <Button keyHint="e" onPress={() => open('erase')}>
              {others.erase}
            </Button>
          ) : null}
          <Button keyHint="t" onPress={() => open('opening')}>
            {others.opening}
          </Button>
          <Button keyHint="l" onPress={() => open(hasLeft ? 'rejoin' : 'leave')}>
            {hasLeft ? words.rejoin : words.leave}
          </Button>
          <Button kind="filled" keyHint="c" onPress={() => open('terms')}>
            {words.change}
          </Button>
        </div>
        {data === undefined || data.warnings.length === 0 ? null : (
          <ul className="head-line notices" aria-label={words.toSee}>
            {data.warnings.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        )}
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined ? (
          isError ? null : (
            <Loading />
          )
        ) : (
          <div className="inside employee">
            <PersonSection shown={data} isPersonal={isPersonal} tell={tell} change={() => open('person')} />
            <ClaimsSection shown={data} change={() => open('claims')} />
            <TermsSection shown={data} />
            <YearSection shown={data} />
            <div className="stack">
              <ItemsSection shown={data} change={() => open('item')} value={value} />
              <PaysSection employee={employee} />
            </div>
          </div>
        )}
      </div>
      {panel === 'terms' ? <TermsPanel {...panelProps} /> : null}
      {panel === 'person' ? <PersonPanel {...panelProps} /> : null}
      {panel === 'claims' ? <TaxFormPanel {...panelProps} /> : null}
      {panel === 'item' ? <ItemPanel {...panelProps} /> : null}
      {panel === 'leave' ? <LeavePanel {...panelProps} /> : null}
      {panel === 'rejoin' ? <RejoinPanel {...panelProps} /> : null}
      {panel === 'opening' ? <OpeningPanel {...panelProps} /> : null}
      {panel === 'erase' ? <EraseDialog {...panelProps} who={data?.name ?? employee} /> : null}
      {bar}
    </>
  )
}

/** Number, position, place and pay in a line; the last day of somebody who left. */
function inShort(
  { number, title = '', province, pay, left }: ShownEmployee,
  leftWord: string,
  language: 'en' | 'fr',
): string {
  const gone = left === undefined ? '' : `${leftWord} ${left}`
  return [number, title, province, payText(pay, language), gone].filter((each) => each !== '').join(', ')
}
