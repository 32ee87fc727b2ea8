import { documentWords } from '../../words/document-words.ts'
import { useLook } from '../../words/look-context.ts'

/** How a document stands; what is overdue is marked. */
export function StateWord({ state }: { readonly state: string }) {
  const { look } = useLook()
  const word = documentWords[look.language].states[state] ?? state
  return state === 'overdue' ? (
    <span className="state-word">{word}</span>
  ) : (
    <span className="second">{word}</span>
  )
}
