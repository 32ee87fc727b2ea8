import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import { isTemporaryNumber, passesLuhn } from '@daybook/core/kit/personal-number.ts'
import { isBusinessNumber } from '@daybook/core/kit/program-account.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { plainCharacters } from '../slips-xml/characters.ts'
import type { SlipFinding, SlipFindingCode } from './slip-finding.ts'
import { identityOf, nameOf, type SlipIdentities, type SlipIdentity } from './slip-identity.ts'
import { isFurther } from './slip-made.ts'

/** What the identities of slips are checked against. */
export type IdentityChecks = {
  readonly slips: readonly Slip[]
  readonly identities: SlipIdentities
  /** Whether nothing of people is known because nobody can open the vault. */
  readonly isLocked: boolean
  readonly on: CivilDate
}

/**
 * Checks who slips are for: names, social insurance and business numbers by their digits, addresses, two
 * people with one number. A number that is missing is a warning, as the agency takes zeros for it; one that
 * is wrong stops the filing. The numbers themselves are never said.
 */
export function checkIdentities(checks: IdentityChecks): readonly SlipFinding[] {
  const { slips, identities, isLocked, on } = checks
  if (slips.length === 0) return []
  if (isLocked) return [{ code: 'vault-locked', weight: 'warn', label: words.locked }]
  const main = slips.filter((slip) => !isFurther(slip))
  return [
    ...main.flatMap((slip) => ofIdentity(slip, identityOf(identities, slip), on)),
    ...twice(main, identities),
  ]
}

function ofIdentity(slip: Slip, identity: SlipIdentity, on: CivilDate): readonly SlipFinding[] {
  const who = nameOf(identity) || slip.recipient.id
  const find = (code: SlipFindingCode, weight: SlipFinding['weight'], { en, fr }: Label): SlipFinding => ({
    code,
    weight,
    slip: slip.id,
    label: { en: `${who}: ${en}`, fr: `${who}\u00a0: ${fr}` },
  })
  return [
    ...(plainCharacters(identity.name) === '' ? [find('name-missing', 'stop', words.name)] : []),
    ...(isCut(identity) ? [find('name-cut', 'warn', words.cut)] : []),
    ...(slip.kind === 'NR4'
      ? ofNonResident(identity, on, find)
      : [
          ...(identity.is === 'person' ? ofNumber(identity, on, find) : ofBusiness(identity, find)),
          ...ofAddress(identity, find),
          ...ofResidence(slip, identity, find),
        ]),
  ]
}

type Find = (code: SlipFindingCode, weight: SlipFinding['weight'], label: Label) => SlipFinding

function isCut({ is, name, given = '' }: SlipIdentity): boolean {
  return is === 'person' ? name.length > 20 || (given.split(' ')[0] ?? '').length > 12 : name.length > 60
}

function ofNumber({ sin, sinExpires }: SlipIdentity, on: CivilDate, find: Find): readonly SlipFinding[] {
  if (sin === undefined || /^0*$/.test(sin)) return [find('sin-missing', 'warn', words.sin)]
  if (!/^\d{9}$/.test(sin) || !passesLuhn(sin)) return [find('sin-malformed', 'stop', words.sinDigits)]
  if (sin.startsWith('8')) return [find('sin-malformed', 'stop', words.sinFirst)]
  if (sin.startsWith('0')) return [find('sin-unissued', 'warn', words.sinZero)]
  const isOver = isTemporaryNumber(sin) && sinExpires !== undefined && sinExpires < on
  return isOver ? [find('sin-expired', 'warn', words.sinExpired)] : []
}

function ofBusiness({ business, trust }: SlipIdentity, find: Find): readonly SlipFinding[] {
  if (trust !== undefined) return []
  if (business === undefined) return [find('business-missing', 'warn', words.business)]
  const isGood = /^\d{9}([A-Z]{2}\d{4})?$/.test(business) && isBusinessNumber(business.slice(0, 9))
  return isGood ? [] : [find('business-malformed', 'stop', words.businessDigits)]
}

function ofAddress({ address }: SlipIdentity, find: Find): readonly SlipFinding[] {
  if (address === undefined || address.lines.length === 0)
    return [find('address-missing', 'warn', words.address)]
  const isClear = address.city !== undefined && address.province !== undefined && address.postal !== undefined
  return isClear ? [] : [find('address-unclear', 'warn', words.unclear)]
}

/** Of a non-resident: a tax number of their country, or a social insurance number; an address. */
function ofNonResident(identity: SlipIdentity, on: CivilDate, find: Find): readonly SlipFinding[] {
  const { foreign, sin, address } = identity
  return [
    ...(foreign === undefined && sin === undefined
      ? [find('foreign-number-missing', 'warn', words.foreign)]
      : sin === undefined
        ? []
        : ofNumber(identity, on, find)),
    ...(address === undefined || address.lines.length === 0
      ? [find('address-missing', 'warn', words.address)]
      : []),
  ]
}

/** The slips that residents get, and non-residents an NR4 instead. */
const residentKinds: readonly Slip['kind'][] = ['T3', 'T5', 'T4A']

function ofResidence({ kind }: Slip, { address }: SlipIdentity, find: Find): readonly SlipFinding[] {
  const isAbroad = address?.country !== undefined && address.country !== 'CAN'
  return isAbroad && residentKinds.includes(kind) ? [find('resident-slip-abroad', 'warn', words.abroad)] : []
}

/** The same number on slips of two recipients, and on two slips of one kind for the same part. */
function twice(slips: readonly Slip[], identities: SlipIdentities): readonly SlipFinding[] {
  const seen = new Map<string, Slip>()
  return slips.flatMap((slip): readonly SlipFinding[] => {
    const identity = identityOf(identities, slip)
    const number = identity.is === 'person' ? identity.sin : identity.business
    if (number === undefined) return []
    const key = `${number}/${slip.part}`
    const other = seen.get(key)
    seen.set(key, slip)
    if (other === undefined) return []
    const isSame = sameAmounts(slip, other)
    const one = nameOf(identity)
    const two = nameOf(identityOf(identities, other))
    const label = isSame ? words.slipTwice : words.sinTwice
    return [
      {
        code: isSame ? 'slip-twice' : 'sin-twice',
        weight: isSame ? 'stop' : 'warn',
        slip: slip.id,
        label: { en: `${two}, ${one}: ${label.en}`, fr: `${two}, ${one}\u00a0: ${label.fr}` },
      },
    ]
  })
}

function sameAmounts({ boxes }: Slip, other: Slip): boolean {
  return (
    boxes.length === other.boxes.length &&
    boxes.every(({ id, amount }) => other.boxes.some((each) => each.id === id && each.amount === amount))
  )
}

const words = {
  locked: {
    en: 'The vault is locked: names, numbers and addresses were not checked. Set DAYBOOK_PASSPHRASE or open it.',
    fr: 'Le coffre est fermé\u00a0: ni noms, ni numéros, ni adresses n’ont été vérifiés. Donnez DAYBOOK_PASSPHRASE ou ouvrez-le.',
  },
  name: {
    en: 'the name is missing, or has no letter that the agency’s file takes; keep it in the vault',
    fr: 'le nom manque, ou n’a aucune lettre que prend le fichier de l’agence; inscrivez-le au coffre',
  },
  cut: {
    en: 'the name is longer than the agency’s file takes and will be cut: 20 letters of a surname, 12 of a given name, two lines of 30 of a business',
    fr: 'le nom dépasse ce que prend le fichier de l’agence et sera coupé\u00a0: 20 lettres d’un nom, 12 d’un prénom, deux lignes de 30 d’une entreprise',
  },
  sin: {
    en: 'there is no social insurance number; the slip will carry zeros. Ask for the number: who does not ask is liable to a penalty',
    fr: 'il n’y a pas de numéro d’assurance sociale; le feuillet portera des zéros. Demandez le numéro\u00a0: qui ne le demande pas s’expose à une pénalité',
  },
  sinDigits: {
    en: 'the social insurance number is not one: nine digits, the last of which checks the others',
    fr: 'le numéro d’assurance sociale n’en est pas un\u00a0: neuf chiffres, dont le dernier contrôle les autres',
  },
  sinFirst: {
    en: 'the social insurance number begins with 8, as no person’s does; is it a business number?',
    fr: 'le numéro d’assurance sociale commence par 8, ce qu’aucun ne fait; est-ce un numéro d’entreprise?',
  },
  sinZero: {
    en: 'the social insurance number begins with 0, which is not issued; the agency may refuse the slip',
    fr: 'le numéro d’assurance sociale commence par 0, ce qui n’est pas attribué; l’agence peut refuser le feuillet',
  },
  sinExpired: {
    en: 'the temporary social insurance number has expired; ask for the new one',
    fr: 'le numéro d’assurance sociale temporaire est expiré; demandez le nouveau',
  },
  sinTwice: {
    en: 'two recipients have the same number; is it one person, or is a number wrong?',
    fr: 'deux bénéficiaires ont le même numéro; est-ce la même personne, ou un numéro est-il faux?',
  },
  slipTwice: {
    en: 'the same slip stands twice: same number, same boxes; remove one',
    fr: 'le même feuillet est là deux fois\u00a0: même numéro, mêmes cases; enlevez-en un',
  },
  business: {
    en: 'there is neither a business number nor a social insurance number; the slip will carry zeros',
    fr: 'il n’y a ni numéro d’entreprise ni numéro d’assurance sociale; le feuillet portera des zéros',
  },
  businessDigits: {
    en: 'the business number is not one: nine digits, the last of which checks the others, and the account',
    fr: 'le numéro d’entreprise n’en est pas un\u00a0: neuf chiffres, dont le dernier contrôle les autres, et le compte',
  },
  foreign: {
    en: 'there is neither a tax number of the country of residence nor a social insurance number; the slip will carry zeros',
    fr: 'il n’y a ni numéro fiscal du pays de résidence ni numéro d’assurance sociale; le feuillet portera des zéros',
  },
  abroad: {
    en: 'the address is outside Canada: somebody who does not live in Canada for tax gets an NR4 instead, and tax is withheld',
    fr: 'l’adresse est hors du Canada\u00a0: qui n’y réside pas aux fins de l’impôt reçoit un NR4 à la place, et de l’impôt est retenu',
  },
  address: { en: 'there is no address', fr: 'il n’y a pas d’adresse' },
  unclear: {
    en: 'town, province and postal code of the address cannot be told apart; write it as “12 Example St, Ottawa ON K1A 0A1”',
    fr: 'la ville, la province et le code postal de l’adresse ne se distinguent pas; écrivez «\u00a012, rue Exemple, Gatineau QC J8X 0A1\u00a0»',
  },
} as const
