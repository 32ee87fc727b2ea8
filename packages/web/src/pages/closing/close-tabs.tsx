import '../payroll/payroll.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { closeListWords } from '../../words/close-list-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The places of closing: the list of a period; the lock, the years and the proof. Keys 1 and 2. */
const tabs = [
  { id: 'list', path: '/$book/close' },
  { id: 'years', path: '/$book/close/years' },
] as const

/** The row of places of closing in the head of its screens. */
export function CloseTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = closeListWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  useScreenKeys(
    tabs.map(({ id, path }, index) => ({
      key: `${index + 1}`,
      label: words.tabs[id],
      run: () => void navigate({ to: path, params: { book: name }, search: {} }),
    })),
  )
  return (
    <nav className="pay-tabs" aria-label={words.title}>
      {tabs.map(({ id, path }, index) => (
        <Link
          key={id}
          to={path}
          params={{ book: name }}
          search={{}}
          activeProps={{ 'aria-current': undefined, className: '' }}
          activeOptions={{ exact: true }}
          aria-current={id === here ? 'page' : undefined}
        >
          {words.tabs[id]} <span className="key">{index + 1}</span>
        </Link>
      ))}
    </nav>
  )
}
