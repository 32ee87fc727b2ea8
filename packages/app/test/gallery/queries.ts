import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { value } from '@daybook/core/kit/result.ts'
import { checkedQuery } from '../../src/query/check-query.ts'
import { memoryStore } from '../../src/store/memory.ts'
import { type Case, decided, typed } from './case.ts'

/** Questions in SQL. */
export const queryCases = {
  'query-not-a-question': typed(
    'A query that would change something',
    "daybook query run 'delete from entries'",
  ),
  'query-view-unknown': typed(
    'A query that reads a stored table',
    "daybook query run 'select * from posting'",
  ),
  'query-function-unknown': typed(
    'A query that calls what it should not',
    "daybook query run 'select random() from entries'",
  ),
  'query-malformed': typed(
    'A query with marks of one engine',
    "daybook query run 'select [memo] from entries'",
  ),
  'query-wrong': typed(
    'A query for a column that there is not',
    "daybook query run 'select total from entries'",
  ),
  'query-too-slow': typed(
    'A query without an end',
    "daybook query run 'with recursive n as (select 1 as x union all select x + 1 from n) select max(x) from n' --seconds 1",
  ),
  'query-not-here': decided('A query to books in memory', () =>
    memoryStore().query(value(checkedQuery('select 1')), { rows: 1, milliseconds: 1000 }),
  ),
} as const satisfies Partial<Record<RefusalCode, Case>>
