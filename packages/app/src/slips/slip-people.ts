import { addressParts, type SlipAddress } from '@daybook/canada/slips/slip-address.ts'
import { recipientKey, type SlipIdentities, type SlipIdentity } from '@daybook/canada/slips/slip-identity.ts'
import type { Shareholder } from '@daybook/core/daybook/owner-facts.ts'
import type { Employee } from '@daybook/core/daybook/payroll-facts.ts'
import type { Slip, SlipRecipient } from '@daybook/core/daybook/slip-facts.ts'
import type { Party } from '@daybook/core/daybook/trade-facts.ts'
import { ok, type Result } from '@daybook/core/kit/result.ts'
import type { View } from '../book.ts'
import { employeesOf } from '../payroll/load-payroll.ts'
import { type AtVault, personIn } from '../payroll/person-vault.ts'
import { partiesOf } from '../trade/load-trade.ts'
import { passphraseAtHand } from '../vault/passphrase.ts'
import type { VaultItem } from '../vault/seal-item.ts'
import { type Ask, allItems, isSealed, readVault, unlock } from '../vault/vault.ts'
import { shareholdersOf } from './load-slips.ts'

/** What the vault holds, by id; nothing where nobody can open it. */
export type VaultAtHand = { readonly isLocked: boolean; readonly items: ReadonlyMap<string, VaultItem> }

/** Opens the vault with what `ask` gives. Refuses what `unlock` refuses. */
export async function vaultBy(ctx: AtVault, ask: Ask): Promise<Result<VaultAtHand>> {
  const vault = await readVault(ctx.book.store)
  if (vault.cells.size === 0 && !isSealed(vault)) return ok({ isLocked: false, items: new Map() })
  const key = await unlock(vault, ask)
  if (!key.ok) return key
  const items = allItems(vault, key.value)
  return items.ok ? ok({ isLocked: false, items: items.value }) : items
}

/** Opens the vault without asking anybody: locked where the passphrase at hand does not open it. */
export async function vaultAtHand(ctx: AtVault): Promise<VaultAtHand> {
  const found = await vaultBy(ctx, async () => passphraseAtHand(ctx))
  return found.ok ? found.value : { isLocked: true, items: new Map() }
}

/** The records of those whom slips are for. */
export type Recipients = {
  readonly employees: ReadonlyMap<string, Employee>
  readonly parties: ReadonlyMap<string, Party>
  readonly shareholders: ReadonlyMap<string, Shareholder>
}

/** Loads the records of employees, suppliers and shareholders. */
export async function recipientsOf({ reader }: View): Promise<Recipients> {
  const employees = await employeesOf(reader)
  return {
    employees: new Map(employees.map((each) => [each.id, each])),
    parties: await partiesOf(reader),
    shareholders: await shareholdersOf(reader),
  }
}

/** Who slips are for, from the books and from what of the vault is open. */
export function identitiesOf(slips: readonly Slip[], known: Recipients, vault: VaultAtHand): SlipIdentities {
  return recipientIdentities(
    slips.map(({ recipient }) => recipient),
    known,
    vault,
  )
}

/** Who recipients are, from the books and from what of the vault is open. */
export function recipientIdentities(
  recipients: readonly SlipRecipient[],
  known: Recipients,
  vault: VaultAtHand,
): SlipIdentities {
  const found = new Map<string, SlipIdentity>()
  for (const recipient of recipients) {
    const key = recipientKey(recipient)
    if (!found.has(key)) found.set(key, identityFrom(recipient, known, vault))
  }
  return found
}

function identityFrom(recipient: SlipRecipient, known: Recipients, { items }: VaultAtHand): SlipIdentity {
  const text = (field: string): string | undefined => items.get(`${vaultPrefix(recipient)}:${field}`)?.value
  switch (recipient.kind) {
    case 'employee': {
      const employee = known.employees.get(recipient.id)
      const { name = '', given, sin, sinExpires, address } = personIn(items, recipient.id)
      return {
        is: 'person',
        name,
        ...(given === undefined ? {} : { given }),
        ...(sin === undefined ? {} : { sin }),
        ...(sinExpires === undefined ? {} : { sinExpires }),
        ...addressOf(address),
        ...(employee === undefined ? {} : { number: employee.number, language: employee.language }),
      }
    }
    case 'supplier':
      return {
        ...supplierIdentity(recipient, known.parties.get(recipient.id), text('sin')),
        ...foreignOf(text),
      }
    case 'shareholder': {
      const holder = known.shareholders.get(recipient.id)
      const isPerson = holder === undefined || holder.kind === 'individual'
      return {
        ...typedIdentity(text, isPerson),
        ...(isPerson ? nameParts(text('name') ?? '') : {}),
        ...(isPerson || holder.kind === 'corporation' ? {} : { is: 'partnership' }),
        ...(holder === undefined ? {} : { number: holder.number, language: holder.language }),
      }
    }
    case 'person':
      return typedIdentity(text, text('business') === undefined && text('trust-number') === undefined)
  }
}

/** What of the vault belongs to a recipient; somebody whom only a slip knows stands under `slip`. */
export function vaultPrefix({ kind, id }: SlipRecipient): string {
  return `${kind === 'person' ? 'slip' : kind}:${id}`
}

function typedIdentity(text: (field: string) => string | undefined, isPerson: boolean): SlipIdentity {
  const [given, sin, business] = [
    text('given-name'),
    text('sin'),
    text('business') ?? text('business-number'),
  ]
  const trust = text('trust-number')
  return {
    is: isPerson ? 'person' : 'corporation',
    name: text('name') ?? '',
    ...(isPerson && given !== undefined ? { given } : {}),
    ...(sin === undefined ? {} : { sin }),
    ...(business === undefined ? {} : { business }),
    ...(trust === undefined ? {} : { trust }),
    ...foreignOf(text),
    ...addressOf(text('address')),
  }
}

/** The tax number of another country, where the vault has one. */
function foreignOf(text: (field: string) => string | undefined): { readonly foreign?: string } {
  const foreign = text('foreign-number')
  return foreign === undefined ? {} : { foreign }
}

function addressOf(text: string | undefined): { readonly address?: SlipAddress } {
  return text === undefined || text === '' ? {} : { address: addressParts(text) }
}

/** A supplier with a social insurance number in the vault is a person, the last word being the surname. */
function supplierIdentity(
  { id }: SlipRecipient,
  party: Party | undefined,
  sin: string | undefined,
): SlipIdentity {
  const name = party?.name ?? id
  const business = party?.taxes?.gst
  const { address, language } = party ?? {}
  const own = {
    ...(language === undefined ? {} : { language }),
    ...(party?.number === undefined ? {} : { number: party.number }),
    ...(address === undefined
      ? {}
      : {
          address: {
            lines: address.lines,
            ...(address.city === undefined ? {} : { city: address.city }),
            ...(address.province === undefined ? {} : { province: address.province }),
            ...(address.postal === undefined ? {} : { postal: address.postal.replaceAll(' ', '') }),
            ...countryOf(address.country),
          },
        }),
  }
  if (sin === undefined)
    return { is: 'corporation', name, ...(business === undefined ? {} : { business }), ...own }
  return { is: 'person', ...nameParts(name), sin, ...own }
}

/** A name in one piece: its last word is the surname. */
function nameParts(name: string): { readonly name: string; readonly given?: string } {
  const words = name.split(' ')
  const given = words.slice(0, -1).join(' ')
  return { name: words.at(-1) ?? name, ...(given === '' ? {} : { given }) }
}

/** The three letters of the two countries that slips have provinces or states of. */
function countryOf(code = 'CA'): { readonly country?: string } {
  if (code === 'CA') return { country: 'CAN' }
  return code === 'US' ? { country: 'USA' } : {}
}
