import type { Answer, ServerRefusal } from '../../client.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import { useSending } from '../payroll/form-parts.tsx'

/** What a command that makes a file in its answer gives. */
export type MadeFile = { readonly file: string; readonly base64?: string | undefined }

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
      if (made?.base64 === undefined) return false
      keepFile(made.file, new Blob([bytesOf(made.base64)], { type: typeOf(made.file) }))
      return true
    },
  }
}

function typeOf(file: string): string {
  return file.endsWith('.pdf') ? 'application/pdf' : 'application/xml'
}
