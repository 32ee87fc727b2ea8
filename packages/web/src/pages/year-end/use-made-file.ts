import type { Answer, ServerRefusal } from '../../client.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { keepMade, type MadeFile } from '../keep-file.ts'

type Write = ReturnType<typeof useSending>['write']

/** Has a file made and lets the browser keep it; a refusal stays in place, and `said` says what was kept. */
export function useMadeFile(said: (file: string) => void): {
  make(ask: (write: Write) => Promise<Answer<MadeFile>>): Promise<boolean>
  readonly refusals: readonly ServerRefusal[]
} {
  const { write, settle, refusals } = useSending(said)
  return {
    refusals,
    async make(ask) {
      const made = await settle<MadeFile>(
        () => ask(write),
        ({ file }) => file,
      )
      return made !== undefined && keepMade(made)
    },
  }
}
