import type { RefusalCode } from '@daybook/core/kit/refusals.ts'
import { askNewPassphrase } from '../../src/vault/passphrase.ts'
import { type Case, decided, typed } from './case.ts'

const secret = 'correct horse battery'
const kept = "daybook vault set amara-name --kind name --value 'Amara Sample'"
const sealed = { typed: [kept, `DAYBOOK_NEW_PASSPHRASE='${secret}' daybook vault passphrase`] } as const

/** The vault that keeps personal numbers outside the chain, and its passphrase. */
export const vaultCases = {
  'vault-item-unknown': typed('An item that the vault does not have', 'daybook vault get amara-sin'),
  'vault-value-missing': typed('An item without its value', 'daybook vault set amara-sin --kind sin'),
  'vault-false': typed('An item that somebody changed', 'daybook vault get amara-name', {
    typed: [kept, 'sqlite3 books.daybook "update vault set sealed = zeroblob(8)"'],
  }),
  'passphrase-missing': typed('A sealed vault, and nobody to ask', 'daybook vault get amara-name', sealed),
  'passphrase-wrong': typed(
    'Another passphrase',
    "DAYBOOK_PASSPHRASE='incorrect horse' daybook vault get amara-name",
    sealed,
  ),
  'passphrase-short': typed(
    'A passphrase of six letters',
    'DAYBOOK_NEW_PASSPHRASE=secret daybook vault passphrase',
  ),
  'passphrase-differs': decided('A new passphrase that was typed in two ways', () => {
    const ways = [secret, `${secret}s`]
    const world = {
      actor: 'fern',
      language: 'en',
      today: '2026-04-10',
      now: () => 0,
      newId: () => '',
    } as const
    return askNewPassphrase({ ...world, ask: async () => ways.shift() ?? '' })
  }),
} as const satisfies Partial<Record<RefusalCode, Case>>
