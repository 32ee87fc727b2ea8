import type { T1Words } from '../../words/t1-words.ts'
import type { PersonFacts } from './t1-kept.ts'

/** A row of facts as typed so far: everything as text, ticks as `true`. */
export type FactRow = Readonly<Record<string, string>>

/** A field of a row. */
export type RowField = {
  readonly key: string
  readonly label: (words: T1Words) => string
  readonly kind: 'text' | 'money' | 'day' | 'tick' | 'count' | 'choice'
  readonly options?: (words: T1Words) => Readonly<Record<string, string>>
}

/** The lists of facts that a person has, each with the fields of its rows. */
export const rowKinds = {
  dependants: [
    { key: 'name', label: (words) => words.name, kind: 'text' },
    { key: 'kind', label: (words) => words.kind, kind: 'choice', options: (words) => words.dependantKinds },
    { key: 'born', label: (words) => words.born, kind: 'day' },
    { key: 'netIncome', label: (words) => words.netIncome, kind: 'money' },
    { key: 'claimedAs', label: (words) => words.claimedAs, kind: 'choice', options: (words) => words.claims },
    { key: 'medical', label: (words) => words.medical, kind: 'money' },
    { key: 'childCare', label: (words) => words.childCare, kind: 'money' },
    { key: 'isInfirm', label: (words) => words.infirm, kind: 'tick' },
    { key: 'hasDisability', label: (words) => words.disabilityCredit, kind: 'tick' },
  ],
  businesses: [
    { key: 'name', label: (words) => words.name, kind: 'text' },
    { key: 'kind', label: (words) => words.kind, kind: 'choice', options: (words) => words.businessKinds },
    { key: 'gross', label: (words) => words.gross, kind: 'money' },
    { key: 'net', label: (words) => words.net, kind: 'money' },
  ],
  rentals: [
    { key: 'gross', label: (words) => words.gross, kind: 'money' },
    { key: 'net', label: (words) => words.net, kind: 'money' },
  ],
  gains: [
    { key: 'name', label: (words) => words.name, kind: 'text' },
    { key: 'kind', label: (words) => words.kind, kind: 'choice', options: (words) => words.gainKinds },
    { key: 'proceeds', label: (words) => words.proceeds, kind: 'money' },
    { key: 'cost', label: (words) => words.cost, kind: 'money' },
    { key: 'outlays', label: (words) => words.outlays, kind: 'money' },
    { key: 'heldDays', label: (words) => words.heldDays, kind: 'count' },
    { key: 'exempt', label: (words) => words.exempt, kind: 'money' },
  ],
  foreign: [
    { key: 'country', label: (words) => words.country, kind: 'text' },
    { key: 'kind', label: (words) => words.kind, kind: 'choice', options: (words) => words.foreignKinds },
    { key: 'income', label: (words) => words.income, kind: 'money' },
    { key: 'tax', label: (words) => words.tax, kind: 'money' },
  ],
  given: [
    { key: 'line', label: (words) => words.line, kind: 'text' },
    { key: 'amount', label: (words) => words.amount, kind: 'money' },
  ],
} as const satisfies Readonly<Record<string, readonly RowField[]>>

/** A list of facts that a person has. */
export type RowKind = keyof typeof rowKinds

/** The lists in the order in which they stand. */
export const rowKindNames = [
  'dependants',
  'businesses',
  'rentals',
  'gains',
  'foreign',
  'given',
] as const satisfies readonly RowKind[]

/** A person as typed so far. */
export type PersonDraft = {
  readonly province: string
  readonly born: string
  readonly died: string
  /** Other provinces in which the person earns business income, by their letters. */
  readonly otherProvinces: string
  readonly months: FactRow
  /** What is taken from the books, by name: their T2125s, and `T776`. */
  readonly books: readonly string[]
  readonly rows: { readonly [K in RowKind]: readonly FactRow[] }
}

/** The months of a person’s standing with the pension plans. */
export const monthNames = ['cppStopped', 'cppRestarted', 'qppStopped', 'qppRestarted', 'qppPension'] as const

/** A row that nobody has typed into: the first choice of each list, all else empty. */
export function emptyRow(kind: RowKind, words: T1Words): FactRow {
  const fields: readonly RowField[] = rowKinds[kind]
  return Object.fromEntries(
    fields.map(({ key, options }) => [key, Object.keys(options?.(words) ?? { '': '' })[0] ?? '']),
  )
}

/** A person whose facts are kept, as a draft; of somebody new only the province stands. */
export function draftOf(person: PersonFacts | undefined, province: string): PersonDraft {
  const rowsOf = (kind: Exclude<RowKind, 'given'>) => (person?.[kind] ?? []).map(asRow)
  return {
    province: person?.province ?? province,
    born: person?.born ?? '',
    died: person?.died ?? '',
    otherProvinces: (person?.otherProvinces ?? []).join(', '),
    months: asRow(person?.standing ?? {}),
    books: person?.books ?? [],
    rows: {
      dependants: rowsOf('dependants'),
      businesses: rowsOf('businesses'),
      rentals: rowsOf('rentals'),
      gains: rowsOf('gains'),
      foreign: rowsOf('foreign'),
      given: Object.entries(person?.given ?? {}).map(([line, amount]) => ({ line, amount })),
    },
  }
}

function asRow(fact: object): FactRow {
  return Object.fromEntries(
    Object.entries(fact).flatMap(([key, item]: [string, unknown]) =>
      typeof item === 'object' || item === undefined ? [] : [[key, String(item)]],
    ),
  )
}

/** The facts that a draft says, over those of the person that it does not show (slips, answers). */
export function personOf(draft: PersonDraft, person: PersonFacts | undefined): PersonFacts {
  const { province, born, died, months, rows, books } = draft
  const factsOf = (kind: RowKind) => rows[kind].filter((row) => !isEmpty(row)).map((row) => factOf(kind, row))
  const standing = Object.fromEntries(
    monthNames.flatMap((name) => (months[name] ? [[name, months[name]]] : [])),
  )
  const disability = person?.standing?.disability
  const others = draft.otherProvinces.split(/[\s,;]+/).filter((each) => each !== '')
  const { died: _, standing: __, otherProvinces: ___, ...rest } = person ?? {}
  const facts = {
    ...rest,
    province,
    born,
    ...(died === '' ? {} : { died }),
    ...(others.length === 0 ? {} : { otherProvinces: others.map((each) => each.toUpperCase()) }),
    ...(Object.keys(standing).length === 0 && disability === undefined
      ? {}
      : { standing: { ...standing, ...(disability === undefined ? {} : { disability }) } }),
    books: [...books],
    dependants: factsOf('dependants'),
    businesses: factsOf('businesses'),
    rentals: factsOf('rentals'),
    gains: factsOf('gains'),
    foreign: factsOf('foreign'),
    given: Object.fromEntries(
      rows.given.flatMap(({ line = '', amount = '' }) =>
        line === '' || amount === '' ? [] : [[line, amount]],
      ),
    ),
  }
  // Made by name from the fields of the lists; the server’s schema reads every one of them again.
  return facts as PersonFacts
}

/** Whether nobody typed into a row but for its choices. */
function isEmpty(row: FactRow): boolean {
  const { kind: _, claimedAs: __, ...typed } = row
  return Object.values(typed).every((item) => item === '' || item === 'false')
}

function factOf(kind: RowKind, row: FactRow): Readonly<Record<string, unknown>> {
  const fields: readonly RowField[] = rowKinds[kind]
  return Object.fromEntries(
    fields.flatMap(({ key, kind: how }): [string, unknown][] => {
      const item = row[key] ?? ''
      if (how === 'tick') return [[key, item === 'true']]
      if (item === '') return []
      return [[key, how === 'count' ? Number(item) : item]]
    }),
  )
}
