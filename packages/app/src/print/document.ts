/**
 * A paper made of words: headings, paragraphs, lists and small tables, in one language. It becomes text for a
 * terminal, Markdown, or a tagged PDF; reports, which are made of figures, are pages instead.
 */
export type PaperDocument = {
  readonly title: string
  readonly subtitle: string
  readonly language: 'en' | 'fr'
  readonly blocks: readonly Block[]
}

/**
 * A piece of a document. A part begins a new page; a note is what is dated or unsure: it is set smaller, and
 * never left out.
 */
export type Block =
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly string[])[]
    }

/** A column of a table; figures stand to the right. */
export type TableColumn = { readonly label: string; readonly isFigures?: boolean }
