const en = {
  title: 'Outstanding cheques',
  cheque: 'Cheque',
  state: 'State',
  staleSince: (day: string) => `stale since ${day}`,
  stopped: (day: string) => `stopped ${day}`,
  deeds: { stop: 'Stop', reissue: 'Reissue', writeBack: 'Write back' },
  did: {
    stop: (cheque: string) => `Cheque ${cheque} stopped`,
    reissue: (cheque: string) => `Cheque ${cheque} reissued`,
    writeBack: (cheque: string) => `Cheque ${cheque} written back`,
  },
  why: 'Why it is stopped',
  newNumber: 'Number of the new cheque',
  owedOn: 'Owed on (by its role when empty)',
  fee: 'Fee of the bank',
  sign: 'Second signature',
  signs: 'Sign',
  signNote: 'What was looked at',
  didSign: (seal: string) => `${seal} signed`,
}

const fr: typeof en = {
  title: 'Chèques en circulation',
  cheque: 'Chèque',
  state: 'État',
  staleSince: (day) => `périmé depuis le ${day}`,
  stopped: (day) => `opposition le ${day}`,
  deeds: { stop: 'Opposition', reissue: 'Réémettre', writeBack: 'Réintégrer' },
  did: {
    stop: (cheque) => `Opposition faite au chèque ${cheque}`,
    reissue: (cheque) => `Chèque ${cheque} réémis`,
    writeBack: (cheque) => `Chèque ${cheque} réintégré`,
  },
  why: 'Motif de l’opposition',
  newNumber: 'Numéro du nouveau chèque',
  owedOn: 'Dû au compte (par son rôle si vide)',
  fee: 'Frais de la banque',
  sign: 'Seconde signature',
  signs: 'Signer',
  signNote: 'Ce qui a été examiné',
  didSign: (seal) => `${seal} signé`,
}

/** The words of outstanding cheques, and of the second signature on a seal. */
export const chequeWords = { en, fr }
