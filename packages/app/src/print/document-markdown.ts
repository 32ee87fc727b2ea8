import type { Block, PaperDocument } from './document.ts'

/** A document as Markdown (CommonMark with tables), which any editor, site or printer takes. */
export function documentMarkdown({ title, subtitle, blocks }: PaperDocument): string {
  const head = [`# ${escaped(title)}`, ...(subtitle === '' ? [] : [escaped(subtitle)])]
  return `${[...head, ...blocks.map(blockText)].join('\n\n')}\n`
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'part':
      return `# ${escaped(block.text)}`
    case 'heading':
      return `## ${escaped(block.text)}`
    case 'text':
      return escaped(block.text)
    case 'note':
      return `*${escaped(block.text)}*`
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n')
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
      const rule = block.columns.map(({ isFigures }) => (isFigures === true ? '---:' : '---'))
      return [
        row(block.columns.map(({ label }) => label)),
        `| ${rule.join(' | ')} |`,
        ...block.rows.map(row),
      ].join('\n')
    }
  }
}

/** Text that Markdown would otherwise read as its marks. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
}
