import { type Lang, textsIn } from '../../platform/i18n.ts'
import { Icon, type IconName } from '../../platform/ui/index.ts'
import { toolTexts } from './browser-texts.ts'
import { pictureTypes } from './plain-part.tsx'

type Words = keyof typeof toolTexts
type Tool = {
  readonly act: string
  readonly words: Words
  readonly icon?: IconName
  /** Shows its words beside the drawing. */
  readonly isNamed?: boolean
  /** Is on or off. */
  readonly isToggle?: boolean
  readonly keys?: string
}

const groups: readonly (readonly Tool[])[] = [
  [
    { act: 'undo', words: 'undo', icon: 'undo-2', keys: 'Ctrl+Z' },
    { act: 'redo', words: 'redo', icon: 'redo-2', keys: 'Ctrl+Y' },
  ],
  [
    { act: 'bold', words: 'bold', icon: 'bold', isToggle: true, keys: 'Ctrl+B' },
    { act: 'italic', words: 'italic', icon: 'italic', isToggle: true, keys: 'Ctrl+I' },
    { act: 'superscript', words: 'superscript', icon: 'superscript', isToggle: true },
    { act: 'subscript', words: 'subscript', icon: 'subscript', isToggle: true },
  ],
  [
    { act: 'bulletList', words: 'bulletList', icon: 'list', isToggle: true },
    { act: 'orderedList', words: 'orderedList', icon: 'list-ordered', isToggle: true },
    { act: 'outdent', words: 'outdent', icon: 'list-indent-decrease' },
    { act: 'indent', words: 'indent', icon: 'list-indent-increase' },
  ],
  [
    { act: 'link', words: 'link', icon: 'link', isNamed: true, isToggle: true, keys: 'Ctrl+K' },
    { act: 'picture', words: 'picture', icon: 'image', isNamed: true },
    { act: 'table', words: 'table', icon: 'table', isNamed: true },
    { act: 'word', words: 'word', icon: 'file-text', isNamed: true },
  ],
]

const tableTools: readonly Tool[] = [
  { act: 'rowAfter', words: 'rowAfter' },
  { act: 'columnAfter', words: 'columnAfter' },
  { act: 'deleteRow', words: 'deleteRow' },
  { act: 'deleteColumn', words: 'deleteColumn' },
  { act: 'mergeOrSplit', words: 'mergeOrSplit' },
  { act: 'headerRow', words: 'headerRow' },
  { act: 'headerColumn', words: 'headerColumn' },
  { act: 'deleteTable', words: 'deleteTable' },
]

const pictureTools: readonly Tool[] = [
  { act: 'editPicture', words: 'editPicture' },
  { act: 'deletePicture', words: 'deletePicture' },
]

/** The writing tools; one stop of the Tab key, arrows within. The script fills their states in. */
export function Toolbar({ lang, saved }: { lang: Lang; saved?: string }) {
  const t = textsIn(lang, toolTexts)
  return (
    <div class="editor-head" data-head hidden>
      <div role="toolbar" aria-label={t.tools} aria-controls="van-ban" class="editor-tools">
        <StyleChoice lang={lang} />
        {groups.map((tools) => (
          <span class="tool-group">
            {tools.map((tool) => (
              <ToolButton tool={tool} lang={lang} />
            ))}
          </span>
        ))}
      </div>
      <More lang={lang} name="tableTools" tools={tableTools} />
      <More lang={lang} name="pictureTools" tools={pictureTools} />
      <div class="editor-state">
        <span class="save-state" data-save data-state="saved" role="status">
          {saved}
        </span>
      </div>
      <div data-notices />
      <input type="file" hidden data-file="picture" accept={pictureTypes} />
      <input type="file" hidden data-file="word" accept=".docx" />
    </div>
  )
}

function StyleChoice({ lang }: { lang: Lang }) {
  const t = textsIn(lang, toolTexts)
  const styles = ['paragraph', 'heading2', 'heading3', 'heading4', 'quote'] as const
  return (
    <select class="input" data-style aria-label={t.style}>
      {styles.map((style) => (
        <option value={style}>{t[style]}</option>
      ))}
    </select>
  )
}

function ToolButton({ tool, lang }: { tool: Tool; lang: Lang }) {
  const words = toolTexts[tool.words][lang]
  return (
    <button
      type="button"
      class="tool"
      data-act={tool.act}
      aria-pressed={tool.isToggle ? 'false' : undefined}
      title={tool.keys ? `${words} (${tool.keys})` : words}
      aria-label={tool.icon && !tool.isNamed ? words : undefined}
      tabindex={-1}
    >
      {tool.icon && <Icon name={tool.icon} />}
      {(tool.isNamed || !tool.icon) && words}
    </button>
  )
}

const More = ({ lang, name, tools }: { lang: Lang; name: Words; tools: readonly Tool[] }) => (
  <div role="toolbar" aria-label={toolTexts[name][lang]} class="editor-tools" data-more={name} hidden>
    {tools.map((tool) => (
      <ToolButton tool={tool} lang={lang} />
    ))}
  </div>
)
