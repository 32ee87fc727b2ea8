import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { Command, PaperFormat } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'

const world = (language: Language) => ({
  actor: 'tester',
  language,
  today: '2026-11-22',
  now: () => Date.UTC(2026, 10, 22, 12),
  newId: () => '0197f3d0-0000-7000-8000-000000000001',
  dryRun: false,
})

async function lookupNamed(name: string) {
  const command: Command | undefined = await commandNamed(name)?.load()
  if (command?.effect !== 'lookup') throw new Error(`there is no lookup ${name}`)
  return command
}

/** What a lookup answers to raw input, checked against its own output schema. */
export async function lookedUp(
  name: string,
  raw: object,
  language: Language = 'en',
): Promise<Result<Record<string, unknown>>> {
  const command = await lookupNamed(name)
  const input = decoded(command.input, raw)
  if (!input.ok) return input
  const result = await command.run(world(language), input.value)
  if (result.ok) command.output.parse(result.value)
  // Every lookup gives a record of its output schema.
  return result as Result<Record<string, unknown>>
}

/** The paper that a lookup makes of raw input. */
export async function paperOf(
  name: string,
  raw: object,
  format: PaperFormat,
  language: Language = 'en',
): Promise<Result<string | Uint8Array>> {
  const command = await lookupNamed(name)
  const input = decoded(command.input, raw)
  if (!input.ok) return input
  if (command.paper === undefined) throw new Error(`${name} makes no paper`)
  return command.paper(world(language), input.value, format)
}
