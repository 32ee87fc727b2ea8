import { ProofLine } from '../../parts/notices.tsx'
import { amountWords } from '../../words/amounts.ts'
import { useLook } from '../../words/look-context.ts'

/** The proofs under what they prove: the claim, its sum, and both sides where they differ. */
export function ProofLines({
  proofs,
}: {
  readonly proofs: readonly {
    readonly claim: string
    readonly left: string
    readonly right: string
    readonly holds: boolean
  }[]
}) {
  const { words: common, look } = useLook()
  return (
    <section className="proofs personal-proofs" aria-label={common.proofs}>
      {proofs.map(({ claim, left, right, holds }) => (
        <ProofLine key={claim} holds={holds}>
          {claim}
          {look.language === 'fr' ? '\u00a0: ' : ': '}
          {amountWords(left, look.language)}
          {holds ? '' : ` ≠ ${amountWords(right, look.language)}`}
        </ProofLine>
      ))}
    </section>
  )
}
