import { useRead } from '../../books.ts'
import { type BusinessForm, formShown } from './business-shapes.ts'
import type { FactRow } from './t1-row-kinds.ts'

/**
 * What the forms of the books (T2125, T776) come to in a year, as rows of a return; none for a corporation.
 */
export function useFromBooks(year: number): {
  readonly businesses: readonly FactRow[]
  readonly rentals: readonly FactRow[]
} {
  const { data: book } = useRead('book.show', {})
  const isOwn = book !== undefined && book.form !== 'corporation' && book.form !== 'nonprofit'
  const { data: listed, isError } = useRead('business.list', {}, isOwn)
  const all = isError ? [] : (listed?.businesses ?? [])
  const own = all.find(({ form }) => form === 'T2125')
  const asked = { year: String(year) }
  const t2125 = useRead('t2125.show', { ...asked, business: own?.id ?? '-' }, own !== undefined)
  const hasRentals = all.some(({ form }) => form === 'T776')
  const t776 = useRead('t776.show', asked, hasRentals)
  return {
    businesses: own === undefined || t2125.isError ? [] : rowOf(formShown(t2125.data), own.nature),
    rentals: !hasRentals || t776.isError ? [] : rowOf(formShown(t776.data)),
  }
}

function rowOf(shown: BusinessForm | undefined, kind?: string): readonly FactRow[] {
  if (shown === undefined) return []
  const { gross, net, business } = shown
  return [{ ...(kind === undefined ? {} : { name: business ?? '', kind }), gross, net }]
}
