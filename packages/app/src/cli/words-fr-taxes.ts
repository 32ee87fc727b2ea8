/** The notes on flags about sales taxes in French, by their English. */
export const taxNotes: Readonly<Record<string, string>> = {
  'the letters of the account: RT, RP, RC, TQ, RS, IC': 'les lettres du compte : RT, RP, RC, TQ, RS, IC',
  'the statement as a table; its name when the content comes along':
    'le relevé en tableau; son nom quand le contenu vient avec',
  'its last balance, what is owed positive, where the table has none':
    'son dernier solde, positif pour un dû, si le tableau n’en a pas',
  'give the comparison as a PDF in the answer too, in base64':
    'donner aussi la comparaison en PDF dans la réponse, en base64',
  'the kind of public service body; that of the registration when left out':
    'la sorte d’organisme de services publics; celle de l’inscription si omise',
  'its signs stand for the opposite': 'ses signes veulent dire le contraire',
  'what was bought, where no bill is named': 'ce qui a été acheté, si aucune facture n’est nommée',
  'its price without tax, in the currency of the books': 'son prix sans taxe, dans la monnaie des livres',
  'what was bought: goods, services, software, intangibles':
    'ce qui a été acheté : goods (biens), services, software (logiciels), intangibles (droits)',
  'where the supplier is; abroad when nothing tells':
    'où se trouve le fournisseur; à l’étranger si rien ne le dit',
  'the province where it is used; at home when left out': 'la province d’utilisation; sinon celle des livres',
  'a tax that the supplier charged: GST, HST-ON; those of the bill when left out':
    'une taxe que le fournisseur a perçue : GST, HST-ON; sinon celles de la facture',
  'the day; that of the bill, or today, when left out': 'le jour; sinon celui de la facture, ou aujourd’hui',
  'the code of form GST189: `daybook rebate reasons`':
    'le code du formulaire GST189 : `daybook rebate reasons`',
  'the tax that is claimed back': 'la taxe demandée',
  'the account that the tax was charged to': 'le compte où la taxe a été imputée',
  'the day that the time to claim it counts from': 'le jour à partir duquel le délai compte',
  'the day of the claim; today when left out': 'le jour de la demande; sinon aujourd’hui',
  'what it is about: the supplier and the number of the bill':
    'de quoi il s’agit : le fournisseur et le numéro de la facture',
  'the year of the income tax return': 'l’année de la déclaration de revenus',
  'what was deducted, but CCA, on which GST was paid, with its tax':
    'ce qui a été déduit, sauf la DPA, avec TPS payée, taxe comprise',
  'CCA of vehicles and instruments on which GST was paid':
    'la DPA de véhicules et d’instruments avec TPS payée',
  'what was deducted on which HST was paid, by rate: 0.13':
    'ce qui a été déduit avec TVH payée, par taux : 0.13',
  'what was deducted, but CCA, on which HST of 13 % was paid':
    'ce qui a été déduit, sauf la DPA, avec TVH de 13 % payée',
  'CCA on which HST of 13 % was paid': 'la DPA avec TVH de 13 % payée',
  'what was deducted, but CCA, on which HST of 14 % was paid':
    'ce qui a été déduit, sauf la DPA, avec TVH de 14 % payée',
  'CCA on which HST of 14 % was paid': 'la DPA avec TVH de 14 % payée',
  'what was deducted, but CCA, on which HST of 15 % was paid':
    'ce qui a été déduit, sauf la DPA, avec TVH de 15 % payée',
  'CCA on which HST of 15 % was paid': 'la DPA avec TVH de 15 % payée',
  'expenses of things brought into a province with HST (line 12)':
    'dépenses de ce qui a été transféré dans une province participante (ligne 12)',
  'the rebate of them, from the last chart (line 13)':
    'leur remboursement, selon le dernier tableau (ligne 13)',
  'what came in': 'ce qui est entré',
  'the number that was given; takes off the one that is kept when left out':
    'le numéro reçu; sans lui, celui qui est gardé est retiré',
  'the entry that paid: J12': 'l’écriture du paiement : J12',
  'the account it came in on; undeposited funds when left out':
    'le compte où c’est entré; sinon les fonds à déposer',
  'the number of the customer’s cheque or transfer': 'le numéro du chèque ou du virement du client',
  'GST (with HST) or QST': 'TPS (avec la TVH) ou TVQ',
  'what is paid; what the schedule asks for by the next due day when left out':
    'ce qui est versé; sinon ce que demande l’échéancier d’ici la prochaine échéance',
  'what kind of public service body it is': 'de quel genre d’organisme de services publics il s’agit',
  'the first day of the bills': 'le premier jour des factures',
  'the last day of the bills': 'le dernier jour des factures',
  'the day of the entry; the last day when left out': 'le jour de l’écriture; sinon le dernier jour',
  'the provinces where the body resides; that of the books when left out':
    'les provinces où l’organisme réside; sinon celle des livres',
  'the share of commercial use, for credits by ITC_SHARE and of vehicles: 0.6':
    'la part d’utilisation commerciale, pour les crédits par ITC_SHARE et des véhicules : 0.6',
  'the province it is supplied to, or abroad; at home when left out':
    'la province de la fourniture, ou abroad; sinon, celle des livres',
  'an account’s number, or a tax code of accounts: ITC_50':
    'le numéro d’un compte, ou un code de taxe de compte : ITC_50',
  'the day of the supply; today when left out': 'le jour de la fourniture; sinon, aujourd’hui',
  'a customer or supplier: its address, standing and numbers':
    'un client ou fournisseur : son adresse, son statut et ses numéros',
  'sold or bought; as the account is': 'vendu ou acheté; sinon, selon le compte',
  'the price without tax; 100.00 when left out': 'le prix sans taxe; sinon, 100.00',
  'what is supplied; goods when nothing tells': 'ce qui est fourni; sinon, des biens',
  'goods that bear less tax': 'des biens qui portent moins de taxe',
  'a service that provinces name': 'un service que les provinces nomment',
  'the standing of the customer': 'le statut du client',
  'the customer’s certificate or number': 'le certificat ou le numéro du client',
  'whose government: a province, or CA for the federal one':
    'de quel gouvernement : une province, ou CA pour le fédéral',
  'where the supplier of a purchase is': 'où se trouve le fournisseur d’un achat',
  'the supplier charges no tax': 'le fournisseur ne perçoit aucune taxe',
  'the share of commercial use: 0.6; all when left out':
    'la part d’utilisation commerciale : 0.6; sinon, tout',
  'meals of a long-haul driver': 'les repas d’un routier au long cours',
  'dues of a club for dining or sports': 'une cotisation à un club de restauration ou de sport',
  'a zero-emission vehicle': 'un véhicule zéro émission',
  'one province; all when left out': 'une province; sinon, toutes',
  'the day; today when left out': 'le jour; sinon, aujourd’hui',
  'GST (with HST) or QST; both where both are registered':
    'GST (TPS/TVH) ou QST (TVQ); les deux si l’on est inscrit aux deux',
  'the first day; that of the last whole fiscal year when left out':
    'le premier jour; sinon, celui du dernier exercice complet',
  'the last day; that of the last whole fiscal year when left out':
    'le dernier jour; sinon, celui du dernier exercice complet',
  'the rebate factors of such a public service body too':
    'aussi les taux de remboursement d’un tel organisme de services publics',
  'a day of the fiscal year; today when left out': 'un jour de l’exercice; sinon, aujourd’hui',
  'the net tax of the year before; of the filed returns when left out':
    'la taxe nette de l’exercice précédent; sinon, celle des déclarations produites',
  'how many days that year had, where it was short': 'combien de jours avait cet exercice, s’il était court',
  'what the net tax of this year is expected to be': 'la taxe nette prévue pour cet exercice',
  'through the quarter of this day; today when left out': 'jusqu’au trimestre de ce jour; sinon, aujourd’hui',
  'how many calendar quarters are looked at': 'combien de trimestres civils sont examinés',
  'a public service body, with its higher threshold': 'un organisme de services publics, au seuil plus élevé',
}

/** The fields of answers about sales taxes in French. */
export const taxAnswerFields: Readonly<Record<string, string>> = {
  agrees: 'concorde',
  balanceGiven: 'solde fourni',
  capital: 'coût en capital',
  checkedThrough: 'vérifié jusqu’au',
  factor: 'facteur',
  rates: 'taux',
  reasons: 'motifs',
  rebates: 'remboursements',
  sends: 'qui l’envoie',
  earlier: 'écart d’avant',
  kindText: 'sorte',
  matched: 'des deux côtés',
  onlyAgency: 'sur le relevé seul',
  onlyBooks: 'dans les livres seuls',
  turned: 'signes inversés',
  annualised: 'sur un an',
  base: 'base',
  beside: 'autre taxe',
  basis: 'selon',
  chargeFrom: 'percevoir dès le',
  claimable: 'réclamable',
  confidence: 'confiance',
  creditBecause: 'raison du crédit',
  files: 'déclare',
  fits: 'sous le plafond',
  gst: 'TPS/TVH',
  instalments: 'acomptes',
  lastFour: 'quatre trimestres',
  notCharged: 'non perçues',
  passed: 'dépassé',
  placeBecause: 'raison du lieu',
  qst: 'TVQ',
  quarterly: 'par trimestre',
  saved: 'économie',
  supplies: 'fournitures',
  methods: 'méthodes',
  quarters: 'trimestres',
  read: 'lu le',
  rebate: 'remboursement',
  recoverable: 'récupérable',
  registerBy: 's’inscrire avant le',
  registered: 'inscrit le',
  sales: 'ventes',
  selfAssessed: 'autocotisées',
  side: 'côté',
  sources: 'sources',
  standing: 'position',
  supply: 'fourniture',
  url: 'adresse',
  where: 'où',
}

/** The fields of answers about sales taxes that hold money. */
export const taxDecimals: readonly string[] = [
  'annualised',
  'base',
  'capital',
  'gst',
  'lastFour',
  'limit',
  'net',
  'on',
  'price',
  'qst',
  'quarterly',
  'rebate',
  'recoverable',
  'refund',
  'sales',
  'saved',
  'supplies',
  'tax',
  'threshold',
]

/** The closed words that fields of answers about sales taxes hold, in French. */
export const taxAnswerValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  on: { price: 'prix', 'price-with-gst': 'prix avec TPS' },
  basis: { given: 'montant donné', filed: 'déclarations produites' },
  frequency: { monthly: 'mensuelle', quarterly: 'trimestrielle', annual: 'annuelle' },
  method: {
    regular: 'ordinaire',
    simplified: 'ordinaire, crédits simplifiés',
    'quick-services': 'rapide, services',
    'quick-goods': 'rapide, revente de biens',
    charity: 'organisme de bienfaisance',
    'special-hospital': 'rapide spéciale, hôpital',
    'special-school': 'rapide spéciale, administration scolaire',
    'special-municipality': 'rapide spéciale, municipalité',
    'special-nonprofit': 'rapide spéciale, OSBL',
    'special-university': 'rapide spéciale, université ou collège',
    'special-vending': 'rapide spéciale, collège à distributeurs',
  },
  files: { monthly: 'chaque mois', quarterly: 'chaque trimestre', annual: 'chaque année' },
  program: {
    GST: 'TPS/TVH',
    QST: 'TVQ',
    'PST-BC': 'TVP de la C.-B.',
    'PST-SK': 'TVP de la Saskatchewan',
    'PST-MB': 'TVD du Manitoba',
  },
  passed: { never: 'jamais', one: 'en un trimestre', four: 'en quatre trimestres' },
  standing: {
    below: 'sous le seuil',
    near: 'près du seuil',
    four: 'dépassé en quatre trimestres',
    one: 'dépassé en un trimestre',
  },
}
