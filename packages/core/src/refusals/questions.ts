import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of questions to the client and of the links by which they are answered. */
export const questionsRefusals = {
  'question-unknown': entry(
    'missing',
    { en: 'there is no question {question}', fr: 'il n’y a pas de question {question}' },
    {
      en: '`daybook question list --all` shows them: {known}.',
      fr: '`daybook question list --all` les montre : {known}.',
    },
  ),
  'question-about-unclear': entry(
    'input',
    {
      en: 'a question is about one thing: a bank line, an entry, a posting or a document, not {given}',
      fr: 'une question porte sur une seule chose : une ligne bancaire, une écriture, une de ses lignes ou un document, pas {given}',
    },
    {
      en: 'Give one of --line with --account, --entry (with --posting), --document; none for the books as a whole.',
      fr: 'Donnez l’un de --line avec --account, --entry (avec --posting), --document; rien pour les livres entiers.',
    },
  ),
  'question-asked-already': entry(
    'conflict',
    {
      en: 'question {question} asks this already, since {date}, and waits',
      fr: 'la question {question} le demande déjà, depuis le {date}, et attend',
    },
    {
      en: 'Remind of it: `daybook question remind {question}`. Other words make another question.',
      fr: 'Rappelez-la : `daybook question remind {question}`. D’autres mots font une autre question.',
    },
  ),
  'question-closed': entry(
    'conflict',
    {
      en: 'question {question} was closed on {date}',
      fr: 'la question {question} a été fermée le {date}',
    },
    { en: 'Ask a new one: `daybook question ask`.', fr: 'Posez-en une autre : `daybook question ask`.' },
  ),
  'question-answer-empty': entry(
    'input',
    {
      en: 'question {question} got neither words nor a paper',
      fr: 'la question {question} n’a reçu ni mots ni pièce',
    },
    {
      en: 'Give an answer, or a file with --file.',
      fr: 'Donnez une réponse, ou un fichier avec --file.',
    },
  ),
  'question-paper-kind': entry(
    'input',
    {
      en: '“{file}” is no picture, PDF or text: a client’s paper is one of these',
      fr: '« {file} » n’est ni une image, ni un PDF, ni du texte : la pièce d’un client est l’un des trois',
    },
    {
      en: 'Take a photo or save it as PDF, and send that.',
      fr: 'Prenez-en une photo ou enregistrez-la en PDF, et envoyez cela.',
    },
  ),
  'questions-none-open': entry(
    'rule',
    {
      en: 'no question is open to make a link for: {what}',
      fr: 'aucune question n’est ouverte pour en faire un lien : {what}',
    },
    {
      en: 'Ask one first: `daybook question ask`.',
      fr: 'Posez-en une d’abord : `daybook question ask`.',
    },
  ),
  'question-no-line': entry(
    'input',
    {
      en: 'question {question} is not about a bank line: rules are for bank lines',
      fr: 'la question {question} ne porte pas sur une ligne bancaire : les règles sont pour ces lignes',
    },
    {
      en: 'Set a rule by itself: `daybook rule set`.',
      fr: 'Définissez une règle à part : `daybook rule set`.',
    },
  ),
  'question-unanswered': entry(
    'rule',
    {
      en: 'question {question} has no answer yet to make a rule of',
      fr: 'la question {question} n’a pas encore de réponse dont tirer une règle',
    },
    {
      en: 'Take the answer first: `daybook question answer {question}`.',
      fr: 'Prenez d’abord la réponse : `daybook question answer {question}`.',
    },
  ),
  'mail-kind-unread': entry(
    'input',
    {
      en: '“{file}” is no e-mail message saved as .eml',
      fr: '« {file} » n’est pas un courriel enregistré en .eml',
    },
    {
      en: 'Save the reply from the mail program as .eml (Outlook: “Save as”, or drag it from Outlook on the web). Otherwise: `daybook question answer`.',
      fr: 'Enregistrez la réponse en .eml depuis le logiciel de courriel (Outlook : « Enregistrer sous », ou glissez-la depuis Outlook sur le Web). Sinon : `daybook question answer`.',
    },
  ),
  'mail-too-large': entry(
    'input',
    {
      en: 'the message “{file}” has {size}; up to {most} is read',
      fr: 'le courriel « {file} » fait {size}; on en lit jusqu’à {most}',
    },
    {
      en: 'Take its words with `daybook question answer`, and its papers one by one with --file.',
      fr: 'Prenez ses mots avec `daybook question answer`, et ses pièces une à une avec --file.',
    },
  ),
  'mail-cut': entry(
    'input',
    {
      en: 'the message “{file}” holds more parts within parts than a letter of a person has',
      fr: 'le courriel « {file} » contient plus de parties emboîtées qu’une lettre de personne',
    },
    {
      en: 'Nothing of it was taken. Look at it in the mail program; take the answer with `daybook question answer`.',
      fr: 'Rien n’en a été pris. Regardez-le dans le logiciel de courriel; prenez la réponse avec `daybook question answer`.',
    },
  ),
  'mail-reference-missing': entry(
    'input',
    {
      en: 'the message “{file}” carries no reference of a question',
      fr: 'le courriel « {file} » ne porte aucune référence de question',
    },
    {
      en: 'Say which question it answers: `daybook question reply FILE --question Q7`.',
      fr: 'Dites à quelle question il répond : `daybook question reply FICHIER --question Q7`.',
    },
  ),
  'mail-reference-false': entry(
    'role',
    {
      en: 'the reference in “{file}” was not made by these books on this machine',
      fr: 'la référence de « {file} » ne vient pas de ces livres sur cet appareil',
    },
    {
      en: 'Open the books that the letter was about. If you know it to be an answer: `daybook question reply FILE --question Q7`.',
      fr: 'Ouvrez les livres dont parlait la lettre. Si vous savez que c’est une réponse : `daybook question reply FICHIER --question Q7`.',
    },
  ),
  'mail-taken': entry(
    'conflict',
    {
      en: 'the message “{file}” was taken already, for question {question}',
      fr: 'le courriel « {file} » a déjà été pris, pour la question {question}',
    },
    {
      en: 'Nothing was taken a second time. `daybook question list --all` shows what it said.',
      fr: 'Rien n’a été pris une seconde fois. `daybook question list --all` montre ce qu’il disait.',
    },
  ),
  'mail-empty': entry(
    'input',
    {
      en: 'the message “{file}” brings no words of its own and no picture, PDF or text (other files: {files})',
      fr: 'le courriel « {file} » n’apporte ni mots à lui, ni image, PDF ou texte (autres fichiers : {files})',
    },
    {
      en: 'Ask for a photo or a PDF, or take what it means with `daybook question answer`.',
      fr: 'Demandez une photo ou un PDF, ou prenez ce qu’il veut dire avec `daybook question answer`.',
    },
  ),
  'mail-answer-unclear': entry(
    'input',
    {
      en: 'the letter asked {questions}, and the reply does not say which it answers: “{words}”',
      fr: 'la lettre demandait {questions}, et la réponse ne dit pas à laquelle elle répond : « {words} »',
    },
    {
      en: 'Say which: `daybook question reply FILE --question Q7`; or take each with `daybook question answer`.',
      fr: 'Dites laquelle : `daybook question reply FICHIER --question Q7`; ou prenez chacune avec `daybook question answer`.',
    },
  ),
  'mail-paper-unclear': entry(
    'input',
    {
      en: 'the papers of the reply could belong to any of {questions}',
      fr: 'les pièces de la réponse peuvent aller à l’une ou l’autre de {questions}',
    },
    {
      en: 'Take it for one with `daybook question reply FILE --question Q7`, or save the papers and use `daybook question answer Q7 --file`.',
      fr: 'Prenez-la pour une seule avec `daybook question reply FICHIER --question Q7`, ou enregistrez les pièces et utilisez `daybook question answer Q7 --file`.',
    },
  ),
  'link-false': entry(
    'role',
    { en: 'this link was not made by these books', fr: 'ce lien ne vient pas de ces livres' },
    {
      en: 'Open the link as it was sent, whole, or ask your bookkeeper for a new one.',
      fr: 'Ouvrez le lien tel que reçu, en entier, ou demandez-en un autre à votre teneur de livres.',
    },
  ),
  'link-day-past': entry(
    'input',
    {
      en: 'a link through {date} would be of no use: today is {today}',
      fr: 'un lien valable jusqu’au {date} ne servirait à rien : nous sommes le {today}',
    },
    {
      en: 'Give a day to come with --through, or none: it is then good for two weeks.',
      fr: 'Donnez un jour à venir avec --through, ou aucun : il vaut alors deux semaines.',
    },
  ),
  'link-late': entry(
    'role',
    { en: 'this link was good through {date}', fr: 'ce lien était valable jusqu’au {date}' },
    {
      en: 'Ask your bookkeeper for a new one.',
      fr: 'Demandez-en un autre à votre teneur de livres.',
    },
  ),
  'link-used': entry(
    'conflict',
    { en: 'this link was used on {date}', fr: 'ce lien a servi le {date}' },
    {
      en: 'Your answers were taken. To add something, ask your bookkeeper for a new link.',
      fr: 'Vos réponses ont été reçues. Pour ajouter quelque chose, demandez un autre lien à votre teneur de livres.',
    },
  ),
  'link-too-often': entry(
    'role',
    { en: 'too many tries with such links', fr: 'trop d’essais avec de tels liens' },
    { en: 'Wait {minutes} minutes and try again.', fr: 'Attendez {minutes} minutes et réessayez.' },
  ),
} satisfies Readonly<Record<string, RefusalEntry>>
