const en = {
  paper: 'Paper',
  kind: 'Kind',
  size: 'Size',
  kindOf: (mediaType: string) => kindNamed(mediaType, { image: 'picture', text: 'text' }),
  attach: 'Attach',
  drop: 'Drop a paper here, or press',
  dropOn: 'Drop a paper on an entry of the journal, or open the entry and press',
  dropped: 'Let go to attach',
  attached: (name: string, entry: string) => `${name} attached to ${entry}`,
  open: 'Open the paper',
  keep: 'Keep the file',
  detach: 'Detach',
  detachWhy: 'Why it does not belong here',
  detached: (name: string) => `${name} detached`,
  sending: (name: string) => `Attaching ${name}`,
  tooLarge: (name: string) => `${name} is larger than 45 MB.`,
  notShown: 'This kind of paper is not shown here: keep the file and open it with its own program.',
  waiting: 'Waiting for an entry',
  withEntry: 'With their entries',
  takeIn: 'Take in papers',
  tookIn: (name: string) => `${name} taken in`,
  came: 'Came in',
  asBill: 'Enter as bill',
  setAside: 'Set aside',
  noEntry: 'Needs no entry',
  wentAside: (name: string) => `${name} set aside`,
  sample: 'invoice-0412.pdf, sample',
}

const fr: typeof en = {
  paper: 'Pièce',
  kind: 'Genre',
  size: 'Taille',
  kindOf: (mediaType) => kindNamed(mediaType, { image: 'image', text: 'texte' }),
  attach: 'Joindre',
  drop: 'Déposez une pièce ici, ou appuyez sur',
  dropOn: 'Déposez une pièce sur une écriture du journal, ou ouvrez l’écriture et appuyez sur',
  dropped: 'Lâchez pour joindre',
  attached: (name, entry) => `${name} jointe à ${entry}`,
  open: 'Ouvrir la pièce',
  keep: 'Garder le fichier',
  detach: 'Détacher',
  detachWhy: 'Pourquoi elle n’est pas à sa place',
  detached: (name) => `${name} détachée`,
  sending: (name) => `${name} est jointe`,
  tooLarge: (name) => `${name} dépasse 45 Mo.`,
  notShown:
    'Ce genre de pièce ne s’affiche pas ici\u00a0: gardez le fichier et ouvrez-le avec son programme.',
  waiting: 'En attente d’écriture',
  withEntry: 'Avec leur écriture',
  takeIn: 'Recevoir des pièces',
  tookIn: (name) => `${name} reçue`,
  came: 'Reçue le',
  asBill: 'Saisir la facture',
  setAside: 'Mettre de côté',
  noEntry: 'Sans écriture à faire',
  wentAside: (name) => `${name} mise de côté`,
  sample: 'facture-0412.pdf, exemple',
}

/** The words of papers. */
export const paperWords = { en, fr }

/** A kind of file in words: `PDF`, `picture JPEG`; else the end of its media type. */
function kindNamed(mediaType: string, { image, text }: { readonly image: string; readonly text: string }) {
  const [family = '', kind = ''] = mediaType.split(';')[0]?.trim().split('/') ?? []
  if (family === 'image') return `${image} ${kind.toUpperCase()}`
  if (mediaType.startsWith('text/plain')) return text
  return kind.length <= 5 ? kind.toUpperCase() : kind.replace(/^(?:vnd|x)[.-]/, '')
}
