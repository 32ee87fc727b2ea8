const en = {
  ask: 'Who is here?',
  title: 'Who is at the desk',
  is: (name: string) => `At the desk: ${name}`,
  what: 'What you post, approve and seal carries your name, and rules that name people go by it. It is a word, not a password, and lasts until this tab is closed.',
  name: 'Your name',
  known: 'Named here before',
  sit: 'Sit down',
  leave: 'Leave the desk',
  nobody: 'Nobody has said who is at the desk: acts carry the name “local”.',
}

const fr: typeof en = {
  ask: 'Qui est là?',
  title: 'Qui est au bureau',
  is: (name) => `Au bureau\u00a0: ${name}`,
  what: 'Ce que vous reportez, approuvez et scellez porte votre nom, et les règles qui nomment des personnes s’y fient. C’est une parole, non un mot de passe; elle vaut jusqu’à la fermeture de cet onglet.',
  name: 'Votre nom',
  known: 'Déjà nommés ici',
  sit: 'Prendre place',
  leave: 'Quitter le bureau',
  nobody: 'Personne n’a dit qui est au bureau\u00a0: les gestes portent le nom «\u00a0local\u00a0».',
}

/** The words about who is at the desk. */
export const personWords = { en, fr }
