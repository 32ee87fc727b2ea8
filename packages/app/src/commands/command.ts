import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import type { Result } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import type { Book } from '../book.ts'
import type { Act } from '../record.ts'
import type { ReportResult } from '../reports/report.ts'

/**
 * What a command may touch: nothing but reading, the books' chain, the desk and vault beside it, or the
 * program alone.
 */
export type Effect = 'read' | 'write' | 'desk' | 'program'

/** Who may give a command. */
export type Role = 'viewer' | 'bookkeeper' | 'owner'

/** The world as a command sees it: clock, identity, language. `today` is the day at the user's place. */
export type World = {
  readonly actor: string
  readonly language: Language
  readonly today: string
  now(): number
  newId(): string
  /** Asks the person at the terminal without showing the answer; not there where nobody can be asked. */
  ask?(question: string): Promise<string | undefined>
}

/** What a command over a book runs with. */
export type Context = World & {
  readonly book: Book
  readonly dryRun: boolean
  readonly key?: string
}

/** What a command without a book runs with. */
export type ProgramContext = World & { readonly dryRun: boolean; readonly key?: string }

/**
 * How the command line takes a command: which inputs stand without a flag, in order; the last may take all
 * that is left.
 */
export type Line = { readonly words?: readonly string[]; readonly rest?: string; readonly file?: string }

type Common<I extends z.ZodType, O extends z.ZodType> = {
  readonly name: string
  readonly role: Role
  readonly title: Label
  readonly input: I
  readonly output: O
  readonly line?: Line
}

/** A deed: its name, who may do it, its one description of input and output, and what it does. */
export type Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> =
  | (Common<I, O> & {
      readonly effect: 'read' | 'write' | 'desk'
      /** For reports: the same as `run`, with pages and figures to print and open. */
      report?(ctx: Context, input: z.output<I>): Promise<Result<ReportResult>>
      run(ctx: Context, input: z.output<I>): Promise<Result<z.input<O>>>
    })
  | (Common<I, O> & {
      readonly effect: 'program'
      run(ctx: ProgramContext, input: z.output<I>): Promise<Result<z.input<O>>>
    })

/** Declares a command; the types of `run` follow from its schemas. */
export function command<I extends z.ZodType, O extends z.ZodType>(declared: Command<I, O>): Command<I, O> {
  return declared
}

/** The act under which a command records: its key stands for the command and its input. */
export function actOf(ctx: Context, name: string, input: unknown): Act {
  const act = { actor: ctx.actor, now: ctx.now(), dryRun: ctx.dryRun, command: name, input }
  return ctx.key === undefined ? act : { ...act, key: ctx.key }
}
