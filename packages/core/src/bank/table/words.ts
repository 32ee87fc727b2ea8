import type { ColumnRole } from './detected.ts'

/**
 * A heading in plain letters, and the currency that it names beside its word: `Amount (CAD)` is amount in
 * CAD.
 */
export type Heading = { readonly name: string; readonly currency?: string }

/**
 * The headings that banks use for each role, in plain lower-case letters, the most telling first: of two
 * dates the day of the transaction comes before the day of posting. English and French, and the other
 * languages of exports met in Canada.
 */
const headingWords: readonly (readonly [ColumnRole, string])[] = [
  [
    'date',
    'transaction date|date|date of transaction|trans date|tran date|txn date|date posted|posted date|posting date|' +
      'post date|booking date|transfer date|completed date|date completed|effective date|entry date|created|date utc|created utc|' +
      'date de transaction|date de la transaction|date transaction|date de l operation|date d operation|date operation|' +
      'date d inscription|date de comptabilisation|date comptable|date inscription|jour|' +
      'buchungstag|buchungsdatum|buchung|datum|transactiedatum|boekdatum|boekingsdatum|fecha|fecha operacion|' +
      'fecha de operacion|f operacion|data|data operacji|data transakcji|data operazione|data lancamento|data mov|' +
      'data contabile|bokforingsdag|bokforingsdatum|transaktionsdatum|dato|bogfort|bokfort|kirjauspaiva|' +
      'started date|timestamp|date time|datetime|datum tijd|value date|date valeur|date de valeur|valuta|' +
      'valutadatum|wertstellung|valuta datum|rentedatum|fecha valor|date processed',
  ],
  ['money-out', outHeadings()],
  ['money-in', inHeadings()],
  [
    'amount',
    'amount|transaction amount|montant|montant de la transaction|montant de l operation|montant operation|' +
      'montant transaction|amount signed|signed amount|net amount|amount net|net|amt|betrag|buchungsbetrag|umsatz|' +
      'bedrag|transactiebedrag|importe|valor|kwota|kwota operacji|kwota transakcji|importo|belopp|belop|belob|maara|' +
      'value|sum|somme|amount in account currency|billing amount|posted amount|transaction amt|amount charged|' +
      'amount of transaction|amount total|montant net|source amount|amount paid|total amount|amount due|total|gross|' +
      'montant facture|montant total|montant en dollars canadiens|montant cad|somme nette|payment amount|payment|paiement',
  ],
  [
    'balance',
    'balance|running balance|runningbalance|running balance amount|balance amount|current balance|account balance|ledger balance|balance after|' +
      'balance after transaction|running bal|solde|solde courant|solde du compte|solde apres operation|saldo|' +
      'bokfort saldo|saldo na trn|saldo po operacji|kontostand|saldo despues|saldo nach buchung|saldo disponible|' +
      'available balance|solde disponible|closing balance after|booked balance|new balance|ending balance amount|' +
      'balance owing|balance owed|solde du|solde a payer|solde apres transaction|solde apres la transaction|nouveau solde',
  ],
  [
    'payee',
    'payee|payee name|name|merchant|merchant name|partner name|beneficiary|beneficiary name|counterparty name|' +
      'counterparty|vendor|to from|from to|beneficiaire|commercant|nom|nom du commercant|nom du beneficiaire|marchand|' +
      'fournisseur|begunstigter|auftraggeber begunstigter|begunstigter zahlungspflichtiger|' +
      'beguenstigter zahlungspflichtiger|auftraggeber beguenstigter|auftraggeber empfanger|' +
      'name zahlungsbeteiligter|empfanger|zahlungspflichtiger zahlungsempfanger|naam tegenpartij|naam omschrijving|' +
      'tegenpartij|partner|recipient|recipient name|destinataire|merchant description|who',
  ],
  [
    'text',
    'description|details|detail|transaction details|transaction description|description 1|description1|' +
      'description 2|description2|sub description|original description|simple description|user description|' +
      'payment reference|memo|narrative|narration|particulars|label|communication|' +
      'message|notes|note|comment|comments|remarks|remark|reason|text|transaction information|additional information|' +
      'additional info|extended details|transaction text|libelle|libelle operation|libelle de l operation|' +
      'libelle simplifie|sous description|details de la transaction|description de la transaction|' +
      'description de l operation|detail de l ecriture|remarque|remarques|commentaire|communications|renseignements|' +
      'buchungstext|verwendungszweck|buchungsdetails|omschrijving|omschrijving 1|omschrijving 2|omschrijving 3|' +
      'mededelingen|mededeling|concepto|descripcion|observaciones|historico|descricao|descrizione|causale|opis|' +
      'opis operacji|opis transakcji|tytul|beskrivning|tekst|selite|viesti|item1|item2|purpose|payment details|' +
      'statement descriptor',
  ],
  [
    'type',
    'transaction type|type of transaction|type|transaction|activity type|transaction code|tran type|entry type|' +
      'type d operation|type de transaction|type operation|type d activite|nature|umsatzart|code|mutatiesoort|' +
      'debit credit|credit debit|dr cr|cr dr|drcr|d c|c d|af bij|soll haben|s h|sens|direction|in out|indicator',
  ],
  [
    'status',
    'status|transaction status|activity status|state|etat|statut|etat de la transaction|posting status|tila',
  ],
  [
    'account',
    'account number|account no|account|account id|account iban|account key|first bank card|card number|card no|card|' +
      'kontonr|konto nummer|' +
      'numero de compte|no de compte|no compte|compte|numero du compte|numero de carte|no de carte|carte|folio|' +
      'iban bban|iban|auftragskonto|auftraggeberkonto|rekening|rekeningnummer|cuenta|numero de cuenta|konto|' +
      'kontonummer|konto nr|account name|nom du compte|account description',
  ],
  [
    'cheque',
    'cheque number|cheque no|chq|chq no|chq ref number|chq ref no|cheque num|cheque|check number|check no|check num|check|checknumber|chequenumber|' +
      'no de cheque|no cheque|numero de cheque|numero du cheque|cheque serial number|serial number|slip number',
  ],
  [
    'bank-id',
    'reference number|transaction id|transaction number|transaction reference|reference no|bank reference|id|fitid|' +
      'reference id|reference|ref|ref no|confirmation number|unique id|numero de reference|no de reference|' +
      'numero de transaction|no de transaction|transactiereferentie|volgnr|document number|document|item|' +
      'numero do documento|transactionid|activity id|trace number',
  ],
  [
    'currency',
    'currency|currency code|account currency|devise|monnaie|ccy|waehrung|wahrung|munt|moneda|moeda|valuta kod|waluta|curr|transaction currency',
  ],
  [
    'opening',
    'initial balance|opening balance|beginning balance|solde d ouverture|solde initial|solde precedent',
  ],
  ['closing', 'final balance|closing balance|solde de cloture|solde final|ending balance'],
]

function outHeadings(): string {
  return (
    'debit|debits|debit amount|amount debit|amount debited|withdrawal|withdrawals|withdrawal amount|money out|paid out|funds out|' +
    'out|outflow|spent|charge|charges|purchases|expense|debit amt|withdrawals debits|debits withdrawals|withdrawal dr|' +
    'payments out|amount out|cash out|paid|retrait|retraits|retraits debits|montant debit|debit montant|depense|' +
    'depenses|sortie|sorties|soll|uitgaven|cargo|cargos|debito|saida|saidas|wyplaty|obciazenia|ut|ut fra konto|' +
    'uscite|addebiti|moneyout|fundsout|montant du debit|montant des debits|debits retraits|montant du retrait|montant retire|sorties de fonds|argent sorti|prelevement|prelevements|cheques et retraits'
  )
}

function inHeadings(): string {
  return (
    'credit|credits|credit amount|amount credit|amount credited|deposit|deposits|deposit amount|money in|paid in|funds in|in|inflow|' +
    'received|payments|income|credit amt|deposits credits|credits deposits|deposit cr|payments in|amount in|cash in|' +
    'payments credits|depot|depots|depots credits|montant credit|credit montant|revenu|recette|recettes|entree|' +
    'entrees|versement|versements|haben|inkomsten|abono|abonos|credito|entrada|entradas|wplaty|uznania|inn|' +
    'inn pa konto|entrate|accrediti|moneyin|fundsin|montant du credit|montant des credits|credits depots|montant du depot|montant depose|entrees de fonds|argent recu|depots et credits'
  )
}

type Rank = { readonly role: ColumnRole; readonly rank: number }

const ranks: ReadonlyMap<string, Rank> = new Map(
  headingWords.flatMap(([role, names]) =>
    names.split('|').map((name, rank) => [name.trim(), { role, rank }] as const),
  ),
)

/** The role that a heading names and how tellingly (0 is best), where it is one that banks use. */
export function roleOf(name: string): Rank | undefined {
  return ranks.get(name)
}

/** Currencies that a heading or cell may name. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'CAD USD EUR GBP CHF AUD NZD SGD HKD MXN BRL JPY CNY INR DKK SEK NOK PLN CZK HUF ZAR TRY ILS AED PHP THB KRW ' +
    'TZS KES NGN MAD TND DZD XOF XAF HTG VND IDR MYR TWD SAR QAR KWD EGP PKR LKR BDT COP CLP PEN ARS UYU JMD TTD BBD ' +
    'RON BGN ISK UAH RSD GEL HRK LBP'
  ).split(' '),
)

/**
 * A heading in plain letters: no accents, marks or brackets, in lower case; what names a currency is set
 * apart.
 */
export function plainHeading(text: string): Heading {
  const folded = folding(text)
  const words = folded
    .replace(/\(?\b(?:[dj]{1,2}[-/. ]mm?|mm?[-/. ][dj]{1,2})[-/. ][ya]{2,4}\b\)?/, ' ')
    .replace(/\(?\b(?:yyyy|aaaa)[-/. ]?mm?[-/. ]?[dj]{2}\b\)?/, ' ')
    .replace(/ca\$|\$ca|cdn\$|can\$/g, ' cad ')
    .replace(/us\$|\$us/g, ' usd ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
  const currencyAt = words.findIndex((word) => currencyCodes.has(word.toUpperCase()) && word !== 'all')
  const currency = currencyAt === -1 ? undefined : words[currencyAt]?.toUpperCase()
  const plain = words.filter((_, index) => index !== currencyAt).join(' ')
  const name = plain.replace(/^(amount|montant|balance|solde|value) (?:en|in)(?: dollars)?$/, '$1')
  return currency === undefined ? { name } : { name, currency }
}

/** Text without accents and in lower case, for comparing words. */
export function folding(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

const outWords = new Set(
  (
    'debit dr d db deb debet debito cargo soll s af out withdrawal withdraw retrait sortie expense dbit debited ' +
    'money_out sent outgoing outflow depense'
  ).split(' '),
)
const inWords = new Set(
  (
    'credit cr c cre kredit credito abono haben h bij in deposit depot entree income crdt credited money_in received ' +
    'incoming inflow versement'
  ).split(' '),
)

/** Which way a word says that money went: -1 out, 1 in; `undefined` where it says neither. */
export function directionOf(word: string): 1 | -1 | undefined {
  const plain = folding(word)
  if (plain === '-' || outWords.has(plain)) return -1
  return plain === '+' || inWords.has(plain) ? 1 : undefined
}

/** Whether the words of a row say that it sums others up. */
export function isTotalText(text: string): boolean {
  return /^(?:grand |sub ?|sous-?)?(?:total|totals|totaux|summe|totaal|suma|somma)(?:$|[\s:])/.test(
    folding(text),
  )
}

/** Whether the words of a row say that it states a balance, and which: the row is no transaction. */
export function balanceTextOf(text: string): 'opening' | 'closing' | undefined {
  if (text.length > 80 || !/balance|solde|saldo|s ?a ?l ?d ?o/i.test(text)) return undefined
  const plain = folding(text)
    .replace(/[^a-z ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
  if (
    /^(?:opening|beginning|starting|previous|initial) balance(?: .{0,30})?$|^balance (?:brought )?forward$|^solde (?:d ouverture|precedent|initial|reporte|anterieur|de depart)$|^saldo (?:anterior|inicial)$|^anfangssaldo$|^beginsaldo$/.test(
      plain,
    )
  ) {
    return 'opening'
  }
  if (
    /^(?:closing|ending|final|ledger) balance(?: .{0,30})?$|^solde (?:de cloture|final|de fermeture)$|^saldo (?:final|do dia)$|^s a l d o$|^endsaldo$|^eindsaldo$/.test(
      plain,
    )
  ) {
    return 'closing'
  }
  return undefined
}

/** What a status cell says of a row: booked, still pending, or never booked. */
export function statusOf(text: string): 'booked' | 'pending' | 'void' {
  const plain = folding(text)
  if (
    /^(?:pending|en attente|en cours|en traitement|authori[sz]ed|authorization|autorisation|not posted|unposted|processing|hold|on hold|attente|pdng|vorgemerkt)\b/.test(
      plain,
    )
  ) {
    return 'pending'
  }
  return /^(?:declined|failed|cancell?ed|reverted|rejected|voided|void|denied|refused?|annulee?|refusee?|rejetee?|echouee?|expired)\b/.test(
    plain,
  )
    ? 'void'
    : 'booked'
}

/** What a title between the rows says of those below it: pending at the bank, or posted. */
export function sectionStatusOf(cells: readonly string[]): 'pending' | 'booked' | undefined {
  const [title, ...others] = cells.filter((cell) => cell !== '')
  if (title === undefined || others.length > 0 || title.length > 60) return undefined
  const plain = folding(title).replace(/ *:$/, '')
  if (
    /^(?:pending|unposted|authori[sz]ed)(?: (?:transactions?|activity|items?|purchases|charges))?$|^(?:operations?|transactions?|achats?) (?:en attente|en cours|en traitement|autorise[es]{1,2})$/.test(
      plain,
    )
  ) {
    return 'pending'
  }
  return /^(?:posted|booked|settled|completed)(?: (?:transactions?|activity|items?|purchases|charges))?$|^(?:operations?|transactions?|achats?) (?:inscrit|comptabilise|effectue|regle|traite)e?s?$/.test(
    plain,
  )
    ? 'booked'
    : undefined
}

/**
 * Whether a card's row is a payment to the card: `PAYMENT - THANK YOU`, `PAIEMENT MERCI`, `PAYMENT
 * RECEIVED`.
 */
export function isCardPaymentText(text: string): boolean {
  if (!/p(?:ay|ai|y?mt)|thank/i.test(text)) return false
  const plain = folding(text)
  return /\b(?:payment|pymt|pmt|paiement)\b.*\b(?:thank|merci|received|recu)|\bautopay\b|\bthank you\b.*\bpayment\b/.test(
    plain,
  )
}
