import { noFacts, type T1Facts } from '@daybook/canada/t1/t1-facts.ts'
import { t1Returns } from '@daybook/canada/t1/t1-return.ts'
import { value } from '@daybook/core/kit/result.ts'
import { grouped, type Measured, median, ms, type Part, timed } from '../measure.ts'

/** How many returns are worked out, one after another. */
const returns = 500

/** A whole T1 with its provincial form, every line with its figures; and a couple’s two. */
export const personalTax: Part = {
  name: 't1',
  async measure() {
    const alone = await spentOn(() => value(t1Returns({ taxpayer: person('1980-05-01', 0) })))
    const couples = { marital: 'couple' } as const
    const couple = {
      taxpayer: { ...person('1956-05-01', 1), ...couples },
      spouse: { ...person('1957-09-01', 2), ...couples },
    }
    const both = await spentOn(() => value(t1Returns(couple)))
    return { rows: [row('a whole T1 of Ontario, 2025', alone), row('both T1s of a couple', both)] }
  },
}

/** The first, which finds nothing at hand, and the median of those after it, in milliseconds. */
type Spent = { readonly first: number; readonly usual: number }

async function spentOn(work: () => unknown): Promise<Spent> {
  const times: number[] = []
  for (let index = 0; index < returns; index += 1) times.push(await timed(work))
  return { first: times[0] ?? 0, usual: median(times) }
}

function row(what: string, { first, usual }: Spent): Measured {
  return {
    row: 'T1',
    what: `${what}, with every figure; the median of ${grouped(returns)}`,
    ours: `${ms(usual)} (the first ${ms(first)})`,
    yardstick: '',
    ratio: '',
    bar: '<= 5 ms',
    moonshot: '',
    isMet: usual <= 5,
  }
}

/** Somebody with a salary, interest, a pension plan, gifts and medical costs. */
function person(born: string, more: number): T1Facts {
  const salary = BigInt(6_000_000 + more * 1_234_567)
  return {
    ...noFacts(2025, 'ON', born),
    slips: [
      {
        id: 't4',
        kind: 'T4',
        from: 'Maple Bakery',
        boxes: { '14': salary, '16': 336_175n, '18': 98_400n, '22': 900_000n },
      },
      { id: 't5', kind: 'T5', from: 'Birch Credit Union', boxes: { '13': 43_210n } },
    ],
    answers: { amounts: { donations: 120_000n, medical: 400_000n, rrsp: 300_000n }, choices: {} },
  }
}
