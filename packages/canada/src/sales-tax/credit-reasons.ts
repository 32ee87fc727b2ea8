import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { generalGuide } from './tax-sources.ts'

/** Where the rules of input tax credits were read. */
export const creditGuide: Source = generalGuide('input tax credits')

/** Why a tax that was paid is claimed back in whole, in part or not at all, by the code of the reason. */
export const creditReasons: Readonly<Record<string, { readonly text: Label; readonly source: Source }>> = {
  'account:ITC_FULL': {
    text: {
      en: 'used for what is sold with tax: all of it is claimed',
      fr: 'sert aux ventes taxables : tout est réclamé',
    },
    source: creditGuide,
  },
  'account:ITC_50': {
    text: {
      en: 'meals and entertainment: half of the tax is claimed',
      fr: 'repas et représentation : la moitié de la taxe est réclamée',
    },
    source: creditGuide,
  },
  'credit:long-haul': {
    text: {
      en: 'meals of long-haul drivers: 80 % of the tax is claimed',
      fr: 'repas de routiers au long cours : 80 % de la taxe est réclamée',
    },
    source: creditGuide,
  },
  'account:ITC_SHARE': {
    text: {
      en: 'the share of commercial use is claimed; 90 % and more is all, 10 % and less nothing',
      fr: 'la part d’utilisation commerciale est réclamée; 90 % et plus vaut tout, 10 % et moins rien',
    },
    source: creditGuide,
  },
  'account:ITC_ALLOWANCE': {
    text: {
      en: 'an allowance by the kilometre: its tax is held to be included',
      fr: 'allocation au kilomètre : la taxe est réputée incluse',
    },
    source: generalGuide('allowances'),
  },
  'account:ITC_PSB': {
    text: { en: 'kept for the public service body’s rebate', fr: 'gardé pour le remboursement d’organisme' },
    source: generalGuide('public service bodies'),
  },
  'account:CAPITAL': {
    text: {
      en: 'capital property: all of the tax where it serves more than half in commercial activities, else nothing',
      fr: 'immobilisation : toute la taxe si elle sert à plus de 50 % aux activités commerciales, sinon rien',
    },
    source: generalGuide('capital personal property'),
  },
  'account:CAPITAL_VEHICLE': {
    text: {
      en: 'a passenger vehicle: the tax on its cost up to the ceiling of class 10.1',
      fr: 'voiture de tourisme : la taxe sur son coût jusqu’au plafond de la catégorie 10.1',
    },
    source: generalGuide('passenger vehicles'),
  },
  'account:CAPITAL_ZEV': {
    text: {
      en: 'a zero-emission passenger vehicle: the tax on its cost up to the ceiling of class 54',
      fr: 'voiture de tourisme zéro émission : la taxe sur son coût jusqu’au plafond de la catégorie 54',
    },
    source: generalGuide('passenger vehicles'),
  },
  'credit:vehicle-mixed': {
    text: {
      en: 'an individual’s vehicle of mixed use: the tax is claimed with the capital cost allowance of each year',
      fr: 'véhicule d’un particulier à usage mixte : la taxe se réclame avec la déduction pour amortissement',
    },
    source: generalGuide('passenger vehicles'),
  },
  'credit:club': {
    text: {
      en: 'dues of a club for dining, sports or recreation: nothing is claimed',
      fr: 'cotisation à un club de restauration, de sport ou de loisirs : rien n’est réclamé',
    },
    source: creditGuide,
  },
  'credit:pst': {
    text: { en: 'provincial sales tax is part of the cost', fr: 'la taxe provinciale fait partie du coût' },
    source: creditGuide,
  },
  'credit:unregistered': {
    text: {
      en: 'the books are not registered for this tax: it is part of the cost',
      fr: 'les livres ne sont pas inscrits à cette taxe : elle fait partie du coût',
    },
    source: creditGuide,
  },
  'credit:exempt': {
    text: {
      en: 'used for exempt supplies: nothing is claimed',
      fr: 'sert aux ventes exonérées : rien n’est réclamé',
    },
    source: creditGuide,
  },
  'account:outside': {
    text: { en: 'no credit is asked for on this account', fr: 'aucun crédit n’est demandé à ce compte' },
    source: creditGuide,
  },
}
