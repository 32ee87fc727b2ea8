import type { Source } from '@daybook/core/filings/figure.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { type ProvinceCode, provinces } from '../charts/provinces.ts'
import { creditReasons } from './credit-reasons.ts'
import {
  booksRebate,
  childrensGoods,
  firstNationsPage,
  generalGuide,
  governmentsPage,
  ontarioRebates,
  provincialServices,
  resaleRule,
} from './tax-sources.ts'

/** A reason in words, and where it was read. */
export type Reason = { readonly text: Label; readonly source: Source }

/**
 * Why a line bears the taxes that it bears, in words, from the code that a document keeps: `place:ON` is
 * “supplied in Ontario”. A code that there is not stands for itself.
 */
export function taxReason(code: string): Label {
  return reasonOf(code).text
}

/** A reason with where it was read; see `taxReason`. */
export function reasonOf(code: string): Reason {
  const [kind = '', what = ''] = code.split(':')
  const fixed = reasons[code] ?? creditReasons[code]
  if (fixed !== undefined) return fixed
  const made = byPlace[kind]
  if (made !== undefined) {
    const { en, fr } = inPlace(what)
    return { text: { en: made.en.replace('{in}', en), fr: made.fr.replace('{in}', fr) }, source: made.source }
  }
  return { text: { en: code, fr: code }, source: generalGuide('supplies') }
}

const french: Readonly<Record<ProvinceCode, string>> = {
  AB: 'en Alberta',
  BC: 'en Colombie-Britannique',
  MB: 'au Manitoba',
  NB: 'au Nouveau-Brunswick',
  NL: 'à Terre-Neuve-et-Labrador',
  NS: 'en Nouvelle-Écosse',
  NT: 'dans les Territoires du Nord-Ouest',
  NU: 'au Nunavut',
  ON: 'en Ontario',
  PE: 'à l’Île-du-Prince-Édouard',
  QC: 'au Québec',
  SK: 'en Saskatchewan',
  YT: 'au Yukon',
}

/** `in Ontario`, `en Ontario`; in Canada where no province is named. */
function inPlace(what: string): Label {
  const found = provinces.find(({ code }) => code === what)
  if (found === undefined) return { en: 'in Canada', fr: 'au Canada' }
  const the = found.kind === 'territory' && found.code === 'NT' ? 'the ' : ''
  return { en: `in ${the}${found.name.en}`, fr: french[found.code] }
}

type ByPlace = Label & { readonly source: Source }

const governments = 'the government buys for itself and certifies it: no GST/HST ({in})'
const governmentsFr = 'le gouvernement achète pour lui-même et l’atteste : sans TPS/TVH ({in})'

const byPlace: Readonly<Record<string, ByPlace>> = {
  place: { en: 'supplied {in}', fr: 'fourni {in}', source: generalGuide('place of supply') },
  unregistered: {
    en: 'supplied {in}; who sells is not registered for this tax',
    fr: 'fourni {in}; le vendeur n’est pas inscrit à cette taxe',
    source: generalGuide('registration'),
  },
  uncertified: {
    en: 'supplied {in}; no certificate or number of the customer is kept, so the tax is charged',
    fr: 'fourni {in}; aucun certificat ni numéro du client au dossier : la taxe est perçue',
    source: resaleRule,
  },
  'not-goods': {
    en: 'the province’s own tax is not on land, freight or travel ({in})',
    fr: 'la taxe provinciale ne frappe ni immeuble, ni transport, ni voyage ({in})',
    source: provincialServices,
  },
  'service-taxed': {
    en: 'many services are taxed {in}, not all: type the taxes where this one is not',
    fr: 'bien des services sont taxés {in}, non tous : tapez les taxes si celui-ci ne l’est pas',
    source: provincialServices,
  },
  'service-free': {
    en: 'only services that the law names are taxed {in}: type the taxes where this one is',
    fr: 'seuls les services nommés par la loi sont taxés {in} : tapez les taxes si celui-ci l’est',
    source: provincialServices,
  },
  'service-announced': {
    en: 'announced as taxed {in} from 2026-10-01, which no source confirms: ask the province',
    fr: 'annoncé comme taxé {in} dès le 2026-10-01, ce qu’aucune source ne confirme : demandez à la province',
    source: provincialServices,
  },
  'self-use': {
    en: 'the supplier did not charge the tax of the province: the buyer pays it himself ({in})',
    fr: 'le fournisseur n’a pas perçu la taxe provinciale : l’acheteur la paie lui-même ({in})',
    source: provincialServices,
  },
  'self-brought': {
    en: 'brought in from a province with less tax: the buyer pays the difference ({in}, line 405)',
    fr: 'apporté d’une province moins taxée : l’acheteur paie la différence ({in}, ligne 405)',
    source: generalGuide('property and services brought into a participating province'),
  },
  'government-pays': {
    en: 'this government pays GST/HST on what it buys ({in})',
    fr: 'ce gouvernement paie la TPS/TVH sur ses achats ({in})',
    source: governmentsPage,
  },
}

function plain(en: string, fr: string, source: Source): Reason {
  return { text: { en, fr }, source }
}

const guide = generalGuide('taxable, zero-rated and exempt supplies')

function governmentReasons(): Readonly<Record<string, Reason>> {
  const all = ['CA', ...provinces.map(({ code }) => code)].map((of) => {
    const { en, fr } = inPlace(of)
    const reason = plain(governments.replace('{in}', en), governmentsFr.replace('{in}', fr), governmentsPage)
    return [`relief:government-${of}`, reason] as const
  })
  return Object.fromEntries(all)
}

const reasons: Readonly<Record<string, Reason>> = {
  ...governmentReasons(),
  typed: plain('as it was typed', 'tel que saisi', generalGuide('rates of GST/HST')),
  export: plain(
    'supplied to a customer abroad: zero-rated',
    'fourni à un client à l’étranger : détaxé',
    generalGuide('exports'),
  ),
  abroad: plain(
    'a supplier abroad: no tax on the bill',
    'fournisseur à l’étranger : aucune taxe facturée',
    generalGuide('imports'),
  ),
  'self-imported': plain(
    'bought abroad without tax: the buyer pays it himself (line 405)',
    'acheté à l’étranger sans taxe : l’acheteur la paie lui-même (ligne 405)',
    generalGuide('imported services and intangible property'),
  ),
  supplier: plain(
    'the supplier is not registered',
    'le fournisseur n’est pas inscrit',
    generalGuide('small suppliers'),
  ),
  resale: plain(
    'bought to be resold: no provincial tax',
    'acheté pour la revente : sans taxe provinciale',
    resaleRule,
  ),
  'diplomat-pays': plain(
    'a diplomatic mission pays the tax and applies for a rebate',
    'la mission diplomatique paie la taxe, puis en demande le remboursement',
    governmentsPage,
  ),
  'relief:diplomat': plain(
    'a diplomatic mission or its staff, by its number',
    'mission diplomatique ou son personnel, selon son numéro',
    resaleRule,
  ),
  'relief:exempt': plain(
    'the customer is exempt by certificate',
    'client exempté par certificat',
    resaleRule,
  ),
  'relief:first-nations': plain(
    'delivered on a reserve to a First Nations customer',
    'livré dans une réserve à un client des Premières Nations',
    firstNationsPage,
  ),
  'relief:first-nations-ontario': plain(
    'a First Nations customer off reserve in Ontario: the federal part only',
    'client des Premières Nations hors réserve en Ontario : la partie fédérale seulement',
    ontarioRebates,
  ),
  'goods:book': plain('printed books bear less tax', 'un livre imprimé porte moins de taxe', booksRebate),
  'goods:newspaper': plain('newspapers bear less tax', 'un journal porte moins de taxe', ontarioRebates),
  'goods:prepared-food-4': plain(
    'prepared food for 4.00 or less bears less tax',
    'un aliment préparé à 4,00 ou moins porte moins de taxe',
    ontarioRebates,
  ),
  ...Object.fromEntries(
    ['childrens-clothing', 'childrens-footwear', 'diapers', 'car-seat'].map((goods) => [
      `goods:${goods}`,
      plain(
        'goods for children bear less tax',
        'un article pour enfants porte moins de taxe',
        childrensGoods,
      ),
    ]),
  ),
  ...Object.fromEntries(
    ['book', 'newspaper', 'childrens-clothing', 'childrens-footwear', 'diapers', 'car-seat'].map((goods) => [
      `goods-unsure:${goods}`,
      plain(
        'charged, though the province may not tax such goods: ask it',
        'perçue, bien que la province puisse ne pas taxer ces articles : demandez-lui',
        provincialServices,
      ),
    ]),
  ),
  'account:ZERO': plain('zero-rated goods or services', 'biens ou services détaxés', guide),
  'account:EXEMPT': plain('exempt goods or services', 'biens ou services exonérés', guide),
  'account:EXEMPT_IN': plain(
    'usually bought without tax; the bill decides',
    'habituellement acheté sans taxe; la facture décide',
    guide,
  ),
  'account:NONE': plain('outside the sales taxes', 'hors du champ des taxes', guide),
}
