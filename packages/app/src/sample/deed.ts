import type { CommandName, InputOf } from './inputs.ts'

/** A deed of the sample company: a command with its input as a user would give it, under a key of its own. */
export type Deed = {
  readonly [N in CommandName]: { readonly command: N; readonly input: InputOf<N>; readonly key: string }
}[CommandName]

/** The deeds of a story are counted, so that each has a key and making the sample twice makes it once. */
export type Story = {
  readonly deeds: Deed[]
  do<N extends CommandName>(command: N, input: InputOf<N>): void
}

/** An empty story. */
export function story(): Story {
  const deeds: Deed[] = []
  return {
    deeds,
    do(command, input) {
      // One deed of the union, made of a name and the input that belongs to it.
      deeds.push({ command, input, key: `sample-${deeds.length + 1}` } as unknown as Deed)
    },
  }
}
