import { assetNotes } from './words-fr-assets.ts'
import { cashNotes } from './words-fr-cash.ts'
import { closeNotes } from './words-fr-close.ts'
import { deskNotes } from './words-fr-desk.ts'
import { employeeNotes } from './words-fr-employees.ts'
import { intercompanyNotes } from './words-fr-intercompany.ts'
import { ownerNotes } from './words-fr-owners.ts'
import { paperNotes } from './words-fr-papers.ts'
import { paymentNotes } from './words-fr-payments.ts'
import { payrollNotes } from './words-fr-payroll.ts'
import { payrunNotes } from './words-fr-payruns.ts'
import { personalNotes } from './words-fr-personal.ts'
import { remittanceNotes } from './words-fr-remittances.ts'
import { reportNotes } from './words-fr-reports.ts'
import { returnNotes } from './words-fr-returns.ts'
import { reviewNotes } from './words-fr-review.ts'
import { roeNotes } from './words-fr-roe.ts'
import { frenchSealNotes } from './words-fr-seals.ts'
import { slipNotes } from './words-fr-slips.ts'
import { stubNotes } from './words-fr-stubs.ts'
import { t1Notes } from './words-fr-t1.ts'
import { taxNotes } from './words-fr-taxes.ts'
import { tradeNotes } from './words-fr-trade.ts'
import { workPaperNotes } from './words-fr-workpapers.ts'
import { worktimeNotes } from './words-fr-worktime.ts'

/** The notes on flags in French, by their English. A test asks for every note of the command table. */
export const frenchNotes: Readonly<Record<string, string>> = {
  ...ownerNotes,
  ...paperNotes,
  ...cashNotes,
  ...closeNotes,
  ...assetNotes,
  ...frenchSealNotes,
  ...payrollNotes,
  ...payrunNotes,
  ...slipNotes,
  ...stubNotes,
  ...t1Notes,
  ...roeNotes,
  ...reviewNotes,
  ...paymentNotes,
  ...personalNotes,
  ...workPaperNotes,
  ...remittanceNotes,
  ...employeeNotes,
  ...returnNotes,
  ...reportNotes,
  ...taxNotes,
  ...deskNotes,
  ...tradeNotes,
  ...intercompanyNotes,
  ...worktimeNotes,
  'the bank account': 'le compte bancaire',
  'the line, as line.list shows it': 'la ligne, telle que line.list la montre',
  'the account of the other side': 'le compte de l’autre côté',
  'the bank’s own words when left out': 'sinon, les mots de la banque',
  'ACCOUNT=AMOUNT, as often as needed': 'COMPTE=MONTANT, autant de fois qu’il faut',
  'the number of an account': 'le numéro d’un compte',
  'the number of an account; a role of the standard chart':
    'le numéro d’un compte ; un rôle du plan comptable',
  'what it is called; as in the standard chart when left out':
    'son nom ; celui du plan comptable s’il n’est pas dit',
  'the type of the account; as in the standard chart when left out':
    'le type du compte ; celui du plan comptable s’il n’est pas dit',
  'only those not yet coded': 'seulement celles à imputer',
  'only those of one statement: S607': 'seulement celles d’un relevé : S607',
  'the sales taxes that it includes: HST-ON, GST+QST, QC':
    'les taxes de vente qu’il comprend : HST-ON, GST+QST, QC',
  'ACCOUNT=60%, ACCOUNT=25.00 or ACCOUNT for the rest; @HST-ON with tax; as often as needed':
    'COMPTE=60%, COMPTE=25.00 ou COMPTE pour le reste; @HST-ON avec taxe; autant de fois qu’il faut',
  'the customer or supplier on the postings': 'le client ou le fournisseur sur les lignes d’écriture',
  'for a line in another currency: its rate, when not the recorded one':
    'pour une ligne en devise : son taux, si ce n’est pas celui inscrit',
  'only what line.accept would take unasked': 'seulement ce que line.accept prendrait de lui-même',
  'only lines dated on or before this day': 'seulement les lignes datées de ce jour ou d’avant',
  'only lines dated on or after this day': 'seulement les lignes datées de ce jour ou d’après',
  'the lines, as line.propose shows them; all that is sure when left out':
    'les lignes, telles que line.propose les montre; sinon tout ce qui est sûr',
  'the lines, as line.list shows them': 'les lignes, telles que line.list les montre',
  'why: not ours, twice at the bank': 'pourquoi : pas à nous, deux fois à la banque',
  'the other own account: a bank, a card, a loan': 'l’autre compte de l’entreprise : banque, carte, prêt',
  'the line of the other account, when it is here': 'la ligne de l’autre compte, si elle est là',
  'the entries: J12 J15': 'les écritures : J12 J15',
  'another line for the same entries, as often as needed':
    'une autre ligne pour les mêmes écritures, autant de fois qu’il faut',
  'only from this entry; from all when left out': 'seulement de cette écriture; sinon de toutes',
  'what the client is asked': 'ce qui est demandé au client',
  'what the client says': 'ce que dit le client',
  'only lines with these words': 'seulement les lignes avec ces mots',
  'only lines that are coded to this account': 'seulement les lignes codées à ce compte',
  'only this line, as often as needed': 'seulement cette ligne, autant de fois qu’il faut',
  'only those of one state; asked: with a question that nobody answered':
    'seulement celles d’un état; asked : avec une question sans réponse',
  'the rule: its id (R12) or its name': 'la règle : son identifiant (R12) ou son nom',
  'what people call it; an id (R12) changes that rule':
    'comment on l’appelle; un identifiant (R12) modifie cette règle',
  'its new name': 'son nouveau nom',
  'the bank’s text contains these words; as often as needed':
    'le texte de la banque contient ces mots; autant de fois qu’il faut',
  'the bank’s text begins so': 'le texte de la banque commence ainsi',
  'the bank’s text ends so': 'le texte de la banque finit ainsi',
  'the bank’s text is just this': 'le texte de la banque est exactement cela',
  'the bank’s text does not contain these words': 'le texte de la banque ne contient pas ces mots',
  'one of the texts is enough': 'un seul des textes suffit',
  'only lines of this bank account': 'seulement les lignes de ce compte bancaire',
  'only money in, or only money out': 'seulement les entrées, ou seulement les sorties',
  'only amounts of at least so much, without sign': 'seulement les montants d’au moins tant, sans signe',
  'only amounts of at most so much, without sign': 'seulement les montants d’au plus tant, sans signe',
  'post it as a transfer with this own account': 'la reporter comme virement avec ce compte de l’entreprise',
  'leave the line out, for this reason': 'exclure la ligne, pour ce motif',
  'its place among the rules: the first that fits speaks':
    'son rang parmi les règles : la première qui convient parle',
  'with the lines as they are typed': 'avec les lignes telles qu’elles se tapent',
  'with its parts as they are typed': 'avec ses parties telles qu’elles se tapent',
  'drop this condition; as often as needed': 'ôter cette condition; autant qu’il faut',
  'save it without switching it on': 'l’enregistrer sans l’activer',
  'switch it on although it contradicts past lines': 'l’activer bien qu’elle contredise des lignes passées',
  'the first day; two years ago when left out': 'le premier jour; sinon il y a deux ans',
  'the file; its name when the content comes along': 'le fichier; son nom quand le contenu vient avec',
  'the bytes of the file in base64, instead of a file on this machine':
    'les octets du fichier en base64, au lieu d’un fichier de cette machine',
  'the account of the books; known by its number at the bank once it was said':
    'le compte des livres; une fois dit, reconnu par son numéro à la banque',
  'in which order day, month and year are written': 'dans quel ordre s’écrivent jour, mois et année',
  'signed: money out has a minus; inverted: purchases are positive':
    'signed : les sorties ont un moins; inverted : les achats sont positifs',
  'which columns hold what: date=1,text=2,amount=3':
    'quelles colonnes contiennent quoi : date=1,text=2,amount=3',
  'what a positive balance of the card is': 'ce qu’est un solde positif de la carte',
  'the number of the statement: S607': 'le numéro du relevé : S607',
  'rows that look alike and are new all the same': 'lignes semblables qui sont tout de même nouvelles',
  'rows that look alike and are here already': 'lignes semblables qui sont déjà là',
  'the file is read rightly, as the preview shows it': 'le fichier est bien lu, comme le montre l’aperçu',
  'the bank’s number of the account has changed': 'le numéro du compte à la banque a changé',
  'post every new line against this account at once': 'reporter aussitôt chaque nouvelle ligne à ce compte',
  'which statement, when the file has several': 'lequel des relevés, s’il y en a plusieurs',
  'what to do with all lines that may be here already':
    'que faire de toutes les lignes qui sont peut-être déjà là',
  'words, an amount (311.90), an entry (J12)': 'des mots, un montant (311.90), une écriture (J12)',
  'the id of a figure, as reports give it': 'l’identifiant d’un chiffre, donné par les rapports',
  'how many postings stand before the page': 'combien de lignes d’écriture viennent avant la page',
  'how many at most: 50 when left out, all in a spreadsheet, CSV or PDF':
    'combien au plus : 50 si omis, tout dans un tableur, un CSV ou un PDF',
  'how many at most: 20 when left out, all in a spreadsheet, CSV or PDF':
    'combien au plus : 20 si omis, tout dans un tableur, un CSV ou un PDF',
  'how many at most: 1000 when left out, all in a spreadsheet, CSV or PDF':
    'combien au plus : 1000 si omis, tout dans un tableur, un CSV ou un PDF',
  'how many postings to list at most': 'combien de lignes d’écriture au plus',
  'also the parts as rows with their ids, for a screen':
    'aussi les composantes en lignes avec leurs identifiants, pour un écran',
  'the file, or postgres://…?book=ID': 'le fichier, ou postgres://…?book=ID',
  'the last day of the fiscal year, MM-DD': 'le dernier jour de l’exercice, MM-JJ',
  'how many partners a partnership has': 'combien d’associés compte la société de personnes',
  'open no accounts: they come with an import': 'n’ouvrir aucun compte : ils viendront d’une importation',
  'numbers of optional accounts to open as well': 'numéros de comptes facultatifs à ouvrir aussi',
  'only the balances against the postings': 'seulement les soldes contre les lignes d’écriture',
  'only the chain of hashes': 'seulement la chaîne d’empreintes',
  'a seal printed earlier: its file, or SEQ:HASH':
    'un sceau imprimé plus tôt : son fichier, ou SEQ:EMPREINTE',
  'the file to make; books in themselves': 'le fichier à créer; des livres à lui seul',
  'replace a file that is there, once the new one is proved':
    'remplacer un fichier présent, une fois le nouveau prouvé',
  'the backup: a file, or postgres://…?book=ID': 'la copie : un fichier, ou postgres://…?book=ID',
  'the new place: a file, or postgres://…?book=ID': 'le nouvel endroit : un fichier, ou postgres://…?book=ID',
  'the file to make; - writes to standard output': 'le fichier à créer; - écrit sur la sortie standard',
  'replace a file that is there': 'remplacer un fichier présent',
  'what book.export wrote': 'ce que book.export a écrit',
  'small letters, digits, hyphens and colons: amara-sin':
    'minuscules, chiffres, traits d’union et deux-points : amara-nas',
  'leave it out to be asked: others can see flags':
    'à omettre pour être interrogé : d’autres voient les options',
  'take the seal off: items lie in the open again': 'lever le sceau : les éléments redeviennent lisibles',
  'a day, YYYY-MM-DD': 'un jour, AAAA-MM-JJ',
  'the number on the paper': 'le numéro de la pièce',
  'an adjusting entry of the 13th period': 'une écriture de régularisation de la 13e période',
  'the id of a draft; what else is given replaces its part':
    'l’identifiant d’un brouillon; le reste remplace ce qu’il dit',
  'the French name, where it differs': 'le nom français, s’il diffère',
  'the side it normally stands on': 'le côté où il se tient normalement',
  'GIFI code, four digits': 'code IGRF, quatre chiffres',
  'GIFI code when the balance is on the other side': 'code IGRF quand le solde est de l’autre côté',
  'line of form T2125': 'ligne du formulaire T2125',
  'what programs find it by: retained.opening, suspense':
    'ce qui le fait trouver par les programmes : retained.opening, suspense',
  'when it is kept in another currency: USD': 's’il est tenu dans une autre devise : USD',
  'what a statistical account counts: hours': 'ce que compte un compte statistique : heures',
  'tax tag of its postings': 'étiquette fiscale de ses lignes',
  'a control account of a sub-ledger': 'un compte collectif d’un grand livre auxiliaire',
  'when it must be zero: monthly': 'quand il doit être nul : monthly',
  'part of a number, a name in either language, or a role':
    'partie d’un numéro, d’un nom dans l’une des langues, ou d’un rôle',
  'closed accounts too': 'les comptes fermés aussi',
  'the balance at the end of this day; of all days when left out':
    'le solde à la fin de ce jour; de tous les jours sinon',
  'the English name, or the name in both languages': 'le nom anglais, ou le nom dans les deux langues',
  'the French name': 'le nom français',
  'only while nothing is posted to it': 'seulement tant que rien n’y est reporté',
  'a field to take off': 'un champ à retirer',
  'nothing is posted on or after this day; today when left out':
    'plus rien n’est reporté à partir de ce jour; aujourd’hui sinon',
  'the number of an entry: J12 or 12': 'le numéro d’une écriture : J12 ou 12',
  'the day of the reversal; today when left out': 'le jour de la contrepassation; aujourd’hui sinon',
  'another day; for an entry in a locked period an open one':
    'un autre jour; pour une écriture d’une période verrouillée, un jour ouvert',
  'empty to take it off': 'vide pour le retirer',
  'the number on the paper; empty to take it off': 'le numéro de la pièce; vide pour le retirer',
  'today when left out': 'aujourd’hui sinon',
  'the number on the new paper; that of the old one is not copied':
    'le numéro de la nouvelle pièce; l’ancien n’est pas copié',
  'put it on the desk instead of posting it': 'la mettre sur le bureau au lieu de la reporter',
  'words of payee, memo, paper number or lines':
    'mots du bénéficiaire, du libellé, de la pièce ou des lignes',
  'the amount of a line, on either side': 'le montant d’une ligne, d’un côté ou de l’autre',
  'the last entry of the page before: 2026-03-31 J12':
    'la dernière écriture de la page d’avant : 2026-03-31 J12',
  'the id of the draft to replace, whole': 'l’identifiant du brouillon à remplacer en entier',
  'only this entry (J12); as often as needed': 'seulement cette écriture (J12); autant qu’il faut',
  'as seen on a day; today when left out': 'tel que vu un jour donné; sinon aujourd’hui',
  'the id of the draft': 'l’identifiant du brouillon',
  'a CSV file with a line a posting': 'un fichier CSV, une ligne par ligne d’écriture',
  'how many entries, counted beforehand': 'combien d’écritures, comptées d’avance',
  'the sum of all debits, added up beforehand': 'la somme de tous les débits, faite d’avance',
  'the sum of the account numbers of all lines': 'la somme des numéros de compte de toutes les lignes',
  'a CSV file (code, name, type, debit, credit), or a report of QuickBooks or Sage 50':
    'un fichier CSV (code, nom, type, débit, crédit), ou un rapport de QuickBooks ou de Sage 50',
  'the first day kept here; the entry is dated the day before. A report says its own day':
    'le premier jour tenu ici; l’écriture est datée de la veille. Un rapport dit lui-même son jour',
  'the account that takes a difference': 'le compte qui reçoit un écart',
  'open the accounts that the books lack': 'ouvrir les comptes qui manquent aux livres',
  'NAME=CODE: what an account of the report is here, found or opened: Sales=4000':
    'NOM=CODE : ce qu’un compte du rapport est ici, trouvé ou ouvert : Ventes=4000',
  'their type by the first digit: 1 assets, 2 liabilities, 3 equity, 4 revenue, 5-9 expenses':
    'leur type d’après le premier chiffre : 1 actif, 2 passif, 3 capitaux propres, 4 produits, 5-9 charges',
  'post the difference to what the books say already': 'reporter l’écart avec ce que disent déjà les livres',
  'why; it is recorded': 'pourquoi; c’est inscrit',
  'the last day that stays locked; none at all when left out':
    'le dernier jour qui reste verrouillé; aucun sinon',
  'its last day or its year; the first open one when left out':
    'son dernier jour ou son année; sinon le premier ouvert',
  'ACCOUNT=SHARE for each partner: 3410=60': 'COMPTE=PART pour chaque associé : 3410=60',
  'why it is closed although it is not over, or suspense or clearing accounts are not zero':
    'pourquoi le clore bien qu’il ne soit pas terminé, ou que des comptes d’attente ou de passage ne soient pas nuls',
  'its last day or its year; the last closed one when left out':
    'son dernier jour ou son année; sinon le dernier clos',
  'its last day or its year; the last one when left out': 'son dernier jour ou son année; sinon le dernier',
  'only acts before this number': 'seulement les actes avant ce numéro',
  'what changed, before and after, field by field': 'ce qui a changé, avant et après, champ par champ',
  'the number that activity list shows': 'le numéro que montre activity list',
  'the day of the reversal; the first day of the next month when left out':
    'le jour de la contrepassation; sinon le premier jour du mois suivant',
  'memorize this entry: J12': 'mémoriser cette écriture : J12',
  'of its entries; the name when left out': 'de ses écritures; le nom sinon',
  'ACCOUNT whose amount comes when the template is used': 'COMPTE dont le montant vient à l’usage du modèle',
  'the first day it is due, or is due again': 'le premier jour où il est dû, ou dû de nouveau',
  'the day of the month; 31 is the last; that of --next when left out':
    'le jour du mois; 31 est le dernier; celui de --next sinon',
  'nothing is due after this day': 'plus rien n’est dû après ce jour',
  'it recurs no more': 'il ne revient plus',
  'reverse each entry on the first day of the next month':
    'contrepasser chaque écriture le premier jour du mois suivant',
  'part of a name': 'partie d’un nom',
  'its name': 'son nom',
  'ACCOUNT=AMOUNT: another debit this time': 'COMPTE=MONTANT : un autre débit cette fois',
  'ACCOUNT=AMOUNT: another credit this time': 'COMPTE=MONTANT : un autre crédit cette fois',
  'reverse it on the first day of the next month; as the template says otherwise':
    'la contrepasser le premier jour du mois suivant; sinon comme le dit le modèle',
  'the last day; today when left out': 'le dernier jour; aujourd’hui sinon',
  'only the template of this name': 'seulement le modèle de ce nom',
  'a prepaid expense, or revenue received in advance':
    'une charge payée d’avance, ou un produit reçu d’avance',
  'the balance sheet account that holds the amount': 'le compte de bilan qui porte le montant',
  'the expense or revenue account that takes the parts':
    'le compte de charge ou de produit qui reçoit les parts',
  'an amount such as 1234.56': 'un montant comme 1234.56',
  'the day of the first part; at a month’s end all are':
    'le jour de la première part; en fin de mois, toutes le sont',
  'the code of a class': 'le code d’une classe',
  'the code of a department': 'le code d’un service',
  'the code of a job': 'le code d’un projet',
  'finished ones too': 'ceux qui sont finis aussi',
  'only the schedule of this name': 'seulement l’échéancier de ce nom',
  'the day on which what remains is moved': 'le jour où ce qui reste est viré',
  'its code on postings, without spaces: SHOP': 'son code sur les lignes, sans espaces : ATELIER',
  'its name on reports': 'son nom dans les rapports',
  'closed ones too': 'ceux qui sont fermés aussi',
  'a statistical account': 'un compte statistique',
  'how many, such as 7.5; negative to correct': 'combien, comme 7.5; négatif pour corriger',
  'its id: Q12': 'son identifiant : Q12',
  'a currency by its three letters: USD': 'une devise par ses trois lettres : USD',
  'what one unit is worth in the currency of the books: 1.3712':
    'ce que vaut une unité dans la devise des livres : 1.3712',
  'who says so: Bank of Canada': 'qui le dit : Banque du Canada',
  'the last day of a month': 'le dernier jour d’un mois',
  'reverse it on the next day': 'la contrepasser le lendemain',
  'the account that the money leaves, or the receivable settled':
    'le compte que l’argent quitte, ou la créance réglée',
  'the account that it comes to, or the payable settled': 'le compte où il arrive, ou la dette réglée',
  'what left, in the currency of --from': 'ce qui est parti, dans la devise de --from',
  'what came, in the currency of --to': 'ce qui est arrivé, dans la devise de --to',
  'the customer or supplier that is settled with': 'le client ou le fournisseur avec qui on règle',
  'the file': 'le fichier',
  'the name it is kept under; the file’s own when left out':
    'le nom sous lequel le garder; sinon celui du fichier',
  'its content in base64, in the place of a file': 'son contenu en base64, à la place d’un fichier',
  'only of entries after this one': 'seulement des écritures après celle-ci',
  'its name, or the beginning of its hash': 'son nom, ou le début de son empreinte',
  'the file; the paper’s own name when left out': 'le fichier; sinon le nom de la pièce',
  'why: it belongs to another entry': 'pourquoi : elle va à une autre écriture',
  'the report: income-statement': 'le rapport : income-statement',
  'options of the report by name': 'options du rapport par leur nom',
  'NAME=VALUE, or the NAME of a flag, as often as needed':
    'NOM=VALEUR, ou le NOM d’une option, autant de fois qu’il faut',
  'the text itself, instead of a file on this machine':
    'le texte lui-même, au lieu d’un fichier de cette machine',
  'told from the file when not given': 'sinon, lu du fichier',
  'the day; all postings when left out': 'le jour; toutes les écritures sinon',
  'one dimension: class=A': 'une dimension : class=A',
  'the books as they stood: a fact’s number, or a day (what was recorded by its end)':
    'les livres tels qu’ils étaient : le numéro d’un fait, ou un jour (ce qui était inscrit à sa fin)',
  'the day; today when left out': 'le jour; aujourd’hui sinon',
  'compare with': 'comparer à',
  'a column a month': 'une colonne par mois',
  'a column a value': 'une colonne par valeur',
  'percent of the whole': 'pourcentage du total',
  basis: 'méthode',
  'accounts without amounts too': 'les comptes sans montant aussi',
  detail: 'détail',
  'first day; of the fiscal year when left out': 'premier jour; de l’exercice sinon',
  'last day; today when left out': 'dernier jour; aujourd’hui sinon',
  'a day of the fiscal year; today when left out': 'un jour de l’exercice; aujourd’hui sinon',
  'only these accounts: 1010,2000': 'seulement ces comptes : 1010,2000',
  'which journal; all when left out': 'quel journal; tous sinon',
  'the file to write; the text itself when left out': 'le fichier à écrire; sinon le texte lui-même',
  'the account that the postings are on': 'le compte où sont les lignes',
  'the account that they belong on': 'le compte où elles doivent être',
  'only entries dated on or after this day': 'seulement les écritures à partir de ce jour',
  'only entries dated on or before this day': 'seulement les écritures jusqu’à ce jour',
  'only entries with these words': 'seulement les écritures avec ces mots',
  'only entries of this payee': 'seulement les écritures de ce bénéficiaire',
  'refuse when more entries fit': 'refuser si plus d’écritures conviennent',
  'the name of the budget: 2026': 'le nom du budget : 2026',
  'MONTH=AMOUNT (2026-03=500.00), as often as needed; 0 takes the month out':
    'MOIS=MONTANT (2026-03=500.00), autant de fois qu’il faut; 0 retire le mois',
  'an amount for --year, spread evenly over its months':
    'un montant pour --year, réparti également sur ses mois',
  'the same amount for every month of --year': 'le même montant pour chaque mois de --year',
  'the fiscal year, by the year in which it ends': 'l’exercice, par l’année où il se termine',
  'the fiscal year to budget, by the year in which it ends':
    'l’exercice à budgéter, par l’année où il se termine',
  'copy what really happened in this fiscal year': 'copier ce qui s’est vraiment passé dans cet exercice',
  'each value of a dimension apart': 'chaque valeur d’une dimension à part',
  'copy another budget': 'copier un autre budget',
  'its fiscal year; that of --year when left out': 'son exercice; celui de --year sinon',
  'raise by so many percent, as 2.5 or -10': 'augmenter de tant pour cent, comme 2.5 ou -10',
  'only this account, as often as needed; revenue and expenses when left out':
    'seulement ce compte, autant de fois qu’il faut; produits et charges sinon',
  'the fiscal year of months without a year, and of totals': 'l’exercice des mois sans année, et des totaux',
  'only this account; all when left out': 'seulement ce compte; tous sinon',
  'only the months of this fiscal year': 'seulement les mois de cet exercice',
  'a JSON file; `layout show` prints one to begin with':
    'un fichier JSON; `layout show` en donne un pour commencer',
  'the layout itself, instead of a file on this machine':
    'la présentation elle-même, au lieu d’un fichier de cette machine',
  'its name, or that of a statement: income-statement': 'son nom, ou celui d’un état : income-statement',
  'a layout: your own, or one of `layout list`': 'une présentation : la vôtre, ou l’une de `layout list`',
  'beside it this budget and the variance': 'à côté, ce budget et l’écart',
  'one SELECT over the views of `query views`': 'un SELECT sur les vues de `query views`',
  'how many rows at most': 'combien de lignes au plus',
  'how long it may run': 'combien de temps elle peut durer, en secondes',
  'only this one': 'seulement celle-ci',
  'a job title in English or French, or a code':
    'un titre de profession en français ou en anglais, ou un code',
  'a code: 12200; one of NOC 2016 (1311) is taken too':
    'un code : 12200; ceux de la CNP 2016 (1311) sont acceptés aussi',
  'the version of the code: NOC2021 or NOC2016; every reading when left out':
    'la version du code : NOC2021 ou NOC2016; sinon toutes les lectures',
  'its version: NOC2016, or NOC2021 to go back; by its digits when left out':
    'sa version : NOC2016, ou NOC2021 pour revenir en arrière; sinon selon ses chiffres',
  'a province or territory, or CA: NB': 'une province ou un territoire, ou CA : NB',
  'hours a week really worked, to work out pay for a year: 30':
    'heures par semaine vraiment travaillées, pour calculer la paye d’une année : 30',
  'weeks a year, leave with pay among them; 365/7 when left out':
    'semaines par an, congés payés compris; sinon 365/7',
  'the occupation; its requirements must be known': 'la profession; ses exigences doivent être connues',
  'you completed secondary school': 'vous avez terminé des études secondaires',
  'you completed a college program in accounting or bookkeeping':
    'vous avez terminé un programme collégial en comptabilité ou en tenue de livres',
  'you completed the first two years of a professional accounting program':
    'vous avez terminé les deux premières années d’un programme professionnel en comptabilité',
  'you took courses in accounting or bookkeeping':
    'vous avez suivi des cours de comptabilité ou de tenue de livres',
  'you have several years as a financial or accounting clerk':
    'vous avez plusieurs années comme commis aux finances ou à la comptabilité',
  'your years as such a clerk: 3': 'vos années comme tel commis : 3',
}
