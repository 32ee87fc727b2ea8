import { formatCents } from '@daybook/core/kit/cents.ts'
import { personalNumber } from '@daybook/core/kit/personal-number.ts'
import { assert, ok, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { askedOnce } from '../../payroll/person-vault.ts'
import { record } from '../../record.ts'
import { enteredSlip } from '../../slips/enter-slip.ts'
import { slipKind, slipYear } from '../../slips/slip-out.ts'
import { vaultBy, vaultPrefix } from '../../slips/slip-people.ts'
import { slipPersonsIn } from '../../slips/slip-person.ts'
import type { VaultItem } from '../../vault/seal-item.ts'
import { putItems } from '../../vault/vault.ts'
import { actOf, command } from '../command.ts'
import { amountOut, province, text, words } from '../fields.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'

const input = z.strictObject({
  kind: slipKind,
  year: slipYear,
  employee: words.optional().meta({ description: 'the number of the employee' }),
  supplier: words.optional().meta({ description: 'the name of the supplier' }),
  shareholder: words.optional().meta({ description: 'the number of the shareholder' }),
  name: words
    .optional()
    .meta({ description: 'somebody whom only the slip knows: the surname or the business' }),
  given: words.optional().meta({ description: 'their given name' }),
  sin: words.optional().meta({ description: 'their social insurance number; it goes into the vault' }),
  business: words.optional().meta({ description: 'their business number, where it is a business' }),
  trust: words.optional().meta({ description: 'their trust account number, where it is a trust: T12345678' }),
  foreignNumber: words
    .optional()
    .meta({ description: 'their tax number in another country, for an NR4; it goes into the vault' }),
  address: words.optional().meta({ description: 'their address: 1 Example St, Ottawa ON K1A 0A1' }),
  province: province.optional().meta({ description: 'the province of employment of a T4' }),
  boxes: text.optional().meta({ description: 'amounts by box: 14=1000.00;16=55.50' }),
  codes: text
    .optional()
    .meta({ description: 'codes by box: 45=1;50=1234567; for all slips without a recipient' }),
  sheet: z.coerce
    .number()
    .int()
    .min(1)
    .max(99)
    .default(1)
    .meta({ description: 'which NR4 of the recipient, where two lines of income are not enough' }),
  insist: z
    .boolean()
    .default(false)
    .meta({ description: 'the codes stand in Guide T4061, though this program could not confirm them' }),
  reason: words.optional().meta({ description: 'why it is not from the books' }),
})

/**
 * Enters what the books do not know for a slip: a code of all, a pension adjustment, or a whole slip for pay
 * or payments outside these books. Who somebody is goes into the vault, never into the chain.
 */
export const slipsEnter = command({
  name: 'slips.enter',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Enter boxes or a slip by hand', fr: 'Inscrire des cases ou un feuillet à la main' },
  line: { words: ['kind', 'year'] },
  input,
  output: z.strictObject({
    entered: z.string(),
    way: z.enum(['adds', 'whole']),
    boxes: z.array(z.strictObject({ box: z.string(), amount: amountOut })),
    codes: z.array(z.strictObject({ box: z.string(), code: z.string() })),
    ...outcomeFields,
  }),
  run: async (ctx, typed) => {
    const { given, sin, business, trust, foreignNumber, address, ...open } = typed
    const account = trust?.replaceAll(/[\s-]/g, '').toUpperCase()
    if (account !== undefined && !/^T\d{8}$/.test(account))
      return refuse('input-malformed', trustForm, 'trust')
    const number = sin === undefined ? ok(undefined) : personalNumber(sin, 'sin')
    if (!number.ok) return number
    const ask = askedOnce(ctx)
    const isPerson = typed.name !== undefined
    // The passphrase comes first: no slip is entered for somebody whose name could not be kept.
    const vault = isPerson ? await vaultBy(ctx, ask) : ok(undefined)
    if (!vault.ok) return vault
    const items: ReadonlyMap<string, VaultItem> = vault.value?.items ?? new Map()
    const recorded = await record(ctx.book, actOf(ctx, 'slips.enter', open), async (view) => {
      const found = await enteredSlip(view, { ...open, given, sin: number.value }, items)
      if (!found.ok) return found
      const { now, was } = found.value
      const fact = { kind: 'slip.set', v: 1, given: now, ...(was === undefined ? {} : { was }) } as const
      return ok({ facts: [{ fact }] })
    })
    if (!recorded.ok) return recorded
    const [fact] = recorded.value.facts.map((each) => each.fact)
    assert(fact?.kind === 'slip.set', 'what was entered was recorded')
    const { id, way, boxes, codes, recipient } = fact.given
    if (isPerson && recipient !== undefined && !recorded.value.dry) {
      const parts: readonly (readonly [string, VaultItem['kind'], string | undefined])[] = [
        ['name', 'name', nameToKeep(items, recipient.id, typed.name)],
        ['given-name', 'name', given],
        ['sin', 'sin', number.value],
        ['business', 'other', business?.replaceAll(/[\s-]/g, '').toUpperCase()],
        ['trust-number', 'other', account],
        ['foreign-number', 'other', foreignNumber],
        ['address', 'address', address],
      ]
      const kept = new Map<string, VaultItem>()
      for (const [field, kind, value] of parts)
        if (value !== undefined) kept.set(`${vaultPrefix(recipient)}:${field}`, { kind, value })
      const put = await putItems(ctx.book, kept, ask)
      if (!put.ok) return put
    }
    return ok({
      entered: id,
      way,
      boxes: boxes.map((box) => ({ box: box.id, amount: formatCents(box.amount) })),
      codes: Object.entries(codes).map(([box, code]) => ({ box, code })),
      ...outcomeOf(recorded.value),
    })
  },
})

const trustForm = { what: 'a number such as T12345678', whatFr: 'un numéro comme T12345678' }

/** The surname to keep: none where somebody known was called by their id or by their whole name. */
function nameToKeep(
  items: ReadonlyMap<string, VaultItem>,
  id: string,
  name: string | undefined,
): string | undefined {
  return slipPersonsIn(items).some((each) => each.id === id) ? undefined : name
}
