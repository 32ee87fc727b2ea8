import { Link, type LinkProps, useNavigate } from '@tanstack/react-router'
import { useBook } from '../books.ts'
import { useScreenKeys } from '../frame/keys.ts'

/** One of the places of a topic: its address, which says the book and nothing else, and what it is called. */
export type Place = { readonly id: string; readonly path: LinkProps['to']; readonly label: string }

// The router wants to know which parameters an address takes; a place takes the book alone, as this one does.
const ofBook = (path: Place['path']) => path as '/$book'

/**
 * The row of places of a topic in the head of its screens; keys from 1 on go there. The place where somebody
 * is stands out, whatever else its address says.
 */
export function Places({
  label,
  places,
  here,
}: {
  readonly label: string
  readonly places: readonly Place[]
  readonly here: string
}) {
  const { name } = useBook()
  const navigate = useNavigate()
  useScreenKeys(
    places.map(({ path, label: text }, index) => ({
      key: `${index + 1}`,
      label: text,
      isPlace: true,
      run: () => void navigate({ to: ofBook(path), params: { book: name }, search: {} }),
    })),
  )
  return (
    <nav className="places" aria-label={label}>
      {places.map(({ id, path, label: text }, index) => (
        <Link
          key={id}
          to={ofBook(path)}
          params={{ book: name }}
          search={{}}
          activeProps={{ 'aria-current': undefined, className: '' }}
          activeOptions={{ exact: true }}
          aria-current={id === here ? 'page' : undefined}
        >
          {text} <span className="key">{index + 1}</span>
        </Link>
      ))}
    </nav>
  )
}
