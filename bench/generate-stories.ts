import type { Entry } from '../src/search/entry.ts'
import { onsets, openings, phrases, rimes } from './vietnamese-phrases.ts'

/** Numbers between 0 and 1 that are the same for the same seed (Mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The first day for 0, the last for 1; each year has more than the one before. */
function dayAt(share: number): string {
  const day = Math.floor(4282 * Math.sqrt(share))
  return new Date(Date.UTC(2012, 0, 1) + day * 86_400_000).toISOString().slice(0, 10)
}

const themes = [
  'the_che',
  'thu_tuc_hanh_chinh',
  'to_chuc_bo_may',
  'che_do_cong_vu',
  'tai_chinh_cong',
  'chinh_quyen_so',
]
const sections = ['tin', 'thong-bao', 'chi-dao', 'van-ban', 'hoi-dap', 'mo-hinh-hay', 'dia-phuong']

/**
 * Stories of administrative Vietnamese: 150 to 600 syllables, phrases and names drawn by Zipf's law, so that a few
 * words stand in nearly every story and thousands in hardly any; dated over twelve years, one after
 * the other as an archive is, the later ones denser.
 */
export function* generateStories(count: number, seed = 1): Generator<Entry> {
  const random = randomFrom(seed)
  const syllables = onsets.flatMap((onset) => rimes.map((rime) => onset + rime)).sort(() => random() - 0.5)
  // The rank falls as one over itself plus a constant (Mandelbrot), so that the very first do not fill every line.
  const zipf = <T>(from: readonly T[], flat = 20): T =>
    from[Math.min(from.length - 1, Math.floor(flat * ((from.length + flat) / flat) ** random() - flat))]!
  const any = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const name = () => {
    const [first, second] = [zipf(syllables), zipf(syllables)]
    return `${first![0]!.toUpperCase()}${first!.slice(1)} ${second}`
  }
  const part = () => (random() < 0.82 ? zipf(phrases) : random() < 0.7 ? name() : zipf(syllables))
  const sentence = (parts: number) => Array.from({ length: parts }, part).join(' ')

  for (let id = 1; id <= count; id++) {
    const syllablesWanted = 150 + Math.floor(450 * random() ** 2)
    let text = ''
    for (let length = 0; length < syllablesWanted; ) {
      const next = sentence(4 + Math.floor(random() * 8))
      length += next.split(' ').length
      text += `${next}. `
    }
    const number = `${1 + Math.floor(random() * 4000)}/KH-UBND`
    yield {
      key: `story:${id}:vi`,
      subject: `story:${id}`,
      kind: any(['story', 'story', 'story', 'document', 'answer'] as const),
      path: `/tin-tuc/bai-${id}`,
      lang: random() < 0.95 ? 'vi' : 'en',
      title: `${any(openings)} ${sentence(2 + Math.floor(random() * 3))}`,
      summary: random() < 0.3 ? `Theo ${number}, ${sentence(5)}` : sentence(6),
      text,
      files: [],
      section: any(sections),
      agencyId: 1 + Math.floor(91 * random() ** 2),
      themes:
        random() < 0.8
          ? [any(themes)]
          : [any(themes), any(themes)].filter((t, i, all) => all.indexOf(t) === i),
      day: dayAt(id / count),
      isSample: false,
    }
  }
}
