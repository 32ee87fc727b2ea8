const en = {
  paper: 'Paper',
  kind: 'Kind',
  size: 'Size',
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
  sample: 'invoice-0412.pdf, sample',
  bytes: (count: number) =>
    count < 1024
      ? `${count} B`
      : count < 1_048_576
        ? `${Math.round(count / 1024)} KB`
        : `${(count / 1_048_576).toFixed(1)} MB`,
}

const fr: typeof en = {
  paper: 'Pièce',
  kind: 'Genre',
  size: 'Taille',
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
  notShown: 'Ce genre de pièce ne s’affiche pas ici : gardez le fichier et ouvrez-le avec son programme.',
  sample: 'facture-0412.pdf, exemple',
  bytes: (count) =>
    count < 1024
      ? `${count} o`
      : count < 1_048_576
        ? `${Math.round(count / 1024)} Ko`
        : `${(count / 1_048_576).toFixed(1).replace('.', ',')} Mo`,
}

/** The words of papers. */
export const paperWords = { en, fr }
