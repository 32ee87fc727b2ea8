import { type Area, areaNames, areas } from '@daybook/canada/noc/areas.ts'
import {
  newestJobBank,
  type Outlook,
  outlookAttribution,
  outlookSource,
  outlooksOf,
} from '@daybook/canada/noc/outlook.ts'
import { decimalText } from '@daybook/core/kit/decimal-text.ts'
import type { Block } from '../print/document.ts'
import type { Tell } from './tell.ts'

/** The provinces and territories of which no outlook of today is here. */
export function areasWithoutOutlook(code: string, area?: Area): readonly Area[] {
  return areas().filter((each) => {
    if (area !== undefined && area !== each) return false
    return !outlooksOf(code, each).some((outlook) => !outlook.isSuperseded && outlook.region === undefined)
  })
}

/** Outlooks by area with the years they were published for; what is superseded or old says so. */
export function outlookBlocks(code: string, tell: Tell, area?: Area): readonly Block[] {
  const { say } = tell
  const outlooks = outlooksOf(code, area)
  const unknown = areasWithoutOutlook(code, area)
  const names = unknown.map((each) => tell.of(areaNames[each])).join(', ')
  const blocks: Block[] = [{ kind: 'heading', text: say('Outlook', 'Perspectives') }]
  if (outlooks.length > 0) blocks.push(outlookTable(outlooks, tell))
  if (unknown.length > 0)
    blocks.push({
      kind: 'text',
      text: say(
        `Not known here, the outlook of today: ${names}.`,
        `Non connues ici, les perspectives d’aujourd’hui : ${names}.`,
      ),
    })
  blocks.push({
    kind: 'note',
    text: say(
      `Job Bank rates every province for three years; its newest edition known of is for ${newestJobBank.period} (${newestJobBank.published}), and its ratings could not be read: see jobbank.gc.ca.`,
      `Le Guichet-Emplois cote chaque province pour trois ans; la plus récente édition connue vise ${newestJobBank.period} (${newestJobBank.published}), et ses cotes n’ont pu être lues : voyez guichetemplois.gc.ca.`,
    ),
  })
  if (outlooks.length > 0)
    blocks.push({ kind: 'note', text: `${sourcesOf(outlooks, tell)}. ${tell.of(outlookAttribution)}` })
  return blocks
}

function outlookTable(outlooks: readonly Outlook[], tell: Tell): Block {
  const { say } = tell
  return {
    kind: 'table',
    columns: [
      { label: say('Area', 'Région') },
      { label: say('Years', 'Années') },
      { label: say('Rating', 'Cote') },
      { label: say('What is said', 'Ce qui est dit') },
    ],
    rows: outlooks.map((outlook) => [
      `${tell.of(areaNames[outlook.area])}${outlook.region === undefined ? '' : `, ${outlook.region}`}`,
      outlook.period,
      outlook.rating === undefined ? '–' : tell.of(outlook.rating),
      saidOf(outlook, tell),
    ]),
  }
}

/** The figures of an outlook in words, and what must be said of its age. */
function saidOf(outlook: Outlook, tell: Tell): string {
  const { say } = tell
  const { employment, openings, seekers, growth, version, code, isSuperseded, source } = outlook
  const parts = [
    ...(employment === undefined
      ? []
      : [say(`${tell.count(employment)} at work`, `${tell.count(employment)} en emploi`)]),
    ...(openings === undefined
      ? []
      : [say(`${tell.count(openings)} openings`, `${tell.count(openings)} postes`)]),
    ...(seekers === undefined
      ? []
      : [say(`${tell.count(seekers)} seekers`, `${tell.count(seekers)} chercheurs`)]),
    ...(growth === undefined ? [] : [growthWords(growth, tell)]),
    ...(version === 'NOC2016'
      ? [say(`published for ${code} of NOC 2016`, `publié pour ${code} de la CNP 2016`)]
      : []),
    ...(isSuperseded
      ? [say('old: newer editions are out', 'ancien : des éditions plus récentes existent')]
      : []),
  ]
  return `${parts.join('; ')} (${source})`
}

function growthWords(growth: string, { say, language }: Tell): string {
  const isLess = growth.startsWith('-')
  const figure = `${isLess ? '−' : ''}${decimalText(growth.replace('-', ''), language)}`
  return say(`${figure} % a year in jobs`, `${figure} % d’emplois par an`)
}

function sourcesOf(outlooks: readonly Outlook[], tell: Tell): string {
  const used = [...new Set(outlooks.map(({ source }) => source))].toSorted()
  return used.map((each) => `${each} ${tell.of(outlookSource(each))}`).join('; ')
}
