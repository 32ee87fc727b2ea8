import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of a proof of the books, of copies and of the vault. */
export const proofRefusals = {
  'book-not-proven': entry(
    'rule',
    {
      en: 'the books are not proven; found wrong: {count}',
      fr: 'les livres ne sont pas prouvés; anomalies : {count}',
    },
    {
      en: 'The findings follow, the first bad fact first. Do not go on with these books before they are explained.',
      fr: 'Les constats suivent, le premier mauvais fait d’abord. Ne poursuivez pas avant de les avoir expliqués.',
    },
  ),
  'fact-missing': entry(
    'rule',
    {
      en: 'after fact {after} comes fact {found}: facts between them are missing',
      fr: 'après le fait {after} vient le fait {found} : il en manque entre les deux',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-unreadable': entry(
    'place',
    {
      en: 'fact {seq} cannot be read: {why}; the facts before it are sound',
      fr: 'le fait {seq} est illisible : {why}; les faits qui le précèdent sont intacts',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-unknown': entry(
    'place',
    {
      en: 'fact {seq} is of a kind that this Daybook does not know: {kind}, version {v}',
      fr: 'le fait {seq} est d’un genre inconnu de ce Daybook : {kind}, version {v}',
    },
    {
      en: 'Verify with a newer Daybook; nothing was changed.',
      fr: 'Vérifiez avec un Daybook plus récent; rien n’a été modifié.',
    },
  ),
  'fact-altered': entry(
    'rule',
    {
      en: 'fact {seq} ({kind}) was altered, or what comes before it: its hash is {hash}, its content gives {computed}',
      fr: 'le fait {seq} ({kind}), ou ce qui le précède, a été altéré : son empreinte est {hash}, son contenu donne {computed}',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-out-of-act': entry(
    'rule',
    {
      en: 'fact {seq} says that it belongs to act {act}, which is not the act under way',
      fr: 'le fait {seq} se dit de l’acte {act}, qui n’est pas l’acte en cours',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'fact-key-bare': entry(
    'rule',
    {
      en: 'fact {seq} has a key without the hash of its input, or a hash without its key',
      fr: 'le fait {seq} a une clé sans l’empreinte de sa saisie, ou une empreinte sans clé',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'entry-false': entry(
    'rule',
    {
      en: 'entry {entry} (fact {seq}) cannot be right: {why}',
      fr: 'l’écriture {entry} (fait {seq}) ne peut être juste : {why}',
    },
    {
      en: 'Keep this file untouched, restore the last good backup beside it with `daybook book restore`, and compare.',
      fr: 'Gardez ce fichier tel quel, restaurez à côté la dernière bonne copie avec `daybook book restore` et comparez.',
    },
  ),
  'head-false': entry(
    'rule',
    {
      en: 'the head of the books gives {what} as {found}; the daybook gives {expected}',
      fr: 'la tête des livres donne {what} : {found}; le livre-journal donne {expected}',
    },
    {
      en: 'If the books end early, restore the last good backup beside them; otherwise `daybook book rebuild` mends the head.',
      fr: 'Si les livres s’arrêtent trop tôt, restaurez à côté la dernière bonne copie; sinon `daybook book rebuild` répare la tête.',
    },
  ),
  'row-missing': entry(
    'rule',
    {
      en: '{what} is missing from the books, though the daybook has it',
      fr: '{what} manque aux livres, alors que le livre-journal l’a',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'row-extra': entry(
    'rule',
    {
      en: '{what} is in the books, though the daybook does not have it',
      fr: '{what} est dans les livres, alors que le livre-journal ne l’a pas',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'row-false': entry(
    'rule',
    {
      en: '{what} has {found} as {column}; the daybook says {expected}',
      fr: '{what} a {found} comme {column}; le livre-journal dit {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'sums-unequal': entry(
    'rule',
    {
      en: '{what} are not equal: {found} against {expected}',
      fr: '{what} ne sont pas égaux : {found} contre {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'list-unequal': entry(
    'rule',
    {
      en: 'account {account} holds {balance}, and its open items come to {list}',
      fr: 'le compte {account} contient {balance}, et ses postes ouverts font {list}',
    },
    {
      en: 'See `daybook ageing prove`; `daybook book rebuild` writes totals and lists again from the daybook.',
      fr: 'Voyez `daybook ageing prove`; `daybook book rebuild` réécrit totaux et listes à partir du livre-journal.',
    },
  ),
  'return-unequal': entry(
    'rule',
    {
      en: 'return {return} says {found} for {line}; the postings that it counted come to {counted}',
      fr: 'la déclaration {return} porte {found} pour {line}; les lignes qu’elle a comptées font {counted}',
    },
    {
      en: '`daybook book rebuild` writes returns and totals again from the daybook; else amend the return.',
      fr: '`daybook book rebuild` réécrit déclarations et totaux à partir du livre-journal; sinon modifiez la déclaration.',
    },
  ),
  'return-standing': entry(
    'rule',
    {
      en: 'account {account} holds {found}, and what no return has counted comes to {counted}',
      fr: 'le compte {account} contient {found}, et ce qu’aucune déclaration n’a compté fait {counted}',
    },
    {
      en: 'Look for entries tagged `return` that no return made (`daybook account postings {account}`).',
      fr: 'Cherchez des écritures étiquetées `return` qu’aucune déclaration n’a faites (`daybook account postings {account}`).',
    },
  ),
  'paper-false': entry(
    'rule',
    {
      en: 'the paper {paper} is not the file that was attached: its content has another hash',
      fr: 'le papier {paper} n’est pas le fichier joint : son contenu a une autre empreinte',
    },
    {
      en: 'Restore the last good backup beside these books and take the paper from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y le papier.',
    },
  ),
  'paper-missing': entry(
    'rule',
    {
      en: 'the paper {paper} ({name}), quoted by fact {seq}, is missing',
      fr: 'le papier {paper} ({name}), cité par le fait {seq}, manque',
    },
    {
      en: 'Restore the last good backup beside these books and take the paper from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y le papier.',
    },
  ),
  'search-false': entry(
    'rule',
    {
      en: 'the search index covers {found} entries of {expected}',
      fr: 'l’index de recherche couvre {found} écritures sur {expected}',
    },
    {
      en: 'The daybook itself is not in question: `daybook book rebuild` writes this again from it.',
      fr: 'Le livre-journal n’est pas en cause : `daybook book rebuild` réécrit ceci à partir de lui.',
    },
  ),
  'vault-false': entry(
    'rule',
    {
      en: 'the sealed item {item} of the vault cannot be opened: {why}',
      fr: 'l’élément scellé {item} du coffre ne s’ouvre pas : {why}',
    },
    {
      en: 'Restore the last good backup beside these books and take the item from there.',
      fr: 'Restaurez à côté la dernière bonne copie et reprenez-y l’élément.',
    },
  ),
  'book-unrebuildable': entry(
    'rule',
    {
      en: 'the daybook itself is damaged, so nothing can be rebuilt from it',
      fr: 'le livre-journal lui-même est endommagé; rien ne peut être rebâti à partir de lui',
    },
    {
      en: 'Restore the last good backup with `daybook book restore`; what is wrong follows.',
      fr: 'Restaurez la dernière bonne copie avec `daybook book restore`; les anomalies suivent.',
    },
  ),
  'book-unchanged': entry(
    'input',
    {
      en: 'nothing about the books would change',
      fr: 'rien ne changerait dans les livres',
    },
    {
      en: 'Give --name, --province, --fiscal-year-end or --language with another value.',
      fr: 'Donnez --name, --province, --fiscal-year-end ou --language avec une autre valeur.',
    },
  ),
  'copy-false': entry(
    'rule',
    {
      en: 'the copy is not what was copied: {what} is {found}, and was {expected}',
      fr: 'la copie n’est pas l’original : {what} est {found} et était {expected}',
    },
    {
      en: 'The copy was removed. Check the disk, and do it again.',
      fr: 'La copie a été retirée. Vérifiez le disque et recommencez.',
    },
  ),
  'export-malformed': entry(
    'input',
    {
      en: 'line {line} of {file} is not as it was exported: {why}',
      fr: 'la ligne {line} de {file} n’est pas telle qu’exportée : {why}',
    },
    {
      en: 'Nothing was made. Export the books again, or take another copy of the file.',
      fr: 'Rien n’a été créé. Exportez de nouveau les livres ou prenez une autre copie du fichier.',
    },
  ),
  'passphrase-missing': entry(
    'input',
    {
      en: 'the vault of these books is sealed, and no passphrase was given',
      fr: 'le coffre de ces livres est scellé, et aucune phrase secrète n’a été donnée',
    },
    {
      en: 'Open the vault in the settings of the screens, run the command at a terminal to be asked, or set DAYBOOK_PASSPHRASE.',
      fr: 'Ouvrez le coffre dans les réglages des écrans, lancez la commande dans un terminal pour être interrogé, ou définissez DAYBOOK_PASSPHRASE.',
    },
  ),
  'passphrase-wrong': entry(
    'role',
    {
      en: 'this is not the passphrase of the vault',
      fr: 'ce n’est pas la phrase secrète du coffre',
    },
    {
      en: 'Try again. Without the passphrase nobody can open the vault; the books themselves stay readable.',
      fr: 'Réessayez. Sans elle, personne ne peut ouvrir le coffre; les livres eux-mêmes restent lisibles.',
    },
  ),
  'passphrase-short': entry(
    'input',
    {
      en: 'a passphrase has at least {least} characters; this one has {count}',
      fr: 'une phrase secrète compte au moins {least} caractères; celle-ci en a {count}',
    },
    {
      en: 'Take several words that belong together only to you.',
      fr: 'Prenez plusieurs mots qui ne vont ensemble que pour vous.',
    },
  ),
  'passphrase-differs': entry(
    'input',
    {
      en: 'the two passphrases are not the same',
      fr: 'les deux phrases secrètes diffèrent',
    },
    {
      en: 'Nothing was changed. Type the same one twice.',
      fr: 'Rien n’a été modifié. Tapez deux fois la même.',
    },
  ),
  'vault-item-unknown': entry(
    'missing',
    {
      en: 'the vault has no item {item}',
      fr: 'le coffre n’a pas d’élément {item}',
    },
    {
      en: '`daybook vault list` shows them; it may have been erased.',
      fr: '`daybook vault list` les montre; il a pu être effacé.',
    },
  ),
  'vault-value-missing': entry(
    'input',
    {
      en: 'no value was given for item {item}',
      fr: 'aucune valeur n’a été donnée pour l’élément {item}',
    },
    {
      en: 'Type it when asked, or give {"value": …} with `--input -`; `--value` can be seen by others and stays in the history.',
      fr: 'Tapez-la sur demande, ou donnez {"value": …} avec `--input -`; `--value` est visible et reste dans l’historique.',
    },
  ),
  'personal-number-in-text': entry(
    'rule',
    {
      en: '{what} holds what looks like a social insurance number',
      fr: '{what} contient ce qui ressemble à un numéro d’assurance sociale',
    },
    {
      en: 'It could never be erased from the daybook. Keep it with `daybook vault set`, and write here whom it belongs to.',
      fr: 'Il ne pourrait jamais être effacé. Gardez-le avec `daybook vault set` et écrivez ici à qui il appartient.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
