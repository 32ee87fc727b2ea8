import type { ShareHolding, Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import { sharesHeld } from '@daybook/core/owners/holdings.ts'
import { z } from 'zod'
import type { OwnerIdentity } from '../../owners/owner-vault.ts'
import { masked } from '../../payroll/person-record.ts'
import { given } from '../bank/cash-fields.ts'
import { accountCode, day, words } from '../fields.ts'

/** The number (or id) of a shareholder, as commands take it. */
export const shareholderWord = words.meta({ description: 'the number of the shareholder' })

/** What a shareholder is. */
export const shareholderKind = z.enum(['individual', 'corporation', 'partnership', 'trust'])

/** `CLASS=COUNT`: how many shares of a class somebody holds from the day given on. */
const classCount = z
  .string()
  .regex(/^[^=]{1,20}=\d{1,9}$/)
  .transform((text) => ({
    class: text.slice(0, text.indexOf('=')).trim(),
    count: Number(text.split('=')[1]),
  }))

/** Who a shareholder is, which goes to the vault, and what the books know of them. */
export const shareholderInput = {
  sin: words.optional().meta({ description: 'the social insurance number; it goes to the vault' }),
  businessNumber: words.optional().meta({ description: 'of a corporation or partnership' }),
  trustNumber: words.optional().meta({ description: 'of a trust: T12345678' }),
  address: z.string().trim().max(500).optional().meta({ description: 'kept in the vault' }),
  account: z
    .array(accountCode)
    .default([])
    .meta({ description: 'accounts in which the business and they owe each other, theirs alone' }),
  shares: z
    .array(classCount)
    .default([])
    .meta({ description: 'CLASS=COUNT from --since on, as often as needed: A=100; 0 when they are gone' }),
  preferred: z.boolean().default(false).meta({ description: 'the classes named are preferred shares' }),
  since: day.optional().meta({ description: 'from when they hold that many; today when left out' }),
  language: z.enum(['en', 'fr']).optional().meta({ description: 'for their papers' }),
}

type Typed = z.output<z.ZodObject<typeof shareholderInput>>

/** The lines of holdings in what was typed. */
export function holdingsTyped({ shares, preferred, since }: Typed, today: string): readonly ShareHolding[] {
  const kind = preferred ? 'preferred' : 'common'
  return shares.map((each) => ({ from: since ?? today, class: each.class, kind, count: each.count }))
}

/** Holdings with later lines; one of the same class and day takes the place of the earlier. */
export function holdingsWith(
  before: readonly ShareHolding[],
  now: readonly ShareHolding[],
): readonly ShareHolding[] {
  const byPlace = new Map([...before, ...now].map((each) => [`${each.from} ${each.class}`, each]))
  return [...byPlace.values()].sort((left, right) => (left.from < right.from ? -1 : 1))
}

/** Who they are, in what was typed: what goes to the vault. */
export function identityTyped(
  typed: Pick<Typed, 'sin' | 'businessNumber' | 'trustNumber' | 'address'> & {
    readonly name?: string | undefined
  },
): OwnerIdentity {
  const { name, sin, businessNumber, trustNumber, address } = typed
  return given({ name, sin, businessNumber, trustNumber, address })
}

/** What was typed without anything of the person: what a key may stand for. */
export function withoutIdentity<T extends Partial<Typed> & { readonly name?: string | undefined }>(typed: T) {
  const { name: _name, sin: _sin, businessNumber: _bn, trustNumber: _tn, address: _at, ...rest } = typed
  return rest
}

/** A shareholder in a list. Name and numbers stand there only where the vault is open. */
export const shareholderOut = {
  number: z.string(),
  name: z.string().meta({ description: 'from the vault; empty while it is locked' }),
  kind: z.string(),
  shares: z.array(z.strictObject({ class: z.string(), kind: z.string(), count: z.number() })),
  accounts: z.array(z.string()),
  identified: z.string().meta({ description: 'the end of their SIN, business or trust number' }),
}

/** A shareholder as a list shows them on a day. */
export function shareholderOutOf(
  shareholder: Shareholder,
  identity: OwnerIdentity,
  on: string,
  codeOf: (account: string) => string,
) {
  const { sin, businessNumber, trustNumber, name = '' } = identity
  const known = sin ?? businessNumber ?? trustNumber
  return {
    number: shareholder.number,
    name,
    kind: shareholder.kind,
    shares: sharesHeld(shareholder, on).map((each) => ({ ...each })),
    accounts: shareholder.accounts.map(codeOf),
    identified: known === undefined ? '' : masked(known),
  }
}
