/** The notes on flags about sales taxes in French, by their English. */
export const taxNotes: Readonly<Record<string, string>> = {
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
  'what came in': 'ce qui est entré',
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
  'use factors that no source confirms': 'employer des taux qu’aucune source ne confirme',
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
  'the rebate factors of such a public service body too':
    'aussi les taux de remboursement d’un tel organisme de services publics',
  'show factors that no source confirms': 'montrer des taux qu’aucune source ne confirme',
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
  annualised: 'sur un an',
  base: 'base',
  basis: 'selon',
  chargeFrom: 'percevoir dès le',
  claimable: 'réclamable',
  confidence: 'confiance',
  creditBecause: 'raison du crédit',
  files: 'déclare',
  instalments: 'acomptes',
  lastFour: 'quatre trimestres',
  notCharged: 'non perçues',
  passed: 'dépassé',
  placeBecause: 'raison du lieu',
  quarterly: 'par trimestre',
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

/** The closed words that fields of answers about sales taxes hold, in French. */
export const taxAnswerValues: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  basis: { given: 'montant donné', filed: 'déclarations produites' },
  passed: { never: 'jamais', one: 'en un trimestre', four: 'en quatre trimestres' },
  standing: {
    below: 'sous le seuil',
    near: 'près du seuil',
    four: 'dépassé en quatre',
    one: 'dépassé en un',
  },
}
