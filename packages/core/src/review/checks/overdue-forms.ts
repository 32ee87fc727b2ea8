import { check } from '../check.ts'

/** Remittances and returns that are past their due day. */
export const overdueForms = check({
  id: 'overdue-forms',
  group: 'payroll',
  severity: 'error',
  title: { en: 'Remittances and returns past due', fr: 'Versements et déclarations en retard' },
  why: {
    en: 'Money held back from pay is not the employer’s, nor is tax collected: penalties run from the first day.',
    fr: 'L’argent retenu sur la paie n’est pas à l’employeur, la taxe perçue non plus\u00a0: les pénalités courent dès le premier jour.',
  },
  needs: ['overdue'],
  find: ({ overdue }) =>
    overdue.map(({ kind, name, on }) => ({
      subject: name,
      date: on,
      words: { en: `${name} was due on ${on}`, fr: `${name} était dû le ${on}` },
      evidence: [
        { kind: kind === 'remit' ? ('remittance' as const) : ('return' as const), id: name, date: on },
      ],
      acts:
        kind === 'remit'
          ? [{ command: 'remittance.due', input: {} }]
          : [{ command: 'return.periods', input: {} }],
    })),
})
