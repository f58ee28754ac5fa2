import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { Level, type LevelNumber } from './level.tsx'

export type Tile = {
  readonly name: string
  readonly href: string
  /** How it stands, or how far it is covered. */
  readonly tone: TileTone
  /** What the tile is about: days late, activities. */
  readonly number?: number
  /** The whole sentence: 'Xã Phước Bình: quá hạn 6 ngày làm việc'. */
  readonly said: string
  /** Where it lies among the tiles of its group, from 1; without it tiles follow one another. */
  readonly place?: { readonly col: number; readonly row: number }
}

export type TileTone = 'late' | 'wait' | 'ok' | 'neutral' | `level-${LevelNumber}`

export type TileGroup = { readonly label: string; readonly tiles: readonly Tile[] }

export type TileLegendItem = { readonly tone: TileTone; readonly words: string }

/** One equal tile for each unit, grouped by what they belong to. State is icon, number and fill, never colour alone. */
export const TileMap = ({
  groups,
  legend,
}: {
  groups: readonly TileGroup[]
  legend: readonly TileLegendItem[]
}) => (
  <div class="tile-map">
    <ul class="legend">
      {legend.map(({ tone, words }) => (
        <li>
          <span class="tile-key" data-tone={tone}>
            <Mark tone={tone} />
          </span>
          {words}
        </li>
      ))}
    </ul>
    <div class="tile-groups">
      {groups.map(({ label, tiles }) => (
        <section>
          <h3>{label}</h3>
          <ul class="tiles" data-placed={tiles.every(({ place }) => place)}>
            {tiles.map((tile) => (
              <li data-col={tile.place?.col} data-row={tile.place?.row}>
                <TileLink {...tile} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  </div>
)

/** Its name begins with what is seen, so that one can ask for it by voice. */
const TileLink = ({ name, href, tone, number, said }: Tile) => (
  <a
    class="tile"
    data-tone={tone}
    href={href}
    aria-label={number === undefined ? said : `${number} ${name}. ${said}`}
  >
    {(number !== undefined || tone === 'wait' || tone === 'late') && (
      <span class="mark-line">
        <Mark tone={tone} />
        {number}
      </span>
    )}{' '}
    {name}
  </a>
)

const Mark = ({ tone }: { tone: TileTone }) =>
  isLevel(tone) ? <Level level={Number(tone.slice(-1)) as LevelNumber} /> : <Icon name={marks[tone]} />

type LevelTone = Extract<TileTone, `level-${LevelNumber}`>
const isLevel = (tone: TileTone): tone is LevelTone => tone.startsWith('level-')

const marks: Readonly<Record<Exclude<TileTone, LevelTone>, IconName>> = {
  late: 'circle-alert',
  wait: 'clock',
  ok: 'check',
  neutral: 'minus',
}
