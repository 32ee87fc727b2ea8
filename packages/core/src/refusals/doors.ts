import { entry, type RefusalEntry } from './entry.ts'

/** Refusals at the doors: what was typed, asked or opened cannot be read, written or reached. */
export const doorsRefusals = {
  'input-malformed': entry(
    'input',
    { en: '{what}', fr: '{what}' },
    {
      en: 'See the command’s help for what it takes.',
      fr: 'Consultez l’aide de la commande pour ce qu’elle accepte.',
    },
  ),
  'input-missing': entry(
    'input',
    { en: '{what} is missing', fr: 'il manque {what}' },
    {
      en: 'Add it; the command’s help says what it looks like.',
      fr: 'Ajoutez-le; l’aide de la commande dit quelle forme il a.',
    },
  ),
  'command-unknown': entry(
    'input',
    { en: 'there is no command “{command}”', fr: 'il n’y a pas de commande « {command} »' },
    { en: '`daybook --help` lists them.', fr: '`daybook --help` en donne la liste.' },
  ),
  'address-unknown': entry(
    'missing',
    { en: 'there is nothing at {address}', fr: 'il n’y a rien à {address}' },
    {
      en: 'GET /v1/openapi.json lists every address.',
      fr: 'GET /v1/openapi.json donne toutes les adresses.',
    },
  ),
  'path-over-http': entry(
    'role',
    {
      en: '{command} takes no file of the serving machine over HTTP ({field})',
      fr: '{command} n’accepte pas de fichier de la machine qui sert par HTTP ({field})',
    },
    {
      en: 'Send the content itself where the command takes it, or use the command line.',
      fr: 'Envoyez le contenu lui-même si la commande l’accepte, ou utilisez la ligne de commande.',
    },
  ),
  'as-of-unknown': entry(
    'missing',
    {
      en: '“{asOf}” is neither a fact of these books (1 to {last}) nor a day on which they existed',
      fr: '« {asOf} » n’est ni un fait de ces livres (1 à {last}) ni un jour où ils existaient',
    },
    {
      en: 'Give a fact’s number or a day, YYYY-MM-DD.',
      fr: 'Donnez le numéro d’un fait ou un jour, AAAA-MM-JJ.',
    },
  ),
  'method-wrong': entry(
    'input',
    { en: '{command} is asked with {method}', fr: '{command} se demande avec {method}' },
    {
      en: 'Reading commands take GET, writing commands POST.',
      fr: 'Les lectures prennent GET, les écritures POST.',
    },
  ),
  'address-not-loopback': entry(
    'role',
    {
      en: 'Daybook serves on this machine only, not on {host}',
      fr: 'Daybook ne sert que sur cette machine, pas sur {host}',
    },
    {
      en: 'Use 127.0.0.1. Serving others comes with sign-in.',
      fr: 'Utilisez 127.0.0.1. Le service à d’autres viendra avec l’ouverture de session.',
    },
  ),
  'host-foreign': entry(
    'role',
    {
      en: 'Daybook answers on this machine only, not under the name “{host}”',
      fr: 'Daybook ne répond que sur cette machine, pas sous le nom « {host} »',
    },
    { en: 'Ask for 127.0.0.1 or localhost.', fr: 'Demandez 127.0.0.1 ou localhost.' },
  ),
  'origin-foreign': entry(
    'role',
    {
      en: 'a page of another site ({origin}) may not reach the books',
      fr: 'une page d’un autre site ({origin}) ne peut accéder aux livres',
    },
    { en: 'Use Daybook’s own pages, or a program.', fr: 'Utilisez les pages de Daybook, ou un programme.' },
  ),
  'token-missing': entry(
    'role',
    {
      en: 'the books are open to Daybook’s own page and to whoever sends the token of this start',
      fr: 'les livres sont ouverts à la page de Daybook et à qui envoie le jeton de ce démarrage',
    },
    {
      en: 'Send the header Authorization: Bearer and the token; {where}.',
      fr: 'Envoyez l’en-tête Authorization: Bearer avec le jeton; {where}.',
    },
  ),
  'token-stale': entry(
    'role',
    {
      en: 'the token is not that of this start of the server; each start has its own',
      fr: 'le jeton n’est pas celui de ce démarrage du serveur; chaque démarrage a le sien',
    },
    {
      en: 'Open the page anew, or send Authorization: Bearer and the new token; {where}.',
      fr: 'Rouvrez la page, ou envoyez Authorization: Bearer avec le nouveau jeton; {where}.',
    },
  ),
  'body-too-large': entry(
    'input',
    { en: 'more was sent than {most} MB', fr: 'plus de {most} Mo ont été envoyés' },
    {
      en: 'Send less at once; nothing was recorded.',
      fr: 'Envoyez-en moins à la fois; rien n’a été inscrit.',
    },
  ),
  'port-taken': entry(
    'place',
    { en: 'port {port} cannot be used: {why}', fr: 'le port {port} n’est pas utilisable : {why}' },
    {
      en: 'Choose another with --port, or --port 0 for any free one.',
      fr: 'Choisissez-en un autre avec --port, ou --port 0 pour un port libre.',
    },
  ),
  'book-not-named': entry(
    'input',
    { en: 'no books were named', fr: 'aucun livre n’est nommé' },
    { en: 'Add --book FILE, or set DAYBOOK_BOOK.', fr: 'Ajoutez --book FICHIER ou définissez DAYBOOK_BOOK.' },
  ),
  'book-named-twice': entry(
    'input',
    {
      en: 'two places are named for the books to be made: {place} and {other}',
      fr: 'deux endroits sont nommés pour les livres à créer : {place} et {other}',
    },
    { en: 'Name one, with or without --book.', fr: 'Nommez-en un, avec ou sans --book.' },
  ),
  'flag-twice': entry(
    'input',
    { en: '{flag} was given twice', fr: '{flag} a été donné deux fois' },
    {
      en: 'Give it once: only one value can count.',
      fr: 'Donnez-le une fois : une seule valeur peut compter.',
    },
  ),
  'word-undecodable': entry(
    'input',
    {
      en: 'a character of “{text}” could not be read',
      fr: 'un caractère de « {text} » n’a pas pu être lu',
    },
    {
      en: 'Type it again in a terminal set to UTF-8, or give the input as a file with --input.',
      fr: 'Retapez-le dans un terminal réglé en UTF-8, ou donnez la saisie dans un fichier avec --input.',
    },
  ),
  'amount-malformed': entry(
    'input',
    { en: '“{amount}” is not an amount', fr: '« {amount} » n’est pas un montant' },
    {
      en: 'Write dollars and cents with a point: 1234.56.',
      fr: 'Écrivez dollars et cents avec un point : 1234.56; au terminal, 1 234,56 convient aussi.',
    },
  ),
  'amount-too-fine': entry(
    'input',
    { en: '{amount} is finer than a cent', fr: '{amount} est plus fin qu’un cent' },
    { en: 'Round it to two decimals first.', fr: 'Arrondissez d’abord à deux décimales.' },
  ),
  'amount-too-large': entry(
    'input',
    {
      en: '{amount} is a million million dollars or more',
      fr: '{amount} atteint un million de millions de dollars ou plus',
    },
    {
      en: 'Check the amount; books hold up to 999,999,999,999.99 a posting.',
      fr: 'Vérifiez le montant; le maximum par écriture est 999 999 999 999,99.',
    },
  ),
  'amount-ambiguous': entry(
    'input',
    {
      en: '“{amount}” reads two ways: {grouped} (the comma groups thousands) or {decimal} (it marks decimals)',
      fr: '« {amount} » se lit de deux façons : {grouped} (la virgule groupe les milliers) ou {decimal} (elle marque les décimales)',
    },
    {
      en: 'Write {grouped} for the first; for the second, round to two decimals.',
      fr: 'Écrivez {grouped} pour la première; pour la seconde, arrondissez à deux décimales.',
    },
  ),
  'quantity-ambiguous': entry(
    'input',
    {
      en: '“{quantity}” reads two ways: {grouped} (the comma groups thousands) or {decimal} (it marks decimals)',
      fr: '« {quantity} » se lit de deux façons : {grouped} (la virgule groupe les milliers) ou {decimal} (elle marque les décimales)',
    },
    {
      en: 'Write {grouped} or {decimal}.',
      fr: 'Écrivez {grouped} ou {decimal}.',
    },
  ),
  'date-malformed': entry(
    'input',
    { en: '“{date}” is not a day of the calendar', fr: '« {date} » n’est pas un jour du calendrier' },
    { en: 'Write the day as YYYY-MM-DD.', fr: 'Écrivez le jour sous la forme AAAA-MM-JJ.' },
  ),
  'date-out-of-bounds': entry(
    'input',
    {
      en: '{date} lies outside of the years that the books can hold, 1900 to 2199',
      fr: 'le {date} est hors des années que les livres peuvent contenir, de 1900 à 2199',
    },
    { en: 'Look at the year again.', fr: 'Revoyez l’année.' },
  ),
  'text-unfit': entry(
    'input',
    {
      en: 'the text “{text}” holds control characters that cannot be kept',
      fr: 'le texte « {text} » contient des caractères de commande qui ne peuvent être conservés',
    },
    { en: 'Type it again without them.', fr: 'Retapez-le sans eux.' },
  ),
  'text-not-utf8': entry(
    'input',
    {
      en: '{what} is not valid UTF-8 at byte {byte}',
      fr: '{what} n’est pas du UTF-8 valide à l’octet {byte}',
    },
    { en: 'Save the file as UTF-8 and try again.', fr: 'Enregistrez le fichier en UTF-8 et recommencez.' },
  ),
  'file-missing': entry(
    'missing',
    { en: '{file} cannot be opened: {why}', fr: 'impossible d’ouvrir {file} : {why}' },
    { en: 'Check the name and the permissions.', fr: 'Vérifiez le nom et les permissions.' },
  ),
  'file-unreadable': entry(
    'input',
    {
      en: 'line {line} of {file} cannot be read: {why}',
      fr: 'la ligne {line} de {file} est illisible : {why}',
    },
    {
      en: 'Nothing was recorded from this line on. Mend it and run the same command again.',
      fr: 'Rien n’a été inscrit à partir de cette ligne. Corrigez-la et relancez la même commande.',
    },
  ),
  'format-unknown': entry(
    'input',
    {
      en: '{file} is in no format that Daybook reads: it looks like {found}',
      fr: '{file} n’est dans aucun format lu par Daybook : il ressemble à {found}',
    },
    { en: 'Known formats: {known}.', fr: 'Formats connus : {known}.' },
  ),
  'key-reused': entry(
    'conflict',
    { en: 'key {key} was already used for something else', fr: 'la clé {key} a déjà servi à autre chose' },
    {
      en: 'Use a new key for a new deed; the same key only for the very same input.',
      fr: 'Une nouvelle clé pour un nouvel acte; la même clé seulement pour la même saisie.',
    },
  ),
  'work-stopped': entry(
    'conflict',
    { en: 'stopped; nothing was recorded', fr: 'interrompu; rien n’a été inscrit' },
    { en: 'Do it again whenever you like.', fr: 'Recommencez quand vous voulez.' },
  ),
  'book-busy': entry(
    'conflict',
    { en: 'another program is writing these books', fr: 'un autre programme écrit dans ces livres' },
    {
      en: 'Nothing was recorded. Try again in a moment.',
      fr: 'Rien n’a été inscrit. Réessayez dans un instant.',
    },
  ),
  'book-unknown': entry(
    'missing',
    { en: 'there are no books at {place}', fr: 'il n’y a pas de livres à {place}' },
    {
      en: 'Create them with `daybook book create`, or name another file with --book.',
      fr: 'Créez-les avec `daybook book create`, ou nommez un autre fichier avec --book.',
    },
  ),
  'book-exists': entry(
    'conflict',
    { en: 'there is something at {place} already', fr: 'il y a déjà quelque chose à {place}' },
    { en: 'Nothing was changed. Choose another name.', fr: 'Rien n’a été modifié. Choisissez un autre nom.' },
  ),
  'book-newer': entry(
    'place',
    {
      en: 'these books were written by a newer Daybook (format {found}; this one reads up to {known})',
      fr: 'ces livres ont été écrits par un Daybook plus récent (format {found}; celui-ci lit jusqu’à {known})',
    },
    {
      en: 'Install the current version; nothing was changed.',
      fr: 'Installez la version courante; rien n’a été modifié.',
    },
  ),
  'book-damaged': entry(
    'place',
    { en: 'the file {place} is damaged: {why}', fr: 'le fichier {place} est endommagé : {why}' },
    {
      en: 'Nothing was written. Run `daybook book verify`, and restore the last backup beside it.',
      fr: 'Rien n’a été écrit. Lancez `daybook book verify` et restaurez la dernière copie à côté.',
    },
  ),
  'disk-full': entry(
    'place',
    { en: 'the disk that holds {place} is full', fr: 'le disque qui contient {place} est plein' },
    {
      en: 'Nothing of this act was recorded. Make room and do it again.',
      fr: 'Rien de cet acte n’a été inscrit. Libérez de l’espace et recommencez.',
    },
  ),
  'place-read-only': entry(
    'place',
    { en: '{place} cannot be written', fr: 'impossible d’écrire dans {place}' },
    {
      en: 'Nothing was recorded. Check the permissions of the file and its folder.',
      fr: 'Rien n’a été inscrit. Vérifiez les permissions du fichier et de son dossier.',
    },
  ),
  'printer-missing': entry(
    'place',
    {
      en: 'the PDF printer is not installed for this machine ({platform})',
      fr: 'l’imprimante PDF n’est pas installée pour cette machine ({platform})',
    },
    {
      en: 'Run `npm ci` on this machine, or ask for xlsx, csv, json or a table.',
      fr: 'Lancez `npm ci` sur cette machine, ou demandez xlsx, csv, json ou un tableau.',
    },
  ),
  'server-unreachable': entry(
    'place',
    {
      en: 'the database server at {place} does not answer: {why}',
      fr: 'le serveur de base de données à {place} ne répond pas : {why}',
    },
    {
      en: 'Nothing was recorded. Check the address, the name and the password.',
      fr: 'Rien n’a été inscrit. Vérifiez l’adresse, le nom et le mot de passe.',
    },
  ),
  'place-malformed': entry(
    'input',
    {
      en: '{place} is not the address of a book on a PostgreSQL server',
      fr: '{place} n’est pas l’adresse de livres sur un serveur PostgreSQL',
    },
    {
      en: 'Write postgres://user@host/database?book=1, the number of the books (without book= only to create some). In a password write / ? # @ as %2F %3F %23 %40, or give it in PGPASSWORD.',
      fr: 'Écrivez postgres://utilisateur@hote/base?book=1, le numéro des livres (sans book= seulement pour en créer). Dans un mot de passe, écrivez / ? # @ comme %2F %3F %23 %40, ou donnez-le dans PGPASSWORD.',
    },
  ),
  'place-not-utf8': entry(
    'place',
    {
      en: 'the database at {place} keeps text as {encoding}, which cannot hold every name',
      fr: 'la base de données à {place} garde le texte en {encoding}, qui ne peut contenir tous les noms',
    },
    {
      en: 'Nothing was made. Create a database with the encoding UTF8 and name that one.',
      fr: 'Rien n’a été créé. Créez une base de données dans l’encodage UTF8 et nommez celle-là.',
    },
  ),
  'outcome-unknown': entry(
    'place',
    {
      en: 'the database server at {place} broke off while it was recording; whether it did is not known',
      fr: 'le serveur de base de données à {place} a coupé pendant l’inscription; on ne sait si elle est faite',
    },
    {
      en: 'When it answers again, do the same with the same key: what was recorded is not recorded twice. Without a key, look at the journal first.',
      fr: 'Quand il répond de nouveau, refaites la même chose avec la même clé : ce qui est inscrit ne l’est pas deux fois. Sans clé, regardez d’abord le journal.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
