import type { CivilDate } from '@daybook/core/kit/civil-date.ts'
import type { CommandName, InputOf } from './inputs.ts'

/**
 * A deed of the sample company: a command with its input as a user would give it, under a key of its own, and
 * the day on which it is done where that matters (a file for the bank says when it was made).
 */
export type Deed = {
  readonly [N in CommandName]: {
    readonly command: N
    readonly input: InputOf<N>
    readonly key: string
    readonly today?: CivilDate
  }
}[CommandName]

/**
 * The deeds of a story, counted, so that each has a key and making the sample twice makes it once. `do` gives
 * the number of the last entry that the deed posts, so that a later deed can speak of it. `posted` says how
 * many entries the last deed posted, where that hangs on what it finds, and gives the number of their last.
 */
export type Story = {
  readonly deeds: Deed[]
  do<N extends CommandName>(command: N, input: InputOf<N>, today?: CivilDate): number
  posted(count: number): number
}

/**
 * How many entries a deed of the story posts; the others post none, or come when nobody speaks of an entry
 * any more.
 */
const entriesOf: Readonly<Partial<Record<CommandName, number>>> = {
  'entry.post': 1,
  'entry.reverse': 1,
  'entry.correct': 2,
  'invoice.issue': 1,
  'receipt.take': 1,
  'bill.enter': 1,
  'payment.make': 1,
  'return.file': 1,
  'return.pay': 1,
  'opening.take': 1,
  'line.code': 1,
  'dividend.declare': 1,
}

/** An empty story. */
export function story(): Story {
  const deeds: Deed[] = []
  let entries = 0
  return {
    deeds,
    do(command, input, today) {
      const key = `sample-${deeds.length + 1}`
      const deed = { command, input, key, ...(today === undefined ? {} : { today }) }
      // One deed of the union, made of a name and the input that belongs to it.
      deeds.push(deed as unknown as Deed)
      entries += entriesOf[command] ?? 0
      return entries
    },
    posted(count) {
      entries += count
      return entries
    },
  }
}
