import { useRead } from '../../books.ts'
import { formShown } from './business-shapes.ts'

/** The word by which a return takes all rental properties of the books. */
const rentalForm = 'T776'

/** A form of the books that a return may take: the word that takes it, what it is, and what it comes to. */
export type BooksForm = {
  readonly word: string
  readonly form: 'T2125' | 'T776'
  readonly name: string
  /** Empty while it is being worked out, or where it cannot be. */
  readonly net: string
}

/** The forms of the books (T2125, T776) that a return of a year may take; none for a corporation. */
export function useFromBooks(year: number): readonly BooksForm[] {
  const { data: book } = useRead('book.show', {})
  const isOwn = book !== undefined && book.form !== 'corporation' && book.form !== 'nonprofit'
  const { data: listed, isError } = useRead('business.list', {}, isOwn)
  const all = isError ? [] : (listed?.businesses ?? [])
  const [first] = all.filter(({ form }) => form === 'T2125')
  const asked = { year: String(year) }
  const t2125 = useRead('t2125.show', { ...asked, business: first?.id ?? '-' }, first !== undefined)
  const hasRentals = all.some(({ form }) => form === rentalForm)
  const t776 = useRead('t776.show', asked, hasRentals)
  const netOf = (read: typeof t776) => (read.isError ? '' : (formShown(read.data)?.net ?? ''))
  return [
    ...all
      .filter(({ form }) => form === 'T2125')
      .map(
        ({ id, name }): BooksForm => ({
          word: name,
          form: 'T2125',
          name,
          net: id === first?.id ? netOf(t2125) : '',
        }),
      ),
    ...(hasRentals
      ? [{ word: rentalForm, form: rentalForm, name: '', net: netOf(t776) } satisfies BooksForm]
      : []),
  ]
}
