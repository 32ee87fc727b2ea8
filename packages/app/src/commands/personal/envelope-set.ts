import type { Envelope } from '@daybook/core/daybook/personal-facts.ts'
import { monthOf } from '@daybook/core/kit/civil-date.ts'
import { ok, type Result, refusal, refused } from '@daybook/core/kit/result.ts'
import { idFromName } from '@daybook/core/ledger/record-id.ts'
import { z } from 'zod'
import { inView, type View } from '../../book.ts'
import { accountsOfType } from '../../personal/load-personal.ts'
import { record } from '../../record.ts'
import { recordsOf } from '../../store/standing-records.ts'
import { actOf, command } from '../command.ts'
import { outcomeFields, outcomeOf } from '../outcome.ts'
import { accountCodes, envelopeName, monthText } from './personal-fields.ts'

const input = z.strictObject({
  envelope: envelopeName,
  account: accountCodes.meta({ description: 'an account whose spending it pays for, as often as needed' }),
  from: monthText
    .optional()
    .meta({ description: 'the month from which it counts; that of today for a new one' }),
})

/** Makes an envelope, or changes which accounts it pays for and from when. */
export const envelopeSet = command({
  name: 'envelope.set',
  effect: 'write',
  role: 'bookkeeper',
  title: { en: 'Set an envelope', fr: 'Établir une enveloppe' },
  line: { words: ['envelope'] },
  input,
  output: z.strictObject({
    envelope: z.string(),
    from: z.string(),
    accounts: z.array(z.string()),
    ...outcomeFields,
  }),
  run: async (ctx, given) => {
    const recorded = await record(ctx.book, actOf(ctx, 'envelope.set', given), async (view) => {
      const made = await envelopeFrom(view, given, monthOf(ctx.today))
      if (!made.ok) return made
      const { envelope, was } = made.value
      return ok({
        facts: [{ fact: { kind: 'envelope.set', v: 1, envelope, ...(was === undefined ? {} : { was }) } }],
      })
    })
    if (!recorded.ok) return recorded
    const [first] = recorded.value.facts
    const set = first?.fact.kind === 'envelope.set' ? first.fact.envelope : undefined
    const accounts = await inView(ctx.book, async ({ chart }) =>
      (set?.accounts ?? []).map((id) => chart.get(id)?.code ?? id),
    )
    return ok({
      envelope: set?.name ?? given.envelope,
      from: set?.from ?? '',
      accounts,
      ...outcomeOf(recorded.value),
    })
  },
})

type Made = { readonly envelope: Envelope; readonly was?: Envelope }

async function envelopeFrom(
  { reader, chart }: View,
  given: z.output<typeof input>,
  month: string,
): Promise<Result<Made>> {
  const id = idFromName(given.envelope)
  const all = await recordsOf(reader, 'envelope')
  const was = all.find((each) => each.id === id)
  const found = accountsOfType(chart, given.account, 'expense')
  if (!found.ok) return found
  const ids = [...new Set(found.value.map((account) => account.id))]
  const taken = all
    .filter((each) => each.id !== id)
    .flatMap((other) =>
      other.accounts
        .filter((account) => ids.includes(account))
        .map((account) =>
          refusal(
            'envelope-account-taken',
            { account: chart.get(account)?.code ?? account, envelope: other.name },
            'account',
          ),
        ),
    )
  if (taken.length > 0) return refused(taken)
  const envelope: Envelope = {
    id,
    name: given.envelope,
    from: given.from ?? was?.from ?? month,
    accounts: ids.length === 0 ? (was?.accounts ?? []) : ids,
    months: was?.months ?? [],
  }
  const early = envelope.months.find((each) => each.month < envelope.from)
  if (early !== undefined)
    return refused([
      refusal(
        'envelope-months-before',
        { envelope: envelope.name, from: envelope.from, month: early.month },
        'from',
      ),
    ])
  return ok(was === undefined ? { envelope } : { envelope, was })
}
