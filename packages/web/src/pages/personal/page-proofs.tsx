import type { PageJson } from '@daybook/app/print/json.ts'
import { useLook } from '../../words/look-context.ts'
import { ProofLines } from './proof-lines.tsx'

/** The proofs that a page of a report brings along. */
export function PageProofs({ page }: { readonly page: PageJson }) {
  const { look } = useLook()
  return (
    <ProofLines
      proofs={page.proofs.map(({ label, left, right, holds }) => ({
        ...{ claim: label[look.language], left, right, holds },
      }))}
    />
  )
}
