import { useState } from 'react'
import { useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { type ReportSearch, reportInput } from './report-search.ts'

/** Keeps a report with its options under a name. */
export function SaveView({
  report,
  search,
  done,
}: {
  readonly report: string
  readonly search: ReportSearch
  done(name: string, act: number): void
}) {
  const { look } = useLook()
  const words = reportWords[look.language]
  const write = useWrite()
  const [name, setName] = useState('')
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const save = async () => {
    if (name.trim() === '') return
    const options = Object.fromEntries(
      Object.entries(reportInput(report, search)).map(([option, value]) => [
        option,
        value === 'true' ? true : value,
      ]),
    )
    const answer = await write('report.save', { name: name.trim(), report, options })
    if (answer.ok) done(answer.value.name, answer.value.act)
    else refuse(answer.refusals)
  }
  return (
    <form
      className="line-form save-view"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label className="labelled">
        <span>{words.nameOfView}</span>
        <input
          className="field"
          ref={(field) => field?.focus()}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button submits whyNot={name.trim() === '' ? words.nameFirst : undefined}>
        {words.save}
      </Button>
      <RefusalBox refusals={refusals} />
    </form>
  )
}
