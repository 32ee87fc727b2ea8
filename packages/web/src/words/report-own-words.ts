const en = {
  step: 'Columns',
  week: 'Weeks',
  month: 'Months',
  habit: 'Customers as late as usual',
  eachParty: 'Each customer, supplier and form',
  lastDay: 'Last day',
  asOf: 'Cash at the end of',
  count: 'Months shown',
  extract: 'Table',
  extracts: {
    gifi: 'Revenue and expenses',
    payroll: 'Payroll by occupation',
    employment: 'Employment by month',
  },
  account: 'Statistical account',
  allAccounts: 'All',
  versions: 'Budgets',
  allVersions: 'All',
  parts: 'Reports and views, parted by ;',
  title: 'Title',
  notes: 'Notes, parted by |',
  charts: 'With charts',
}

const fr: typeof en = {
  step: 'Colonnes',
  week: 'Semaines',
  month: 'Mois',
  habit: 'Clients avec leur retard habituel',
  eachParty: 'Chaque client, fournisseur et formulaire',
  lastDay: 'Dernier jour',
  asOf: 'Encaisse à la fin du',
  count: 'Mois montrés',
  extract: 'Tableau',
  extracts: { gifi: 'Produits et charges', payroll: 'Paie par profession', employment: 'Emploi par mois' },
  account: 'Compte statistique',
  allAccounts: 'Tous',
  versions: 'Budgets',
  allVersions: 'Tous',
  parts: 'Rapports et vues, séparés par ;',
  title: 'Titre',
  notes: 'Notes, séparées par |',
  charts: 'Avec graphiques',
}

/** The words of options that one report alone has. */
export const ownWords = { en, fr }
