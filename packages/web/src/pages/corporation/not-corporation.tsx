import { useRead } from '../../books.ts'
import { useLook } from '../../words/look-context.ts'
import { t2Words } from '../../words/t2-words.ts'

/** Whether the books are a corporation’s; not known while it is read. */
export function useIsCorporation(): boolean | undefined {
  const { data } = useRead('book.show', {})
  return data === undefined ? undefined : data.form === 'corporation'
}

/** Why a screen of corporations does not apply to these books. */
export function NotCorporation() {
  const { look } = useLook()
  const words = t2Words[look.language]
  const { data } = useRead('book.show', {})
  const form = data?.form ?? ''
  return <p className="opening-line paper-only">{words.notCorporation(words.forms[form] ?? form)}</p>
}
