import './payroll.css'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { today } from '../../words/today.ts'
import { nextPeriod } from './next-period.ts'
import type { RunAt, RunSearch } from './run-search.ts'
import { RunSteps } from './run-steps.tsx'

/** A pay run to come, in five steps on one page; all of its state stands in the address and on the desk. */
export function RunPage() {
  const search = useSearch({ from: '/$book/pay/run' })
  const navigate = useNavigate()
  const { name } = useBook()
  const from = `${new Date().getFullYear() - 1}-01-01`
  const { data, error, isError, refetch } = useRead('payrun.list', { from })
  const { data: people } = useRead('employee.list', {})
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined || people === undefined) return <Loading />
  const change = (next: Partial<RunSearch>) =>
    void navigate({
      to: '/$book/pay/run',
      params: { book: name },
      search: (held: RunSearch) => ({ ...held, ...next }),
      replace: true,
    })
  const used = people.employees.map(({ frequency }) => frequency)
  const frequency = search.frequency ?? used.find((each) => each === 'biweekly') ?? used[0] ?? 'biweekly'
  const last = data.runs.findLast((each) => each.kind === 'regular' && each.frequency === frequency)
  const usual = nextPeriod(last, frequency, today())
  const through = search.through ?? usual.through
  const isUsual = through === usual.through
  const run: RunAt = {
    ...search,
    frequency,
    from: search.from ?? usual.from,
    through,
    date: search.date ?? (isUsual ? usual.date : through),
  }
  return <RunSteps run={run} change={change} provinces={[...new Set(people.employees.map(provinceOf))]} />
}

function provinceOf({ province }: { readonly province: string }): string {
  return province
}
