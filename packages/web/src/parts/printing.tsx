import { useLook } from '../words/look-context.ts'
import { waitWords } from '../words/wait-words.ts'
import type { LongWork } from './long-work.ts'
import { Waiting } from './waiting.tsx'

/** What stands on a screen while its papers are made: how long it takes, and the way to stop it. */
export function Printing({ work }: { readonly work: Pick<LongWork, 'reached' | 'isStopping' | 'stop'> }) {
  const { look } = useLook()
  if (work.reached === undefined) return null
  return <Waiting what={waitWords[look.language].printing} {...work} />
}
