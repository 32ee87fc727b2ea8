import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useBook, useRead, useWrite } from '../../books.ts'
import type { OutputOf, ServerRefusal } from '../../client.ts'
import { Head } from '../../frame/head.tsx'
import { useScreenKeys } from '../../frame/keys.ts'
import { Button } from '../../parts/button.tsx'
import { useLinkKeys } from '../../parts/link-keys.ts'
import { RefusalBox } from '../../parts/notices.tsx'
import { useUndoBar } from '../../parts/undo-bar.tsx'
import { useLook } from '../../words/look-context.ts'
import { queryWords } from '../../words/query-words.ts'
import { reportWords } from '../../words/report-words.ts'
import { scheduleWords } from '../../words/schedule-words.ts'
import { standingWords } from '../../words/standing-words.ts'
import { reportGroups } from './report-list.ts'
import { reportSearch } from './report-search.ts'
import { SchedulePanel } from './schedule-panel.tsx'
import { useReports } from './use-reports.ts'

/** The reports of a book by group, and the views that were kept. */
export function ReportsPage() {
  const { words, look } = useLook()
  const { name } = useBook()
  const { data: saved = [] } = useRead('report.list', {})
  const reports: readonly string[] = useReports()
  const options = reportWords[look.language]
  const write = useWrite()
  const { bar, say } = useUndoBar()
  const [refusals, refuse] = useState<readonly ServerRefusal[]>([])
  const remove = async (view: string) => {
    const answer = await write('report.remove', { name: view })
    refuse(answer.ok ? [] : answer.refusals)
    if (answer.ok) say(options.removed(view), answer.value.act)
  }
  const { schedule } = useSearch({ from: '/$book/reports' })
  const navigate = useNavigate()
  const open = (id?: string) =>
    void navigate({
      to: '/$book/reports',
      params: { book: name },
      search: id === undefined ? {} : { schedule: id },
      replace: true,
    })
  const scheduled = saved.find(({ id }) => id === schedule)
  const keys = useLinkKeys<HTMLTableElement>(true)
  useScreenKeys([
    { key: 'ArrowDown', shown: '↑↓', label: words.move },
    { key: 'Enter', label: words.open },
  ])
  return (
    <>
      <Head title={words.reports}>
        <div className="acts">
          <Link to="/$book/reports/layouts" params={{ book: name }}>
            {standingWords[look.language].layouts}
          </Link>
          <Link to="/$book/reports/query" params={{ book: name }} search={{}}>
            {queryWords[look.language].title}
          </Link>
        </div>
      </Head>
      <div className="content">
        <RefusalBox refusals={refusals} />
        <table className="table reports" aria-label={words.reports} {...keys}>
          {reportGroups.map(({ group, reports: all }) => {
            const shown = all.filter((report) => reports.includes(report))
            return shown.length === 0 ? null : (
              <tbody key={group}>
                <Group title={options.groups[group]} />
                {shown.map((report) => (
                  <tr key={report}>
                    <th scope="row">
                      <Link to="/$book/reports/$report" params={{ book: name, report }}>
                        {words.reportNames[report]}
                      </Link>
                    </th>
                    <td className="second">{words.reportAbout[report]}</td>
                  </tr>
                ))}
                {group === 'management' ? <Consolidated /> : null}
              </tbody>
            )
          })}
          <SavedViews saved={saved} open={open} remove={(view) => void remove(view)} />
        </table>
      </div>
      {scheduled === undefined ? null : (
        <SchedulePanel key={scheduled.id} of={scheduled} say={say} close={() => open()} />
      )}
      {bar}
    </>
  )
}

type SavedProps = {
  readonly saved: OutputOf<'report.list'>
  open(view: string): void
  remove(name: string): void
}

/** The views that were kept under a name: each opens as it was, can be sent on a schedule, or removed. */
function SavedViews({ saved, open, remove }: SavedProps) {
  const { words, look } = useLook()
  const { name } = useBook()
  const options = reportWords[look.language]
  const schedules = scheduleWords[look.language]
  return (
    <tbody>
      <Group title={options.groups.saved} />
      {saved.length > 0 ? null : (
        <tr>
          <td colSpan={2} className="second">
            {options.noneSaved}
          </td>
        </tr>
      )}
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
            {words.saved} · {words.reportNames[view.report] ?? view.report}
            {view.schedule === undefined
              ? ''
              : ` · ${schedules.told(
                  schedules.periods[view.schedule.every],
                  view.schedule.days,
                  view.schedule.to.join(', '),
                )}`}{' '}
            <Button kind="word" onPress={() => open(view.id)}>
              {schedules.deed}
              <span className="visually-hidden"> {view.name}</span>
            </Button>{' '}
            <Button kind="word" onPress={() => remove(view.name)}>
              {options.remove}
              <span className="visually-hidden"> {view.name}</span>
            </Button>
          </td>
        </tr>
      ))}
    </tbody>
  )
}

/** The name of a group, over its reports. */
function Group({ title }: { readonly title: string }) {
  return (
    <tr className="group-row">
      <th scope="rowgroup" colSpan={2}>
        {title}
      </th>
    </tr>
  )
}

/** The way to several books as one. */
function Consolidated() {
  const { words } = useLook()
  const { name } = useBook()
  return (
    <tr>
      <th scope="row">
        <Link to="/books/consolidated" search={{ books: name }}>
          {words.reportNames.consolidated}
        </Link>
      </th>
      <td className="second">{words.reportAbout.consolidated}</td>
    </tr>
  )
}
