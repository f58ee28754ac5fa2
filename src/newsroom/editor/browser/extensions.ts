import { Blockquote } from '@tiptap/extension-blockquote'
import { Bold } from '@tiptap/extension-bold'
import { Document } from '@tiptap/extension-document'
import { HardBreak } from '@tiptap/extension-hard-break'
import { Heading } from '@tiptap/extension-heading'
import { Italic } from '@tiptap/extension-italic'
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list'
import { Paragraph } from '@tiptap/extension-paragraph'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { Text } from '@tiptap/extension-text'
import { Gapcursor, TrailingNode, UndoRedo } from '@tiptap/extensions'
import { Link, Subscript, Superscript } from './marks.ts'
import { Picture } from './picture-node.ts'

/** Widths of columns would be style attributes, which the page's policy forbids; columns share the room. */
const PlainTable = Table.extend({ renderHTML: () => ['table', { class: 'table' }, ['tbody', 0]] }).configure({
  resizable: false,
  View: null,
})

/** Exactly what a text may hold (body.ts), nothing else. */
export const extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Heading.configure({ levels: [2, 3, 4] }),
  Blockquote,
  BulletList,
  OrderedList,
  ListItem.extend({ content: 'block+' }),
  ListKeymap,
  PlainTable,
  TableRow.extend({ content: '(tableCell | tableHeader)+' }),
  TableHeader,
  TableCell,
  Picture,
  Bold,
  Italic,
  Superscript,
  Subscript,
  Link,
  UndoRedo,
  Gapcursor,
  TrailingNode,
]
