import type { Answer } from '../../client.ts'
import { bytesOf, keepFile } from '../keep-file.ts'
import { useSending } from '../payroll/form-parts.tsx'

/** What a command that prints into its answer gives. */
type Printed = { readonly file: string; readonly base64?: string | undefined }

/** Prints a paper and lets the browser keep it; a refusal stays in place. */
export function usePdf(ask: (write: ReturnType<typeof useSending>['write']) => Promise<Answer<Printed>>) {
  const { write, settle, refusals } = useSending(() => {})
  const print = async () => {
    const made = await settle<Printed>(
      () => ask(write),
      () => '',
    )
    if (made?.base64 === undefined) return
    keepFile(made.file, new Blob([bytesOf(made.base64)], { type: 'application/pdf' }))
  }
  return { print: () => void print(), refusals }
}
