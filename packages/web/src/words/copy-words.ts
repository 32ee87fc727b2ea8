const en = {
  title: 'Backups',
  what: 'A backup is the whole books in one file, proved after it is written. Those made here lie in the program’s own folder; save one elsewhere too, such as on another disk.',
  make: 'Back up now',
  making: 'The books are copied and proved',
  made: (file: string, entries: number) => `${file} holds all ${entries} entries, and was proved.`,
  none: 'No backup was made here yet.',
  file: 'File',
  when: 'Made',
  size: 'Size',
  save: 'Save elsewhere',
  restore: 'Restore',
  bring: 'Restore a backup from elsewhere',
  restoreNote: 'Restoring makes new books beside these and changes nothing here.',
  restoring: 'The backup is proved and copied',
  restored: 'The books were restored beside these, and proved.',
  open: 'Open them',
  rebuild: 'Rebuild from the daybook',
  rebuildWhat:
    'Balances, lists and the search are written again from the daybook, all or nothing. It mends what “Verify everything” under Close finds in them; the daybook itself is not touched.',
  rebuilding: 'Everything is written again from the daybook',
  rebuilt: (facts: number) => `All was written again from ${facts} facts, and was proved.`,
}

const fr: typeof en = {
  title: 'Sauvegardes',
  what: 'Une sauvegarde, ce sont les livres entiers dans un fichier, prouvé après son écriture. Celles d’ici sont dans le dossier du programme; enregistrez-en une ailleurs aussi, par exemple sur un autre disque.',
  make: 'Sauvegarder maintenant',
  making: 'Les livres sont copiés et prouvés',
  made: (file, entries) => `${file} contient les ${entries} écritures, et a été prouvé.`,
  none: 'Aucune sauvegarde n’a encore été faite ici.',
  file: 'Fichier',
  when: 'Faite',
  size: 'Taille',
  save: 'Enregistrer ailleurs',
  restore: 'Restaurer',
  bring: 'Restaurer une sauvegarde venue d’ailleurs',
  restoreNote: 'La restauration fait de nouveaux livres à côté de ceux-ci et ne change rien ici.',
  restoring: 'La sauvegarde est prouvée et copiée',
  restored: 'Les livres ont été restaurés à côté de ceux-ci, et prouvés.',
  open: 'Les ouvrir',
  rebuild: 'Rebâtir à partir du livre-journal',
  rebuildWhat:
    'Les soldes, les listes et la recherche sont réécrits à partir du livre-journal, tout ou rien. Cela répare ce que «\u00a0Tout vérifier\u00a0» y trouve, sous Clôture; le livre-journal lui-même reste intact.',
  rebuilding: 'Tout est réécrit à partir du livre-journal',
  rebuilt: (facts) => `Tout a été réécrit à partir de ${facts} faits, et prouvé.`,
}

/** The words of backups: making, restoring, rebuilding. */
export const copyWords = { en, fr }
