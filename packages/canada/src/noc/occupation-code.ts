import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { readCode, shortened, unitGroupMeant } from './read-code.ts'
import { type NocVersion, nocVersions } from './version.ts'

/**
 * An occupation as records carry it: the classification, its version, and the code of a unit group as text.
 * The code alone is never kept, since the same digits mean other things in other versions.
 *
 *   { system: 'NOC', version: 'NOC2021', code: '12200' }
 */
export type OccupationCode = {
  readonly system: 'NOC'
  readonly version: NocVersion
  readonly code: string
}

/** What may be an occupation, as it comes from outside. */
export type UncheckedOccupation = { readonly system: string; readonly version: string; readonly code: string }

/**
 * An occupation of which it is known that its version has such a unit group. A code of NOC 2016 stays one of
 * NOC 2016: what a record says is not converted behind the back of who keeps it. Refuses
 * `occupation-version-unknown` for another system or version, `occupation-code-malformed`,
 * `occupation-code-unknown`, `occupation-version-wrong`, and `occupation-not-unit`.
 */
export function occupationCode({ system, version, code }: UncheckedOccupation): Result<OccupationCode> {
  const known = nocVersions.find((each) => each === version)
  if (system !== 'NOC' || known === undefined) {
    const words = {
      version: shortened(`${system} ${version}`),
      known: nocVersions.join(', '),
      note: '',
      noteFr: '',
    }
    return refuse('occupation-version-unknown', words, system === 'NOC' ? 'version' : 'system')
  }
  const read = readCode(code, known)
  if (!read.ok) return read
  if (known === 'NOC2021') {
    const unit = unitGroupMeant(code, known)
    return unit.ok ? ok({ system: 'NOC', version: known, code: unit.value.group.code }) : unit
  }
  const [reading] = read.value
  return ok({ system: 'NOC', version: known, code: reading?.group.code ?? code })
}
