import { entry, type RefusalEntry } from './entry.ts'

/** Refusals of reading receipts and bills. */
export const readingRefusals = {
  'reader-missing': entry(
    'place',
    {
      en: 'the reader of pictures and PDF files is not installed on this machine',
      fr: 'le lecteur d’images et de PDF n’est pas installé sur cette machine',
    },
    {
      en: 'Run `npm ci` (a clone), or beside an installed program `npm install tesseract.js-core@7 @tesseract.js-data/eng@1 @tesseract.js-data/fra@1 unpdf@1`; until then type what the paper says.',
      fr: 'Lancez `npm ci` (un clone), ou, à côté du programme installé, `npm install tesseract.js-core@7 @tesseract.js-data/eng@1 @tesseract.js-data/fra@1 unpdf@1`; d’ici là, tapez ce que dit la pièce.',
    },
  ),
  'picture-broken': entry(
    'input',
    { en: 'the picture {paper} cannot be opened', fr: 'l’image {paper} ne peut pas être ouverte' },
    {
      en: 'Take it again: a PNG or JPEG picture of at least 60 by 60 points, saved whole.',
      fr: 'Reprenez-la : une image PNG ou JPEG d’au moins 60 points sur 60, enregistrée en entier.',
    },
  ),
  'picture-too-large': entry(
    'input',
    {
      en: 'the picture {paper} has {size} points ({pixels} million); up to {most} million are read',
      fr: 'l’image {paper} compte {size} points ({pixels} millions); jusqu’à {most} millions sont lus',
    },
    {
      en: 'Scan it at 300 dots an inch, or send the photograph in its usual size.',
      fr: 'Numérisez-la à 300 points par pouce, ou envoyez la photo dans sa taille habituelle.',
    },
  ),
  'paper-read-long': entry(
    'rule',
    {
      en: 'reading {paper} was given up after {seconds} seconds',
      fr: 'la lecture de {paper} a été abandonnée après {seconds} secondes',
    },
    {
      en: 'Photograph only the receipt, or scan it at 300 dots an inch; type the amounts meanwhile.',
      fr: 'Photographiez le reçu seul, ou numérisez-le à 300 points par pouce; en attendant, tapez les montants.',
    },
  ),
  'paper-kind-unread': entry(
    'input',
    {
      en: 'papers of the kind of {paper} ({kind}) are not read',
      fr: 'les pièces du genre de {paper} ({kind}) ne se lisent pas',
    },
    {
      en: 'Pictures (PNG, JPEG), PDF files and plain text are read; save it as one of those.',
      fr: 'Les images (PNG, JPEG), les PDF et le texte simple se lisent; enregistrez-la ainsi.',
    },
  ),
  'paper-says-nothing': entry(
    'rule',
    { en: 'no text was found on {paper}', fr: 'aucun texte n’a été trouvé sur {paper}' },
    {
      en: 'Photograph it flat, in good light and near enough that its letters are sharp; or type what it says.',
      fr: 'Photographiez-la à plat, bien éclairée et d’assez près pour que les lettres soient nettes; ou tapez ce qu’elle dit.',
    },
  ),
  'pdf-locked': entry(
    'input',
    {
      en: 'the PDF {paper} is locked by a password',
      fr: 'le PDF {paper} est verrouillé par un mot de passe',
    },
    {
      en: 'Print it to a new PDF without a password, or take a picture of it.',
      fr: 'Imprimez-le dans un nouveau PDF sans mot de passe, ou prenez-en une image.',
    },
  ),
  'pdf-unread': entry(
    'input',
    {
      en: 'the PDF {paper} holds no text, and no picture that can be opened (packed as: {packing})',
      fr: 'le PDF {paper} ne porte ni texte ni image qui s’ouvre ici (compression : {packing})',
    },
    {
      en: 'Scan it as JPEG or PNG, or as a PDF with text; scans packed as CCITT, JBIG2 or JPEG 2000 are not opened.',
      fr: 'Numérisez-le en JPEG ou PNG, ou en PDF avec texte; les numérisations CCITT, JBIG2 ou JPEG 2000 ne s’ouvrent pas.',
    },
  ),
  'pdf-too-large': entry(
    'rule',
    {
      en: 'opening the PDF {paper} takes more than {most} MB of memory',
      fr: 'ouvrir le PDF {paper} demande plus de {most} Mo de mémoire',
    },
    {
      en: 'Print it to a new PDF, or scan it at 300 dots an inch; or type what it says.',
      fr: 'Imprimez-le dans un nouveau PDF, ou numérisez-le à 300 points par pouce; ou tapez ce qu’il dit.',
    },
  ),
} as const satisfies Readonly<Record<string, RefusalEntry>>
