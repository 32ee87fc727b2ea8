import './payroll.css'
import { folded } from '@daybook/core/kit/fold.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import type { OutputOf } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { type Column, useColumns } from '../../parts/columns.tsx'
import { FilterField } from '../../parts/filter-field.tsx'
import { Failure, Loading } from '../../parts/notices.tsx'
import { useFirstFocus, useRowKeys } from '../../parts/row-keys.ts'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { VaultShut } from '../../parts/vault-shut.tsx'
import { employeeWords } from '../../words/employee-words.ts'
import { useLook } from '../../words/look-context.ts'
import { takeOverWords } from '../../words/take-over-words.ts'
import { EmployeeRow } from './employee-row.tsx'
import { PayTabs } from './pay-tabs.tsx'
import { ImportPeoplePanel, OpeningPanel } from './take-over-panels.tsx'

type Row = OutputOf<'employee.list'>['employees'][number]

/** Everybody who is employed, and on wish who left; a row opens the employee. */
export function EmployeesPage() {
  const { words: common, look } = useLook()
  const words = employeeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const [withLeft, take] = useState(false)
  const [text, filter] = useState('')
  const others = takeOverWords[look.language]
  const [panel, show] = useState<'import' | 'opening'>()
  const { bar, say } = useUndoBar()
  const { data, error, isError, refetch } = useRead('employee.list', { all: withLeft })
  const found = (data?.employees ?? []).filter((each) =>
    folded(`${each.number} ${each.name ?? ''} ${each.province}`).includes(folded(text)),
  )
  const { rows, heads } = useColumns('employees', useEmployeeColumns(), found)
  const open = (index: number) => {
    const employee = rows[index]?.number
    if (employee !== undefined)
      void navigate({ to: '/$book/pay/people/$employee', params: { book: name, employee } })
  }
  const hire = () => void navigate({ to: '/$book/pay/people/new', params: { book: name } })
  const keys = useRowKeys(rows.length, open)
  const body = useFirstFocus(rows.length)
  useScreenKeys([
    { key: 'ArrowDown', label: common.move, shown: '↑↓' },
    { key: 'Enter', label: common.open },
    { key: 'n', label: words.hire, run: hire },
    { key: 'i', label: others.importPeople, run: () => show('import') },
    { key: 't', label: others.opening, run: () => show('opening') },
  ])
  const panelProps = {
    close: () => show(undefined),
    say: (what: string, act: number) => {
      show(undefined)
      say(what, act)
    },
  }
  return (
    <>
      <Head title={words.employees}>
        <span className="state">{data === undefined ? '' : words.countOf(rows.length)}</span>
        <FilterField value={text} onChange={filter} />
        <label className="labelled">
          <input type="checkbox" checked={withLeft} onChange={(event) => take(event.target.checked)} />
          <span>{words.withLeft}</span>
        </label>
        <div className="acts">
          <Button keyHint="t" onPress={() => show('opening')}>
            {others.opening}
          </Button>
          <Button keyHint="i" onPress={() => show('import')}>
            {others.importPeople}
          </Button>
          <Button kind="filled" keyHint="n" onPress={hire}>
            {words.hire}
          </Button>
        </div>
        <PayTabs here="employees" />
      </Head>
      <div className="content">
        {isError ? <Failure error={error} again={() => void refetch()} /> : null}
        {data === undefined && !isError ? <Loading /> : null}
        {data?.locked === undefined ? null : <VaultShut />}
        {data !== undefined && rows.length === 0 ? <p className="opening-line">{words.nobody}</p> : null}
        <div className="scrolls">
          <table className="table" aria-label={words.employees}>
            <thead>{heads}</thead>
            <tbody ref={body} {...keys.body}>
              {rows.map((each, index) => (
                <EmployeeRow
                  key={each.number}
                  employee={each}
                  row={keys.row(index)}
                  open={() => open(index)}
                />
              ))}
            </tbody>
          </table>
        </div>
      </div>
      {panel === 'import' ? <ImportPeoplePanel {...panelProps} /> : null}
      {panel === 'opening' ? <OpeningPanel {...panelProps} /> : null}
      {bar}
    </>
  )
}

function useEmployeeColumns(): readonly Column<Row>[] {
  const { look } = useLook()
  const words = employeeWords[look.language]
  return [
    { key: 'number', text: words.number, value: ({ number }) => number },
    { key: 'name', text: words.name, value: ({ name = '' }) => name },
    { key: 'province', text: words.province, value: ({ province }) => province },
    { key: 'frequency', text: words.paid, value: ({ frequency }) => frequency },
    { key: 'pay', text: words.rate, value: ({ pay }) => pay },
    { key: 'hired', text: words.hired, value: ({ hired }) => hired },
    { key: 'left', text: words.left, value: ({ left = '' }) => left },
    { key: 'warnings', text: words.toSee, value: ({ warnings }) => warnings.length },
  ]
}
