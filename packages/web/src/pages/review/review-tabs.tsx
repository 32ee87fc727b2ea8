import '../payroll/payroll.css'
import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { useLook } from '../../words/look-context.ts'
import { reviewWords } from '../../words/review-words.ts'

/** The places of the review: findings, questions. Keys 1 and 2. */
const tabs = [
  { id: 'findings', path: '/$book/review' },
  { id: 'questions', path: '/$book/review/questions' },
] as const

/** The row of places of the review in the head of its screens. */
export function ReviewTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = reviewWords[look.language]
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
