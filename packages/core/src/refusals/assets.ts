import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of capital assets, of capital cost allowance and of business and rental income. */
export const assetsRefusals = {
  'cca-class-unknown': entry(
    'input',
    {
      en: 'class {class} is not one that the allowance is worked out for',
      fr: 'la catégorie {class} n’est pas de celles dont la déduction est calculée',
    },
    {
      en: 'Known classes: {known}. Others are worked out by hand and entered as an expense.',
      fr: 'Catégories connues : {known}. Les autres se calculent à la main et s’inscrivent comme dépense.',
    },
  ),
  'cca-class-closed': entry(
    'input',
    {
      en: 'class {class} takes property acquired through {through} only, not what was acquired on {acquired}',
      fr: 'la catégorie {class} ne reçoit que les biens acquis au plus tard le {through}, non ceux du {acquired}',
    },
    {
      en: 'Take the class that followed it: 43 after 53, 50 after 45.',
      fr: 'Prenez la catégorie qui l’a suivie : 43 après 53, 50 après 45.',
    },
  ),
  'cca-mixed-incentives': entry(
    'rule',
    {
      en: 'class {class} has property under two different first-year rules in one year, and the law does not say which comes first',
      fr: 'la catégorie {class} a des biens sous deux règles de première année dans la même année, et la loi ne dit pas laquelle passe d’abord',
    },
    {
      en: 'Work this class out by hand and claim what you find with `asset cca --claim`, or mark the property as outside the incentive.',
      fr: 'Calculez cette catégorie à la main et demandez ce que vous trouvez avec `asset cca --claim`, ou marquez le bien comme hors de l’incitatif.',
    },
  ),
  'cca-life-missing': entry(
    'input',
    {
      en: '“{asset}” of class {class} does not say when its lease or its life ends',
      fr: '« {asset} », de catégorie {class}, ne dit pas quand se termine son bail ou sa durée',
    },
    {
      en: 'Give the last day, for a lease with its first renewal: `asset change --ends`.',
      fr: 'Donnez le dernier jour, celui du bail avec son premier renouvellement : `asset change --ends`.',
    },
  ),
  'cca-claim-too-large': entry(
    'input',
    {
      en: 'class {class} cannot be claimed for {claim}: this year it gives between 0.00 and {most}',
      fr: 'la catégorie {class} ne peut donner {claim} : cette année elle donne entre 0.00 et {most}',
    },
    {
      en: 'Claim {most} or less; what is not claimed stays in the class for later years.',
      fr: 'Demandez {most} ou moins; ce qui n’est pas demandé reste dans la catégorie pour plus tard.',
    },
  ),
  'expensing-unfit': entry(
    'rule',
    {
      en: '“{asset}” of class {class} cannot be expensed at once for {amount}',
      fr: '« {asset} », de catégorie {class}, ne peut être passé en charges d’un coup pour {amount}',
    },
    {
      en: 'Immediate expensing takes property acquired from {from} and available for use by {through}, in its first year, not buildings, goodwill or roads, and no more than its cost.',
      fr: 'La passation en charges immédiate prend les biens acquis à partir du {from} et prêts à être mis en service au plus tard le {through}, la première année, sauf bâtiments, achalandage et chemins, et jusqu’à leur coût.',
    },
  ),
  'units-too-few': entry(
    'input',
    {
      en: '{units} units cannot be sold on {date}: {held} are held',
      fr: '{units} unités ne peuvent être vendues le {date} : {held} sont détenues',
    },
    {
      en: 'Enter what was bought before, or mend the number sold.',
      fr: 'Inscrivez ce qui a été acheté avant, ou corrigez le nombre vendu.',
    },
  ),
  'vehicle-kilometres': entry(
    'input',
    {
      en: '“{vehicle}” cannot have driven {business} business kilometres of {kilometres}',
      fr: '« {vehicle} » ne peut avoir fait {business} kilomètres d’affaires sur {kilometres}',
    },
    {
      en: 'Give all kilometres of the year, above zero, and those for the business among them.',
      fr: 'Donnez tous les kilomètres de l’année, plus de zéro, et parmi eux ceux de l’entreprise.',
    },
  ),
  'vehicle-costs-differ': entry(
    'input',
    {
      en: 'the costs given for the vehicles come to {stated}, the books have {booked} on line 9281',
      fr: 'les coûts donnés pour les véhicules font {stated}, les livres ont {booked} à la ligne 9281',
    },
    {
      en: 'Give each vehicle its costs so that they add up to the books, or one vehicle without costs.',
      fr: 'Donnez à chaque véhicule ses coûts pour que la somme soit celle des livres, ou un seul véhicule sans coûts.',
    },
  ),
  'home-area': entry(
    'input',
    {
      en: 'a workspace of {area} in a home of {home}, used {hours} hours of 24 on {days} days of 7, cannot be',
      fr: 'un espace de {area} dans une résidence de {home}, utilisé {hours} heures sur 24 et {days} jours sur 7, n’est pas possible',
    },
    {
      en: 'Give the area of the workspace, above zero and no more than the home’s, hours between 1 and 24, and days between 1 and 7.',
      fr: 'Donnez la superficie de l’espace, plus de zéro et au plus celle de la résidence, de 1 à 24 heures et de 1 à 7 jours.',
    },
  ),
  'long-haul-meals': entry(
    'input',
    {
      en: 'meals of long-haul drivers of {longHaul} are more than all meals of the books, {meals}',
      fr: 'des repas de camionneurs de {longHaul} dépassent tous les repas des livres, {meals}',
    },
    {
      en: 'Give what of the meals in the books was eaten on long hauls.',
      fr: 'Donnez ce qui, des repas aux livres, a été pris sur de longues distances.',
    },
  ),
  'partner-share': entry(
    'input',
    {
      en: 'a share of {share} is not above 0 and at most 1',
      fr: 'une part de {share} n’est pas supérieure à 0 et d’au plus 1',
    },
    {
      en: 'Write the share as a decimal: 0.5 for a half, 1 for all.',
      fr: 'Écrivez la part en décimales : 0.5 pour la moitié, 1 pour le tout.',
    },
  ),
  'personal-share': entry(
    'input',
    {
      en: 'a personal part of {personal} is not between 0 and 1',
      fr: 'une partie personnelle de {personal} n’est pas entre 0 et 1',
    },
    {
      en: 'Write the part as a decimal: 0.25 for a quarter.',
      fr: 'Écrivez la partie en décimales : 0.25 pour le quart.',
    },
  ),
  'personal-amount': entry(
    'input',
    {
      en: 'a personal part of {personal} is not between nothing and the expenses of {total}',
      fr: 'une partie personnelle de {personal} n’est pas entre rien et les dépenses de {total}',
    },
    {
      en: 'Line 9949 is what of the expenses is your own use; --personal takes it as a share instead.',
      fr: 'La ligne 9949 est ce que votre propre usage prend des dépenses; --personal la prend comme une part.',
    },
  ),
  'asset-unknown': entry(
    'missing',
    { en: 'there is no asset “{asset}”', fr: 'il n’y a pas d’immobilisation « {asset} »' },
    { en: '`daybook asset list` shows them: {known}.', fr: '`daybook asset list` les montre : {known}.' },
  ),
  'asset-exists': entry(
    'conflict',
    { en: 'there is an asset “{asset}” already', fr: 'il y a déjà une immobilisation « {asset} »' },
    {
      en: 'Give this one another name, such as its serial number.',
      fr: 'Donnez-lui un autre nom, par exemple son numéro de série.',
    },
  ),
  'asset-account-unfit': entry(
    'input',
    {
      en: 'account {account} is not {wanted} account, which the asset needs there',
      fr: 'le compte {account} n’est pas {wanted}, qu’il faut ici à l’immobilisation',
    },
    {
      en: 'Cost and what is written off are asset accounts, amortization is an expense: name them with --account, --accumulated and --expense.',
      fr: 'Le coût et l’amortissement cumulé sont des comptes d’actif, l’amortissement une charge : nommez-les avec --account, --accumulated et --expense.',
    },
  ),
  'asset-amount': entry(
    'input',
    {
      en: 'asset “{asset}” cannot cost {cost} and be worth {residual} at the end',
      fr: 'l’immobilisation « {asset} » ne peut coûter {cost} et valoir {residual} à la fin',
    },
    {
      en: 'Give a cost above zero, and a residual value between zero and the cost.',
      fr: 'Donnez un coût positif, et une valeur résiduelle entre zéro et le coût.',
    },
  ),
  'asset-written': entry(
    'input',
    {
      en: '{residual} is written off of asset “{asset}”, more than the {cost} that may be',
      fr: '{residual} de l’immobilisation « {asset} » est amorti, plus que les {cost} possibles',
    },
    {
      en: 'Mend the cost, the residual value, or what was written off before these books.',
      fr: 'Corrigez le coût, la valeur résiduelle, ou ce qui a été amorti avant ces livres.',
    },
  ),
  'asset-days': entry(
    'input',
    {
      en: 'asset “{asset}”, acquired on {acquired}, cannot be in use on {available}, or be written off before it was acquired',
      fr: 'l’immobilisation « {asset} », acquise le {acquired}, ne peut servir le {available}, ni être amortie avant son acquisition',
    },
    {
      en: 'Give days that follow on each other: acquired, available for use, first month written off.',
      fr: 'Donnez des jours qui se suivent : acquise, prête à servir, premier mois amorti.',
    },
  ),
  'asset-method': entry(
    'input',
    {
      en: 'asset “{asset}” cannot be written off that way',
      fr: 'l’immobilisation « {asset} » ne peut être amortie ainsi',
    },
    {
      en: 'Give --months between 1 and 1200, a --rate above 0 and at most 1, or --units above 0; or --method none.',
      fr: 'Donnez --months entre 1 et 1200, un --rate supérieur à 0 et d’au plus 1, ou des --units positives; ou --method none.',
    },
  ),
  'asset-units': entry(
    'input',
    {
      en: '{units} units do not fit asset “{asset}”',
      fr: '{units} unités ne conviennent pas à l’immobilisation « {asset} »',
    },
    {
      en: 'Give units above zero, of an asset that is written off by units.',
      fr: 'Donnez des unités positives, d’une immobilisation amortie à l’unité.',
    },
  ),
  'asset-disposed': entry(
    'conflict',
    {
      en: 'asset “{asset}” has been disposed of on {date}',
      fr: 'l’immobilisation « {asset} » a été cédée le {date}',
    },
    {
      en: 'Undo that act first: `daybook activity list` shows it.',
      fr: 'Annulez d’abord cet acte : `daybook activity list` le montre.',
    },
  ),
  'asset-nothing-changed': entry(
    'input',
    {
      en: 'nothing of asset “{asset}” would change',
      fr: 'rien de l’immobilisation « {asset} » ne changerait',
    },
    { en: 'Give what is to change.', fr: 'Donnez ce qui doit changer.' },
  ),
  'disposal-part': entry(
    'input',
    {
      en: 'a part of {part} cannot leave “{asset}”, which cost {cost}',
      fr: 'une part de {part} ne peut quitter « {asset} », qui a coûté {cost}',
    },
    {
      en: 'Give a part above zero and below the cost; leave it out where all of it leaves.',
      fr: 'Donnez une part au-dessus de zéro et sous le coût; omettez-la si tout quitte.',
    },
  ),
  'disposal-part-own': entry(
    'rule',
    {
      en: '“{asset}” is in class {class} as a whole: a part of it cannot leave by itself',
      fr: '« {asset} » est entier dans la catégorie {class} : une part ne peut le quitter seule',
    },
    {
      en: 'Dispose of all of it; what stays is added as an asset of its own.',
      fr: 'Cédez le tout; ce qui reste s’ajoute comme une immobilisation à part.',
    },
  ),
  'disposal-day': entry(
    'input',
    {
      en: 'asset “{asset}” cannot leave on {date}: it was acquired, or is written off, on {since}',
      fr: 'l’immobilisation « {asset} » ne peut partir le {date} : elle a été acquise, ou est amortie, le {since}',
    },
    {
      en: 'Give a later day, or undo the amortization of later months first.',
      fr: 'Donnez un jour postérieur, ou annulez d’abord l’amortissement des mois suivants.',
    },
  ),
  'disposal-amount': entry(
    'input',
    {
      en: '{amount} cannot be what asset “{asset}” brought',
      fr: '{amount} ne peut être le produit de l’immobilisation « {asset} »',
    },
    {
      en: 'Give zero or more; a write-off brings nothing.',
      fr: 'Donnez zéro ou plus; une radiation ne rapporte rien.',
    },
  ),
  'disposal-account': entry(
    'input',
    {
      en: 'the money for asset “{asset}” went to no account',
      fr: 'l’argent de l’immobilisation « {asset} » n’est allé à aucun compte',
    },
    {
      en: 'Name it with --to: the bank, the customer’s account, or what it was traded for.',
      fr: 'Nommez-le avec --to : la banque, le compte du client, ou ce contre quoi elle a été échangée.',
    },
  ),
  'business-unknown': entry(
    'missing',
    {
      en: 'there is no {form} of “{business}” in these books',
      fr: 'il n’y a pas de {form} de « {business} » dans ces livres',
    },
    {
      en: 'Name it with `daybook business set`; known: {known}.',
      fr: 'Nommez-la avec `daybook business set`; connues : {known}.',
    },
  ),
  'business-nature': entry(
    'input',
    {
      en: 'a {form} is not for {nature} income',
      fr: 'un {form} n’est pas pour un revenu de genre {nature}',
    },
    {
      en: 'A T2125 takes business, professional or commission; a T776 rental.',
      fr: 'Un T2125 prend business, professional ou commission; un T776 rental.',
    },
  ),
  'business-legal-form': entry(
    'rule',
    {
      en: 'books of this legal form have no {form}: it is part of a person’s own return',
      fr: 'les livres de cette forme juridique n’ont pas de {form} : il fait partie de la déclaration d’une personne',
    },
    {
      en: 'A corporation’s income goes on its own return; its property on `daybook asset cca`.',
      fr: 'Le revenu d’une société va sur sa propre déclaration; ses biens sur `daybook asset cca`.',
    },
  ),
  'stock-empty': entry(
    'input',
    { en: 'the count has no goods', fr: 'l’inventaire n’a aucune marchandise' },
    {
      en: 'Give at least one line such as `--line "Maple boards=120 x 8.50"`, or what all goods are worth with `--value`.',
      fr: 'Donnez au moins une ligne telle que `--line "Planches d’érable=120 x 8.50"`, ou la valeur de tout avec `--value`.',
    },
  ),
  'stock-negative': entry(
    'input',
    { en: 'a number of {item} is below zero', fr: 'un nombre de {item} est sous zéro' },
    {
      en: 'Quantities, costs and what goods would bring are zero or more.',
      fr: 'Quantités, coûts et valeurs nettes sont de zéro ou plus.',
    },
  ),
  'stock-value-and-lines': entry(
    'input',
    {
      en: 'both a value of all goods and {count} lines are given',
      fr: 'la valeur de tout et {count} lignes sont données à la fois',
    },
    {
      en: 'Give the lines of the sheet, or the value of all goods alone.',
      fr: 'Donnez les lignes de la feuille, ou la valeur de tout seulement.',
    },
  ),
  'stock-account-unfit': entry(
    'rule',
    { en: 'account {account} is not one of goods', fr: 'le compte {account} n’est pas un compte de stocks' },
    {
      en: 'Goods are counted on an asset of the kind inventory: `daybook account list` shows the accounts.',
      fr: 'Les marchandises se comptent sur un actif du genre stocks : `daybook account list` montre les comptes.',
    },
  ),
  'stock-perpetual': entry(
    'rule',
    {
      en: 'these books keep the cost of each sale on {cost}: the stock on {account} is perpetual',
      fr: 'ces livres tiennent le coût de chaque vente au {cost} : le stock au {account} est permanent',
    },
    {
      en: 'Post what the count differs by to {cost} as a journal entry, or close that account to count once a year.',
      fr: 'Inscrivez l’écart de l’inventaire au {cost} par une écriture, ou fermez ce compte pour compter une fois l’an.',
    },
  ),
  'stock-counted': entry(
    'conflict',
    {
      en: 'the goods on {account} were counted on {date} already; {on} is not after that',
      fr: 'les marchandises du {account} ont déjà été comptées le {date}; le {on} n’est pas après',
    },
    {
      en: 'Take the later count back first with `daybook act undo`, or count a later day.',
      fr: 'Annulez d’abord l’inventaire plus récent avec `daybook act undo`, ou comptez un jour plus tard.',
    },
  ),
  'stock-same': entry(
    'rule',
    {
      en: 'nothing is to be posted: account {account} held {stands} and that much was counted, in the same year',
      fr: 'rien à inscrire : le compte {account} portait {stands} et autant a été compté, dans la même année',
    },
    {
      en: 'The count changes nothing in the books.',
      fr: 'L’inventaire ne change rien aux livres.',
    },
  ),
  'stock-count-unknown': entry(
    'missing',
    {
      en: 'there is no stock count of {account} on {date}',
      fr: 'il n’y a pas d’inventaire du {account} au {date}',
    },
    {
      en: '`daybook stock list` shows the counts that there are.',
      fr: '`daybook stock list` montre les inventaires qu’il y a.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
