/** Minutes as people say them: `45 min`, `11 h`, `12 h 5 min`. */
function inHours(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest} min`
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}

const en = {
  text: 'For books that were imported or taken over: what to put right, in the order in which each step rests on those before it. A step is proven by the books; nothing is ticked.',
  run: 'Diagnose the books',
  again: 'Look again',
  running: 'The books are being diagnosed',
  neverYet: 'These books were not diagnosed yet. Press r to do it.',
  did: (items: number) => (items === 1 ? 'Diagnosed: 1 thing to do' : `Diagnosed: ${items} things to do`),
  left: (items: number, atFirst: number, time: string) =>
    items === 0 ? 'All is put right' : `${items} left, about ${time} (${atFirst} at first)`,
  since: (facts: number) => (facts === 1 ? '1 fact since: look again' : `${facts} facts since: look again`),
  items: (count: number) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  atFirst: (count: number) => `${count} at first`,
  time: inHours,
  thumb: 'Times are a rule of thumb: 20 minutes for each month of a bank, 2 for a line, 5 for most findings.',
  states: { proven: 'proven', open: 'open', none: 'nothing of it in these books' },
  mend: 'Mend',
  more: (count: number) => `and ${count} more in the findings`,
  next: 'begin here',
}

const fr: typeof en = {
  text: 'Pour des livres importés ou repris\u00a0: quoi remettre en ordre, chaque étape s’appuyant sur les précédentes. Une étape est prouvée par les livres; rien ne se coche.',
  run: 'Diagnostiquer les livres',
  again: 'Regarder de nouveau',
  running: 'Les livres sont diagnostiqués',
  neverYet: 'Ces livres n’ont pas encore été diagnostiqués. Appuyez sur r pour le faire.',
  did: (items) =>
    items > 1
      ? `Diagnostic fait\u00a0: ${items} choses à faire`
      : `Diagnostic fait\u00a0: ${items} chose à faire`,
  left: (items, atFirst, time) =>
    items === 0 ? 'Tout est remis en ordre' : `encore ${items}, environ ${time} (${atFirst} au départ)`,
  since: (facts) =>
    facts > 1
      ? `${facts} faits depuis\u00a0: regarder de nouveau`
      : `${facts} fait depuis\u00a0: regarder de nouveau`,
  items: (count) => (count > 1 ? `${count} choses à faire` : `${count} chose à faire`),
  atFirst: (count) => `${count} au départ`,
  time: inHours,
  thumb:
    'Les temps sont des repères approximatifs\u00a0: 20 minutes par mois de banque, 2 par ligne, 5 pour la plupart des constats.',
  states: { proven: 'prouvée', open: 'à faire', none: 'rien de tel dans ces livres' },
  mend: 'Corriger',
  more: (count) => `et ${count} autres parmi les constats`,
  next: 'commencer ici',
}

/** The words of putting inherited books right. */
export const cleanUpWords = { en, fr }
