import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { useLook } from '../../words/look-context.ts'
import { yearEndWords } from '../../words/year-end-words.ts'

/** The places of the year end, in order; keys from 1 on. */
const tabs = [
  { id: 'slips', path: '/$book/year-end' },
  { id: 'roe', path: '/$book/year-end/roe' },
  { id: 't2', path: '/$book/year-end/t2' },
  { id: 't1', path: '/$book/year-end/t1' },
  { id: 'dividends', path: '/$book/year-end/dividends' },
] as const

/** A place of the year end. */
export type YearEndTab = (typeof tabs)[number]['id']

/** The row of places of the year end in the head of its screens. */
export function YearEndTabs({ here }: { readonly here: YearEndTab }) {
  const { look } = useLook()
  const words = yearEndWords[look.language]
  const { name } = useBook()
  const navigate = useNavigate()
  useScreenKeys(
    tabs.map(({ id, path }, index) => ({
      key: `${index + 1}`,
      label: words.tabs[id],
      run: () => void navigate({ to: path, params: { book: name } }),
    })),
  )
  return (
    <nav className="pay-tabs" aria-label={words.title}>
      {tabs.map(({ id, path }, index) => (
        <Link
          key={id}
          to={path}
          params={{ book: name }}
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
