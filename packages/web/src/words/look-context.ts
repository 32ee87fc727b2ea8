import { createContext, useContext } from 'react'
import type { Look } from '../look/look.ts'
import type { Words } from './en.ts'

/** The words in the person's language, and how they like the screens. */
export type LookAndWords = {
  readonly words: Words
  readonly look: Look
  change(look: Partial<Look>): void
}

/** Set once at the root of the screens. */
export const LookContext = createContext<LookAndWords | undefined>(undefined)

/** The words of the screens, the look, and how to change it. */
export function useLook(): LookAndWords {
  const held = useContext(LookContext)
  if (held === undefined) throw new Error('fault: the screens stand inside LookContext')
  return held
}
