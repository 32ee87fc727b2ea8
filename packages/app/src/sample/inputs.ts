import type { z } from 'zod'
import type { Commands } from '../commands/registry.ts'

/** A command's name. */
export type CommandName = keyof Commands

/** A command's input as it is written outside. */
export type InputOf<N extends CommandName> = z.input<Commands[N]['input']>
