import { useState } from 'react'
import type { Answer } from '../../client.ts'
import { useSending } from '../../parts/form-parts.tsx'
import { type LongWork, useLongWork } from '../../parts/long-work.ts'
import { keepMade, type MadeFile } from '../keep-file.ts'

type Write = ReturnType<typeof useSending>['write']

/**
 * Prints papers and lets the browser keep them; a refusal stays in place. `ask` gives `how` along where they
 * may be many: `work` then says how long it takes and stops it.
 */
export function usePdf(ask: (write: Write, how: ReturnType<LongWork['begin']>) => Promise<Answer<MadeFile>>) {
  const { begin, end, ...work } = useLongWork()
  const { write, settle, refusals } = useSending(() => {})
  const print = async () => {
    const made = await settle<MadeFile>(
      () => ask(write, begin()).finally(end),
      () => '',
    )
    if (made !== undefined) keepMade(made)
  }
  return { print: () => void print(), refusals, work }
}

/** What a command that makes letters into its answer gives. */
type Letters = {
  readonly mails: readonly MadeFile[]
  readonly without: readonly string[]
}

/**
 * Makes letters that the browser keeps and a mail program opens; a refusal stays in place. `without` are
 * those of whom no address is known.
 */
export function useMail(ask: (write: ReturnType<typeof useSending>['write']) => Promise<Answer<Letters>>) {
  const { write, settle, refusals } = useSending(() => {})
  const [without, tell] = useState<readonly string[]>([])
  const send = async () => {
    const made = await settle<Letters>(
      () => ask(write),
      () => '',
    )
    tell(made?.without ?? [])
    for (const mail of made?.mails ?? []) keepMade(mail)
  }
  return { send: () => void send(), refusals, without }
}
