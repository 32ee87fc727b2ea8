import type { Slip } from '@daybook/core/daybook/slip-facts.ts'
import { expect, test } from 'vitest'
import type { SlipIdentity } from '../slips/slip-identity.ts'
import { recipientKey } from '../slips/slip-identity.ts'
import { slipsOf } from '../slips/slip-made.ts'
import { slipTotals } from '../slips/slip-summary.ts'
import { returnXml } from '../slips-xml/write-return.ts'
import { readSlipFile } from './slip-file.ts'

const address = { lines: ['7 Example St'], city: 'Ottawa', province: 'ON', postal: 'K1A0A1', country: 'CAN' }
const odile: SlipIdentity = { is: 'person', name: 'Exemple', given: 'Odile', sin: '000000075', address }

function fileOf(
  kind: 'T4' | 'T5' | 'T3',
  amounts: Readonly<Record<string, bigint>>,
  does: 'original' | 'amended' | 'cancelled' = 'original',
): string {
  const recipient = { kind: 'person', id: 'odile' } as const
  const codes = kind === 'T4' ? { '10': 'ON', '45': '1' } : {}
  const part = kind === 'T4' ? 'ON' : ''
  const account = { T4: '123456782RP0001', T5: '123456782RZ0001', T3: 'T12345678' }[kind]
  const slips: readonly Slip[] = slipsOf({
    ...{ kind, year: 2026, recipient, part, codes, amounts: new Map(Object.entries(amounts)) },
  })
  return returnXml({
    sent: {
      ...{ kind, year: 2026, span: { from: '2026-01-01', through: '2026-12-31' }, does, slips },
      totals: slipTotals(kind, slips),
    },
    filer: { name: 'Ébénisterie Boréale & fille inc.', account, address },
    identities: new Map([[recipientKey(recipient), odile]]),
    contact: { name: 'Alix Fictif', area: '613', phone: '555-0100', email: 'alix@example.com' },
    reference: '26000001',
    language: 'fr',
    ...(kind === 'T3' ? { trustee: 'Alix Fictif' } : {}),
  })
}

test('a slip that was written for the agency is read again: whose, by whom, of which year, its boxes', () => {
  expect(readSlipFile(fileOf('T5', { '10': 1200000n, '11': 1380000n, '12': 124615n, '17': 5000n }))).toEqual([
    {
      ...{ kind: 'T5', year: 2026, sin: '000000075', name: 'Odile Exemple' },
      ...{ from: 'Ébénisterie Boréale & fille inc.', does: 'original' },
      boxes: { '10': 1200000n, '11': 1380000n, '12': 124615n },
      // Royalties are on the T5, and no line of the return reads them by themselves.
      passed: ['17'],
    },
  ])
  const [t4] = readSlipFile(fileOf('T4', { '14': 3200000n, '16': 169575n }, 'cancelled'))
  expect(t4).toMatchObject({
    ...{ kind: 'T4', province: 'ON', does: 'cancelled', from: 'Ébénisterie Boréale & fille inc.' },
    boxes: { '14': 3200000n, '16': 169575n },
  })
})

test('a T3 is read with the boxes that the return has lines for, whoever the trust is', () => {
  const [t3] = readSlipFile(
    fileOf('T3', { '21': 100000n, '26': 50000n, '25': 1000n, '34': 200n, '48': 300n }),
  )
  expect(t3).toMatchObject({
    ...{ kind: 'T3', sin: '000000075', name: 'Odile Exemple', from: 'Ébénisterie Boréale & fille inc.' },
    boxes: { '21': 100000n, '26': 50000n, '25': 1000n, '34': 200n },
    passed: ['48'],
  })
})

test('a text that is no such file has no slips', () => {
  expect(readSlipFile('')).toEqual([])
  expect(readSlipFile('<html><body>T4</body></html>')).toEqual([])
  // Without a summary nobody says who sent them and of which year they are.
  expect(readSlipFile(fileOf('T5', { '13': 100n }).split('<T5Summary>')[0] ?? '')).toEqual([])
})
