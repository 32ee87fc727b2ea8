import { useLook } from '../../words/look-context.ts'
import { workpaperWords } from '../../words/workpaper-words.ts'
import type { Proposal } from './paper-shapes.ts'

/** How a proposal stands: open ones ask for somebody. */
export function ProposalState({ proposal: { state, entry } }: { readonly proposal: Proposal }) {
  const { look } = useLook()
  const words = workpaperWords[look.language]
  if (state === 'open') return <span className="state-word">{words.states.open}</span>
  return (
    <span className="second">
      {words.states[state]} {entry}
    </span>
  )
}
