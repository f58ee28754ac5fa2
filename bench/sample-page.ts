import { partCloses, partOpens } from '../src/platform/http/part-marks.ts'

/** A page as long as a story with everything around it, with its live parts. */
export function samplePage(): string {
  const words = 'cải cách thủ tục hành chính, nâng cao chất lượng phục vụ người dân và doanh nghiệp'.split(
    ' ',
  )
  const paragraph = (from: number) =>
    `<p>${Array.from({ length: 90 }, (_, at) => words[(at * 7 + from * 3) % words.length]).join(' ')}.</p>`
  const part = (name: string, html: string) => partOpens(name) + html + partCloses
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Kế hoạch</title></head><body><h1>Kế hoạch</h1>',
    `<p>Lượt xem ${part('views:story:1:vi', '0')}</p>`,
    ...Array.from({ length: 40 }, (_, at) => paragraph(at)),
    `<ul>${part('newest:vi', '<li>Tin mới</li>'.repeat(5))}</ul>`,
    `<p>${part('online:vi', '1 người đang trực tuyến')}</p></body></html>`,
  ].join('\n')
}
