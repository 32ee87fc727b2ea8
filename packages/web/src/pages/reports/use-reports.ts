import { useRead } from '../../books.ts'
import { personalReports, reportIds } from './report-list.ts'

/** The reports that the books of the screen have: personal ones in personal books alone. */
export function useReports() {
  const { data: profile } = useRead('book.show', {})
  const isPersonal = profile?.form === 'personal'
  return reportIds.filter((report) => isPersonal || !personalReports.includes(report))
}
