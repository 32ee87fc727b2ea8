import type { Source } from '@daybook/core/filings/figure.ts'
import type { CivilDate, Span } from '@daybook/core/kit/civil-date.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'

/**
 * A package of schemas of the agency: its number, the last tax year that it was published for, and the days
 * on which returns may be filed with it; where they are not known to end yet, `closes` tells what is usual.
 */
export type SchemaPackage = {
  readonly edition: string
  readonly throughYear: number
  readonly opens: CivilDate
  readonly closes: CivilDate
  readonly source: Source
}

/** The packages that this program writes, the newest last. */
export const schemaPackages: readonly SchemaPackage[] = [
  {
    edition: '1.26',
    throughYear: 2025,
    opens: '2026-01-12',
    closes: '2026-12-22',
    source: {
      title: 'CRA XML schema package xmlschm1-26, What’s new for 2026',
      url: 'https://www.canada.ca/en/revenue-agency/services/e-services/filing-information-returns-electronically-t4-t5-other-types-returns-overview/t619.html',
      where: 'headers of the schemas; the service opens again about January 12 and closes about December 22',
      read: '2026-11-23',
      confidence: 'medium',
    },
  },
]

/** The package that a return is written with on a day: the newest that was open by then, or the oldest. */
export function packageOn(day: CivilDate): SchemaPackage {
  const found = schemaPackages.findLast(({ opens }) => opens <= day) ?? schemaPackages[0]
  if (found === undefined) throw new Error('fault: there is a schema package')
  return found
}

/**
 * What to know before a return of a period is sent with a package on a day: that the package is not the one
 * that its tax year will be filed with, or that the service is closed.
 */
export function packageWarnings(
  { edition, throughYear, closes }: SchemaPackage,
  { through }: Span,
  day: CivilDate,
): readonly Label[] {
  const year = Number(through.slice(0, 4))
  const warnings: Label[] = []
  if (year > throughYear)
    warnings.push({
      en: `The file is written by package ${edition}, which was published for tax years through ${throughYear}. Slips of ${year} are filed from January ${year + 1} with that year’s package: check the file against it before it is sent.`,
      fr: `Le fichier est écrit selon la trousse ${edition}, publiée pour les années d’imposition jusqu’à ${throughYear}. Les feuillets de ${year} se produisent dès janvier ${year + 1} avec la trousse de cette année-là\u00a0: vérifiez le fichier contre elle avant l’envoi.`,
    })
  if (day > closes)
    warnings.push({
      en: `The agency’s service for files is usually closed from about ${closes} until about January 12.`,
      fr: `Le service de transfert de fichiers de l’agence est habituellement fermé du ${closes} environ au 12 janvier environ.`,
    })
  return warnings
}
