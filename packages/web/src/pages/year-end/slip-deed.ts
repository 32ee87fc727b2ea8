import type { PreparedSlip, PreparedSlips } from './slip-table.tsx'

/** What a return of slips does to them. */
export type Files = 'original' | 'amended' | 'cancelled'

/** A deed on slips that is under way beside them. */
export type SlipDeed =
  | { readonly does: 'enter'; readonly slip?: PreparedSlip | undefined; readonly box?: string }
  | { readonly does: 'xml'; readonly return?: string }
  | { readonly does: 'print'; readonly slip?: PreparedSlip }
  | { readonly does: 'account' | 'letterhead' }
  | {
      readonly does: 'file'
      readonly files: Files
      /** One slip alone, or the id of one that the books do not make any more. */
      readonly slip?: PreparedSlip | undefined
      readonly id?: string
    }
  | { readonly does: 'withdraw'; readonly return: string }

/** What there is to file now: new slips first, then changed ones, then those that are gone; or nothing. */
export function fitsNow({ slips, gone }: PreparedSlips): Files | undefined {
  if (slips.some(({ state }) => state === 'new')) return 'original'
  if (slips.some(({ state }) => state === 'changed')) return 'amended'
  return gone.length > 0 ? 'cancelled' : undefined
}
