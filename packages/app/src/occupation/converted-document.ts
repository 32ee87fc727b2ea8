import { versionFacts } from '@daybook/canada/noc/version.ts'
import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { PaperDocument } from '../print/document.ts'
import type { Converted, ConvertedTo } from './converted.ts'
import { type Tell, tellIn } from './tell.ts'

/** A conversion to read: from where, to where, and what decides among several. */
export function convertedDocument(
  { from, to, targets, notes }: Converted,
  language: Language,
): PaperDocument {
  const tell = tellIn(language)
  const { say, of } = tell
  const several = targets.length > 1
  return {
    title: `${from.code} ${from.title} (${of(versionFacts[from.version].name)})`,
    subtitle: several
      ? say(
          `In ${of(versionFacts[to].name)} it is one of these:`,
          `Dans la ${of(versionFacts[to].name)}, c’est l’un de ceux-ci :`,
        )
      : say(`In ${of(versionFacts[to].name)} it is:`, `Dans la ${of(versionFacts[to].name)}, c’est :`),
    language,
    blocks: [
      {
        kind: 'table',
        columns: [{ label: 'Code' }, { label: say('Title', 'Titre') }],
        rows: targets.map((target) => [target.code, `${target.title}${besides(target, several, tell)}`]),
      },
      ...notes.map((text) => ({ kind: 'note' as const, text })),
    ],
  }
}

function besides(
  { teer, continues, sharedTitles, inEsdcTable }: ConvertedTo,
  several: boolean,
  { say }: Tell,
): string {
  const parts = [
    ...(teer === undefined ? [] : [say(`TEER ${teer}`, `FEER ${teer}`)]),
    ...(several && continues === true ? [say('the official continuation', 'la suite officielle')] : []),
    ...(several && sharedTitles !== undefined
      ? [
          sharedTitles === 1
            ? say('1 title in common', '1 titre en commun')
            : say(`${sharedTitles} titles in common`, `${sharedTitles} titres en commun`),
        ]
      : []),
    ...(inEsdcTable === false ? [say('not in the table of ESDC', 'absent du tableau d’EDSC')] : []),
  ]
  return parts.length === 0 ? '' : ` · ${parts.join(' · ')}`
}
