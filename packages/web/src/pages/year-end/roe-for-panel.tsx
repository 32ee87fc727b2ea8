import { leavingReasons } from '@daybook/canada/payroll/leaving-reasons.ts'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead } from '../../books.ts'
import { Choice, DayField, DeedForm, SidePanel } from '../../parts/form-parts.tsx'
import { useLook } from '../../words/look-context.ts'
import { roeWords } from '../../words/roe-words.ts'

/** Begins a record for somebody of whom the books do not know by themselves that one is needed. */
export function RoeForPanel({ close }: { close(): void }) {
  const { look } = useLook()
  const words = roeWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  const { data } = useRead('employee.list', { all: true })
  const people = data?.employees ?? []
  const [said, saying] = useState({ employee: '', last: '', code: '' })
  const employee = said.employee === '' ? (people[0]?.number ?? '') : said.employee
  const send = () =>
    void navigate({
      to: '/$book/year-end/roe/for/$employee',
      params: { book: name, employee },
      search: {
        ...(said.last === '' ? {} : { last: said.last }),
        ...(said.code === '' ? {} : { code: said.code }),
      },
    })
  return (
    <SidePanel title={words.issueFor} close={close}>
      <p className="second">{words.issueForText}</p>
      <DeedForm verb={words.fillIn} send={send}>
        <Choice
          label={words.employee}
          value={employee}
          onChange={(next) => saying({ ...said, employee: next })}
          options={people.map(({ number, name: called }) => [number, called ?? number] as const)}
        />
        <DayField
          label={words.fields.last}
          value={said.last}
          onChange={(last) => saying({ ...said, last })}
        />
        <Choice
          label={words.fields.code}
          value={said.code}
          onChange={(code) => saying({ ...said, code })}
          options={[
            ['', words.ofDeparture],
            ...leavingReasons.map(({ code, label }) => [code, `${code} ${label[look.language]}`] as const),
          ]}
        />
      </DeedForm>
    </SidePanel>
  )
}
