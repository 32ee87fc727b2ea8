import type { Result } from '@daybook/core/kit/result.ts'
import type { Command } from '../../src/commands/command.ts'
import { decoded } from '../../src/commands/decode.ts'
import { commandNamed } from '../../src/commands/registry.ts'

/** Gives a command that needs no open books, with raw input as every door takes it. */
export async function given(
  name: string,
  input: object,
  { dryRun = false }: { readonly dryRun?: boolean } = {},
): Promise<Result<Record<string, unknown>>> {
  const command: Command | undefined = await commandNamed(name)?.load()
  if (command?.effect !== 'program') throw new Error(`no command ${name} without books`)
  const read = decoded(command.input, input)
  if (!read.ok) return read
  const ctx = {
    actor: 'tester',
    language: 'en' as const,
    today: '2026-04-10',
    now: () => Date.UTC(2026, 3, 10, 12),
    newId: () => '0197f3d0-0000-7000-8000-000000000001',
    dryRun,
  }
  // Every command gives a record of its output schema.
  return (await command.run(ctx, read.value)) as Result<Record<string, unknown>>
}

/** The codes of a result's refusals; none for a value. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map(({ code }) => code)
}
