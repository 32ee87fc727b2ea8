import { plainCharacters } from '@daybook/canada/slips-xml/characters.ts'
import { packageOn, packageWarnings } from '@daybook/canada/slips-xml/schema-package.ts'
import { hasFile, returnXml, type SlipContact } from '@daybook/canada/slips-xml/write-return.ts'
import type { Letterhead } from '@daybook/core/daybook/letterhead-facts.ts'
import type { SlipReturn } from '@daybook/core/daybook/slip-facts.ts'
import { personalNumber } from '@daybook/core/kit/personal-number.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { inView } from '../../book.ts'
import { fileInput, fileOutput, freeFile, givenOut } from '../../payments/made-file.ts'
import { askedOnce } from '../../payroll/person-vault.ts'
import { returnToFile } from '../../slips/file-slips.ts'
import { slipReturnNamed } from '../../slips/load-slips.ts'
import { slipInput, someSlips, wishOf } from '../../slips/slip-out.ts'
import { identitiesOf, recipientsOf, vaultBy } from '../../slips/slip-people.ts'
import { slipSet } from '../../slips/slip-set.ts'
import { letterheadOf } from '../../trade/paper-load.ts'
import { command } from '../command.ts'
import { words } from '../fields.ts'

const input = z.strictObject({
  ...slipInput,
  does: z
    .enum(['original', 'amended', 'cancelled'])
    .default('original')
    .meta({ description: 'what the return does to its slips' }),
  slips: someSlips,
  return: words.optional().meta({ description: 'a return that was filed: its file again, as it was filed' }),
  note: words.optional().meta({ description: 'why slips are amended or cancelled' }),
  contact: words.optional().meta({ description: 'whom the agency can call' }),
  phone: words
    .optional()
    .meta({ description: 'their telephone: 416-555-0100; that of the letterhead otherwise' }),
  extension: words.optional().meta({ description: 'their extension' }),
  email: words.optional().meta({ description: 'their e-mail; that of the letterhead when left out' }),
  representative: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z0-9]{7}$/)
    .optional()
    .meta({ description: 'the RepID, when filed through Represent a Client' }),
  trustee: words.optional().meta({ description: 'the trustee, executor or administrator, for a T3' }),
  owners: z
    .array(words)
    .max(2)
    .default([])
    .meta({ description: 'social insurance numbers of the owners (boxes 74, 75)' }),
  insist: z.boolean().default(false).meta({ description: 'although the period is not over' }),
  ...fileInput,
})

/** Writes slips and their summary as the file that the agency takes; nothing of it is kept as filed. */
export const slipsXml = command({
  name: 'slips.xml',
  effect: 'desk',
  role: 'owner',
  title: {
    en: 'Write the file of slips for the agency',
    fr: 'Écrire le fichier des feuillets pour l’agence',
  },
  line: { words: ['kind', 'year'] },
  isSecret: true,
  input,
  output: z.strictObject({
    kind: z.string(),
    year: z.number(),
    does: z.string(),
    slips: z.number(),
    edition: z.string(),
    reference: z.string().meta({ description: 'the reference of the submission' }),
    warnings: z.array(z.string()),
    ...fileOutput,
  }),
  run: async (ctx, given) => {
    const { kind, year } = given
    if (!hasFile(kind)) return refuse('slips-no-file', {}, 'kind')
    const file = freeFile(given, `${kind.toLowerCase()}-${year}.xml`)
    if (!file.ok) return file
    const owners = all(given.owners.map((each, index) => personalNumber(each, `owners.${index}`)))
    if (!owners.ok) return owners
    const vault = await vaultBy(ctx, askedOnce(ctx))
    if (!vault.ok) return vault
    return inView(ctx.book, async (view) => {
      const contact = contactOf(given, await letterheadOf(view.reader))
      if (!contact.ok) return contact
      const wish = { ...given, ...wishOf(given) }
      const trustee = trusteeOf(given)
      if (!trustee.ok) return trustee
      const set = await slipSet(view, wish)
      if (!set.ok) return set
      const filed = given.return === undefined ? undefined : await slipReturnNamed(view.reader, given.return)
      if (filed !== undefined && !filed.ok) return filed
      const planned = filed === undefined ? await returnToFile(ctx, view, vault.value, wish) : undefined
      if (planned !== undefined && !planned.ok) return planned
      const sent: SlipReturn | undefined = filed?.value ?? planned?.value.made
      if (sent === undefined || !hasFile(sent.kind)) return refuse('slips-no-file', {}, 'return')
      const reference = referenceOf(sent, view.head.seq)
      const text = returnXml({
        sent: { ...sent, kind: sent.kind },
        filer: { ...set.value.filer, account: sent.account },
        identities: identitiesOf(sent.slips, await recipientsOf(view), vault.value),
        contact: contact.value,
        reference,
        language: ctx.language,
        owners: owners.value,
        trustee: trustee.value,
        ...(given.representative === undefined ? {} : { representative: given.representative }),
      })
      const found = packageOn(ctx.today)
      const answer = {
        kind: sent.kind,
        year: sent.year,
        does: sent.does,
        slips: sent.slips.length,
        edition: found.edition,
        reference,
        warnings: packageWarnings(found, sent.span, ctx.today).map((label) => label[ctx.language]),
      }
      if (ctx.dryRun) return ok({ ...answer, file: file.value })
      const out = givenOut(given, file.value, new TextEncoder().encode(text))
      return out.ok ? ok({ ...answer, ...out.value }) : out
    })
  },
})

/** Eight letters and digits that no other state of these books gives: the year and the fact read through. */
function referenceOf({ year }: SlipReturn, seq: number): string {
  return `${String(year).slice(2)}${seq.toString(36).toUpperCase().padStart(6, '0')}`
}

/** Who acts for the trust, which the summary of T3 slips names. Refuses `slip-contact-missing`. */
function trusteeOf({ kind, trustee = '' }: Pick<z.output<typeof input>, 'kind' | 'trustee'>): Result<string> {
  if (kind !== 'T3' || plainCharacters(trustee) !== '') return ok(trustee)
  return refuse('slip-trustee-missing', {}, 'trustee')
}

/** Whom the agency can call: what is given, or what stands on the letterhead. */
function contactOf(
  {
    contact,
    phone,
    extension,
    email,
  }: Pick<z.output<typeof input>, 'contact' | 'phone' | 'extension' | 'email'>,
  letterhead: Letterhead,
): Result<SlipContact> {
  const digits = (phone ?? letterhead.phone ?? '').replaceAll(/\D/g, '').replace(/^1(?=\d{10})/, '')
  const mail = email ?? letterhead.email ?? ''
  const missing =
    contact === undefined || plainCharacters(contact) === ''
      ? { en: 'the name', fr: 'le nom' }
      : digits.length < 10
        ? { en: 'a telephone number of ten digits', fr: 'un numéro de téléphone de dix chiffres' }
        : mail === '' || mail.length > 60
          ? {
              en: 'an e-mail address of at most 60 characters',
              fr: 'une adresse courriel d’au plus 60 caractères',
            }
          : undefined
  if (contact === undefined || missing !== undefined)
    return refuse('slip-contact-missing', { what: missing?.en ?? '', whatFr: missing?.fr ?? '' }, 'contact')
  const more = extension?.replaceAll(/\D/g, '')
  return ok({
    name: contact,
    area: digits.slice(0, 3),
    phone: `${digits.slice(3, 6)}-${digits.slice(6, 10)}`,
    email: mail,
    ...(more === undefined || more === '' ? {} : { extension: more.slice(0, 7) }),
  })
}
