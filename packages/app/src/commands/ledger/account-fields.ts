import { gifiCode } from '@daybook/canada/gifi/gifi.ts'
import { shareOf } from '@daybook/canada/sales-tax/credit-limits.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import { type Refusal, refusal } from '@daybook/core/kit/result.ts'
import { type Account, accountName } from '@daybook/core/ledger/chart.ts'
import { isSharedRole } from '@daybook/core/ledger/roles.ts'
import { z } from 'zod'
import { text, words } from '../fields.ts'

/** The five types of accounts, and statistical ones. */
export const accountType = z.enum(['asset', 'liability', 'equity', 'revenue', 'expense', 'statistical'])

/** What an account may say of itself besides its number, name and type. */
export const accountFields = {
  normal: z.enum(['debit', 'credit']).optional().meta({ description: 'the side it normally stands on' }),
  subtype: words.optional(),
  gifi: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ description: 'GIFI code, four digits' }),
  gifiFlip: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({ description: 'GIFI code when the balance is on the other side' }),
  t2125: words.optional().meta({ description: 'line of form T2125' }),
  role: words.optional().meta({ description: 'what programs find it by: retained.opening, suspense' }),
  cashFlow: z.enum(['cash', 'operating', 'investing', 'financing']).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .meta({ description: 'when it is kept in another currency: USD' }),
  unit: words.optional().meta({ description: 'what a statistical account counts: hours' }),
  tag: words.optional().meta({ description: 'tax tag of its postings' }),
  control: z.boolean().optional().meta({ description: 'a control account of a sub-ledger' }),
  mustClear: words.optional().meta({ description: 'when it must be zero: monthly' }),
  taxDefault: words.optional(),
  commercialShare: z
    .string()
    .trim()
    .max(20)
    .optional()
    .meta({ description: 'the share of commercial use, for credits by ITC_SHARE and of vehicles: 0.6' }),
  note: text.optional(),
}

/** The given fields of an account, without those that were left out. */
export function givenFields<T extends object>(input: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const given = Object.entries(input).filter(([, item]) => item !== undefined)
  // Only what is undefined was taken out.
  return Object.fromEntries(given) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

/**
 * Why a role or a GIFI code cannot be used: `role-unknown` with the closest ones, `gifi-unfit` for codes that
 * the index lacks or that it works out itself, `tax-share-malformed` for a share of commercial use.
 */
export async function lawRefusals(given: {
  readonly role?: string | undefined
  readonly gifi?: string | undefined
  readonly gifiFlip?: string | undefined
  readonly commercialShare?: string | undefined
}): Promise<readonly Refusal[]> {
  const refusals: Refusal[] = []
  if (given.role !== undefined) refusals.push(...(await roleUnknown(given.role)))
  if (given.gifi !== undefined) refusals.push(...gifiUnfit(given.gifi, 'gifi'))
  if (given.gifiFlip !== undefined) refusals.push(...gifiUnfit(given.gifiFlip, 'gifiFlip'))
  const share = given.commercialShare
  if (share !== undefined && shareOf(share) === undefined)
    refusals.push(refusal('tax-share-malformed', { share }, 'commercialShare'))
  return refusals
}

async function roleUnknown(role: string): Promise<readonly Refusal[]> {
  const { chartFile, listedAccounts } = await import('@daybook/canada/charts/chart-file.ts')
  const forms = ['corporation', 'proprietor', 'partnership', 'nonprofit', 'personal'] as const
  const { supplements } = await import('@daybook/canada/charts/supplements.ts')
  const listed = [
    ...chartFile.accounts,
    ...forms.flatMap((form) => listedAccounts(form)),
    ...forms.flatMap((form) => Object.values(supplements[form])),
  ]
  const roles = [...new Set(listed.flatMap((each) => (each.role === undefined ? [] : [each.role])))]
  // Partners' roles are among the supplements that each partner gets.
  if (roles.includes(role) || isSharedRole(role)) return []
  const first = role.split('.')[0] ?? ''
  const near = roles.filter((each) => each.includes(first) || first.includes(each.split('.')[0] ?? ' '))
  return [
    refusal('role-unknown', { role, near: (near.length > 0 ? near : roles).slice(0, 6).join(', ') }, 'role'),
  ]
}

function gifiUnfit(code: string, at: string): readonly Refusal[] {
  const found = gifiCode(code)
  if (found === undefined) {
    return [
      refusal(
        'gifi-unfit',
        { gifi: code, why: 'RC4088 has no such code', whyFr: 'le RC4088 ne l’a pas' },
        at,
      ),
    ]
  }
  if (found.role !== 'total' && found.role !== 'identification') return []
  const why = `it is “${found.name}”, which is not an account’s`
  return [
    refusal(
      'gifi-unfit',
      { gifi: code, why, whyFr: `c’est « ${found.name} », qui n’est à aucun compte` },
      at,
    ),
  ]
}

/** An account as commands give it back. */
export const accountOut = {
  code: z.string(),
  name: z.string(),
  type: z.string(),
  normal: z.string(),
  subtype: z.string().optional(),
  role: z.string().optional(),
  gifi: z.string().optional(),
  closedOn: z.string().optional(),
}

/** An account for a table: its number, name and what matters most. */
export function accountShort(account: Account, language: Language) {
  const { code, type, normal, subtype, role, gifi, closedOn } = account
  return { code, name: accountName(account, language), type, normal, subtype, role, gifi, closedOn }
}
