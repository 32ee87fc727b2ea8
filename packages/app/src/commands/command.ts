import type { Label, Language } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Refusal, type Result } from '@daybook/core/kit/result.ts'
import type { z } from 'zod'
import type { Book } from '../book.ts'
import type { Act } from '../record.ts'
import type { ReportResult } from '../reports/report.ts'

/**
 * What a command may touch: nothing but reading, the books' chain, the desk and vault beside it, the program
 * alone, or (`lookup`) nothing but what comes with the program, so that it needs no books.
 */
export type Effect = 'read' | 'write' | 'desk' | 'program' | 'lookup'

/** Who may give a command. */
export type Role = 'viewer' | 'bookkeeper' | 'owner'

/** The world as a command sees it: clock, identity, language. `today` is the day at the user's place. */
export type World = {
  readonly actor: string
  readonly language: Language
  readonly today: string
  now(): number
  newId(): string
  /** Told how far long reading is; it throws where nobody waits for the end any more. */
  progress?(done: number, of: number): void
  /**
   * Told how far a long act is before it records anything; refuses `work-stopped` where somebody stopped it.
   */
  goOn?(done: number, of: number): Promise<Result<undefined>>
  /** Asks the person at the terminal without showing the answer; not there where nobody can be asked. */
  ask?(question: string): Promise<string | undefined>
  /** The vault’s passphrase, and a new one, as a person typed them on a screen a while ago. */
  typedPassphrase?(): string | undefined
  typedNewPassphrase?(): string | undefined
}

/** What a command over a book runs with. */
export type Context = World & {
  readonly book: Book
  readonly dryRun: boolean
  readonly key?: string
  /**
   * Whether the answer becomes a spreadsheet or a paper: a list that comes in pages then gives all that it
   * has, unless it is told how much.
   */
  readonly isKept?: true
}

/** What a command without a book runs with. */
export type ProgramContext = World & { readonly dryRun: boolean; readonly key?: string }

/**
 * How the command line takes a command: which inputs stand without a flag, in order; the last may take all
 * that is left. `book` is the input that `--book` says too, where the command makes a book.
 */
export type Line = {
  readonly words?: readonly string[]
  readonly rest?: string
  readonly file?: string
  readonly book?: string
}

type Common<I extends z.ZodType, O extends z.ZodType> = {
  readonly name: string
  readonly role: Role
  readonly title: Label
  readonly input: I
  readonly output: O
  readonly line?: Line
  /**
   * Whether the whole of a large file passes through it at once: alone in its process it keeps memory small.
   */
  readonly isBulky?: true
}

/** The ways in which a lookup makes a paper. */
export type PaperFormat = 'md' | 'pdf'

/** A deed: its name, who may do it, its one description of input and output, and what it does. */
export type Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> =
  | (Common<I, O> & {
      readonly effect: 'read' | 'write' | 'desk'
      /**
       * Whether its input is secret: a key is not kept then, for what it stands for would tell of the
       * secret. Such a command does the same when it is given again.
       */
      readonly isSecret?: true
      /** What more can be said of books in a file that does not open any more. */
      ofDamaged?(file: string): Promise<readonly Refusal[]>
      /** For reports: the same as `run`, with pages and figures to print and open. */
      report?(ctx: Context, input: z.output<I>): Promise<Result<ReportResult>>
      run(ctx: Context, input: z.output<I>): Promise<Result<z.input<O>>>
    })
  | (Common<I, O> & {
      readonly effect: 'program'
      /** For reports over several books: as those over one. */
      report?(ctx: ProgramContext, input: z.output<I>): Promise<Result<ReportResult>>
      run(ctx: ProgramContext, input: z.output<I>): Promise<Result<z.input<O>>>
    })
  | (Common<I, O> & {
      readonly effect: 'lookup'
      readonly isSecret?: never
      readonly ofDamaged?: never
      readonly report?: never
      run(ctx: ProgramContext, input: z.output<I>): Promise<Result<z.input<O>>>
      /** How the answer reads at a terminal; its names and values where this is not there. */
      shown?(answer: z.input<O>, ctx: ProgramContext, input: z.output<I>): string
      /** The answer as a paper to keep: text (`md`), or bytes (`pdf`). */
      paper?(
        ctx: ProgramContext,
        input: z.output<I>,
        format: PaperFormat,
      ): Promise<Result<string | Uint8Array>>
    })

/**
 * Declares a command; the types of `run` follow from its schemas. What it writes beside the chain is written
 * once for a key, as what `record` writes into it.
 */
export function command<I extends z.ZodType, O extends z.ZodType>(declared: Command<I, O>): Command<I, O> {
  if (declared.effect !== 'desk' || declared.isSecret === true) return declared
  return {
    ...declared,
    async run(ctx: Context, input: z.output<I>) {
      if (ctx.key === undefined) return declared.run(ctx, input)
      const { oncePerKey } = await import('./once-per-key.ts')
      return oncePerKey(ctx, declared.name, input, (under) => declared.run(under, input))
    },
  }
}

/** The most rows that a list gives at once where it gives all: as many as a spreadsheet can hold. */
export const mostRows = 1_000_000

/** How many rows a list that comes in pages gives: as many as are asked for, else a page, or all to keep. */
export function rowsOf(ctx: Context, asked: number | undefined, page: number): number {
  return asked ?? (ctx.isKept === true ? mostRows : page)
}

/** The act under which a command records: its key stands for the command and its input. */
export function actOf(ctx: Context, name: string, input: unknown): Act {
  const act = { actor: ctx.actor, now: ctx.now(), dryRun: ctx.dryRun, command: name, input }
  return ctx.key === undefined ? act : { ...act, key: ctx.key }
}

/**
 * Whether a long act may go on: it says how far it is, and refuses `work-stopped` where somebody stopped it.
 */
export function mayGoOn(world: World, done: number, of: number): Promise<Result<undefined>> {
  return world.goOn?.(done, of) ?? Promise.resolve(ok(undefined))
}
