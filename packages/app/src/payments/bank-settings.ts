import { bankNumbers, numbersFrom } from '@daybook/canada/cheques/bank-numbers.ts'
import type { DateOrder } from '@daybook/canada/cheques/date-boxes.ts'
import { isAccountField } from '@daybook/canada/cheques/micr-line.ts'
import { eftText } from '@daybook/canada/eft/eft-text.ts'
import { profileFor } from '@daybook/canada/eft/profiles.ts'
import type {
  BankNumbers,
  ChequeSettings,
  EftSettings,
  PaymentSettings,
} from '@daybook/core/daybook/payment-facts.ts'
import type { Label } from '@daybook/core/kit/refusal-text.ts'
import { ok, type Result, refuse } from '@daybook/core/kit/result.ts'

/** What may be said of how an account pays, all of it at choice. */
export type GivenSettings = {
  readonly numbers?: string | undefined
  readonly bank?: readonly string[] | undefined
  readonly drawer?: readonly string[] | undefined
  readonly nextCheque?: number | undefined
  readonly stock?: ChequeSettings['stock'] | undefined
  readonly layout?: ChequeSettings['layout'] | undefined
  readonly dates?: DateOrder | undefined
  readonly micrAccount?: string | undefined
  readonly approved?: boolean | undefined
  readonly profile?: string | undefined
  readonly originator?: string | undefined
  readonly dataCentre?: string | undefined
  readonly shortName?: string | undefined
  readonly longName?: string | undefined
  readonly nextFile?: number | undefined
  readonly trace?: EftSettings['trace'] | undefined
  readonly originCentre?: string | undefined
  readonly firstLine?: string | undefined
  readonly returns?: string | undefined
  readonly insist: boolean
}

/** Who the settings are for: the account’s number, the name of the books, their currency. */
export type SettingsOf = { readonly account: string; readonly bookName: string; readonly currency: string }

/**
 * How an account pays with what was given in the place of what was. Refuses what `bankNumbers` refuses,
 * `eft-field-unfit` for what no file can hold, and `bank-setup-missing` where files lack an id or a centre.
 */
export function changedSettings(
  was: PaymentSettings,
  given: GivenSettings,
  of: SettingsOf,
): Result<PaymentSettings> {
  const numbers = numbersGiven(given.numbers, of.account, given.insist)
  if (!numbers.ok) return numbers
  const own = numbers.value ?? was.numbers
  const cheques = chequesGiven(was.cheques, given)
  if (!cheques.ok) return cheques
  const eft = eftGiven(was.eft, given, { ...of, own })
  if (!eft.ok) return eft
  const bank = given.bank ?? was.bank
  const drawer = given.drawer ?? was.drawer
  return ok({
    id: was.id,
    ...(own === undefined ? {} : { numbers: own }),
    ...(bank === undefined ? {} : { bank }),
    ...(drawer === undefined ? {} : { drawer }),
    ...(cheques.value === undefined ? {} : { cheques: cheques.value }),
    ...(eft.value === undefined ? {} : { eft: eft.value }),
  })
}

function numbersGiven(
  text: string | undefined,
  whose: string,
  insist: boolean,
): Result<BankNumbers | undefined> {
  if (text === undefined) return ok(undefined)
  const read = numbersFrom(text)
  if (read !== undefined) return bankNumbers(read, whose, insist)
  const [transit = '', institution = '', account = ''] = text.split(/[\s-]+/)
  return bankNumbers({ institution, transit, account }, whose, insist)
}

/** Settings of cheques as they begin: pre-printed stock, one cheque with two stubs a sheet. */
const newCheques: Omit<ChequeSettings, 'next'> = {
  stock: 'preprinted',
  layout: 'voucher',
  right: 0,
  down: 0,
  dates: 'YYYYMMDD',
}

function chequesGiven(
  was: ChequeSettings | undefined,
  { nextCheque, stock, layout, dates, micrAccount, approved }: GivenSettings,
): Result<ChequeSettings | undefined> {
  const isAsked = [nextCheque, stock, layout, dates, micrAccount, approved].some((each) => each !== undefined)
  if (!isAsked) return ok(was)
  if (micrAccount !== undefined && !isAccountField(micrAccount)) {
    return fieldUnfit(
      { en: 'the account of the bottom line', fr: 'le compte de la ligne du bas' },
      micrAccount,
      { en: 'digits, dashes and spaces, at most 17', fr: 'des chiffres, tirets et espaces, au plus 17' },
    )
  }
  return ok({
    ...newCheques,
    next: 1,
    ...was,
    ...(nextCheque === undefined ? {} : { next: nextCheque }),
    ...(stock === undefined ? {} : { stock }),
    ...(layout === undefined ? {} : { layout }),
    ...(dates === undefined ? {} : { dates }),
    ...(micrAccount === undefined ? {} : { micrAccount }),
    ...(approved === undefined ? {} : { isApproved: approved }),
  })
}

type EftFor = SettingsOf & { readonly own: BankNumbers | undefined }

function eftGiven(
  was: EftSettings | undefined,
  given: GivenSettings,
  { account, bookName, currency, own }: EftFor,
): Result<EftSettings | undefined> {
  const { profile, originator, dataCentre, shortName, longName, nextFile, trace, originCentre, firstLine } =
    given
  const asked = [
    profile,
    originator,
    dataCentre,
    shortName,
    longName,
    nextFile,
    trace,
    originCentre,
    firstLine,
  ]
  if (![...asked, given.returns].some((each) => each !== undefined)) return ok(was)
  const returns = numbersGiven(given.returns, account, given.insist)
  if (!returns.ok) return returns
  const usual = profileFor(own?.institution)
  const id = originator ?? was?.originator
  const centre = dataCentre ?? was?.dataCentre
  if (id === undefined || centre === undefined) {
    const what = { what: '--originator, --data-centre', whatFr: '--originator, --data-centre' }
    return refuse('bank-setup-missing', { account, ...what }, 'originator')
  }
  const name = eftText(bookName)
  const origin = originCentre ?? was?.originCentre
  const line = firstLine ?? was?.firstLine
  const back = returns.value ?? was?.returns
  const next: EftSettings = {
    profile: profile ?? was?.profile ?? usual.id,
    originator: id,
    dataCentre: centre,
    shortName: shortName ?? was?.shortName ?? name.slice(0, 15).trim(),
    longName: longName ?? was?.longName ?? name.slice(0, 30).trim(),
    currency: currency === 'USD' ? 'USD' : 'CAD',
    next: nextFile ?? was?.next ?? 1,
    trace: trace ?? was?.trace ?? usual.trace,
    ...(origin === undefined ? {} : { originCentre: origin }),
    ...(line === undefined ? {} : { firstLine: line }),
    ...(back === undefined ? {} : { returns: back }),
  }
  return checkedEft(next)
}

function checkedEft(eft: EftSettings): Result<EftSettings> {
  if (!/^[A-Za-z0-9]{1,10}$/.test(eft.originator))
    return fieldUnfit({ en: 'the originator id', fr: 'l’identifiant d’expéditeur' }, eft.originator, {
      en: '1 to 10 letters and digits',
      fr: 'de 1 à 10 lettres et chiffres',
    })
  if (!/^\d{5}$/.test(eft.dataCentre))
    return fieldUnfit({ en: 'the data centre', fr: 'le centre de traitement' }, eft.dataCentre, {
      en: '5 digits',
      fr: '5 chiffres',
    })
  if (eft.trace === 'full' && !/^(?!00000)\d{5}$/.test(eft.originCentre ?? ''))
    return fieldUnfit({ en: 'the originating centre', fr: 'le centre d’origine' }, eft.originCentre ?? '', {
      en: '5 digits above zero',
      fr: '5 chiffres au-dessus de zéro',
    })
  return ok(eft)
}

function fieldUnfit(field: Label, value: string, rule: Label) {
  const names = { field: field.en, fieldFr: field.fr, value, rule: rule.en, ruleFr: rule.fr }
  return refuse('eft-field-unfit', names)
}
