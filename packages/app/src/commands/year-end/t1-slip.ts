import { readSlip } from '@daybook/canada/t1/read-facts.ts'
import { twinKey } from '@daybook/canada/t1/slip-amounts.ts'
import { type Cents, formatCents, parseCents } from '@daybook/core/kit/cents.ts'
import { all, ok, type Result, refuse } from '@daybook/core/kit/result.ts'
import { z } from 'zod'
import { changePerson, type GivenPerson } from '../../t1/kept-facts.ts'
import { pairOf, pairs, personAsked } from '../../t1/person-asked.ts'
import { freeSlipId } from '../../t1/slip-ids.ts'
import { command } from '../command.ts'
import { amountOut, province, words } from '../fields.ts'

const input = z.strictObject({
  ...personAsked,
  kind: words.optional().meta({ description: 'the slip to add: T4, T5, T4A(OAS), ...' }),
  from: words.optional().meta({ description: 'who sent it' }),
  box: pairs.meta({ description: 'BOX=AMOUNT, as often as needed' }),
  province: province.optional().meta({ description: 'box 10 of a T4' }),
  remove: words.optional().meta({ description: 'the id of a slip to take away' }),
})

/** Adds a slip to the kept facts of a return, takes one away, or lists them; a slip typed twice is told. */
export const t1Slip = command({
  name: 't1.slip',
  effect: 'desk',
  role: 'bookkeeper',
  isSecret: true,
  title: { en: 'Add, remove or list the slips of a return', fr: 'Ajouter, ôter ou lister les feuillets' },
  input,
  output: z.strictObject({
    slips: z.array(
      z.strictObject({
        id: z.string(),
        kind: z.string(),
        from: z.string(),
        boxes: z.array(z.strictObject({ box: z.string(), amount: amountOut })),
        isTwin: z.boolean().meta({ description: 'another slip has the same payer and boxes' }),
      }),
    ),
  }),
  run: async (ctx, asked) => {
    const changed = await changePerson(ctx, asked, (person) => slipsChanged(person, asked))
    if (!changed.ok) return changed
    const { slips } = changed.value
    const read = all(slips.map((slip, index) => readSlip(slip, index)))
    if (!read.ok) return read
    const keys = read.value.map(twinKey)
    return ok({
      slips: read.value.map(({ id, kind, from, boxes }, index) => ({
        id,
        kind,
        from,
        boxes: Object.entries(boxes).map(([box, amount]) => ({ box, amount: formatCents(amount) })),
        isTwin: keys.some((key, other) => other !== index && key === keys[index]),
      })),
    })
  },
})

type Asked = z.output<typeof input>

function slipsChanged(
  person: GivenPerson,
  { kind, from, box, province: home, remove }: Asked,
): Result<GivenPerson> {
  if (remove !== undefined) {
    const slips = person.slips.filter(({ id }) => id !== remove)
    if (slips.length < person.slips.length) return ok({ ...person, slips })
    return refuse('t1-slip-missing', { slip: remove, slips: idsOf(person) }, 'remove')
  }
  if (kind === undefined) return ok(person)
  if (from === undefined) return refuse('input-missing', { what: 'from' }, 'from')
  const boxes = boxesOf(box)
  if (!boxes.ok) return boxes
  const slip = readSlip(
    { kind, from, boxes: boxes.value, ...(home === undefined ? {} : { province: home }) },
    person.slips.length,
  )
  if (!slip.ok) return slip
  const id = freeSlipId(person.slips, slip.value.kind)
  return ok({ ...person, slips: [...person.slips, { ...slip.value, id }] })
}

function boxesOf(typed: readonly string[]): Result<Record<string, Cents>> {
  const read = all(
    typed.map((text): Result<readonly [string, Cents]> => {
      const [box, said] = pairOf(text)
      const amount = parseCents(said, 'box')
      return amount.ok ? ok([box, amount.value]) : amount
    }),
  )
  return read.ok ? ok(Object.fromEntries(read.value)) : read
}

function idsOf({ slips }: GivenPerson): string {
  return slips.map(({ id }) => id ?? '').join(', ')
}
