/** The notes on mails, reminders, approvals, papers that wait and income tax in French, by their English. */
export const deskNotes: Readonly<Record<string, string>> = {
  'the balance or instalment as deadline.list shows it: t2-pay/2026':
    'le solde ou l’acompte tel que le montre deadline.list : t2-pay/2026',
  'what is paid; what the books owe of the year when left out':
    'ce qui est payé; sinon ce que les livres doivent pour l’exercice',
  'the account that it is charged to; that of income tax when left out':
    'le compte débité; sinon celui de l’impôt sur le revenu',
  'the folder whose PDF, PNG and JPEG files are taken in; not those within its folders':
    'le dossier dont les fichiers PDF, PNG et JPEG sont reçus; pas ceux de ses sous-dossiers',
  'the name of one paper, with its content in base64': 'le nom d’une pièce, avec son contenu en base64',
  'the content of one paper, in the place of a folder': 'le contenu d’une pièce, à la place d’un dossier',
  'a paper that waits, or of --entry: its name, or the beginning of its hash':
    'une pièce en attente, ou celle de --entry : son nom, ou le début de son empreinte',
  'the entry that the paper hangs on': 'l’écriture à laquelle la pièce est jointe',
  'a file that is not in the books': 'un fichier qui n’est pas dans les livres',
  'the entry that it belongs to': 'l’écriture à laquelle elle appartient',
  'why it is set aside without an entry: a duplicate':
    'pourquoi elle est mise de côté sans écriture : un double',
  'its entry; without one it is a paper that waits': 'son écriture; sans elle, une pièce en attente',
  'the last reminder instead of a statement: of each named, or of the last day':
    'le dernier rappel au lieu d’un état de compte : de chaque client nommé, ou du dernier jour',
  'the folder for a file each; this one when left out': 'le dossier pour un fichier chacun; sinon celui-ci',
  'give the bytes in the answer, in base64, instead of writing files':
    'donner les octets dans la réponse, en base64, au lieu d’écrire des fichiers',
  'names or numbers of customers; all who are late when left out':
    'noms ou numéros de clients; sinon tous ceux en retard',
  'the day of the reminders; today when left out': 'la date des rappels; sinon aujourd’hui',
  'days before an invoice is asked for again': 'jours avant qu’une facture soit réclamée de nouveau',
  'the number of the customer’s order': 'le numéro de la commande du client',
  'why, where the customer said it': 'pourquoi, si le client l’a dit',
  'a paper that waits for its entry (paper.waiting): its name, or the beginning of its hash':
    'une pièce en attente d’écriture (paper.waiting) : son nom, ou le début de son empreinte',
  'the suppliers’ numbers, or ours: bill/12': 'les numéros des fournisseurs, ou les nôtres : bill/12',
  'bills of this amount and more; 0 for all of them': 'les factures de ce montant et plus; 0 pour toutes',
  'no bill needs approval any more': 'plus aucune facture n’est à approuver',
  'your account number with it, which online payments at the bank ask for':
    'votre numéro de compte chez lui, que demandent les paiements en ligne à la banque',
  'only those of this customer or supplier, by name or number':
    'seulement ceux de ce client ou fournisseur, par nom ou numéro',
  'only payments made so: online shows the register of confirmation numbers':
    'seulement les paiements faits ainsi : online montre le registre des numéros de confirmation',
}
