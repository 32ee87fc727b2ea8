import { identityOf, type SlipIdentities } from '@daybook/canada/slips/slip-identity.ts'
import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import { folded } from '@daybook/core/kit/fold.ts'

/** Slips as papers are laid together: by surname and given name, numbers after. */
export function byName(slips: readonly Slip[], identities: SlipIdentities): readonly Slip[] {
  return sorted(slips, (slip) => {
    const { name, given = '', number = '' } = identityOf(identities, slip)
    return [folded(name), folded(given), padded(number), slip.id]
  })
}

/** Slips as lists show them: by number, those without one by name after them. */
export function byNumber(slips: readonly Slip[], identities: SlipIdentities): readonly Slip[] {
  return sorted(slips, (slip) => {
    const { name, given = '', number = '' } = identityOf(identities, slip)
    return [number === '' ? '1' : '0', padded(number), folded(name), folded(given), slip.id]
  })
}

function padded(number: string): string {
  return number.padStart(8, '0')
}

function sorted(slips: readonly Slip[], keyOf: (slip: Slip) => readonly string[]): readonly Slip[] {
  const keys = new Map(slips.map((slip) => [slip, keyOf(slip).join('\u0000')]))
  return slips.toSorted((left, right) => ((keys.get(left) ?? '') < (keys.get(right) ?? '') ? -1 : 1))
}
