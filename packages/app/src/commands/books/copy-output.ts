import { statSync } from 'node:fs'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { z } from 'zod'
import type { Copied } from '../../copies/copy-book.ts'
import { proofLines } from '../../proof/proof-lines.ts'

/** What every command that makes a copy says of it. */
export const copyFields = {
  place: z.string(),
  seq: z.number(),
  hash: z.string().meta({ description: 'the hash of the last fact, the same in both' }),
  entries: z.number(),
  fileBytes: z.number().optional().meta({ description: 'the size of the file; none on a server' }),
  proofs: z.array(z.strictObject({ proof: z.string(), result: z.string() })),
}

/** What a copy says of itself. */
export type CopyOutput = {
  readonly place: string
  readonly seq: number
  readonly hash: string
  readonly entries: number
  readonly fileBytes?: number
  readonly proofs: { readonly proof: string; readonly result: string }[]
}

/** A copy as `copyFields` says it. */
export function copyOutput({ place, proof }: Copied, language: Language): CopyOutput {
  const { seq, hash, entries } = proof.head
  const size = statSync(place, { throwIfNoEntry: false })?.size
  return {
    place,
    seq,
    hash,
    entries,
    ...(size === undefined ? {} : { fileBytes: size }),
    proofs: [...proofLines(proof, language)],
  }
}
