import { type Figure, sumFigure } from '@daybook/core/filings/figure.ts'
import type { Cents } from '@daybook/core/kit/cents.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Account } from '@daybook/core/ledger/chart.ts'
import { isBuilding } from './asset-classes.ts'
import type { CcaSchedule } from './cca-schedule.ts'
import { ledgerLines, type YearBooks } from './ledger-lines.ts'
import { givenFigure, type Naming } from './worked-figures.ts'

/** Land of the register that came in or left in a year: it is in no class. */
export type LandMove = { readonly id: string; readonly name: string; readonly amount: Cents }

/** What the details are made of: the classes, land, the books of the year and those through its end. */
export type DetailsAsked = {
  readonly naming: Naming
  readonly cca: CcaSchedule
  readonly landIn: readonly LandMove[]
  readonly landOut: readonly LandMove[]
  readonly year: readonly YearBooks[]
  readonly end: readonly YearBooks[]
}

const labels: Readonly<Record<string, Label>> = {
  '9925': { en: 'Equipment acquired in the year', fr: 'Matériel acquis dans l’année' },
  '9926': { en: 'Equipment disposed of in the year', fr: 'Matériel cédé dans l’année' },
  '9927': { en: 'Buildings acquired in the year', fr: 'Bâtiments acquis dans l’année' },
  '9928': { en: 'Buildings disposed of in the year', fr: 'Bâtiments cédés dans l’année' },
  '9923': { en: 'Land acquired in the year', fr: 'Terrains acquis dans l’année' },
  '9924': { en: 'Land disposed of in the year', fr: 'Terrains cédés dans l’année' },
  '9931': { en: 'Total business liabilities', fr: 'Total du passif de l’entreprise' },
  '9932': { en: 'Drawings of the year', fr: 'Retraits de l’année' },
  '9933': { en: 'Capital contributions of the year', fr: 'Apports de capital de l’année' },
}

/**
 * The lines of the form's areas and of its details of equity, which no total takes: what came in and left by
 * kind of property, liabilities at the end of the year, drawings and contributions in it.
 */
export function detailLines(asked: DetailsAsked): ReadonlyMap<string, Figure> {
  const { naming, cca, landIn, landOut, year, end } = asked
  const ofClasses = (line: string, column: 'additions' | 'disposals', areBuildings: boolean): Figure => {
    const parts = cca.classes
      .filter((each) => isBuilding(each.class) === areBuildings && each[column] !== 0n)
      .map((each) => {
        const label = { en: `Class ${each.key}`, fr: `Catégorie ${each.key}` }
        return givenFigure(naming(`${line}:${each.key}`), label, each[column])
      })
    return sumFigure(naming(line), labelOf(line), parts)
  }
  const ofLand = (line: string, moves: readonly LandMove[]): Figure => {
    const parts = moves.map(({ id, name, amount }) =>
      givenFigure(naming(`${line}:${id}`), { en: name, fr: name }, amount),
    )
    return sumFigure(naming(line), labelOf(line), parts)
  }
  const ofBooks = (
    line: string,
    books: readonly YearBooks[],
    sign: bigint,
    fits: (account: Account) => boolean,
  ) => {
    const found = ledgerLines(books, naming, {
      keyOf: (account) => (fits(account) ? line : undefined),
      label: labelOf,
    }).get(line)
    const parts = (found?.parts ?? []).map((part) => ({ ...part, value: sign * part.value }))
    return sumFigure(naming(line), labelOf(line), parts)
  }
  return new Map([
    ['9925', ofClasses('9925', 'additions', false)],
    ['9926', ofClasses('9926', 'disposals', false)],
    ['9927', ofClasses('9927', 'additions', true)],
    ['9928', ofClasses('9928', 'disposals', true)],
    ['9923', ofLand('9923', landIn)],
    ['9924', ofLand('9924', landOut)],
    ['9931', ofBooks('9931', end, -1n, ({ type }) => type === 'liability')],
    ['9932', ofBooks('9932', year, 1n, isDrawing)],
    ['9933', ofBooks('9933', year, -1n, ({ role = '' }) => /^(owner|partner)\.contributions/.test(role))],
  ])
}

function labelOf(line: string): Label {
  return labels[line] ?? { en: line, fr: line }
}

function isDrawing({ subtype }: Account): boolean {
  return subtype === 'ownerDrawings' || subtype === 'partnerDrawings'
}
