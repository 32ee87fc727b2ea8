import type { BankStatement, HeldLine, StatementLine, Trade } from '../statement.ts'

/** A statement while its file is being read. */
export type Draft = {
  -readonly [K in keyof Omit<BankStatement, 'lines' | 'held' | 'trades'>]: BankStatement[K]
} & {
  readonly lines: StatementLine[]
  readonly held: HeldLine[]
  readonly trades: Trade[]
}
