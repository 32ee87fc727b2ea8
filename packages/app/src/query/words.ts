import { views } from './views.ts'

/** Words that change something, or read a table by another way than FROM. */
export const forbidden: ReadonlySet<string> = new Set([
  'insert',
  'update',
  'delete',
  'merge',
  'into',
  'table',
  'returning',
  'drop',
  'create',
  'alter',
  'attach',
  'detach',
  'pragma',
  'vacuum',
  'copy',
  'truncate',
  'grant',
  'execute',
  'tablesample',
  'indexed',
])

/** The functions of a query: such as both engines have, that read nothing and cannot make endless texts. */
export const functions: ReadonlySet<string> = new Set([
  'count',
  'sum',
  'min',
  'max',
  'avg',
  'abs',
  'round',
  'coalesce',
  'nullif',
  'cast',
  'lower',
  'upper',
  'length',
  'substr',
  'replace',
  'trim',
  'ltrim',
  'rtrim',
  'row_number',
  'rank',
  'dense_rank',
  'ntile',
  'lag',
  'lead',
  'first_value',
  'last_value',
])

/** Words of SQL and names of types that parentheses may follow without a function being called. */
export const takesParentheses: ReadonlySet<string> = new Set([
  'in',
  'exists',
  'any',
  'some',
  'all',
  'not',
  'and',
  'or',
  'on',
  'using',
  'as',
  'materialized',
  'over',
  'filter',
  'partition',
  'by',
  'case',
  'when',
  'then',
  'else',
  'is',
  'like',
  'between',
  'escape',
  'values',
  'distinct',
  'offset',
  'numeric',
  'decimal',
])

/** The tables that books are stored in, and those of search. */
const stored =
  /^(?:head|fact|account|card|entry|posting|account_month|account_total|statement_line|line_match|cleared|paper_link|paper|desk|vault|book|json_.*|dbstat|bytecode|tables_used|generate_series|search.*|index.*|pg_.*|sqlite_.*|fts.*|pragma_.*|information_schema|public|main|temp)$/

/** Whether a name cannot be that of a WITH part: it means something else already. */
export function isTakenName(name: string): boolean {
  const isWord = forbidden.has(name) || functions.has(name) || takesParentheses.has(name)
  return isWord || name === 'select' || stored.test(name) || views.some((view) => view.name === name)
}
