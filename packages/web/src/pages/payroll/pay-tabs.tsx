import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { useLook } from '../../words/look-context.ts'
import { payWords } from '../../words/pay-words.ts'

/** The four places of payroll: runs, employees, what is owed, how people are paid; keys 1 to 4. */
const tabs = [
  { id: 'runs', path: '/$book/pay' },
  { id: 'employees', path: '/$book/pay/people' },
  { id: 'owed', path: '/$book/pay/owed' },
  { id: 'setup', path: '/$book/pay/setup' },
] as const

/** The row of places of payroll in the head of its screens. */
export function PayTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = payWords[look.language]
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
