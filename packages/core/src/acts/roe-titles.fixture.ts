import type { Roe, RoeFact } from '../daybook/roe-facts.ts'

/** A small record of employment. */
export const smallRoe: Roe = {
  id: '1',
  employee: 'e1',
  filed: '2026-10-23',
  due: '2026-10-23',
  asOfSeq: 40,
  blocks: {
    account: '123456782RP0001',
    periodType: 'B',
    first: '2026-06-29',
    last: '2026-10-16',
    end: '2026-10-18',
    recall: { code: 'U' },
    hours: 80,
    periods: [{ from: '2026-10-05', through: '2026-10-18', amount: 200_000n }],
    total: { amount: 200_000n },
    code: 'A00',
    holidays: [],
    moneys: [],
    special: [],
    language: 'en',
  },
  contact: { given: 'Pat', name: 'Example', phone: '416-555-0100' },
  given: {},
}

/** Each kind of fact about records of employment with the title of its act in both languages. */
export const roeTitleCases: {
  readonly [K in RoeFact['kind']]: readonly [Extract<RoeFact, { readonly kind: K }>, string, string]
} = {
  'roe.set': [
    { kind: 'roe.set', v: 1, roe: smallRoe },
    'Filed record of employment 1 through 2026-10-16',
    'Production du relevé d’emploi 1 jusqu’au 2026-10-16',
  ],
  'roe.removed': [
    { kind: 'roe.removed', v: 1, was: smallRoe },
    'Took back record of employment 1 through 2026-10-16',
    'Retrait du relevé d’emploi 1 jusqu’au 2026-10-16',
  ],
}
