import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'

export type Tile = {
  readonly name: string
  readonly href: string
  readonly tone: 'late' | 'wait' | 'ok' | 'neutral'
  /** What the tile is about: days late. */
  readonly number?: number
  /** The whole sentence: 'Xã Phước Bình: quá hạn 6 ngày làm việc'. */
  readonly said: string
}

export type TileGroup = { readonly label: string; readonly tiles: readonly Tile[] }

export type TileLegendItem = { readonly tone: Tile['tone']; readonly words: string }

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
            <Icon name={marks[tone]} />
          </span>
          {words}
        </li>
      ))}
    </ul>
    <div class="tile-groups">
      {groups.map(({ label, tiles }) => (
        <section>
          <h3>{label}</h3>
          <ul class="tiles">
            {tiles.map((tile) => (
              <li>
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
        <Icon name={marks[tone]} />
        {number}
      </span>
    )}{' '}
    {name}
  </a>
)

const marks: Readonly<Record<Tile['tone'], IconName>> = {
  late: 'circle-alert',
  wait: 'clock',
  ok: 'check',
  neutral: 'minus',
}
