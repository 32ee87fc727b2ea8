import type { Mirror } from '@daybook/core/daybook/intercompany-facts.ts'
import type { TouchingEntry } from '@daybook/core/intercompany/compare.ts'
import { keepMirror, mirrorEntry, mirrorOf, tieRefusals } from '@daybook/core/intercompany/plan-mirror.ts'
import { compared, plainBook, relatedTwo, touching } from '@daybook/core/intercompany/related.fixture.ts'
import { pairsBetween, planRelation } from '@daybook/core/intercompany/relation.ts'
import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { refused } from '@daybook/core/kit/result.ts'
import { type Case, decided, typed } from './case.ts'

const { parent, sub } = relatedTwo()
const pairs = pairsBetween(parent, sub).map(({ theirCounter: _theirCounter, ...pair }) => pair)
const loan = touching(12, '2026-03-02', { '1470': 500_00n })

function mirrored(entry: TouchingEntry, account?: string) {
  const lines = account === undefined ? [] : [{ account, amount: 500_00n }]
  return mirrorEntry({ from: parent, into: sub, pairs, entry }, { lines })
}

const held: Mirror = mirrorOf(parent, loan, 5, 'answers')
const made = 'daybook book create parent.daybook --name Parent --form corporation --province ON'
const alone = { books: 'none', typed: [made] } as const

/** Related books and mirrored entries. */
export const intercompanyCases = {
  'relation-own-book': typed(
    'A book related to itself',
    'daybook intercompany relate parent.daybook parent.daybook --account 1010 --theirs 1010',
    alone,
  ),
  'relation-account-missing': typed(
    'Books without an account for related companies',
    'daybook intercompany relate parent.daybook parent.daybook',
    alone,
  ),
  'relation-account-unknown': typed(
    'An account that the books do not have',
    'daybook intercompany relate parent.daybook parent.daybook --account 9999 --theirs 1010',
    alone,
  ),
  'relation-unknown': typed(
    'Unrelating books that are not related',
    'daybook intercompany unrelate parent.daybook parent.daybook',
    alone,
  ),
  'relation-currency': decided('A subsidiary whose books are in US dollars', () =>
    planRelation(plainBook('parent'), plainBook('sub', 'USD'), {}),
  ),
  'relation-account-taken': decided('An account that answers to another one', () =>
    planRelation(parent, sub, { account: '1470', theirs: '1010' }),
  ),
  'relation-sides-differ': decided('Cash against revenue', () =>
    planRelation(plainBook('parent'), plainBook('sub'), { account: '1010', theirs: '4300' }),
  ),
  'mirror-untouched': decided('An entry between the accounts of one book', () =>
    mirrored(touching(13, '2026-03-03', {})),
  ),
  'mirror-foreign': decided('A loan in US dollars', () => mirrored({ ...loan, isForeign: true })),
  'mirror-counter-missing': decided('A loan of which nobody says where it went', () => mirrored(loan)),
  'mirror-line-related': decided('A line that repeats the mirror', () => mirrored(loan, '2490')),
  'mirror-unequal': decided('Tying an entry of another amount', () => {
    const [own] = compared(sub, [touching(6, '2026-03-02', { '2490': -499_00n })], [], '2026-12-31').entries
    return refused(
      own === undefined ? [] : tieRefusals({ from: parent, into: sub, pairs, entry: loan }, own, []),
    )
  }),
  'mirror-tied': decided('An entry that is answered by another one', () =>
    keepMirror({ ...held, entry: 6 }, held),
  ),
} satisfies Partial<Readonly<Record<RefusalCode, Case>>>
