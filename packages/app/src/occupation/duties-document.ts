import type { Language } from '@daybook/core/kit/refusal-text.ts'
import type { Block, PaperDocument } from '../print/document.ts'
import { tellIn } from './tell.ts'

type Shown = {
  readonly text: string
  readonly isThere: boolean
  readonly commands: readonly { readonly name: string; readonly title: string }[]
}

/** The duties map to read; a duty that Daybook does not do yet says so. */
export function dutiesDocument(
  {
    code,
    title,
    duties,
  }: { readonly code: string; readonly title: string; readonly duties: readonly Shown[] },
  language: Language,
): PaperDocument {
  const { say } = tellIn(language)
  return {
    title: `${code} ${title}`,
    subtitle: say(
      'Main duties, and the commands that do them',
      'Fonctions principales, et les commandes qui les font',
    ),
    language,
    blocks: duties.flatMap(({ text, isThere, commands }): Block[] => [
      { kind: 'heading', text },
      isThere
        ? {
            kind: 'table',
            columns: [
              { label: say('Command', 'Commande') },
              { label: say('What it does', 'Ce qu’elle fait') },
            ],
            rows: commands.map(({ name, title: does }) => [name.replace('.', ' '), does]),
          }
        : { kind: 'text', text: say('Not there yet.', 'Pas encore là.') },
    ]),
  }
}
