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
  'link-false': entry(
    'role',
    { en: 'this link was not made by these books', fr: 'ce lien ne vient pas de ces livres' },
    {
      en: 'Open the link as it was sent, whole, or ask your bookkeeper for a new one.',
      fr: 'Ouvrez le lien tel que reçu, en entier, ou demandez-en un autre à votre teneur de livres.',
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
