import { raw } from 'hono/html'

/** The mark: a commune's horn and three sound arcs. On deep sea only, 24 px at least. */
export function LoaMark({ size = 34 }: { size?: number }) {
  return (
    <svg
      class="mark"
      viewBox="0 0 44 40"
      width={size}
      height={Math.round((size * 40) / 44)}
      aria-hidden="true"
    >
      {raw(mark)}
    </svg>
  )
}

/** Horn and name, a link home. */
export function Brand({ href, name = 'Loa', tagline, size }: BrandProps) {
  return (
    <a class="brand" href={href}>
      <LoaMark size={size} />
      <span>
        <b>{name}</b>
        {tagline && <span class="tagline">{tagline}</span>}
      </span>
    </a>
  )
}

export type BrandProps = {
  readonly href: string
  readonly name?: string
  readonly tagline?: string
  readonly size?: number
}

const mark =
  '<path class="horn" d="M5 14.6h4.6c4.7 0 8.2-3 10.9-8.1v26c-2.7-5-6.2-8-10.9-8H5a2 2 0 0 1-2-2v-5.9a2 2 0 0 1 2-2z"/>' +
  '<path class="handle" d="M8.4 26.6h5.200l1.500 7.200h-5z"/>' +
  '<path class="arcs" d="M25.4 15a7.4 7.4 0 0 1 0 9.100M30.4 10.300a14.300 14.300 0 0 1 0 18.500M35.4 5.700a21.300 21.300 0 0 1 0 27.700"/>'
