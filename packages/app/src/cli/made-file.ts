import { extname } from 'node:path'
import type { Command } from '../commands/command.ts'
import type { Globals } from './globals.ts'

/** What an answer is written as; a file of another ending is the one that the command makes. */
const answers: ReadonlySet<string> = new Set(['', '.json', '.csv', '.xlsx', '.txt'])

/**
 * The file that `--output` names for a command that makes a file of its own (`close package --output
 * may.pdf`): that file is meant, not the answer about it. None where the answer is.
 */
export function madeFileOf(
  { input }: Pick<Command, 'input'>,
  { output, format, json }: Pick<Globals, 'output' | 'format' | 'json'>,
): string | undefined {
  if (output === undefined || format !== undefined || json) return undefined
  const shape = 'shape' in input && typeof input.shape === 'object' ? (input.shape ?? {}) : {}
  const makes = 'file' in shape && 'inline' in shape
  return makes && !answers.has(extname(output).toLowerCase()) ? output : undefined
}
