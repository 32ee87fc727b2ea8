import type { Label } from '@daybook/core/kit/refusal-text.ts'
import type { Teer } from './groups.ts'

/**
 * How sure a fact is: read in a page of the agency or its list, read elsewhere, or from general knowledge.
 */
export type Confidence = 'high' | 'medium' | 'low'

/** A fact with its day and how sure it is. */
export type DatedFact = { readonly text: Label; readonly asOf: string; readonly confidence: Confidence }

/** Whether a programme of Express Entry takes work in an occupation. */
export type Eligibility = {
  readonly programme: Label
  readonly takes: boolean
  readonly confidence: Confidence
}

/**
 * What is known of an occupation under Express Entry. It is information with a date, no advice: Immigration,
 * Refugees and Citizenship Canada decides, and the duties done count, not the title.
 */
export type ExpressEntry = {
  readonly teer: Teer
  readonly programmes: readonly Eligibility[]
  /**
   * The least level of language for the Canadian Experience Class; none where that class does not take it.
   */
  readonly leastLanguage?: 'CLB 7' | 'CLB 5'
  readonly facts: readonly DatedFact[]
}

/**
 * Express Entry for a unit group of NOC 2021, by its TEER category and code. Source: the table of
 * Immigration, Refugees and Citizenship Canada as quoted 2022-11-17; the groups of the trades programme in
 * part from general knowledge, which is said.
 */
export function expressEntry(code: string, teer: Teer): ExpressEntry {
  const isSkilled = teer <= 3
  const programmes: readonly Eligibility[] = [
    { programme: federalSkilledWorker, takes: isSkilled, confidence: 'medium' },
    { programme: canadianExperience, takes: isSkilled, confidence: 'medium' },
    { programme: federalTrades, takes: isTrade(code), confidence: isDoubtful(code) ? 'low' : 'medium' },
  ]
  return {
    teer,
    programmes,
    ...(isSkilled ? { leastLanguage: teer <= 1 ? ('CLB 7' as const) : ('CLB 5' as const) } : {}),
    facts: [...always, ...(code === '12200' ? ofBookkeepers : [])],
  }
}

const federalSkilledWorker: Label = {
  en: 'Federal Skilled Worker Program',
  fr: 'Programme des travailleurs qualifiés (fédéral)',
}
const canadianExperience: Label = {
  en: 'Canadian Experience Class',
  fr: 'Catégorie de l’expérience canadienne',
}
const federalTrades: Label = {
  en: 'Federal Skilled Trades Program',
  fr: 'Programme des travailleurs de métiers spécialisés (fédéral)',
}

/** Groups of the trades programme: 72 but 726, 73, 82, 83, 92, 93 but 932, 6320, 62200. */
function isTrade(code: string): boolean {
  if (/^(726|932)/.test(code)) return false
  return /^(72|73|82|83|92|93|6320)/.test(code) || code === '62200'
}

/** Groups of the trades programme that come from general knowledge: those after the first four. */
function isDoubtful(code: string): boolean {
  return /^(92|93|6320|62200)/.test(code)
}

const always: readonly DatedFact[] = [
  {
    text: {
      en: 'Express Entry uses NOC 2021 since 2022-11-16; skill levels A and B of NOC 2016 no longer count.',
      fr: 'Entrée express utilise la CNP 2021 depuis le 2022-11-16; les niveaux de compétence A et B de la CNP 2016 ne comptent plus.',
    },
    asOf: '2022-11-17',
    confidence: 'medium',
  },
  {
    text: {
      en: 'Points for a job offer were taken out of the ranking system on 2025-03-25.',
      fr: 'Les points pour une offre d’emploi ont été retirés du système de classement le 2025-03-25.',
    },
    asOf: '2025-03-25',
    confidence: 'medium',
  },
  {
    text: {
      en: 'Immigration, Refugees and Citizenship Canada decides, and what you did at work counts, not your title: read its pages before you act.',
      fr: 'Immigration, Réfugiés et Citoyenneté Canada décide, et ce que vous avez fait au travail compte, non votre titre : lisez ses pages avant d’agir.',
    },
    asOf: '2026-11-22',
    confidence: 'high',
  },
]

const ofBookkeepers: readonly DatedFact[] = [
  {
    text: {
      en: 'None of the ten categories of 2026 (French, health care and social services, STEM, trades, education, transport, physicians, senior managers, researchers, military recruits) names bookkeeping; this follows from their names, the lists themselves were not read. French itself is a category open to any occupation.',
      fr: 'Aucune des dix catégories de 2026 (français, santé et services sociaux, STIM, métiers, éducation, transport, médecins, cadres supérieurs, chercheurs, recrues militaires) ne nomme la tenue de livres; cela découle de leurs noms, les listes elles-mêmes n’ont pas été lues. Le français est en soi une catégorie ouverte à toute profession.',
    },
    asOf: '2026-05-10',
    confidence: 'low',
  },
]
