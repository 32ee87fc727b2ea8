import './returns.css'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useBook, useRead } from '../../books.ts'
import { Failure, Loading } from '../../parts/notices.tsx'
import { FiledReturn } from './filed-return.tsx'
import type { ReturnSearch } from './return-search.ts'
import { WorkingReturn } from './working-return.tsx'

/** A return of a period: as it was filed, or filled in from the books as they stand. */
export function ReturnPage() {
  const { program } = useParams({ from: '/$book/returns/$program' })
  const search = useSearch({ from: '/$book/returns/$program' })
  const navigate = useNavigate()
  const { name } = useBook()
  const { data, error, isError, refetch } = useRead('return.periods', { program })
  const change = (next: Partial<ReturnSearch>) =>
    void navigate({
      to: '/$book/returns/$program',
      params: { book: name, program },
      search: (held: ReturnSearch) => ({ ...held, ...next }),
      replace: true,
    })
  if (isError) return <Failure error={error} again={() => void refetch()} />
  if (data === undefined) return <Loading />
  const { from, through } = search
  const period =
    data.periods.find((each) => each.from === from && each.through === through) ??
    data.periods.find(({ return: filed }) => filed === '')
  const at = {
    program,
    search: { ...search, ...(period === undefined ? {} : { from: period.from, through: period.through }) },
    change,
  }
  if (period !== undefined && period.return !== '' && search.amends === undefined)
    return <FiledReturn key={period.return} at={at} id={period.return} payBy={period.payBy} />
  return <WorkingReturn key={`${at.search.from} ${search.amends ?? ''}`} at={at} />
}
