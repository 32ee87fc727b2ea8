import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { Button } from '../../parts/button.tsx'
import { RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { reportWords } from '../../words/report-words.ts'
import { reportIds } from './report-list.ts'
import { reportSearch } from './report-search.ts'

/** The reports of a book, and the views that were kept. */
export function ReportsPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const { data: saved = [] } = useRead('report.list', {})
  const options = reportWords[look.language]
  const write = useWrite()
  const { bar, say } = useUndoBar()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const remove = async (view: string) => {
    const answer = await write('report.remove', { name: view })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(options.removed(view), answer.value.act)
  }
  return (
    <>
      <Head title={words.reports} />
      <div className="content">
        <RefusalBox refusals={refusals} />
        <table className="table">
          <tbody>
            {reportIds.map((report) => (
              <tr key={report}>
                <th scope="row">
                  <Link to="/$book/reports/$report" params={{ book: name, report }}>
                    {words.reportNames[report]}
                  </Link>
                </th>
                <td className="second">{words.reportAbout[report]}</td>
              </tr>
            ))}
            {saved.map((view) => (
              <tr key={view.id}>
                <th scope="row">
                  <Link
                    to="/$book/reports/$report"
                    params={{ book: name, report: view.report }}
                    search={reportSearch(view.options)}
                  >
                    {view.name}
                  </Link>
                </th>
                <td className="second">
                  {words.saved} · {words.reportNames[view.report] ?? view.report}{' '}
                  <Button kind="word" onPress={() => void remove(view.name)}>
                    {options.remove}
                    <span className="visually-hidden"> {view.name}</span>
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {bar}
    </>
  )
}
