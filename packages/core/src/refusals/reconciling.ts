import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of reconciliations and their seals. */
export const reconcilingRefusals = {
  'seal-broken': entry(
    'rule',
    {
      en: 'this changes account {account} by {amount} on {date}; it is reconciled through {on} (seal {seal})',
      fr: 'ceci change le compte {account} de {amount} le {date}; il est rapproché jusqu’au {on} (sceau {seal})',
    },
    {
      en: 'Date it after {on}, or reopen the reconciliation with `daybook seal reopen {seal} --reason …` and reconcile again.',
      fr: 'Datez-la après le {on}, ou rouvrez le rapprochement avec `daybook seal reopen {seal} --reason …` et rapprochez de nouveau.',
    },
  ),
  'seal-holds-entry': entry(
    'rule',
    {
      en: 'entry {entry} is ticked in the reconciliation of account {account} (seal {seal}) and stays as the bank saw it',
      fr: 'l’écriture {entry} est pointée dans le rapprochement du compte {account} (sceau {seal}) et reste telle que la banque l’a vue',
    },
    {
      en: 'Correct its other lines with `daybook entry correct`, or reopen the reconciliation with `daybook seal reopen {seal} --reason …` first.',
      fr: 'Corrigez ses autres lignes avec `daybook entry correct`, ou rouvrez d’abord le rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'seal-holds-line': entry(
    'rule',
    {
      en: 'bank line {line} belongs to the reconciliation of account {account} on {on} (seal {seal}), whose report tells of it',
      fr: 'la ligne bancaire {line} appartient au rapprochement du compte {account} au {on} (sceau {seal}), dont le rapport fait état',
    },
    {
      en: 'Reopen the reconciliation with `daybook seal reopen {seal} --reason …` if it was judged wrongly.',
      fr: 'Rouvrez le rapprochement avec `daybook seal reopen {seal} --reason …` si elle a été mal jugée.',
    },
  ),
  'seal-holds-statement': entry(
    'rule',
    {
      en: 'the reconciliation of account {account} on {on} (seal {seal}) rests on statement {statement}',
      fr: 'le rapprochement du compte {account} au {on} (sceau {seal}) repose sur le relevé {statement}',
    },
    {
      en: 'Reopen the reconciliation first with `daybook seal reopen {seal} --reason …`.',
      fr: 'Rouvrez d’abord le rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'not-reconciled': entry(
    'rule',
    {
      en: 'account {account} on {on} is {difference} away from the balance to be reached',
      fr: 'le compte {account} au {on} est à {difference} du solde à atteindre',
    },
    {
      en: '`daybook seal hints {account}` says what may explain it, `daybook seal status {account}` what is not ticked.',
      fr: '`daybook seal hints {account}` dit ce qui peut l’expliquer, `daybook seal status {account}` ce qui n’est pas pointé.',
    },
  ),
  'reconcile-none': entry(
    'missing',
    {
      en: 'no reconciliation of account {account} is under way',
      fr: 'aucun rapprochement du compte {account} n’est en cours',
    },
    {
      en: 'Begin one with `daybook account reconcile {account} --on DATE --closing AMOUNT`.',
      fr: 'Commencez-en un avec `daybook account reconcile {account} --on DATE --closing MONTANT`.',
    },
  ),
  'reconcile-balance-missing': entry(
    'input',
    {
      en: 'there is nothing to reconcile account {account} against: a day and a balance are missing',
      fr: 'il n’y a rien contre quoi rapprocher le compte {account} : il manque un jour et un solde',
    },
    {
      en: 'Say `--on DATE --closing AMOUNT` as the paper shows them, or `--statement S12` for an imported statement with a closing balance.',
      fr: 'Donnez `--on DATE --closing MONTANT` comme sur la pièce, ou `--statement S12` pour un relevé importé qui a un solde de clôture.',
    },
  ),
  'reconcile-sealed': entry(
    'rule',
    {
      en: 'account {account} is already reconciled through {sealed} (seal {seal}), so {on} cannot be next',
      fr: 'le compte {account} est déjà rapproché jusqu’au {sealed} (sceau {seal}); {on} ne peut donc pas suivre',
    },
    {
      en: 'Choose a later day, or reopen that reconciliation with `daybook seal reopen {seal} --reason …`.',
      fr: 'Choisissez un jour plus tard, ou rouvrez ce rapprochement avec `daybook seal reopen {seal} --reason …`.',
    },
  ),
  'account-not-reconcilable': entry(
    'rule',
    {
      en: 'account {account} is not on the balance sheet, so there is no balance to reconcile',
      fr: 'le compte {account} n’est pas au bilan : il n’a pas de solde à rapprocher',
    },
    {
      en: 'Reconcile an asset, a liability or an equity account.',
      fr: 'Rapprochez un compte d’actif, de passif ou de capitaux propres.',
    },
  ),
  'statement-no-closing': entry(
    'rule',
    {
      en: 'statement {statement} does not say its closing balance',
      fr: 'le relevé {statement} ne dit pas son solde de clôture',
    },
    {
      en: 'Type the balance as the paper shows it with `--closing`.',
      fr: 'Saisissez le solde de la pièce avec `--closing`.',
    },
  ),
  'posting-not-open': entry(
    'missing',
    {
      en: '{posting} has nothing to tick on account {account} through {on}',
      fr: '{posting} n’a rien à pointer au compte {account} jusqu’au {on}',
    },
    {
      en: '`daybook seal status {account}` lists what can be ticked; what an earlier seal holds is ticked already.',
      fr: '`daybook seal status {account}` montre ce qui peut être pointé; ce qu’un sceau antérieur tient l’est déjà.',
    },
  ),
  'seal-unknown': entry(
    'missing',
    {
      en: 'there is no seal {seal}',
      fr: 'il n’y a pas de sceau {seal}',
    },
    {
      en: '`daybook seal list` shows the finished reconciliations.',
      fr: '`daybook seal list` montre les rapprochements terminés.',
    },
  ),
  'seal-later': entry(
    'conflict',
    {
      en: 'later reconciliations of account {account} rest on seal {seal}: {later}',
      fr: 'des rapprochements ultérieurs du compte {account} reposent sur le sceau {seal} : {later}',
    },
    {
      en: 'Reopen them too with `--with-later`.',
      fr: 'Rouvrez-les aussi avec `--with-later`.',
    },
  ),
  'seal-own-signature': entry(
    'rule',
    {
      en: 'seal {seal} was made by {by}, who cannot also sign it as the second person',
      fr: 'le sceau {seal} est l’œuvre de {by}, qui ne peut pas le signer aussi comme seconde personne',
    },
    {
      en: 'Ask somebody else to look at the report and sign.',
      fr: 'Demandez à quelqu’un d’autre de lire le rapport et de signer.',
    },
  ),
  'seal-signed': entry(
    'conflict',
    {
      en: 'seal {seal} is already signed by {by}',
      fr: 'le sceau {seal} est déjà signé par {by}',
    },
    {
      en: '`daybook seal show {seal}` shows both signatures.',
      fr: '`daybook seal show {seal}` montre les deux signatures.',
    },
  ),
  'line-other-amount': entry(
    'rule',
    {
      en: 'the bank line “{line}” is {amount}, the entry moves {wanted} on the account',
      fr: 'la ligne bancaire « {line} » est de {amount}, l’écriture déplace {wanted} au compte',
    },
    {
      en: 'Give the line of this very amount, or leave it out and match it later.',
      fr: 'Donnez la ligne de ce montant exact, ou omettez-la et rapprochez-la plus tard.',
    },
  ),
  'cheque-not-outstanding': entry(
    'rule',
    {
      en: 'entry {entry} has no outstanding payment from a bank account: {why}',
      fr: 'l’écriture {entry} n’a pas de paiement en circulation d’un compte bancaire : {why}',
    },
    {
      en: '`daybook cheque list` shows what is outstanding.',
      fr: '`daybook cheque list` montre ce qui est en circulation.',
    },
  ),
  'cheque-stopped': entry(
    'conflict',
    {
      en: 'payment of cheque {cheque} was stopped on {on} already',
      fr: 'le paiement du chèque {cheque} est déjà frappé d’opposition depuis le {on}',
    },
    {
      en: 'Reissue it with `daybook cheque reissue`, or write it back with `daybook cheque write-back`.',
      fr: 'Refaites-le avec `daybook cheque reissue`, ou réintégrez-le avec `daybook cheque write-back`.',
    },
  ),
  'receipt-not-returnable': entry(
    'rule',
    {
      en: 'entry {entry} cannot be returned by the bank: {why}',
      fr: 'l’écriture {entry} ne peut pas être retournée par la banque : {why}',
    },
    {
      en: 'Give the entry that brought the payment into the bank account.',
      fr: 'Donnez l’écriture qui a mis le paiement au compte bancaire.',
    },
  ),
  'seal-false': entry(
    'rule',
    {
      en: 'the seal says that fact {seq} has the hash {sealed}; these books have {found}',
      fr: 'le sceau dit que le fait {seq} a l’empreinte {sealed}; ces livres ont {found}',
    },
    {
      en: 'These are not the books that were sealed, or they were changed since. Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Ce ne sont pas les livres scellés, ou ils ont changé depuis. Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'seal-malformed': entry(
    'input',
    {
      en: '“{seal}” is not a seal',
      fr: '« {seal} » n’est pas un sceau',
    },
    {
      en: 'Give the file that `daybook book seal --output` wrote, or its SEQ:HASH.',
      fr: 'Donnez le fichier écrit par `daybook book seal --output`, ou son SEQ:EMPREINTE.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
