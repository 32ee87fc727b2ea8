import { type Confidence, expressEntry } from '@daybook/canada/noc/express-entry.ts'
import type { UnitGroup } from '@daybook/canada/noc/groups.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** Express Entry for a unit group: information with its date, and how sure it is. */
export function entryBlocks({ code, teer }: UnitGroup, tell: Tell): readonly Block[] {
  const { say } = tell
  const { programmes, leastLanguage, facts } = expressEntry(code, teer)
  return [
    { kind: 'heading', text: say('Express Entry', 'Entrée express') },
    {
      kind: 'table',
      columns: [
        { label: say('Program', 'Programme') },
        { label: say(`Takes ${code} (TEER ${teer})`, `Admet ${code} (FEER ${teer})`) },
      ],
      rows: programmes.map(({ programme, takes, confidence }) => [
        tell.of(programme),
        `${takes ? say('yes', 'oui') : say('no', 'non')}${confidenceWords(confidence, tell)}`,
      ]),
    },
    ...(leastLanguage === undefined
      ? []
      : [
          {
            kind: 'text' as const,
            text: say(
              `Least level of language for the Canadian Experience Class: ${leastLanguage} in each ability.`,
              `Niveau de langue minimal pour la Catégorie de l’expérience canadienne : ${leastLanguage.replace('CLB', 'NCLC')} dans chaque compétence.`,
            ),
          },
        ]),
    ...facts.map(
      ({ text, asOf, confidence }): Block => ({
        kind: 'note',
        text: `${tell.of(text)} (${asOf}${confidenceWords(confidence, tell)})`,
      }),
    ),
  ]
}

function confidenceWords(confidence: Confidence, { say }: Tell): string {
  return confidence === 'low' ? say('; not verified, check it', '; non vérifié, à confirmer') : ''
}
