import { Link, useNavigate } from '@tanstack/react-router'
import { useBook } from '../../books.ts'
import { useScreenKeys } from '../../frame/keys.ts'
import { assetWords } from '../../words/asset-words.ts'
import { useLook } from '../../words/look-context.ts'

/** The places of capital assets, in order; keys from 1 on. */
const tabs = [
  { id: 'register', path: '/$book/assets' },
  { id: 'continuity', path: '/$book/assets/continuity' },
  { id: 'cca', path: '/$book/assets/cca' },
] as const

/** The row of places of capital assets in the head of their screens. */
export function AssetTabs({ here }: { readonly here: (typeof tabs)[number]['id'] }) {
  const { look } = useLook()
  const words = assetWords[look.language]
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
