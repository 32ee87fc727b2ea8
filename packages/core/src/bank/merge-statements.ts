import type { BankStatement } from './statement.ts'

/**
 * The statements of a file, those of one account and currency made one: banks write a statement a day or a
 * page into one file. The merged statement opens as the earliest and closes as the latest of its parts; parts
 * without an account's number are left as they are.
 */
export function mergedStatements(statements: readonly BankStatement[]): readonly BankStatement[] {
  const groups = new Map<string, BankStatement[]>()
  for (const [at, statement] of statements.entries()) {
    const { accountId, bankId = '', currency = '', kind } = statement
    const key = accountId === undefined ? `${at}` : `${kind}\n${bankId}\n${accountId}\n${currency}`
    const group = groups.get(key) ?? []
    if (group.length === 0) groups.set(key, group)
    group.push(statement)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first === undefined || group.length === 1 ? group : [merged(first, inTime(group))]
  })
}

/** Parts in the order of their days, where all of them say theirs; else as the file has them. */
function inTime(group: readonly BankStatement[]): readonly BankStatement[] {
  const days = group.map((each) => each.from ?? each.opening?.on ?? each.closing?.on ?? each.through)
  if (days.some((day) => day === undefined)) return group
  return group
    .map((statement, at) => ({ statement, day: days[at] ?? '' }))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    .map(({ statement }) => statement)
}

function merged(first: BankStatement, parts: readonly BankStatement[]): BankStatement {
  const { opening: _opening, closing: _closing, from: _from, through: _through, ...rest } = first
  const days = (pick: (part: BankStatement) => string | undefined) =>
    parts.flatMap((part) => pick(part) ?? []).sort()
  const [opening, closing] = [parts[0]?.opening, parts.at(-1)?.closing]
  const [from, through] = [days((part) => part.from)[0], days((part) => part.through).at(-1)]
  return {
    ...rest,
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(opening === undefined ? {} : { opening }),
    ...(closing === undefined ? {} : { closing }),
    lines: parts.flatMap(({ lines }) => lines),
    held: parts.flatMap(({ held }) => held),
    trades: parts.flatMap(({ trades }) => trades),
  }
}
