/** 0 nothing, 1 planned, 2 done, 3 verified. */
export type LevelNumber = 0 | 1 | 2 | 3

/** A horn with as many arcs as the level; the missing ones stay as dots. Alone it needs `label`; `words` stand beside it. */
export function Level({ level, label, words }: { level: LevelNumber; label?: string; words?: string }) {
  const said =
    label && !words ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': 'true' } as const)
  const glyph = (
    <svg class="level" data-level={level} viewBox="0 0 26 22" width="26" height="22" {...said}>
      <use href={`#level-${level}`} />
    </svg>
  )
  if (!words) return glyph
  return (
    <span class="level-said">
      {glyph}
      {words}
    </span>
  )
}

const horn =
  '<path fill="currentColor" stroke="none" d="M2.6 8h2.7c2.4 0 4.3-1.7 5.9-4.4v14.8c-1.6-2.7-3.5-4.4-5.9-4.4H2.6A1.1 1.1 0 0 1 1.5 12.9V9.1A1.1 1.1 0 0 1 2.6 8z"/>'

const arcs = [
  'M14.6 8.2a4.3 4.3 0 0 1 0 5.6',
  'M17.9 5.5a8.3 8.3 0 0 1 0 11',
  'M21.2 2.9a12.3 12.3 0 0 1 0 16.2',
]

const shapes = (level: number) =>
  horn +
  arcs
    .map((d, at) => `<path d="${d}"${at < level ? '' : ' opacity=".45" stroke-dasharray=".1 3.2"'}/>`)
    .join('')

/** The four drawings as symbols; `Drawings` puts them into the page. */
export const levelShapes = [0, 1, 2, 3]
  .map((level) => `<symbol id="level-${level}" viewBox="0 0 26 22">${shapes(level)}</symbol>`)
  .join('')
