import { Link } from '@tanstack/react-router'
import { useBook } from '../books.ts'
import { useLook } from '../words/look-context.ts'
import { vaultWords } from '../words/vault-words.ts'
import { Icon } from './icons.tsx'

/** That names are not shown while the vault is shut, and the way to open it. */
export function VaultShut() {
  const { name } = useBook()
  const { look } = useLook()
  const words = vaultWords[look.language]
  return (
    <p className="locked">
      <Icon name="lock" /> {words.hidden}{' '}
      <Link to="/$book/settings" params={{ book: name }} hash="vault">
        {words.open}
      </Link>
    </p>
  )
}
